"""The rows of a portfolio as Parquet: indicators with their answers, projects, diagnostics, in the order of files."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs

from logframe.declaration.values.numerals import nearest_float
from logframe.exchange.extras import to_write
from logframe.portfolios.evaluated_portfolios import Portfolio
from logframe.portfolios.portfolio_rows import DiagnosticRow, IndicatorRow, Kind, ProjectRow, columns_of

if TYPE_CHECKING:
    from logframe.table.parquet_rows import ColumnKind

_TOGETHER: Final = 4_096
"""So many rows are held as objects before they become columns."""

_NOT_DATA: Final = frozenset({"shown"})
"""What a page alone shows: the reason in its language."""


def portfolio_tables(portfolio: Portfolio, file: Path) -> dict[Path, bytes]:
    """Return the files of a portfolio as Parquet: its indicators at the path, projects and diagnostics beside it.

    The same files give the same bytes, however they were run. Raises WriteError if polars is not installed.
    """
    to_write("Parquet", file)
    indicators, projects, diagnostics = (_Table(kind) for kind in (IndicatorRow, ProjectRow, DiagnosticRow))
    for rows in portfolio.file_rows():
        indicators.add(rows.indicators)
        projects.add(rows.projects)
        diagnostics.add(rows.diagnostics)
    return {
        file: indicators.content(),
        file.with_suffix(f".projects{file.suffix}"): projects.content(),
        file.with_suffix(f".diagnostics{file.suffix}"): diagnostics.content(),
    }


class _Table:
    """A table that grows by rows; few of them are held as objects."""

    def __init__(self, kind: Any) -> None:
        from logframe.table.parquet_rows import ParquetRows  # needs polars

        self.kinds: dict[str, Kind] = {name: own for name, own in columns_of(kind).items() if name not in _NOT_DATA}
        self.rows = ParquetRows({name: _KINDS[own] for name, own in self.kinds.items()})
        self.waiting: list[attrs.AttrsInstance] = []

    def add(self, rows: tuple[Any, ...]) -> None:
        self.waiting += rows
        while len(self.waiting) >= _TOGETHER:
            self.take(_TOGETHER)

    def take(self, count: int) -> None:
        rows, self.waiting = self.waiting[:count], self.waiting[count:]
        self.rows.add({name: [_cell(getattr(row, name), own) for row in rows] for name, own in self.kinds.items()})

    def content(self) -> bytes:
        self.take(_TOGETHER)
        return self.rows.content()


_KINDS: Final[dict[Kind, ColumnKind]] = {
    "text": "text",
    "category": "text",
    "texts": "texts",
    "whole": "whole",
    "exact": "real",
    "real": "real",
    "date": "date",
    "flag": "flag",
}


def _cell(cell: Any, kind: Kind) -> Any:
    if kind == "exact" and isinstance(cell, (int, Fraction)):
        return nearest_float(cell)
    return list(cell) if kind == "texts" else cell
