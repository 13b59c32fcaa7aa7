"""The whole project inside a workbook that this library wrote, and whether its visible sheets are as they were."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from typing import Final

from logframe.declaration.framework.projects import Project
from logframe.errors import LogframeError, ProjectErrors
from logframe.exchange.data_text import json_text
from logframe.exchange.excel.own_cells import DATA, with_cells
from logframe.exchange.excel.scanning import Content
from logframe.exchange.excel.sheets import Sheet, shown
from logframe.exchange.json_text import parse_json
from logframe.exchange.structuring import projects_from
from logframe.exchange.unstructuring import data_of
from logframe.exchange.unwritable import with_escapes

MARK: Final = "logframe 1"
REVIEW: Final = "logframe review"
REVIEW_MARK: Final = "logframe review 1"
_LONGEST: Final = 12_000  # a cell holds 32,767 signs of two bytes


def is_review(sheets: Iterable[Sheet]) -> bool:
    """Return whether a workbook is a review that this library wrote."""
    return any(sheet.name == REVIEW and sheet.cell(0, 0).content == REVIEW_MARK for sheet in sheets)


def digest(sheets: Iterable[tuple[str, Iterable[tuple[int, int, Content]]]]) -> str:
    """Return a sum over what the visible sheets hold; spaces and empty cells do not count."""
    checksum = hashlib.sha256()
    for name, cells in sheets:
        for row, column, content in cells:
            # Programs keep fifteen digits of a number, or a few more.
            text = f"{content:.12g}" if isinstance(content, (int, float)) else "".join(shown(content).split())
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
    if data is None or data.cell(0, 0).content != MARK:
        return None, False
    if data.cell(0, 1).content != digest((sheet.name, sheet.filled()) for sheet in sheets if sheet.name != DATA):
        return None, True
    text = "".join(data.cell(row, 0).text[1:-1] for row in data.rows(after=0))
    try:
        return projects_from(with_cells(parse_json(text, data.file), sheets), data.file), True
    except (LogframeError, ProjectErrors, ValueError):
        return None, True
