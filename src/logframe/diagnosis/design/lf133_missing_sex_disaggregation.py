"""LF133: people are counted, and not by sex."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule
from logframe.units import is_person

_SEX = frozenset({"sex", "gender"})


def detect(case: Case) -> Iterator[Found]:
    """Find indicators that count people and do not plan to tell women and men apart."""
    for indicator in case.project.indicators():
        if is_person(indicator.unit) and not any(one.name.lower() in _SEX for one in indicator.disaggregate_by):
            yield Found(
                indicator,
                f"{indicator.id} counts people, and not by sex",
                'plan it from the start: disaggregate_by="sex", and report {"sex": {"female": ..., "male": ...}}',
            )


RULE = Rule(
    code="LF133",
    name="missing-sex-disaggregation",
    severity="warning",
    phase="design",
    wrong="An indicator that counts people does not tell women and men apart.",
    why="Whom a project reaches, and whom it misses, cannot be seen afterwards if it was not counted so.",
    source="LWR minimum quality standards 4.2, 8.6; donors' minimum",
    detect=detect,
    bad="""from logframe import Count, Project

project = Project("P-1", "Small farms earn more", period="2024/2026")
loans = project.result(
    "loans",
    "Farmers invest in their land",
    indicators=[
        Count("borrowers", "Farmers with a loan", unit="person", level="output", accumulates="increments", target=300),
    ],
)
""",
    good="""from logframe import Count, Project

project = Project("P-1", "Small farms earn more", period="2024/2026")
loans = project.result(
    "loans",
    "Farmers invest in their land",
    indicators=[
        Count(
            "borrowers",
            "Farmers with a loan",
            unit="person",
            level="output",
            accumulates="increments",
            target=300,
            disaggregate_by="sex",
        ),
    ],
)
""",
)
