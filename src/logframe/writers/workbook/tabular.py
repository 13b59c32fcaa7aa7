"""Sheets of a workbook as data: tables with typed cells, in which a range stands as two numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal, TypeAlias

import attrs

from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.quantities import Quantity
from logframe.messages import Field, Message
from logframe.reviews.blocks import Lines
from logframe.reviews.shown_figures import Portion

Form: TypeAlias = Literal["text", "number", "share", "date", "year", "rank"]
"""What a column holds: words, figures, shares where 1 is all of it, dates, their years, or the rank of a status."""

Use: TypeAlias = Literal["", "indicators", "sources", "dates", "yes", "own", "hidden"]
"""What may be filled into a column, and whether it is the project's own."""

WIDTHS: Final[dict[Form, int]] = {"text": 24, "number": 12, "share": 11, "date": 12, "year": 9, "rank": 4}

_WITH_REASONS: Final = 20
"""The width of a column of numbers in which also stands why there is none."""


@attrs.frozen
class Head:
    """The head of a column: its words, what it holds, how wide it is; one that is empty stays only if it is `kept`."""

    text: Message
    form: Form = "text"
    width: int = 0
    kept: bool = False
    use: Use = ""


def tab_head(name: str, form: Form = "text", width: int = 0, *, kept: bool = False) -> Head:
    """Return the head of a column of an evaluation's report by its name there."""
    return Head(Message("report-column", name=name), form, width, kept)


@attrs.frozen
class Line:
    """A row: its cells, how deep it stands in the outline, and whether it heads those below it."""

    cells: tuple[Field, ...]
    depth: int = 0
    heads: bool = False


@attrs.frozen
class Grid:
    """A table of a sheet. In the column `merged`, a cell reaches down to the next that is filled."""

    heads: tuple[Head, ...]
    lines: tuple[Line, ...]
    title: Message | None = None
    merged: int | None = None
    name: str = ""


@attrs.frozen
class Tab:
    """A sheet: its name, its tables below one another, and how many of its columns stay in sight."""

    name: Message
    grids: tuple[Grid, ...]
    frozen: int = 0


@attrs.frozen
class Placed:
    """A table as it stands in a workbook: its sheet, the row of its heads and its last row."""

    sheet: str
    grid: Grid
    top: int
    last: int


def lines(rows: Iterable[Sequence[Field]]) -> tuple[Line, ...]:
    """Return rows that stand at no depth."""
    return tuple(Line(tuple(cells)) for cells in rows)


def number_in(cell: Field) -> Number | None:
    """Return the number of a cell, None if it is none."""
    if isinstance(cell, (Quantity, Portion)):
        cell = cell.value
    return cell if isinstance(cell, Number) else None


def narrowed(grid: Grid) -> Grid:
    """Return a table without empty columns, and with ranges as two numbers beside their words where these say more."""
    heads: list[Head] = []
    columns: list[list[Field]] = []
    merged = None
    for place, head in enumerate(grid.heads):
        cells = [line.cells[place] for line in grid.lines]
        if not head.kept and all(cell is None or cell == "" for cell in cells):
            continue
        if place == grid.merged:
            merged = len(heads)
        for part, content in _parts(head, cells):
            heads.append(part)
            columns.append(content)
    rows: Iterable[tuple[Field, ...]] = zip(*columns, strict=True) if columns else [()] * len(grid.lines)
    written = tuple([Line(cells, line.depth, line.heads) for line, cells in zip(grid.lines, rows, strict=True)])
    return attrs.evolve(grid, heads=tuple(heads), lines=written, merged=merged)


def _parts(head: Head, cells: list[Field]) -> Iterator[tuple[Head, list[Field]]]:
    if head.form not in ("number", "share"):
        yield head, cells
        return
    if any(isinstance(cell, (Missing, Lines)) for cell in cells):
        head = attrs.evolve(head, width=max(head.width, _WITH_REASONS))
    numbers = [number_in(cell) for cell in cells]
    figures = [number for number in numbers if number is not None]
    if all(number.is_exact for number in figures):
        exact = (cell if number is None else number.low for cell, number in zip(cells, numbers, strict=True))
        yield head, list(exact)
        return
    low, high, words = (
        Message(code, head=head.text) for code in ("head-low-end", "head-high-end", "head-in-words")
    )  # what is no number stands in the first of them
    lows = [cell if number is None else number.low for cell, number in zip(cells, numbers, strict=True)]
    yield attrs.evolve(head, text=low), lows
    yield attrs.evolve(head, text=high, width=0), [None if number is None else number.high for number in numbers]
    if any(not number.is_bounded or number.form == "approximate" for number in figures):
        texts = [
            cell if number is not None and not number.is_exact else None
            for cell, number in zip(cells, numbers, strict=True)
        ]
        shown = [Portion(cell) if head.form == "share" and isinstance(cell, Number) else cell for cell in texts]
        yield Head(words, width=18), list(shown)
