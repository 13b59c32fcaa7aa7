"""LF102: nothing that measures an objective tells of effect, or no level is declared at all."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Objective
from logframe.diagnosis.next_questions import next_questions
from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find objectives without an indicator of effect, and nodes whose indicators have no level.

    Results whose indicators have levels, all of them too low, stop half way (LF101).
    """
    for node in case.project.nodes:
        if "design" not in case.evaluation.verdict(node.id).stops_half_way:
            continue
        if all(one.level is None for one in node.indicators):
            names = ", ".join(one.id for one in node.indicators)
            yield Found(
                node,
                f"{node.kind} {node.id} is measured by {names}, of no declared level: whether anything there tells of "
                "effect is not said",
                'declare where each stands: level="outcome" or "impact" if it tells what changed for people, '
                '"output" if it counts what was done',
            )
        elif isinstance(node, Objective):
            names = ", ".join(f"{one.id} ({one.level or 'no level'})" for one in node.indicators)
            asks = " ".join(f"{ids}: {ask}" for ids, ask in next_questions(node.indicators, case.project))
            yield Found(
                node,
                f"objective {node.id} is measured by {names}, and none of them is of level outcome or impact",
                f"add an indicator of level outcome or impact. {asks}",
            )


RULE = Rule(
    code="LF102",
    name="no-outcome-indicator",
    severity="error",
    phase="design",
    detect=detect,
    bad="""from logframe import Count, Percentage, Project

project = Project("P-1", "Clean water for the hill villages", period="2024/2027")
health = project.objective(
    "health",
    "Children no longer fall ill from water",
    indicators=[
        Count("wells", "Wells drilled", unit="well", level="output", accumulates="increments", target=40),
    ],
)
water = project.result(
    "water",
    "Families drink safe water",
    contributes_to=health,
    indicators=[
        Percentage("safe-water", "Families whose water is free of E. coli", level="outcome", baseline=22, target=80),
    ],
)
""",
    good="""from logframe import Count, Percentage, Project

project = Project("P-1", "Clean water for the hill villages", period="2024/2027")
health = project.objective(
    "health",
    "Children no longer fall ill from water",
    indicators=[
        Count("wells", "Wells drilled", unit="well", level="output", accumulates="increments", target=40),
        Percentage("diarrhoea", "Children ill with diarrhoea in a fortnight", level="impact", baseline=31, target=12),
    ],
)
water = project.result(
    "water",
    "Families drink safe water",
    contributes_to=health,
    indicators=[
        Percentage("safe-water", "Families whose water is free of E. coli", level="outcome", baseline=22, target=80),
    ],
)
""",
)
