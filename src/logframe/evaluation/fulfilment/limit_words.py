"""Words for flows and running totals that are to stay within limits, at their start, or past it."""

from __future__ import annotations

import datetime
from fractions import Fraction
from functools import partial

from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Exact, Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quantities import Quantity
from logframe.evaluation import formulas
from logframe.evaluation.fulfilment.expectations import Expectation, elapsed, length_ratio
from logframe.evaluation.fulfilment.goals import Goal
from logframe.evaluation.fulfilment.judgement import Case
from logframe.evaluation.statuses import Status
from logframe.messages import Message
from logframe.units import ONE


def words_within(case: Case, value: Number, day: datetime.date, due: bool, keep: Number) -> set[Status]:
    """Return the words for a sum that is to stay within limits over the whole of its target's days."""
    low, high = keep.low, keep.high
    edges = [end for end in (low, high) if end is not None]
    if due:
        return formulas.over_range(value, edges, lambda point: formulas.kept_when_due(point, low, high))
    passed = _passed(case, day)
    # Where the days are unknown, nothing or all of the lower limit may be needed by now.
    shares = (Fraction(0), Fraction(1)) if passed is None else (passed * case.project.on_track,)
    words: set[Status] = set()
    for share in shares:
        needed = None if low is None else low * share
        marks = edges if needed is None else [*edges, needed]
        words |= formulas.over_range(value, marks, partial(formulas.kept_so_far, low=low, high=high, needed=needed))
    return words


def words_when_held(case: Case, goal: Goal, value: Number, day: datetime.date, due: bool) -> set[Status]:
    """Return the words where the target equals the baseline: kept in the known direction, or adverse."""
    falls = case.expectation.direction.falls
    limit: Exact = goal.near(falls)
    kept = Status.KEPT if due else Status.ON_TRACK
    if case.expectation.accumulates == "increments":
        # Of a flow the rate is held, so that part of the time has part of the limit, and more time has more.
        limit = limit * as_rates(case, day)
    return formulas.over_range(value, (limit,), lambda point: formulas.held(point, limit, falls=falls, kept=kept))


def words_past_rate(case: Case, goal: Goal, value: Number, day: datetime.date) -> set[Status]:
    """Return the words of a flow that is to be past the rate it begins from, while time is left."""
    falls = case.expectation.direction.falls
    end = goal.near(falls)
    pace = end * as_rates(case, day)

    return formulas.over_range(value, (pace, end), lambda point: formulas.past_rate(point, pace, end, falls=falls))


def expected_sum(case: Case, day: datetime.date) -> list[Message]:
    """Return how much of a limit without a way to it is expected by a day: at least to keep, at most to fall to."""
    plan = case.expectation
    if plan.keep is not None:
        least = _needed_by(case, day, plan.keep)
        return [] if least is None else [_expected(case, Number(least, None, "bound"), day)]
    most = None if plan.line is None or not plan.direction.falls else plan.line.at(day)
    return [] if most is None else [_expected(case, Number(None, most, "bound"), day)]


def _expected(case: Case, limit: Number, day: datetime.date) -> Message:
    return Message("expected-by-day", value=Quantity(limit, case.indicator.unit or ONE), day=day)


def expected_later(case: Case, day: datetime.date) -> tuple[Message, ...]:
    """Return the limit of more time than the target's own, by its rate."""
    plan, falls = case.expectation, case.expectation.direction.falls
    if plan.goal is None or plan.direction.way is None or not is_rate(plan, falls):
        return ()
    limit = plan.goal.near(falls) * as_rates(case, day)
    return (_expected(case, Number(None, limit, "bound") if falls else Number(limit, None, "bound"), day),)


def is_rate(plan: Expectation, falls: bool) -> bool:
    """Return whether more time has a higher limit: what is counted may not pass its rate, as where it is a share."""
    counts_up = plan.accumulates == "increments" or (plan.accumulates == "running-total" and plan.start is None)
    return counts_up and (falls or plan.start_at_goal is not None or plan.is_held)


def is_even(plan: Expectation) -> bool:
    """Return whether what is expected of a sum without a way to its target rests on the time alone."""
    return plan.keep is not None or (plan.line is not None and plan.line.is_straight)


def _needed_by(case: Case, day: datetime.date, keep: Number) -> Exact | None:
    """Return how much of a lower limit the time until a day asks for, None without a limit or known days."""
    passed = _passed(case, day)
    return None if keep.low is None or passed is None else keep.low * passed


def as_rates(case: Case, day: datetime.date) -> Fraction:
    """Return how long the part until a day is beside the whole, as rates are compared: by months where both can be."""
    frame = case.expectation.frame
    passed = frame.until(day)
    return length_ratio(passed, frame.periods) if passed and frame.periods else Fraction(1)


def seasons_differ(case: Case, day: datetime.date) -> bool:
    """Return whether a span under a year is held against a baseline of a year or more."""
    plan, baseline = case.expectation, case.indicator.baseline
    before = baseline.period if isinstance(baseline, Observation) else None
    passed = plan.frame.until(day)
    if not isinstance(before, Period) or not passed:
        return False
    days = sum(period.days for period in passed)
    return before.days >= 365 > days or days >= 365 > before.days


def _passed(case: Case, day: datetime.date) -> Fraction | None:
    periods = case.expectation.periods
    return None if periods is None else elapsed(periods, day)
