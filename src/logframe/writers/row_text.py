"""Rows as CSV: UTF-8, commas, texts that a spreadsheet would run made harmless."""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from logframe.exchange.spreadsheets import guarded

_HELD: Final = 1 << 24
"""So many bytes of rows are held, more wait in a file until all columns are known."""


def csv_text(rows: Iterable[Mapping[str, Any]]) -> str:
    """Return rows as CSV with a head of all their columns; "" for none."""
    return "".join(csv_pieces(rows))


def csv_pieces(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Return the text of `csv_text` in pieces, however many rows there are; all are made before the first piece."""
    columns: dict[str, None] = {}
    with tempfile.SpooledTemporaryFile(_HELD, "w+", encoding="utf-8", errors="surrogatepass", newline="") as kept:
        writer = csv.writer(kept, lineterminator="\n")
        for row in rows:
            columns |= dict.fromkeys(row)
            writer.writerow([_cell(row.get(name)) for name in columns])
        if not columns:
            return
        kept.seek(0)
        yield _line(columns)
        for cells in csv.reader(kept):
            yield f"\n{_line([*cells, *[''] * (len(columns) - len(cells))])}"


def _line(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(cells)
    return out.getvalue()


def _cell(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 2**53:
        return str(int(cell))
    return guarded(cell) if isinstance(cell, str) else str(cell)
