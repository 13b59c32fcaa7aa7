"""The review of a programme: its projects side by side, its statistics, gaps and costs, and the claims made of it."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import overload

import attrs

from logframe.collecting import uncollected
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.values.keywords import check_argument
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.periods import Period
from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.costs.funding import funding
from logframe.evaluation.costs.unit_costs import unit_costs
from logframe.evaluation.methods.achievement_methods import Method
from logframe.evaluation.project.claimed_statuses import StatusAudit, audit_claims
from logframe.evaluation.project.evaluations import Evaluation, evaluate
from logframe.evaluation.project.status_counts import tally
from logframe.messages import Answer, Message
from logframe.reviews.attention import rank
from logframe.reviews.charts import BarChart
from logframe.reviews.claim_lines import NOT_BORNE_OUT, ClaimLine, claim_lines
from logframe.reviews.cost_lines import CostLine, claim_charts, cost_charts
from logframe.reviews.programme_page_one import MOST_PROJECTS, ProgrammePageOne, programme_page_one
from logframe.reviews.project_needs import ProjectNeed, in_order_of_need, need_of
from logframe.reviews.projects_together import Together
from logframe.reviews.refusals import Refusal, refusals, repeats
from logframe.reviews.reviewing import NOT_DATA, Review
from logframe.reviews.reviewing import review as review_project
from logframe.reviews.side_by_side import (
    ComparedFigure,
    SharedIndicator,
    all_causes,
    compared_figures,
    shared_indicators,
)
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
    is_reviewed: bool
    """Whether its own review follows."""


@attrs.frozen(repr=False)
class ProgrammeReview(Answer):
    """Everything a review document says of a programme; the reviews of its projects follow.

    Of very many published activities those that need attention most are reviewed (`reviews`), more of them have a line
    (`projects`), and `more_projects` counts the rest.
    """

    named_by = ("programme",)

    programme: str
    statement: str
    description: str
    page_one: ProgrammePageOne
    summary: tuple[Message, ...]
    projects: tuple[ProjectLine, ...]
    more_projects: int
    shared: tuple[SharedIndicator, ...]
    shared_refusals: tuple[Refusal, ...]
    tables: tuple[TableLines, ...]
    cascades: tuple[CascadeLines, ...]
    comparisons: tuple[ComparedFigure, ...]
    comparison_refusals: tuple[Refusal, ...]
    costs: tuple[CostLine, ...]
    cost_charts: tuple[BarChart, ...]
    money_totals: tuple[Message, ...]
    claims: tuple[ClaimLine, ...]
    limits: tuple[str, ...]
    note: str
    reviews: tuple[Review, ...]
    audits: tuple[Audit | StatusAudit, ...] = attrs.field(eq=False, repr=False, metadata=NOT_DATA)


@overload
def review(
    project: Project,
    *,
    on: datetime.date | str | None = None,
    profile: str | Iterable[str] | None = None,
    evaluation: Evaluation | None = None,
    method: str | Method | None = None,
) -> Review: ...
@overload
def review(
    project: Programme,
    *,
    on: datetime.date | str | None = None,
    profile: str | Iterable[str] | None = None,
    method: str | Method | None = None,
) -> ProgrammeReview: ...
def review(
    project: Project | Programme,
    *,
    on: datetime.date | str | None = None,
    profile: str | Iterable[str] | None = None,
    evaluation: Evaluation | None = None,
    method: str | Method | None = None,
) -> Review | ProgrammeReview:
    """Review the expected results of a project, or of every project of a programme, line by line on a date.

    `on` is the date (see `evaluate`), `profile` chooses the rules as in `check`, `method` the formula of achievement as
    in `evaluate`. `evaluation` is the project's own if it is at hand already, and has its date and method. The same
    project, date, method and rules give the same review.
    Raises whatever `evaluate` and `check` raise.
    """
    if isinstance(project, Programme):
        return review_programme(project, on=on, profile=profile, method=method)
    return review_project(project, on=on, profile=profile, evaluation=evaluation, method=method)


@uncollected()
def review_programme(
    programme: Programme,
    *,
    on: datetime.date | str | None = None,
    profile: str | Iterable[str] | None = None,
    by_id: bool = True,
    method: str | Method | None = None,
) -> ProgrammeReview:
    """Review every project of a programme and audit every claim made of it (see `review` and `audit`).

    Indicators of several projects with one id are put side by side, unless `by_id` says that the ids mean nothing
    beyond their project.
    """
    check_argument("review_programme", programme, Programme)
    evaluations = [evaluate(project, on=on, method=method) for project in programme.projects]
    reviews = [review_project(own.project, on=on, profile=profile, evaluation=own) for own in evaluations]
    together = Together()
    for evaluation, own in zip(evaluations, reviews, strict=True):
        together.add(evaluation, own.page_one.priorities)
    order = in_order_of_need(together.standings)[:MOST_PROJECTS]
    needs = [need_of(evaluations[place], reviews[place].page_one.priorities) for place in order]
    lines = [line_of(evaluation, is_reviewed=True) for evaluation in evaluations]
    shared = shared_indicators(evaluations) if by_id else ()
    return made_of(programme, together, needs, lines, reviews, shared)


def made_of(
    programme: Programme,
    together: Together,
    needs: Sequence[ProjectNeed],
    lines: Sequence[ProjectLine],
    reviews: Sequence[Review],
    shared: Sequence[SharedIndicator] = (),
) -> ProgrammeReview:
    """Return the review of a programme from what its projects come to, and from those with a line or a review.

    `needs` are the lines of page one, of the project first that needs attention most.
    """
    evaluations = [own.evaluation for own in reviews]
    audits = audit_claims(programme, evaluations)
    claims = claim_lines(audits)
    cost_lines = tuple(line for own in reviews for line in own.costs.units)
    compared = tuple(line for comparison in programme.comparisons for line in compared_figures(comparison))
    return ProgrammeReview(
        programme=programme.id,
        statement=programme.statement,
        description=programme.description,
        page_one=programme_page_one(programme, together, needs, claims, cost_lines),
        summary=_summary(together, audits),
        projects=tuple(lines),
        more_projects=together.projects - len(lines),
        shared=tuple(shared),
        shared_refusals=refusals(all_causes(shared)),
        tables=tuple(table_lines(table, programme.projects) for table in programme.tables),
        cascades=tuple(cascade_lines(cascade) for cascade in programme.cascades),
        comparisons=compared,
        comparison_refusals=refusals(all_causes(compared)) if repeats(all_causes(compared)) else (),
        costs=cost_lines,
        cost_charts=(*cost_charts([(own, unit_costs(own)) for own in evaluations]), *claim_charts(audits)),
        money_totals=together.money,
        claims=claims,
        limits=programme.limits,
        note=programme.note,
        reviews=tuple(reviews),
        audits=tuple(audits),
    )


def line_of(evaluation: Evaluation, *, is_reviewed: bool) -> ProjectLine:
    """Return the line of a project in the overview."""
    project, counts = evaluation.project, tally(evaluation)
    states = sorted(counts.by_status, key=lambda pair: rank(pair[0]))
    return ProjectLine(
        project.id,
        project.statement,
        project.country,
        Message("not-declared") if project.period is None else project.period,
        tuple(node.statement for node in project.nodes if node.kind == "objective"),
        tuple(part.message for part in funding(project)),
        counts.results,
        Message(
            "results-by-status",
            counts=tuple(Message("count-of-status", count=count, status=status) for status, count in states),
        ),
        is_reviewed,
    )


def _summary(together: Together, audits: Sequence[Audit | StatusAudit]) -> tuple[Message, ...]:
    lines = [Message("summary-of-projects", projects=together.projects), programme_summary(together.counts)]
    if audits:
        counts = Counter(audit.verdict for audit in audits)
        verdicts = tuple(Message("count-of-verdict", count=count, verdict=verdict) for verdict, count in counts.items())
        lines.append(Message("summary-of-claims", claims=len(audits), verdicts=verdicts))
        wrong = [audit for audit in audits if audit.verdict in NOT_BORNE_OUT]
        lines += [Message("claim-not-borne-out", id=audit.claim.id, explanation=audit.message) for audit in wrong]
    return tuple(line for line in lines if line is not None)
