"""LF108: a project has several purposes."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Objective
from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find projects with several objectives of one level that do not lead to one another."""
    objectives = [one for one in case.project.nodes if isinstance(one, Objective)]
    for level in dict.fromkeys(one.level for one in objectives):
        of_level = [one for one in objectives if one.level == level]
        linked = {id for one in of_level for id in one.contributes_to}
        tops = [one for one in of_level if one.id not in linked or one.contributes_to]
        apart = [one for one in tops if not linked.intersection(one.contributes_to) and one.id not in linked]
        if len(apart) > 1:
            names = ", ".join(one.id for one in apart)
            yield Found(
                case.project,
                f"{case.project.id} has {len(apart)} objectives of level {level}: {names}",
                "name the one that the project answers for, and let the others contribute to it or be results",
                apart[1].declared_at,
            )


RULE = Rule(
    code="LF108",
    name="more-than-one-purpose",
    severity="warning",
    phase="design",
    detect=detect,
    bad="""from logframe import Project

project = Project("P-1", "Shelters", period="2024/2026")
project.objective("safety", "Fewer people are trafficked", level="outcome")
project.objective("income", "Families earn more", level="outcome")
""",
    good="""from logframe import Project

project = Project("P-1", "Shelters", period="2024/2026")
safety = project.objective("safety", "Fewer people are trafficked", level="outcome")
project.result("income", "Families earn more", contributes_to=safety)
""",
)
