"""LF132: milestones go back and forth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.figures.gathered import number_of
from logframe.evaluation.fulfilment.expectations import Expectation
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find milestones, and dated targets of states and running totals, that turn back on the way to the target."""
    for indicator in case.project.indicators():
        targets = indicator.target if isinstance(indicator.target, tuple) else ()
        has_steps = len(targets) > 1 and indicator.gathers in ("snapshot", "running-total")
        if not indicator.milestones and not has_steps:
            continue
        plan = case.plan(indicator)
        values = [number_of(indicator, milestone.value, milestone.unit) for milestone in indicator.milestones]
        if has_steps:
            values = [goal.number for _, goal in plan.dated]
        if plan.aim is not None:
            values.append(plan.aim)
        steps = tuple(value for value in values if isinstance(value, Number))
        if len(steps) < 2:
            continue
        rising = _rises(indicator, plan, steps)
        if any(_turns(before, after, rising) for before, after in pairwise(steps)):
            yield Found(indicator, Message("lf132-milestones-turn-back", indicator=indicator.id, steps=steps))


def _rises(indicator: Indicator, plan: Expectation, steps: Sequence[Number]) -> bool:
    if indicator.direction in ("increase", "decrease"):
        return indicator.direction == "increase"
    first = plan.start if plan.start is not None else steps[0]
    return (steps[-1].low or 0) >= (first.low or 0)


def _turns(before: Number, after: Number, rising: bool) -> bool:
    lower, higher = (after, before) if rising else (before, after)
    return lower.high is not None and higher.low is not None and lower.high < higher.low


_EXAMPLE = bad_and_good(""" from logframe import Percentage, Project, Target

 project = Project("P-1", "Safe births", period="2023/2026")
 births = project.result("births", "Women give birth with skilled help", indicators=[
     Percentage("skilled", "Births with a midwife", level="outcome", baseline=52,
-               milestones=[Target(60, by="2023-12-31"), Target(56, by="2024-12-31")], target=85),
+               milestones=[Target(60, by="2023-12-31"), Target(68, by="2024-12-31")], target=85),
 ])
""")
RULE = Rule("LF132", "non-monotone-milestones", "warning", "design", detect, concern="contradiction", **_EXAMPLE)
