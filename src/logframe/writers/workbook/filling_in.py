"""What may be chosen where a project fills in: ids that stand in the workbook, days, yes or no."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Final

from logframe.messages import Message
from logframe.writers.workbook.cell_contents import text_of
from logframe.writers.workbook.tabular import Grid, Placed, Use

_MORE_ROWS: Final = 500
"""How many rows below a table may be filled in as well."""
_FIRST_DAY: Final = datetime.date(1900, 3, 1)


def validate(sheets: Mapping[str, Any], placed: Sequence[Placed]) -> None:
    """Put lists to choose from, and days, where a project may fill in; other entries get a warning."""
    sources = next((_ids(table) for table in placed if table.grid.name == "sources" and table.grid.lines), "")
    for number, table in enumerate(placed):
        is_last = number + 1 == len(placed) or placed[number + 1].sheet != table.sheet
        last = table.last + (_MORE_ROWS if is_last and table.grid.name == "observations" else 0)
        for column, head in enumerate(table.grid.heads):
            options = _options(head.use, sources)
            if options and last > table.top:
                sheet = sheets[table.sheet]
                sheet.data_validation(table.top + 1, column, last, column, {**options, "error_type": "warning"})


def _options(use: Use, sources: str) -> dict[str, Any]:
    if use == "dates":
        return {"validate": "date", "criteria": ">=", "value": _FIRST_DAY}
    if use == "yes":
        return {"validate": "list", "source": [text_of(Message("fill-in-yes")), text_of(Message("fill-in-no"))]}
    if use == "sources" and sources:
        return {"validate": "list", "source": sources}
    return {}


def _ids(table: Placed) -> str:
    """Return where the ids of the sources stand, as a formula of ours."""
    letter = chr(ord("A") + _column(table.grid))
    return f"='{table.sheet}'!${letter}${table.top + 2}:${letter}${table.last + 1}"


def _column(grid: Grid) -> int:
    return next(number for number, head in enumerate(grid.heads) if head.text.code == "head-id")
