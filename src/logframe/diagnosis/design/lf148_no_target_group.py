"""LF148: no target group is declared."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message
from logframe.units import is_person


def detect(case: Case) -> Iterator[Found]:
    """Find own counts of people where neither indicator nor node nor project says for whom."""
    project = case.project
    if project.target_group:
        return
    for indicator in case.own_indicators():
        if not is_person(indicator.unit) or indicator.target_group:
            continue
        if not any(node.target_group for node in project.holders(indicator)):
            yield Found(indicator, Message("lf148-which-people", indicator=indicator.id))


_EXAMPLE = bad_and_good(""" from logframe import Count, Project

 project = Project("P-1", "Shelters", period="2024/2026")
-project.result("assistance", "People are assisted", indicators=[
-    Count("assisted", "People assisted", unit="person", level="output", target=400),
-])
+project.result("assistance", "People are assisted", target_group="people who return after being trafficked",
+    indicators=[Count("assisted", "People assisted", unit="person", level="output", target=400)])
""")
RULE = Rule("LF148", "no-target-group", "warning", "design", detect, strict=True, **_EXAMPLE)
