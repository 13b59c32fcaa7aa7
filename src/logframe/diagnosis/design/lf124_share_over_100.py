"""LF124: a share is above 100 %."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.values.numbers import Number
from logframe.declaration.values.quantities import Quantity
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.figures.shares_above_whole import shares_above_whole
from logframe.messages import Message
from logframe.units import PERCENT


def detect(case: Case) -> Iterator[Found]:
    """Find baselines, targets, milestones and observations of a share that are certainly above 100 %."""
    for indicator in case.project.indicators():
        for figure, value, place in shares_above_whole(indicator):
            fields = {"indicator": indicator.id, "figure": figure, "names_units": indicator.unit is not None}
            message = (
                Message("lf124-more-than-whole", **fields, value=Quantity(value, PERCENT))
                if isinstance(value, Number)
                else Message("lf124-quotient-above-whole", **fields, value=value)
            )
            yield Found(indicator, message, declared_at=place)


_EXAMPLE = bad_and_good(""" from logframe import Observation, Percentage, Project, Source

 office = Source("office", "Yearbook of the education office")
 project = Project("P-1", "School for every child", period="2023/2025")
 school = project.result("school", "Children of school age go to school", indicators=[
     Percentage("enrolled", "Children of school age who are enrolled", level="outcome", baseline=81,
-               target=95, observations=[Observation(108, date="2025-09-30", source=office)]),
+               target=95, observations=[Observation(93, date="2025-09-30", source=office)]),
+    Percentage("gross-enrolment", "Pupils of any age to children of school age", level="outcome",
+               part_of_whole=False, baseline=97, target=104,
+               observations=[Observation(108, date="2025-09-30", source=office)]),
 ])
""")
RULE = Rule("LF124", "share-over-100", "error", "both", detect, concern="contradiction", **_EXAMPLE)
