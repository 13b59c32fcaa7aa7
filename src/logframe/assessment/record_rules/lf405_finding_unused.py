"""LF405: no conclusion and no strength or weakness takes a finding up."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.assessment.cases import AssessmentCase
from logframe.assessment.shelter_example import SHELTERS
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find findings that nothing follows from."""
    report = case.assessment
    used = {id for conclusion in report.conclusions for id in conclusion.follows_from}
    used |= {id for point in report.swot_points for id in point.follows_from}
    for finding in report.findings:
        if finding.id not in used:
            yield Found(finding, Message("lf405-unused", finding=report.label(finding.id)))


_EXAMPLE = bad_and_good(
    """
-report.finding("missed", "The target was missed", evidence=project["assisted"], says="not reached")
+missed = report.finding("missed", "The target was missed", evidence=project["assisted"], says="not reached")
+report.conclusion("gap", "Too few victims are assisted", follows_from=missed)
""",
    opening=SHELTERS,
)
RULE = Rule("LF405", "finding-unused", "info", "assessment", detect, strict=True, **_EXAMPLE)
