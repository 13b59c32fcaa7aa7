"""Workbooks of the old kind (.xls): what xlrd reads of their records, as sheets of cells."""

from __future__ import annotations

import io
import math
import sys
from typing import Any, Final

from logframe.errors import LoadError, LogframeError
from logframe.exchange.extras import to_read
from logframe.exchange.tables.cells.archives import refusing_damage
from logframe.exchange.tables.cells.budgets import CELL, Budget
from logframe.exchange.tables.cells.displays import displayed
from logframe.exchange.tables.cells.formats import BUILT_IN, format_of, moment_of
from logframe.exchange.tables.cells.grid import Cell, Grid, Sheet, Value, exact_value
from logframe.exchange.tables.cells.streams import DamageError
from logframe.exchange.tables.cells.xls_records import readable_records
from logframe.exchange.tables.cells.xlsx_parts import MOST_SHEETS
from logframe.exchange.tables.cells.xlsx_styles import UNSTYLED, Style
from logframe.exchange.tables.cells.xlsx_texts import Runs, kept_and_struck
from logframe.messages import Message
from logframe.places import Place

_BOLD: Final = 600
"""The weight from which a font is bold, where 400 is normal and 700 bold."""


def xls_sheets(data: bytes, file: str) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook of the old kind.

    Raises LoadError if xlrd is not installed, or for what is no such workbook.
    """
    xlrd = to_read(".xls", file)
    budget = Budget()
    with refusing_damage(file):
        try:
            records = readable_records(data, file)
            # xlrd tells whatever it finds odd on a log.
            book = xlrd.open_workbook(
                file_contents=records, formatting_info=True, ragged_rows=True, logfile=io.StringIO()
            )
            if book.nsheets > MOST_SHEETS:
                raise LoadError(Message("workbook-many-sheets", limit=MOST_SHEETS), place=Place(file))
            styles = [_style(book, look) for look in book.xf_list]
            return tuple(_sheet(xlrd, sheet, styles, file, budget) for sheet in book.sheets())
        except (LogframeError, DamageError):
            raise
        except Exception as problem:  # of any kind: it takes each record for whole, and fails where one is not
            raise DamageError(Message("part-no-workbook")) from problem


def _style(book: Any, look: Any) -> Style:
    code = BUILT_IN.get(str(look.format_key)) or book.format_map[look.format_key].format_str
    font = book.font_list[look.font_index]
    return Style(format_of(code), bool(font.struck_out), font.weight >= _BOLD, look.alignment.indent_level)


def _sheet(xlrd: Any, sheet: Any, styles: list[Style], file: str, budget: Budget) -> Sheet:
    grid = Grid(sheet.name, file, bool(sheet.visibility))
    for column, about in sheet.colinfo_map.items():
        if about.hidden or not about.width:
            grid.hide_columns(column + 1, column + 1)
    for row, about in sheet.rowinfo_map.items():
        if about.hidden or not about.height:
            grid.hidden_rows.add(row + 1)
        if about.outline_level:
            grid.outline[row + 1] = about.outline_level
    for row in range(sheet.nrows):
        for column in range(sheet.row_len(row)):
            kind, content = sheet.cell_type(row, column), sheet.cell_value(row, column)
            if kind in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK):
                continue
            look = sheet.cell_xf_index(row, column)
            style = styles[look] if look < len(styles) else UNSTYLED
            is_error = kind == xlrd.XL_CELL_ERROR
            value, struck = _value(xlrd, kind, content, style, bool(sheet.book.datemode)), ""
            if (runs := sheet.rich_text_runlist_map.get((row, column))) and isinstance(value, str):
                value, struck = kept_and_struck(_runs(sheet.book, value, runs), style.struck)
            wholly = style.struck and not struck
            if isinstance(value, str) and not value.strip():
                if not struck.strip():
                    continue
                value, wholly = struck, True
            text = str(value) if is_error else displayed(value, style.format).strip()
            position = row + 1, column + 1
            budget.keep(CELL + sys.getsizeof(text))
            note = sheet.cell_note_map.get((row, column))
            grid.cells[position] = Cell(
                file, grid.name, *position, value, text, style.format.is_percent and not isinstance(value, str),
                style.indent, style.bold, is_error, note.text.strip() if note else "",
            )  # fmt: skip
            if struck or wholly:
                grid.strike(position, struck or text, wholly=wholly)
    for top, bottom, left, right in sheet.merged_cells:
        grid.merges.append((top + 1, left + 1, bottom, right))
    return grid.sheet(("formulas",))


def _value(xlrd: Any, kind: int, content: Any, style: Style, from_1904: bool) -> Value:
    if kind == xlrd.XL_CELL_BOOLEAN:
        return bool(content)
    if kind == xlrd.XL_CELL_ERROR:
        return str(xlrd.error_text_from_code.get(content, "#N/A"))
    if kind == xlrd.XL_CELL_TEXT or not math.isfinite(content):
        return str(content)
    moment = moment_of(content, style.format.moment, from_1904) if style.format.moment else content
    return exact_value(moment) if isinstance(moment, float) else moment


def _runs(book: Any, text: str, runs: list[tuple[int, int]]) -> Runs:
    """Return the pieces of a text; before the first that says how it looks, the cell does."""
    ends = [*(start for start, _ in runs[1:]), len(text)]
    pieces = (
        (text[start:end], bool(book.font_list[font].struck_out)) for (start, font), end in zip(runs, ends, strict=True)
    )
    return ((text[: runs[0][0]], None), *pieces)
