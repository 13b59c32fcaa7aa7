"""The whole project inside a workbook that this library wrote, and whether its visible sheets are as they were."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from logframe.declaration.framework.projects import Project
from logframe.errors import LogframeError, ProjectErrors
from logframe.exchange.data_text import json_text
from logframe.exchange.excel.own_cells import DATA, with_cells
from logframe.exchange.json_text import parse_json
from logframe.exchange.structuring import projects_from
from logframe.exchange.tables.cells.grid import Value, as_text
from logframe.exchange.tables.cells.sheets import Sheet
from logframe.exchange.unstructuring import data_of
from logframe.exchange.unwritable import with_escapes

MARK: Final = "logframe 1"
REVIEW: Final = "logframe review"
REVIEW_MARK: Final = "logframe review 1"
_LONGEST: Final = 12_000  # a cell holds 32,767 signs of two bytes


def is_review(sheets: Iterable[Sheet]) -> bool:
    """Return whether a workbook is a review that this library wrote."""
    return any(sheet.name == REVIEW and sheet.written(1, 1) == REVIEW_MARK for sheet in sheets)


def digest(sheets: Iterable[tuple[str, Iterable[tuple[int, int, Value | float]]]]) -> str:
    """Return a sum over what the visible sheets hold; spaces and empty cells do not count."""
    checksum = hashlib.sha256()
    for name, cells in sheets:
        for row, column, content in cells:
            # Programs keep fifteen digits of a number, or a few more.
            if isinstance(content, (int, float, Decimal)):
                text = f"{float(content):.12g}"
            else:
                text = "".join(as_text(content).split())
            if text:
                checksum.update(repr((name, row, column, text)).encode("utf-8", "replace"))
    return checksum.hexdigest()


def pieces_of(projects: Sequence[Project]) -> list[str]:
    """Return projects as texts that cells can hold, whatever the project holds."""
    # Line breaks stand between names only; what a spreadsheet would change is written as an escape of JSON.
    text = re.sub(r"\n\s*", " ", json_text(data_of(projects)))
    text = with_escapes(text, str.isprintable).replace("_x", "\\u005fx")
    return [f"|{text[start : start + _LONGEST]}|" for start in range(0, len(text), _LONGEST)]


def whole_in(sheets: Sequence[Sheet]) -> tuple[tuple[Project, ...] | None, bool]:
    """Return the projects that this library wrote into a workbook if it still shows them, and whether there are any."""
    data = next((sheet for sheet in sheets if sheet.name == DATA), None)
    if data is None or data.written(1, 1) != MARK:
        return None, False
    seen = (
        (sheet.name, ((cell.row - 1, cell.column - 1, cell.value) for cell in sheet.filled()))
        for sheet in sheets
        if sheet.name != DATA
    )
    if data.written(1, 2) != digest(seen):
        return None, True
    pieces = [cell.value for cell in data.filled() if cell.column == 1 and cell.row > 1]
    text = "".join(str(piece).strip()[1:-1] for piece in pieces)
    try:
        return projects_from(with_cells(parse_json(text, data.file), sheets), data.file), True
    except (LogframeError, ProjectErrors, ValueError):
        return None, True
