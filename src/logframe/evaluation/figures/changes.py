"""How the figures of an indicator moved, source by source: each change between one known figure and the next."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import ZERO, Exact, Number
from logframe.declaration.values.periods import Period
from logframe.evaluation.figures.gathered import number_of


@attrs.frozen
class Change:
    """A step from one figure of a source to its next: `before` and `after` are compared on one footing.

    Flows of periods that differ in length are compared as rates a day, everything else as it stands.
    """

    source: str
    definition: str
    first: Observation
    second: Observation
    before: Number
    after: Number

    @property
    def falls(self) -> bool:
        """Return whether the later figure is lower for certain."""
        return self.after.high is not None and self.before.low is not None and self.after.high < self.before.low

    @property
    def rises(self) -> bool:
        """Return whether the later figure is higher for certain."""
        return self.before.high is not None and self.after.low is not None and self.after.low > self.before.high

    def worsens(self, wanted: str, *, is_flow: bool) -> bool:
        """Return whether it goes against the wanted direction; that nothing more comes of a flow takes nothing back."""
        return (self.falls and not (is_flow and self.after == ZERO)) if wanted == "increase" else self.rises


def series(indicator: Indicator, on: datetime.date) -> list[list[Observation]]:
    """Return the figures of each source, definition and place up to a date, in the order of time or `order`."""
    groups: dict[tuple[str, str, str], list[Observation]] = {}
    for observation in indicator.observations:
        end = observation.end
        if not observation.superseded_by and (end is None or end <= on):
            key = observation.source_id, observation.definition, observation.place
            groups.setdefault(key, []).append(observation)
    return [sorted(group, key=_place) for group in groups.values()]


def _place(observation: Observation) -> tuple[bool, datetime.date, int]:
    end = observation.end
    return end is None, end or datetime.date.max, observation.order or 0


def changes(indicator: Indicator, on: datetime.date) -> Iterator[Change]:
    """List the changes between consecutive known figures of each source, up to a date."""
    if len(indicator.observations) < 2:
        return
    for figures in _figures(indicator, on):
        for first, second in pairwise(figures):
            change = _change(indicator, first, second)
            if change is not None:
                yield change


def overall_changes(indicator: Indicator, on: datetime.date) -> Iterator[Change]:
    """List the changes from the first to the last known figure of each source, up to a date."""
    for figures in _figures(indicator, on):
        change = _change(indicator, figures[0], figures[-1]) if len(figures) > 1 else None
        if change is not None:
            yield change


def since_baseline(indicator: Indicator, on: datetime.date) -> Iterator[Change]:
    """List the changes from the baseline, or else a source's first known figure, to the last one of each source.

    A count of periods starts at nothing: its baseline is a figure before the first where it is that of a period.
    """
    stated = indicator.baseline
    baseline = stated if isinstance(stated, Observation) else None if stated is None else Observation(stated)
    is_figure = baseline is not None and (isinstance(baseline.period, Period) or not indicator.is_flow)
    start = number_of(indicator, baseline.value, baseline.unit) if baseline is not None and is_figure else None
    for figures in _figures(indicator, on):
        if not figures:
            continue
        first, last = figures[0], figures[-1]
        same = baseline is not None and (baseline.definition, baseline.place) == (first[0].definition, first[0].place)
        if baseline is not None and isinstance(start, Number) and same:
            is_before = baseline.end is None or first[0].end is None or baseline.end < first[0].end
            first = (baseline, start) if is_before else first
        change = None if first is last else _change(indicator, first, last)
        if change is not None:
            yield change


def _figures(indicator: Indicator, on: datetime.date) -> Iterator[list[tuple[Observation, Number]]]:
    for group in series(indicator, on):
        figures: list[tuple[Observation, Number]] = []
        for observation in group:
            if observation.unit is not None and observation.unit != indicator.unit and observation.definition:
                continue
            value = number_of(indicator, observation.value, observation.unit)
            if isinstance(value, Number) and (observation.end is not None or observation.order is not None):
                figures.append((observation, value))
        yield figures


def _change(indicator: Indicator, start: tuple[Observation, Number], end: tuple[Observation, Number]) -> Change | None:
    (first, before), (second, after) = start, end
    rates = _rates(indicator, first, second)
    if rates is None:
        return None
    if rates != (1, 1):
        before, after = before * rates[0], after * rates[1]
    return Change(first.source_id, first.definition, first, second, before, after)


def _rates(indicator: Indicator, first: Observation, second: Observation) -> tuple[Exact, Exact] | None:
    """Return what both figures are multiplied by to be comparable, None if they are not."""
    if not indicator.is_flow:
        return 1, 1
    first_period, second_period = first.period, second.period
    if not isinstance(first_period, Period) or not isinstance(second_period, Period):
        return None if isinstance(first_period, Period) or isinstance(second_period, Period) else (1, 1)
    if first_period.overlap(second_period) is not None:
        return None
    # A year is a year: 365 and 366 days do not make the same count a fall.
    months = first_period.whole_months
    if months is not None and months == second_period.whole_months:
        return 1, 1
    return Fraction(1, first_period.days), Fraction(1, second_period.days)
