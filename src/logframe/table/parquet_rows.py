"""Rows as Parquet, taken in parts: few of them are held as objects."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias

import polars as pl

ColumnKind: TypeAlias = Literal["text", "texts", "whole", "real", "date", "flag"]

_ROWS: Final = 16_384
"""The rows of a group in the file, whatever parts they came in; about so many are held unpacked at a time."""

_TYPES: Final[dict[ColumnKind, pl.DataType]] = {
    "text": pl.String(),
    "texts": pl.List(pl.String()),
    "whole": pl.Int64(),
    "real": pl.Float64(),
    "date": pl.Date(),
    "flag": pl.Boolean(),
}


class ParquetRows:
    """A table that grows by parts, each a list of cells for each column; whole groups of rows wait as Parquet."""

    def __init__(self, kinds: Mapping[str, ColumnKind]) -> None:
        self._schema = {name: _TYPES[kind] for name, kind in kinds.items()}
        self._waiting = pl.DataFrame(schema=self._schema)
        self._groups: list[bytes] = []

    def add(self, columns: Mapping[str, Sequence[Any]]) -> None:
        """Add rows, by the names of columns."""
        self._waiting.vstack(pl.DataFrame(columns, schema=self._schema), in_place=True)
        while self._waiting.height >= _ROWS:
            self._pack()

    def content(self) -> bytes:
        """Return the bytes of the file. The rows are gone afterwards."""
        self._pack()
        groups: list[Any] = list(map(io.BytesIO, self._groups))
        self._groups.clear()
        out = io.BytesIO()
        pl.scan_parquet(groups).sink_parquet(out, row_group_size=_ROWS)
        return out.getvalue()

    def _pack(self) -> None:
        out = io.BytesIO()
        self._waiting.head(_ROWS).write_parquet(out)
        self._groups.append(out.getvalue())
        self._waiting = self._waiting.slice(_ROWS)
