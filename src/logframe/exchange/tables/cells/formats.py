"""Number formats: which make a percentage or a date of a number, and which sections they have."""

from __future__ import annotations

import datetime
import functools
import re
from decimal import Decimal
from typing import Final

import attrs

LONGEST_CODE: Final = 1_000
_DAY: Final = 86_400_000
BUILT_IN: Final = {
    "0": "General", "1": "0", "2": "0.00", "3": "#,##0", "4": "#,##0.00", "9": "0%", "10": "0.00%", "11": "0.00E+00",
    "15": "d-mmm-yy", "16": "d-mmm", "17": "mmm-yy", "18": "h:mm AM/PM", "19": "h:mm:ss AM/PM", "20": "h:mm",
    "21": "h:mm:ss", "22": "yyyy-mm-dd h:mm", "37": "#,##0;(#,##0)", "38": "#,##0;(#,##0)",
    "39": "#,##0.00;(#,##0.00)", "40": "#,##0.00;(#,##0.00)", "45": "mm:ss", "46": "[h]:mm:ss", "47": "mm:ss",
    "48": "0.0E+0", "49": "@",
    **{str(number): "yyyy-mm-dd" for number in (14, *range(27, 37), *range(50, 59))},
}  # fmt: skip
"""The codes that have a number of their own; those that each country shows in its way are shown as ISO dates."""
_SPAN: Final = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_ASIDE: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general', re.IGNORECASE)
_MOMENT: Final = re.compile(r"[dmyhs]", re.IGNORECASE)
_PARTS: Final = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|_(?P<space>.)|\*.|\[(?P<brackets>[^\]]*)\]'
    r"|(?P<general>general)|(?P<half>am/pm|a/p)|(?P<date>y+|m+|d+|h+|s+(?:\.0+)?)|(?P<power>e[+-]0+)"
    r"|(?P<digits>[0#?](?:[0#?,]*[0#?])?)|(?P<sign>.)",
    re.IGNORECASE | re.DOTALL,
)


@attrs.frozen
class Part:
    """A part of a section: a "text", "digits", a "point", a "percent", and what it writes."""

    kind: str
    text: str


@attrs.frozen
class Section:
    """A section of a code: its parts, and for which numbers it is meant where it says so."""

    parts: tuple[Part, ...]
    sign: str = ""
    limit: Decimal = Decimal(0)


@attrs.frozen
class Format:
    """What a number format makes of a number: a percentage, a "date" or "span" of time, and its sections."""

    is_percent: bool = False
    moment: str = ""
    sections: tuple[Section, ...] = ()


PLAIN: Final = Format()


@functools.lru_cache(maxsize=2_000)
def format_of(code: str) -> Format:
    """Understand the code of a number format."""
    code = code[:LONGEST_CODE]
    if code.lower() in ("general", "@", ""):
        return PLAIN
    texts = _split(code)
    bare = _ASIDE.sub("", texts[0])
    moment = "span" if _SPAN.search(texts[0]) else "date" if _MOMENT.search(bare) else ""
    return Format("%" in _ASIDE.sub("", ";".join(texts)), moment, tuple(_section(text) for text in texts[:4]))


def _split(code: str) -> list[str]:
    """Split a code at the semicolons that are outside of quotes."""
    return [
        text.replace("\0", ";")
        for text in re.sub(r'"[^"]*"', lambda quoted: quoted[0].replace(";", "\0"), code).split(";")
    ]


def _section(code: str) -> Section:
    parts: list[Part] = []
    sign, limit = "", Decimal(0)
    for match in _PARTS.finditer(code):
        kind, text = match.lastgroup or "", match[match.lastgroup or 0]
        if kind in ("quoted", "escaped"):
            parts.append(Part("text", text))
        elif kind == "space":
            parts.append(Part("text", " "))
        elif kind == "brackets":
            condition = re.fullmatch(r"(<=|>=|<>|<|>|=)(-?\d{1,20}(?:\.\d{1,20})?)", text)
            if condition:
                sign, limit = condition[1], Decimal(condition[2])
            elif text.startswith("$"):
                parts.append(Part("text", text[1:].partition("-")[0]))
            elif text and set(text.lower()) <= set("hms") and len(set(text.lower())) == 1:
                parts.append(Part("elapsed", text.lower()))
        elif kind == "sign":
            parts.append(Part({"%": "percent", ".": "point", ",": "scale", "@": "value"}.get(text, "text"), text))
        elif kind:
            parts.append(Part(kind, text.lower() if kind != "half" else text))
    return Section(tuple(parts), sign, limit)


def moment_of(
    number: float, moment: str, from_1904: bool
) -> float | datetime.date | datetime.time | datetime.timedelta:
    """Return the date, time of day or span that a number stands for, the number where no calendar has it."""
    try:
        if moment == "span":
            return datetime.timedelta(milliseconds=round(number * _DAY))
        if from_1904:
            number += 1462
        if not 0 <= number < 2_958_466:
            return number
        # Excel has a 29 February 1900; days before it are counted from a day later.
        start = datetime.datetime(1899, 12, 31 if number < 60 else 30)
        when = start + datetime.timedelta(milliseconds=round(number * _DAY))
    except OverflowError:
        return number
    if number < 1:
        return when.time()
    return when.date() if number == int(number) else when
