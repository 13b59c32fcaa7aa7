"""Workbooks of the old kind (.xls): values and merged cells by python-calamine, which tells no more of them."""

from __future__ import annotations

import io
import sys
from typing import Any, Final

from logframe.errors import LoadError
from logframe.exchange.extras import to_read
from logframe.exchange.tables.cells.archives import refusing_damage
from logframe.exchange.tables.cells.budgets import CELL, Budget
from logframe.exchange.tables.cells.displays import displayed
from logframe.exchange.tables.cells.formats import PLAIN
from logframe.exchange.tables.cells.grid import Cell, Grid, Sheet, Value, exact_value
from logframe.exchange.tables.cells.xls_records import check_records
from logframe.exchange.tables.cells.xlsx_parts import MOST_SHEETS
from logframe.messages import Message
from logframe.places import Place

_UNKNOWN: Final = ("hidden", "struck", "comments", "outline", "formulas", "formats")


def xls_sheets(data: bytes, file: str) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook of the old kind.

    Raises LoadError if python-calamine is not installed, or for what is no such workbook.
    """
    with refusing_damage(file):
        check_records(data, file)
    calamine = to_read(".xls", file)
    sheets: list[Sheet] = []
    budget = Budget()
    with refusing_damage(file):
        try:
            book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
            metadata = book.sheets_metadata
            if len(metadata) > MOST_SHEETS:
                raise LoadError(Message("workbook-many-sheets", limit=MOST_SHEETS), place=Place(file))
            for number, about in enumerate(metadata):
                if about.typ == calamine.SheetTypeEnum.WorkSheet:
                    hidden = about.visible != calamine.SheetVisibleEnum.Visible
                    sheets.append(_sheet(book.get_sheet_by_index(number), file, hidden, budget))
        except calamine.PasswordError as problem:
            raise LoadError(Message("workbook-with-password"), place=Place(file)) from problem
        except calamine.CalamineError as problem:
            raise ValueError(str(problem)) from problem
        except BaseException as problem:
            # What Rust calls a panic is no Exception.
            if type(problem).__name__ != "PanicException":
                raise
            raise ValueError(str(problem)) from problem
    return tuple(sheets)


def _sheet(sheet: Any, file: str, hidden: bool, budget: Budget) -> Sheet:
    grid = Grid(sheet.name, file, hidden)
    for row, contents in enumerate(sheet.to_python(skip_empty_area=False), 1):
        for column, content in enumerate(contents, 1):
            if content == "" or (isinstance(content, str) and not content.strip()):
                continue
            value = _value(content)
            text = displayed(value, PLAIN).strip()
            budget.keep(CELL + sys.getsizeof(text))
            grid.cells[row, column] = Cell(file, grid.name, row, column, value, text)
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        grid.merges.append((top + 1, left + 1, bottom + 1, right + 1))
    return grid.sheet(_UNKNOWN)


def _value(content: Any) -> Value:
    if isinstance(content, float):
        return exact_value(content)
    value: Value = content
    return value
