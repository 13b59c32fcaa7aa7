"""Cards: small tables of two columns that give an indicator, its headings one below another, as a row of a table."""

from __future__ import annotations

from typing import Final

import attrs

from logframe.exchange.tables.cells.grid import Cell, Sheet
from logframe.exchange.tables.headings import FIGURES, heading_of
from logframe.exchange.values.date_pieces import Calendar

_MOST_ROWS: Final = 30


def as_row(sheet: Sheet, calendar: Calendar) -> Sheet:
    """Return a sheet with its card turned into a row of headings and a row of figures; any other as it is."""
    card = [cell for cell in sheet.cells.values() if not cell.label.startswith("¶")]
    above = len(sheet.cells) - len(card)
    if sheet.merges or len(card) > 2 * _MOST_ROWS or not _is_card(card, calendar):
        return sheet
    turned = {(cell.row, cell.column): cell for cell in sheet.cells.values() if cell not in card}
    for cell in card:
        place = (above + cell.column, cell.row - above)
        turned[place] = attrs.evolve(cell, row=place[0], column=place[1], label=cell.reference)
    return attrs.evolve(sheet, cells=dict(sorted(turned.items())), outline={})


def _is_card(cells: list[Cell], calendar: Calendar) -> bool:
    """Return whether the first of two columns are headings, each of something else, and the second are none."""
    labels = {cell.row: heading_of((cell.text,), calendar) for cell in cells if cell.column == 1}
    if {cell.column for cell in cells} != {1, 2} or len(labels) != len({cell.row for cell in cells}):
        return False
    roles = [heading.role for heading in labels.values()]
    figures = set(roles) & set(FIGURES)
    beside = [
        heading_of((cell.text,), calendar) for cell in cells if cell.column == 2 and labels[cell.row].role in figures
    ]
    return (
        roles.count("indicator") == 1
        and len(figures) > 1
        and "" not in roles
        and not any(heading.role in FIGURES for heading in beside)
    )
