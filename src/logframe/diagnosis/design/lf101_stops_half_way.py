"""LF101: a result is measured by what was done alone."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Result
from logframe.diagnosis.next_questions import next_questions
from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find results whose indicators all stand below outcome."""
    for node in case.project.nodes:
        if not isinstance(node, Result) or "design" not in case.evaluation.verdict(node.id).stops_half_way:
            continue
        if all(one.level is None for one in node.indicators):
            continue
        names = ", ".join(f"{one.id} ({one.level or 'no level'})" for one in node.indicators)
        asks = " ".join(f"{ids}: {ask}" for ids, ask in next_questions(node.indicators, case.project))
        yield Found(
            node,
            f"result {node.id} stops half way: it is measured by {names}, and none of them tells of effect",
            f"add an indicator of level outcome or impact. {asks}",
        )


RULE = Rule(
    code="LF101",
    name="stops-half-way",
    severity="error",
    phase="design",
    detect=detect,
    bad="""from logframe import Count, Project

project = Project("P-1", "Safe migration", period="2024/2026")
goal = project.objective("goal", "Fewer people are exploited abroad")
informed = project.result(
    "informed",
    "Young people know the risks of recruitment",
    contributes_to=goal,
    indicators=[
        Count("leaflets", "Leaflets distributed", unit="item", level="output", accumulates="increments", target=9000),
    ],
)
""",
    good="""from logframe import Count, Percentage, Project

project = Project("P-1", "Safe migration", period="2024/2026")
goal = project.objective("goal", "Fewer people are exploited abroad")
informed = project.result(
    "informed",
    "Young people know the risks of recruitment",
    contributes_to=goal,
    indicators=[
        Count("leaflets", "Leaflets distributed", unit="item", level="output", accumulates="increments", target=9000),
        Percentage("check-offers", "Job seekers who check an offer before leaving", level="outcome", target=60),
    ],
)
""",
)
