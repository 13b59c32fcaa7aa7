"""The review of a programme: its projects side by side, its statistics, gaps and costs, and the claims made of it."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.programme.stated_claims import Claim
from logframe.declaration.programme.stated_figures import stated_as_said
from logframe.declaration.values.periods import Period, day_in_words
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import share_text
from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.costs.funding import funding
from logframe.evaluation.costs.unit_costs import unit_costs
from logframe.evaluation.project.claimed_statuses import StatusAudit, audit_claims
from logframe.evaluation.project.evaluations import Evaluation, evaluate
from logframe.messages import Message
from logframe.reviews.charts import BarChart
from logframe.reviews.cost_lines import CostLine, claim_charts, cost_charts
from logframe.reviews.reviewing import Review, review
from logframe.reviews.side_by_side import ComparedFigure, SharedIndicator, compared_figures, shared_indicators
from logframe.reviews.statistics_sections import CascadeLines, TableLines, cascade_lines, table_lines
from logframe.reviews.summaries import programme_summary
from logframe.units import unit_label


@attrs.frozen
class ProjectLine:
    """One project in the overview: where, when, with whose money, how many results, and how far they are."""

    id: str
    statement: str
    country: str
    period: str
    objectives: tuple[str, ...]
    money: tuple[str, ...]
    results: int
    state: str


@attrs.frozen
class ClaimLine:
    """One claim: what is stated, what its inputs give, and what follows."""

    id: str
    statement: str
    stated: str
    computed: str
    verdict: str
    derived: str
    needed: tuple[str, ...]
    warnings: tuple[str, ...]
    source: str
    note: str


@attrs.frozen
class ProgrammeReview:
    """Everything a review document says of a programme; the reviews of its projects follow."""

    programme: str
    statement: str
    description: str
    summary: tuple[str, ...]
    projects: tuple[ProjectLine, ...]
    shared: tuple[SharedIndicator, ...]
    tables: tuple[TableLines, ...]
    cascades: tuple[CascadeLines, ...]
    comparisons: tuple[ComparedFigure, ...]
    costs: tuple[CostLine, ...]
    cost_charts: tuple[BarChart, ...]
    money_totals: tuple[str, ...]
    claims: tuple[ClaimLine, ...]
    limits: tuple[str, ...]
    note: str
    reviews: tuple[Review, ...]


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
    evaluations = [evaluate(one, on=on) for one in programme.projects]
    reviews = tuple(review(one.project, on=on, profile=profile, evaluation=one) for one in evaluations)
    audits = audit_claims(programme, evaluations)
    costs = [(one, unit_costs(one)) for one in evaluations]
    return ProgrammeReview(
        programme=programme.id,
        statement=programme.statement,
        description=programme.description,
        summary=_summary(programme, audits, evaluations),
        projects=tuple(_line(one, each) for one, each in zip(programme.projects, reviews, strict=True)),
        shared=shared_indicators(evaluations) if by_id else (),
        tables=tuple(table_lines(one, programme.projects) for one in programme.tables),
        cascades=tuple(cascade_lines(one) for one in programme.cascades),
        comparisons=tuple(line for one in programme.comparisons for line in compared_figures(one)),
        costs=tuple(line for one in reviews for line in one.costs.units),
        cost_charts=(*cost_charts(costs), *claim_charts(audits)),
        money_totals=tuple(str(one) for one in funding(*programme.projects)),
        claims=tuple(_claim(one) for one in audits),
        limits=programme.limits,
        note=programme.note,
        reviews=reviews,
    )


def _line(project: Project, reviewed: Review) -> ProjectLine:
    period = project.period
    counts = Counter(one.status for one in reviewed.results)
    return ProjectLine(
        project.id,
        project.statement,
        project.country,
        period.in_words() if isinstance(period, Period) else str(period or "not declared"),
        tuple(one.statement for one in project.nodes if one.kind == "objective"),
        tuple(str(one) for one in funding(project)),
        len(reviewed.results),
        ", ".join(f"{count} {status}" for status, count in counts.items()) or "no expected result is declared",
    )


def _claim(found: Audit | StatusAudit) -> ClaimLine:
    if isinstance(found, StatusAudit):
        return _status_claim(found)
    claim = found.claim
    how = f" ({found.fits})" if found.fits else ""
    return ClaimLine(
        claim.id,
        claim.statement,
        f"{stated(claim)} {unit_label(claim.unit)}".rstrip(),
        "" if found.computed is None else str(Quantity(found.computed, claim.unit)),
        f"{found.verdict}{how}",
        found.derived,
        tuple(str(one) for one in found.needed),
        found.warnings,
        "" if claim.source is None else claim.source.title,
        claim.note,
    )


def _status_claim(found: StatusAudit) -> ClaimLine:
    claim, status = found.claim, found.fulfilment.status
    share = "" if found.computed is None else f", {share_text(found.computed)} of the target"
    return ClaimLine(
        claim.id,
        claim.statement,
        claim.says,
        f"{status}{share}",
        f"{found.verdict} ({found.reason})",
        f"the status of {claim.indicator}, {claim.project}, on {day_in_words(found.on)}",
        (),
        found.warnings,
        "" if claim.source is None else claim.source.title,
        claim.note,
    )


def stated(claim: Claim) -> str:
    """Write what a claim states, without its unit."""
    return str(Message("text", text=stated_as_said(claim.stated)))


_NOT_BORNE_OUT: Final = ("differs", "units differ", "not derivable", "contradicted", "not supported")


def _summary(
    programme: Programme, audits: Sequence[Audit | StatusAudit], evaluations: Sequence[Evaluation]
) -> tuple[str, ...]:
    told = [text for text in (f"{len(programme.projects)} projects are held together.", programme_summary(evaluations))
            if text]  # fmt: skip
    if audits:
        counts = Counter(one.verdict for one in audits)
        parts = ", ".join(f"{count} {verdict}" for verdict, count in counts.items())
        told.append(f"{len(audits)} claims are recomputed from the inputs they are said to come from: {parts}.")
        wrong = [one for one in audits if one.verdict in _NOT_BORNE_OUT]
        told.extend(f"{one.claim.id}: {one.explanation}." for one in wrong)
    return tuple(told)
