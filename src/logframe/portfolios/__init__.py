"""Thousands of projects at once, on this computer or on any executor, and what sorts them: organisations, sectors."""

from __future__ import annotations

from logframe.declaration.framework.organisations import Organisation, Sector
from logframe.meanings import describe
from logframe.portfolios.evaluated_portfolios import Portfolio, portfolio
from logframe.portfolios.file_tasks import FileTask, file_rows
from logframe.portfolios.portfolio_rows import FileRows

__all__ = [
    "FileRows", "FileTask", "Organisation", "Portfolio", "Sector", "file_rows", "portfolio",
]  # fmt: skip

describe(__name__)
