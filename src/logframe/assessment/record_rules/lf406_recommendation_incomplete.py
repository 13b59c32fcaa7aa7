"""LF406: a recommendation lacks an addressee, a date or a conclusion."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from logframe.assessment.cases import AssessmentCase
from logframe.assessment.shelter_example import SHELTERS
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.messages import Joined, Message

_MOST_AT_ONE: Final = 10
"""More recommendations than an office can act on."""


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find recommendations that lack something, and an addressee of too many."""
    report = case.assessment
    for recommendation in report.recommendations:
        lacking = [
            Message("lf406-lacks", what=what)
            for what, value in (
                ("addressee", recommendation.to),
                ("date", recommendation.due),
                ("conclusion", recommendation.follows_from),
            )
            if not value
        ]
        if lacking:
            label = report.label(recommendation.id)
            yield Found(
                recommendation, Message("lf406-incomplete", recommendation=label, lacking=Joined(tuple(lacking), "and"))
            )
    counts = Counter(recommendation.to for recommendation in report.recommendations if recommendation.to)
    for addressee, count in counts.items():
        if count > _MOST_AT_ONE:
            yield Found(report, Message("lf406-too-many", addressee=addressee, count=count), severity="info")


_EXAMPLE = bad_and_good(
    """
-report.recommendation("search", "Search for victims together with the police")
+missed = report.finding("missed", "The target was missed", evidence=project["assisted"], says="not reached")
+gap = report.conclusion("gap", "Too few victims are assisted", follows_from=missed)
+report.recommendation("search", "Search for victims together with the police", follows_from=gap,
+                      to="The shelters", due="2025-12")
""",
    opening=SHELTERS,
)
RULE = Rule("LF406", "recommendation-incomplete", "warning", "assessment", detect, **_EXAMPLE)
