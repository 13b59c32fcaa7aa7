"""Numbers and periods as the reader takes them, until the one reader of values is here."""

from __future__ import annotations

import calendar
import datetime
import re

import attrs

from logframe.declaration.values.numbers import Missing, Value, at_least
from logframe.declaration.values.periods import Period
from logframe.errors import LogframeError
from logframe.exchange.excel.dates import month_of, period_in
from logframe.exchange.excel.numbers import Signs, UnclearError, evidence, is_nothing, value_of

__all__ = ["ReadNumber", "ReadPeriod", "Signs", "evidence", "is_nothing", "read_number", "read_period"]


@attrs.frozen
class ReadNumber:
    value: Value
    words: str = ""
    unit: str = ""
    percent: bool = False


@attrs.frozen
class ReadPeriod:
    period: Period | None
    relative: str = ""
    fiscal: bool = False
    quarter: int = 0


def read_number(text: str, signs: Signs) -> ReadNumber | None:
    text = " ".join(text.split())
    try:
        return ReadNumber(value_of(text, signs), percent="%" in text)
    except (UnclearError, LogframeError):
        pass
    match = re.match(r"(?P<about>~|>|about )?\s*(?P<n>[\d][\d.,  ]*\d|\d)\s*(?P<p>%)?(?P<plus>\+)?\s*(?P<rest>\D.*)?$", text)
    if match is None or re.match(r"[-–]?\d", (match["rest"] or "").strip()):
        return None
    try:
        value = value_of(match["n"], signs)
    except LogframeError:
        return None
    if match["plus"] or match["about"] == ">":
        value = at_least(value.low)  # type: ignore
    return ReadNumber(value, (match["rest"] or "").strip(), percent=bool(match["p"]))


def _months(year: int, month: int, count: int) -> Period:
    last = year * 12 + month - 1 + count - 1
    end_year, end_month = divmod(last, 12)
    return Period(datetime.date(year, month, 1),
                  datetime.date(end_year, end_month + 1, calendar.monthrange(end_year, end_month + 1)[1]))


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def read_period(text: str, fiscal_start: int | None = None) -> ReadPeriod | None:
    text = " ".join(text.split()).strip(" ,;:()-")
    if match := re.fullmatch(r"(?:year|yr|y|année|año|jahr|år|год)\s?(\d{1,2})", text, re.IGNORECASE):
        return ReadPeriod(None, relative=f"year {match[1]}")
    if re.fullmatch(r"end of project|eop", text, re.IGNORECASE):
        return ReadPeriod(None, relative="end of project")
    start = fiscal_start or 1
    if match := re.fullmatch(r"(?:fy|fiscal year)\s?'?(\d{4}|\d\d)", text, re.IGNORECASE):
        year = _year(match[1])
        return ReadPeriod(_months(year - (start > 1), start, 12), fiscal=True)
    if match := re.fullmatch(r"((?:19|20)\d\d)\s?[-–/]\s?(\d\d|\d{4})", text):
        if _year(match[2][-2:]) == int(match[1]) + 1 and len(match[2]) == 2:
            return ReadPeriod(_months(int(match[1]), start, 12), fiscal=True)
    if match := re.fullmatch(r"q([1-4])\s?(?:fy)\s?'?(\d{4}|\d\d)", text, re.IGNORECASE):
        year, quarter = _year(match[2]), int(match[1])
        offset = (year - (start > 1)) * 12 + start - 1 + 3 * (quarter - 1)
        return ReadPeriod(_months(offset // 12, offset % 12 + 1, 3), fiscal=True, quarter=quarter)
    if match := re.fullmatch(r"(?:q|quarter |t)([1-4])", text, re.IGNORECASE):
        return ReadPeriod(None, relative=f"quarter {match[1]}", quarter=int(match[1]))
    if match := re.fullmatch(r"([^\W\d_]{3,})\.?\s?[-–]\s?([^\W\d_]{3,})\.?\s(\d{4})", text):
        first, last = month_of(match[1]), month_of(match[2])
        if first and last and first <= last:
            return ReadPeriod(_months(int(match[3]), first, last - first + 1))
    text = re.sub(r"^(?:by|by end|end|by the end of|end of|until)\s+(?=\d{4}$)", "", text, flags=re.IGNORECASE)
    if re.search(r"\d{4}|/\d\d\b", text):
        try:
            return ReadPeriod(period_in(text))
        except LogframeError:
            return None
    return None
