"""LF408: an effect rests on no figure."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.assessment.cases import AssessmentCase
from logframe.assessment.shelter_example import SHELTERS
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find effects without an indicator, claim or series among their evidence."""
    for effect in case.assessment.effects:
        if not any(case.named(effect.evidence)):
            label = case.assessment.label(effect.id)
            yield Found(effect, Message("lf408-only-told", effect=label, sources=len(effect.evidence)))


_EXAMPLE = bad_and_good(
    """
-report.effect("income", "Women who were assisted earn their own income", direction="positive",
-              evidence="interviews with the shelters")
+report.effect("safe", "Women who were assisted are safe", direction="positive", evidence=project["assisted"])
""",
    opening=SHELTERS,
)
RULE = Rule("LF408", "effect-only-told", "info", "assessment", detect, concern="judgement", **_EXAMPLE)
