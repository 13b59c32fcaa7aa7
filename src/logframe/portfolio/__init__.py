"""Thousands of projects at once, on this computer or on any executor, and what sorts them: organisations, sectors."""

from __future__ import annotations

from logframe.declaration.framework.organisations import Organisation, Sector
from logframe.portfolio.file_tasks import FileTask, file_rows
from logframe.portfolio.portfolios import Portfolio, portfolio

__all__ = [
    "FileTask",
    "Organisation",
    "Portfolio",
    "Sector",
    "file_rows",
    "portfolio",
]
