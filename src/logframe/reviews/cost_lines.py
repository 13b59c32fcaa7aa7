"""Costs as a review shows them: a unit of each indicator, each part of the strategy, management."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from logframe import units
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import unit_name
from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.costs.budget_parts import ComponentShare
from logframe.evaluation.costs.unit_costs import Staffing, UnitCost, allocated, allocations, staffing, unit_costs
from logframe.evaluation.project.claimed_statuses import StatusAudit
from logframe.evaluation.project.evaluations import Evaluation
from logframe.messages import Joined, Message
from logframe.reviews.charts import Bar, BarChart, bounds, drawn
from logframe.reviews.shown_figures import Cost, Shortened


@attrs.frozen
class CostLine:
    """What a unit of an indicator cost, from which money and which figure, and what matters beside it."""

    project: str
    indicator: str
    statement: str
    basis: Message
    money: Quantity
    value: Quantity
    cost: Cost
    warnings: tuple[Message, ...]


@attrs.frozen
class AllocationLine:
    """A part of the strategy: what it got, and how far its results are."""

    part: str
    got: Message
    results: tuple[Message, ...]


@attrs.frozen
class Costs:
    """The costs of a project."""

    units: tuple[CostLine, ...]
    allocation: tuple[AllocationLine, ...]
    staff: tuple[Message, ...]


def costs(evaluation: Evaluation, parts: Iterable[ComponentShare]) -> Costs:
    """Return what a project cost: by unit, by part of the strategy, by component, for management.

    `parts` are the lines of its budget with their shares.
    """
    project = evaluation.project
    posts = staffing(project)
    shares = {part.line.id: part for part in parts}
    return Costs(
        tuple(_unit(project, cost) for cost in unit_costs(evaluation)),
        tuple(
            AllocationLine(
                part.part,
                allocated(part, shares),
                tuple(Message("result-status", id=id, status=status) for id, status in part.results),
            )
            for part in allocations(evaluation)
        )
        if project.budget
        else (),
        () if posts is None else tuple(_staff(posts)),
    )


def _unit(project: Project, cost: UnitCost) -> CostLine:
    return CostLine(
        project.id,
        cost.indicator.id,
        cost.indicator.statement,
        cost.basis_message,
        cost.money,
        cost.value,
        Cost(cost.cost),
        cost.notes,
    )


def _staff(staff: Staffing) -> Iterator[Message]:
    for post in staff.posts:
        if isinstance(post.time, Missing):
            yield Message("post-without-time", statement=post.statement, reason=post.time.cause, note=post.note)
        else:
            yield Message("post", statement=post.statement, percent=post.time, note=post.note)
    if not isinstance(staff.full_time, Missing):
        yield Message("posts-together", posts=Shortened(staff.full_time, units.ONE), unknown=staff.missing)


def cost_charts(costs_of: Sequence[tuple[Evaluation, Sequence[UnitCost]]]) -> tuple[BarChart, ...]:
    """Draw what one unit of an indicator cost in several projects, once for each indicator and unit.

    Only costs from one basis stand in one chart: a project's whole money beside another's, one donor's part beside
    the part of the same donor.
    """
    groups: dict[tuple[str, str, str, Message], list[tuple[str, UnitCost]]] = {}
    for evaluation, costs in costs_of:
        for cost in costs:
            if cost.scope != "results" and not isinstance(cost.cost.value, Missing):
                key = (cost.indicator.id, cost.indicator.statement, cost.cost.unit, cost.basis_message)
                groups.setdefault(key, []).append((evaluation.project.id, cost))
    charts = []
    for (id, statement, unit, basis), rows in groups.items():
        if len(rows) > 1:
            bars = [
                Bar(name, Message("cost", cost=Cost(cost.cost)), *(bounds(cost.cost.value) or (None, None)))
                for name, cost in rows
            ]
            title = Message(
                "chart-of-costs",
                unit=unit_name(unit),
                whole=rows[0][1].scope == "whole",
                basis=basis,
                statement=statement,
            )
            part = map(str, (rows[0][1].scope, *basis.fields.values()))
            charts.append(bar_chart("-".join(("cost", id, unit, *part)), title, bars))
    return tuple(charts)


def claim_charts(audits: Iterable[Audit | StatusAudit]) -> tuple[BarChart, ...]:
    """Draw the costs that are claimed beside what their inputs give, once for each unit."""
    groups: dict[str, list[Bar]] = {}
    for audit in audits:
        if not isinstance(audit, Audit):
            continue
        stated = audit.claim.stated
        if audit.computed is None or not units.is_money_rate(audit.unit) or not isinstance(stated, (int,)):
            continue
        bar = Bar(
            audit.claim.statement,
            Message("computed-with-verdict", computed=Shortened(audit.computed, audit.unit), verdict=audit.verdict),
            *(bounds(audit.computed) or (None, None)),
            mark=drawn(stated),
            mark_text=Message("stated", stated=stated),
        )
        groups.setdefault(audit.unit, []).append(bar)
    return tuple(
        bar_chart(f"claimed-{unit}", Message("chart-of-claims", unit=unit_name(unit)), bars)
        for unit, bars in groups.items()
    )


def bar_chart(id: str, title: Message | str, bars: Sequence[Bar]) -> BarChart:
    """Return a chart of bars, described by its title and what each of them says."""
    lines = tuple(
        Message("bar-in-words", label=bar.label, text=bar.text, mark=bar.mark_text, after=bar.after) for bar in bars
    )
    described = Message("chart-in-words", title=title, lines=Joined(lines, "sentences"))
    return BarChart(id, title, tuple(bars), described)
