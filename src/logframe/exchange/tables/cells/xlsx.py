"""Workbooks of Excel as sheets of cells, with the comments and threads at them."""

from __future__ import annotations

import sys

import attrs

from logframe.errors import LoadError
from logframe.exchange.tables.cells.archives import Archive
from logframe.exchange.tables.cells.grid import Grid, Sheet
from logframe.exchange.tables.cells.relationships import beside
from logframe.exchange.tables.cells.streams import Elements
from logframe.exchange.tables.cells.xlsx_cells import SheetReader
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
            comments = _comments_of(archive, named.part)
        except LoadError:
            unknown = ("comments",)  # what lies beside the sheet is damaged, and no part of it
        if comments:
            for position, cell in grid.cells.items():
                if cell.reference in comments:
                    grid.cells[position] = attrs.evolve(cell, comment=comments[cell.reference])
        sheets.append(grid.sheet(unknown))
    return tuple(sheets)


class _Comments(Elements):
    def __init__(self, archive: Archive) -> None:
        super().__init__()
        self.archive = archive
        self.reference = ""
        self.by_cell: dict[str, list[str]] = {}

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name in ("comment", "threadedComment"):
            self.reference = attributes.get("ref", "")[:20]
        # A comment lies in text/t or text/r/t, a comment of a thread in text itself.
        self.taking = (name == "t" and "rPh" not in self.path) or (name == "text" and "threadedComment" in self.path)

    def end(self, name: str) -> None:
        self.taking = False
        if name in ("comment", "threadedComment"):
            text = self.gathered().strip()
            self.archive.budget.keep(sys.getsizeof(text) + 200)
            if text:
                self.by_cell.setdefault(self.reference, []).append(text)


def _comments_of(archive: Archive, sheet_part: str) -> dict[str, str]:
    """Return the comments of a sheet by the name of their cell; a thread stands in the place of its stand-in."""
    parts = beside(archive, sheet_part)
    comments: dict[str, str] = {}
    for kind in ("comments", "threadedComment"):
        if kind in parts:
            reader = _Comments(archive)
            archive.read(parts[kind], reader)
            comments.update((reference, "\n".join(texts)) for reference, texts in reader.by_cell.items())
    return comments
