"""LF123: which way is better is not said."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.targets import Keep
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.evaluation.figures.declared_values import plain
from logframe.evaluation.fulfilment.expectations import expect


def detect(case: Case) -> Iterator[Found]:
    """Find numbers without a direction whose target does not show one; a scale has its best end."""
    for indicator in case.own_indicators():
        if indicator.direction is not None or not indicator.is_numeric:
            continue
        because = _hidden(indicator, case)
        if because:
            yield Found(
                indicator,
                f"{indicator.id} has no direction, and {because}: whether a rise is good or bad is not said",
                'write direction="increase" or "decrease", or "ambiguous" if more may mean either',
            )


def _hidden(indicator: Indicator, case: Case) -> str:
    """Say why the target does not show the direction, "" if it does."""
    if isinstance(indicator.target, Keep):
        return ""
    if not indicator.has_target:
        return "no target shows it"
    held = expect(indicator, case.project, case.on)
    start = plain(held.start)
    is_level = indicator.gathers != "increments" and start is not None and start == plain(held.aim)
    return "its target equals its baseline" if is_level else ""


RULE = Rule(
    code="LF123",
    name="missing-direction",
    severity="warning",
    phase="design",
    wrong="Neither a direction nor a target says whether more is better.",
    why="A change for the worse cannot be told from one for the better.",
    source="IATI standard 2.03: ascending; Akvo RSR",
    detect=detect,
    bad="""from logframe import Count, Project, missing

project = Project("P-1", "Protection from violence at home", period="2024/2026")
safety = project.result(
    "safety",
    "Women live without violence",
    indicators=[
        Count(
            "reports",
            "Cases of violence at home reported to the police",
            unit="case",
            level="outcome",
            accumulates="increments",
            target=missing("to be set after the first year"),
        ),
    ],
)
""",
    good="""from logframe import Count, Project, missing

project = Project("P-1", "Protection from violence at home", period="2024/2026")
safety = project.result(
    "safety",
    "Women live without violence",
    indicators=[
        Count(
            "reports",
            "Cases of violence at home reported to the police",
            unit="case",
            level="outcome",
            accumulates="increments",
            direction="ambiguous",
            target=missing("to be set after the first year"),
            note="More reports may mean more violence, or more trust in the police.",
        ),
    ],
)
""",
)
