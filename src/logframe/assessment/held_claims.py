"""Findings held against the figures: what they say of an indicator, and whether the figures bear it out."""

from __future__ import annotations

import attrs

from logframe.assessment.cases import AssessmentCase
from logframe.assessment.records import Finding
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Milestone
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.status_claims import StatusClaim
from logframe.diagnosis.reported_values import reported_value
from logframe.evaluation.figures.changes import Change, since_baseline
from logframe.evaluation.project.claimed_statuses import StatusVerdict, audit_status
from logframe.evaluation.statuses import Status
from logframe.messages import Joined, Message, Word
from logframe.terms import TRENDS


@attrs.frozen
class Held:
    """A finding held against one indicator: the verdict, the reason, and what each source gives."""

    indicator: Indicator
    project: Project
    verdict: StatusVerdict
    reason: Message
    notes: tuple[Message, ...] = ()


def held(finding: Finding, case: AssessmentCase) -> list[Held]:
    """Return what the figures say to a finding, for each indicator among its evidence that it can be said of."""
    if not finding.says:
        return []
    pairs = [
        (named.thing, named.project)
        for named in case.named(finding.evidence)
        if isinstance(named.thing, Indicator) and named.project is not None
    ]
    if finding.says in TRENDS:
        return [_trend(finding, indicator, project, case) for indicator, project in pairs]
    return [_status(finding, indicator, project, case) for indicator, project in pairs if _is_aimed_at(indicator)]


def _is_aimed_at(indicator: Indicator) -> bool:
    """Return whether something is to be reached: of an event, that it happens."""
    return indicator.target is not None or isinstance(indicator, Milestone)


def _status(finding: Finding, indicator: Indicator, project: Project, case: AssessmentCase) -> Held:
    claim = StatusClaim(
        finding.id,
        finding.statement,
        project=project,
        indicator=indicator.id,
        says=finding.says,
        on=finding.on,
        declared_at=finding.declared_at,
    )
    audit = audit_status(claim, [case.evaluations[project.id]])
    reason = audit.reason
    if audit.verdict is StatusVerdict.CONTRADICTED:  # what the finding says stands before it
        reason = Message("status-claim-agrees", **reason.fields)
    return Held(indicator, project, audit.verdict, reason, audit.notes)


def _trend(finding: Finding, indicator: Indicator, project: Project, case: AssessmentCase) -> Held:
    on = finding.on or case.evaluations[project.id].on
    changes = list(since_baseline(indicator, on))
    moves = {_move(change) for change in changes}
    if moves == {finding.says}:
        verdict = StatusVerdict.AGREES
    elif not changes or finding.says in moves or None in moves:
        verdict = StatusVerdict.NOT_SUPPORTED
    else:
        verdict = StatusVerdict.CONTRADICTED
    steps = tuple(
        Message(
            "trend-step",
            before=reported_value(indicator, change.first),
            after=reported_value(indicator, change.second),
            first=change.first.timing,
            second=change.second.timing,
        )
        for change in changes
    )
    reason = (
        Message("trend-of-figures", steps=Joined(steps, "semicolon")) if steps else Message("trend-without-figures")
    )
    return Held(indicator, project, verdict, reason)


def said_word(says: str) -> Status | Word:
    """Return what a finding says as the field of a message: a status, or how figures moved."""
    return Word(says, "trend") if says in TRENDS else Status(says)


def _move(change: Change) -> str | None:
    """Return how figures moved for certain, None where ranges leave it open."""
    if change.rises:
        return "rose"
    if change.falls:
        return "fell"
    return "unchanged" if change.before.is_exact and change.before == change.after else None
