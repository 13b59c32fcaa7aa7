"""LF205: a target was reached more than twice over, or the figure is worse than at the start."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.values.short_numerals import Proportion
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation import formulas
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find shares that lie above 200 % or below 0 for certain."""
    for indicator in case.own_indicators():
        answer = case.evaluation[indicator.id]
        share = answer.share
        if share is None or not indicator.is_numeric:
            continue
        beyond = formulas.implausible(share.low, share.high)
        if beyond > 0:
            way = answer.from_baseline
            message = Message("lf205-above-200", id=indicator.id, share=Proportion(share), from_baseline=way)
            yield Found(indicator, message)
        elif beyond < 0:
            yield Found(indicator, Message("lf205-below-0", id=indicator.id, share=Proportion(share)))


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project

 project = Project("P-1", "Legal advice", period="2024")
 advised = project.result("advised", "Tenants know their rights", indicators=[
     Count("tenants", "Tenants who got advice", unit="person", level="output",
-          accumulates="increments", target=40, observations=[Observation(1300, period="2024")]),
+          accumulates="increments", target=1200, observations=[Observation(1300, period="2024")]),
 ])
""")
RULE = Rule("LF205", "implausible-achievement", "warning", "reporting", detect, concern="contradiction", **_EXAMPLE)
