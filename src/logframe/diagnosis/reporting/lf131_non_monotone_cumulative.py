"""LF131: a running total falls."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.figures.changes import changes
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find running totals whose later figure is lower than an earlier one."""
    for indicator in case.project.indicators():
        if indicator.gathers != "running-total" or not indicator.is_numeric:
            continue
        for change in changes(indicator, case.on):
            before, after = change.first, change.second
            if change.falls and not after.explanation:
                message = Message(
                    "lf131-falls",
                    id=indicator.id,
                    before=before.value,
                    time_before=before.timing,
                    after=after.value,
                    time_after=after.timing,
                )
                yield Found(indicator, message, declared_at=after.declared_at)


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project

 project = Project("P-1", "Land titles", period="2023/2025")
 titles = project.result("titles", "Families hold the title to their land", indicators=[
     Count("registered", "Titles registered since the start", unit="document", level="outcome",
           accumulates="running-total", baseline=0, target=900,
-          observations=[Observation(410, date="2023-12-31"), Observation(380, date="2024-12-31")]),
+          observations=[Observation(410, date="2023-12-31"), Observation(680, date="2024-12-31")]),
 ])
""")
RULE = Rule("LF131", "non-monotone-cumulative", "warning", "reporting", detect, concern="contradiction", **_EXAMPLE)
