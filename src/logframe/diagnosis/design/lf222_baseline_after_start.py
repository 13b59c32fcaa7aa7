"""LF222: the baseline was measured after the work began."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.observations import Observation
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find dated baselines that lie wholly after the project's first day, or after the first figure observed."""
    whole = case.project.known_period
    for indicator in case.own_indicators():
        start = indicator.baseline
        if not isinstance(start, Observation) or start.extent is None:
            continue
        first = [whole.start] if whole is not None else []
        first += [
            observation.extent.start
            for observation in indicator.observations
            if observation.extent is not None and not observation.is_missing
        ]
        if first and start.extent.start > min(first):
            yield Found(
                indicator,
                Message("lf222-baseline-after-start", indicator=indicator.id, period=start.extent, began=min(first)),
                declared_at=start.declared_at,
            )


_EXAMPLE = bad_and_good(""" from logframe import Observation, Percentage, Project

 project = Project("P-1", "Information", period="2022/2024")
 project.result("caution", "People check offers of work", indicators=[
     Percentage("check", "Share of people who check an offer", level="outcome", target=60,
-               baseline=Observation(40, date="2022-11-30")),
+               baseline=Observation(40, date="2021-11-30")),
 ])
""")
RULE = Rule("LF222", "baseline-after-start", "warning", "design", detect, concern="judgement", **_EXAMPLE)
