"""What an indicator is held against: start, goal, time frame, the line expected in between, and its direction."""

from __future__ import annotations

import datetime
from fractions import Fraction

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Milestone
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.targets import Keep
from logframe.declaration.values.numbers import ZERO, Exact, Number
from logframe.declaration.values.periods import Period, day_before, union_days
from logframe.evaluation.figures.gathered import number_of
from logframe.evaluation.fulfilment.directions import Direction, direction_of
from logframe.evaluation.fulfilment.expected_line import ExpectedLine
from logframe.evaluation.fulfilment.goals import Goal
from logframe.evaluation.fulfilment.target_frames import TargetFrame, dated_goals, period_goals, target_frame
from logframe.messages import Message
from logframe.terms import Accumulation


@attrs.define(unsafe_hash=True)
class Expectation:
    """What is intended of an indicator, as it stands on a date.

    `start` is the baseline in the indicator's unit, `start_over` the same over the target's span (a flow's rate
    times its length); `goal` is the line to reach, `keep` the limits to stay within; `frame` the days the target is
    for; `line` what is expected by each day; `dated` the dated values before the end. `lacking` says why there is
    neither goal nor limit.
    """

    on: datetime.date
    accumulates: Accumulation
    start: Number | None
    start_over: Number | None
    start_day: datetime.date | None
    goal: Goal | None
    keep: Number | None
    frame: TargetFrame
    lines: tuple[ExpectedLine, ...]
    dated: tuple[tuple[datetime.date, Goal], ...]
    direction: Direction
    notes: tuple[Message, ...] = ()
    lacking: Message | None = None

    @property
    def line(self) -> ExpectedLine | None:
        """Return a line from the start, None where it is not known by when something is expected."""
        return self.lines[0] if self.lines else None

    def heights(self, day: datetime.date) -> tuple[Exact, ...]:
        """Return what is expected by the end of a day, from each end of the start; empty where nothing is known."""
        return tuple([height for line in self.lines if (height := line.at(day)) is not None])

    @property
    def aim(self) -> Number | None:
        """Return the goal as a number, None without one."""
        return None if self.goal is None else self.goal.number

    @property
    def periods(self) -> tuple[Period, ...] | None:
        """Return the whole days the target is for, None if they are unknown."""
        return self.frame.periods

    @property
    def due(self) -> datetime.date | None:
        """Return the last day of the target, None if it is unknown."""
        return self.frame.due

    @property
    def last_day(self) -> datetime.date | None:
        """Return the day by which the target is due: of work whose dates are unknown, the last it may have."""
        return self.due or self.frame.ends_by

    @property
    def is_held(self) -> bool:
        """Return whether the target is where the start is: to be kept, unless it asks for more than that."""
        start, goal = self.start_over, self.goal
        return goal is not None and start is not None and start.is_exact and not goal.strict and goal.may_be(start)

    @property
    def start_at_goal(self) -> Exact | None:
        """Return a start that a strict goal ("more than 400") begins from, where there is no way to take a share of."""
        start, goal = self.start_over, self.goal
        at_goal = goal is not None and start is not None and start.is_exact and goal.strict and goal.may_be(start)
        return start.low if at_goal and start is not None else None

    @property
    def is_due(self) -> bool:
        """Return whether the target's last day has come."""
        return self.frame.has_ended(self.on)

    @property
    def first_due(self) -> datetime.date | None:
        """Return the first day on which something is due: a milestone, a period's target, or the target itself."""
        parts = [part.due for part in self.frame.parts if isinstance(part.value, Number) and part.due is not None]
        return min([*parts, *(day for day, _ in self.dated)], default=self.due)

    @property
    def has_begun(self) -> bool:
        """Return whether something has fallen due."""
        return self.is_due or (self.first_due is not None and self.first_due <= self.on)

    @property
    def elapsed(self) -> Fraction | None:
        """Return the share of the days to the target that has passed, None if they are unknown."""
        days = self.periods if self.frame.way is None else (self.frame.way,)
        return None if days is None else elapsed(days, self.on)

    @property
    def asked(self) -> tuple[Period, ...] | None:
        """Return the target's days up to the date asked about, None if they are unknown."""
        return self.frame.until(self.on)

    @property
    def milestone(self) -> tuple[Number, datetime.date] | None:
        """Return the latest dated value that should have been reached, None where none is due."""
        passed = [(day, goal) for day, goal in self.dated if day <= self.on and (self.due is None or day < self.due)]
        if not passed:
            return None
        day, goal = max(passed, key=lambda pair: pair[0])
        return goal.number, day


def expect(
    indicator: Indicator, project: Project, on: datetime.date, accumulates: Accumulation | None = None
) -> Expectation:
    """Return what an indicator is held against on a date, its figures going together as said or as declared."""
    gathers: Accumulation = accumulates or indicator.gathers or "snapshot"
    is_flow = gathers == "increments" and indicator.adds_up
    frame = target_frame(indicator, project, is_flow=is_flow)
    keep = indicator.target.allowed if isinstance(indicator.target, Keep) else None
    start, start_period, start_day, notes = _start(indicator, gathers, frame.goal)
    start_over = start
    has_rate = is_flow and start is not None and start != ZERO
    if has_rate and start is not None:
        if start_period is None:
            notes = (*notes, Message("baseline-without-period"))
        elif frame.periods is not None:
            start_over = start * length_ratio(frame.periods, (start_period,))
    dated = dated_goals(indicator, frame, is_flow=is_flow)
    ends = ((*dated, (frame.due, frame.goal)) if frame.due and frame.goal else dated) if not is_flow else ()
    direction = direction_of(
        indicator,
        start=start_over,
        start_as_number=start,
        goal=frame.goal,
        dated=ends,
        parts=period_goals(indicator, frame) if has_rate else (),
        accumulates="snapshot" if gathers == "increments" and not is_flow else gathers,
    )
    is_limited_total = gathers == "running-total" and indicator.baseline is None
    return Expectation(
        on,
        gathers,
        start,
        start_over,
        start_day,
        frame.goal,
        keep,
        frame,
        _lines(frame, dated, start, start_day, direction, is_flow=is_flow, is_limited_total=is_limited_total),
        dated,
        direction,
        notes,
        frame.lacking,
    )


def length_ratio(first: tuple[Period, ...], second: tuple[Period, ...]) -> Fraction:
    """Return how many times as long the first is: by months where both have whole ones, else by days."""
    months = [sum(period.whole_months or 0 for period in periods) for periods in (first, second)]
    whole = all(period.whole_months is not None for period in (*first, *second))
    if whole:
        return Fraction(months[0], months[1])
    return Fraction(union_days(list(first)), union_days(list(second)))


def elapsed(periods: tuple[Period, ...], on: datetime.date) -> Fraction:
    """Return the share of some days that has passed by the end of a date."""
    if len(periods) == 1:
        (whole,) = periods
        days = (min(on, whole.end) - whole.start).days + 1
        return Fraction(max(days, 0), whole.days)
    passed = [part for part in (period.until(on) for period in periods) if part is not None]
    return Fraction(union_days(passed), union_days(list(periods))) if passed else Fraction(0)


def _start(
    indicator: Indicator, gathers: Accumulation, goal: Goal | None
) -> tuple[Number | None, Period | None, datetime.date | None, tuple[Message, ...]]:
    declared = indicator.baseline
    if declared is None:
        if isinstance(indicator, Milestone):
            # An event has not happened before it does.
            return ZERO, None, None, ()
        # Of "at most 50 deaths" nothing is a way to go from 0: the limit alone counts.
        wanted = indicator.direction or (None if goal is None else goal.shows)
        if gathers == "running-total" and wanted != "decrease":
            return ZERO, None, None, (Message("running-total-from-zero"),)
        return None, None, None, ()
    if not isinstance(declared, Observation):
        start = number_of(indicator, declared)
        return (start if isinstance(start, Number) else None), None, None, ()
    start = number_of(indicator, declared.value, declared.unit)
    period = declared.period if isinstance(declared.period, Period) else None
    return (start if isinstance(start, Number) else None), period, declared.end, ()


def _lines(
    frame: TargetFrame,
    dated: tuple[tuple[datetime.date, Goal], ...],
    start: Number | None,
    start_day: datetime.date | None,
    direction: Direction,
    *,
    is_flow: bool,
    is_limited_total: bool,
) -> tuple[ExpectedLine, ...]:
    if frame.goal is None or frame.periods is None or frame.due is None:
        return ()
    first = day_before(frame.periods[0].start)
    starts: tuple[Exact, ...] = (0,)
    if not is_flow:
        if start is not None and start.low is not None and start.high is not None:
            starts = (start.low,) if start.low == start.high else (start.low, start.high)
        elif not (is_limited_total and start is None):
            return ()
    # A flow above 0 has a rate that is compared all along.
    if start_day is not None and start_day > first and (not is_flow or start == ZERO):
        first = start_day
    if first >= frame.due:
        return ()
    falls = direction.falls
    end = (frame.due, frame.goal.near(falls))
    between = [(day, goal.near(falls)) for day, goal in dated if first < day < frame.due] if dated else ()
    if len(starts) == 1:
        return (ExpectedLine(((first, starts[0]), *between, end)),)
    return tuple([ExpectedLine(((first, low), *between, end)) for low in starts])
