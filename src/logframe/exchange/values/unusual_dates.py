"""Dates that few tables have: years of other calendars, the middle of a year, months with years of two digits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from logframe.exchange.values import period_words as words
from logframe.exchange.values.date_pieces import Piece, Relative, is_year, months_from
from logframe.exchange.values.tokens import Token
from logframe.exchange.values.vocabulary import MONTHS
from logframe.messages import Message

_OTHER_CALENDAR: Final = Message("cell-other-calendar")
_MONTH_WORDS: Final = frozenset("m month mois mes monat manad месяц".split())
_SIGNS: Final = ("/", "-", "–")
_KINDS: Final[dict[int, Relative]] = {2: "sixth", 3: "quarter", 4: "third", 6: "half"}
"""The parts of a year by their months."""
_DAY_AND_MONTH: Final = re.compile(r"\d{1,2}[-/. ]([^\W\d_]{3,9})|([^\W\d_]{3,9})[-/. ]\d{1,2}")


def is_day_and_month(text: str) -> bool:
    """Return whether a text is a day and a month, as spreadsheets write 5/2 anew: "5-Feb"."""
    match = _DAY_AND_MONTH.fullmatch(text)
    return match is not None and MONTHS.whole(match[1] or match[2]) is not None


def unusual_at(tokens: Sequence[Token], index: int) -> Piece | None:
    """Return such a date that begins at a place; None where there is none."""
    if index and not tokens[index].spaced and tokens[index - 1].kind != "sign":
        return None
    if tokens[index].kind == "number":
        return _elsewhere(tokens, index) or _first_months(tokens, index)
    return (
        _short_months(tokens, index)
        or _part_by_months(tokens, index)
        or _middle(tokens, index)
        or _elsewhere(tokens, index)
        or _month(tokens, index)
    )


def _elsewhere(tokens: Sequence[Token], index: int) -> Piece | None:
    """Read "EFY 2016", "2016 E.C." and "2080/81 B.S." as years of another calendar, which are none of ours."""
    before = words.CALENDARS.at(tokens, index)
    at = index if before is None else before[1]
    if at >= len(tokens) or tokens[at].kind != "number" or len(tokens[at].text) != 4:
        return None
    at += 1
    if at + 1 < len(tokens) and tokens[at].key in _SIGNS and tokens[at + 1].kind == "number":
        at += 2
    after = words.CALENDARS.at(tokens, at)
    if before is None and after is None:
        return None
    return Piece(at if after is None else after[1], problem=_OTHER_CALENDAR)


def _middle(tokens: Sequence[Token], index: int) -> Piece | None:
    """Read "mid-2025" and "mediados de 2025" as the month in which the first half of that year ends."""
    phrase = words.MIDDLES.at(tokens, index)
    at = -1 if phrase is None else phrase[1]
    if at >= 0 and at < len(tokens) and (tokens[at].key in words.FILLERS or tokens[at].key == "-"):
        at += 1
    year = _year(tokens, at)
    return None if year is None else Piece(at + 1, months_from(year, 6, 1))


def _first_months(tokens: Sequence[Token], index: int) -> Piece | None:
    """Read "9 месяцев 2024" as the first nine months of that year, as Russian reports count."""
    text = tokens[index].text
    year = _year(tokens, index + 2)
    is_count = text.isdigit() and len(text) <= 2 and 1 < int(text) <= 12
    if year is None or not is_count or tokens[index + 1].key not in ("месяцев", "месяца"):
        return None
    end = index + 3
    while end < len(tokens) and tokens[end].key in ("г", "года", "году"):
        end += 1 + int(end + 1 < len(tokens) and tokens[end + 1].key == ".")
    return Piece(end, months_from(year, 1, int(text)), joined=True)


def _short_months(tokens: Sequence[Token], index: int) -> Piece | None:
    """Read "Jul 23-Jun 24" and "Apr 2023-Mar 24", where the numbers are years, and not days of a year not stated.

    They are years where they come to whole years, or to the quarter or half that stands before them.
    """
    first = MONTHS.at(tokens, index)
    if first is None:
        return None
    joint = words.JOINTS.at(tokens, first[1] + 1)
    last = None if joint is None else MONTHS.at(tokens, joint[1])
    if last is None or last[1] >= len(tokens):
        return None
    years = [tokens[at] for at in (first[1], last[1])]
    follows = last[1] + 1 < len(tokens) and tokens[last[1] + 1].kind == "number"
    if follows or not all(year.kind == "number" and year.text.isdigit() for year in years) or len(years[1].text) != 2:
        return None
    is_long = len(years[0].text) == 4
    begin, end = int(years[0].text) + (0 if is_long else 2000), int(years[1].text) + 2000
    if len(years[0].text) not in (2, 4) or not is_year(begin) or end < 2010 or begin < 2010:
        return None
    count = (end - begin) * 12 + last[0] - first[0] + 1
    named = any(words.PARTS.at(tokens, at) is not None for at in range(max(0, index - 3), index))
    if not (0 < count <= 120 and (is_long or count % 12 == 0 or (named and count in (3, 6)))):
        return None
    return Piece(last[1] + 1, months_from(begin, first[0], count), joined=True)


def _part_by_months(tokens: Sequence[Token], index: int) -> Piece | None:
    """Read "Jan-Mar" as the first quarter of a year that is stated elsewhere, "Jul-Dec" as its second half."""
    first = MONTHS.at(tokens, index)
    joint = None if first is None else words.JOINTS.at(tokens, first[1])
    last = None if joint is None else MONTHS.at(tokens, joint[1])
    if first is None or last is None or any(token.kind == "number" for token in tokens):
        return None
    count = last[0] - first[0] + 1
    kind = _KINDS.get(count)
    return None if kind is None or (first[0] - 1) % count else Piece(last[1], relative=kind, number=last[0] // count)


def _month(tokens: Sequence[Token], index: int) -> Piece | None:
    """Read "Month 18" and "M18" as a month of the project, counted from its start; a letter only for whole quarters."""
    word, at = tokens[index].key, index + 1
    if word not in _MONTH_WORDS or at >= len(tokens) or not tokens[at].text.isdigit() or len(tokens[at].text) > 2:
        return None
    number, is_letter = int(tokens[at].text), word == "m"
    if is_letter and (tokens[at].spaced or tokens[index].text != "M" or number % 3 or number < 12):
        return None
    if at + 1 < len(tokens) and tokens[at + 1].kind != "sign" and (not tokens[at + 1].spaced or _year(tokens, at + 1)):
        return None
    return Piece(at + 1, relative="month", number=number, of_year=1) if 0 < number <= 72 else None


def _year(tokens: Sequence[Token], index: int) -> int | None:
    text = tokens[index].text if 0 <= index < len(tokens) else ""
    return int(text) if len(text) == 4 and text.isdecimal() and is_year(int(text)) else None
