"""LF137: nothing leads to a result."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.graph import below
from logframe.declaration.framework.nodes import Result
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find results to which no activity and no other result contributes."""
    leading = below(case.project)
    for node in case.project.nodes:
        if isinstance(node, Result) and not leading[node.id]:
            yield Found(node, Message("lf137-nothing-leads-to-result", node=node.id))


_EXAMPLE = bad_and_good(""" from logframe import Project

 project = Project("P-1", "Clean rivers", period="2024/2026")
 health = project.objective("health", "People along the river are healthy")
 clean = project.result("clean", "Factories clean their waste water", contributes_to=health)
+audits = project.activity("audits", "Audit factories with the water authority", contributes_to=clean)
""")
RULE = Rule("LF137", "result-without-activity", "error", "design", detect, needs="plan", **_EXAMPLE)
