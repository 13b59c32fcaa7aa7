"""Number formats that change what a number means: percentages, dates, and a zero that is shown as "n/a"."""

from __future__ import annotations

import datetime
import re
from typing import Final

import attrs

from logframe.exchange.excel.archives import Archive
from logframe.exchange.excel.streams import DamageError, Elements
from logframe.messages import Message

_MOST: Final = 100_000
_LONGEST: Final = 1_000
_DAY: Final = 86_400_000
_BUILT_IN: Final = {
    **{str(number): "0%" for number in (9, 10)},
    **{str(number): "yyyy-mm-dd" for number in (*range(14, 23), *range(27, 37), 45, 47, *range(50, 59))},
    "46": "[h]:mm:ss",
}
_NO_FIGURE: Final = re.compile(r"n\.?/?a\.?|not (?:applicable|available|reported)|no data|tbd", re.IGNORECASE)
_SPAN: Final = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_ASIDE: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general', re.IGNORECASE)
_MOMENT: Final = re.compile(r"[dmyhs]", re.IGNORECASE)


@attrs.frozen
class Format:
    """What a number format makes of a number: a percentage, a "date", a "span" of time, another text for zero."""

    is_percent: bool = False
    moment: str = ""
    zero_shown_as: str = ""


PLAIN: Final = Format()


def format_of(code: str) -> Format:
    """Understand the code of a number format."""
    sections = code[:_LONGEST].split(";")
    bare = _ASIDE.sub("", sections[0])
    moment = "span" if _SPAN.search(sections[0]) else "date" if _MOMENT.search(bare) else ""
    zero = _NO_FIGURE.search(sections[2].replace('"', "").replace("\\", "")) if len(sections) > 2 else None
    return Format("%" in _ASIDE.sub("", ";".join(sections)), moment, zero.group() if zero else "")


class _Styles(Elements):
    def __init__(self) -> None:
        super().__init__()
        self.codes = dict(_BUILT_IN)
        self.used: list[str] = []

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.path) != 3:
            return
        if name == "numFmt" and self.path[1] == "numFmts":
            self.codes[attributes.get("numFmtId", "")[:20]] = attributes.get("formatCode", "")[:_LONGEST]
        elif name == "xf" and self.path[1] == "cellXfs":
            self.used.append(attributes.get("numFmtId", "")[:20])
        if max(len(self.codes), len(self.used)) > _MOST:
            raise DamageError(Message("part-many-formats", limit=_MOST))


def formats_in(archive: Archive, part: str) -> dict[str, Format]:
    """Return the formats that change what a number means, by the number of the style of a cell."""
    if not part:
        return {}
    styles = _Styles()
    archive.read(part, styles)
    formats = {id: format_of(code) for id, code in styles.codes.items()}
    changed = {str(style): formats.get(id, PLAIN) for style, id in enumerate(styles.used)}
    return {style: form for style, form in changed.items() if form != PLAIN}


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
