"""Several figures in one cell, each with its time: "40 % in 2022, 60 % in 2023", "2022: 40; 2023: 60"."""

from __future__ import annotations

import re
from typing import Final

import attrs

from logframe.exchange.values.date_pieces import Calendar
from logframe.exchange.values.numbers import ReadNumber, read_number
from logframe.exchange.values.periods import ReadPeriod, find_periods, read_period
from logframe.exchange.values.signs import Signs

_LINES: Final = re.compile(r"[;\n]")
_YEAR: Final = r"(?:19|20)\d\d"
_ITEMS: Final = re.compile(
    r",\s+|\s+[/&|]\s+|\s+(?:and|then|et|puis|y|e|und|och|и)\s+|(?<=\))\s*[,/]?\s*(?=[\d<>≥≤~])"
    rf"|(?<={_YEAR}),(?=\d)|,(?={_YEAR}\s*[:=])",
    re.IGNORECASE,
)
_TIME_FIRST: Final = re.compile(r"(.+?)(?:\s*[:=]\s*|\s+[-–—]\s+|\s*\((?=[^()]*\)$))(.*)", re.DOTALL)
_PART_IN: Final = re.compile(
    r"\((?:of (?:which|whom)|including|incl\.?|dont|de (?:los|las) cuales|dos quais|das quais|davon|varav|из них"
    r"|в том числе)\s+\d[\d.,\s]*\s(?:in|during|en|im|em|under|i|в)\s+[^()]*\)",
    re.IGNORECASE,
)
"""What says how much falls into a time, "(dont 3 en 2025)", and not when the whole does."""
_NAMES_YEAR: Final = re.compile(r"\b(?:years?|années?|años?|anos?|jahre?|år|годы?)\b", re.IGNORECASE)
_AND_YEAR: Final = re.compile(
    r"(.*[^\s\d-].*|\d[\d.,\s]*?)\s*(?:\s[-–—]\s|[;,/]\s+|\s[/:]\s)\s*((?:19|20)\d\d)", re.DOTALL
)
_MOST: Final = 400

Dated = tuple[str, ReadPeriod]
"""A figure as it is written, and its time."""


def figures_by_time(text: str, calendar: Calendar, signs: Signs) -> list[Dated]:
    """Return the figures of a text with their times; none where it has anything else, or one figure alone.

    A time stands before its figure, as in "2022: 40", or behind it, as in "40 by 2022" and "40 (2022)".
    """
    if len(text) > _MOST:
        return []
    parts: list[Dated] = []
    lines = [line for line in map(str.strip, _LINES.split(text)) if line]
    for line in lines:
        items = [item for item in map(str.strip, _ITEMS.split(line)) if item]
        dated = [_dated(item, calendar, signs, is_one=len(items) == len(lines) == 1) for item in items]
        if None in dated:
            dated = [_dated(line, calendar, signs, is_one=True)]
        for item in dated:
            if item is None:
                return []
            parts.append(item)
    return [] if len(parts) == 1 and parts[0][0] == text.strip() else parts


def without_year(text: str, heading: str, calendar: Calendar) -> tuple[str, ReadPeriod | None]:
    """Split "31.2% - 2021" under "Value & reference year" into the figure and its year."""
    match = _AND_YEAR.fullmatch(text) if _NAMES_YEAR.search(heading) else None
    return (text, None) if match is None else (match[1], read_period(match[2], calendar))


def without_parts(text: str) -> str:
    """Return the words of a figure without those that say how much of it falls into a time: "9 (3 of them in 2025)"."""
    return _PART_IN.sub(" ", text)


def time_beside(number: ReadNumber, calendar: Calendar) -> ReadPeriod | None:
    """Return the time in the words around a figure; of "from 10 (2020) to 15 (2025)" it is the later one's."""
    if not any(map(str.isdigit, number.words)):
        return None
    beside = without_parts(number.words)
    when = read_period(beside, calendar)
    if when is not None and when.problem is not None and number.start is not None:
        dated = [period for period in find_periods(beside, calendar) if period.period is not None]
        return attrs.evolve(dated[-1], words=beside) if dated else when
    return when


def _dated(text: str, calendar: Calendar, signs: Signs, *, is_one: bool) -> Dated | None:
    """Return a figure with its time; None for anything else.

    Beside others of its kind, "40 till 2022" is no range up to 2022.
    """
    match = _TIME_FIRST.fullmatch(text)
    if match is not None:
        when, figure = read_period(match[1], calendar), match[2] if "(" in match[2] else match[2].rstrip(")")
        if when is not None and when.problem is None and not any(map(str.isdigit, when.words)):
            number = read_number(figure, signs)
            is_figure = number is not None and number.problem is None and read_period(figure, calendar) is None
            if is_figure or ":" in text[: match.start(2)]:
                return figure, when
    number = read_number(text, signs)
    when = None if number is None or number.problem is not None else read_period(number.words, calendar)
    if when is None and not is_one and (when := read_period(text, calendar)) is not None:
        text, number = when.words, read_number(when.words, signs)
    if when is None or number is None or (when.problem or number.problem) is not None:
        return None
    return text, when
