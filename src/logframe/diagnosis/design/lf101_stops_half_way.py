"""LF101: a result is measured by what was done alone."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Result
from logframe.diagnosis.mentions import with_levels
from logframe.diagnosis.next_questions import in_words, next_questions
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find results whose indicators all stand below outcome."""
    for node in case.project.nodes:
        if not isinstance(node, Result) or "design" not in case.evaluation.verdict(node.id).stops_half_way:
            continue
        if all(indicator.level is None for indicator in node.indicators):
            continue
        asks = next_questions(node.indicators, case.project)
        yield Found(
            node,
            Message(
                "lf101-stops-half-way", node=node.id, indicators=with_levels(node.indicators), questions=in_words(asks)
            ),
        )


RULE = Rule(
    code="LF101",
    name="stops-half-way",
    severity="error",
    phase="design",
    concern="judgement",
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
