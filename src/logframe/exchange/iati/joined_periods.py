"""The periods of an indicator: the same one said twice is one, and placeholders are no figures."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final

import attrs

from logframe.declaration.values.numbers import ZERO, Exact, Missing, Number
from logframe.declaration.values.periods import Period
from logframe.exchange.iati.joined_parts import Together
from logframe.exchange.iati.model import Figure, Indicator, Span
from logframe.exchange.iati.problems import Problems
from logframe.messages import Code, Message

_DAY: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_FEW: Final = 4
_DAY_LONG: Final = datetime.timedelta(days=1)


@lru_cache(maxsize=4096)
def day_in(text: str) -> datetime.date | None:
    """Read a date, None where there is none; years that are placeholders are none."""
    match = _DAY.match(text.strip())
    if match is None or not 1950 <= int(match[1]) <= 2100:
        return None
    try:
        return datetime.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


@attrs.define(unsafe_hash=True)
class OfPeriod:
    """The targets and actuals of one period, as they stand in the file."""

    period: Period | Missing
    line: int
    targets: tuple[Figure, ...]
    actuals: tuple[Figure, ...]


@attrs.define
class Planned:
    """What the targets and actuals of one period come to.

    `target` is the target as a number, of several the highest, `actual` the actual as a number; None without any.
    """

    period: Period | Missing
    targets: tuple[Together, ...]
    actuals: tuple[Together, ...]
    target: Number | None = attrs.field(init=False)
    actual: Number | None = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """Work the numbers out once: they are asked for again and again."""
        numbers = [target.value for target in self.targets if isinstance(target.value, Number)]
        self.target = max(numbers, key=_least) if numbers else None
        self.actual = next((actual.value for actual in self.actuals if isinstance(actual.value, Number)), None)

    def line(self, falls: bool) -> Number | None:
        """Return the target, of several the one that is harder to reach."""
        values = [target.value for target in self.targets if isinstance(target.value, Number)]
        return None if not values else min(values, key=_most) if falls else max(values, key=_least)

    def with_value(self, value: Missing) -> Planned:
        """Return it with what is missing in the place of its figures."""
        actuals = tuple(attrs.evolve(actual, value=value) for actual in self.actuals)
        return attrs.evolve(self.without_target(value), actuals=actuals)

    def without_target(self, value: Missing) -> Planned:
        """Return it with what is missing in the place of its target; one that is missing keeps its own reason."""
        targets = (
            attrs.evolve(target, value=value) if isinstance(target.value, Number) else target for target in self.targets
        )
        return attrs.evolve(self, targets=tuple(targets))

    @property
    def is_placeholder(self) -> bool:
        """Return whether it says 0 of 0, which most publishers write where nothing is set."""
        return self.target == ZERO and bool(self.actuals) and all(actual.value == ZERO for actual in self.actuals)


def _least(number: Number) -> Exact:
    return number.low or 0


def _most(number: Number) -> Exact:
    return number.high or 0


def by_period(spans: Iterable[Span], problems: Problems) -> list[OfPeriod]:
    """Join the elements of each period; those whose dates are unknown stay apart.

    Periods that meet on a day, 2020-01-01 to 2021-01-01 and 2021-01-01 to 2022-01-01, follow each other, and so do
    2019-12-31 to 2020-12-31 and 2020-12-31 to 2021-12-31.
    """
    joined: dict[object, OfPeriod] = {}
    spans = list(spans)
    published = [_period_of(span, problems) for span in spans]
    periods = _apart(published)
    if periods is not published:
        problems.told(spans[0].line, Message("iati-periods-meet"))
    for span, period in zip(spans, periods, strict=True):
        key: object = period if isinstance(period, Period) else len(joined)
        before = joined.get(key)
        joined[key] = (
            OfPeriod(period, span.line, span.targets, span.actuals)
            if before is None
            else attrs.evolve(
                before, targets=_added(before.targets, span.targets), actuals=_added(before.actuals, span.actuals)
            )
        )
    return list(joined.values())


def _apart(periods: list[Period | Missing]) -> list[Period | Missing]:
    """Return the periods; where some end on the first day of another, all of whole months and a day end earlier."""
    if len(periods) < 2:
        return periods
    spans = [period for period in periods if isinstance(period, Period) and period.days > 1]
    meeting = {period.start for period in spans} & {period.end for period in spans}
    if not meeting:
        return periods
    # On the last day of a month the second starts a day late, on any other the first ends a day early.
    ends = {day for day in meeting if (day + _DAY_LONG).day == 1}
    starts = meeting - ends

    def moved(period: Period) -> Period:
        start, end = period.start, period.end
        if start in ends:
            start += _DAY_LONG
        if end in starts or (starts and end.day == period.start.day):
            end -= _DAY_LONG
        return _period(start, end) if start <= end else period  # two days that meet at both ends

    return [moved(period) if isinstance(period, Period) and period.days > 1 else period for period in periods]


def _added(first: tuple[Figure, ...], second: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Add the figures of a period that stands twice, but none that says nothing or the same again."""
    extra = [figure for figure in second if (figure.value or "").strip() and figure not in first]
    return (*[figure for figure in first if (figure.value or "").strip() or not extra], *extra)


def _period_of(span: Span, problems: Problems) -> Period | Missing:
    # The oldest versions have dates as texts.
    start, end = day_in(span.start or span.texts[0]), day_in(span.end or span.texts[1])
    if start is None or end is None:
        message = Message("iati-period-without-dates")
        problems.wrong(span.line, "", "warning", message)
        return Missing(message=message)
    if start > end:
        dates = {"start": Code(start.isoformat()), "end": Code(end.isoformat())}
        problems.wrong(span.line, "8.6.1", "error", Message("iati-period-reversed", **dates))
        return Missing(message=Message("iati-period-ends-before-start"))
    return _period(start, end)


# The same few years come again and again.
_period: Final = lru_cache(maxsize=4096)(Period)


def baseline_time(figure: Figure) -> dict[str, Any]:
    """Return the date or year of a baseline as the keywords of its observation."""
    day, year = day_in(figure.iso_date), figure.year.strip()
    if day is not None:
        return {"date": day}
    return {"period": year} if re.fullmatch(r"(?:19|20)\d\d", year) and year != "1900" else {}


def of_one_time(element: Indicator, problems: Problems) -> Indicator:
    """Return an indicator with the baselines of one time, where it has some for several, whole or in parts.

    This is the latest before the first period starts, else the first.
    """
    if len(element.baselines) < 2:
        return element
    times: dict[str, list[str]] = {}
    for figure in element.baselines:
        times.setdefault(_time(figure), []).append(figure.raw)
    if len(times) < 2:
        return element
    start = min((span.start for span in element.spans), default="")
    used = max((time for time in times if time < start), default=min(times))
    shown = tuple(Code(f"{time}: {' + '.join(values[:_FEW])}") for time, values in sorted(times.items()))
    problems.told(element.line, Message("iati-baselines-several", baselines=shown, used=Code(used)))
    return attrs.evolve(element, baselines=tuple(figure for figure in element.baselines if _time(figure) == used))


def _time(figure: Figure) -> str:
    return figure.iso_date.strip() or figure.year.strip()
