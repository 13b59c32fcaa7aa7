"""Workbooks of Excel as sheets of cells."""

from __future__ import annotations

import attrs

from logframe.errors import LoadError
from logframe.exchange.tables.cells.archives import Archive
from logframe.exchange.tables.cells.grid import Grid, Sheet
from logframe.exchange.tables.cells.xlsx_cells import SheetReader
from logframe.exchange.tables.cells.xlsx_comments import comments_of
from logframe.exchange.tables.cells.xlsx_parts import book_of
from logframe.exchange.tables.cells.xlsx_styles import styles_in
from logframe.exchange.tables.cells.xlsx_texts import texts_in


def xlsx_sheets(archive: Archive, main: str) -> tuple[Sheet, ...]:
    book = book_of(archive, main)
    texts, styles = texts_in(archive, book.texts), styles_in(archive, book.styles)
    sheets = []
    for named in book.sheets:
        grid = Grid(named.name, archive.file, named.hidden)
        reader = SheetReader(archive, texts, styles, book.from_1904, grid)
        archive.read(named.part, reader)
        unknown: tuple[str, ...] = ()
        comments: dict[str, str] = {}
        try:
            comments = comments_of(archive, named.part)
        except LoadError:
            unknown = ("comments",)  # what lies beside the sheet is damaged, and no part of it
        if comments:
            for position, cell in grid.cells.items():
                if cell.reference in comments:
                    grid.cells[position] = attrs.evolve(cell, comment=comments[cell.reference])
        sheets.append(grid.sheet(unknown))
    return tuple(sheets)
