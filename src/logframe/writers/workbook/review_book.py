"""Laying out sheets with xlsxwriter: heads that stay in sight, filters, outline, and pages to print."""

from __future__ import annotations

import datetime
import io
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

import attrs

from logframe.exchange.extras import to_write
from logframe.language.rendering import language
from logframe.messages import Message
from logframe.writers.catalogue_words import words
from logframe.writers.workbook.cell_contents import Content, content_of, text_of
from logframe.writers.workbook.filling_in import validate
from logframe.writers.workbook.tabular import WIDTHS, Form, Grid, Head, Line, Placed, Tab, Use, narrowed

_OPTIONS: Final = {
    "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
}  # fmt: skip
_LONGEST_NAME: Final = 31
_NOT_IN_NAMES: Final = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_A3: Final = 8
_A4: Final = 9
_WIDE: Final = 220
"""The width from which a sheet is printed on A3, so that it can be read at one page across."""

_RUNS: Final = frozenset("=+-@")
"""What a text begins with that programs take for a formula."""

_DATE: Final = "yyyy-mm-dd"
_LOOKS: Final[dict[Form, dict[str, Any]]] = {
    "text": {"text_wrap": True},
    "number": {"num_format": "#,##0", "align": "right", "indent": 1, "text_wrap": True},
    "share": {"num_format": "0.0%", "align": "right", "indent": 1, "text_wrap": True},
    "date": {"num_format": _DATE, "align": "right", "indent": 1},
    "year": {"num_format": "0", "align": "right", "indent": 1},
    "rank": {"num_format": "0", "align": "center"},
}
_RULE: Final = "#BFBFBF"
_LINE: Final = 15.0
_HIGHEST: Final = 400.0


@attrs.frozen(eq=False)
class Look:
    """How cells look: properties of a format. There is only one of each, so that it is compared by what it is."""

    properties: Mapping[str, Any]


Variant: TypeAlias = Literal["plain", "text", "quoted", "part"]
"""What a cell holds, where its format depends on that: a text stands left, one that looks like a formula is quoted."""

_TITLE: Final = Look({"bold": True, "font_size": 13})
_HEAD: Final = Look({"bold": True, "text_wrap": True, "bottom": 2, "top": 1})
_NAMING: Final = 3
"""So many columns are bold in a row that heads others."""


@cache
def _look(form: Form, use: Use, *, heads: bool, is_naming: bool, indent: int) -> Look:
    look = {**_LOOKS[form], "bottom": 1, "bottom_color": _RULE}
    if heads:
        look |= {"bold": form == "text" and is_naming, "top": 1}
    elif use not in ("", "indicators", "hidden"):
        look["bg_color"] = "#FFFBE6"
    if indent:
        look["indent"] = indent
    return Look(look)


class ReviewBook:
    """A workbook that is being written, every text as text and never as a formula."""

    def __init__(self, file: Path, title: str, on: datetime.date | None) -> None:
        xlsxwriter = to_write("Excel", file)
        self.bytes = io.BytesIO()
        self.book: Any = xlsxwriter.Workbook(self.bytes, _OPTIONS)
        # The same reviews are the same file, whenever they are written.
        day = on or datetime.date(2000, 1, 1)
        created = datetime.datetime(day.year, day.month, day.day)
        self.book.set_properties({"title": text_of(title)[:255], "created": created})
        self.book.set_custom_property("Language", language())
        self.formats: dict[tuple[Look, Variant], Any] = {}
        self.names: set[str] = set()
        self.placed: list[Placed] = []
        self.sheets: dict[str, Any] = {}

    def format(self, look: Look, variant: Variant = "plain") -> Any:
        """Return a format, the same one for the same look of the same kind of content."""
        if (look, variant) not in self.formats:
            properties = {"valign": "top", **look.properties}
            if variant in ("text", "quoted") and properties.get("align") == "right":
                properties |= {"align": "left", "indent": 0}
            if variant == "quoted":
                properties["quote_prefix"] = True  # it stays a text when somebody edits the cell
            if variant == "part" and properties.get("num_format") == "#,##0":
                properties["num_format"] = "#,##0.0##"
            self.formats[look, variant] = self.book.add_format(properties)
        return self.formats[look, variant]

    def put(self, sheet: Any, row: int, column: int, content: Content, look: Look) -> None:
        """Write one cell."""
        variant: Variant = "plain"
        if content is None:
            write = sheet.write_blank
        elif isinstance(content, str):
            variant, write = "quoted" if content[:1] in _RUNS else "text", sheet.write_string
        elif isinstance(content, float):
            variant, write = "plain" if content % 1 == 0 else "part", sheet.write_number
        else:
            write = sheet.write_datetime
        write(row, column, content, self.formats.get((look, variant)) or self.format(look, variant))

    def tab(self, tab: Tab) -> Any:
        """Write a sheet, and return it."""
        name = self._name(tab.name)
        sheet = self.book.add_worksheet(name)
        self.sheets[name] = sheet
        grids = [narrowed(grid) for grid in tab.grids]
        # Tables below the first share its columns, and bring those that it lacks.
        broad: list[int] = []
        for grid in grids:
            broad += [_width(head) for head in grid.heads[len(broad) :]]
        for column, width in enumerate(broad):
            is_hidden = column < len(grids[0].heads) and grids[0].heads[column].use == "hidden"
            sheet.set_column(column, column, width, None, {"hidden": is_hidden})
        row = 0
        for number, grid in enumerate(grids):
            row = self._grid(sheet, name, grid, row, broad, is_first=number == 0) + 2
        if grids:
            top = self.placed[-len(grids)].top
            frozen = min(tab.frozen - (len(tab.grids[0].heads) > 0 and _is_dropped(tab.grids[0], grids[0])), 4)
            sheet.freeze_panes(top + 1, max(frozen, 0))
            sheet.repeat_rows(top)
        sheet.outline_settings(True, False, False, False)
        sheet.set_landscape()
        wide = sum(broad) > _WIDE
        sheet.set_paper(_A3 if wide else _A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.set_footer("&L&F  &A&R&P / &N")
        return sheet

    def _name(self, message: Message) -> str:
        name = text_of(message).translate(_NOT_IN_NAMES)[:_LONGEST_NAME].strip() or str(len(self.names) + 1)
        while name.lower() in self.names:
            name = f"{name[: _LONGEST_NAME - 4]} {len(self.names) + 1}"
        self.names.add(name.lower())
        return name

    def _grid(self, sheet: Any, name: str, grid: Grid, row: int, broad: Sequence[int], *, is_first: bool) -> int:
        """Write a table from a row on, in columns so broad, and return its last row."""
        if grid.title is not None:
            self.put(sheet, row, 0, text_of(grid.title), _TITLE)
            row += 1
        for column, part in enumerate(grid.heads):
            self.put(sheet, row, column, text_of(part.text), _HEAD)
        heads = zip(grid.heads, broad, strict=False)
        sheet.set_row(row, _LINE * max((_lines(words(part.text), width) for part, width in heads), default=1))
        last = row + len(grid.lines)
        columns = [(place, head, broad[place]) for place, head in enumerate(grid.heads) if place != grid.merged]
        looks: dict[tuple[bool, int], list[Look]] = {}
        for number, line in enumerate(grid.lines, row + 1):
            own = looks.get((line.heads, line.depth))
            if own is None:
                own = looks[line.heads, line.depth] = [
                    _look(
                        head.form,
                        head.use,
                        heads=line.heads,
                        is_naming=place < _NAMING,
                        indent=0 if place else line.depth,
                    )
                    for place, head, _ in columns
                ]
            self._line(sheet, number, line, columns, own)
        if grid.merged is not None:
            self._merge(sheet, row + 1, grid, grid.merged)
        if is_first and grid.merged is None and grid.heads:
            sheet.autofilter(row, 0, max(last, row + 1), len(grid.heads) - 1)
        _signs(sheet, grid, row, last)
        self.placed.append(Placed(name, grid, row, last))
        return last

    def _line(
        self, sheet: Any, row: int, line: Line, columns: Sequence[tuple[int, Head, int]], looks: Sequence[Look]
    ) -> None:
        most, cells = 1, line.cells
        for (column, head, width), look in zip(columns, looks, strict=True):
            content = content_of(cells[column], head.form)
            self.put(sheet, row, column, content, look)
            if type(content) is str and (len(content) > width - 2 or "\n" in content):
                most = max(most, _lines(content, width))
        if most > 1 or line.depth:
            sheet.set_row(row, min(_LINE * most, _HIGHEST), None, {"level": line.depth} if line.depth else {})

    def _merge(self, sheet: Any, first: int, grid: Grid, column: int) -> None:
        """Let a cell reach down to the next that heads a block, the first row as high as the text needs."""
        starts = [number for number, line in enumerate(grid.lines) if line.heads]
        look = _look("text", "", heads=True, is_naming=False, indent=0)
        for start, end in zip(starts, [*starts[1:], len(grid.lines)], strict=True):
            content = content_of(grid.lines[start].cells[column], "text")
            top, bottom = first + start, first + end - 1
            if top == bottom:
                self.put(sheet, top, column, content, look)
            else:
                # The text is put separately: merging would read its signs.
                sheet.merge_range(top, column, bottom, column, "", self.format(look))
                self.put(sheet, top, column, content, look)
            if isinstance(content, str):
                line = grid.lines[start]
                needed = _LINE * (_lines(content, _width(grid.heads[column])) - (bottom - top))
                if needed > _LINE * _lines_of(grid, line):
                    options = {"level": line.depth} if line.depth else {}
                    sheet.set_row(top, min(needed, _HIGHEST), None, options)

    def fill_in(self) -> None:
        """Put lists and dates to choose from where a project may fill in."""
        validate(self.sheets, self.placed)

    def hidden(self, name: str, rows: Sequence[Sequence[str]]) -> None:
        """Write a sheet that no reader sees."""
        sheet = self.book.add_worksheet(name)
        for row, cells in enumerate(rows):
            for column, content in enumerate(cells):
                sheet.write_string(row, column, content)
        sheet.very_hidden()

    def content(self) -> bytes:
        """Return the whole workbook."""
        self.book.close()
        return self.bytes.getvalue()


def _is_dropped(before: Grid, after: Grid) -> bool:
    """Return whether the first column, the project, is left out."""
    return bool(before.heads) and (not after.heads or before.heads[0].text != after.heads[0].text)


def _signs(sheet: Any, grid: Grid, top: int, last: int) -> None:
    """Put a sign beside each status, by its rank."""
    for column, head in enumerate(grid.heads):
        if head.form == "rank" and last > top:
            icons = [{"criteria": ">=", "type": "number", "value": 7}, {"criteria": ">=", "type": "number", "value": 5}]
            options: dict[str, Any] = {"type": "icon_set", "icon_style": "3_symbols_circled", "icons": icons}
            options |= {"icons_only": True, "reverse_icons": True}
            sheet.conditional_format(top + 1, column, last, column, options)


def _width(head: Head) -> int:
    return head.width or WIDTHS[head.form]


def _lines(text: str, width: int) -> int:
    """Return how many lines a text needs; programs differ in doing this themselves."""
    room = max(width - 2, 1)
    if "\n" in text:
        return sum([-(-max(len(line), 1) // room) for line in text.split("\n")])
    return -(-max(len(text), 1) // room)


def _lines_of(grid: Grid, line: Line) -> int:
    """Return how many lines a row needs, its merged cell left out."""
    most = 1
    for place, (head, cell) in enumerate(zip(grid.heads, line.cells, strict=True)):
        content = None if place == grid.merged else content_of(cell, head.form)
        if isinstance(content, str):
            most = max(most, _lines(content, _width(head)))
    return most
