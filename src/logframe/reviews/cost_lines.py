"""Costs as a review shows them: a unit of each indicator, each part of the strategy, management."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from logframe import units
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.short_numerals import short
from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.costs.budget_parts import component_shares
from logframe.evaluation.costs.unit_costs import (
    Staffing,
    UnitCost,
    allocated,
    allocations,
    cost_text,
    staffing,
    unit_costs,
)
from logframe.evaluation.project.claimed_statuses import StatusAudit
from logframe.evaluation.project.evaluations import Evaluation
from logframe.reviews.charts import Bar, BarChart, bounds, drawn, sentence


@attrs.frozen
class CostLine:
    """What a unit of an indicator cost, from which money and which figure, and what matters beside it."""

    project: str
    indicator: str
    statement: str
    basis: str
    money: str
    value: str
    cost: str
    warnings: tuple[str, ...]


@attrs.frozen
class AllocationLine:
    """A part of the strategy: what it got, and how far its results are."""

    part: str
    got: str
    results: tuple[str, ...]


@attrs.frozen
class Costs:
    """The costs of a project."""

    units: tuple[CostLine, ...]
    allocation: tuple[AllocationLine, ...]
    staff: tuple[str, ...]


def costs(evaluation: Evaluation) -> Costs:
    """Say what a project cost: by unit, by part of the strategy, by component, for management."""
    project = evaluation.project
    found = staffing(project)
    shares = {one.line: one for one in component_shares(project)}
    return Costs(
        tuple(_unit(project, one) for one in unit_costs(evaluation)),
        tuple(
            AllocationLine(
                one.part, str(allocated(one, shares)), tuple(f"{id}: {status}" for id, status in one.results)
            )
            for one in allocations(evaluation)
        )
        if project.budget
        else (),
        () if found is None else tuple(_staff(found)),
    )


def _unit(project: Project, one: UnitCost) -> CostLine:
    return CostLine(
        project.id,
        one.indicator.id,
        one.indicator.statement,
        one.basis,
        str(one.money),
        str(one.value),
        cost_text(one.cost),
        one.warnings,
    )


def _staff(found: Staffing) -> list[str]:
    told = []
    for post in found.posts:
        time = f"not known: {post.time.reason}" if isinstance(post.time, Missing) else f"{post.time} % of full time"
        told.append(f"{post.statement}: {time}{f'. {post.note}' if post.note else ''}")
    if not isinstance(found.full_time, Missing):
        gaps = f", and {found.missing} posts whose time is not known" if found.missing > 1 else ""
        gaps = ", and one post whose time is not known" if found.missing == 1 else gaps
        told.append(f"Together {short(found.full_time, units.ONE)} full-time posts{gaps}")
    return told


def cost_charts(found: Sequence[tuple[Evaluation, Sequence[UnitCost]]]) -> tuple[BarChart, ...]:
    """Draw what one unit of an indicator cost in several projects, once for each indicator and unit.

    Only costs from one basis stand in one chart: a project's whole money beside another's, one donor's part beside
    the part of the same donor.
    """
    groups: dict[tuple[str, str, str, str], list[tuple[str, UnitCost]]] = {}
    for evaluation, every in found:
        for one in every:
            if one.scope != "results" and not isinstance(one.cost.value, Missing):
                key = (one.indicator.id, one.indicator.statement, one.cost.unit, one.basis)
                groups.setdefault(key, []).append((evaluation.project.id, one))
    charts = []
    for (id, statement, unit, basis), rows in groups.items():
        if len(rows) > 1:
            bars = [Bar(name, cost_text(one.cost), *(bounds(one.cost.value) or (None, None))) for name, one in rows]
            title = f"{units.unit_label(unit)}, {basis} of each project's budget: {statement}"
            if rows[0][1].scope == "whole":
                title = f"{units.unit_label(unit)}, all of each project's money: {statement}"
            charts.append(_chart(f"cost-{id}-{unit}-{basis}", title, bars))
    return tuple(charts)


def claim_charts(audits: Iterable[Audit | StatusAudit]) -> tuple[BarChart, ...]:
    """Draw the costs that are claimed beside what their inputs give, once for each unit."""
    groups: dict[str, list[Bar]] = {}
    for one in audits:
        if not isinstance(one, Audit):
            continue
        stated = one.claim.stated
        if one.computed is None or not units.is_money_rate(one.unit) or not isinstance(stated, (int,)):
            continue
        bar = Bar(
            one.claim.statement,
            f"{short(one.computed, one.unit)}: {one.verdict}",
            *(bounds(one.computed) or (None, None)),
            mark=drawn(stated),
            mark_text=f"stated {stated:,}",
        )
        groups.setdefault(one.unit, []).append(bar)
    return tuple(
        _chart(f"claimed-{unit}", f"Costs in {units.unit_label(unit)}: computed (bars) and stated (lines)", bars)
        for unit, bars in groups.items()
    )


def _chart(id: str, title: str, bars: Sequence[Bar]) -> BarChart:
    told = [f"{bar.label}: {bar.text}{f', {bar.mark_text}' if bar.mark_text else ''}" for bar in bars]
    return BarChart(id, title, tuple(bars), sentence([title, *told]))
