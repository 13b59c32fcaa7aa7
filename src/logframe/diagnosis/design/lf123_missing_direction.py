"""LF123: which way is better is not said."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.targets import Keep
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.fulfilment.expectations import Expectation
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find numbers whose direction neither a declaration, nor baseline and target, nor dated targets show."""
    for indicator in case.own_indicators():
        if indicator.direction is not None or not indicator.is_numeric or isinstance(indicator.target, Keep):
            continue
        plan = case.plan(indicator)
        if plan.direction.way is None:
            yield Found(indicator, Message("lf123-no-direction", indicator=indicator.id, reason=_reason(plan)))


def _reason(plan: Expectation) -> Message:
    if plan.direction.apart:
        return Message("lf123-rates-point-back")
    if plan.goal is None:
        return Message("lf123-no-target")
    return Message("lf123-no-baseline") if plan.start is None else Message("lf123-target-equals-baseline")


_EXAMPLE = bad_and_good(""" from logframe import Measure, Project, missing

 project = Project("P-1", "Safe births", period="2024/2026")
 births = project.result("births", "Mothers survive childbirth", indicators=[
     Measure("deaths", "Maternal deaths per 100,000 births", level="impact", accumulates="snapshot",
-            baseline=missing("not surveyed"), target=70),
+            direction="decrease", baseline=missing("not surveyed"), target=70),
 ])
""")
RULE = Rule("LF123", "missing-direction", "warning", "design", detect, concern="judgement", needs="plan", **_EXAMPLE)
