"""LF143: a step of the chain names no assumption."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Result
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find results that lead on to something without a word on what must hold for it."""
    for node in case.project.nodes:
        if isinstance(node, Result) and node.contributes_to and not node.assumptions:
            yield Found(node, Message("lf143-no-assumptions", node=node.id, above=tuple(node.contributes_to)))


_EXAMPLE = bad_and_good("""-from logframe import Project
+from logframe import Assumption, Project

 project = Project("P-1", "Young people find work", period="2024/2026")
 income = project.objective("income", "Young people earn their living")
-skilled = project.result("skilled", "Young people have a trade", contributes_to=income)
+skilled = project.result(
+    "skilled",
+    "Young people have a trade",
+    contributes_to=income,
+    assumptions=[Assumption("Workshops in the district go on hiring", importance="high", likelihood="likely")],
+)
""")
RULE = Rule("LF143", "missing-assumptions", "warning", "design", detect, needs="plan", **_EXAMPLE)
