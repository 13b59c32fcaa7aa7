"""LF131: a running total falls."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule
from logframe.evaluation.figures.changes import changes


def detect(case: Case) -> Iterator[Found]:
    """Find running totals whose later figure is lower than an earlier one."""
    for indicator in case.project.indicators():
        if indicator.gathers != "running-total" or not indicator.is_numeric:
            continue
        for one in changes(indicator, case.on):
            if one.falls and not one.second.explanation:
                yield Found(
                    indicator,
                    f"{indicator.id} is a running total, but falls from {one.first.value} ({one.first.when()}) "
                    f"to {one.second.value} ({one.second.when()})",
                    'if each figure is how it stood, declare accumulates="snapshot"; if the first was corrected, '
                    "say so: explanation=...",
                    one.second.declared_at,
                )


RULE = Rule(
    code="LF131",
    name="non-monotone-cumulative",
    severity="warning",
    phase="reporting",
    detect=detect,
    bad="""from logframe import Count, Observation, Project

project = Project("P-1", "Land titles", period="2023/2025")
titles = project.result(
    "titles",
    "Families hold the title to their land",
    indicators=[
        Count(
            "registered",
            "Titles registered since the start",
            unit="document",
            level="outcome",
            accumulates="running-total",
            baseline=0,
            target=900,
            observations=[Observation(410, date="2023-12-31"), Observation(380, date="2024-12-31")],
        ),
    ],
)
""",
    good="""from logframe import Count, Observation, Project

project = Project("P-1", "Land titles", period="2023/2025")
titles = project.result(
    "titles",
    "Families hold the title to their land",
    indicators=[
        Count(
            "registered",
            "Titles registered since the start",
            unit="document",
            level="outcome",
            accumulates="running-total",
            baseline=0,
            target=900,
            observations=[Observation(410, date="2023-12-31"), Observation(680, date="2024-12-31")],
        ),
    ],
)
""",
)
