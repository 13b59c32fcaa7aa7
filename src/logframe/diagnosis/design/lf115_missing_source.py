"""LF115: where the figures are to come from is not said."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find indicators that name no means of verification, and whose figures name no source."""
    for indicator in case.project.indicators():
        if indicator.verified_by or any(one.source is not None for one in indicator.observations):
            continue
        # Only the baseline can name one here: it tells how things stood, not where later figures come from.
        start = ", ".join(one.id for one in indicator.sources())
        yield Found(
            indicator,
            f"{indicator.id} names no source"
            + (f" but that of its baseline ({start})" if start else "")
            + ": nobody else can verify what is reported",
            'write verified_by=Source("register", "Register of the clinic"), and source=... on each observation',
        )


RULE = Rule(
    code="LF115",
    name="missing-source",
    severity="error",
    phase="design",
    detect=detect,
    bad="""from logframe import Percentage, Project

project = Project("P-1", "Vaccination in the drylands", period="2024/2026")
children = project.result(
    "children",
    "Children of herders are protected against measles",
    indicators=[
        Percentage("measles", "Children under two vaccinated", level="outcome", baseline=41, target=90),
    ],
)
""",
    good="""from logframe import Percentage, Project, Source

cards = Source("cards", "Yearly sample of vaccination cards, district health office", kind="survey")
project = Project("P-1", "Vaccination in the drylands", period="2024/2026")
children = project.result(
    "children",
    "Children of herders are protected against measles",
    indicators=[
        Percentage(
            "measles", "Children under two vaccinated", level="outcome", baseline=41, target=90, verified_by=cards
        ),
    ],
)
""",
)
