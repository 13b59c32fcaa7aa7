"""Rows as Parquet, taken in parts: few of them are held as objects."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias

import polars as pl

ColumnKind: TypeAlias = Literal["text", "texts", "whole", "real", "date", "flag"]

_ROWS: Final = 50_000
"""The rows of a group in the file, whatever parts they came in."""

_TYPES: Final[dict[ColumnKind, pl.DataType]] = {
    "text": pl.String(),
    "texts": pl.List(pl.String()),
    "whole": pl.Int64(),
    "real": pl.Float64(),
    "date": pl.Date(),
    "flag": pl.Boolean(),
}


class ParquetRows:
    """A table that grows by parts, each a list of cells for each column."""

    def __init__(self, kinds: Mapping[str, ColumnKind]) -> None:
        self._schema = {name: _TYPES[kind] for name, kind in kinds.items()}
        self._frames = [pl.DataFrame(schema=self._schema)]

    def add(self, columns: Mapping[str, Sequence[Any]]) -> None:
        """Add rows, by the names of columns."""
        self._frames.append(pl.DataFrame(columns, schema=self._schema))

    def content(self) -> bytes:
        """Return the bytes of the file. The rows are gone afterwards."""
        out = io.BytesIO()
        pl.concat(self._frames, rechunk=False).write_parquet(out, row_group_size=_ROWS)
        self._frames.clear()
        return out.getvalue()
