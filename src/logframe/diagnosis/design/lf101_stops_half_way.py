"""LF101: a result is measured by what was done alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from logframe.declaration.framework.nodes import Objective, Result
from logframe.declaration.framework.projects import Project
from logframe.diagnosis.mentions import with_levels
from logframe.diagnosis.next_questions import in_words, next_questions
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message
from logframe.terms import reaches_effect

# So many indicators of a project are asked what would carry them to effect.
_FEW: Final = 3


def detect(case: Case) -> Iterator[Found]:
    """Find results whose indicators all stand below outcome, and projects of outputs alone without an objective."""
    if _is_outputs_alone(case.project):
        indicators = tuple(case.project.indicators())
        asks = next_questions(indicators[:_FEW], case.project)
        message = Message("lf101-project-stops-half-way", count=len(indicators), questions=in_words(asks))
        yield Found(case.project, message)
        return
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


def _is_outputs_alone(project: Project) -> bool:
    """Return whether results claim outputs alone, and no objective says what they are for."""
    results = [node for node in project.nodes if isinstance(node, Result)]
    if any(isinstance(node, Objective) or reaches_effect(node.level) for node in project.nodes):
        return False
    indicators = [indicator for node in results for indicator in node.indicators]
    return bool(indicators) and not any(reaches_effect(indicator.level) for indicator in indicators)


_EXAMPLE = bad_and_good("""-from logframe import Count, Project
+from logframe import Count, Percentage, Project

 project = Project("P-1", "Safe migration", period="2024/2026")
 goal = project.objective("goal", "Fewer people are exploited abroad")
 informed = project.result(
     "informed",
     "Young people know the risks of recruitment",
     contributes_to=goal,
     indicators=[
         Count("leaflets", "Leaflets distributed", unit="item", level="output", accumulates="increments", target=9000),
+        Percentage("check-offers", "Job seekers who check an offer before leaving", level="outcome", target=60),
     ],
 )
""")
RULE = Rule("LF101", "stops-half-way", "error", "design", detect, concern="judgement", **_EXAMPLE)
