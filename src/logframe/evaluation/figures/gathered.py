"""How the figures of one quantity go together, whether an indicator or a series declares it."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

import attrs

from logframe import units
from logframe.declaration.framework.indicators import Dimension, Indicator
from logframe.declaration.framework.kinds import REACHED, Count, Measure, Money, Ordinal, Percentage
from logframe.declaration.framework.observations import Observation, Observed
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing, Number, Value, interval, rescaled
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Pooled
from logframe.evaluation.figures.averages import is_average
from logframe.messages import Message
from logframe.terms import Accumulation

if TYPE_CHECKING:
    from logframe.declaration.programme.series import Series

_DEFAULT_INTERVAL: Final = 6
_INTERVALS: Final = {"daily": 1, "weekly": 1, "monthly": 1, "quarterly": 3, "half-yearly": 6, "yearly": 12}


@attrs.define(unsafe_hash=True)
class Gathered:
    """How figures of a quantity go together.

    `span` is the project's own period, None if it is not known, and `within` then the years in which it lay, if those
    are known; `interval_months` the reporting interval;
    `nonnegative` says that no part can be below 0. `adds_up` says whether places and parts add up: None where
    nothing shows it, so that the whole lies between its smallest part and the sum. People that are
    `unique_per_period` are counted once in each figure and may come back in the next. `value_of` reads a figure
    in the unit of the quantity; `place` is the quantity's own, so a figure for it is one for the whole.
    `from_parts` says that a missing figure may be the sum of its parts, `holds_parts` that a total which its parts
    contradict is not taken as it stands; a table of statistics shows it as it is stated, with a note. `asked` are the
    periods that its targets name, `spellings` the one spelling of each place that is written in several, `updated`
    the day after which no figure can say anything.
    """

    accumulates: Accumulation
    unit: str | None
    span: Period | None
    interval_months: int
    prorata: bool
    nonnegative: bool
    adds_up: bool | None
    unique_per_period: bool
    value_of: Callable[[Observation], Value]
    place: str = ""
    dimensions: tuple[Dimension, ...] = ()
    from_parts: bool = True
    holds_parts: bool = False
    within: Period | None = None
    asked: tuple[Period, ...] = ()
    spellings: Mapping[str, str] = attrs.field(factory=dict, eq=False)
    updated: datetime.date | None = None

    def days_of(self, extent: Period | None) -> Period | None:
        """Return the days that a figure can be for: of a year that runs on, those until it was published."""
        if extent is None or self.updated is None or not extent.start <= self.updated < extent.end:
            return extent
        return Period(extent.start, self.updated)

    @property
    def edges(self) -> Period | None:
        """Return the days beyond which a figure is not the quantity's alone: the project's and its targets'."""
        days = self.span or self.within
        if days is None or not self.asked or all(days.contains(period) for period in self.asked):
            return days
        return Period(
            min(days.start, *(period.start for period in self.asked)),
            max(days.end, *(period.end for period in self.asked)),
        )


def gathered(indicator: Indicator, project: Project, accumulates: Accumulation) -> Gathered:
    """Return how the figures of an indicator go together under an accumulation."""
    targets, reported = indicator.target if isinstance(indicator.target, tuple) else (), indicator.observations
    return Gathered(
        accumulates,
        indicator.unit,
        project.known_period,
        interval_months(indicator),
        indicator.prorata,
        _nonnegative(indicator),
        parts_make_sum(indicator, accumulates),
        indicator.unique == "period",
        lambda observation: number_of(indicator, observation.value, observation.unit),
        project.country,
        indicator.disaggregate_by,
        within=project.within,
        holds_parts=True,
        asked=tuple([target.period for target in targets if target.period is not None]),
        spellings=_spellings([figure.place for figure in reported]) if len(reported) > 1 else {},
        updated=project.last_updated,
    )


def gathered_series(series: Series, value_of: Callable[[Observation], Value] | None = None) -> Gathered:
    """Return how the figures of a series go together; `value_of` picks another number of an observation."""
    return Gathered(
        series.accumulates,
        series.unit,
        None,
        _DEFAULT_INTERVAL,
        series.prorata,
        units.is_counted(series.unit) or not series.falls_below_zero,
        _parts_add_up(series.unit, series.accumulates),
        False,
        value_of or (lambda observation: in_unit(series, observation, observation.value)),
        series.place,
        from_parts=value_of is None,
        spellings=_spellings(series.places),
    )


def _spellings(places: Sequence[str]) -> dict[str, str]:
    """Return for each place in small letters how it is written, where capitals are all that differs."""
    names = set(places)
    if len(names) < 2:
        return {}
    alike: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda name: (name.isupper() or name.islower(), name)):
        alike.setdefault(name.casefold(), []).append(name)
    return {place: spelled[0] for place, spelled in alike.items() if len(spelled) > 1}


def _of_kind(indicator: Indicator, value: Number) -> Number:
    """Return the bounds of a value within what its kind can be: a count of more than 400 is one of at least 401."""
    low, high, strict = value.low, value.high, value.strict
    if strict and isinstance(indicator, Count):
        low = None if low is None else math.floor(low) + 1
        high = None if high is None else math.ceil(high) - 1
        strict = False
    least, most = indicator.least if low is None else low, indicator.most if high is None else high
    if least is not None and most is not None and least > most:
        least, most = low, high  # "at least 120 %" lies past the end of its scale, which bounds it no more
    # A strict bound has one end: with both it would leave out the end of the scale as well.
    return value if strict or (least, most) == (value.low, value.high) else interval(least, most)


def decides(indicator: Indicator, definition: str) -> bool:
    """Return whether figures of a definition count what the indicator does."""
    return not definition or definition == indicator.definition


def interval_months(indicator: Indicator) -> int:
    """Return the reporting interval in months: the declared frequency, else 6."""
    return _INTERVALS.get(indicator.frequency or "", _DEFAULT_INTERVAL)


def number_of(indicator: Indicator, value: Observed | None, unit: str | None = None) -> Value:
    """Return a declared value as a number in the indicator's unit: steps as their position, ratios as quotients."""
    if type(value) is Number:
        if value.low is None or value.high is None:
            value = _of_kind(indicator, value)
        if unit is None or unit == indicator.unit or indicator.unit is None:
            return value
        if not units.same_kind(unit, indicator.unit):
            return Missing(message=Message("figure-unit-differs", unit=unit, expected=indicator.unit))
        return rescaled(value, units.factor(unit, indicator.unit))
    if value is None:
        return Missing(message=Message("value-not-declared"))
    if isinstance(value, Pooled):
        return quotient(indicator.unit, value.numerator, value.denominator)
    if isinstance(value, str):
        if isinstance(indicator, Ordinal):
            step = indicator.position(value)
            return Number(step, step)
        reached = 1 if value == REACHED else 0
        return Number(reached, reached)
    return value


def in_unit(series: Series, observation: Observation, value: object) -> Value:
    """Return a value of an observation in the unit of its series."""
    assert isinstance(value, (Number, Missing))
    if isinstance(value, Missing) or observation.unit in (None, series.unit):
        return value
    return rescaled(value, units.factor(observation.unit or series.unit, series.unit))


def quotient(unit: str | None, numerator: Value, denominator: Value) -> Value:
    """Return a numerator over its denominator, in percent or for so many of something where that is the unit."""
    if isinstance(numerator, Missing):
        return numerator
    if isinstance(denominator, Missing):
        return denominator
    if denominator.contains(0):
        return Missing(message=Message("denominator-may-be-zero"))
    return numerator / denominator * (100 if unit == units.PERCENT else units.rate_for(unit))


def _nonnegative(indicator: Indicator) -> bool:
    if (
        isinstance(indicator, Count)
        or not indicator.is_numeric
        or (isinstance(indicator, Percentage) and indicator.part_of_whole)
    ):
        return True
    return not _falls_below(indicator.observations)


def _falls_below(observations: Iterable[Observation]) -> bool:
    return any(_below_zero(observation.value) for observation in observations)


def _below_zero(value: Observed | Value) -> bool:
    if isinstance(value, Pooled):
        value = value.numerator
    if not isinstance(value, Number):
        return False
    return (value.low is not None and value.low < 0) or (value.high is not None and value.high < 0)


def parts_make_sum(indicator: Indicator, accumulates: Accumulation) -> bool | None:
    """Return whether figures of places and parts of an indicator add up, None where nothing shows it."""
    is_measured = isinstance(indicator, (Measure, Money)) and accumulates == "snapshot"
    if is_measured and is_average(indicator.statement, indicator.unit):
        return False
    if isinstance(indicator, (Count, Money)):
        return True
    if not indicator.is_numeric or indicator.kind in ("percentage", "ratio"):
        return False
    return _parts_add_up(indicator.unit, accumulates)


def _parts_add_up(unit: str | None, accumulates: Accumulation) -> bool | None:
    if unit is not None and (unit == units.PERCENT or "/" in unit):
        return False
    if accumulates != "snapshot" or (unit is not None and (units.is_counted(unit) or units.is_currency(unit))):
        return True
    # Hectares of two districts add up, their average waiting days do not.
    return None
