"""How the audits of claims come about."""

from __future__ import annotations

from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.project.claimed_statuses import StatusAudit
from logframe.explanation.indicator_explanations import explain_fulfilment
from logframe.explanations import Explanation, Step
from logframe.messages import Message


def explain_audit(audit: Audit) -> Explanation:
    """Return what is stated, what the inputs give, and what matters beside it."""
    return _explained(audit)


def explain_status_audit(audit: StatusAudit) -> Explanation:
    """Return what is said, what each source gives, and how the status comes about."""
    status = explain_fulfilment(audit.fulfilment)
    return _explained(audit, Step(status.title, audit.fulfilment.indicator.declared_at, status.steps))


def _explained(audit: Audit | StatusAudit, *below: Step) -> Explanation:
    claim = audit.claim
    steps = (Step(audit.message, claim.declared_at), *map(Step, audit.notes), *below)
    return Explanation(Message("explain-title", id=claim.id, statement=claim.statement), steps)
