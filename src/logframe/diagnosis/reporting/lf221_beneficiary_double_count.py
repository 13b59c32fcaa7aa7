"""LF221: people are added up over reports, and it is not declared whether each counts once."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.messages import Message
from logframe.units import is_person


def detect(case: Case) -> Iterator[Found]:
    """Find sums of people over several figures that do not say whether a person counts once."""
    for indicator in case.project.indicators():
        if not is_person(indicator.unit) or not indicator.is_flow or indicator.unique is not None:
            continue
        count = _summed(case.evaluation[indicator.id])
        if count > 1:
            yield Found(indicator, Message("lf221-added-up", id=indicator.id, count=count))


def _summed(answer: Fulfilment) -> int:
    return max(
        (sum(not figure.is_missing for figure in reading.judgement.used) for reading in answer.answers), default=0
    )


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project

 project = Project("P-1", "Community clinics", period="2023/2024")
 care = project.result("care", "Pregnant women get care", indicators=[
     Count("women", "Women who came for a check-up", unit="person", level="outcome",
-          accumulates="increments", target=900,
+          definition="a woman counts in the year of her first check-up and not again",
+          accumulates="increments", unique=True, target=900,
           observations=[Observation(410, period="2023"), Observation(480, period="2024")]),
 ])
""")
RULE = Rule("LF221", "beneficiary-double-count", "warning", "reporting", detect, concern="judgement", **_EXAMPLE)
