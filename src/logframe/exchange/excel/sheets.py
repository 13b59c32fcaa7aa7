"""The sheets of a workbook as rows of cells, merged ones filled, each cell with its place."""

from __future__ import annotations

import datetime
import io
import os
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs

from logframe.errors import LoadError
from logframe.exchange.excel.archives import opened
from logframe.exchange.excel.scanning import Scanned, column_letters, scan
from logframe.exchange.extras import to_read
from logframe.exchange.limits import read_bytes
from logframe.places import Place

Content: TypeAlias = str | int | float | bool | datetime.date | datetime.time | datetime.timedelta
_MOST_SHEETS: Final = 200
_MOST_MERGED: Final = 1_000_000


@attrs.frozen
class Cell:
    """One cell: what it holds, where it stands, and where the merged cell that it is part of begins."""

    content: Content
    place: Place
    origin: tuple[int, int]
    is_percent: bool = False
    is_error: bool = False
    zero_shown_as: str = ""

    @property
    def text(self) -> str:
        """Give what a reader of the sheet sees, as one text."""
        return shown(self.content).strip()

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing in it."""
        return not self.is_error and isinstance(self.content, str) and not self.content.strip()


def shown(content: Content) -> str:
    """Write what a cell holds."""
    if isinstance(content, float) and content.is_integer() and abs(content) < 1e15:
        return str(int(content))
    if isinstance(content, datetime.datetime):
        return content.date().isoformat()
    return str(content)


@attrs.frozen
class Sheet:
    """One sheet."""

    name: str
    file: str
    rows: list[list[Content]]
    scanned: Scanned
    origins: dict[tuple[int, int], tuple[int, int]]

    def cell(self, row: int, column: int) -> Cell:
        """Give a cell, an empty one outside of what is filled."""
        origin = self.origins.get((row, column), (row, column))
        content: Content = ""
        if origin[0] < len(self.rows) and origin[1] < len(self.rows[origin[0]]):
            content = self.rows[origin[0]][origin[1]]
        return Cell(
            content,
            self.place(row, column),
            origin,
            origin in self.scanned.percents,
            origin in self.scanned.errors,
            self.scanned.zero_shown_as.get(origin, ""),
        )

    def place(self, row: int, column: int) -> Place:
        """Name a cell as Excel does."""
        # Excel allows 31 characters; a damaged file may have any number.
        return Place(self.file, cell=f"{self.name[:40]}!{column_letters(column)}{row + 1}")

    @property
    def width(self) -> int:
        """Count the columns."""
        return max(map(len, self.rows), default=0)


def read_sheets(path: str | os.PathLike[str]) -> list[Sheet]:
    """Read every sheet of a workbook.

    Raises LoadError if it cannot be read.
    """
    file = os.fspath(path)
    python_calamine = to_read("Excel", file)
    data = read_bytes(Path(file))
    with opened(data, file) as archive:
        scanned = scan(archive, file)
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = [one.name for one in book.sheets_metadata if one.typ == python_calamine.SheetTypeEnum.WorkSheet]
        if len(sheets) > _MOST_SHEETS:
            raise LoadError(f"the workbook has {len(sheets)} sheets", do="keep the project's alone", place=Place(file))
        unseen = next((name for name in sheets if name not in scanned), "")
        if unseen:
            raise LoadError(
                f"the sheet {unseen[:40]!r} is missing or damaged", do="save it again in Excel", place=Place(file)
            )
        return [_sheet(book.get_sheet_by_name(name), file, scanned[name]) for name in sheets]
    except (LoadError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as problem:  # a panic of the reader is no Exception
        raise LoadError(
            f"the workbook cannot be read: {str(problem)[:80]}", do="save it again in Excel", place=Place(file)
        ) from None


def _sheet(sheet: Any, file: str, scanned: Scanned) -> Sheet:
    rows: list[list[Content]] = sheet.to_python(skip_empty_area=False)
    width = max(map(len, rows), default=0)
    origins: dict[tuple[int, int], tuple[int, int]] = {}
    left = _MOST_MERGED
    for (top, first), (bottom, last) in sheet.merged_cell_ranges or ():
        high, wide = min(bottom, len(rows) - 1) - top + 1, min(last, max(width, first + 1) - 1) - first + 1
        left -= max(high, 0) * max(wide, 0) + 1
        if left < 0:
            raise LoadError(
                f"the sheet {sheet.name[:40]!r} has too many merged cells", do="unmerge them", place=Place(file)
            )
        for row in range(top, top + high):
            for column in range(first, first + wide):
                origins[row, column] = (top, first)
    return Sheet(sheet.name, file, rows, scanned, origins)
