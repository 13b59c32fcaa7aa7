"""LF138: no result leads to an objective."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.graph import above
from logframe.declaration.framework.nodes import Objective, Result
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find objectives to which no result leads, directly or through others."""
    project = case.project
    served = {node.id for node in above(project, (node for node in project.nodes if isinstance(node, Result)))}
    for node in project.nodes:
        if isinstance(node, Objective) and node.id not in served:
            yield Found(node, Message("lf138-no-result-leads-to-objective", node=node.id))


_EXAMPLE = bad_and_good(""" from logframe import Project

 project = Project("P-1", "Fair schools", period="2024/2026")
 learning = project.objective("learning", "Children learn to read by year three")
 equality = project.objective("equality", "Girls and boys have the same chances")
 taught = project.result("taught", "Teachers use the new reading method", contributes_to=learning)
+called = project.result("called", "Teachers call on girls and boys alike", contributes_to=[learning, equality])
""")
RULE = Rule("LF138", "objective-without-result", "error", "design", detect, needs="plan", **_EXAMPLE)
