"""What it cost: a unit of each indicator, each component of the budget, each part of the strategy, management."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from logframe import units
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.staff import Post
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import Missing, Number, Value, total
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.shares import Share
from logframe.declaration.values.short_numerals import short
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.statuses import Status

if TYPE_CHECKING:
    from logframe.evaluation.project.evaluations import Evaluation


@attrs.frozen(hash=False)
class UnitCost:
    """What one unit of an indicator cost: money over value, with their bounds.

    `basis` says which money: that of the lines for the indicator's result, or the whole project's.
    """

    indicator: Indicator
    basis: str
    money: Quantity
    value: Quantity
    cost: Quantity
    warnings: tuple[str, ...] = ()


@attrs.frozen
class ComponentShare:
    """The share of one budget line in the project's total, beside its ceiling if one is agreed."""

    line: BudgetLine
    share: Number | None
    reason: str = ""

    @property
    def verdict(self) -> str:
        """Say whether the line keeps its own ceiling: "within", "above", "undecided", or "" without one."""
        ceiling = self.line.ceiling
        if ceiling is None or self.share is None or ceiling.low is None or ceiling.high is None:
            return ""
        if self.share.high is not None and self.share.high <= ceiling.low:
            return "within"
        return "above" if self.share.low is not None and self.share.low > ceiling.high else "undecided"


@attrs.frozen
class Allocation:
    """What one part of the strategy got, beside the results it was to bring about and how far they are."""

    part: str
    lines: tuple[BudgetLine, ...]
    results: tuple[tuple[str, Status | str], ...]
    shared: bool


@attrs.frozen
class Staffing:
    """The management of a project in full-time posts, and how many posts do not say their time."""

    posts: tuple[Post, ...]
    full_time: Value
    missing: int


def totals(project: Project) -> dict[str, Number]:
    """Add up the known amounts of a project by currency, without lines that are part of others."""
    found: dict[str, Number] = {}
    if isinstance(project.budget_total, Amount) and isinstance(project.budget_total.value, Number):
        return {project.budget_total.currency: project.budget_total.value}
    for line in project.budget:
        number = line.number
        if number is not None and not line.part_of and isinstance(line.amount, Amount):
            known = found.get(line.amount.currency)
            found[line.amount.currency] = number if known is None else known + number
    return found


def unit_costs(evaluation: Evaluation) -> tuple[UnitCost, ...]:
    """Divide money by what was counted: SEK per person, with bounds where either is a range.

    For every indicator of counted things that the project answers for and that adds up (flows, running
    counts). The money is that of the budget lines for its result, where they are amounts, or shares of a total
    in one currency; else the whole project's, which one indicator never explains alone.
    """
    project = evaluation.project
    whole = totals(project)
    paid: dict[str, list[int]] = {}
    for number, line in enumerate(project.budget):
        for result in dict.fromkeys(line.results):
            paid.setdefault(result, []).append(number)
    return tuple(one for found in evaluation for one in _unit_costs(project, found, whole, paid))


def _unit_costs(
    project: Project, found: Fulfilment, whole: dict[str, Number], paid: dict[str, list[int]]
) -> Iterator[UnitCost]:
    indicator, value = found.indicator, found.value.value
    counted = units.is_counted(indicator.unit) and indicator.gathers in ("increments", "running-total")
    if indicator.context or not counted or isinstance(value, Missing) or value.low is None or value.low <= 0:
        return
    warnings = []
    if found.coverage is not None and not found.coverage.is_whole:
        warnings.append(f"the figures cover {found.coverage}, the money all of it")
    holders = {one.id for one in project.holders(indicator)}
    numbers = {number for id in holders for number in paid.get(id, ())}
    lines = [project.budget[number] for number in sorted(numbers)]
    own = _money_of(lines, whole)
    if own is not None:
        basis = f"the budget for {', '.join(sorted(holders))}"
        yield _unit_cost(indicator, basis, own, found.value, warnings)
    for currency, money in whole.items():
        told = "all of the project's money, for one of its indicators"
        yield _unit_cost(indicator, "the whole project", Quantity(money, currency), found.value, [*warnings, told])


def _unit_cost(indicator: Indicator, basis: str, money: Quantity, value: Quantity, warnings: Sequence[str]) -> UnitCost:
    return UnitCost(indicator, basis, money, value, money / value, tuple(warnings))


def _money_of(lines: Sequence[BudgetLine], whole: dict[str, Number]) -> Quantity | None:
    """Add up some lines: amounts of one currency, and shares of a total in that currency."""
    if not lines or (len(whole) > 1 and any(isinstance(one.amount, Share) for one in lines)):
        return None
    summed: Quantity | None = None
    for one in lines:
        if isinstance(one.amount, Share) and whole:
            ((currency, money),) = whole.items()
            part = Quantity(money * one.amount.percent / 100, currency)
        elif isinstance(one.amount, Amount) and one.number is not None:
            part = one.amount.quantity
        else:
            return None
        if summed is not None and summed.unit != part.unit:
            return None
        summed = part if summed is None else summed + part
    return summed


def component_shares(project: Project) -> tuple[ComponentShare, ...]:
    """Give the share of every budget line in the total of its currency, and hold it against its own ceiling."""
    whole = totals(project)
    return tuple(_share(one, whole) for one in project.budget)


def _share(line: BudgetLine, whole: dict[str, Number]) -> ComponentShare:
    if isinstance(line.amount, Share):
        return ComponentShare(line, line.amount.percent)
    if isinstance(line.amount, Missing) or line.number is None:
        return ComponentShare(line, None, "the amount is not known")
    money = whole.get(line.amount.currency)
    if len(whole) > 1:
        return ComponentShare(line, None, "the total is in several currencies, and no dated exchange rate joins them")
    if money is None or money.contains(0):
        return ComponentShare(line, None, "the total is not known")
    return ComponentShare(line, line.number / money * 100)


def allocations(evaluation: Evaluation) -> tuple[Allocation, ...]:
    """Put the money of each part of the strategy beside its results (allocative efficiency)."""
    project = evaluation.project
    results: dict[str, list[tuple[str, Status | str]]] = {}
    strategies: dict[str, set[str]] = {}
    for node in project.nodes:
        strategies[node.id] = {part.lower() for part in node.strategy}
        if node.kind == "result":
            for part in strategies[node.id]:
                results.setdefault(part, []).append((node.id, evaluation.verdict(node.id).status))
    lines: dict[str, list[BudgetLine]] = {}
    shared: set[str] = set()
    for line in project.budget:
        parts = {part.lower() for part in line.strategy}.union(*(strategies.get(id, set()) for id in line.results))
        for part in parts:
            lines.setdefault(part, []).append(line)
        if len(parts) > 1:
            shared |= parts
    return tuple(
        Allocation(
            part, tuple(lines.get(part.lower(), ())), tuple(results.get(part.lower(), ())), part.lower() in shared
        )
        for part in project.strategy
    )


def staffing(project: Project) -> Staffing | None:
    """Add up the posts that manage a project, in full-time posts (administrative efficiency)."""
    posts = tuple(one for one in project.staff if one.management)
    if not posts:
        return None
    summed = total(one.time for one in posts)
    value = summed.value
    full = value if isinstance(value, Missing) else value * Fraction(1, 100)
    return Staffing(posts, full, summed.missing)


def allocated(found: Allocation, shares: Mapping[BudgetLine, ComponentShare]) -> str:
    """Write what a part of the strategy got, as its share of the budget, or that nobody says."""
    if not found.lines:
        return "no budget line names it"
    summed = total(shares[line].share or Missing("not known") for line in found.lines)
    if isinstance(summed.value, Missing):
        return f"{len(found.lines)} budget lines, whose shares are not known"
    told = f"{short(summed.value, units.PERCENT)} of the budget"
    return f"{told}; some lines serve other parts as well" if found.shared else told


def cost_text(cost: Quantity) -> str:
    """Write a cost to four figures: "34,760 to 36,870 SEK/person"."""
    if isinstance(cost.value, Missing):
        return str(cost)
    # What is divided by an open bound comes near to nothing and never to it.
    value = Number(None, cost.value.high, "bound") if cost.value.low == 0 and not cost.value.is_exact else cost.value
    return short(value, cost.unit)
