"""Figures for the whole that stand in turn, each for days of its own, as of by far the most flows, and their sum."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Exact, Number, interval
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Pooled
from logframe.evaluation.figures.answers import Answer
from logframe.evaluation.figures.cover import Span
from logframe.evaluation.figures.coverage import Coverage
from logframe.evaluation.figures.gathered import Gathered
from logframe.evaluation.figures.reported import Reported, stand_in_turn
from logframe.evaluation.figures.versions import Version


def reported_in_turn(figures: Sequence[Reported], spans: Sequence[Span]) -> datetime.date | None:
    """Return the last of some days to which, from the first, all is reported; None if there is none."""
    last = None
    for start, end in spans:
        until = start
        for first, after in ((figure.extent.start, figure.extent.end) for figure in figures if figure.extent):
            if first.toordinal() == until and after.toordinal() < end:
                until = after.toordinal() + 1
        if until > start:
            last = datetime.date.fromordinal(until - 1)
        if until < end:
            break
    return last


def sum_in_turn(version: Version, gathered: Gathered, asked: Sequence[Period]) -> Answer | None:
    """Return the sum of figures that stand in turn, each within the asked days or without; None for all others."""
    if version.gaps or gathered.unique_per_period or len(asked) > 1 or not stand_in_turn(version.reported):
        return None
    (whole,) = asked
    low: Exact | None = 0
    high: Exact | None = 0
    used: list[Observation] = []
    covered: list[Period] = []
    for figure in version.reported:
        extent, value = figure.extent, figure.value
        if extent is None or isinstance(figure.observation.value, Pooled):
            return None
        if extent.end < whole.start or extent.start > whole.end:
            continue
        if not whole.contains(extent):
            return None
        low = None if low is None or value.low is None else low + value.low
        high = None if high is None or value.high is None else high + value.high
        used.append(figure.observation)
        if covered and (extent.start - covered[-1].end).days == 1:
            covered[-1] = Period(covered[-1].start, extent.end)
        else:
            covered.append(extent)
    is_whole = covered == [whole]
    if len(used) < 2 or low is None or not (is_whole or gathered.nonnegative):
        return None
    reported = interval(low, high)
    coverage = Coverage(tuple(covered), tuple(asked))
    value = reported if is_whole else Number(low, None, "bound")
    return Answer(value, coverage, None, tuple(used), reported, 0, version.notes)
