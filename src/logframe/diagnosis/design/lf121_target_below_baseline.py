"""LF121: a target lies on the wrong side of its baseline."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.evaluation.fulfilment.expectations import expect
from logframe.units import unit_label


def detect(case: Case) -> Iterator[Found]:
    """Find targets that, for certain, lie the other way than the declared direction; of flows their rates."""
    for indicator in case.project.indicators():
        plan = expect(indicator, case.project, case.on)
        if not plan.direction.contradicted or plan.goal is None:
            continue
        rises = indicator.direction == "increase"
        spans = ", over equal periods" if plan.start_over != plan.start else ""
        yield Found(
            indicator,
            f"{indicator.id} is to {indicator.direction}, but its target of {_written(plan.aim, indicator)} lies "
            f"{'below' if rises else 'above'} its baseline of {_written(plan.start, indicator)}{spans}",
            f'check both figures, or declare direction="{"decrease" if rises else "increase"}"',
        )


def _written(number: Number | None, indicator: Indicator) -> str:
    return "" if number is None else f"{number} {unit_label(indicator.unit, number.low)}".rstrip()


RULE = Rule(
    code="LF121",
    name="target-below-baseline",
    severity="error",
    phase="design",
    detect=detect,
    bad="""from logframe import Percentage, Project

project = Project("P-1", "Children grow up healthy", period="2024/2027")
nutrition = project.result(
    "nutrition",
    "Children under five are well nourished",
    indicators=[
        Percentage(
            "stunting", "Children too short for their age", level="impact", direction="decrease", baseline=24, target=32
        ),
    ],
)
""",
    good="""from logframe import Percentage, Project

project = Project("P-1", "Children grow up healthy", period="2024/2027")
nutrition = project.result(
    "nutrition",
    "Children under five are well nourished",
    indicators=[
        Percentage(
            "stunting", "Children too short for their age", level="impact", direction="decrease", baseline=32, target=24
        ),
    ],
)
""",
)
