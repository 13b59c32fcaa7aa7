"""Cells as a reader sees them, whatever kind of file they come from, and what of a sheet is not read."""

from __future__ import annotations

import datetime
import functools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import groupby
from operator import attrgetter
from typing import Final, Literal, TypeAlias

import attrs

from logframe.errors import LoadError
from logframe.messages import Code, Message
from logframe.places import Place
from logframe.reading_reports import Use

Value: TypeAlias = str | int | Decimal | bool | datetime.date | datetime.time | datetime.timedelta
"""What a cell holds; a datetime is a date, too."""
Position: TypeAlias = tuple[int, int]
Merge: TypeAlias = tuple[int, int, int, int]
"""Merged cells as top, left, bottom and right."""
Kind: TypeAlias = Literal["hidden-sheet", "hidden-rows", "hidden-columns", "covered", "struck", "without-result"]
MOST_COVERED: Final = 300_000
LAST_ROW: Final = 1_048_576
LAST_COLUMN: Final = 16_384
MOST_MERGED: Final = 100_000
_LONGEST_NAME: Final = 40  # Excel allows 31 characters; a damaged file may have any number
_LOOKED_AT: Final = 500
_GRAVITY: Final[dict[Use, int]] = {"left-out": 0, "text": 1, "heading": 2, "used": 3, "unclear": 4}


@attrs.define
class Cell:
    """One filled cell: what it holds exactly, what a reader sees, and how it looks; rows and columns count from 1.

    Nothing but its use changes. It is not frozen, since each of a million cells would cost three times as much.
    """

    file: str
    sheet: str
    row: int
    column: int
    value: Value
    text: str
    percent: bool = False
    indent: int = 0
    bold: bool = False
    error: bool = False
    """Whether it holds an error of the spreadsheet."""
    comment: str = ""
    merged: tuple[int, int] = (1, 1)
    """The rows and columns that it covers."""
    line: int = 0
    """The line of a text file that it begins on."""
    label: str = ""
    """Its name in a document, where that is not its column and row."""
    use: Use = attrs.field(default="text", init=False)
    """What it was used as so far, and the role that it was read in: what no step takes stands outside."""
    role: str = attrs.field(default="outside", init=False)
    _place: Place | None = attrs.field(default=None, init=False, eq=False, repr=False)

    @property
    def reference(self) -> str:
        """Return its name in the sheet: "H12"."""
        return self.label or f"{column_letters(self.column)}{self.row}"

    @property
    def place(self) -> Place:
        """Return its place in the file."""
        place = self._place
        if place is None:
            place = self._place = Place(self.file, self.line, self.where)
        return place

    @property
    def where(self) -> str:
        """Return where it stands in the file: "Plan!H12"; in a text file, which has no sheets, "H12"."""
        reference = self.label or f"{column_letters(self.column)}{self.row}"
        return reference if self.line else f"{self.sheet[:_LONGEST_NAME]}!{reference}"

    @property
    def is_outside(self) -> bool:
        """Return whether no step has taken it so far."""
        return self.role == "outside"

    def mark(self, use: Use, role: str) -> None:
        """Note what it is used as; the graver use stays."""
        if self.role == "outside" or _GRAVITY[self.use] <= _GRAVITY[use]:
            self.use, self.role = use, role


@attrs.frozen
class LeftOut:
    """What is not read of a sheet, from where to where, and the number of its filled cells."""

    kind: Kind
    place: Place
    text: str
    first: str = ""
    last: str = ""
    cells: int = 1

    @property
    def message(self) -> Message:
        """Return what is to be said of it."""
        return Message(
            "cells-left-out", kind=Code(self.kind), text=self.text[:60], first=self.first, last=self.last,
            several=Code("no" if self.first == self.last else "yes"), cells=self.cells,
        )  # fmt: skip


@attrs.frozen
class Sheet:
    """One sheet: the cells that a reader sees, the others aside, and what the kind of file cannot tell."""

    name: str
    file: str
    cells: Mapping[Position, Cell]
    """By row, and within it by column."""
    aside: Mapping[Position, Cell]
    """Filled cells that are hidden, covered by merged ones or struck out."""
    merges: tuple[Merge, ...]
    outline: Mapping[int, int]
    """The outline level of rows; 0 is not held."""
    left_out: tuple[LeftOut, ...]
    unknown: frozenset[str]
    """What the kind of file cannot tell: "hidden", "struck", "comments", "outline", "formulas", "formats"."""
    code_page: str = ""
    """What a text was taken to be written in, where it is no Unicode."""
    is_turned: bool = False
    """Whether its rows are those that stand as columns in the file."""
    is_nested: bool = False
    """Whether it stands within a cell of another table."""

    def rows(self) -> dict[int, list[Cell]]:
        """Return the cells that are seen, by their row."""
        return {row: list(cells) for row, cells in groupby(self.cells.values(), attrgetter("row"))}

    def filled(self) -> Iterable[Cell]:
        """Return every filled cell in order, those that are not seen among them."""
        positions = sorted((*self.cells, *self.aside)) if self.aside else ()
        return [self.cells.get(position) or self.aside[position] for position in positions] or self.cells.values()

    def cell(self, row: int, column: int) -> Cell | None:
        """Return a filled cell, whether it is seen or not."""
        return self.cells.get((row, column)) or self.aside.get((row, column))

    def written(self, row: int, column: int) -> str:
        """Return what stands at a place as text, "" where nothing does."""
        cell = self.cell(row, column)
        return "" if cell is None else as_text(cell.value).strip()


def as_text(value: Value) -> str:
    """Write what a cell holds without its format."""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    return format(value, "f") if isinstance(value, Decimal) and -30 < value.adjusted() < 30 else str(value)


def exact_value(number: float) -> int | Decimal:
    """Return a number by the shortest digits that give it: spreadsheets store 0.28999999999999998 for 0.29."""
    return int(number) if number.is_integer() else Decimal(repr(number))


def covered_places(
    merges: Iterable[Merge], rows: Sequence[int], columns: Sequence[int], sheet: str, file: str
) -> Iterator[tuple[int, int, Position]]:
    """Yield the places that merged cells cover in some rows and columns, each with where its merged cell begins.

    Raises LoadError for more than any logframe has.
    """
    left_over = MOST_COVERED
    for top, left, bottom, right in merges:
        high = rows[bisect_left(rows, top) : bisect_right(rows, bottom)]
        wide = columns[bisect_left(columns, left) : bisect_right(columns, right)]
        left_over -= len(high) * len(wide)
        if left_over < 0:
            raise LoadError(Message("sheet-many-merged-cells", sheet=Code.of(sheet[:_LONGEST_NAME])), place=Place(file))
        for row in high:
            for column in wide:
                yield row, column, (top, left)


@attrs.define
class Grid:
    """A sheet while it is read: its cells, and which rows and columns are hidden."""

    name: str
    file: str
    hidden: bool = False
    is_nested: bool = False
    cells: dict[Position, Cell] = attrs.Factory(dict)
    merges: list[Merge] = attrs.Factory(list)
    outline: dict[int, int] = attrs.Factory(dict)
    hidden_rows: set[int] = attrs.Factory(set)
    hidden_columns: bytearray = attrs.Factory(lambda: bytearray(LAST_COLUMN + 1))
    """By the number of a column, 1 where it is hidden."""
    struck: dict[Position, str] = attrs.Factory(dict)
    """The text that is struck out, by its cell."""
    wholly_struck: set[Position] = attrs.Factory(set)
    without_result: list[Position] = attrs.Factory(list)

    def hide_columns(self, first: int, last: int) -> None:
        """Note columns as hidden."""
        first, last = max(first, 1), min(last, LAST_COLUMN)
        if first <= last:
            self.hidden_columns[first : last + 1] = b"\1" * (last + 1 - first)

    def strike(self, position: Position, text: str, *, wholly: bool) -> None:
        """Note what is struck out in a cell, which may be all of it."""
        self.struck[position] = text
        if wholly:
            self.wholly_struck.add(position)

    def sheet(self, unknown: Iterable[str] = ()) -> Sheet:
        """Return what was read: the cells that are seen, and what is left out."""
        in_order = sorted(self.cells)
        if in_order != list(self.cells):
            self.cells = {position: self.cells[position] for position in in_order}
        covered = self._merge()
        if self.hidden:
            kinds: dict[Position, Kind] = dict.fromkeys(self.cells, "hidden-sheet")
        else:
            kinds = {}
            if self.hidden_rows or any(self.hidden_columns):
                kinds.update((position, kind) for position in self.cells if (kind := self._hidden(position)))
            for position in covered:
                kinds.setdefault(position, "covered")
            for position in self.wholly_struck:
                kinds.setdefault(position, "struck")
        seen: dict[Position, Cell] = self.cells
        aside: dict[Position, Cell] = {}
        if kinds:
            seen = {position: cell for position, cell in self.cells.items() if position not in kinds}
            aside = {position: self.cells[position] for position in kinds}
        return Sheet(
            self.name, self.file, seen, aside, tuple(self.merges), self.outline, tuple(self._left_out(kinds)),
            frozenset(unknown), is_nested=self.is_nested,
        )  # fmt: skip

    def _merge(self) -> set[Position]:
        """Write on the merged cells what they cover; return the filled cells that lie under them."""
        if not self.merges:
            return set()
        rows = sorted({row for row, _ in self.cells})
        columns = sorted({column for _, column in self.cells})
        covered = {
            (row, column)
            for row, column, origin in covered_places(self.merges, rows, columns, self.name, self.file)
            if (row, column) != origin and (row, column) in self.cells
        }
        for top, left, bottom, right in self.merges:
            cell = self.cells.get((top, left))
            if cell is not None:
                self.cells[top, left] = attrs.evolve(cell, merged=(bottom - top + 1, right - left + 1))
        return covered

    def _hidden(self, position: Position) -> Kind | None:
        """Return how a cell is hidden; a merged one is seen where any row and column of it is."""
        row, column = position
        high, wide = (min(size, _LOOKED_AT) for size in self.cells[position].merged)
        if all(number in self.hidden_rows for number in range(row, row + high)):
            return "hidden-rows"
        if all(self.hidden_columns[column : column + wide]):
            return "hidden-columns"
        return None

    def _left_out(self, kinds: Mapping[Position, Kind]) -> Iterator[LeftOut]:
        """Yield what is not read: runs of hidden rows and columns together, anything else by itself."""
        by_kind: dict[Kind, list[Position]] = {}
        for position in sorted(kinds):
            by_kind.setdefault(kinds[position], []).append(position)
        if whole := by_kind.get("hidden-sheet"):
            yield self._one(whole, "hidden-sheet")
            return
        for run in _runs(by_kind.get("hidden-rows", []), 0):
            yield self._one(run, "hidden-rows", str(run[0][0]), str(run[-1][0]))
        for run in _runs(by_kind.get("hidden-columns", []), 1):
            yield self._one(run, "hidden-columns", column_letters(run[0][1]), column_letters(run[-1][1]))
        for position in by_kind.get("covered", []):
            yield self._one([position], "covered")
        for position in sorted(self.struck):
            if kinds.get(position, "struck") == "struck":
                yield LeftOut("struck", self._place(position), self.struck[position])
        for position in sorted(self.without_result):
            yield LeftOut("without-result", self._place(position), "")

    def _one(self, run: Sequence[Position], kind: Kind, first: str = "", last: str = "") -> LeftOut:
        cell = self.cells[run[0]]
        return LeftOut(kind, cell.place, cell.text, first, last, len(run))

    def _place(self, position: Position) -> Place:
        cell = self.cells.get(position) or Cell(self.file, self.name, *position, "", "")
        return cell.place


def _runs(positions: Sequence[Position], axis: int) -> Iterator[list[Position]]:
    """Yield the positions whose rows (axis 0) or columns (axis 1) follow each other."""
    run: list[Position] = []
    for position in sorted(positions, key=lambda position: (position[axis], position)):
        if run and position[axis] > run[-1][axis] + 1:
            yield run
            run = []
        run.append(position)
    if run:
        yield run


def column_number(letters: str) -> int:
    """Return a column's number from 1: "A" is 1, "AA" is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


@functools.cache
def column_letters(number: int) -> str:
    """Return a column's letters: 1 is "A", 27 is "AA"."""
    letters = ""
    while number:
        number, left = divmod(number - 1, 26)
        letters = chr(65 + left) + letters
    return letters
