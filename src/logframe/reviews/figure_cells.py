"""The figures of an indicator as cells: numbers where it has numbers, the labels of its steps where it has none."""

from __future__ import annotations

import datetime

from logframe.declaration.framework.observations import PROJECT, Observation, Observed
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing, Value
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import unit_name
from logframe.evaluation.figures.gathered import number_of
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.messages import Field, Message
from logframe.reviews.rows import target_of, undeclared_baseline
from logframe.units import ONE


def value_cell(answer: Fulfilment, value: Value | None) -> Field:
    """Return a value as a number, as the labels of its steps, or as why it is missing."""
    if value is None:
        return None
    if answer.indicator.is_numeric:
        return value
    labelled = answer.labelled(value)
    return labelled.value if isinstance(labelled, Quantity) else labelled


def declared_cell(answer: Fulfilment, value: Observed | None, unit: str | None = None) -> Field:
    """Return a declared value in the unit of its indicator."""
    return None if value is None else value_cell(answer, number_of(answer.indicator, value, unit))


def unit_cell(answer: Fulfilment) -> Field:
    """Return the unit of an indicator, None where it has none to show."""
    unit = answer.indicator.unit
    return None if unit in (None, ONE) or not answer.indicator.is_numeric else unit_name(unit)


def baseline_cells(answer: Fulfilment) -> tuple[Field, Field]:
    """Return the baseline of an indicator and its day."""
    declared = answer.indicator.baseline
    if isinstance(declared, Observation):
        return declared_cell(answer, declared.value, declared.unit), declared.end
    if declared is None:
        return undeclared_baseline(answer), None
    return declared_cell(answer, declared), None


def target_cells(answer: Fulfilment) -> tuple[Field, datetime.date | None]:
    """Return the target of an indicator, or the limits it is to keep, and the day it is due."""
    plan = answer.expectation
    aim = plan.aim if plan.keep is None else plan.keep
    return (target_of(answer), None) if aim is None else (value_cell(answer, aim), plan.due)


def actual_cell(answer: Fulfilment) -> Field:
    """Return what is observed over all deciding sources, or that nothing is."""
    value = answer.value.value
    return Message("observed-nothing") if isinstance(value, Missing) else value_cell(answer, value)


def actual_day(answer: Fulfilment) -> datetime.date | None:
    """Return the last day that the deciding figures stand for."""
    days = [figure.end for source in answer.answers for figure in source.judgement.used if figure.end is not None]
    return max(days, default=None)


def figure_days(observation: Observation, project: Project) -> tuple[Field, Field]:
    """Return the first and last day of a figure; a state has one day, and one of the whole project its period."""
    if observation.period == PROJECT:
        period = project.known_period
        return (None, None) if period is None else (period.start, period.end)
    extent = observation.extent
    if extent is None:
        return None, None
    return (None if isinstance(observation.date, datetime.date) else extent.start), extent.end
