"""The times that have columns of their own: days of milestones, and periods of figures."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.periods import Period
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.messages import Field, Message
from logframe.reviews.blocks import below
from logframe.reviews.figure_cells import declared_cell

Extent: TypeAlias = Period | datetime.date | None
"""A period, the day of a milestone, or None for figures without a date."""


def reported_extents(indicators: Iterable[Indicator], most: int) -> tuple[list[Period | None], int]:
    """Return the periods and days that figures and targets are for, in the order of time, and how many are too many."""
    reported: set[Period] = set()
    undated = False
    for indicator in indicators:
        for observation in indicator.observations:
            extent = observation.extent
            undated = undated or extent is None
            if extent is not None:
                reported.add(extent)
        several = isinstance(indicator.target, tuple) and len(indicator.target) > 1
        for aim in _declared(indicator) if several else indicator.milestones:
            if aim.due is not None:
                reported.add(aim.period or Period(aim.due, aim.due))
    ordered = sorted(reported, key=lambda extent: (extent.end, extent.start))
    left_out = max(len(ordered) - most, 0)
    return [*ordered[left_out:], *([None] if undated else [])], left_out


def milestone_extents(answers: Iterable[Fulfilment], most: int) -> tuple[list[Extent], int]:
    """Return when milestones and targets of periods are due, in the order of time, and how many are too many.

    Where all that is due on a day is for one period, that period stands for the day.
    """
    due: dict[datetime.date, set[Extent]] = {}
    for answer in answers:
        last = answer.expectation.due
        for aim in _declared(answer.indicator):
            if aim.due is not None and (aim.period is not None or aim.due != last):
                due.setdefault(aim.due, set()).add(aim.period or aim.due)
    days = sorted(due)
    left_out = max(len(days) - most, 0)
    shown = (next(iter(due[day])) if len(due[day]) == 1 else day for day in days[left_out:])
    return list(shown), left_out


def last_day(extent: Period | datetime.date) -> datetime.date:
    """Return the last day of a period, or the day."""
    return extent.end if isinstance(extent, Period) else extent


def planned(answer: Fulfilment) -> Mapping[Period | datetime.date, Target]:
    """Return the targets and milestones by their period, and by the day they are due."""
    dated = _declared(answer.indicator)
    by_day: dict[Period | datetime.date, Target] = {aim.due: aim for aim in dated if aim.due and aim.period is None}
    return by_day | {aim.period: aim for aim in dated if aim.period is not None}


def _declared(indicator: Indicator) -> list[Target]:
    target = indicator.target
    return [*indicator.milestones, *(target if isinstance(target, tuple) else ())]


def target_in(answer: Fulfilment, extent: Extent, aims: Mapping[Period | datetime.date, Target]) -> Field:
    """Return what is aimed at in a period, or by its end for what does not start at nothing."""
    aim = _aim_in(answer, extent, aims)
    return None if aim is None else declared_cell(answer, aim.value, aim.unit)


def _aim_in(answer: Fulfilment, extent: Extent, aims: Mapping[Period | datetime.date, Target]) -> Target | None:
    if extent is None:
        return None
    day = last_day(extent)
    return aims.get(extent) or (None if answer.indicator.is_flow and extent != day else aims.get(day))


def target_by(answer: Fulfilment, extent: Extent, aims: Mapping[Period | datetime.date, Target]) -> Field:
    """Return what is due on the last day of a period, whether it is for the period or by the day."""
    aim = aim_by(answer, extent, aims)
    return None if aim is None else declared_cell(answer, aim.value, aim.unit)


def aim_by(answer: Fulfilment, extent: Extent, aims: Mapping[Period | datetime.date, Target]) -> Target | None:
    """Return the milestone or target that is due on the last day of a period."""
    if extent is None:
        return None
    day = last_day(extent)
    return aims.get(extent) or next((aim for aim in aims.values() if aim.due == day), None)


def with_days(extents: Iterable[Period | None]) -> list[tuple[Period | None, ...]]:
    """Return the periods of columns, each with the day on which it ends where it alone ends then.

    A state at the end of a year stands beside what happened in that year.
    """
    listed = list(extents)
    ending: dict[datetime.date, list[Period]] = {}
    for extent in listed:
        if extent is not None and extent.days > 1:
            ending.setdefault(extent.end, []).append(extent)
    days = {extent.end: extent for extent in listed if extent is not None and extent.days == 1}
    joined = {day: days[day] for day, periods in ending.items() if day in days and len(periods) == 1}
    return [
        (extent, joined[extent.end]) if extent is not None and extent.end in joined else (extent,)
        for extent in listed
        if extent not in joined.values()
    ]


def figures_in_cell(answer: Fulfilment, figures: Iterable[Observation]) -> Field:
    """Return the figure of a period, or several, of places or parts, below one another."""
    cells = [declared_cell(answer, figure.value, figure.unit) for figure in figures]
    if len(cells) == 1:
        return cells[0]
    return below(Message("text", text=cell) if isinstance(cell, Missing) else cell for cell in cells)
