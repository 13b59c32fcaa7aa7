"""The time frame of a target: which days it is for, when it is due, and which dated values lie before its end."""

from __future__ import annotations

import datetime
from itertools import pairwise

import attrs

from logframe import units
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Milestone
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.targets import Keep, Target
from logframe.declaration.values.numbers import Exact, Missing, Number, Value, rescaled
from logframe.declaration.values.periods import Period, day_before, merged
from logframe.evaluation.figures.gathered import number_of
from logframe.evaluation.fulfilment.goals import Goal, goal_of
from logframe.messages import Message

_EARLIEST = datetime.date.min


@attrs.define(unsafe_hash=True)
class TargetFrame:
    """The target of the whole and its days.

    `periods` are the days it is for, None if they are unknown; `due` its last day; `ends_by` the day by which work
    whose dates are unknown has ended; `cumulative` tells a value to reach by a date, which can be late, from what is to
    happen within a period; `pauses` are days between the periods of a target, when nothing further is expected.
    `parts` are the targets inside the whole, which may be among them. `overlaps` tells that targets overlap without
    nesting. `way` are the days from the project's start to the end of a state's or total's target: what moves there
    does so all along.
    """

    goal: Goal | None
    periods: tuple[Period, ...] | None
    due: datetime.date | None
    ends_by: datetime.date | None = None
    cumulative: bool = False
    parts: tuple[Target, ...] = ()
    pauses: tuple[tuple[datetime.date, Goal], ...] = ()
    overlaps: bool = False
    lacking: Message | None = None
    way: Period | None = None

    def has_ended(self, on: datetime.date) -> bool:
        """Return whether the last day has come."""
        last = self.due or self.ends_by
        return last is not None and on >= last

    def until(self, day: datetime.date) -> tuple[Period, ...] | None:
        """Return the days up to and including one; those of a value to reach `by` a date run on after it."""
        if self.periods is None:
            return None
        if self.cumulative and self.due is not None and day > self.due and day >= self.periods[-1].start:
            return (*self.periods[:-1], Period(self.periods[-1].start, day))
        if len(self.periods) == 1:
            until = self.periods[0].until(day)
            return () if until is None else (until,)
        parts = [period.until(day) for period in self.periods]
        return tuple(part for part in parts if part is not None)


def target_frame(indicator: Indicator, project: Project, *, is_flow: bool) -> TargetFrame:
    """Return the time frame of an indicator's target and the goal of the whole."""
    target = indicator.target
    whole = project.known_period
    ends_by = None if whole is not None or project.within is None else project.within.end
    if isinstance(target, tuple) and len(target) == 1:
        return _single(indicator, target[0], target_span(target[0], whole), whole, ends_by, is_flow=is_flow)
    periods, due = (None, None) if whole is None else ((whole,), whole.end)
    if isinstance(target, Keep):
        return TargetFrame(None, periods, due, ends_by)
    if not isinstance(target, tuple):
        if target is None and isinstance(indicator, Milestone):
            return TargetFrame(Goal(1, 1), periods, due, ends_by, cumulative=True)
        return TargetFrame(None, periods, due, ends_by, lacking=_no_target(target))
    spans = {id(declared): target_span(declared, whole) for declared in target}
    if is_flow:
        return _of_flow(indicator, target, spans, whole, ends_by)
    last = max(
        target, key=lambda declared: (*_closes(declared, spans[id(declared)], whole), *_rank(indicator, declared))
    )
    frame = _single(indicator, last, spans[id(last)], whole, ends_by, is_flow=is_flow)
    return attrs.evolve(frame, parts=target)


def _single(
    indicator: Indicator,
    target: Target,
    span: Period | None,
    whole: Period | None,
    ends_by: datetime.date | None,
    *,
    is_flow: bool,
) -> TargetFrame:
    value = _line_of(indicator, target)
    goal = None if isinstance(value, Missing) else goal_of(value)
    days = span or whole
    due = target.due
    return TargetFrame(
        goal,
        None if days is None else (days,),
        due or (None if whole is None else whole.end),
        None if due else ends_by,
        target.by is not None or (target.period is None and not is_flow),
        lacking=_no_target(value) if isinstance(value, Missing) else None,
        way=None if is_flow or whole is None or due is None or due < whole.start else Period(whole.start, due),
    )


def target_span(target: Target, whole: Period | None) -> Period | None:
    """Return the days that a target is for, from the project's start where it is due by a date; None if unknown."""
    if target.period is not None:
        return target.period
    if target.by is not None:
        return Period(whole.start, target.by) if whole is not None and target.by >= whole.start else None
    return whole


def _closes(target: Target, span: Period | None, whole: Period | None) -> tuple[datetime.date, int]:
    """Return what orders targets: the later due date and, on one date, the longer time ends the expected line."""
    due = target.due or (whole.end if whole else datetime.date.max)
    return due, 0 if span is None else span.days


def _rank(indicator: Indicator, target: Target) -> tuple[bool, Exact]:
    """Return what orders targets for the same days: that of the whole ends the line, else the one harder to reach."""
    value = _line_of(indicator, target)
    ends = (value.low, value.high) if isinstance(value, Number) else (None, None)
    height = next((end for end in ends if end is not None), 0)
    return target.by is None and target.period is None, -height if indicator.direction == "decrease" else height


def _of_flow(
    indicator: Indicator,
    targets: tuple[Target, ...],
    spans: dict[int, Period | None],
    whole: Period | None,
    ends_by: datetime.date | None,
) -> TargetFrame:
    """Find the whole among the targets of a flow: one that holds all others, else the sum of what stands apart."""
    dated = [(span, declared) for declared in targets if (span := spans[id(declared)]) is not None]
    if not dated:
        last = max(targets, key=lambda declared: declared.due or _EARLIEST)
        return _single(indicator, last, None, whole, ends_by, is_flow=True)
    dated.sort(key=lambda pair: _rank(indicator, pair[1]), reverse=True)
    dated.sort(key=lambda pair: (pair[0].start, -pair[0].days))
    outer: list[tuple[Period, Target]] = []
    for span, declared in dated:
        if not outer or not outer[-1][0].contains(span):
            outer.append((span, declared))
    overlaps = any(first[0].overlap(second[0]) is not None for first, second in pairwise(outer))
    if overlaps:
        outer = [max(outer, key=lambda pair: pair[0].days)]
        dated = [(span, declared) for span, declared in dated if outer[0][0].contains(span)]
    tops = {id(top) for _, top in outer}
    inner = tuple(declared for _, declared in dated if id(declared) not in tops)
    if len(outer) == 1:
        ((span, declared),) = outer
        frame = _single(indicator, declared, span, whole, ends_by, is_flow=True)
        return attrs.evolve(frame, parts=inner, overlaps=overlaps)
    total: Goal | None = None
    pauses: list[tuple[datetime.date, Goal]] = []
    for span, declared in outer:
        value = _line_of(indicator, declared)
        if isinstance(value, Missing):
            lacking = Message("no-target-for-period", reason=value.cause)
            return TargetFrame(None, _joined(outer), outer[-1][0].end, parts=targets, lacking=lacking)
        if total is not None:
            pauses.append((day_before(span.start), total))
        goal = goal_of(value)
        total = goal if total is None else total.plus(goal)
        pauses.append((span.end, total))
    return TargetFrame(total, _joined(outer), outer[-1][0].end, parts=inner, pauses=tuple(pauses[:-1]))


def _joined(outer: list[tuple[Period, Target]]) -> tuple[Period, ...]:
    return tuple(merged([span for span, _ in outer]))


def dated_goals(indicator: Indicator, frame: TargetFrame, *, is_flow: bool) -> tuple[tuple[datetime.date, Goal], ...]:
    """Return the dated values before the end of the target in the order of time, for flows cumulative from the start.

    A period of a flow counts where it begins with the start or follows a period that counts: what lies before it
    is known then.
    """
    declared = (*frame.parts, *indicator.milestones)
    if not declared and not frame.pauses:
        return ()
    by_day: dict[datetime.date, Goal] = {}
    values = [(entry, _line_of(indicator, entry)) for entry in declared]
    goals = [(entry, goal_of(value)) for entry, value in values if isinstance(value, Number)]
    if is_flow:
        by_day.update(frame.pauses)
        begin = None if frame.periods is None else day_before(frame.periods[0].start)
        cumulative = dict(by_day)
        if begin is not None:
            cumulative[begin] = Goal(0, 0)
        cumulative |= {entry.by: goal for entry, goal in goals if entry.by is not None}
        spans = [(entry.period, goal) for entry, goal in goals if entry.period is not None]
        for span, goal in sorted(spans, key=lambda pair: (pair[0].start, -pair[0].days)):
            before = cumulative.get(day_before(span.start))
            if before is not None:
                cumulative.setdefault(span.end, before.plus(goal))
        by_day = {day: goal for day, goal in cumulative.items() if day != begin}
    else:
        for entry, goal in goals:
            if entry.due is not None:
                by_day[entry.due] = goal
    return tuple(sorted(((day, goal) for day, goal in by_day.items() if day != frame.due), key=lambda pair: pair[0]))


def period_goals(indicator: Indicator, frame: TargetFrame) -> list[Goal]:
    """Return the targets for periods within the whole span, each as its own number."""
    targets = indicator.target if isinstance(indicator.target, tuple) else ()
    within = [target for target in targets if target.period is not None and (target.period,) != frame.periods]
    return [goal_of(value) for target in within if isinstance(value := _line_of(indicator, target), Number)]


def _line_of(indicator: Indicator, target: Target) -> Value:
    """Return a target as a number in the indicator's unit; a bound keeps its open end, as a line to pass."""
    value = target.value
    if isinstance(value, Number) and not value.is_bounded:
        same = target.unit in (None, indicator.unit)
        return value if same else rescaled(value, units.factor(target.unit, indicator.unit))
    return number_of(indicator, value, target.unit)


def _no_target(gap: Missing | None) -> Message:
    return Message("no-target", reason=None if gap is None else gap.cause)
