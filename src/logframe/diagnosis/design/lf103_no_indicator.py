"""LF103: a result or objective has no indicator."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Objective, Result
from logframe.diagnosis.mentions import named
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find results and objectives that nothing measures, and a project that declares neither."""
    intended = [node for node in case.project.nodes if isinstance(node, (Result, Objective))]
    if not intended:
        yield Found(case.project, Message("lf103-nothing-intended", project=case.project.id))
    for node in intended:
        if not node.indicators:
            yield Found(node, Message("lf103-no-indicator", node=named(node), statement=node.statement))


_EXAMPLE = bad_and_good("""-from logframe import Project
+from logframe import Percentage, Project

 project = Project("P-1", "Girls stay in school", period="2024/2026")
-equality = project.objective("equality", "Girls and boys have the same chances")
+equality = project.objective(
+    "equality",
+    "Girls and boys have the same chances",
+    indicators=[Percentage("girls-finish", "Girls who finish year nine", level="impact", baseline=61, target=75)],
+)
""")
RULE = Rule("LF103", "no-indicator", "error", "design", detect, concern="judgement", **_EXAMPLE)
