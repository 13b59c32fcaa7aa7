"""The sheets of a workbook as the reader of matrices walks them: counted from 0, merged cells filled."""

from __future__ import annotations

import datetime
import os
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from decimal import Decimal
from typing import TypeAlias

import attrs

from logframe.exchange.tables.cells import sheets as typed_sheets
from logframe.exchange.tables.cells.grid import Position, Value, covered_places
from logframe.places import Place

Content: TypeAlias = str | int | float | bool | datetime.date | datetime.time | datetime.timedelta


@attrs.frozen
class Cell:
    """One cell: what it holds, where it stands, and where the merged cell that it is part of begins."""

    content: Content
    place: Place
    origin: Position
    is_percent: bool = False
    is_error: bool = False
    zero_shown_as: str = ""

    @property
    def text(self) -> str:
        """Return what a reader of the sheet sees, as one text."""
        return shown(self.content).strip()

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing in it."""
        return not self.is_error and isinstance(self.content, str) and not self.content.strip()


def shown(content: Content) -> str:
    """Write what a cell holds."""
    if isinstance(content, float) and content.is_integer() and abs(content) < 1e15:
        return str(int(content))
    if isinstance(content, datetime.datetime):
        return content.date().isoformat()
    return str(content)


@attrs.define
class Sheet:
    """One sheet: the cells that a reader sees, and where the merged cell begins that covers a place."""

    typed: typed_sheets.Sheet
    filled: dict[int, dict[int, typed_sheets.Cell]]
    covered: dict[int, dict[int, Position]]
    numbers: list[int]

    @property
    def name(self) -> str:
        """Return the name of the sheet."""
        return self.typed.name

    @property
    def file(self) -> str:
        """Return the file that the sheet is of."""
        return self.typed.file

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell, an empty one outside of what is filled."""
        origin = self.covered.get(row, {}).get(column, (row, column))
        cell = self.filled.get(origin[0], {}).get(origin[1])
        if cell is None:
            return Cell("", self.place(row, column), origin)
        place = cell.place if origin == (row, column) else self.place(row, column)
        is_gap = cell.value == 0 and not isinstance(cell.value, bool) and not any(map(str.isdigit, cell.text))
        return Cell(
            "" if cell.error else _content(cell.value), place, origin, cell.percent, cell.error,
            cell.text if is_gap and any(map(str.isalpha, cell.text)) else "",
        )  # fmt: skip

    def rows(self, after: int = -1, before: int | None = None) -> list[int]:
        """Return the numbers of the rows that hold something, in order."""
        end = len(self.numbers) if before is None else bisect_left(self.numbers, before)
        return self.numbers[bisect_right(self.numbers, after) : end]

    def columns(self, row: int) -> list[int]:
        """Return the numbers of the columns that hold something in a row or are merged with what does, in order."""
        return sorted({*self.filled.get(row, ()), *self.covered.get(row, ())})

    def place(self, row: int, column: int) -> Place:
        """Name a cell as Excel does."""
        return typed_sheets.Cell(self.file, self.name, row + 1, column + 1, "", "").place

    def cells(self, row: int, columns: Iterable[int]) -> dict[int, Cell]:
        """Return the cells of a row in some columns; all that are empty are one cell, which has no place."""
        filled = set(self.columns(row))
        blank = Cell("", Place(self.file), (-1, -1))
        return {column: self.cell(row, column) if column in filled else blank for column in columns}


def read_sheets(path: str | os.PathLike[str]) -> list[Sheet]:
    """Read every sheet of a workbook; raise LoadError if it cannot be read."""
    return [sheet_of(typed) for typed in typed_sheets.read_sheets(path)]


def sheet_of(typed: typed_sheets.Sheet) -> Sheet:
    """Lay merged cells over the rows and columns that hold something; elsewhere they cover nothing."""
    filled: dict[int, dict[int, typed_sheets.Cell]] = {}
    for (row, column), cell in typed.cells.items():
        filled.setdefault(row - 1, {})[column - 1] = cell
    rows = sorted({row for row, _ in typed.cells})
    columns = sorted({column for _, column in typed.cells})
    covered: dict[int, dict[int, Position]] = {}
    for row, column, (top, left) in covered_places(typed.merges, rows, columns, typed.name, typed.file):
        covered.setdefault(row - 1, {})[column - 1] = (top - 1, left - 1)
    return Sheet(typed, filled, covered, sorted(filled))


def _content(value: Value) -> Content:
    return float(value) if isinstance(value, (int, Decimal)) and not isinstance(value, bool) else value
