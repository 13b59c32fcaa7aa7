"""What a cell of a workbook can hold: a text that it shows, a number without losing digits, or a day that Excel has."""

from __future__ import annotations

import datetime
from fractions import Fraction
from typing import Final, TypeAlias

from logframe.declaration.values.numerals import nearest_float
from logframe.exchange.unwritable import LONGEST_CELL, NOT_IN_XML, STAND_IN
from logframe.messages import Field
from logframe.reviews.blocks import Lines
from logframe.writers.catalogue_words import words
from logframe.writers.workbook.tabular import Form

Content: TypeAlias = str | float | datetime.date | None

_FIRST_DAY: Final = datetime.date(1900, 3, 1)
"""Excel counts a 29 February 1900, so that days before this one are not the same everywhere."""
_MOST: Final = 10**15
"""From here on a number in a cell loses digits."""
_OF_NUMBERS: Final = ("number", "share", "rank")


def content_of(cell: Field, form: Form) -> Content:
    """Return what stands in a cell: a number or day in a column of such, else words."""
    if cell is None:
        return None
    if form == "text" or isinstance(cell, str):
        return None if cell == "" else text_of(cell)
    if form == "date" and isinstance(cell, datetime.date):
        day = cell.date() if isinstance(cell, datetime.datetime) else cell
        return day if day >= _FIRST_DAY else text_of(day.isoformat())
    if form == "year" and isinstance(cell, datetime.date):
        return float(cell.year)
    if form in _OF_NUMBERS and isinstance(cell, (int, float, Fraction)):
        number = nearest_float(cell)
        if abs(number) < _MOST:
            return number
    return text_of(cell)


def text_of(cell: Field) -> str:
    """Return a cell in words, as a workbook can hold them: what XML cannot hold is replaced by a sign that is seen."""
    text = "\n".join([words(line) for line in cell.cells]) if type(cell) is Lines else words(cell)
    if len(text) <= LONGEST_CELL // 2 and text.isprintable():
        return text
    text = NOT_IN_XML.sub(STAND_IN, text.replace("\r\n", "\n").replace("\r", "\n"))
    # A cell counts in signs of two bytes.
    while len(text) > LONGEST_CELL // 2 and len(text.encode("utf-16-le")) // 2 > LONGEST_CELL:
        text = f"{text[: len(text) - max(1, len(text.encode('utf-16-le')) // 2 - LONGEST_CELL) - 1]}…"
    return text
