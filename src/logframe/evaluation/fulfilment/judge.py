"""Judging one reading of an indicator's figures, by the default or by a named method."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import partial

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Ordinal
from logframe.declaration.values.numbers import ZERO, Missing, Number, interval
from logframe.declaration.values.quantities import Quantity
from logframe.evaluation import formulas
from logframe.evaluation.figures.answers import Answer
from logframe.evaluation.fulfilment.advance_words import judge_advance
from logframe.evaluation.fulfilment.expectations import Expectation
from logframe.evaluation.fulfilment.goals import Goal
from logframe.evaluation.fulfilment.judgement import Basis, Case, Judgement, unjudged
from logframe.evaluation.fulfilment.state_words import judge_state
from logframe.evaluation.methods.achievement_methods import Method, Point
from logframe.evaluation.statuses import MISSED, PRAISING, UNJUDGED, Status, ordered, settled
from logframe.messages import Message
from logframe.units import ONE


def judge(case: Case, method: Method | None = None) -> Judgement:
    """Hold one reading of the figures against what is intended, by the default or by a named method."""
    indicator, version = case.indicator, case.version
    if not version.comparable:
        return unjudged(Status.NOT_COMPUTABLE, Answer(Missing("")), *version.notes)
    default = _judge(case)
    goal = case.expectation.goal
    if goal is not None and goal.strict:
        default = _missed_by_nothing(case, goal, default)
    if indicator.context or indicator.direction == "ambiguous":
        if isinstance(default.value, Missing):
            return attrs.evolve(default, possible=(Status.NOT_MEASURED,)) if indicator.context else default
        code = "context" if indicator.context else "direction-ambiguous"
        return _beside_the_order(default, Status.NOT_JUDGED, Message(code))
    if isinstance(default.value, Number):
        placeholder = _cannot_be_missed(case, default.value)
        if placeholder is not None:
            return _beside_the_order(default, Status.NOT_JUDGED, placeholder)
    return default if method is None else _by_method(case, method, default)


def _missed_by_nothing(case: Case, goal: Goal, judged: Judgement) -> Judgement:
    """Say of "more than 400", met exactly, why all of the way does not reach it."""
    if judged.possible != (Status.NOT_REACHED,):
        return judged
    if judged.share != Number(1, 1) and judged.value != goal.number:
        return judged
    at_limit = Message("margin-at", limit=Quantity(goal.number, case.indicator.unit or ONE))
    return attrs.evolve(judged, reasons=(at_limit, *judged.reasons))


def _judge(case: Case) -> Judgement:
    plan = case.expectation
    if plan.accumulates == "snapshot" or (plan.accumulates == "increments" and not case.indicator.adds_up):
        return judge_state(case)
    return judge_advance(case)


def _beside_the_order(judged: Judgement, status: Status, reason: Message) -> Judgement:
    """Return what was judged without its word and number, and why it has none."""
    figures = Answer(judged.value, judged.coverage, None, judged.used, None, judged.missing, judged.notes)
    made = unjudged(status, figures, reason)
    return made if judged.as_of is None else attrs.evolve(made, as_of=judged.as_of)


def _cannot_be_missed(case: Case, value: Number) -> Message | None:
    """Return why a target says nothing: no value of its kind can miss it, or it is 0 of 0 left as a placeholder."""
    plan, indicator = case.expectation, case.indicator
    goal, way = plan.goal, plan.direction.way
    if plan.keep is not None and _holds_all(plan.keep, indicator):
        return Message("target-cannot-be-missed", target=plan.keep)
    if isinstance(indicator, Ordinal) and goal is not None and goal.low == 0:
        return Message("target-cannot-be-missed", target=indicator.step_at(0))
    if goal is None or not indicator.is_numeric or goal.strict:
        return None
    end = indicator.least if way == "increase" else indicator.most if way == "decrease" else None
    if end is not None and (goal.low <= end if way == "increase" else goal.high >= end):
        return Message("target-cannot-be-missed", target=goal.number)
    if goal.low == goal.high == 0 and way != "decrease" and plan.start in (None, ZERO) and value == ZERO:
        return Message("target-is-placeholder")
    return None


def _holds_all(limits: Number, indicator: Indicator) -> bool:
    """Return whether every value that an indicator can have lies within limits."""
    least, most = indicator.least, indicator.most
    from_below = limits.low is None or (least is not None and limits.low <= least and not limits.strict)
    return from_below and (limits.high is None or (most is not None and limits.high >= most and not limits.strict))


def _by_method(case: Case, method: Method, default: Judgement) -> Judgement:
    """Put the number of a named method beside the word: ours wherever the method would praise more than we do.

    Steps, events, limits to keep and what cannot be compared are judged as by default: a method is a formula for
    numbers on the way to a target.
    """
    plan, aim = case.expectation, case.expectation.aim
    if aim is None or not case.indicator.is_numeric:
        return default
    if isinstance(default.value, Missing):
        if method.zero_if_missing and plan.is_due:
            return attrs.evolve(
                default,
                share=ZERO,
                possible=(Status.NOT_FULFILLED,),
                basis="target",
                reasons=(Message("missing-counts-as-zero"),),
            )
        return default
    if settled(default.possible) is Status.NOT_COMPUTABLE:
        return default
    falls = plan.direction.falls
    share = method.of(Point(default.value, aim, plan.start, falls))
    if isinstance(share, Missing):
        reason = Message("method-not-computable", method=method.title, reason=share.cause)
        return _beside_the_order(default, Status.NOT_COMPUTABLE, reason)
    against = _ranks_against(plan, method, default.value)
    if plan.is_due:
        words = formulas.over_range(share, (0, 1), formulas.when_due)
        return _worded(case, default, share, words, "target", None, against)
    expected, basis = _expected(case, method, default, falls)
    if expected is None:
        return attrs.evolve(default, share=share, expected=None, forecast=None)
    needs = expected * case.project.on_track
    is_strict = plan.goal is not None and plan.goal.strict
    words = set()
    for need in (needs.low, needs.high):
        if need is not None:
            # Whatever is added to a sum to keep low may still lose what is reached.
            word = (
                partial(formulas.at_least_step, step=need, falls=False)
                if falls and _grows(plan)
                else partial(formulas.before_due, needed=need, strict=is_strict)
            )
            words |= formulas.over_range(share, (0, need, 1), word)
    return _worded(case, default, share, words, basis, expected, against)


def _ranks_against(plan: Expectation, method: Method, value: Number) -> bool:
    """Return whether a method puts a value, or one better than the target, on the other side of it than it is on."""
    goal, falls = plan.goal, plan.direction.falls
    assert goal is not None
    near, better = goal.near(falls), goal.far(falls) + (-1 if falls else 1)

    def share(number: Number) -> Number | None:
        answer = method.of(Point(number, Number(near, near), plan.start, falls))
        return answer if isinstance(answer, Number) else None

    at_goal = share(goal.number)
    ends = [end for end in (value.low, value.high, better) if end is not None]
    shares = [(end, share(Number(end, end))) for end in ends]
    return at_goal is not None and any(
        part is not None and formulas.ranks_against(end, part, at_goal, goal, falls=falls) for end, part in shares
    )


def _grows(plan: Expectation) -> bool:
    """Return whether more can still be added: to every flow, and to a running total without a baseline."""
    return plan.accumulates == "increments" or (plan.accumulates == "running-total" and plan.start is None)


def _worded(
    case: Case,
    default: Judgement,
    share: Number,
    words: set[Status],
    basis: Basis,
    expected: Number | None,
    ranks_against: bool,
) -> Judgement:
    """Choose the word: never praise that ours does not give, never anything but adverse for what is worse."""
    plan, ours = case.expectation, settled(default.possible)
    praises, is_due = settled(words) in PRAISING, plan.is_due
    keep_ours = (
        ranks_against
        or (praises and ours not in PRAISING and (is_due or MISSED.union(UNJUDGED).issuperset(default.possible)))
        # What cannot be undone is missed already, and no pace makes it late alone.
        or (not is_due and MISSED.issuperset(default.possible))
        or ours is Status.ADVERSE
        or plan.direction.way is None
        or default.possible in ((Status.REACHED_LATE,), (Status.EXCEEDED,))
    )
    possible = default.possible if keep_ours else ordered(words)
    return attrs.evolve(default, share=share, possible=possible, basis=basis, expected=expected, forecast=None)


def _expected(case: Case, method: Method, default: Judgement, falls: bool) -> tuple[Number | None, Basis]:
    plan = case.expectation
    day = default.as_of or plan.on
    if method.goal == "quarters":
        passed = plan.elapsed
        if passed is None:
            return None, ""
        goal = quarter_goal(passed, is_state=plan.accumulates == "snapshot")
        return Number(goal, goal), "elapsed time"
    step = plan.milestone if plan.accumulates == "snapshot" else None
    line = plan.line
    if plan.accumulates != "snapshot" and line is not None and plan.aim is not None:
        heights = plan.heights(day)
        if heights:
            expected = method.of(Point(interval(min(heights), max(heights)), plan.aim, plan.start, falls))
            if isinstance(expected, Number) and expected.is_bounded:
                return expected, "elapsed time" if line.is_straight else "milestone"
    if step is not None and plan.aim is not None:
        expected = method.of(Point(step[0], plan.aim, plan.start, falls))
        if isinstance(expected, Number) and expected.is_bounded:
            return expected, "milestone"
    return None, ""


def quarter_goal(elapsed: Fraction, *, is_state: bool = False) -> Fraction:
    """Return the share of a target that is expected by now: the quarters that have begun, all of it for a state.

    Source: gophr (USAID), calc_achievement.R.
    """
    return Fraction(1) if is_state else Fraction(min(4, max(1, math.ceil(elapsed * 4))), 4)
