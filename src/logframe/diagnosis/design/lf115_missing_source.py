"""LF115: where the figures are to come from is not said."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find indicators that name no means of verification, and whose figures name no source."""
    for indicator in case.project.indicators():
        if indicator.verified_by or any(observation.source is not None for observation in indicator.observations):
            continue
        # Only the baseline can name one here: it tells how things stood, not where later figures come from.
        sources = tuple(source.id for source in indicator.sources())
        yield Found(indicator, Message("lf115-no-source", indicator=indicator.id, sources=sources))


_EXAMPLE = bad_and_good("""-from logframe import Percentage, Project
+from logframe import Percentage, Project, Source

+cards = Source("cards", "Yearly sample of vaccination cards, district health office", kind="survey")
 project = Project("P-1", "Vaccination in the drylands", period="2024/2026")
 children = project.result(
     "children", "Children of herders are protected against measles", indicators=[
         Percentage("measles", "Children under two vaccinated", level="outcome", baseline=41,
-                   target=90),
+                   target=90, verified_by=cards),
     ],
 )
""")
RULE = Rule("LF115", "missing-source", "error", "design", detect, **_EXAMPLE)
