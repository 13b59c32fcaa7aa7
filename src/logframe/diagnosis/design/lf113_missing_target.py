"""LF113: what is to be reached is not said."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.kinds import Milestone
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find indicators without a target; missing(why) is an answer."""
    for indicator in case.own_indicators():
        if indicator.target is not None:
            continue
        if isinstance(indicator, Milestone):
            yield Found(indicator, Message("lf113-no-due-date", indicator=indicator.id))
        else:
            yield Found(indicator, Message("lf113-no-target", indicator=indicator.id))


_EXAMPLE = bad_and_good(""" from logframe import Count, Milestone, Project, Target

 project = Project("P-1", "Return and reintegration of migrants", period="2024/2026")
 return_home = project.result("return-home", "Migrants in distress come home and stay", indicators=[
     Count("employed", "Returnees in paid work a year later", unit="person", level="outcome",
-          accumulates="running-total", baseline=0),
+          accumulates="running-total", baseline=0, target=350),
     Milestone("agreement", "Readmission agreement in force", level="outcome",
               target=Target("reached", by="2025")),
 ])
""")
RULE = Rule("LF113", "missing-target", "error", "design", detect, concern="judgement", needs="plan", **_EXAMPLE)
