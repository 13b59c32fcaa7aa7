"""The rows of a portfolio as Parquet: indicators with their answers, projects, diagnostics, in the order of files."""

from __future__ import annotations

import io
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import attrs

from logframe.declaration.values.numerals import nearest_float
from logframe.exchange.extras import to_write
from logframe.portfolios.evaluated_portfolios import Portfolio
from logframe.portfolios.portfolio_rows import DiagnosticRow, IndicatorRow, Kind, ProjectRow, columns_of

_ROWS: Final = 50_000
"""The rows of a group in the file, whatever way the portfolio was run."""

_TOGETHER: Final = 4_096
"""So many rows are held as objects before they become columns."""

_NOT_DATA: Final = frozenset({"shown"})
"""What a page alone shows: the reason in its language."""


def portfolio_tables(portfolio: Portfolio, file: Path) -> dict[Path, bytes]:
    """Return the files of a portfolio as Parquet: its indicators at the path, projects and diagnostics beside it.

    The same files give the same bytes, however they were run. Raises WriteError if polars is not installed.
    """
    polars = to_write("Parquet", file)
    indicators, projects, diagnostics = (_Table(polars, kind) for kind in (IndicatorRow, ProjectRow, DiagnosticRow))
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

    def __init__(self, polars: Any, kind: Any) -> None:
        self.polars = polars
        self.kinds = {name: own for name, own in columns_of(kind).items() if name not in _NOT_DATA}
        self.types = {name: _type(polars, own) for name, own in self.kinds.items()}
        self.frames = [polars.DataFrame(schema=self.types)]
        self.waiting: list[attrs.AttrsInstance] = []

    def add(self, rows: tuple[Any, ...]) -> None:
        self.waiting += rows
        while len(self.waiting) >= _TOGETHER:
            self.take(_TOGETHER)

    def take(self, count: int) -> None:
        rows, self.waiting = self.waiting[:count], self.waiting[count:]
        columns = {name: [_cell(getattr(row, name), own) for row in rows] for name, own in self.kinds.items()}
        self.frames.append(self.polars.DataFrame(columns, schema=self.types))

    def content(self) -> bytes:
        self.take(_TOGETHER)
        out = io.BytesIO()
        self.polars.concat(self.frames, rechunk=False).write_parquet(out, row_group_size=_ROWS)
        self.frames.clear()
        return out.getvalue()


def _type(polars: Any, kind: Kind) -> Any:
    return {
        "text": polars.String,
        "category": polars.String,
        "texts": polars.List(polars.String),
        "whole": polars.Int64,
        "exact": polars.Float64,
        "real": polars.Float64,
        "date": polars.Date,
        "flag": polars.Boolean,
    }[kind]


def _cell(cell: Any, kind: Kind) -> Any:
    if kind == "exact" and isinstance(cell, (int, Fraction)):
        return nearest_float(cell)
    return list(cell) if kind == "texts" else cell
