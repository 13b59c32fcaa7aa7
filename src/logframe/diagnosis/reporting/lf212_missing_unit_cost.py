"""LF212: an output has a quantity and the project has money, and nobody says what one unit cost."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Result
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.units import is_counted


def detect(case: Case) -> Iterator[Found]:
    """Find results whose outputs were counted, while no line of a budget with known amounts names them."""
    project = case.project
    if not any(one.number is not None for one in project.budget):
        return
    paid = {id for line in project.budget for id in line.results}
    for node in project.nodes:
        if not isinstance(node, Result) or node.id in paid:
            continue
        counted = [
            one.id
            for one in node.indicators
            if one.level == "output"
            and not one.context
            and is_counted(one.unit)
            and case.evaluation[one.id].is_measured
        ]
        if counted:
            yield Found(
                node,
                f"what was done for {node.id} is counted ({', '.join(counted)}), and no budget line says what it cost",
                f'name the result on the lines that pay for it: results="{node.id}"',
            )


RULE = Rule(
    code="LF212",
    name="missing-unit-cost",
    severity="info",
    phase="reporting",
    needs=frozenset({"budget", "financial reports"}),
    detect=detect,
    bad="""from logframe import Amount, BudgetLine, Count, Observation, Project

project = Project(
    "P-1",
    "Hotlines",
    period="2024",
    budget=[BudgetLine("sida", "Support", amount=Amount(800_000, "SEK"), donor="Sida")],
)
advice = project.result(
    "advice",
    "Callers get advice",
    level="output",
    indicators=[
        Count("calls", "Calls answered", unit="call", level="output", accumulates="increments", target=9_000,
              observations=[Observation(8_200, period="2024")]),
    ],
)
""",
    good="""from logframe import Amount, BudgetLine, Count, Observation, Project

project = Project(
    "P-1",
    "Hotlines",
    period="2024",
    budget=[BudgetLine("sida", "Support", amount=Amount(800_000, "SEK"), donor="Sida", results="advice")],
)
advice = project.result(
    "advice",
    "Callers get advice",
    level="output",
    indicators=[
        Count("calls", "Calls answered", unit="call", level="output", accumulates="increments", target=9_000,
              observations=[Observation(8_200, period="2024")]),
    ],
)
""",
)
