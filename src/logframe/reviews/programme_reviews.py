"""The review of a programme: its projects side by side, its statistics, gaps and costs, and the claims made of it."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.programme.stated_figures import stated_as_said
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import unit_name
from logframe.evaluation.claims.audits import Audit, Verdict
from logframe.evaluation.costs.funding import funding
from logframe.evaluation.costs.unit_costs import unit_costs
from logframe.evaluation.project.claimed_statuses import StatusAudit, StatusVerdict, audit_claims
from logframe.evaluation.project.evaluations import Evaluation, evaluate
from logframe.evaluation.statuses import Status
from logframe.messages import Message
from logframe.reviews.charts import BarChart
from logframe.reviews.cost_lines import CostLine, claim_charts, cost_charts
from logframe.reviews.reviewing import NOT_DATA, Review, review
from logframe.reviews.shown_figures import portion
from logframe.reviews.side_by_side import ComparedFigure, SharedIndicator, compared_figures, shared_indicators
from logframe.reviews.statistics_sections import CascadeLines, TableLines, cascade_lines, table_lines
from logframe.reviews.summaries import programme_summary


@attrs.frozen
class ProjectLine:
    """One project in the overview: where, when, with whose money, how many results, and how far they are."""

    id: str
    statement: str
    country: str
    period: Period | Missing | Message
    objectives: tuple[str, ...]
    money: tuple[Message, ...]
    results: int
    state: Message


@attrs.frozen
class ClaimLine:
    """One claim: what is stated, what its inputs give, and what follows."""

    id: str
    statement: str
    stated: Message
    computed: Message | Quantity | None
    verdict: Message
    derived: Message
    needed: tuple[Message, ...]
    warnings: tuple[Message, ...]
    source: str
    note: str


@attrs.frozen
class ProgrammeReview:
    """Everything a review document says of a programme; the reviews of its projects follow."""

    programme: str
    statement: str
    description: str
    summary: tuple[Message, ...]
    projects: tuple[ProjectLine, ...]
    shared: tuple[SharedIndicator, ...]
    tables: tuple[TableLines, ...]
    cascades: tuple[CascadeLines, ...]
    comparisons: tuple[ComparedFigure, ...]
    costs: tuple[CostLine, ...]
    cost_charts: tuple[BarChart, ...]
    money_totals: tuple[Message, ...]
    claims: tuple[ClaimLine, ...]
    limits: tuple[str, ...]
    note: str
    reviews: tuple[Review, ...]
    audits: tuple[Audit | StatusAudit, ...] = attrs.field(eq=False, repr=False, metadata=NOT_DATA)


def review_programme(
    programme: Programme,
    *,
    on: datetime.date | str | None = None,
    profile: str | Iterable[str] | None = None,
    by_id: bool = True,
) -> ProgrammeReview:
    """Review every project of a programme and audit every claim made of it (see `review` and `audit`).

    Indicators of several projects with one id are put side by side, unless `by_id` says that the ids mean nothing
    beyond their project.
    """
    evaluations = [evaluate(project, on=on) for project in programme.projects]
    reviews = tuple(review(own.project, on=on, profile=profile, evaluation=own) for own in evaluations)
    audits = audit_claims(programme, evaluations)
    costs = [(own, unit_costs(own)) for own in evaluations]
    return ProgrammeReview(
        programme=programme.id,
        statement=programme.statement,
        description=programme.description,
        summary=_summary(programme, audits, evaluations),
        projects=tuple(_line(project, own) for project, own in zip(programme.projects, reviews, strict=True)),
        shared=shared_indicators(evaluations) if by_id else (),
        tables=tuple(table_lines(table, programme.projects) for table in programme.tables),
        cascades=tuple(cascade_lines(cascade) for cascade in programme.cascades),
        comparisons=tuple(line for comparison in programme.comparisons for line in compared_figures(comparison)),
        costs=tuple(line for own in reviews for line in own.costs.units),
        cost_charts=(*cost_charts(costs), *claim_charts(audits)),
        money_totals=tuple(part.message for part in funding(*programme.projects)),
        claims=tuple(map(_claim, audits)),
        limits=programme.limits,
        note=programme.note,
        reviews=reviews,
        audits=tuple(audits),
    )


def _line(project: Project, reviewed: Review) -> ProjectLine:
    counts = Counter(result.status for result in reviewed.results)
    return ProjectLine(
        project.id,
        project.statement,
        project.country,
        Message("not-declared") if project.period is None else project.period,
        tuple(node.statement for node in project.nodes if node.kind == "objective"),
        tuple(part.message for part in funding(project)),
        len(reviewed.results),
        Message(
            "results-by-status",
            counts=tuple(Message("count-of-status", count=count, status=status) for status, count in counts.items()),
        ),
    )


def _claim(audit: Audit | StatusAudit) -> ClaimLine:
    if isinstance(audit, StatusAudit):
        return _status_claim(audit)
    claim = audit.claim
    return ClaimLine(
        claim.id,
        claim.statement,
        Message("stated-figure", stated=stated_as_said(claim.stated), unit=unit_name(claim.unit, claim.stated)),
        None if audit.computed is None else Quantity(audit.computed, claim.unit),
        Message("verdict-of-claim", verdict=audit.verdict, why=audit.fits or ""),
        audit.derivation,
        tuple(needed.message for needed in audit.needed),
        audit.notes,
        "" if claim.source is None else claim.source.title,
        claim.note,
    )


def _status_claim(audit: StatusAudit) -> ClaimLine:
    claim = audit.claim
    return ClaimLine(
        claim.id,
        claim.statement,
        Message("stated-figure", stated=Status(claim.says), unit=None),
        Message("status-and-share", status=audit.fulfilment.status, share=portion(audit.computed)),
        Message("verdict-of-claim", verdict=audit.verdict, why=audit.reason),
        Message("status-of-indicator", indicator=claim.indicator, project=claim.project, on=audit.on),
        (),
        audit.notes,
        "" if claim.source is None else claim.source.title,
        claim.note,
    )


_NOT_BORNE_OUT: Final = (
    *(Verdict.DIFFERS, Verdict.UNITS_DIFFER, Verdict.NOT_DERIVABLE),
    *(StatusVerdict.CONTRADICTED, StatusVerdict.NOT_SUPPORTED),
)


def _summary(
    programme: Programme, audits: Sequence[Audit | StatusAudit], evaluations: Sequence[Evaluation]
) -> tuple[Message, ...]:
    lines = [Message("summary-of-projects", projects=len(programme.projects)), programme_summary(evaluations)]
    if audits:
        counts = Counter(audit.verdict for audit in audits)
        verdicts = tuple(Message("count-of-verdict", count=count, verdict=verdict) for verdict, count in counts.items())
        lines.append(Message("summary-of-claims", claims=len(audits), verdicts=verdicts))
        wrong = [audit for audit in audits if audit.verdict in _NOT_BORNE_OUT]
        lines += [Message("claim-not-borne-out", id=audit.claim.id, explanation=audit.message) for audit in wrong]
    return tuple(line for line in lines if line is not None)
