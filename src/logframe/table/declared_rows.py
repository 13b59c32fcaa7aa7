"""Indicators as rows: their numbers over one denominator, their figures in order, and what only objects can judge."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Any, Final

import polars as pl

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Exact, Missing, Number, Value
from logframe.declaration.values.periods import Period
from logframe.evaluation.figures.gathered import Gathered, decides, gathered, interval_months, number_of
from logframe.evaluation.figures.reported import is_comparable, place_of, stands_as_stated
from logframe.evaluation.fulfilment.accumulations import accumulations
from logframe.evaluation.fulfilment.expectations import expect
from logframe.evaluation.fulfilment.last_reports import judged_on
from logframe.table.schemas import INDICATORS
from logframe.terms import reaches_effect

MOST: Final = 2**61
"""No numerator and no denominator of a row is greater."""
_LAST_YEAR: Final = 9900

Row = dict[str, Any]


class _LeftToObjectsError(Exception):
    """An indicator that has no row of its own, with the reason."""


def indicator_table(projects: Iterable[Project], on: datetime.date) -> pl.DataFrame:
    """Return a row for every indicator of some projects, as asked about on a date."""
    rows = [row for project in projects for row in indicator_rows(project, on)]
    return pl.DataFrame(rows, schema=INDICATORS, orient="row")


def indicator_rows(project: Project, on: datetime.date) -> Iterator[tuple[Any, ...]]:
    """Return the rows of a project, in the order of its indicators; one that serves several nodes once."""
    nodes = {indicator.id: node.id for node in reversed(project.nodes) for indicator in node.indicators}
    for indicator in project.indicators():
        row: Row = {
            "project": project.id,
            "indicator": indicator.id,
            "node": nodes.get(indicator.id),
            "statement": indicator.statement,
            "level": indicator.level,
            "kind": indicator.kind,
            "unit": indicator.unit,
            "country": project.country or None,
        }
        try:
            row |= _declared(indicator, project, judged_on(indicator, project, on))
        except _LeftToObjectsError as reason:
            row["route"] = str(reason)
        yield tuple(row.get(name) for name in INDICATORS)


def _declared(indicator: Indicator, project: Project, on: datetime.date) -> Row:
    if not indicator.is_numeric:
        raise _LeftToObjectsError("steps-or-event")
    ways, _ = accumulations(indicator)
    if not indicator.adds_up and "increments" in ways:
        raise _LeftToObjectsError("pooled-flow")
    targets = indicator.target if isinstance(indicator.target, tuple) else ()
    if len(targets) > 1 and len(ways) > 1:
        raise _LeftToObjectsError("several-targets-open")
    if project.known_period is None:
        raise _LeftToObjectsError("project-period-unknown")
    plan = expect(indicator, project, on, ways[0])
    frame, group = plan.frame, gathered(indicator, project, ways[0])
    if frame.due is None or frame.periods is None:
        raise _LeftToObjectsError("target-days-unknown")
    if len(frame.periods) > 1 or frame.pauses:
        raise _LeftToObjectsError("targets-of-several-periods")
    if len(targets) > 1 and not all(
        project.known_period.contains(target.period) for target in targets if target.period
    ):
        raise _LeftToObjectsError("several-targets-outside-the-project")
    if len(ways) > 1 and any(day < frame.periods[0].start for day, _ in plan.dated):
        raise _LeftToObjectsError("milestone-before-the-start")
    if indicator.milestones and any(step.period is not None for step in indicator.milestones) and len(ways) > 1:
        raise _LeftToObjectsError("milestones-of-periods")
    if indicator.unique == "period":
        raise _LeftToObjectsError("counted-once-a-period")
    if indicator.prorata:
        raise _LeftToObjectsError("pro-rata")
    start = None if indicator.baseline is None else _baseline(indicator)
    if isinstance(start, Number) and (not start.is_exact or start.form == "approximate"):
        raise _LeftToObjectsError("baseline-not-exact")
    figures = list(_figures(indicator, [gathered(indicator, project, way) for way in ways]))
    keep = plan.keep
    on_track = project.on_track
    numbers: list[Number] = [value for _, value in figures if isinstance(value, Number)]
    if isinstance(start, Number):
        numbers.append(start)
    if plan.aim is not None:
        numbers.append(plan.aim)
    if keep is not None:
        numbers.append(keep)
    numbers += [goal.number for _, goal in plan.dated]
    ends: list[Exact] = [end for number in numbers for end in (number.low, number.high) if end is not None]
    den = math.lcm(*(end.denominator for end in ends))
    longest = max((abs(Fraction(end)) for end in ends), default=Fraction(0))
    if den > MOST or longest * den > MOST or max(on_track.numerator, on_track.denominator) > 10**6:
        raise _LeftToObjectsError("numbers-too-long")
    days = [on, frame.due, project.known_period.end, *(day for day, _ in plan.dated)]
    if max(days).year > _LAST_YEAR:
        raise _LeftToObjectsError("days-too-late")

    def over(end: Exact | None) -> int | None:
        return None if end is None else int(end * den)

    baseline, goal = indicator.baseline, plan.goal
    period = baseline.period if isinstance(baseline, Observation) else None
    return {
        "accumulates": ways[0] if len(ways) == 1 else None,
        "falls_back": len(ways) > 1 and "running-total" not in ways,
        "direction": indicator.direction,
        "context": indicator.context,
        "by_time": frame.cumulative if len(targets) > 1 else any(target.by is not None for target in targets),
        "for_period": not frame.cumulative
        if len(targets) > 1
        else any(target.period is not None for target in targets),
        "den": den,
        "least": over(indicator.least),
        "most": over(indicator.most),
        "nonnegative": group.nonnegative,
        "interval": interval_months(indicator),
        "every_interval": indicator.frequency not in (None, "once"),
        "start_declared": baseline is not None,
        "start_low": over(start.low) if isinstance(start, Number) else None,
        "start_high": over(start.high) if isinstance(start, Number) else None,
        "start_sourced": isinstance(baseline, Observation) and bool(baseline.source_id),
        "start_from": period.start if isinstance(period, Period) else None,
        "start_day": baseline.end if isinstance(baseline, Observation) else None,
        "aim_declared": indicator.has_target
        or any(not isinstance(step.value, Missing) for step in indicator.milestones),
        "aim_low": None if goal is None else over(goal.low),
        "aim_high": None if goal is None else over(goal.high),
        "aim_strict": goal is not None and goal.strict,
        "aim_shows": None if goal is None else goal.shows,
        "keep": keep is not None,
        "keep_low": None if keep is None else over(keep.low),
        "keep_high": None if keep is None else over(keep.high),
        "keep_strict": keep is not None and keep.strict,
        "period_start": project.known_period.start,
        "period_end": project.known_period.end,
        "asked_start": frame.periods[0].start,
        "due": frame.due,
        "on": on,
        "on_track_top": on_track.numerator,
        "on_track_bottom": on_track.denominator,
        "milestones": [{"due": day, "low": over(step.low), "high": over(step.high)} for day, step in plan.dated],
        "figures": [_figure(observation, value, indicator, over) for observation, value in figures],
    }


def _baseline(indicator: Indicator) -> Value:
    declared = indicator.baseline
    value = declared.value if isinstance(declared, Observation) else declared
    return number_of(indicator, value, declared.unit if isinstance(declared, Observation) else None)


def _figures(indicator: Indicator, groups: Sequence[Gathered]) -> Iterator[tuple[Observation, Value]]:
    """Return the figures that are not superseded with their numbers, in the order they are declared in."""
    group, approximate = groups[0], list[datetime.date]()
    for observation in indicator.observations:
        if observation.superseded_by:
            continue
        if observation.story:
            raise _LeftToObjectsError("stories")
        own = decides(indicator, observation.definition)
        if not own:
            if reaches_effect(indicator.level):
                raise _LeftToObjectsError("effect-under-another-definition")
            continue
        if place_of(observation, group):
            raise _LeftToObjectsError("places")
        if observation.disaggregation and not all(stands_as_stated(observation, group) for group in groups):
            raise _LeftToObjectsError("parts")
        if observation.period == PROJECT:
            raise _LeftToObjectsError("figure-for-whole-project")
        if not is_comparable(observation, group):
            raise _LeftToObjectsError("units-differ")
        value = group.value_of(observation)
        if isinstance(value, Number):
            if observation.extent is None:
                raise _LeftToObjectsError("undated-figure")
            if value.strict:
                raise _LeftToObjectsError("figure-past-a-bound")
            if value.form == "approximate" and value.is_exact:
                raise _LeftToObjectsError("about-nothing")
            if value.form == "approximate":
                approximate.append(observation.extent.end)
            if observation.extent.end.year > _LAST_YEAR:
                raise _LeftToObjectsError("days-too-late")
        yield observation, value
    if len(set(approximate)) < len(approximate):
        # Of approximate figures for one time the middle counts as well.
        raise _LeftToObjectsError("approximate-beside-others")


def _figure(observation: Observation, value: Value, indicator: Indicator, over: Any) -> Row:
    extent = observation.extent
    lacks = isinstance(value, Missing)
    return {
        "source": observation.source_id,
        "definition": observation.definition,
        "decides": True,
        "low": None if isinstance(value, Missing) else over(value.low),
        "high": None if isinstance(value, Missing) else over(value.high),
        "missing": lacks,
        "reason": value.reason if isinstance(value, Missing) else None,
        "start": None if extent is None or not isinstance(observation.period, Period) else extent.start,
        "end": None if extent is None else extent.end,
        "order": observation.order,
    }
