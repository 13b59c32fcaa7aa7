"""LF402: a finding has no evidence, or a single source in words."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.assessment.cases import AssessmentCase
from logframe.assessment.shelter_example import SHELTERS
from logframe.declaration.framework.sources import Source
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find findings without evidence, and those that rest on one source that no figure stands beside."""
    report = case.assessment
    for finding in report.findings:
        if not finding.evidence:
            yield Found(finding, Message("lf402-no-evidence", finding=report.label(finding.id)))
        elif len(finding.evidence) == 1 and not any(case.named(finding.evidence)):
            source = finding.evidence[0]
            title = source.title if isinstance(source, Source) else source
            message = Message("lf402-one-source", finding=report.label(finding.id), source=title)
            yield Found(finding, message, severity="info")


_EXAMPLE = bad_and_good(
    """
-report.finding("waits", "The project waits for victims and does not search for them")
+report.finding("waits", "The project waits for victims and does not search for them",
+               evidence=["interviews with the shelters", "interviews with the police"])
""",
    opening=SHELTERS,
)
RULE = Rule("LF402", "finding-without-evidence", "error", "assessment", detect, concern="judgement", **_EXAMPLE)
