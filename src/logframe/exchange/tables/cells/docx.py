"""The tables of a Word document as sheets of cells, with the paragraphs that stand directly above each."""

from __future__ import annotations

import sys
from typing import Final

import attrs

from logframe.exchange.tables.cells.archives import Archive
from logframe.exchange.tables.cells.budgets import CELL
from logframe.exchange.tables.cells.docx_numbering import Numbering, numbering_in
from logframe.exchange.tables.cells.grid import LAST_COLUMN, MOST_MERGED, Cell, Grid, Sheet
from logframe.exchange.tables.cells.relationships import beside
from logframe.exchange.tables.cells.streams import DamageError, Elements
from logframe.messages import Code, Message

_MOST_TABLES: Final = 1_000
_MOST_ABOVE: Final = 12
_LONGEST_ABOVE: Final = 400
_INDENT: Final = 360  # twentieths of a point: a step of indentation
_OFF: Final = ("0", "false", "off", "none")
_DELETED: Final = ("del", "moveFrom")
_BREAKS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_UNKNOWN: Final = ("outline", "formulas", "formats")


def docx_sheets(archive: Archive, main: str) -> tuple[Sheet, ...]:
    """Return the tables of a document in order, each a sheet; text that is deleted or struck out is left out."""
    parts = beside(archive, main)
    comments: dict[str, str] = {}
    if "comments" in parts:
        reader = _Comments(archive)
        archive.read(parts["comments"], reader)
        comments = reader.by_id
    document = _Document(archive, comments, numbering_in(archive, parts.get("numbering", "")))
    archive.read(main, document)
    return tuple(grid.sheet(_UNKNOWN) for grid in document.grids)


class _Comments(Elements):
    def __init__(self, archive: Archive) -> None:
        super().__init__()
        self.archive = archive
        self.id = ""
        self.by_id: dict[str, str] = {}

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "comment":
            self.id = next((value for key, value in attributes.items() if key.endswith(":id")), "")
        self.taking = name == "t"

    def end(self, name: str) -> None:
        self.taking = False
        if name == "p":
            self.texts.append("\n")
        elif name == "comment":
            self.by_id[self.id] = self.gathered().strip()
            self.archive.budget.keep(CELL + sys.getsizeof(self.by_id[self.id]))


@attrs.define
class _OpenCell:
    """A cell that is being read: its paragraphs, and what is not seen of it."""

    lines: list[str] = attrs.Factory(list)
    struck: list[str] = attrs.Factory(list)
    comment: list[str] = attrs.Factory(list)
    wide: int = 1
    merged: str = ""
    indent: int = 0
    bold: list[bool] = attrs.Factory(list)


@attrs.define
class _OpenTable:
    """A table that is being read, and where its columns are merged downwards."""

    grid: Grid
    above: int
    row: int
    column: int = 0
    cell: _OpenCell | None = None
    row_is_deleted: bool = False
    begun: dict[int, tuple[int, int]] = attrs.Factory(dict)
    """For each column, the row in which its merged cell begins, and how wide that is."""


class _Document(Elements):
    """The tables of a document; one within a cell is a table of its own."""

    def __init__(self, archive: Archive, comments: dict[str, str], numbering: Numbering) -> None:
        super().__init__()
        self.archive = archive
        self.comments = comments
        self.numbering = numbering
        self.grids: list[Grid] = []
        self.tables: list[_OpenTable] = []
        self.above: list[str] = []
        self.outside = _OpenCell()
        self.deleted = 0
        self.fallback = 0
        self.struck = self.bold = self.vanished = False
        self.number = ["", ""]
        self.begins_line = True

    @property
    def cell(self) -> _OpenCell:
        """Return the cell that is open, or what stands for the text between tables."""
        table = self.tables[-1] if self.tables else None
        return self.outside if table is None or table.cell is None else table.cell

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of a table, a row, a cell, a paragraph, a run, or what these say of their look."""
        if name == "Fallback":
            self.fallback += 1
        if self.fallback:
            return
        match name:
            case "t":
                self.taking = True
            case "delText":
                self.taking = self.deleted > 0
            case "r":
                self.struck = self.bold = self.vanished = False
            case "p":
                self.number = ["", ""]
                self.begins_line = True
            case "tab" | "br" | "cr" | "noBreakHyphen" if self.path[-2] == "r":
                self.add(_BREAKS[name])
            case "commentReference":
                comment = self.comments.get(_of(attributes, "id"), "")
                if comment and comment not in self.cell.comment:
                    self.cell.comment.append(comment)
            case "tbl":
                self.begin_table()
            case _ if name in _DELETED:
                if self.path[-2] == "trPr" and self.tables:
                    self.tables[-1].row_is_deleted = name == "del"
                elif self.path[-2] != "rPr":
                    self.deleted += 1
            case _ if len(self.path) > 2:
                self.begin_look(name, attributes, self.path[-2])

    def begin_look(self, name: str, attributes: dict[str, str], parent: str) -> None:
        """Take what a run, a paragraph, a row or a cell says of itself."""
        value = _of(attributes, "val")
        if parent == "rPr" and self.path[-3] == "r":
            is_on = value not in _OFF
            if name in ("strike", "dstrike"):
                self.struck = self.struck or is_on
            elif name == "b":
                self.bold = is_on
            elif name == "vanish":
                self.vanished = is_on
        elif parent == "numPr" and name in ("ilvl", "numId"):
            self.number[name == "numId"] = value
        elif name == "ind" and parent == "pPr" and not self.cell.lines:
            left = _of(attributes, "left") or _of(attributes, "start")
            self.cell.indent = min(int(left) // _INDENT, 50) if left.isdecimal() and len(left) < 9 else 0
        elif not self.tables:
            return
        elif name == "tr":
            table = self.tables[-1]
            table.row += 1
            table.column, table.row_is_deleted = 0, False
        elif name == "gridBefore":
            self.tables[-1].column += _columns(value)
        elif name == "tc":
            self.tables[-1].cell = _OpenCell()
        elif name == "gridSpan":
            self.cell.wide = _columns(value)
        elif name == "vMerge":
            self.cell.merged = value or "continue"

    def begin_table(self) -> None:
        """Take the beginning of a table, and the paragraphs above it as its first rows."""
        if len(self.grids) == _MOST_TABLES:
            raise DamageError(Message("document-many-tables", limit=_MOST_TABLES))
        above = self.above if not self.tables else []
        self.above = []
        grid = Grid(f"Table {len(self.grids) + 1}", self.archive.file, is_nested=bool(self.tables))
        self.grids.append(grid)
        for row, text in enumerate(above, 1):
            grid.cells[row, 1] = Cell(grid.file, grid.name, row, 1, text, text, label=f"¶{row}")
        self.tables.append(_OpenTable(grid, len(above), len(above)))

    def end(self, name: str) -> None:
        """Take the end of text, a paragraph, a cell or a table."""
        if name == "Fallback":
            self.fallback -= 1
        if self.fallback:
            return
        if name in ("t", "delText"):
            if self.taking:
                self.taking = False
                self.add(self.gathered(), is_text=True)
        elif name == "p":
            self.end_paragraph()
        elif name in _DELETED:
            self.deleted -= self.deleted > 0 and self.path[-1] not in ("trPr", "rPr")
        elif name == "tc" and self.tables and self.tables[-1].cell is not None:
            self.end_cell(self.tables[-1], self.tables[-1].cell)
        elif name == "tbl" and self.tables:
            self.tables.pop()

    def add(self, text: str, *, is_text: bool = False) -> None:
        """Add a piece of text where it belongs."""
        cell = self.cell
        if self.deleted or self.struck or self.vanished:
            cell.struck.append(text)
            return
        if is_text and self.begins_line:
            self.begins_line = False
            cell.lines.append(self.numbering.next(*self.number))
        cell.lines.append(text)
        if is_text and text.strip():
            cell.bold.append(self.bold)
        self.archive.budget.keep(sys.getsizeof(text))

    def end_paragraph(self) -> None:
        """Begin a new line in a cell; between tables, keep what may be the title of the next."""
        if self.cell is not self.outside:
            self.cell.lines.append("\n")
            return
        text = "".join(self.outside.lines).strip()
        self.outside = _OpenCell()
        if len(text) > _LONGEST_ABOVE:
            self.above = []
        elif text:
            self.above = [*self.above[1 - _MOST_ABOVE :], text]

    def end_cell(self, table: _OpenTable, cell: _OpenCell) -> None:
        """Note a cell where its row has come to."""
        table.cell = None
        row, column, grid = table.row, table.column + 1, table.grid
        table.column += cell.wide
        if table.column > LAST_COLUMN:
            raise DamageError(Message("part-cell-far", row=Code(str(row)), column=Code(str(table.column))))
        text, struck = "".join(cell.lines).strip(), "".join(cell.struck).strip()
        if text or struck:
            shown = text or struck
            label = Cell("", "", row - table.above, column, "", "").reference
            self.archive.budget.keep(CELL + sys.getsizeof(shown))
            grid.cells[row, column] = Cell(
                grid.file, grid.name, row, column, shown, shown, indent=cell.indent,
                bold=bool(cell.bold) and all(cell.bold), comment="\n".join(cell.comment), label=label,
            )  # fmt: skip
            if struck or table.row_is_deleted:
                grid.strike((row, column), struck or text, wholly=not text or table.row_is_deleted)
        self.merge(table, cell, row, column)

    def merge(self, table: _OpenTable, cell: _OpenCell, row: int, column: int) -> None:
        """Note how far a cell goes to the right, and downwards with the cells of the rows above."""
        begun = table.begun.pop(column, None)
        if cell.merged == "continue" and begun is not None:
            first, number = begun
            table.begun[column] = begun
            top, left, _, right = (
                table.grid.merges[number] if number >= 0 else (first, column, row, column + cell.wide - 1)
            )
            if number < 0:
                table.begun[column] = (first, len(table.grid.merges))
                table.grid.merges.append((top, left, row, right))
            else:
                table.grid.merges[number] = (top, left, row, right)
        else:
            number = -1
            if cell.wide > 1:
                number = len(table.grid.merges)
                table.grid.merges.append((row, column, row, column + cell.wide - 1))
            if cell.merged:
                table.begun[column] = (row, number)
        if len(table.grid.merges) > MOST_MERGED:
            raise DamageError(Message("part-many-merged-cells", limit=MOST_MERGED))


def _of(attributes: dict[str, str], name: str) -> str:
    """Return an attribute by its name without a prefix."""
    return next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), "")


def _columns(value: str) -> int:
    return max(1, int(value)) if value.isdecimal() and len(value) <= 5 else 1
