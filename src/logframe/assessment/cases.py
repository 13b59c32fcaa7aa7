"""What a rule on an evaluation looks at: the evaluation, what its projects come to, and its claims recomputed."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import cached_property

import attrs

from logframe.assessment.assessments import Assessment
from logframe.assessment.evidence_entries import Evidence
from logframe.assessment.evidence_references import Named
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.programme.stated_claims import Claim
from logframe.declaration.programme.status_claims import StatusClaim
from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.claimed_statuses import StatusAudit, audit_claims
from logframe.evaluation.project.evaluations import Evaluation, evaluate


@attrs.define(eq=False)
class AssessmentCase:
    """An evaluation, the computed answers of its projects, and the day for which its follow-up is asked."""

    assessment: Assessment
    evaluations: dict[str, Evaluation]
    on: datetime.date | None

    @cached_property
    def audits(self) -> dict[str, Audit | StatusAudit]:
        """Return the claims of the programmes, recomputed, by their ids."""
        programmes = [part for part in self.assessment.of if isinstance(part, Programme)]
        made = tuple(self.evaluations.values())
        return {audit.claim.id: audit for programme in programmes for audit in audit_claims(programme, made)}

    def named(self, evidence: tuple[Evidence, ...]) -> Iterator[Named]:
        """Return what the evidence of a record names, in its order."""
        for entry in evidence:
            named = self.assessment.named(entry)
            if named is not None:
                yield named

    def fulfilments(self, evidence: tuple[Evidence, ...]) -> Iterator[Fulfilment]:
        """Return the answers of the indicators among the evidence."""
        for named in self.named(evidence):
            if isinstance(named.thing, Indicator) and named.project is not None:
                yield self.evaluations[named.project.id][named.thing.id]

    def audits_in(self, evidence: tuple[Evidence, ...]) -> Iterator[Audit | StatusAudit]:
        """Return the claims among the evidence, recomputed."""
        for named in self.named(evidence):
            if isinstance(named.thing, (Claim, StatusClaim)):
                yield self.audits[named.thing.id]


def case_of(assessment: Assessment, on: datetime.date | None = None) -> AssessmentCase:
    """Return what the rules look at; `on` is the date for the figures and the follow-up.

    Without it each project has its own date, and the follow-up that of the evaluation or of the latest response.
    """
    evaluations = {project.id: evaluate(project, on=on) for project in assessment.projects}
    return AssessmentCase(assessment, evaluations, on or assessment.latest)
