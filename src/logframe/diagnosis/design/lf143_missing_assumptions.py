"""LF143: a step of the chain names no assumption."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Result
from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find results that lead on to something without a word on what must hold for it."""
    for node in case.project.nodes:
        if isinstance(node, Result) and node.contributes_to and not node.assumptions:
            above = ", ".join(node.contributes_to)
            yield Found(
                node,
                f"result {node.id} is to lead to {above}, and nobody says what must hold for that",
                f'complete the sentence "if {node.id}, and if ..., then {above}": assumptions=["..."]',
            )


RULE = Rule(
    code="LF143",
    name="missing-assumptions",
    severity="warning",
    phase="design",
    needs=frozenset({"plan"}),
    detect=detect,
    bad="""from logframe import Project

project = Project("P-1", "Young people find work", period="2024/2026")
income = project.objective("income", "Young people earn their living")
skilled = project.result("skilled", "Young people have a trade", contributes_to=income)
""",
    good="""from logframe import Assumption, Project

project = Project("P-1", "Young people find work", period="2024/2026")
income = project.objective("income", "Young people earn their living")
skilled = project.result(
    "skilled",
    "Young people have a trade",
    contributes_to=income,
    assumptions=[Assumption("Workshops in the district go on hiring", importance="high", likelihood="likely")],
)
""",
)
