"""Reported figures as fields of messages: the value with its unit, and the time it is for."""

from __future__ import annotations

import datetime

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.values.numbers import Exact, Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import unit_name
from logframe.evaluation.figures.gathered import number_of
from logframe.evaluation.fulfilment.fulfilments import event_label
from logframe.messages import Field, Message
from logframe.units import ONE


def reported_value(indicator: Indicator, figure: Observation) -> Field:
    """Return the value of a figure with its unit; a step of a scale has none."""
    unit = figure.unit or indicator.unit
    if isinstance(figure.value, Number):
        return Quantity(figure.value, unit or ONE)
    if isinstance(figure.value, str):
        return event_label(indicator, figure.value)
    return Message("value-with-unit", value=figure.value, unit=unit_name(unit, figure.value))


def reported_time(figure: Observation) -> Field:
    """Return the time that a figure is for, None where that is not declared."""
    return figure.timing if figure.extent is not None or figure.period == PROJECT else None


def reported_figure(indicator: Indicator, figure: Observation) -> Message:
    """Return a figure with its unit and time."""
    return Message("figure-and-time", value=reported_value(indicator, figure), time=reported_time(figure))


def exact_value(indicator: Indicator, figure: Observation) -> Exact | None:
    """Return what a figure counts in the unit of its indicator, None where it is not one exact number."""
    value = number_of(indicator, figure.value, figure.unit)
    return value.low if isinstance(value, Number) and value.is_exact else None


def earliest_and_longest(dated: tuple[Period, object]) -> tuple[datetime.date, int]:
    """Return by what figures with their periods are sorted: the earliest first, and of one start the longest."""
    span, _ = dated
    return span.start, -span.days
