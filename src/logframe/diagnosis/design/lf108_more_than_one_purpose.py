"""LF108: a project has several purposes."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Objective
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message, word


def detect(case: Case) -> Iterator[Found]:
    """Find projects with several objectives of one level that do not lead to one another."""
    objectives = [node for node in case.project.nodes if isinstance(node, Objective)]
    for level in dict.fromkeys(objective.level for objective in objectives):
        of_level = [objective for objective in objectives if objective.level == level]
        linked = {id for objective in of_level for id in objective.contributes_to}
        tops = [objective for objective in of_level if objective.id not in linked or objective.contributes_to]
        apart = [top for top in tops if not linked.intersection(top.contributes_to) and top.id not in linked]
        if len(apart) > 1:
            yield Found(
                case.project,
                Message(
                    "lf108-several-purposes",
                    project=case.project.id,
                    count=len(apart),
                    level=word(level, "level"),
                    objectives=tuple(objective.id for objective in apart),
                ),
                declared_at=apart[1].declared_at,
            )


_EXAMPLE = bad_and_good(""" from logframe import Project

 project = Project("P-1", "Shelters", period="2024/2026")
-project.objective("safety", "Fewer people are trafficked", level="outcome")
-project.objective("income", "Families earn more", level="outcome")
+safety = project.objective("safety", "Fewer people are trafficked", level="outcome")
+project.result("income", "Families earn more", contributes_to=safety)
""")
RULE = Rule("LF108", "more-than-one-purpose", "warning", "design", detect, **_EXAMPLE)
