"""Spreadsheets of LibreOffice as sheets of cells; what repeats is written out as far as it is filled."""

from __future__ import annotations

import datetime
import functools
import math
import re
import sys
from typing import Final

import attrs

from logframe.errors import LoadError, brief
from logframe.exchange.tables.cells.archives import Archive
from logframe.exchange.tables.cells.budgets import CELL
from logframe.exchange.tables.cells.grid import (
    LAST_COLUMN,
    LAST_ROW,
    MOST_MERGED,
    Cell,
    Grid,
    Sheet,
    Value,
    exact_value,
)
from logframe.exchange.tables.cells.ods_styles import OdsStyle, OdsStyles
from logframe.exchange.tables.cells.streams import DamageError, Elements
from logframe.exchange.tables.cells.xlsx_parts import MOST_SHEETS
from logframe.messages import Code, Message
from logframe.places import Place

_CELLS: Final = ("table-cell", "covered-table-cell")
_AROUND_TEXT: Final = (*_CELLS, "annotation", "list-item")
_SPAN: Final = re.compile(r"(-?)PT?(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:[.,](\d{1,9}))?S)?")
_MOST_SPACES: Final = 10_000
_MOST_HIDDEN: Final = 500
_ERRORS: Final = re.compile(r"#(?:N/A|NAME\?|VALUE!|DIV/0!|REF!|NUM!|NULL!)|Err:\d{3}")
_INDENT: Final = 0.139  # LibreOffice indents by steps of 10 points


def ods_sheets(archive: Archive) -> tuple[Sheet, ...]:
    """Return the sheets of a spreadsheet in order; raise LoadError if it has a password or is damaged."""
    if "meta-inf/manifest.xml" in archive:
        archive.read("meta-inf/manifest.xml", _Manifest(archive.file))
    styles = OdsStyles()
    if "styles.xml" in archive:
        archive.read("styles.xml", _StylesPart(styles))
    content = _Content(archive, styles)
    archive.read("content.xml", content)
    if not content.is_spreadsheet:
        raise LoadError(Message("no-workbook", form=Code("ods")), place=Place(archive.file))
    return tuple(grid.sheet() for grid in content.grids)


class _Manifest(Elements):
    def __init__(self, file: str) -> None:
        super().__init__()
        self.file = file

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "encryption-data":
            raise LoadError(Message("workbook-with-password"), place=Place(self.file))


class _Plain(Elements):
    """Elements whose attributes come without their prefix, as their own names do."""

    def starts(self, name: str, attributes: dict[str, str]) -> None:
        super().starts(name, {own: value for key, value in attributes.items() if (own := _own_name(key))})


@functools.lru_cache(maxsize=1024)
def _own_name(key: str) -> str:
    """Return an attribute without its prefix; "" for one that LibreOffice has beside the same of the standard."""
    return "" if key.startswith("calcext:") else key.rpartition(":")[2]


class _StylesPart(_Plain):
    def __init__(self, styles: OdsStyles) -> None:
        super().__init__()
        self.styles = styles

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self.styles.begin(name, attributes)

    def end(self, name: str) -> None:
        self.styles.end(name)


@attrs.define
class _OpenCell:
    """A cell that is being read: what it says of itself, and its lines."""

    attributes: dict[str, str]
    lines: list[str] = attrs.Factory(list)
    struck: list[str] = attrs.Factory(list)
    comment: list[str] = attrs.Factory(list)


class _Content(_Plain):
    """The tables of a spreadsheet."""

    def __init__(self, archive: Archive, styles: OdsStyles) -> None:
        super().__init__()
        self.archive = archive
        self.styles = styles
        self.is_spreadsheet = False
        self.grids: list[Grid] = []
        self.grid: Grid | None = None
        self.row = self.column = self.next_column = self.rows = self.level = 0
        self.cells: list[tuple[int, int, _OpenCell]] = []
        self.cell: _OpenCell | None = None
        self.spans: list[bool] = []
        self.known: dict[tuple[str, str], OdsStyle] = {}
        self.column_styles: list[tuple[int, str]] = []
        self.row_style = ""
        self.row_is_hidden = False

    def style(self, family: str, name: str) -> OdsStyle:
        """Return a style, which is put together once."""
        style = self.known.get((family, name))
        if style is None:
            style = self.known[family, name] = self.styles.style(family, name)
        return style

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of a style, a table, a row, a cell, or a piece of its text."""
        if len(self.path) <= 2 or self.path[1] != "body":
            self.styles.begin(name, attributes)
        elif self.path[2] != "spreadsheet":
            return
        elif name == "spreadsheet":
            self.is_spreadsheet = True
        elif self.cell is not None:
            self.begin_text(name, attributes)
        elif name == "table" and len(self.path) == 4:
            self.begin_table(attributes)
        elif self.grid is None or "shapes" in self.path:
            return
        elif name == "table-column":
            self.begin_column(attributes)
        elif name == "table-row-group":
            self.level += 1
        elif name == "table-row":
            self.begin_row(attributes)
        elif name in _CELLS:
            self.cell = _OpenCell(attributes)

    def begin_table(self, attributes: dict[str, str]) -> None:
        """Take the beginning of a sheet."""
        if len(self.grids) == MOST_SHEETS:
            raise LoadError(Message("workbook-many-sheets", limit=MOST_SHEETS), place=Place(self.archive.file))
        hidden = self.style("table", attributes.get("style-name", "")).is_hidden
        self.grid = Grid(attributes.get("name", ""), self.archive.file, hidden)
        self.grids.append(self.grid)
        self.row = self.next_column = self.level = 0
        self.column_styles = []

    def begin_column(self, attributes: dict[str, str]) -> None:
        """Take columns, which may be hidden."""
        assert self.grid is not None
        first = self.next_column + 1
        self.next_column = min(LAST_COLUMN, self.next_column + _count(attributes, "number-columns-repeated"))
        hidden = self.style("table-column", attributes.get("style-name", "")).is_hidden
        if hidden or attributes.get("visibility", "visible") != "visible":
            self.grid.hide_columns(first, self.next_column)
        self.column_styles.append((self.next_column, attributes.get("default-cell-style-name", "")))

    def begin_row(self, attributes: dict[str, str]) -> None:
        """Take the beginning of a row."""
        assert self.grid is not None
        self.rows = _count(attributes, "number-rows-repeated")
        self.column = 0
        self.cells = []
        self.row_style = attributes.get("default-cell-style-name", "")
        hidden = self.style("table-row", attributes.get("style-name", "")).is_hidden
        self.row_is_hidden = hidden or attributes.get("visibility", "visible") != "visible"
        if self.row_is_hidden:
            # Behind the last filled row, a million rows may be hidden at once.
            hidden_rows = range(self.row + 1, min(self.row + self.rows, self.row + _MOST_HIDDEN) + 1)
            self.archive.budget.keep(CELL * len(hidden_rows))
            self.grid.hidden_rows.update(hidden_rows)

    def begin_text(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of a piece of the text of a cell or of its note."""
        assert self.cell is not None
        if name in ("p", "h"):
            self.spans = [False]
            self.taking = self.path[-2] in _AROUND_TEXT  # and not in a shape that lies over the cell
        elif name == "span" and self.spans:
            self.flush()
            struck = self.style("text", attributes.get("style-name", "")).struck
            self.spans.append(self.spans[-1] if struck is None else struck)
        elif name == "s":
            self.text(" " * min(_count(attributes, "c"), _MOST_SPACES))
        elif name == "tab":
            self.text("\t")
        elif name == "line-break":
            self.text("\n")

    def end(self, name: str) -> None:
        """Take the end of a piece of text, a cell, a row or a table."""
        if self.cell is not None:
            if name in _CELLS and "annotation" not in self.path:
                self.end_cell(self.cell)
                self.cell = None
                self.taking = False
            elif name == "span" and len(self.spans) > 1:
                self.flush()
                self.spans.pop()
            elif name in ("p", "h"):
                self.flush()
                (self.cell.comment if "annotation" in self.path else self.cell.lines).append("\n")
                self.taking = False
        elif name == "table-row" and self.grid is not None and self.path[-1:] != ["table-row"]:
            self.end_row(self.grid)
        elif name == "table-row-group":
            self.level = max(0, self.level - 1)
        elif name == "table" and len(self.path) == 3:
            self.grid = None
        elif len(self.path) < 2 or self.path[1] != "body":
            self.styles.end(name)

    def flush(self) -> None:
        """Put the text so far where it belongs: to the note, to what is struck out, or to the cell."""
        assert self.cell is not None
        text = self.gathered()
        if text and "annotation" in self.path:
            self.cell.comment.append(text)
        elif text:
            (self.cell.struck if self.spans and self.spans[-1] else self.cell.lines).append(text)

    def end_cell(self, cell: _OpenCell) -> None:
        """Note a cell, and how often it repeats."""
        count = _count(cell.attributes, "number-columns-repeated")
        if cell.lines or cell.struck or cell.attributes.get("value-type") or cell.attributes.get("formula"):
            self.archive.budget.keep(CELL)
            self.cells.append((self.column + 1, count, cell))
        self.column += count

    def end_row(self, grid: Grid) -> None:
        """Note the cells of a row, as often as it repeats."""
        for first, count, cell in self.cells:
            self.put(grid, first, count, cell)
        self.row += self.rows

    def put(self, grid: Grid, first: int, count: int, cell: _OpenCell) -> None:
        """Put a cell at each of its places."""
        attributes = cell.attributes
        style = self.style("table-cell", attributes.get("style-name") or self.row_style or self.default(first))
        text = "".join(cell.lines).strip()
        struck = "".join(cell.struck).strip()
        value = value_of(attributes, text)
        formula = "formula" in attributes
        is_empty = isinstance(value, str) and not value
        high, wide = _count(attributes, "number-rows-spanned"), _count(attributes, "number-columns-spanned")
        if is_empty and not struck:
            if formula and attributes.get("value-type") != "string":
                grid.without_result.append((self.row + 1, first))
            return
        wholly = bool(style.struck) or is_empty
        shown = text or struck or str(value)
        looks = (
            struck if is_empty else value, shown,
            attributes.get("value-type") == "percentage", round(style.margin / _INDENT), bool(style.bold),
            bool(formula and _ERRORS.fullmatch(text)), "".join(cell.comment).strip(),
        )  # fmt: skip
        for row in range(self.row + 1, self.row + self.rows + 1):
            for column in range(first, first + count):
                if row > LAST_ROW or column > LAST_COLUMN:
                    raise DamageError(Message("part-cell-far", row=Code(brief(row)), column=Code(brief(column))))
                self.archive.budget.keep(CELL + sys.getsizeof(shown))
                grid.cells[row, column] = Cell(grid.file, grid.name, row, column, *looks)
                if self.level:
                    grid.outline[row] = self.level
                if self.row_is_hidden:
                    grid.hidden_rows.add(row)
                if struck or wholly:
                    grid.strike((row, column), shown if wholly else struck, wholly=wholly)
        if high * wide > 1:
            grid.merges.append(
                (self.row + 1, first, min(LAST_ROW, self.row + high), min(LAST_COLUMN, first + wide - 1))
            )
            if len(grid.merges) > MOST_MERGED:
                raise DamageError(Message("part-many-merged-cells", limit=MOST_MERGED))

    def default(self, column: int) -> str:
        """Return the style of the cells of a column that name none."""
        return next((style for last, style in self.column_styles if column <= last), "")


def value_of(attributes: dict[str, str], text: str) -> Value:
    """Return what a cell holds by its type; its text where that says nothing else."""
    kind = attributes.get("value-type", "string")
    try:
        if kind in ("float", "percentage", "currency"):
            number = float(attributes.get("value", ""))
            return exact_value(number) if math.isfinite(number) else text
        if kind == "boolean":
            return attributes.get("boolean-value") == "true"
        if kind == "date":
            when = datetime.datetime.fromisoformat(attributes.get("date-value", ""))
            return when.date() if "T" not in attributes["date-value"] else when.replace(tzinfo=None)
        if kind == "time":
            return _span(attributes.get("time-value", ""))
    except ValueError:
        return text
    return text or attributes.get("string-value", "").strip()


def _span(text: str) -> datetime.time | datetime.timedelta:
    match = _SPAN.fullmatch(text)
    if match is None:
        raise ValueError(text)
    hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:4])
    try:
        span = datetime.timedelta(
            hours=hours, minutes=minutes, seconds=seconds, microseconds=int((match[5] or "0").ljust(6, "0")[:6])
        )
    except OverflowError:
        raise ValueError(text) from None
    if match[1]:
        return -span
    return (datetime.datetime.min + span).time() if span < datetime.timedelta(days=1) else span


def _count(attributes: dict[str, str], name: str) -> int:
    """Return how often something repeats, at least once."""
    text = attributes.get(name)
    if text is None:
        return 1
    if not (text.isdecimal() and text.isascii() and len(text) <= 12):
        raise DamageError(Message("part-odd-count", text=Code.of(text[:20])))
    return max(1, int(text))
