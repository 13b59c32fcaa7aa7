"""What a reader sees in a cell: a value written by its number format, as "40 %", "1,390" or "Mar 2021"."""

from __future__ import annotations

import datetime
import operator
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

from logframe.exchange.tables.cells.formats import Format, Part, Section
from logframe.exchange.tables.cells.grid import Value, as_text

_MONTHS: Final = "January February March April May June July August September October November December".split()
_DAYS: Final = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_COMPARED: Final[dict[str, Callable[[Decimal, Decimal], bool]]] = {
    "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "=": operator.eq, "<>": operator.ne,
}  # fmt: skip
_EXACT: Final = Context(prec=400)
_GENERAL: Final = Context(prec=10)
_SHORT: Final = 11
_MOST_DECIMALS: Final = 30


def displayed(value: Value, form: Format) -> str:
    """Return a value as a reader of the sheet sees it."""
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return _number(Decimal(value), form) if form.sections else general(value)
    if isinstance(value, str):
        return _text(value, form)
    if form.sections and form.moment and isinstance(value, (datetime.date, datetime.time, datetime.timedelta)):
        return _moment(value, form.sections[0].parts)
    return as_text(value) if not isinstance(value, bool) else str(value).upper()


def general(number: int | Decimal) -> str:
    """Return a number without a format: as it is, or with ten digits where it is longer."""
    text = as_text(number)
    if len(text) <= _SHORT:
        return text
    short = _GENERAL.create_decimal(number)
    if -5 <= short.adjusted() < 15:
        return format(short, "f").rstrip("0").rstrip(".") if short.as_tuple().exponent else format(short, "f")
    return f"{short.normalize():.5E}"


def _text(text: str, form: Format) -> str:
    if len(form.sections) < 4:
        return text
    return "".join(text if part.kind == "value" else part.text for part in form.sections[3].parts)


def _number(number: Decimal, form: Format) -> str:
    section, shown_negative = _chosen(number, form.sections)
    parts = section.parts
    kinds = {part.kind for part in parts}
    sign = "-" if number < 0 and not shown_negative else ""
    if "general" in kinds or "value" in kinds:
        shown = general(abs(number) if shown_negative else number)
        return "".join(shown if part.kind in ("general", "value") else part.text for part in parts)
    if "digits" in kinds and Part("text", "/") in parts:
        return general(number)  # a fraction
    if form.moment and "date" in kinds:
        return general(number)  # a date that no calendar has
    whole, decimals = _digits(parts)
    if not whole and not decimals:
        return "".join(part.text for part in parts).strip()
    number = abs(number)
    for part in parts:
        if part.kind == "percent":
            number = number.scaleb(2)
        elif part.kind == "scale":
            number = number.scaleb(-3)
    digits = f"{number:.{len(decimals)}E}" if "power" in kinds else _laid_out(number, whole, decimals)
    if sign and not any(digit in "123456789" for digit in digits):
        sign = ""
    return sign + _placed(parts, digits).strip()


def _chosen(number: Decimal, sections: Sequence[Section]) -> tuple[Section, bool]:
    """Return the section that a number is written by, and whether that section shows by itself that it is negative."""
    for section in sections[:3]:
        if section.sign and _COMPARED[section.sign](number, section.limit):
            return section, section.sign.startswith("<") and len(sections) > 1
    if any(section.sign for section in sections):
        return next((section for section in sections[:3] if not section.sign), sections[0]), False
    if number < 0 and len(sections) > 1 and sections[1].parts:
        return sections[1], True
    if number == 0 and len(sections) > 2:
        return sections[2], False
    return sections[0], False


def _digits(parts: Sequence[Part]) -> tuple[str, str]:
    """Return the places before and behind the decimal point."""
    whole, decimals, behind = "", "", False
    for part in parts:
        if part.kind == "point":
            behind = True
        elif part.kind == "digits" and behind:
            decimals += part.text
        elif part.kind == "digits":
            whole += part.text
    return whole, decimals.replace(",", "")[:_MOST_DECIMALS]


def _laid_out(number: Decimal, whole: str, decimals: str) -> str:
    rounded = number.quantize(Decimal(1).scaleb(-len(decimals)), ROUND_HALF_UP, _EXACT)
    before, _, behind = format(rounded, "f").partition(".")
    behind = behind.rstrip("0").ljust(decimals.count("0"), "0") if decimals else ""
    before = before.lstrip("0").rjust(whole.count("0"), "0")
    if "," in whole:
        before = f"{int(before or 0):,}".rjust(1) if before else ""
    return f"{before}.{behind}" if behind else before or ("" if behind else "0" if not whole.strip("#?,") else before)


def _placed(parts: Sequence[Part], digits: str) -> str:
    """Write digits where their first places stand, and every other part as it is."""
    texts, done = [], False
    for part in parts:
        if part.kind == "digits" or (part.kind == "point" and not done):
            texts.append("" if done else digits)
            done = True
        elif part.kind in ("text", "percent"):
            texts.append(part.text)
    return "".join(texts)


def _moment(value: datetime.date | datetime.time | datetime.timedelta, parts: Sequence[Part]) -> str:
    span = value if isinstance(value, datetime.timedelta) else None
    clock = value if isinstance(value, (datetime.datetime, datetime.time)) else datetime.time()
    day = value if isinstance(value, datetime.date) else datetime.date(1900, 1, 1)
    seconds = span.total_seconds() if span else clock.hour * 3600 + clock.minute * 60 + clock.second
    halves = any(part.kind == "half" for part in parts)
    texts: list[str] = []
    last = ""
    for number, part in enumerate(parts):
        text = part.text
        if part.kind == "elapsed":
            size = {"h": 3600, "m": 60, "s": 1}[text[0]]
            text, last = str(int(abs(seconds) // size)).zfill(len(text)), text[0]
            text = f"-{text}" if seconds < 0 else text
        elif part.kind == "half":
            text = "AM" if seconds % 86_400 < 43_200 else "PM"
        elif part.kind == "date":
            following = next((later.text[0] for later in parts[number + 1 :] if later.kind == "date"), "")
            is_minute = text[0] == "m" and len(text) < 3 and (last == "h" or following == "s")
            last = text[0]
            text = _minute_or_hour(text, seconds, halves) if is_minute or text[0] in "hs" else _calendar(text, day)
        elif part.kind in ("digits", "value", "general"):
            text = ""
        texts.append(text)
    return "".join(texts).strip()


def _minute_or_hour(code: str, seconds: float, halves: bool) -> str:
    whole = int(abs(seconds))
    hour = whole // 3600 % 24
    number = {"h": (hour - 1) % 12 + 1 if halves else hour, "m": whole // 60 % 60, "s": whole % 60}[code[0]]
    return str(number).zfill(min(len(code.partition(".")[0]), 2))


def _calendar(code: str, day: datetime.date) -> str:
    match code[0], len(code):
        case "y", size:
            return f"{day.year:04}" if size > 2 else f"{day.year % 100:02}"
        case "m", size if size > 2:
            month = _MONTHS[day.month - 1]
            return month if size == 4 else month[:1] if size == 5 else month[:3]
        case "d", size if size > 2:
            weekday = _DAYS[day.weekday()]
            return weekday[:3] if size == 3 else weekday
        case letter, size:
            return str(day.month if letter == "m" else day.day).zfill(size)
