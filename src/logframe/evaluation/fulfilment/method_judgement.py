"""Judging by a named method: its share instead of the default's, its goal instead of the elapsed time."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import day_in_words
from logframe.evaluation.figures.coverage import Reading
from logframe.evaluation.formulas import against, when_due
from logframe.evaluation.fulfilment.expectations import Yardstick
from logframe.evaluation.fulfilment.judgement import Basis, Judgement, by_time, falls, judge
from logframe.evaluation.methods.achievement_methods import Method, Point
from logframe.evaluation.statuses import Status, ordered


def judge_by(
    method: Method, indicator: Indicator, project: Project, yardstick: Yardstick, reading: Reading
) -> Judgement:
    """Hold what a source says against what is intended, by a named method.

    Steps, events and judgements, limits to keep, context and ambiguous indicators are judged as by default: a
    method is a formula for numbers on the way to a target.
    """
    default = judge(indicator, project, yardstick, reading)
    value, aim = reading.value, yardstick.aim
    if aim is None or not indicator.is_numeric or indicator.context or indicator.direction == "ambiguous":
        return default
    if isinstance(value, Missing):
        if method.zero_if_missing and reading.comparable and yardstick.is_due:
            return Judgement(Number(0, 0), ("not fulfilled",), "target", reason="a missing figure counts as 0 here")
        return default
    if indicator.gathers is None:
        return default
    turned = falls(indicator, yardstick)
    share = method.of(Point(value, aim, yardstick.start, turned))
    if isinstance(share, Missing):
        return Judgement(None, ("not computable",), reason=f"{method.title}: {share.reason}")
    if yardstick.is_due:
        return Judgement(share, ordered(when_due(share.low, share.high)), "target")
    expected, basis = _expected(method, indicator, yardstick, turned)
    if expected is not None:
        return Judgement(share, against(share, expected, project.on_track), basis, expected)
    settled = when_due(share.low, share.high)
    early: Iterable[Status] = ("not due" if one in ("partly fulfilled", "not fulfilled") else one for one in settled)
    due = "the due date is unknown" if yardstick.due is None else f"due by {day_in_words(yardstick.due)}"
    return Judgement(share, ordered(early), "", reason=due)


def _expected(method: Method, indicator: Indicator, yardstick: Yardstick, turned: bool) -> tuple[Number | None, Basis]:
    if method.goal == "quarters":
        if yardstick.elapsed is None:
            return None, ""
        goal = quarter_goal(yardstick.elapsed, is_state=indicator.gathers == "snapshot")
        return Number(goal, goal), "elapsed time"
    if yardstick.milestone is not None and yardstick.aim is not None:
        found = method.of(Point(yardstick.milestone[0], yardstick.aim, yardstick.start, turned))
        if isinstance(found, Number) and found.is_bounded:
            return found, "milestone"
    if by_time(indicator) and yardstick.elapsed is not None:
        return Number(yardstick.elapsed, yardstick.elapsed), "elapsed time"
    return None, ""


def quarter_goal(elapsed: Fraction, *, is_state: bool = False) -> Fraction:
    """Give the share of a target that is expected by now: the quarters that have begun, all of it for a state.

    Source: gophr (USAID), calc_achievement.R.
    """
    return Fraction(1) if is_state else Fraction(min(4, max(1, math.ceil(elapsed * 4))), 4)
