"""From a value to its fulfilment: the share of the way from baseline to target, and the statuses it allows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Count, Measure, Milestone, Money, Ordinal
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Exact, Missing, Number
from logframe.declaration.values.numerals import written
from logframe.declaration.values.periods import day_in_words
from logframe.evaluation.figures.coverage import Reading
from logframe.evaluation.figures.declared_values import ZERO
from logframe.evaluation.formulas import against, kept, share_between, when_due
from logframe.evaluation.fulfilment.expectations import Yardstick
from logframe.evaluation.statuses import Status, ordered

Basis = Literal["", "target", "milestone", "elapsed time", "limits"]


@attrs.frozen
class Judgement:
    """What a value means: its share of the target, the statuses it allows, and by what it was judged."""

    share: Number | None
    possible: tuple[Status, ...]
    basis: Basis = ""
    expected: Number | None = None
    reason: str = ""


def judge(indicator: Indicator, project: Project, yardstick: Yardstick, reading: Reading) -> Judgement:
    """Hold what a source says against what is intended."""
    value = reading.value
    if isinstance(value, Missing):
        if not reading.comparable:
            return Judgement(None, ("not computable",), reason=value.reason)
        if indicator.context:
            return Judgement(None, ("not measured",), reason=value.reason)
        return _unmeasured(yardstick, value)
    if indicator.context:
        return Judgement(None, ("not judged",), reason="context: the project does not answer for it")
    if indicator.direction == "ambiguous":
        return Judgement(None, ("not judged",), reason="more may be better or worse: the change is told, not judged")
    if yardstick.keep is not None:
        return Judgement(None, kept(value, yardstick.keep), "limits", reason=margin(value, yardstick.keep))
    if yardstick.aim is None:
        return Judgement(None, ("not computable",), reason=yardstick.lacking)
    gathers = indicator.gathers
    if gathers is None:
        return _undeclared(indicator, project, yardstick, reading, value)
    if indicator.is_flow and not falls(indicator, yardstick):
        return _rising_flow(indicator, project, yardstick, value)
    if indicator.is_flow:
        return _falling_flow(indicator, project, yardstick, reading, value)
    judged = _from_baseline(indicator, project, yardstick, value)
    late = _days_late(indicator, yardstick, reading)
    return attrs.evolve(judged, reason=f"reached {late:,} days after it was due") if late > 0 else judged


def _days_late(indicator: Indicator, yardstick: Yardstick, reading: Reading) -> int:
    """Count the days by which an event came after its date."""
    if not isinstance(indicator, Milestone) or yardstick.due is None or reading.value != Number(1, 1):
        return 0
    days = [(one.end - yardstick.due).days for one in reading.used if one.end is not None]
    return max(days, default=0)


def _unmeasured(yardstick: Yardstick, value: Missing) -> Judgement:
    if not yardstick.is_due and yardstick.due is not None and yardstick.milestone is None:
        return Judgement(
            None, ("not due",), reason=f"nothing is observed yet, and it is due only by {day_in_words(yardstick.due)}"
        )
    return Judgement(None, ("not measured",), reason=value.reason)


def falls(indicator: Indicator, yardstick: Yardstick) -> bool:
    """Tell whether less is better: as declared, else as the target lies to the baseline."""
    if indicator.direction is not None:
        return indicator.direction == "decrease"
    start, aim = yardstick.start, yardstick.aim
    if start is None or aim is None or start.low is None or aim.high is None:
        return False
    if indicator.is_flow:
        return False
    return aim.high < start.low


def _rising_flow(indicator: Indicator, project: Project, yardstick: Yardstick, value: Number) -> Judgement:
    aim = yardstick.aim
    assert aim is not None
    if aim.contains(0):
        return Judgement(
            None,
            ("not computable",),
            reason="the target is 0, and nothing can be divided by it: declare keep_at_most(0)",
        )
    return _timed(indicator, project, yardstick, share_between(value, ZERO, aim), ZERO)


def _falling_flow(
    indicator: Indicator, project: Project, yardstick: Yardstick, reading: Reading, value: Number
) -> Judgement:
    """Compare rates a day: of the reported days, of the baseline's period, and of the target's."""
    start, aim = yardstick.start, yardstick.aim
    if start is None or yardstick.start_days is None:
        return Judgement(
            None,
            ("not computable",),
            reason="no baseline rate: a flow that should fall needs a baseline with its period",
        )
    if yardstick.periods is None or reading.coverage is None or aim is None:
        return Judgement(None, ("not computable",), reason="no period to compute a rate from")
    days = sum(period.days for period in yardstick.periods)
    rate = value / reading.coverage.of_days
    return _timed(
        indicator,
        project,
        yardstick,
        share_between(rate, start / yardstick.start_days, aim / days),
        start,
        rates=(start / yardstick.start_days, aim / days),
        value=rate,
    )


def _undeclared(
    indicator: Indicator, project: Project, yardstick: Yardstick, reading: Reading, value: Number
) -> Judgement:
    """Without a declared accumulation one figure that starts at nothing is clear; anything else is not."""
    figures = [
        one
        for one in indicator.observations
        if one.source_id in reading.sources and one.definition == reading.definition and not one.superseded_by
    ]
    if len(figures) == 1 and (yardstick.start is None or yardstick.start == ZERO):
        return _rising_flow(indicator, project, yardstick, value)
    return Judgement(
        None,
        ("not computable",),
        reason="how figures accumulate is not declared: increments, running-total and snapshot answer differently",
    )


def _from_baseline(indicator: Indicator, project: Project, yardstick: Yardstick, value: Number) -> Judgement:
    start, aim = yardstick.start, yardstick.aim
    assert aim is not None
    if start is None or not start.is_bounded:
        return _distance_unknown(indicator, yardstick, value, aim)
    if start == aim:
        return _held(indicator, value, aim)
    if start.overlaps(aim):
        return Judgement(
            None,
            ("not computable",),
            reason="baseline and target may be the same number: the way between them is unknown",
        )
    return _timed(indicator, project, yardstick, share_between(value, start, aim), start, value=value)


def _held(indicator: Indicator, value: Number, aim: Number) -> Judgement:
    """Target equals baseline: there is no way to go, so the value is kept or not kept."""
    if indicator.direction == "increase":
        limits = Number(aim.low, None, "bound")
    elif indicator.direction == "decrease":
        limits = Number(None, aim.high, "bound")
    elif aim.overlaps(value) and value.is_exact:
        limits = aim
    else:
        return Judgement(
            None,
            ("kept", "not kept"),
            "limits",
            reason="target equals baseline, and no direction says whether the change is for the better",
        )
    return Judgement(None, kept(value, limits), "limits", reason=f"target equals baseline: {margin(value, limits)}")


def _distance_unknown(indicator: Indicator, yardstick: Yardstick, value: Number, aim: Number) -> Judgement:
    """Without a baseline only reached or not reached can be told."""
    passed = yardstick.milestone
    mirrored = indicator.direction == "decrease"
    if mirrored:
        value, aim = -value, -aim
    found: set[Status] = set()
    if aim.low is not None and (value.high is None or value.high > aim.low):
        found.add("exceeded")
    if value.overlaps(aim):
        found.add("fulfilled")
    if aim.high is not None and (value.low is None or value.low < aim.high):
        if yardstick.is_due:
            found |= {"partly fulfilled", "not fulfilled", "adverse"}
        elif passed is None:
            found.add("not due")
        else:
            step = -passed[0] if mirrored else passed[0]
            found |= {"on track"} if value.high is None or step.low is None or value.high >= step.low else set()
            found |= {"behind"} if value.low is None or step.high is None or value.low < step.high else set()
    return Judgement(None, ordered(found), "target", reason="distance unknown: no baseline")


def _timed(
    indicator: Indicator,
    project: Project,
    yardstick: Yardstick,
    share: Number | None,
    start: Number,
    *,
    rates: tuple[Number, Number] | None = None,
    value: Number | None = None,
) -> Judgement:
    """Judge a share by the target if it is due, else by the milestone that has passed, else by elapsed time."""
    if share is None:
        return Judgement(None, ("not computable",), reason="baseline and target may be the same number")
    if yardstick.is_due:
        return Judgement(share, ordered(when_due(share.low, share.high)), "target")
    if yardstick.milestone is not None and rates is None and yardstick.aim is not None:
        expected = share_between(yardstick.milestone[0], start, yardstick.aim)
        if expected is not None and expected.is_bounded:
            return Judgement(share, against(share, expected, project.on_track), "milestone", expected)
    if yardstick.due is None:
        settled = when_due(share.low, share.high) - {"partly fulfilled", "not fulfilled"}
        pending: set[Status] = set() if share.low is not None and share.low >= 1 else {"on track", "behind"}
        if share.high is not None and share.high < 0:
            pending = set()
        return Judgement(share, ordered(settled | pending), "", reason="the due date is unknown")
    if rates is None and by_time(indicator) and yardstick.elapsed is not None:
        expected = Number(yardstick.elapsed, yardstick.elapsed)
        return Judgement(share, against(share, expected, project.on_track), "elapsed time", expected)
    settled = when_due(share.low, share.high)
    early: Iterable[Status] = ("not due" if one in ("partly fulfilled", "not fulfilled") else one for one in settled)
    return Judgement(
        share, ordered(early), "", reason=f"due by {day_in_words(yardstick.due)}, and elapsed time says nothing of it"
    )


def by_time(indicator: Indicator) -> bool:
    """Tell whether elapsed time says how far an indicator should have come.

    It does for flows and running totals; for states only where dated milestones are declared; never for
    steps, events and judgements, which move in leaps.
    """
    if isinstance(indicator, (Ordinal, Milestone)):
        return False
    if indicator.gathers == "snapshot" or (indicator.gathers == "increments" and not indicator.is_flow):
        return bool(indicator.milestones)
    return indicator.gathers is not None or isinstance(indicator, (Count, Measure, Money))


def margin(value: Number, limits: Number) -> str:
    """Say how far inside or outside its limits a value is."""
    ends = dict.fromkeys(end for end in (limits.low, limits.high) if end is not None)
    return " and ".join(_apart(value, end) for end in ends)


def _apart(value: Number, limit: Exact) -> str:
    difference, what = value - limit, f"the limit of {written(limit)}"
    if difference == ZERO:
        return f"exactly at {what}"
    if difference.low is not None and difference.low >= 0:
        return f"{difference} above {what}"
    if difference.high is not None and difference.high <= 0:
        return f"{-difference} below {what}"
    below = "below" if difference.low is None else f"{written(-difference.low)} below"
    above = "above" if difference.high is None else f"{written(difference.high)} above"
    return f"between {below} and {above} {what}"
