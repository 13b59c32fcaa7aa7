"""How long a whole project runs, as people write it: its days, or one of them and how many months it takes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

import attrs

from logframe.declaration.values.periods import Period
from logframe.exchange.values.date_pieces import Calendar, months_later
from logframe.exchange.values.period_words import JOINTS
from logframe.exchange.values.periods import ReadPeriod, find_periods, read_period
from logframe.exchange.values.tokens import Phrases, tokens_of

End: TypeAlias = Literal["first", "last"]

_LONGEST: Final = 600
"""Months: a number that is longer is no duration."""
_LONGEST_MONTH, _WHOLE_YEAR = 31, 360
_UNITS: Final = Phrases(
    {
        1: """month|months|mth|mths|mo|mos|mois|mes|meses|mês|monat|monate|monaten|månad|månader|mån|мес|месяц|месяца
            |месяцев""",
        12: "year|years|yr|yrs|an|ans|année|années|año|años|ano|anos|jahr|jahre|jahren|år|год|года|лет",
    }
)  # fmt: skip
_OPEN: Final[Phrases[End]] = Phrases(
    {
        "first": """from|since|starting|starting from|starting on|starting in|start|beginning|as of|commencing
            |à partir de|à partir du|depuis|dès|à compter du|desde|a partir de|a partir del|ab|seit|beginn|från
            |från och med|fr.o.m.|sedan|с|начиная с|début|inicio|início|начало""",
        "last": """until|till|up to|to|by|end|ending|jusqu'à|jusqu'en|jusqu’à|jusqu’en|jusqu'au|jusqu’au|fin|hasta|fim
            |até|bis|bis zum|ende|till och med|t.o.m.|slut|по|до|окончание""",
    }
)  # fmt: skip
"""What leaves a date alone the first, or the last, of a time."""


@attrs.frozen
class Span:
    """The first day of a time, its last, and the months that it takes; None and 0 where the text is silent."""

    first: date | None = None
    last: date | None = None
    months: int = 0

    @property
    def period(self) -> Period | None:
        """Return the days; None where the text does not give both ends, or gives them in the wrong order."""
        first, last = self.first, self.last
        if first is not None and last is None and self.months:
            last = months_later(first, self.months) - timedelta(days=1)
        elif last is not None and first is None and self.months:
            first = months_later(last + timedelta(days=1), -self.months)
        return None if first is None or last is None or first > last else Period(first, last)

    def with_ends(self, first: date | None, last: date | None, months: int) -> Span:
        """Return it with what is said elsewhere; days that are said elsewhere count."""
        return Span(first or self.first, last or self.last, self.months or months)


def read_span(text: str, calendar: Calendar | None = None) -> Span:
    """Return what a text says of how long a project runs.

    "July 2004 - December 2005" has both ends, "18 months from July 2004" the first and the months. A day or a month
    with more words around it is one end ("July 2004, ongoing"), a year with more words a whole year ("2004, planned").
    """
    dated = [span for span in find_periods(text, calendar) if span.period is not None]
    joined = [span for span in dated if span.joined]
    months = _months(text)
    if len(joined) == 1 or len(dated) == 2:
        opening, closing = (joined[0], joined[0]) if len(joined) == 1 else dated
        assert opening.period is not None
        assert closing.period is not None
        return Span(opening.period.start, closing.period.end, months)
    if len(dated) != 1:
        return Span(months=months)
    period = dated[0].period
    assert period is not None
    end = _end(text, dated[0], calendar) or ("first" if months and period.days < _WHOLE_YEAR else None)
    return Span(None if end == "last" else period.start, None if end == "first" else period.end, months)


def _end(text: str, single: ReadPeriod, calendar: Calendar | None) -> End | None:
    """Return which end the only date of a text is; None where it is a whole time."""
    before, after = tokens_of(text[: single.start]), tokens_of(text[single.end :])
    for index in range(max(0, len(before) - 4), len(before)):
        phrase = _OPEN.at(before, index)
        if phrase is not None and all(token.kind == "sign" for token in before[phrase[1] :]):
            return phrase[0]
    if JOINTS.at(after, 0) is not None:
        return "first"  # "July 2004 to present"
    for index in range(min(2, len(after))):
        phrase = _OPEN.at(after, index)
        if phrase is not None:
            return phrase[0]
    whole = read_period(text, calendar)
    has_words = whole is not None and bool(whole.words)
    days = 0 if single.period is None else single.period.days
    return "first" if days == 1 or (has_words and days <= _LONGEST_MONTH) else None


def _months(text: str) -> int:
    """Return the months of "18 months" or "3 years"; 0 without a duration, and where there are two."""
    tokens = tokens_of(text)
    counts = set()
    for index, token in enumerate(tokens[:-1]):
        if token.kind == "number" and token.text.isdigit() and len(token.text) <= 3:
            unit = _UNITS.at(tokens, index + 2 if tokens[index + 1].key == "-" else index + 1)
            if unit is not None:
                counts.add(int(token.text) * unit[0])
    return counts.pop() if len(counts) == 1 and 0 < min(counts) <= _LONGEST else 0
