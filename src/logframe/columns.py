"""Indicators as rows of a table, for millions of them: a table in, a table of answers or issues out (needs polars)."""

from __future__ import annotations

from logframe.table.checked_tables import check_table
from logframe.table.declared_rows import indicator_batches, indicator_table
from logframe.table.fulfilled_tables import fulfil_batches, fulfil_table
from logframe.table.indicator_files import checked_table
from logframe.table.schemas import ANSWERS, INDICATORS, ISSUES, JSON

__all__ = [
    "ANSWERS", "INDICATORS", "ISSUES", "JSON", "check_table", "checked_table", "fulfil_batches", "fulfil_table",
    "indicator_batches", "indicator_table",
]  # fmt: skip
