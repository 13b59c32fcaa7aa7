"""What a series comes to over a period at a place: a sum of flows, the rise of a running total, or the latest state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

import attrs

from logframe.declaration.framework.observations import Observation
from logframe.declaration.programme.series import Series
from logframe.declaration.values.numbers import Missing, Value
from logframe.declaration.values.periods import Period
from logframe.evaluation.figures.answers import Answer
from logframe.evaluation.figures.coverage import Reading
from logframe.evaluation.figures.flow_sums import flow_sum
from logframe.evaluation.figures.gathered import Gathered, gathered_series
from logframe.evaluation.figures.running_totals import rise
from logframe.evaluation.figures.state_figures import state_figures
from logframe.evaluation.figures.versions import Version, versions
from logframe.messages import Joined, Message

Picked: TypeAlias = Callable[[Observation], Value]


def read_series(series: Series, place: str, period: Period, pick: Picked | None = None) -> tuple[Reading, ...]:
    """Return what a series comes to over a period, once for each way in which its figures can be true together.

    Figures that count something else than the series decide only where there are no others. `pick` takes another
    number of an observation, such as one of its parts; the total by default. Without a place all of them are read.
    """
    rules = gathered_series(series, pick)
    observations: Sequence[Observation] = series.observations
    if place:
        rules = attrs.evolve(rules, place=place)
        observations = series.by_place.get(place, ())
    made = versions(observations, rules, lambda definition: definition in ("", series.definition))
    beside = [version for version in made.by_source if version.definition not in ("", series.definition)]
    for group in (made.deciding, beside):
        readings = [_reading(version, rules, period) for version in group]
        measured = tuple(reading for reading in readings if reading.is_measured)
        if measured:
            return measured
    return (_nothing(observations, rules, period),)


def _reading(version: Version, rules: Gathered, period: Period) -> Reading:
    # A row of a table is never the whole time that figures without a date may be for.
    answer = _READ[rules.accumulates](attrs.evolve(version, taken_whole=False), rules, period)
    notes = list(answer.notes)
    if answer.coverage is not None and not answer.coverage.is_whole:
        notes.append(Message("cell-covers", coverage=answer.coverage.message))
    return Reading(
        version.sources,
        version.definition,
        answer.value,
        answer.used,
        answer.reported,
        answer.coverage,
        answer.missing,
        notes=tuple(dict.fromkeys(notes)),
    )


def _nothing(observations: Sequence[Observation], rules: Gathered, period: Period) -> Reading:
    inside = [item for item in observations if item.extent is not None and item.extent.overlap(period) is not None]
    causes = [value.cause for item in inside if isinstance(value := rules.value_of(item), Missing)]
    undated = any(item.extent is None and not item.is_missing for item in observations)
    if reasons := tuple(dict.fromkeys(cause for cause in causes if cause is not None)):
        gap = Message("cell-gaps", reasons=Joined(reasons, "semicolon"))
    else:
        gap = Message("series-without-dated-figure" if undated else "series-without-figure")
    return Reading((), "", Missing(message=gap), tuple(inside), missing=len(inside), undated=undated)


def _flow(version: Version, rules: Gathered, period: Period) -> Answer:
    answer = flow_sum(version, rules, [period])
    extents = [figure.observation.extent for figure in version.reported]
    if any(extent is not None and extent.overlap(period) for extent in extents):
        return answer
    # Figures without a period alone say nothing of this one.
    return attrs.evolve(answer, value=Missing(message=Message("series-without-dated-figure")))


def _state(version: Version, rules: Gathered, period: Period) -> Answer:
    figures = [item for item in state_figures(version, rules, period.end) if item.day and item.day >= period.start]
    if not figures:
        return Answer(Missing(message=Message("series-without-figure")))
    last = figures[-1]
    return Answer(last.value, None, last.day, last.used, last.value, 0, (*version.notes, *last.notes))


_READ: dict[str, Callable[[Version, Gathered, Period], Answer]] = {
    "increments": _flow,
    "running-total": rise,
    "snapshot": _state,
}
