"""The edges that a value is held against: worse than the start, needed by now, the near and far end of the goal."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property

import attrs

from logframe.declaration.values.numbers import ZERO, Exact, Number, interval
from logframe.evaluation import formulas
from logframe.evaluation.fulfilment.expectations import Expectation, elapsed, length_ratio
from logframe.evaluation.fulfilment.goals import Goal, progress_between
from logframe.evaluation.statuses import Status


@attrs.define(unsafe_hash=True)
class Scale:
    """The way from a start to a goal, and how much of it is expected by a day.

    `start` is a flow's baseline rate over the whole span, 0 without; otherwise the baseline. `is_rate` tells that
    a flow has a baseline above 0, so that rates over equal spans are compared.
    """

    plan: Expectation
    goal: Goal
    start: Number
    is_rate: bool
    falls: bool

    def share(self, value: Number, day: datetime.date) -> Number | None:
        """Return the share of the way, (a - b) / (t - b); of rates over equal periods for a flow with a baseline."""
        return progress_between(self.over_whole(value, day), self.start, self.goal)

    def over_whole(self, value: Number, day: datetime.date) -> Number:
        """Return what a value comes to at its rate over the target's span; where no rates are compared, the value."""
        return value * self._to_whole(day) if self.is_rate else value

    def has_begun(self, day: datetime.date) -> bool:
        """Return whether something is expected by a day."""
        line = self.plan.line
        return line is not None and line.points[0][0] <= day

    def expected(self, day: datetime.date) -> Number | None:
        """Return the share of the way that is expected by a day; None where the line says nothing."""
        near = self.goal.near(self.falls)
        shares = [
            formulas.quotient(height - begin, near - whole) for whole, begin, height in self._ways(day) if near != whole
        ]
        return interval(min(shares), max(shares)) if shares else None

    def pace(self, value: Number, day: datetime.date) -> Number | None:
        """Return what is reached over what is expected by a day, p = (a - b) / (e - b): the forecast as a share."""
        ways = self._ways(day)
        if not ways or not all(formulas.is_worse_by(begin, height, falls=self.falls) for _, begin, height in ways):
            return None
        paces = [
            formulas.share_between(value, Number(begin, begin), Number(height, height)) for _, begin, height in ways
        ]
        return formulas.around([pace for pace in paces if pace is not None]) if None not in paces else None

    def _ways(self, day: datetime.date) -> list[tuple[Exact, Exact, Exact]]:
        """Return, from each end of the start, the start, where it is by a day without moving, and what is expected."""
        begin, heights = self.start_on(day), self.plan.heights(day)
        if not heights:
            return []
        (low, high), (near, far) = (self.start.low, self.start.high), (begin.low, begin.high)
        if low is None or high is None or near is None or far is None:
            return []
        first, last = (low, near, heights[0]), (high, far, heights[-1])
        return [first] if first == last else [first, last]

    def start_on(self, day: datetime.date) -> Number:
        """Return where a value that does not move from the start would be by the end of a day."""
        if not self.is_rate or self.plan.periods is None:
            return self.start
        return self.start * elapsed(self.plan.periods, day)

    def due(self, value: Number, day: datetime.date | None = None) -> set[Status]:
        """Return the words for a value once the target is due; of a later day, by its rate until then."""
        whole = value if day is None or not self.is_rate else value * self._to_whole(day)
        return formulas.over_box(whole, self.start, self._when_due, lambda: (self.goal.low, self.goal.high))

    def early(self, value: Number, day: datetime.date, on_track: Exact) -> set[Status]:
        """Return the words for what has been reached by a day before the target is due."""
        ways = self._ways(day)
        level = self.start * (1 / self._to_whole(day)) if self.is_rate else self.start

        top = self.start.high if self.falls and self.is_rate else None

        def way(start: Exact) -> tuple[Exact, Exact]:
            return formulas.along((level.low, level.high), start, ways[0][1:], ways[-1][1:])

        def word(point: Exact, start: Exact) -> Status:
            return formulas.advance_before_due(
                point, start, self.goal, way if ways else None, on_track, falls=self.falls, top=top
            )

        def marks() -> Iterator[Exact]:
            yield from (self.goal.low, self.goal.high)
            for _, low, height in ways:
                yield formulas.needed_value(low, height, on_track)

        return formulas.over_box(value, level, word, marks)

    def open_ended(self, value: Number) -> set[Status]:
        """Return the words while it is not known when the target is due: more can still be added to a falling sum."""
        limit = self.goal.near(True)
        if self.falls and self.is_rate:
            top = self.start.high
            assert top is not None
            statuses = formulas.over_range(
                value,
                (limit, top),
                lambda point: formulas.while_open(point, top, self.goal),
            )
            return statuses | {Status.BEHIND} if Status.ON_TRACK in statuses else statuses
        statuses = self.due(value)
        pending = {Status.PARTLY_FULFILLED, Status.NOT_FULFILLED, Status.NOT_REACHED}
        return (statuses - pending) | {Status.ON_TRACK, Status.BEHIND} if statuses & pending else statuses

    def _when_due(self, point: Exact, start: Exact) -> Status:
        return formulas.reached_when_due(point, start, self.goal)

    def _to_whole(self, day: datetime.date) -> Fraction:
        if self.plan.periods is None:
            return Fraction(1)
        passed = self.plan.frame.until(day)
        return length_ratio(self.plan.periods, passed) if passed else Fraction(1)


def scale_of(plan: Expectation) -> Scale | None:
    """Return the way from start to goal; None where either is unknown or they may be the same."""
    if plan.goal is None or plan.direction.way is None:
        return None
    is_flow = plan.accumulates == "increments"
    start = plan.start_over
    # What begins at nothing and is to rise has no way to a loss: -19 is a line to be above, not a share to reach.
    if is_flow and start is None and not plan.direction.falls and plan.goal.low > 0:
        start = ZERO
    if start is None or start.low is None or start.high is None or plan.goal.may_be(start):
        return None
    rate = is_flow and start != ZERO
    return Scale(plan, plan.goal, start, rate, plan.direction.falls)


@attrs.define(unsafe_hash=True)
class Pace:
    """A value on a day of its way, kept to be asked what was expected by then and where the pace leads."""

    scale: Scale
    value: Number
    day: datetime.date

    @cached_property
    def expected(self) -> Number | None:
        """Return the share of the way that is expected by the day."""
        return self.scale.expected(self.day)

    @cached_property
    def forecast(self) -> Number | None:
        """Return the share that the pace leads to."""
        return self.scale.pace(self.value, self.day)
