"""LF409: an evaluation tells positive effects alone."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.assessment.cases import AssessmentCase
from logframe.assessment.shelter_example import SHELTERS
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find an evaluation with effects, none of them negative."""
    report = case.assessment
    if report.effects and all(effect.direction == "positive" for effect in report.effects):
        yield Found(
            report, Message("lf409-only-positive", count=len(report.effects)), declared_at=report.effects[0].declared_at
        )


_EXAMPLE = bad_and_good(
    """
 report.effect("safe", "Women who were assisted are safe", direction="positive", evidence=project["assisted"])
+report.effect("closed", "Two smaller shelters lost their donor", direction="negative", intended=False,
+              evidence="interviews with the shelters")
""",
    opening=SHELTERS,
)
RULE = Rule(
    "LF409", "only-positive-effects", "info", "assessment", detect, concern="judgement", strict=True, **_EXAMPLE
)
