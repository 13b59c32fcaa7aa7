"""Tables whose headings stand one below another: indicators as columns, or one of them on a card of two columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from logframe.exchange.tables.cells.grid import Cell, Merge, Sheet
from logframe.exchange.tables.headings import FIGURES, Heading, heading_of, time_key
from logframe.exchange.tables.table_words import plain, words
from logframe.exchange.values.booleans import is_nothing, read_boolean
from logframe.exchange.values.date_pieces import Calendar

_MOST_ROWS: Final = 60
_MOST_CELLS: Final = 5_000
_MOST_ABOVE: Final = 20
_NAMES: Final = ("indicator", "statement", "")
"""What the corner above the headings may name, where it is no heading of figures."""


def upright(sheet: Sheet, calendar: Calendar) -> Sheet:
    """Return a sheet with the table turned whose headings are a column; any other as it is.

    Titles may stand above the table, and notes of one cell below it.
    """
    if not sheet.cells or len(sheet.cells) > _MOST_CELLS:
        return sheet
    rows = [cells for cells in sheet.rows().values() if not cells[0].label.startswith("¶")]
    while rows and len(rows[-1]) == 1 and not heading_of((rows[-1][0].text,), calendar).role:
        rows.pop()
    left = min((cells[0].column for cells in rows), default=0)
    for at in range(min(len(rows) - 2, _MOST_ABOVE)):
        if _is_turned(rows[at:], left, calendar):
            return _turned(sheet, rows[at][0].row, rows[-1][0].row, left)
    return sheet


def _is_turned(rows: Sequence[Sequence[Cell]], left: int, calendar: Calendar) -> bool:
    """Return whether the first cells of rows are headings, each of something else, and the others are none."""
    is_project = words("labels").exactly(plain(rows[0][0].text)) is not None
    if len(rows) > _MOST_ROWS or is_project or any(cells[0].column != left for cells in rows[1:]):
        return False
    headings = [heading_of((cells[0].text,), calendar) if cells[0].column == left else Heading("") for cells in rows]
    named = [at for at, heading in enumerate(headings) if heading.role == "indicator"] or [0]
    keys = {(heading.role, time_key(heading.when), heading.part) for heading in headings}
    roles = {heading.role for at, heading in enumerate(headings) if at not in named}
    if len(named) > 1 or headings[named[0]].role not in _NAMES or "" in roles or len(keys) < len(headings):
        return False
    beside = [list(cells[cells[0].column == left :]) for cells in rows]
    names = [heading_of((cell.text,), calendar) for cell in beside[named[0]]]
    figures = [cell for at, heading in enumerate(headings) if heading.role in FIGURES for cell in beside[at]]
    return (
        len(roles & set(FIGURES)) > 1
        and (len(names) > 1 or headings[named[0]].role == "indicator")
        and all(any(map(str.isalpha, cell.text)) for cell in beside[named[0]])
        and not any(heading.role in FIGURES or heading.when is not None for heading in names)
        and not any(heading_of((cell.text,), calendar).role in FIGURES for cell in figures)
        and 2 * sum(map(_is_figure, figures)) > len(figures)
    )


def _is_figure(cell: Cell) -> bool:
    return any(map(str.isdigit, cell.text)) or is_nothing(cell.text) or read_boolean(cell.text) is not None


def _turned(sheet: Sheet, first: int, last: int, left: int) -> Sheet:
    """Return a sheet with some rows turned into columns; what stands below them goes on below."""
    wide = max(column for row, column in sheet.cells if first <= row <= last) - left
    cells: dict[tuple[int, int], Cell] = {}
    for (row, column), cell in sheet.cells.items():
        place, merged = (row, column), cell.merged
        if first <= row <= last:
            place, merged = (first + column - left, left + row - first), (cell.merged[1], cell.merged[0])
        elif row > last:
            place = (row + wide, column + last - first + 1)  # beside the columns, since a note is no result
        cells[place] = attrs.evolve(cell, row=place[0], column=place[1], label=cell.reference, merged=merged)
    merges = tuple(_merge(merge, first, last, left, wide) for merge in sheet.merges)
    return attrs.evolve(sheet, cells=dict(sorted(cells.items())), merges=merges, outline={}, is_turned=True)


def _merge(merge: Merge, first: int, last: int, left: int, wide: int) -> Merge:
    top, start, bottom, end = merge
    if top > last:
        return top + wide, start + last - first + 1, bottom + wide, end + last - first + 1
    return (
        merge if top < first else (first + start - left, left + top - first, first + end - left, left + bottom - first)
    )
