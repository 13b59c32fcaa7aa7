"""Tables of several projects, whose rows say in a column of which one they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.headers import Layout, Section
from logframe.exchange.tables.plans import Piece
from logframe.exchange.tables.row_words import row_word_of
from logframe.exchange.tables.splitting import whole_piece
from logframe.exchange.tables.table_words import plain


def by_project(layout: Layout, sections: Sequence[Section]) -> Iterator[tuple[Layout, dict[str, Piece]]]:
    """Yield a layout for each project that a column of a table names, with the label that names it.

    A table whose rows are of one project, or that does not say, is yielded as it is. A row without a name goes on with
    the project above.
    """
    names: dict[str, Cell] = {}
    rows: dict[int, str] = {}
    for section in sections:
        column = section.find("project")
        if column is None:
            continue
        name = ""
        for row in layout.between(section.last, section.end):
            cell = layout.cell(row, column.number)
            if cell is not None and row_word_of(cell) is None:  # no project is called "Total"
                name = plain(cell.text)
                names.setdefault(name, cell)
            rows[row] = name
    if len(names) < 2:
        yield layout, {}
        return
    first = next(iter(names))
    for name, cell in names.items():
        cells = {
            place: held for place, held in layout.sheet.cells.items() if (rows.get(place[0], name) or first) == name
        }
        part = Layout(attrs.evolve(layout.sheet, cells=cells), layout.calendar, layout.own)
        yield part, {"statement": whole_piece(cell)}
        for held in cells.values():
            if rows.get(held.row) == name and plain(held.text) == name:
                held.mark("used", "project")
