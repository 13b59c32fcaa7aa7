"""The report of an evaluation as data: its records, what the figures say to them, and its follow-up."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

import attrs

from logframe.assessment.evidence_entries import Consulted
from logframe.assessment.held_claims import held
from logframe.assessment.records import (
    Conclusion,
    Deliverable,
    Effect,
    Finding,
    Lesson,
    Question,
    Recommendation,
    Response,
    SwotPoint,
)
from logframe.declaration.framework.sources import Source
from logframe.declaration.values.periods import Period
from logframe.diagnostics import Diagnostic
from logframe.evaluation.project.claimed_statuses import StatusVerdict
from logframe.messages import Message
from logframe.reviews.assessment_reviews import AssessmentReview


@attrs.frozen
class HeldLine:
    """A finding held against the figures of an indicator: the verdict, and the reason for it."""

    finding: str
    project: str
    indicator: str
    verdict: StatusVerdict
    reason: Message
    notes: tuple[Message, ...]


@attrs.frozen
class FollowUpLine:
    """How far a recommendation has come; `overdue` are the actions that are late."""

    recommendation: str
    state: Message
    is_late: bool
    lacks_response: bool
    overdue: tuple[str, ...]


@attrs.frozen
class EvaluationReport:
    """The report of an evaluation. `labels` says by which label it names a record: F4 is the fourth finding."""

    evaluation: str
    statement: str
    form: str
    on: datetime.date | None
    projects: tuple[str, ...]
    commissioned_by: str
    carried_out: Period | None
    reference: str
    purpose: str
    team: tuple[str, ...]
    criteria: str
    methods: tuple[str, ...]
    limits: tuple[str, ...]
    note: str
    terms_of_reference: tuple[Deliverable, ...]
    sources: tuple[Source, ...]
    consulted: tuple[Consulted, ...]
    questions: tuple[Question, ...]
    findings: tuple[Finding, ...]
    effects: tuple[Effect, ...]
    swot_points: tuple[SwotPoint, ...]
    conclusions: tuple[Conclusion, ...]
    recommendations: tuple[Recommendation, ...]
    responses: tuple[Response, ...]
    lessons: tuple[Lesson, ...]
    labels: Mapping[str, str]
    held: tuple[HeldLine, ...]
    follow_up: tuple[FollowUpLine, ...]
    diagnostics: tuple[Diagnostic, ...]


def report_record(review: AssessmentReview) -> EvaluationReport:
    """Return the review of an evaluation with the keys that its data has."""
    report = review.assessment
    return EvaluationReport(
        evaluation=report.id,
        statement=report.statement,
        form=review.form,
        on=review.on,
        projects=tuple(project.id for project in report.projects),
        commissioned_by=report.commissioned_by,
        carried_out=report.carried_out,
        reference=report.reference,
        purpose=report.purpose,
        team=report.team,
        criteria=report.criteria,
        methods=report.methods,
        limits=report.limits,
        note=report.note,
        terms_of_reference=report.terms_of_reference,
        sources=tuple(report.sources),
        consulted=tuple(report.consulted),
        questions=tuple(report.questions),
        findings=tuple(report.findings),
        effects=tuple(report.effects),
        swot_points=tuple(report.swot_points),
        conclusions=tuple(report.conclusions),
        recommendations=tuple(report.recommendations),
        responses=tuple(report.responses),
        lessons=tuple(report.lessons),
        labels={record.id: report.label(record.id) for record in report.records()},
        held=tuple(
            HeldLine(finding.id, line.project.id, line.indicator.id, line.verdict, line.reason, line.notes)
            for finding in report.findings
            for line in held(finding, review.case)
        ),
        follow_up=tuple(
            FollowUpLine(
                followed.recommendation.id,
                followed.state,
                followed.is_late,
                followed.lacks_response,
                tuple(action.statement for action in followed.overdue),
            )
            for followed in review.follow_up
        ),
        diagnostics=review.diagnostics,
    )
