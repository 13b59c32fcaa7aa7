"""Declared values as numbers of an indicator's unit, and the days that a figure is for."""

from __future__ import annotations

from logframe import units
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import REACHED, Count, Ordinal
from logframe.declaration.framework.observations import Observation, Observed
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Exact, Missing, Number, Value, interval
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Pooled

ZERO = Number(0, 0)


def figure(indicator: Indicator, given: Observed | None, unit: str | None = None) -> Value:
    """Read a declared value as a number in the indicator's unit: steps as their position, ratios as quotients."""
    if type(given) is Number:
        if given.low is None and isinstance(indicator, Count):
            # Nothing is counted less than no times.
            given = interval(0, given.high)
        if unit is None or unit == indicator.unit or indicator.unit is None:
            return given
        if not units.same_kind(unit, indicator.unit):
            return Missing(f"units differ: {unit} is not {indicator.unit}")
        return given * units.factor(unit, indicator.unit)
    if given is None:
        return Missing("none is declared")
    if isinstance(given, Pooled):
        return quotient(indicator, given.numerator, given.denominator)
    if isinstance(given, str):
        if isinstance(indicator, Ordinal):
            step = indicator.position(given)
            return Number(step, step)
        reached = 1 if given == REACHED else 0
        return Number(reached, reached)
    return given


def quotient(indicator: Indicator, numerator: Value, denominator: Value) -> Value:
    """Divide a numerator by its denominator, in percent where the ratio is one."""
    if isinstance(numerator, Missing):
        return numerator
    if isinstance(denominator, Missing):
        return denominator
    if denominator.contains(0):
        return Missing("the denominator may be 0")
    return numerator / denominator * (100 if indicator.unit == units.PERCENT else 1)


def plain(number: Number | None) -> Exact | None:
    """Give the number if only one is possible."""
    return number.low if number is not None and number.is_exact else None


def stands_for(observation: Observation, project: Project) -> Period | None:
    """Give the days a figure is for; "project" is the project's own period."""
    return project.known_period if observation.period == "project" else observation.extent
