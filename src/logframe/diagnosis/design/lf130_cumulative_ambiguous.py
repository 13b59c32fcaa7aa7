"""LF130: how the figures of several periods accumulate is not declared."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Count, Measure, Money
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.figures.averages import is_average
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find counts, measures and amounts over several periods that do not declare how they accumulate.

    An average or a rate by its words adds up in no way.
    """
    for indicator in case.project.indicators():
        if (
            isinstance(indicator, (Count, Measure, Money))
            and indicator.accumulates is None
            and not is_average(indicator.statement, indicator.unit)
            and _several(case, indicator)
        ):
            yield Found(indicator, Message("lf130-accumulation-open", indicator=indicator.id))


def _several(case: Case, indicator: Indicator) -> bool:
    if indicator.milestones:
        return True
    extents: dict[tuple[str, str], set[object]] = {}
    for observation in indicator.observations:
        if observation.extent is not None:
            extents.setdefault((observation.source_id, observation.definition), set()).add(observation.extent)
    if any(len(periods) > 1 for periods in extents.values()):
        return True
    period = case.project.known_period
    return period is not None and period.days > 366 and indicator.frequency not in (None, "once")


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project

 project = Project("P-1", "Children go to school", period="2023/2024")
 enrolled = project.result("enrolled", "Children of nomads go to school", indicators=[
-    Count("children", "Children in boarding schools", unit="person", level="outcome", target=800,
+    Count("children", "Children in boarding schools", unit="person", level="outcome",
+          accumulates="snapshot", baseline=200, target=800,
           observations=[Observation(350, period="2023"), Observation(950, period="2024")]),
 ])
""")
RULE = Rule("LF130", "cumulative-ambiguous", "error", "design", detect, concern="judgement", **_EXAMPLE)
