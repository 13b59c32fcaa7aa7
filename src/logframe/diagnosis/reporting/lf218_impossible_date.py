"""LF218: a date that no calendar has."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good


def detect(case: Case) -> Iterator[Found]:
    """Find nothing: such a date is refused where it is declared, under this code."""
    yield from ()


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project

 project = Project("P-1", "Shelters", period="2024")
 project.result("assistance", "People are assisted", indicators=[
     Count("assisted", "People assisted", unit="person", level="output", accumulates="running-total",
-          observations=[Observation(260, date="2024-09-31")]),
+          observations=[Observation(260, date="2024-09-30")]),
 ])
""")
RULE = Rule("LF218", "impossible-date", "error", "both", detect, concern="contradiction", refused=True, **_EXAMPLE)
