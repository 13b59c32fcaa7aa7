"""Dates and periods as people write them, also within a longer text, and what is not certain of them."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from logframe.declaration.values.periods import Period
from logframe.exchange.values import period_words as words
from logframe.exchange.values.date_pieces import (
    LENGTHS,
    NO_PERIOD,
    Calendar,
    Piece,
    Relative,
    digits_at,
    is_year,
    months_from,
    piece_at,
)
from logframe.exchange.values.month_slips import near_month
from logframe.exchange.values.tokens import Token, tokens_of
from logframe.exchange.values.unusual_dates import unusual_at
from logframe.exchange.values.vocabulary import MONTHS
from logframe.messages import Message

_LONGEST: Final = 2000
_SHORT: Final = 60


@attrs.frozen
class ReadPeriod:
    """A period that a text names, and the words around it."""

    period: Period | None = None
    """None where it has no dates of its own, as "Year 2", or where they are not certain."""
    words: str = ""
    relative: Relative = ""
    """What it is counted from or in the project: "Year 2" is ("year", 2)."""
    number: int = 0
    of_year: int = 0
    """The year of the project that a quarter or half is of: "Y1 Q2"."""
    fiscal: bool = False
    years: tuple[int, int] | None = None
    """The years that a fiscal year names: 2010-11 has two, FY2024 twice the same."""
    problem: Message | None = None
    rule: str = ""
    start: int = 0
    end: int = 0
    joined: bool = False
    """Whether two dates are named, its ends."""

    def dated(self, fiscal_start: int) -> Period | None:
        """Return the dates of a fiscal year, or of a part of it, that begins in a month."""
        if self.years is None:
            return self.period
        first, last = self.years
        if first != last and fiscal_start == 1:
            return None
        begin = first if first != last or fiscal_start == 1 else first - 1
        length = LENGTHS.get(self.relative, 12)
        return months_from(begin, fiscal_start + (max(self.number, 1) - 1) * length, length)


def read_period(text: str, calendar: Calendar | None = None, fiscal_start: int | None = None) -> ReadPeriod | None:
    """Return the period that a text names with the words around it; None where it names none.

    A text that names several has a problem instead, unless they explain each other as "Q1 FY24 (Oct-Dec 2023)" does.
    """
    if len(text) <= _SHORT:
        return _short(text, calendar, fiscal_start)
    return _read(text, calendar, fiscal_start)


def _read(text: str, calendar: Calendar | None, fiscal_start: int | None) -> ReadPeriod | None:
    periods = find_periods(text, calendar, fiscal_start)
    if not periods:
        month = MONTHS.whole(text.strip())
        return None if month is None else ReadPeriod(relative="month", number=month, end=len(text))
    everything = periods
    fiscal = any(period.years is not None for period in periods)
    # "Baseline 2021/22": the year says when, and not "baseline".
    periods = tuple(period for period in periods if not (fiscal and period.relative == "start"))
    dated = [period for period in periods if period.period is not None or period.problem is not None]
    first = (dated or list(periods))[0]
    # A heading in two languages names one time twice: "Valeur de référence / Baseline".
    are_alike = len({(item.period, item.relative, item.number, item.of_year, item.years) for item in periods}) == 1
    if len(periods) > 1 and not (are_alike and first.problem is None):
        explained = [period for period in periods if period.years is not None or period.relative]
        by_year = [period for period in explained if period.years is not None]
        if (
            not dated
            and len(explained) == 2
            and len(by_year) == 1
            and any(period.relative == "year" for period in explained)
        ):
            return attrs.evolve(by_year[0], words=_words(text, everything))  # "Y1 (2023/24)"
        if len({period.period for period in dated}) > 1 or (not dated and len(explained) > 1):
            return ReadPeriod(words=text, problem=NO_PERIOD, end=len(text))
        for period in explained:
            first = attrs.evolve(
                first,
                fiscal=first.fiscal or period.fiscal,
                years=first.years or period.years,
                relative=first.relative or period.relative,
                number=first.number or period.number,
            )
    words_left = _words(text, everything)
    if (
        len(dated) == 1
        and first.period is not None
        and first.period.whole_months == 12
        and first.period.start.month == 1
    ):
        # "2024 (Jan-Jun)": the months are of that year.
        bracket = _BRACKET.search(words_left)
        within = "" if bracket is None else bracket[1]
        inner = find_periods(f"{within} {first.period.start.year}", calendar) if bracket is not None else ()
        if bracket is not None and len(inner) == 1 and inner[0].period is not None and inner[0].start == 0:
            rest = " ".join(f"{words_left[: bracket.start()]} {words_left[bracket.end() :]}".split())
            return attrs.evolve(first, period=inner[0].period, words=rest)
    return attrs.evolve(first, words=words_left)


_BRACKET: Final = re.compile(r"\(([^()\d]{3,40})\)")
_short = functools.lru_cache(maxsize=4096)(_read)
"""The same, kept: a table has one and the same period in each of its rows."""

# In lower case, and each alternative beginning with a letter, since only then the search skips to one of these.
_FISCAL: Final = re.compile(
    r"fis[ck]|financ|exerc[ií]|ejercicio|geschäftsjahr|haushaltsjahr|räkenskapsår|budgetår|verksamhetsår|финансов"
    r"|fy\b(?<!\wfy)"
)
_BEGINS: Final = re.compile(
    r"\b(?:start|begin|commence|from|début|commenc|empieza|inicia|comienza|começa|beginn|börja|начина|начало)",
    re.IGNORECASE,
)
_TWO_NUMBERS: Final = re.compile(r"\d\D{1,40}\d")
"""What shows the order of a day and a month, or where a fiscal year begins."""


_JOINED: Final = re.compile(r"\d\s?[-/]\s?\d")


def _names_fiscal_years(text: str) -> bool:
    """Return whether a text in lower case and ASCII may name fiscal years."""
    return any(stem in text and (whole is None or whole.search(text)) for stem, whole in _stems())


@functools.cache
def _stems() -> tuple[tuple[str, re.Pattern[str] | None], ...]:
    """Return what such a text has: a stem anywhere, or a word as a whole, which is looked for only where it stands."""
    stems = ("fisc", "fisk", "financ", "exerci", "ejercicio")
    ascii_words = {"fy", *filter(str.isascii, words.FISCAL.starts)}
    starts = sorted(word for word in ascii_words if not any(stem in word for stem in stems))
    return (
        *((stem, None) for stem in stems),
        *((word, re.compile(rf"{word}(?<![a-z]{word})(?![a-z])")) for word in map(re.escape, starts)),
    )


@functools.cache
def _shows_calendar() -> re.Pattern[str]:
    """Return what a text has that may show it: numbers with a sign between them, or the word of a fiscal year."""
    fiscal = sorted(re.escape(word) for word in words.FISCAL.starts if word.isascii())
    return re.compile(rf"\d\s?[-/]\s?\d|(?<![a-z])(?:{'|'.join(fiscal)})(?![a-z])")


def calendar_of(texts: Iterable[str]) -> Calendar:
    """Return what the clear dates of some texts show: the order of day and month, and where fiscal years begin."""
    texts = [text for text in texts if len(text) <= _LONGEST]
    everything = "\n".join(texts)
    if everything.isascii() and not _JOINED.search(everything) and not _names_fiscal_years(everything.lower()):
        return Calendar()  # all texts of a file cost no more than a look for what shows it
    orders: set[bool] = set()
    months = False
    starts: Counter[int] = Counter()
    for text in texts:
        if (stated := _stated_start(text)) is not None:
            starts[stated] += 1
        if not _TWO_NUMBERS.search(text):
            continue
        if text.isascii() and not _shows_calendar().search(text.lower()):
            continue
        tokens = tokens_of(text)
        for index in range(len(tokens)):
            digits = digits_at(tokens, index)
            if digits is not None and digits[1] == "/" and len(digits[0]) == 3 and digits[0][0] <= 31:
                first, second, _ = digits[0]
                if (first > 12) != (second > 12):
                    orders.add(first > 12)
            if digits is not None and digits[1] == "-" and len(digits[0]) == 2:
                year, month = digits[0]
                months = months or (is_year(year) and 1 <= month <= 12 and month != (year + 1) % 100)
        starts.update(_fiscal_starts(text))
    return Calendar(
        orders.pop() if len(orders) == 1 else None, months, next(iter(starts)) if len(starts) == 1 else None
    )


def _stated_start(text: str) -> int | None:
    """Return the month in which fiscal years begin by a sentence: "Fiscal year: October - September"."""
    if _FISCAL.search(text.lower()) is None or any(sign.isdigit() for sign in text.replace("1 ", "", 1)):
        return None
    tokens = tokens_of(text)
    fiscal = next((end for at in range(len(tokens)) if (end := words.FISCAL.at(tokens, at)) is not None), None)
    rest = range(len(tokens) if fiscal is None else fiscal[1], len(tokens))
    months = [month[0] for at in rest if (month := MONTHS.at(tokens, at)) is not None]
    is_span = len(months) == 2 and (months[0] - 2) % 12 + 1 == months[1]
    return months[0] if is_span or (len(months) == 1 and _BEGINS.search(text)) else None


def _fiscal_starts(text: str) -> Iterable[int]:
    """Yield the months in which fiscal years begin: "Q1 FY24 (Oct-Dec 2023)" shows October."""
    periods = find_periods(text)
    fiscal = [period for period in periods if period.fiscal]
    dated = [period.period for period in periods if period.period is not None]
    if len(fiscal) == len(dated) == 1:
        length = LENGTHS.get(fiscal[0].relative, 12)
        if dated[0].whole_months == length:
            yield (dated[0].start.month - 1 - (max(fiscal[0].number, 1) - 1) * length) % 12 + 1


def find_periods(
    text: str, calendar: Calendar | None = None, fiscal_start: int | None = None
) -> tuple[ReadPeriod, ...]:
    """Return every date and period that a text names, each with where it stands."""
    if len(text) > _LONGEST:
        return ()
    calendar = calendar or Calendar()
    start_month = fiscal_start or calendar.fiscal_start
    tokens = tokens_of(text)
    periods: list[ReadPeriod] = []
    index = 0
    while index < len(tokens):
        piece = _span_at(tokens, index, calendar)
        if piece is None:
            index += 1
            continue
        period = ReadPeriod(
            piece.period,
            relative=piece.relative,
            number=piece.number,
            of_year=piece.of_year,
            fiscal=piece.fiscal,
            years=piece.years,
            problem=piece.problem,
            rule=piece.rule,
            start=tokens[index].start,
            end=tokens[piece.end - 1].end,
            joined=piece.joined,
        )
        if index and len(tokens[index].text) == 4 and (slip := _misspelt_month(tokens, index)) is not None:
            period = attrs.evolve(period, period=None, problem=slip)
        if period.period is None and period.years is not None and start_month is not None:
            period = attrs.evolve(period, period=period.dated(start_month))
        periods.append(period)
        index = piece.end
    return tuple(periods)


def _misspelt_month(tokens: Sequence[Token], index: int) -> Message | None:
    """Return what is wrong where a misspelt month stands before a year: "Januray 2024" is no whole year."""
    at = index - 1 - (tokens[index - 1].kind == "sign" or tokens[index - 1].key in words.FILLERS)
    if at < 0 or tokens[at].kind != "word" or tokens[at].end + 4 < tokens[index].start:
        return None
    word, meant = tokens[at].text, near_month(tokens[at].key)
    meant = meant.capitalize() if word[0].isupper() else meant
    return Message("cell-month-misspelt", word=word, near=meant) if meant else None


def _span_at(tokens: Sequence[Token], index: int, calendar: Calendar) -> Piece | None:
    """Read a period, or two that are the ends of one: "Jan-Jun 2024", "01/01/2020 - 31/12/2022"."""
    unusual = unusual_at(tokens, index)
    if unusual is not None:
        return unusual
    first = piece_at(tokens, index, calendar)
    if first is None:
        return None
    if first.relative in ("start", "middle", "end", "whole") or first.problem is not None:
        return first
    joint = words.JOINTS.at(tokens, first.end)
    slash = joint is not None and tokens[first.end].key == "/"
    second = None if joint is None else piece_at(tokens, joint[1], calendar)
    if second is not None and not second.relative and not second.fiscal and (not slash or _is_long(second)):
        joined = _joined(first, second)
        if joined is not None:
            return joined
    return None if first.month else first


def _is_long(piece: Piece) -> bool:
    return piece.period is not None


def _joined(first: Piece, second: Piece) -> Piece | None:
    if second.problem is not None:
        return second
    if second.period is None:
        return None
    if first.relative in ("sixth", "quarter", "third", "half") and first.years is None and not first.of_year:
        length = LENGTHS[first.relative]
        opening = months_from(second.period.start.year, (first.number - 1) * length + 1, length)
        fits = second.period.whole_months == length and opening.start <= second.period.start
        return Piece(second.end, Period(opening.start, second.period.end), joined=True) if fits else None
    if first.month:
        if second.period.whole_months != 1:
            return None
        months = (second.period.start.month - first.month) % 12
        begin = second.period.start
        period = months_from(begin.year, begin.month - months, months + 1)
        return Piece(second.end, period, joined=True)
    if first.period is None or first.period.start > second.period.end:
        return None
    return Piece(second.end, Period(first.period.start, second.period.end), joined=True)


def _words(text: str, periods: Sequence[ReadPeriod]) -> str:
    """Return what stands around periods, without what led to them; "Baseline" says more than when."""
    rest, at = [], 0
    for period in periods:
        if period.relative != "start":
            rest.append(_without_lead(text[at : period.start]))
            at = period.end
    rest.append(text[at:])
    left = " ".join(rest)
    for empty in ("( )", "()", "[ ]", "[]", "(  )"):
        left = left.replace(empty, " ")
    return " ".join(left.split()).strip(" ,;:-–")


def _without_lead(text: str) -> str:
    tokens = tokens_of(text)
    for index in range(max(0, len(tokens) - 6), len(tokens)):
        phrase = words.BEFORE.at(tokens, index)
        if phrase is not None and phrase[1] == len(tokens):
            return text[: tokens[index].start]
    return text
