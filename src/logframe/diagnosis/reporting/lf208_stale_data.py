"""LF208: the latest figure is older than two reporting intervals."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Milestone
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.periods import months_after
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.figures.gathered import interval_months
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find indicators whose latest figure is more than two reporting intervals old while more was to come.

    The limit is that of a word judged on an earlier day. An indicator without a frequency is expected to report
    where it has a target that the project answers for.
    """
    for indicator in case.project.indicators():
        if indicator.frequency == "once" or not (indicator.frequency or _is_judged(indicator)):
            continue
        ends = [item.end for item in indicator.observations if not item.is_missing and item.end is not None]
        past = [end for end in ends if end <= case.on]
        answer = case.evaluation[indicator.id]
        if not past or _has_happened(answer):
            continue
        due = answer.expectation.due
        asked = case.on if due is None else min(case.on, due)
        months = interval_months(indicator)
        limit = months_after(max(past), 2 * months)
        if asked > limit:
            message = Message("lf208-stale", id=indicator.id, latest=max(past), limit=limit, months=months)
            yield Found(indicator, message)


def _has_happened(answer: Fulfilment) -> bool:
    """Return whether an event has happened by every reading, so that nothing more is to be reported."""
    value = answer.value.value
    return isinstance(answer.indicator, Milestone) and isinstance(value, Number) and value.low == 1


def _is_judged(indicator: Indicator) -> bool:
    return indicator.has_target and not indicator.context


_EXAMPLE = bad_and_good(""" from logframe import Observation, Percentage, Project

 project = Project("P-1", "Safe water", period="2022/2025")
 water = project.result("water", "Households drink safe water", indicators=[
     Percentage("safe", "Households with safe water", level="outcome", baseline=40, target=80,
-               frequency="quarterly", observations=[Observation(61, date="2023-03-31")]),
+               frequency="quarterly",
+               observations=[
+                   Observation(61, date="2023-03-31"),
+                   Observation(74, date="2025-09-30"),
+               ]),
 ])
""")
RULE = Rule("LF208", "stale-data", "warning", "reporting", detect, concern="judgement", **_EXAMPLE)
