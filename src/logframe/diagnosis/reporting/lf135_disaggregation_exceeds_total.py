"""LF135: one part of a figure is larger than the whole."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.values.shares import Share
from logframe.diagnosis.exceeding_parts import exceeding, parts_add_up
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message, Word


def detect(case: Case) -> Iterator[Found]:
    """Find parts that are larger than their total for certain."""
    for indicator in case.project.indicators():
        for figure in indicator.observations:
            for dimension, cells in figure.disaggregation.items():
                for name in exceeding(figure, cells) if parts_add_up(indicator, cells) else ():
                    message = Message(
                        "lf135-part-exceeds-total",
                        id=indicator.id,
                        dimension=Word(dimension, "dimension"),
                        part=name,
                        value=cells[name],
                        total=None if isinstance(cells[name], Share) else figure.value,
                        time=figure.timing,
                    )
                    yield Found(indicator, message, declared_at=figure.declared_at)


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project

 project = Project("P-1", "Safe streets", period="2024")
 safe = project.result("safe", "Women report violence to the police", indicators=[
     Count("reports", "Reports of violence", unit="case", level="outcome", accumulates="increments",
           target=120, disaggregate_by="district",
           observations=[
               Observation(96, period="2024",
-                          disaggregation={"district": {"north": 104, "south": 12}}),
+                          disaggregation={"district": {"north": 84, "south": 12}}),
           ]),
 ])
""")
RULE = Rule("LF135", "disaggregation-exceeds-total", "error", "reporting", detect, concern="contradiction", **_EXAMPLE)
