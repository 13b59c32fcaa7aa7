"""The rows of a portfolio as Parquet: indicators with their answers, projects, diagnostics, in the order of files."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import Any, Final

from logframe.declaration.values.numerals import nearest_float
from logframe.exchange.extras import to_write
from logframe.portfolio.portfolio_rows import DiagnosticRow, IndicatorRow, Kind, ProjectRow, columns_of
from logframe.portfolio.portfolios import Portfolio

_ROWS: Final = 50_000
"""The rows of a group in the file, whatever way the portfolio was run."""

_NOT_DATA: Final = frozenset({"shown"})
"""What a page alone shows: the reason in its language."""


def portfolio_tables(portfolio: Portfolio, file: Path) -> dict[Path, bytes]:
    """Return the files of a portfolio as Parquet: its indicators at the path, projects and diagnostics beside it.

    The same files give the same bytes, however they were run. Raises WriteError if polars is not installed.
    """
    polars = to_write("Parquet", file)
    tables = (
        (file, IndicatorRow, lambda rows: rows.indicators),
        (file.with_suffix(f".projects{file.suffix}"), ProjectRow, lambda rows: rows.projects),
        (file.with_suffix(f".diagnostics{file.suffix}"), DiagnosticRow, lambda rows: rows.diagnostics),
    )
    return {path: _parquet(polars, portfolio, kind, part) for path, kind, part in tables}


def _parquet(polars: Any, portfolio: Portfolio, kind: type, part: Callable[[Any], Iterable[Any]]) -> bytes:
    kinds = {name: own for name, own in columns_of(kind).items() if name not in _NOT_DATA}
    types = {name: _type(polars, own) for name, own in kinds.items()}
    rows: Iterator[Any] = (row for of_file in portfolio.file_rows() for row in part(of_file))
    frames = [polars.DataFrame(schema=types)]
    while some := list(islice(rows, _ROWS)):
        columns = {name: [_cell(getattr(row, name), own) for row in some] for name, own in kinds.items()}
        frames.append(polars.DataFrame(columns, schema=types))
    out = io.BytesIO()
    polars.concat(frames, rechunk=True).write_parquet(out, row_group_size=_ROWS)
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
