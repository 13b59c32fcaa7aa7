"""LF122: a target equals its baseline."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule
from logframe.evaluation.fulfilment.expectations import expect
from logframe.units import unit_label


def detect(case: Case) -> Iterator[Found]:
    """Find states and totals that are to be exactly what they were before.

    Steps of a scale are held by declaring them as the target; flows count over periods that differ.
    """
    for indicator in case.project.indicators():
        if not indicator.is_numeric or indicator.gathers == "increments":
            continue
        held = expect(indicator, case.project, case.on)
        start = None if held.start is None or not held.start.is_exact else held.start.low
        if start is None or held.start != held.aim:
            continue
        typed = start if isinstance(start, int) else float(start)
        figure = f"{held.start} {unit_label(indicator.unit, start)}".rstrip()
        yield Found(
            indicator,
            f"{indicator.id} has a baseline and a target of {figure}: there is no way from one to the other, so no "
            "progress can be computed",
            f"write target=keep_at_least({typed}) or keep_at_most({typed}) if it is to be kept, or correct a figure",
        )


RULE = Rule(
    code="LF122",
    name="target-equals-baseline",
    severity="warning",
    phase="design",
    detect=detect,
    bad="""from logframe import Percentage, Project

project = Project("P-1", "Water that keeps flowing", period="2024/2026")
supply = project.result(
    "supply",
    "Wells are repaired when they break",
    indicators=[
        Percentage("working", "Hand pumps that give water on the day of the visit", baseline=85, target=85),
    ],
)
""",
    good="""from logframe import Percentage, Project, keep_at_least

project = Project("P-1", "Water that keeps flowing", period="2024/2026")
supply = project.result(
    "supply",
    "Wells are repaired when they break",
    indicators=[
        Percentage(
            "working", "Hand pumps that give water on the day of the visit", baseline=85, target=keep_at_least(85)
        ),
    ],
)
""",
)
