"""LF132: milestones go back and forth."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.evaluation.figures.gathered import number_of
from logframe.evaluation.fulfilment.expectations import Expectation, expect


def detect(case: Case) -> Iterator[Found]:
    """Find milestones that turn back on the way from baseline to target."""
    for indicator in case.project.indicators():
        held = expect(indicator, case.project, case.on)
        steps = [number_of(indicator, one.value, one.unit) for one in indicator.milestones]
        if held.aim is not None:
            steps.append(held.aim)
        known = [one for one in steps if isinstance(one, Number)]
        if len(known) < 2 or not indicator.milestones:
            continue
        rising = _rises(indicator, held, known)
        if any(_turns(before, after, rising) for before, after in pairwise(known)):
            path = ", ".join(str(one) for one in known)
            yield Found(
                indicator,
                f"the milestones of {indicator.id} turn back on the way: {path}",
                "milestones are cumulative; check the figures and their dates",
            )


def _rises(indicator: Indicator, held: Expectation, known: list[Number]) -> bool:
    if indicator.direction in ("increase", "decrease"):
        return indicator.direction == "increase"
    first = held.start if held.start is not None else known[0]
    return (known[-1].low or 0) >= (first.low or 0)


def _turns(before: Number, after: Number, rising: bool) -> bool:
    one, other = (after, before) if rising else (before, after)
    return one.high is not None and other.low is not None and one.high < other.low


RULE = Rule(
    code="LF132",
    name="non-monotone-milestones",
    severity="warning",
    phase="design",
    detect=detect,
    bad="""from logframe import Percentage, Project, Target

project = Project("P-1", "Safe births", period="2023/2026")
births = project.result(
    "births",
    "Women give birth with skilled help",
    indicators=[
        Percentage(
            "skilled",
            "Births with a midwife",
            level="outcome",
            baseline=52,
            milestones=[Target(60, by="2023-12-31"), Target(56, by="2024-12-31")],
            target=85,
        ),
    ],
)
""",
    good="""from logframe import Percentage, Project, Target

project = Project("P-1", "Safe births", period="2023/2026")
births = project.result(
    "births",
    "Women give birth with skilled help",
    indicators=[
        Percentage(
            "skilled",
            "Births with a midwife",
            level="outcome",
            baseline=52,
            milestones=[Target(60, by="2023-12-31"), Target(68, by="2024-12-31")],
            target=85,
        ),
    ],
)
""",
)
