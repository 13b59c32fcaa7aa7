"""The parts that dates and periods are made of: a day, a month, a quarter, a fiscal year, the end of the project."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

import attrs

from logframe.declaration.values.periods import Period, parse_period
from logframe.errors import PeriodError
from logframe.exchange.values import period_words as words
from logframe.exchange.values.tokens import Token
from logframe.exchange.values.vocabulary import MONTHS
from logframe.messages import Message

Relative: TypeAlias = Literal[
    "year", "quarter", "half", "third", "sixth", "month", "start", "middle", "end", "whole", ""
]

_FIRST_YEAR, _LAST_YEAR = 1950, 2099
NO_PERIOD: Final = Message("cell-no-period")
_EITHER_ORDER: Final = Message("cell-day-or-month")
_STARTS: Final = frozenset[str]().union(
    *(phrases.starts for phrases in (words.STAGES, words.FISCAL, words.PARTS, words.ORDINALS, MONTHS))
)
"""The words that a part of a date may begin with; most words of a text are none."""
ROMANS: Final = ("I", "II", "III", "IV")
LENGTHS: Final = {"sixth": 2, "quarter": 3, "third": 4, "half": 6, "year": 12}


@attrs.frozen(cache_hash=True)
class Calendar:
    """How dates are written in a file, as its clear dates show."""

    day_first: bool | None = None
    """Whether 05/06/2024 is 5 June; None where nothing shows it."""
    months: bool = False
    """Whether 2010-11 is November 2010, not the year 2010/11."""
    fiscal_start: int | None = None
    """The month in which fiscal years begin."""


ISO: Final = Calendar(months=True)
"""Files that write months as ISO 8601 does."""


@attrs.frozen
class Piece:
    """A part of a date that stands at a place: what it says, up to a token."""

    end: int
    period: Period | None = None
    month: int = 0
    relative: Relative = ""
    number: int = 0
    of_year: int = 0
    fiscal: bool = False
    years: tuple[int, int] | None = None
    problem: Message | None = None
    rule: str = ""
    joined: bool = False
    """Whether it is two dates, the ends of a time."""


def piece_at(tokens: Sequence[Token], index: int, calendar: Calendar) -> Piece | None:
    """Return the part of a date that begins at a place; None where there is none."""
    if index >= len(tokens) or (tokens[index].kind != "number" and tokens[index].key not in _STARTS):
        return None
    if index and not tokens[index].spaced and tokens[index - 1].kind == tokens[index].kind != "sign":
        return None
    stage = words.STAGES.at(tokens, index)
    if stage is not None:
        # "End target" says when, and that it is a target.
        return Piece(stage[1] - (tokens[stage[1] - 1].key == "target"), relative=stage[0])
    for reader in (_fiscal, _part, _numeric, _named, _year):
        piece = reader(tokens, index, calendar)
        if piece is not None:
            return piece
    return None


def _fiscal(tokens: Sequence[Token], index: int, calendar: Calendar) -> Piece | None:
    """Read FY2024, FY24, FY 2023/24 and 2023-24."""
    phrase = words.FISCAL.at(tokens, index)
    start = index if phrase is None else phrase[1]
    first = _number(tokens, start)
    if first is None or (phrase is None and not is_year(first)):
        return None
    if first < 100:
        if phrase is None or len(tokens[start].text) != 2:
            return None
        first += 2000
    if not is_year(first):
        return None
    # 2024-25, 2024/25: the second is the next year, and nothing more stands at it.
    joint, second = start + 1, _number(tokens, start + 2)
    tight = (
        second is not None
        and tokens[joint].key in ("-", "/", "–")
        and not tokens[joint].spaced
        and not tokens[joint + 1].spaced
        and second % 100 == (first + 1) % 100
        and (len(tokens[joint + 1].text) == 2 or (phrase is not None and second == first + 1))
        and not (joint + 2 < len(tokens) and tokens[joint + 2].key in ("-", "/") and not tokens[joint + 2].spaced)
    )
    if tight and not (phrase is None and calendar.months and second is not None and 1 <= second <= 12):
        return _fiscal_piece(tokens, joint + 2, (first, first + 1))
    if phrase is None:
        return None
    return _fiscal_piece(tokens, start + 1, (first, first))


def _fiscal_piece(tokens: Sequence[Token], end: int, years: tuple[int, int]) -> Piece:
    """Return a fiscal year, or the part of it that follows: "FY2024 Q2"."""
    part = _part_name(tokens, end)
    if part is not None and part[0] != "year":
        return Piece(part[2], relative=part[0], number=part[1], fiscal=True, years=years)
    return Piece(end, fiscal=True, years=years)


def _part(tokens: Sequence[Token], index: int, calendar: Calendar) -> Piece | None:
    """Read Q1 2024, 2024Q1, H1 2024, first quarter of 2024, Year 2, Q1 FY24."""
    year = _number(tokens, index)
    if year is not None and is_year(year):
        at = index + 1
        if at < len(tokens) and tokens[at].key in ("-", "/", ",") and tokens[at].kind == "sign":
            at += 1
        part = _part_name(tokens, at)
        if part is None or part[0] == "year":
            return None
        last = _part_name(tokens, part[2] + 1) if part[2] < len(tokens) and tokens[part[2]].key in ("-", "–") else None
        if last is not None and last[0] == part[0] and last[1] > part[1]:
            return attrs.evolve(_of_year(part, year, last[1]), end=last[2], joined=True)  # "2024 Q2-Q3"
        return _of_year(part, year)
    part = _part_name(tokens, index)
    if part is None:
        return None
    kind, number, end = part
    at = end
    while at < len(tokens) and (tokens[at].key in words.FILLERS or tokens[at].key in ("-", "/", ",", "'", "’")):
        at += 1
    fiscal = _fiscal(tokens, at, calendar)
    if fiscal is not None and kind != "year":
        return attrs.evolve(fiscal, relative=kind, number=number)
    year = _number(tokens, at)
    if year is not None and kind != "year":
        if len(tokens[at].text) == 2 and (not tokens[at].spaced or tokens[at - 1].key in ("'", "’", "-", "/")):
            year += 2000
        if is_year(year):
            return _of_year((kind, number, _past_year_word(tokens, at + 1)), year)
    inner = _part_name(tokens, _skip(tokens, end))
    if inner is not None and kind == "year" != inner[0]:
        return Piece(inner[2], relative=inner[0], number=inner[1], of_year=number)
    if inner is not None and kind != "year" == inner[0]:
        return Piece(inner[2], relative=kind, number=number, of_year=inner[1])  # "Q2 Year 3"
    return Piece(end, relative=kind, number=number)


def _part_name(tokens: Sequence[Token], index: int) -> tuple[words.PartKind, int, int] | None:
    """Read Q1, T1, quarter 1, 1Q, 1st quarter, I квартал, Year 2."""
    phrase = words.PARTS.at(tokens, index)
    if phrase is not None:
        kind, at = phrase
        number = _number(tokens, at)
        touching = at < len(tokens) and not tokens[at].spaced
        if number is None and not touching and at < len(tokens) and tokens[at].text in ROMANS:
            number = ROMANS.index(tokens[at].text) + 1  # "Trimestre II"
        if number is None or len(tokens[at].text) > 2 or (tokens[index].key in words.LETTERS and not touching):
            return None
        if at + 1 < len(tokens) and tokens[at + 1].kind == "word" and not tokens[at + 1].spaced:
            inner = _part_name(tokens, at + 1) if kind == "year" else None  # "Y1Q3"
            if inner is None or inner[0] == "year":
                return None
        return (kind, number, at + 1) if _is_part(kind, number) else None
    ordinal = words.ORDINALS.at(tokens, index)
    number, at = ordinal if ordinal is not None else (_number(tokens, index), index + 1)
    if number is None or at >= len(tokens):
        return None
    if ordinal is None and tokens[at].key == ".":
        at += 1  # German: 1. Quartal
    elif ordinal is None and tokens[at].key == "-" and at + 1 < len(tokens) and len(tokens[at + 1].text) <= 2:
        at += 2  # Russian: 2-й год
    phrase = words.PARTS.at(tokens, at)
    if phrase is None or (ordinal is None and len(tokens[index].text) > 2):
        return None
    kind, end = phrase
    letter = tokens[at].key in words.LETTERS
    counted = ordinal is None and tokens[at - 1].kind == "number" and not letter
    if (letter and (tokens[at].spaced or ordinal is not None)) or (counted and kind == "year"):
        return None  # "2 years"
    return (kind, number, end) if _is_part(kind, number) else None


def _is_part(kind: words.PartKind, number: int) -> bool:
    return 1 <= number <= {"sixth": 6, "quarter": 4, "third": 3, "half": 2, "year": 30}[kind]


def _of_year(part: tuple[words.PartKind, int, int], year: int, last: int = 0) -> Piece:
    kind, number, end = part
    length = LENGTHS[kind]
    return Piece(end, months_from(year, (number - 1) * length + 1, length * (max(last, number) - number + 1)))


def digits_at(tokens: Sequence[Token], index: int) -> tuple[list[int], str, int] | None:
    """Return the two or three numbers of a date in digits, the sign between them, and where it ends."""
    token = tokens[index]
    if token.kind != "number":
        return None
    inside = index > 0 and not token.spaced and tokens[index - 1].key in ("/", "-", ".")
    if inside and not _is_second(tokens, index):
        return None
    if not token.text.isdigit():
        parts = token.text.split(".")
        end = index + 1
        fits = len(parts) in (2, 3) and all(part.isdigit() and len(part) in (1, 2, 4) for part in parts)
        return ([int(part) for part in parts], ".", end) if fits else None
    numbers, sign, end = [_number(tokens, index) or 0], "", index + 1
    while len(numbers) < 4 and end + 1 < len(tokens) and tokens[end].key in ("/", "-", "‑"):
        following = _number(tokens, end + 1)
        if following is None or tokens[end].spaced or tokens[end + 1].spaced or (sign and tokens[end].key != sign):
            break
        numbers, sign, end = [*numbers, following], tokens[end].key, end + 2
    return (numbers, sign, end) if 2 <= len(numbers) <= 3 else None


def _is_second(tokens: Sequence[Token], index: int) -> bool:
    """Return whether digits that touch others are a date too: the end of 2024-01/2024-03, 1.7.2024-31.12.2024."""
    following = tokens[index + 1].key if index + 1 < len(tokens) else ""
    if tokens[index - 1].key == "-" and (following == "/" or not tokens[index].text.isdigit()):
        return True
    return len(tokens[index].text) == 4 and following == "-"


def _numeric(tokens: Sequence[Token], index: int, calendar: Calendar) -> Piece | None:
    """Read 31/12/2024, 12/31/2024, 2024-06, 2024-06-15, 31.12.2024, 03/2021."""
    digits = digits_at(tokens, index)
    if digits is None:
        return None
    numbers, sign, end = digits
    if end < len(tokens) and tokens[end].kind == "word" and not tokens[end].spaced:
        return None
    if len(numbers) == 2:
        year, month = numbers if is_year(numbers[0]) else numbers[::-1]
        if not is_year(year) or (sign == "." and len(tokens[index].text) != 7):
            return None
        if not 1 <= month <= 12:
            iso = sign == "-" and numbers[0] == year and month < 100
            return _in_digits(f"{year:04}-{month:02}", end) if iso else None
        return Piece(end, months_from(year, month, 1))
    if is_year(numbers[0]):
        return _day(numbers[0], numbers[1], numbers[2], end)
    first, second, year = numbers
    if year < 100 and tokens[end - 1].text[-2:].isdigit() and sign != ".":
        year += 2000 if year < 50 else 1900
    if not is_year(year):
        return None
    if sign == "/" and first <= 12 and second <= 12 and first != second and calendar.day_first is None:
        return Piece(end, problem=_EITHER_ORDER)
    month_first = sign == "/" and (second > 12 >= first or (calendar.day_first is False and first <= 12))
    day, month = (second, first) if month_first else (first, second)
    return _day(year, month, day, end)


def _named(tokens: Sequence[Token], index: int, calendar: Calendar) -> Piece | None:
    """Read 31 December 2024, December 31, 2024, Mar 2021, Mar-21, and a month that a range begins with."""
    day = _number(tokens, index)
    at = index
    if day is not None:
        if not 1 <= day <= 31 or len(tokens[index].text) > 2:
            return None
        at = index + 1
        suffix = at < len(tokens) and tokens[at].key in ("st", "nd", "rd", "th", "er", "o", ".", "º")
        at = _skip(tokens, at + 1 if suffix else at)
    month = MONTHS.at(tokens, at)
    if month is None:
        return None
    number, end = month
    if day is None:
        after = _number(tokens, end)
        ordinal = end + 1 < len(tokens) and tokens[end + 1].key in ("st", "nd", "rd", "th")
        year_at = _skip(tokens, end + 2 if ordinal else end + 1)
        long_year = _long_year(tokens, year_at)
        if after is not None and len(tokens[end].text) <= 2 and long_year is not None:
            return _day(long_year, number, after, year_at + 1)
    year_at = _skip(tokens, end)
    year = _long_year(tokens, year_at)
    if year is not None:
        end = _past_year_word(tokens, year_at + 1)
        return Piece(end, months_from(year, number, 1)) if day is None else _day(year, number, day, end)
    short = _number(tokens, year_at)
    if short is not None and len(tokens[year_at].text) == 2 and tokens[year_at - 1].key in ("-", "'", "’", "/"):
        sign = tokens[year_at + 1] if year_at + 1 < len(tokens) else None
        continued = sign is not None and sign.key in ("-", "/") and not sign.spaced
        if tokens[year_at].spaced or (continued and MONTHS.at(tokens, year_at + 2) is None):
            return None
        short += 2000
        if day is not None:
            return _day(short, number, day, year_at + 1)
        return Piece(year_at + 1, months_from(short, number, 1))
    return Piece(end, month=number) if day is None else None


def _skip(tokens: Sequence[Token], index: int) -> int:
    """Pass what stands between the parts of a date: "5 de mayo de 2024", "5-Feb-2024", "March, 2021"."""
    end = index
    while end < len(tokens) and end < index + 2:
        if tokens[end].key not in words.FILLERS and tokens[end].key not in (",", "-", "/", ".", "'", "’"):
            break
        end += 1
    return end


def _past_year_word(tokens: Sequence[Token], index: int) -> int:
    """Pass the word for a year that Russian writes after it."""
    if index < len(tokens) and tokens[index].key in ("г", "года", "году", "год"):
        index += 1
        if index < len(tokens) and tokens[index].key == "." and tokens[index - 1].key == "г":
            index += 1
    return index


def _year(tokens: Sequence[Token], index: int, calendar: Calendar) -> Piece | None:
    year = _long_year(tokens, index)
    if year is None or (
        index and not tokens[index].spaced and tokens[index - 1].key not in ("(", "[", "/", "-", "–", ":", ",", ".")
    ):
        return None
    end = _past_year_word(tokens, index + 1)
    if end < len(tokens) and tokens[end].kind == "word" and not tokens[end].spaced:
        return None
    last = _number(tokens, end + 1)
    if last is not None and tokens[end].key == "–" and len(tokens[end + 1].text) == 2 and last > year % 100:
        touching = not tokens[end].spaced and not tokens[end + 1].spaced
        if touching:  # 2004–06: a dash between years, where a month would have a hyphen
            return Piece(end + 2, months_from(year, 1, 12 * (last - year % 100 + 1)), joined=True)
    return Piece(end, months_from(year, 1, 12))


def _long_year(tokens: Sequence[Token], index: int) -> int | None:
    year = _number(tokens, index)
    return year if year is not None and is_year(year) else None


def _number(tokens: Sequence[Token], index: int) -> int | None:
    """Return a short whole number that stands at a place."""
    if not 0 <= index < len(tokens) or tokens[index].kind != "number":
        return None
    text = tokens[index].text
    return int(text) if len(text) <= 4 and text.isdigit() else None


def is_year(number: int) -> bool:
    """Return whether a number is a year that a logframe may have."""
    return _FIRST_YEAR <= number <= _LAST_YEAR


def _day(year: int, month: int, day: int, end: int) -> Piece:
    if not 0 <= month < 100 or not 0 <= day < 100:
        return Piece(end, problem=NO_PERIOD)
    return _in_digits(f"{year:04}-{month:02}-{day:02}", end)


def _in_digits(iso: str, end: int) -> Piece:
    """Read a date in digits, or say what is wrong with it."""
    try:
        return Piece(end, parse_period(iso))
    except PeriodError as problem:
        return Piece(end, problem=problem.message, rule=problem.rule or "")


def months_later(day: date, months: int) -> date:
    """Return a day so many months later, or earlier; the last of a month that is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_from(year: int, month: int, count: int) -> Period:
    """Return whole months; a month below 1 or above 12 is of another year."""
    begin, after = year * 12 + month - 1, year * 12 + month - 1 + count
    end = date(after // 12, after % 12 + 1, 1) - timedelta(days=1)
    return Period(date(begin // 12, begin % 12 + 1, 1), end)
