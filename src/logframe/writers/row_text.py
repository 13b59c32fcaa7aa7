"""Rows as CSV: UTF-8, commas, texts that a spreadsheet would run made harmless."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any

from logframe.exchange.spreadsheets import guarded


def csv_text(rows: Iterable[Mapping[str, Any]]) -> str:
    """Return rows as CSV with a head of all their columns; "" for none."""
    listed = list(rows)
    if not listed:
        return ""
    columns = dict.fromkeys(name for row in listed for name in row)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    for row in listed:
        writer.writerow([_cell(row.get(name)) for name in columns])
    return out.getvalue().rstrip("\n")


def _cell(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 2**53:
        return str(int(cell))
    return guarded(cell) if isinstance(cell, str) else str(cell)
