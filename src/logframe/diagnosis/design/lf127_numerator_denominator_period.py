"""LF127: numerator and denominator of a ratio are of different periods."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Pooled
from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find ratios whose two figures are not of the same time."""
    for indicator in case.project.indicators():
        for one in indicator.observations:
            periods = _periods(one)
            if periods is not None and periods[0] != periods[1]:
                above, below = (period.in_words() for period in periods)
                yield Found(
                    indicator,
                    f"{indicator.id} divides {one.value}: the first figure is of {above}, the second of {below}",
                    "give both figures for the same period, or tell them as two indicators",
                    one.declared_at,
                )


def _periods(one: Observation) -> tuple[Period, Period] | None:
    if not isinstance(one.value, Pooled):
        return None
    above = one.value.numerator_period or one.extent
    below = one.value.denominator_period or one.extent
    return (above, below) if isinstance(above, Period) and isinstance(below, Period) else None


RULE = Rule(
    code="LF127",
    name="numerator-denominator-period",
    severity="error",
    phase="both",
    detect=detect,
    bad="""from logframe import Observation, Project, Ratio, out_of

project = Project("P-1", "Courts hear cases in time", period="2023/2025")
courts = project.result(
    "courts",
    "Cases are decided within a year",
    indicators=[
        Ratio(
            "decided",
            "Cases decided, of those opened",
            level="outcome",
            numerator_unit="case",
            denominator_unit="case",
            target=80,
            observations=[
                Observation(out_of(310, 420, numerator_period="2024", denominator_period="2023"), period="2024"),
            ],
        ),
    ],
)
""",
    good="""from logframe import Observation, Project, Ratio, out_of

project = Project("P-1", "Courts hear cases in time", period="2023/2025")
courts = project.result(
    "courts",
    "Cases are decided within a year",
    indicators=[
        Ratio(
            "decided",
            "Cases decided, of those opened",
            level="outcome",
            numerator_unit="case",
            denominator_unit="case",
            target=80,
            observations=[Observation(out_of(310, 395), period="2024")],
        ),
    ],
)
""",
)
