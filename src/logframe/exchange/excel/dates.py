"""Dates and periods as people write them in cells; one that no calendar has is refused as LF218."""

from __future__ import annotations

import datetime
import re
from typing import Final

from logframe.declaration.values.periods import Period, parse_period
from logframe.errors import LogframeError
from logframe.exchange.excel.numbers import UnclearError
from logframe.exchange.excel.sheets import Cell
from logframe.messages import Message

# The beginnings of the months' names in five languages.
_MONTHS: Final = (
    "jan янв ene", "feb fév fev фев", "mar мар", "apr avr abr апр", "may maj mai май мая", "jun juin июн",
    "jul juil июл", "aug aoû aou ago авг", "sep сен", "oct okt окт", "nov ноя", "dec dic déc дек",
)  # fmt: skip
_NAMED: Final = re.compile(r"(\d{1,2})[-/. ]+(?:de )?([^\W\d_]{3,})\.?[-/. ,]+(?:de )?(\d{4})")
_MONTH_FIRST: Final = re.compile(r"([^\W\d_]{3,})\.?[-/. ]+(?:(\d{1,2}),? +)?(?:de )?(\d{4})")
_DIGITS: Final = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_YEARS: Final = re.compile(r"((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)")
_PART: Final = re.compile(r"([HQ][1-4])[ /-]?((?:19|20)\d\d)|((?:19|20)\d\d)[ /]([HQ][1-4])", re.IGNORECASE)
_DATE_LIKE: Final = re.compile(r"\d{1,2}[-/. ][^\W\d_]{3,9}|[^\W\d_]{3,9}[-/. ]\d{1,2}")
_SHORT: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def month_of(word: str) -> int | None:
    """Return the number of a month by its name, None if it is none."""
    plain = word.lower()
    for number, starts in enumerate(_MONTHS, 1):
        if any(plain.startswith(start) for start in starts.split()):
            return number
    return None


def date_where_a_number_should_be(cell: Cell) -> str:
    """Return the text such as "5-Feb" of a date that stands where a number should; "" if it is none."""
    if isinstance(cell.content, datetime.date):
        return f"{cell.content.day}-{_SHORT[cell.content.month - 1]}"
    match = _DATE_LIKE.fullmatch(cell.text)
    word = re.search(r"[^\W\d_]+", cell.text)
    return cell.text if match and word and month_of(word.group()) else ""


def period_of(cell: Cell) -> Period:
    """Read a cell as a period, a day being one of one day.

    Raises UnclearError for what is none, PeriodError (LF218) for a date that no calendar has.
    """
    if isinstance(cell.content, datetime.datetime):
        return parse_period(cell.content.date())
    if isinstance(cell.content, datetime.date):
        return parse_period(cell.content)
    return period_in(cell.text)


def period_in(text: str) -> Period:
    """Read a text as a period, as `period_of` does."""
    text = " ".join(text.split())
    if len(text) <= 60:
        iso = _as_iso(text)
        try:
            return parse_period(iso or text)
        except LogframeError as problem:
            if iso or problem.rule or re.fullmatch(r"\d{4}-\d\d.*", text):
                raise
    raise UnclearError(Message("cell-no-period"))


def _as_iso(text: str) -> str:
    match = _NAMED.fullmatch(text)
    if match and (month := month_of(match[2])):
        return f"{match[3]}-{month:02}-{int(match[1]):02}"
    match = _MONTH_FIRST.fullmatch(text)
    if match and (month := month_of(match[1])):
        return f"{match[3]}-{month:02}" + (f"-{int(match[2]):02}" if match[2] else "")
    match = _DIGITS.fullmatch(text)
    if match:
        first, second = int(match[1]), int(match[3])
        if match[2] == "/" and first <= 12 and second <= 12 and first != second:
            raise UnclearError(Message("cell-day-or-month"))
        day, month = (second, first) if match[2] == "/" and second > 12 >= first else (first, second)
        return f"{match[4]}-{month:02}-{day:02}"
    match = _YEARS.fullmatch(text)
    if match:
        return f"{match[1]}/{match[2]}"
    match = _PART.fullmatch(text)
    if match:
        return f"{match[2] or match[3]}-{(match[1] or match[4]).upper()}"
    return ""
