"""The rows of a project that was evaluated and checked; afterwards nothing of the project is needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Final

from logframe.declaration.framework.organisations import Sector, counted_under
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Exact, Missing, Number, number
from logframe.declaration.values.numerals import nearest_float
from logframe.diagnosis.groups import grouped
from logframe.diagnostics import Diagnostic
from logframe.evaluation.costs.budget_parts import component_shares, whole_budget
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.status_counts import ORDER, tally
from logframe.evaluation.statuses import reached_by
from logframe.portfolios.portfolio_rows import DiagnosticRow, IndicatorRow, ProjectRow
from logframe.reviews.result_money import budget_share, money_of_results
from logframe.terms import reaches_effect

STATUS_BITS: Final = ORDER
"""The statuses in the order of the bits of `possible`, from the lowest."""

_MOST: Final = 2**63
CONFLICT: Final = "LF201"


def project_row(evaluation: Evaluation, diagnostics: Sequence[Diagnostic], file: str) -> ProjectRow:
    """Return the row of a project: what sorts it, its counts, and the money of what stops half way."""
    project, counts = evaluation.project, tally(evaluation)
    own = [answer for answer in evaluation if not answer.indicator.context]
    reached = Counter(reached_by(answer.possible) for answer in own)
    severities = Counter(diagnostic.severity for diagnostic in diagnostics if not diagnostic.waived)
    period = project.known_period
    budget = whole_budget(project)
    money = None if budget is None or isinstance(budget.value, Missing) else budget.value
    percent = budget_share(money_of_results(project, component_shares(project)), counts.half_way)
    if percent is None and counts.half_way and len(counts.half_way) == counts.results:
        percent = number(100)  # whatever the money is for, its results all stop there
    return ProjectRow(
        file=file,
        project=project.id,
        statement=project.statement,
        country=project.country,
        organisation=counted_under(project.organisations) or project.implementer,
        donors=donors_of(project),
        sectors=tuple(sector.name for sector in project.sectors),
        sector_codes=tuple(sector.code for sector in project.sectors),
        sector_vocabularies=tuple(sector.vocabulary for sector in project.sectors),
        sector_percents=tuple(map(_percent, project.sectors)),
        part_of=project.part_of,
        parts=project.parts,
        tier=project.tier,
        status=project.status or "",
        start=None if period is None else period.start,
        end=None if period is None else period.end,
        on=evaluation.on,
        results=counts.results,
        half_way=len(counts.half_way),
        by_design=len(counts.by_design),
        with_effect=counts.with_effect,
        indicators=counts.own_indicators,
        output_only=not any(reaches_effect(answer.indicator.level) for answer in own) if own else None,
        with_target=counts.with_target,
        with_figure=counts.with_figure,
        reached=reached["yes"],
        missed=reached["no"],
        open=reached["open"],
        unjudged=reached[None],
        errors=severities["error"],
        warnings=severities["warning"],
        notes=severities["info"],
        conflicts=sum(diagnostic.code == CONFLICT and not diagnostic.waived for diagnostic in diagnostics),
        money_low=None if money is None else money.low,
        money_high=None if money is None else money.high,
        currency="" if budget is None or money is None else budget.unit,
        half_way_percent_low=None if percent is None else percent.low,
        half_way_percent_high=None if percent is None else percent.high,
    )


def _percent(sector: Sector) -> str:
    percent = sector.percent
    return "" if percent is None or not percent.is_exact else str(Fraction(percent.low or 0))


def donors_of(project: Project) -> tuple[str, ...]:
    """Return who funds a project: its funding organisations, and the donors of its budget."""
    funding = (organisation.name for organisation in project.organisations if organisation.role == "funding")
    return tuple(dict.fromkeys([*funding, *(line.donor for line in project.budget if line.donor)]))


def indicator_rows(
    evaluation: Evaluation, diagnostics: Iterable[Diagnostic], project: ProjectRow
) -> list[IndicatorRow]:
    """Return the rows of the indicators of a project, each once, under the first node that it serves."""
    rules: dict[str, set[str]] = {}
    for diagnostic in diagnostics:
        if not diagnostic.waived:
            rules.setdefault(diagnostic.subject, set()).add(diagnostic.code)
    return [_indicator_row(answer, project, rules.get(answer.id, set())) for answer in evaluation]


def _indicator_row(answer: Fulfilment, project: ProjectRow, rules: set[str]) -> IndicatorRow:
    indicator, plan, share = answer.indicator, answer.expectation, answer.share
    value, forecast, coverage, evidence = answer.value.value, answer.forecast, answer.coverage, answer.evidence
    low, high = _ends(share)
    low_num, low_den = _pair(low)
    high_num, high_den = _pair(high)
    start_low, start_high = _drawn(plan.start)
    aim_low, aim_high = _drawn(plan.keep if plan.aim is None else plan.aim)
    value_low, value_high = _drawn(None if isinstance(value, Missing) else value)
    forecast_low, forecast_high = _drawn(forecast)
    share_low, share_high = _drawn(share)
    return IndicatorRow(
        file=project.file,
        project=project.project,
        indicator=indicator.id,
        node=next((holder.id for holder in answer.project.holders(indicator)), ""),
        statement=indicator.statement,
        level=indicator.level,
        kind=indicator.kind,
        unit=indicator.unit,
        organisation=project.organisation,
        country=project.country,
        sector=next(iter(project.sectors), ""),
        accumulates=indicator.accumulates,
        direction=plan.direction.way,
        context=indicator.context,
        has_target=indicator.has_target,
        start_low=start_low,
        start_high=start_high,
        aim_low=aim_low,
        aim_high=aim_high,
        due=plan.due,
        on=answer.on,
        status=str(answer.status),
        possible=sum(1 << STATUS_BITS.index(status) for status in answer.possible),
        reached=reached_by(answer.possible),
        share_low_num=low_num,
        share_low_den=low_den,
        share_high_num=high_num,
        share_high_den=high_den,
        share_low=share_low,
        share_high=share_high,
        value_low=value_low,
        value_high=value_high,
        measured=answer.is_measured,
        days_covered=None if coverage is None else coverage.days,
        days_asked=None if coverage is None else coverage.of_days,
        forecast_low=forecast_low,
        forecast_high=forecast_high,
        evidence=str(evidence.level),
        evidence_direction=str(evidence.direction),
        reason_code=answer.reasons[0].code if answer.reasons else "",
        rules=tuple(sorted(rules)),
    )


def diagnostic_rows(diagnostics: Iterable[Diagnostic], file: str, project: str) -> list[DiagnosticRow]:
    """Return what is wrong with a project, one row for all that say the same; what is waived is left out."""
    return [
        DiagnosticRow(
            file=file,
            project=project,
            code=group.code,
            severity=group.severity,
            concern=group.concern,
            message=group.message_code,
            count=group.count,
            subject=group.diagnostics[0].subject,
            place=str(group.places[0]),
        )
        for group in grouped(diagnostics)
    ]


def _ends(number: Number | None) -> tuple[Exact | None, Exact | None]:
    return (None, None) if number is None else (number.low, number.high)


def _pair(end: Exact | None) -> tuple[int | None, int | None]:
    """Return numerator and denominator, or neither where they do not fit 64 bits."""
    if end is None or abs(end.numerator) >= _MOST or end.denominator >= _MOST:
        return None, None
    return end.numerator, end.denominator


def _drawn(number: Number | None) -> tuple[float | None, float | None]:
    low, high = _ends(number)
    return (None if low is None else nearest_float(low), None if high is None else nearest_float(high))
