"""How the audits of claims come about."""

from __future__ import annotations

from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.project.claimed_statuses import StatusAudit
from logframe.explanation.indicator_explanations import explain_fulfilment
from logframe.explanations import Explanation, Step
from logframe.messages import Message


def explain_audit(audit: Audit) -> Explanation:
    """Return what is stated, what the inputs give, and what matters beside it."""
    claim = audit.claim
    steps = [Step(audit.message, claim.declared_at), *(Step(note) for note in audit.notes)]
    return Explanation(Message("explain-title", id=claim.id, statement=claim.statement), tuple(steps))


def explain_status_audit(audit: StatusAudit) -> Explanation:
    """Return what is said, what each source gives, and how the status comes about."""
    claim = audit.claim
    status = explain_fulfilment(audit.fulfilment)
    steps = [Step(audit.message, claim.declared_at), *(Step(note) for note in audit.notes)]
    below = Step(status.title, audit.fulfilment.indicator.declared_at, status.steps)
    return Explanation(Message("explain-title", id=claim.id, statement=claim.statement), (*steps, below))
