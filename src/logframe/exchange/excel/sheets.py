"""The sheets of a workbook as sparse rows of cells, merged ones filled, each cell with its place."""

from __future__ import annotations

import datetime
import os
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from logframe.errors import LoadError
from logframe.exchange.excel.archives import opened
from logframe.exchange.excel.books import book_of
from logframe.exchange.excel.formats import formats_in
from logframe.exchange.excel.scanning import Content, Position, Scanned, SheetReader, column_letters
from logframe.exchange.excel.texts import texts_in
from logframe.messages import Code, Message
from logframe.opening import read_bytes
from logframe.places import Place

_MOST_COVERED: Final = 300_000


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
    """One sheet: its filled cells, and by row and column where the merged cell begins that covers a place."""

    name: str
    file: str
    scanned: Scanned
    covered: dict[int, dict[int, Position]]
    numbers: list[int]

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell, an empty one outside of what is filled."""
        origin = self.covered.get(row, {}).get(column, (row, column))
        return Cell(
            self.scanned.rows.get(origin[0], {}).get(origin[1], ""),
            self.place(row, column),
            origin,
            origin in self.scanned.percents,
            origin in self.scanned.errors,
            self.scanned.zero_shown_as.get(origin, ""),
        )

    def rows(self, after: int = -1, before: int | None = None) -> list[int]:
        """Return the numbers of the rows that hold something, in order."""
        end = len(self.numbers) if before is None else bisect_left(self.numbers, before)
        return self.numbers[bisect_right(self.numbers, after) : end]

    def columns(self, row: int) -> list[int]:
        """Return the numbers of the columns that hold something in a row or are merged with what does, in order."""
        return sorted({*self.scanned.rows.get(row, ()), *self.covered.get(row, ())})

    def filled(self) -> Iterator[tuple[int, int, Content]]:
        """Yield row, column and content of each filled cell in order."""
        for row in self.numbers:
            for column, content in sorted(self.scanned.rows[row].items()):
                yield row, column, content

    def place(self, row: int, column: int) -> Place:
        """Name a cell as Excel does."""
        # Excel allows 31 characters; a damaged file may have any number.
        return Place(self.file, cell=f"{self.name[:40]}!{column_letters(column)}{row + 1}")

    def cells(self, row: int, columns: Iterable[int]) -> dict[int, Cell]:
        """Return the cells of a row in some columns; all that are empty are one cell, which has no place."""
        filled = set(self.columns(row))
        blank = Cell("", Place(self.file), (-1, -1))
        return {column: self.cell(row, column) if column in filled else blank for column in columns}


def read_sheets(path: str | os.PathLike[str]) -> list[Sheet]:
    """Read every sheet of a workbook, in time and memory that grow with its filled cells.

    Raises LoadError if it cannot be read.
    """
    file = os.fspath(path)
    archive = opened(read_bytes(file), file)
    book = book_of(archive)
    texts, formats = texts_in(archive, book.texts), formats_in(archive, book.styles)
    sheets = []
    for name, part in book.sheets:
        reader = SheetReader(archive, texts, formats, book.from_1904)
        archive.read(part, reader)
        sheets.append(_sheet(name, file, reader.scanned))
    return sheets


def _sheet(name: str, file: str, scanned: Scanned) -> Sheet:
    """Lay merged cells over the rows and columns that hold something; elsewhere they cover nothing."""
    numbers = sorted(scanned.rows)
    columns = sorted({column for row in scanned.rows.values() for column in row})
    covered: dict[int, dict[int, Position]] = {}
    left_over = _MOST_COVERED
    for top, left, bottom, right in scanned.merged:
        high = numbers[bisect_left(numbers, top) : bisect_right(numbers, bottom)]
        wide = columns[bisect_left(columns, left) : bisect_right(columns, right)]
        left_over -= len(high) * len(wide)
        if left_over < 0:
            raise LoadError(Message("sheet-many-merged-cells", sheet=Code.of(name[:40])), place=Place(file))
        for row in high:
            covered.setdefault(row, {}).update(dict.fromkeys(wide, (top, left)))
    return Sheet(name, file, scanned, covered, numbers)
