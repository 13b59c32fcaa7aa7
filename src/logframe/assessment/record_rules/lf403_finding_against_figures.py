"""LF403: a finding says something that the figures contradict or do not support."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from logframe.assessment.cases import AssessmentCase
from logframe.assessment.held_claims import Held, held, said_word
from logframe.assessment.records import Finding
from logframe.assessment.shelter_example import SHELTERS
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.evaluation.claims.audits import Audit, Verdict
from logframe.evaluation.project.claimed_statuses import StatusAudit, StatusVerdict
from logframe.messages import Joined, Message

_BORNE_OUT: Final = frozenset({Verdict.AGREES, Verdict.ROUNDED})


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Hold what findings say of indicators against their figures, and the claims they rest on against their inputs."""
    for finding in case.assessment.findings:
        answers = held(finding, case)
        if finding.says and not answers:
            label = case.assessment.label(finding.id)
            message = Message("lf403-nothing-to-hold", finding=label, says=said_word(finding.says))
            yield Found(finding, message, severity="warning")
        for answer in answers:
            yield from _of_status(finding, finding.says, answer.indicator.id, answer, case)
        for audit in case.audits_in(finding.evidence):
            yield from _of_claim(finding, audit, case)


def _of_claim(finding: Finding, audit: Audit | StatusAudit, case: AssessmentCase) -> Iterator[Found]:
    label = case.assessment.label(finding.id)
    if isinstance(audit, StatusAudit):
        yield from _of_status(finding, audit.claim.says, audit.claim.indicator, audit, case)
        return
    if audit.verdict not in _BORNE_OUT:
        message = Message("lf403-claim", finding=label, claim=audit.claim.id, calculation=audit.message)
        yield Found(finding, message, severity="error" if audit.verdict is Verdict.DIFFERS else "warning")
    if audit.notes:
        notes = Joined(audit.notes, "semicolon")
        yield Found(
            finding, Message("lf403-claim-notes", finding=label, claim=audit.claim.id, notes=notes), severity="warning"
        )


def _of_status(
    finding: Finding, says: str, indicator: str, answer: Held | StatusAudit, case: AssessmentCase
) -> Iterator[Found]:
    if answer.verdict is not StatusVerdict.AGREES:
        message = Message(
            "lf403-status",
            finding=case.assessment.label(finding.id),
            says=said_word(says),
            indicator=indicator,
            verdict=answer.verdict,
            reason=answer.reason,
            notes=Joined(answer.notes, "semicolon") if answer.notes else None,
        )
        is_contradicted = answer.verdict is StatusVerdict.CONTRADICTED
        yield Found(finding, message, severity="error" if is_contradicted else "warning")


_EXAMPLE = bad_and_good(
    """
-report.finding("reached", "The target was reached", evidence=project["assisted"], says="reached")
+report.finding("missed", "The target was missed", evidence=project["assisted"], says="not reached")
""",
    opening=SHELTERS,
)
RULE = Rule("LF403", "finding-against-figures", "error", "assessment", detect, concern="contradiction", **_EXAMPLE)
