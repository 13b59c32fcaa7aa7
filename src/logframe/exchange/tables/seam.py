"""The cells of a workbook as the reader takes them."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping
from decimal import Decimal
from typing import TypeAlias

import attrs

from logframe.errors import LoadError
from logframe.exchange.excel.own import is_review, whole_in
from logframe.exchange.excel.own_cells import DATA
from logframe.exchange.excel.scanning import column_letters
from logframe.exchange.excel.sheets import Sheet as OldSheet
from logframe.exchange.excel.sheets import read_sheets as read_old
from logframe.messages import Code, Message
from logframe.places import Place

Value: TypeAlias = str | int | Decimal | bool | datetime.date | datetime.time | datetime.timedelta
Position: TypeAlias = tuple[int, int]


@attrs.frozen
class Cell:
    file: str
    sheet: str
    row: int
    column: int
    value: Value
    text: str
    percent: bool = False
    date_format: bool = False
    formula: bool = False
    struck: bool = False
    indent: int = 0
    bold: bool = False
    error: bool = False
    comment: str = ""
    merged: tuple[int, int] = (1, 1)
    line: int = 0
    label: str = ""

    @property
    def reference(self) -> str:
        return self.label or f"{column_letters(self.column - 1)}{self.row}"

    @property
    def place(self) -> Place:
        return Place(self.file, cell=f"{self.sheet[:40]}!{self.reference}")


@attrs.frozen
class LeftOut:
    kind: str
    place: Place
    text: str
    first: str = ""
    last: str = ""
    cells: int = 1

    @property
    def message(self) -> Message:
        return Message("cells-left-out", kind=Code(self.kind), text=self.text[:60])


@attrs.frozen
class Sheet:
    name: str
    file: str
    cells: Mapping[Position, Cell]
    aside: Mapping[Position, Cell]
    merges: tuple[tuple[int, int, int, int], ...]
    outline: Mapping[int, int]
    left_out: tuple[LeftOut, ...]
    unknown: frozenset[str]


def _cell(sheet: OldSheet, row: int, column: int, merged: tuple[int, int]) -> Cell:
    old = sheet.cell(row, column)
    value: Value = Decimal(repr(old.content)) if isinstance(old.content, float) else old.content  # type: ignore
    if isinstance(value, Decimal) and value == value.to_integral():
        value = int(value)
    text = old.text
    if old.is_percent and isinstance(value, (int, Decimal)):
        text = f"{format((value * 100).normalize() if isinstance(value, Decimal) else value * 100, 'f')}%"
    return Cell(sheet.file, sheet.name, row + 1, column + 1, value, text, percent=old.is_percent,
                date_format=isinstance(value, datetime.date), error=old.is_error, merged=merged)


def with_own(path: str | os.PathLike[str]):  # type: ignore
    olds = read_old(path)
    if is_review(olds):
        raise LoadError(Message("workbook-is-review"), place=Place(os.fspath(path)))
    whole, ours = whole_in(olds)
    return read_sheets(olds), whole, ours


def read_sheets(olds) -> tuple[Sheet, ...]:  # type: ignore
    sheets = []
    for old in olds:
        merges = {(top, left): (bottom - top + 1, right - left + 1) for top, left, bottom, right in old.scanned.merged}
        cells = {
            (row + 1, column + 1): _cell(old, row, column, merges.get((row, column), (1, 1)))
            for row, column, _ in old.filled()
        }
        sheets.append(Sheet(old.name, old.file, cells, {},
                            tuple((t + 1, l + 1, b + 1, r + 1) for t, l, b, r in old.scanned.merged), {}, (), frozenset()))
    return tuple(sheets)
