"""Indicators as rows: their numbers over one denominator, their figures in order, and what only objects can judge."""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import Any, Final, TypeAlias

import polars as pl

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Milestone
from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.framework.organisations import counted_under
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import Exact, Missing, Number, Value
from logframe.declaration.values.periods import Period
from logframe.errors import WrongTypeError
from logframe.evaluation.figures.certain_conflicts import certain_conflicts
from logframe.evaluation.figures.gathered import Gathered, decides, gathered, interval_months, number_of
from logframe.evaluation.figures.reported import is_comparable, place_of, stands_as_stated
from logframe.evaluation.figures.shares_above_whole import shares_above_whole
from logframe.evaluation.fulfilment.accumulations import accumulations
from logframe.evaluation.fulfilment.directions import way_shown
from logframe.evaluation.fulfilment.expectations import Expectation, expect
from logframe.evaluation.fulfilment.last_reports import judged_on
from logframe.evaluation.fulfilment.revisions_in_force import in_force
from logframe.evaluation.fulfilment.targets_by_part import by_part
from logframe.evaluation.project.default_dates import date_asked
from logframe.messages import Code, Message
from logframe.table.gathered_readings import LeftToObjectsError, gathered_readings
from logframe.table.schemas import INDICATORS, LAST_YEAR, MOST, MOST_ON_TRACK
from logframe.terms import reaches_effect

Row = dict[str, Any]
Over: TypeAlias = Callable[[Exact | None], int | None]
_AT_ONCE: Final = 5_000
"""So many rows are held as objects, which take many times the memory of columns."""


def indicator_table(projects: Iterable[Project], on: datetime.date | None = None) -> pl.DataFrame:
    """Return a row for every indicator of some projects, as asked about on a date, or on the one `evaluate` takes.

    The columns are those of `INDICATORS`. Raises WrongTypeError for what is no project.
    """
    return _table(row for project in projects for row in indicator_rows(project, on))


def indicator_batches(
    projects: Iterable[Project], on: datetime.date | None = None, *, most: int = 50_000
) -> Iterator[pl.DataFrame]:
    """Yield the rows of `indicator_table` in tables of at most so many, as projects come: no more are held at once.

    Raises WrongTypeError for what is no project.
    """
    rows = (row for project in projects for row in indicator_rows(project, on))
    while (batch := _table(islice(rows, most))).height:
        yield batch


def _table(rows: Iterator[tuple[Any, ...]]) -> pl.DataFrame:
    frames = [pl.DataFrame(schema=INDICATORS)]
    while part := list(islice(rows, _AT_ONCE)):
        frames.append(pl.DataFrame(part, schema=INDICATORS, orient="row"))
    return pl.concat(frames, rechunk=True)


def indicator_rows(project: Project, on: datetime.date | None = None) -> Iterator[tuple[Any, ...]]:
    """Return the rows of a project, in the order of its indicators; one that serves several nodes once.

    Raises WrongTypeError for what is no project.
    """
    if not isinstance(project, Project):
        function, kind = Code("indicator_rows"), Code(type(project).__name__)
        raise WrongTypeError(Message("needs-project", function=function, type=kind))
    asked, _ = date_asked(project, on)
    project, _ = in_force(project, asked)
    span = project.known_period
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
            "organisation": counted_under(project.organisations) or project.implementer or None,
            "country": project.country or None,
            "sector": next((sector.name for sector in project.sectors), None),
            "context": indicator.context,
            "interval": interval_months(indicator),
            "period_start": None if span is None else span.start,
            "period_end": None if span is None else span.end,
            "on": (day := judged_on(indicator, project, asked)),
            "reported": len(indicator.observations),
            "target_declared": indicator.has_target,
            "aim_declared": indicator.has_target
            or any(not isinstance(step.value, Missing) for step in indicator.milestones),
        }
        try:
            row |= _declared(indicator, project, day)
        except LeftToObjectsError as reason:
            row["route"] = str(reason)
        yield tuple(map(row.get, INDICATORS))


def _declared(indicator: Indicator, project: Project, on: datetime.date) -> Row:
    """Return what an indicator declares and has reported. Raises LeftToObjectsError for what columns cannot judge."""
    ways, _ = accumulations(indicator)
    if len(by_part(indicator)) > 1:
        raise LeftToObjectsError("target-of-parts-open")
    if not indicator.adds_up and "increments" in ways:
        raise LeftToObjectsError("pooled-flow")
    plans = [expect(indicator, project, on, way) for way in ways]
    for plan in plans:
        _refuse(plan)
    if len({plan.has_begun for plan in plans}) > 1:
        raise LeftToObjectsError("due-by-reading")
    if indicator.unique == "period":
        raise LeftToObjectsError("counted-once-a-period")
    if indicator.prorata:
        raise LeftToObjectsError("pro-rata")
    groups = [gathered(indicator, project, way) for way in ways]
    start = _start(indicator, plans)
    figures = list(_figures(indicator, groups)) if _columns_gather(indicator, project, plans, groups, start) else None
    readings = None if figures is not None else list(gathered_readings(indicator, project, plans, groups))
    den = _denominator(_numbers(figures or (), readings or (), start, plans), project.on_track)
    if _last_day(indicator, project, plans).year > LAST_YEAR:
        raise LeftToObjectsError("days-too-late")

    def over(end: Exact | None) -> int | None:
        return None if end is None else int(end * den)

    asked = [_asked(plan, _targets(indicator), over) for plan in plans]
    are_alike = all(entry == asked[0] for entry in asked)
    return {
        **asked[0],
        **_standing(indicator, project, plans[0], over),
        "accumulates": ways[0] if len(ways) == 1 else None,
        "falls_back": len(ways) > 1 and "running-total" not in ways,
        "den": den,
        "nonnegative": groups[0].nonnegative,
        "start_low": over(start.low) if isinstance(start, Number) else None,
        "start_high": over(start.high) if isinstance(start, Number) else None,
        "figures": [_figure(observation, value, over) for observation, value in figures or ()],
        "readings": None if readings is None else _json([_reading(reading, over) for reading in readings]),
        "plans": None
        if are_alike
        else _json([entry | {"accumulates": way} for entry, way in zip(asked, ways, strict=True)]),
    }


def _standing(indicator: Indicator, project: Project, plan: Expectation, over: Over) -> Row:
    """Return what holds of an indicator whichever way its figures go together."""
    baseline, keep = indicator.baseline, plan.keep
    period = baseline.period if isinstance(baseline, Observation) else None
    return {
        "direction": indicator.direction,
        "first_due": plan.first_due,
        "least": over(indicator.least),
        "most": over(indicator.most),
        "every_interval": indicator.frequency not in (None, "once"),
        "start_declared": baseline is not None,
        "start_sourced": isinstance(baseline, Observation) and bool(baseline.source_id),
        "start_from": period.start if isinstance(period, Period) else None,
        "start_day": baseline.end if isinstance(baseline, Observation) else None,
        "keep": keep is not None,
        "keep_low": None if keep is None else over(keep.low),
        "keep_high": None if keep is None else over(keep.high),
        "keep_strict": keep is not None and keep.strict,
        "on_track_top": project.on_track.numerator,
        "on_track_bottom": project.on_track.denominator,
        "disputed": sum(1 for _ in certain_conflicts(indicator, project)),
        "above_whole": sum(1 for _ in shares_above_whole(indicator)),
    }


def _targets(indicator: Indicator) -> Sequence[Target]:
    return indicator.target if isinstance(indicator.target, tuple) else ()


def _start(indicator: Indicator, plans: Sequence[Expectation]) -> Value | None:
    """Return the value of the baseline; an event has not happened before it does."""
    start = None if indicator.baseline is None else _baseline(indicator)
    if start is None and isinstance(indicator, Milestone):
        start = plans[0].start
    if not (_is_exact(start) or all(_is_open(plan) for plan in plans)):
        raise LeftToObjectsError("baseline-not-exact")
    several = len(_targets(indicator)) > 1
    if several and isinstance(start, Number) and any(_turns_by_parts(plan, start) for plan in plans):
        raise LeftToObjectsError("direction-of-parts")
    return start


def _is_exact(start: Value | None) -> bool:
    return not isinstance(start, Number) or (start.is_exact and start.form != "approximate")


def _columns_gather(
    indicator: Indicator,
    project: Project,
    plans: Sequence[Expectation],
    groups: Sequence[Gathered],
    start: Value | None,
) -> bool:
    """Return whether columns can put the figures together: the same is asked in every way, and they are plain."""
    span, targets = project.known_period, _targets(indicator)
    if span is None or not _is_exact(start) or isinstance(indicator, Milestone):
        return False
    if len({(plan.goal, plan.periods, plan.due, plan.dated) for plan in plans}) > 1:
        return False
    if len(targets) > 1 and not all(span.contains(target.period) for target in targets if target.period):
        return False
    return _are_plain(indicator, groups, plans[0])


def _numbers(
    figures: Iterable[tuple[Observation, Value]],
    readings: Sequence[Row],
    start: Value | None,
    plans: Sequence[Expectation],
) -> list[Number]:
    """Return every number that is judged or judged by."""
    values = [value for _, value in figures]
    for reading in readings:
        values += [*reading.values(), *(value for value, _ in reading["seen"])]
    numbers: list[Number] = [value for value in values if isinstance(value, Number)]
    if len(readings) > 1 and any(number.low is number.high is None for number in numbers):
        raise LeftToObjectsError("open-on-both-sides")
    if any(number.strict for number in numbers):
        raise LeftToObjectsError("figure-past-a-bound")
    if any(number.form == "approximate" and number.is_exact for number in numbers):
        raise LeftToObjectsError("about-nothing")
    numbers += [value for value in (start, plans[0].keep) if isinstance(value, Number)]
    goals = (goal for plan in plans for goal in (plan.goal, *(step for _, step in plan.dated)))
    return numbers + [goal.number for goal in goals if goal is not None]


def _denominator(numbers: Iterable[Number], on_track: Exact) -> int:
    """Return the denominator that all have in common."""
    ends: list[Exact] = [end for number in numbers for end in (number.low, number.high) if end is not None]
    den = math.lcm(*(end.denominator for end in ends))
    longest: Any = max(max(ends, default=0), -min(ends, default=0))
    if den > MOST or longest * den > MOST or max(on_track.numerator, on_track.denominator) > MOST_ON_TRACK:
        raise LeftToObjectsError("numbers-too-long")
    return den


def _last_day(indicator: Indicator, project: Project, plans: Sequence[Expectation]) -> datetime.date:
    days = [plan.on for plan in plans]
    days += [day for plan in plans for day in (plan.due, *(step for step, _ in plan.dated)) if day]
    days += [observation.extent.end for observation in indicator.observations if observation.extent]
    return max(days if project.known_period is None else [*days, project.known_period.end])


def _json(entries: list[Row]) -> str:
    return json.dumps(entries, default=datetime.date.isoformat, separators=(",", ":"))


def _refuse(plan: Expectation) -> None:
    """Raise LeftToObjectsError for a target whose days columns cannot hold."""
    frame = plan.frame
    if frame.due is None or frame.periods is None:
        if plan.goal is not None or plan.keep is not None or plan.dated:
            raise LeftToObjectsError("target-days-unknown")
        return
    if len(frame.periods) > 1:
        raise LeftToObjectsError("targets-of-several-periods")
    if frame.due < frame.periods[0].start and plan.accumulates != "snapshot":
        raise LeftToObjectsError("due-before-the-start")


def _turns_by_parts(plan: Expectation, start: Number) -> bool:
    """Return whether the targets of periods show another way than the baseline as a number and the whole target."""
    shown = None if plan.goal is None else way_shown(start, plan.goal)
    return (
        plan.accumulates == "increments" and plan.direction.way is not None and shown not in (None, plan.direction.way)
    )


def _is_open(plan: Expectation) -> bool:
    """Return whether a start that is a range leaves nothing to hold a value against: a goal that it may be, or none."""
    start, goal = plan.start, plan.goal
    return goal is None or (
        start is not None and start is plan.start_over and not start.is_exact and goal.may_be(start)
    )


def _asked(plan: Expectation, targets: Sequence[Target], over: Over) -> Row:
    """Return what is asked of an indicator whose figures go together in one way."""
    frame, goal = plan.frame, plan.goal
    several = len(targets) > 1
    return {
        "aim_low": None if goal is None else over(goal.low),
        "aim_high": None if goal is None else over(goal.high),
        "aim_strict": goal is not None and goal.strict,
        "aim_shows": None if goal is None else goal.shows,
        "by_time": frame.cumulative if several else any(target.by is not None for target in targets),
        "for_period": not frame.cumulative if several else any(target.period is not None for target in targets),
        "asked_start": frame.periods[0].start if frame.periods else None,
        "due": frame.due,
        "milestones": [{"due": day, "low": over(step.low), "high": over(step.high)} for day, step in plan.dated],
    }


def _baseline(indicator: Indicator) -> Value:
    declared = indicator.baseline
    value = declared.value if isinstance(declared, Observation) else declared
    return number_of(indicator, value, declared.unit if isinstance(declared, Observation) else None)


def _are_plain(indicator: Indicator, groups: Sequence[Gathered], plan: Expectation) -> bool:
    """Return whether columns can put the figures together: those of one source, one for each time."""
    counting = [observation for observation in indicator.observations if not observation.superseded_by]
    own = [observation for observation in counting if decides(indicator, observation.definition)]
    if len(own) < len(counting) and reaches_effect(indicator.level):
        return False
    if not all(_is_plain(observation, groups) for observation in own):
        return False
    extents = [observation.extent for observation in own if observation.extent]
    if any(group.accumulates == "increments" for group in groups):
        if any(_is_open_below(indicator, observation) for observation in own):
            return False
        periods = sorted(
            (observation.extent.start, observation.extent.end) for observation in own if observation.extent
        )
        kinds = {isinstance(observation.period, Period) for observation in own}
        if len(kinds) > 1 or any(first[1] >= second[0] for first, second in pairwise(periods)):
            return False
    if plan.frame.due is not None and plan.on > plan.frame.due and any(g.accumulates != "snapshot" for g in groups):
        # What is first reported after the due date says nothing of it.
        due, first = plan.frame.due, plan.frame.periods[0].start if plan.frame.periods else plan.frame.due
        if not any(first <= extent.end <= due for extent in extents):
            return False
    if any(extent.start <= day < extent.end for extent in extents for day in (plan.on, plan.frame.due or plan.on)):
        return False  # a state for a period that runs on after a day may serve it
    ends = {extent.end for extent in extents}
    return len({observation.source_id for observation in own}) < 2 and len(ends) == len(extents)


def _is_plain(observation: Observation, groups: Sequence[Gathered]) -> bool:
    group = groups[0]
    if observation.story or observation.period == PROJECT or place_of(observation, group):
        return False
    if group.days_of(observation.extent) != observation.extent:
        return False
    if not is_comparable(observation, group) or (observation.extent is None and not observation.is_missing):
        return False
    return not observation.disaggregation or all(stands_as_stated(observation, group) for group in groups)


def _is_open_below(indicator: Indicator, observation: Observation) -> bool:
    value = number_of(indicator, observation.value, observation.unit)
    return observation.extent is None if isinstance(value, Missing) else value.low is None


def _figures(indicator: Indicator, groups: Sequence[Gathered]) -> Iterator[tuple[Observation, Value]]:
    """Return the figures that count with their numbers, in the order they are declared in."""
    for observation in indicator.observations:
        if not observation.superseded_by and decides(indicator, observation.definition):
            yield observation, groups[0].value_of(observation)


def _figure(observation: Observation, value: Value, over: Over) -> Row:
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


def _reading(reading: Row, over: Over) -> Row:
    made: Row = {}
    for name, entry in reading.items():
        if isinstance(entry, Number):
            made |= {f"{name}_low": over(entry.low), f"{name}_high": over(entry.high)}
        elif name == "seen":
            made["seen"] = [{"low": over(value.low), "high": over(value.high), "end": day} for value, day in entry]
        elif entry is not None:
            made[name] = entry
    return made
