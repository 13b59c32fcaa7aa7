"""Where an indicator will stand when its target is due, if the time to come is like the time reported."""

from __future__ import annotations

from fractions import Fraction

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Number, interval
from logframe.evaluation.figures.coverage import Reading
from logframe.evaluation.figures.declared_values import ZERO
from logframe.evaluation.figures.states import day_of
from logframe.evaluation.formulas import share_between
from logframe.evaluation.fulfilment.expectations import Yardstick, elapsed
from logframe.evaluation.fulfilment.judgement import by_time, falls

ASSUMPTION = "if the days not reported are like those reported"


def forecast(indicator: Indicator, project: Project, yardstick: Yardstick, reading: Reading) -> Number | None:
    """Give the share of the target that the pace so far leads to; None where nothing tells of a pace.

    A flow is divided by the days it covers, a running total by the days up to its figure; both are then
    carried over the whole of the target's days. A target whose days are all reported has no forecast.
    """
    aim, periods = yardstick.aim, yardstick.periods
    if aim is None or periods is None or reading.reported is None or indicator.context:
        return None
    if indicator.direction == "ambiguous" or not by_time(indicator) or aim.contains(0):
        return None
    whole = sum(period.days for period in periods)
    if indicator.is_flow or indicator.gathers is None:
        if reading.coverage is None or falls(indicator, yardstick):
            return None
        days = reading.coverage.days
        if not days or days >= whole:
            return None
        return share_between(reading.reported * Fraction(whole, days), ZERO, aim)
    if indicator.gathers != "running-total" or yardstick.start is None:
        return None
    day = day_of(reading, project)
    if day is None or (yardstick.due is not None and day >= yardstick.due):
        return None
    passed = elapsed(periods, day)
    share = share_between(reading.reported, yardstick.start, aim)
    if share is None or passed <= 0:
        return None
    return interval(
        None if share.low is None else Fraction(share.low) / passed,
        None if share.high is None else Fraction(share.high) / passed,
    )
