"""LF404: a conclusion follows from no finding."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.assessment.cases import AssessmentCase
from logframe.assessment.shelter_example import SHELTERS
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find conclusions that follow from nothing."""
    for conclusion in case.assessment.conclusions:
        if not conclusion.follows_from:
            label = case.assessment.label(conclusion.id)
            yield Found(conclusion, Message("lf404-follows-from-nothing", conclusion=label))


_EXAMPLE = bad_and_good(
    """
-report.conclusion("gap", "Too few victims are assisted")
+missed = report.finding("missed", "The target was missed", evidence=project["assisted"], says="not reached")
+report.conclusion("gap", "Too few victims are assisted", follows_from=missed)
""",
    opening=SHELTERS,
)
RULE = Rule("LF404", "conclusion-without-finding", "error", "assessment", detect, concern="judgement", **_EXAMPLE)
