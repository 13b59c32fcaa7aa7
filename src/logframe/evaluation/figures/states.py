"""States and running totals: the latest figure on a date."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import REACHED, Milestone
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing, Number, hull
from logframe.evaluation.figures.coverage import Reading
from logframe.evaluation.figures.declared_values import figure, stands_for
from logframe.units import unit_label

_MOST_MOVES = 5


def read_state(
    indicator: Indicator,
    project: Project,
    sources: tuple[str, ...],
    observations: Sequence[Observation],
    on: datetime.date,
) -> Reading:
    """Take the latest figure up to a date; undated figures count by their `order`, after none that is dated."""
    definition = observations[0].definition if observations else ""
    dated: list[tuple[datetime.date, Observation]] = []
    undated: list[Observation] = []
    gaps: list[Observation] = []
    for one in observations:
        if type(one.value) is Missing:
            gaps.append(one)
            continue
        extent = stands_for(one, project)
        if extent is None:
            undated.append(one)
        elif extent.end <= on:
            dated.append((extent.end, one))
    if not dated and not undated:
        if gaps:
            reasons = sorted({one.value.reason for one in gaps if isinstance(one.value, Missing)} - {""})
            return Reading(
                sources,
                definition,
                Missing("only missing figures" + (f" ({'; '.join(reasons)})" if reasons else "")),
                tuple(gaps),
                missing=len(gaps),
            )
        return Reading(sources, definition, Missing("no figure up to the date"))
    notes = course(indicator, dated, undated)
    latest = _latest_dated(indicator, dated) if dated else _latest_undated(undated, notes)
    if dated and undated:
        notes.append("figures without a date are not used beside dated ones")
    values = [figure(indicator, one.value, one.unit) for one in latest]
    known = [value for value in values if isinstance(value, Number)]
    if not known:
        return Reading(sources, definition, values[0], tuple(latest), missing=len(gaps))
    if len(latest) > 1 and len({(value.low, value.high) for value in known}) > 1:
        notes.append(f"{len(latest)} figures stand side by side: {', '.join(str(one.value) for one in latest)}")
    value = hull(known)
    return Reading(
        sources, definition, value, tuple(latest), value, None, len(gaps), undated=not dated, notes=tuple(notes)
    )


def _latest_dated(indicator: Indicator, dated: list[tuple[datetime.date, Observation]]) -> list[Observation]:
    if isinstance(indicator, Milestone):
        reached = [one for _, one in dated if one.value == REACHED]
        if reached:
            # An event that has happened stays so; the first report of it gives its date.
            return [min(reached, key=lambda one: one.end or datetime.date.max)]
    day = max(end for end, _ in dated)
    return [one for end, one in dated if end == day]


def _latest_undated(undated: list[Observation], notes: list[str]) -> list[Observation]:
    placed = [one for one in undated if one.order is not None]
    if placed:
        last = max(one.order for one in placed if one.order is not None)
        return [one for one in placed if one.order == last]
    if len(undated) > 1:
        notes.append("undated figures without an order: any of them may be the latest")
    return undated


def course(
    indicator: Indicator, dated: list[tuple[datetime.date, Observation]], undated: list[Observation]
) -> list[str]:
    """Say how a state moved: "went from Tier 2 to Tier 3 and back to Tier 2", and whether its dates are known."""
    if dated:
        ordered = [one for _, one in sorted(dated, key=lambda pair: pair[0])]
    else:
        ordered = sorted((one for one in undated if one.order is not None), key=lambda one: one.order or 0)
    # A single figure has not moved.
    labels = [_label(indicator, one) for one in ordered] if len(ordered) > 1 else []
    moves = [label for number, label in enumerate(labels) if number == 0 or label != labels[number - 1]]
    told = ""
    if len(moves) > _MOST_MOVES:
        told = f"went from {moves[0]} through {len(moves) - 2} more figures to {moves[-1]}"
    elif len(moves) > 1:
        steps = [f"{' and back' if to in moves[:number] else ''} to {to}" for number, to in enumerate(moves) if number]
        told = f"went from {moves[0]}{''.join(steps)}"
    if dated or not ordered:
        return [told] if told else []
    order = "their order is known, their dates are not" if len(ordered) > 1 else "undated"
    return [f"{told}; {order}" if told else order]


def _label(indicator: Indicator, one: Observation) -> str:
    if isinstance(one.value, str):
        return one.value
    return f"{one.value} {unit_label(one.unit or indicator.unit)}".rstrip()


def day_of(reading: Reading, project: Project) -> datetime.date | None:
    """Give the day the latest figure stands for, None if it is undated."""
    days = [extent.end for extent in (stands_for(one, project) for one in reading.used) if extent is not None]
    return max(days) if days else None
