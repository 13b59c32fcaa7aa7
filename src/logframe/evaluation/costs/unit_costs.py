"""What it cost: a unit of each indicator, each component of the budget, each part of the strategy, management."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Literal, TypeAlias

import attrs

from logframe import units
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.staff import Post
from logframe.declaration.values.keywords import check_argument
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import ZERO, Missing, Number, Value, interval, total
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.shares import Share
from logframe.declaration.values.short_numerals import Rounded
from logframe.evaluation.costs.budget_parts import ComponentShare, only_donor, parts_by_donor, whole_budget
from logframe.evaluation.costs.funding import Funding, by_donor, funding, sum_of
from logframe.evaluation.formulas import half_open
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.statuses import Status
from logframe.messages import Answer, Message

Scope: TypeAlias = Literal["results", "whole", "part"]


@attrs.frozen(hash=False, repr=False)
class UnitCost(Answer):
    """What one unit of an indicator cost: money over value, with their bounds.

    `basis_message` says which money: that of the lines for the indicator's result, the whole budget, or a donor's
    part of it, as `scope` says. `pays_also` are the other indicators that this money serves.
    """

    named_by = ("indicator.id",)

    indicator: Indicator
    scope: Scope
    basis_message: Message
    money: Quantity
    value: Quantity
    cost: Quantity
    pays_also: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()

    @property
    def basis(self) -> str:
        """Return which money it is, in words."""
        return str(self.basis_message)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Return what matters beside the cost, in words."""
        return tuple(str(note) for note in self.notes)


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


def unit_costs(evaluation: Evaluation, *, shared: bool = False) -> tuple[UnitCost, ...]:
    """Return money divided by what was counted: SEK per person, with bounds where either is a range.

    For indicators of counted things that the project answers for and that add up (flows, running counts). The money
    is that of the budget lines for the indicator's result, and that of the whole budget, or of each donor's part
    where two currencies leave no whole. Money that serves several indicators explains none of them alone: its costs
    are returned with `shared`, with what else it pays. Raises WrongTypeError for what is no evaluation of a project.
    """
    check_argument("unit_costs", evaluation, Evaluation)
    budget = _Budget.of(evaluation.project)
    return tuple(cost for fulfilment in evaluation for cost in _unit_costs(budget, fulfilment, shared))


@attrs.frozen
class _Budget:
    """A project's money, prepared once for all of its indicators."""

    project: Project
    whole: Quantity | None
    parts: tuple[tuple[Scope, Message, Quantity], ...]
    fundings: tuple[Funding, ...]
    lines: dict[str, list[int]]
    own: tuple[str, ...]
    order: dict[str, int]

    @classmethod
    def of(cls, project: Project) -> _Budget:
        """Return the money of a project, and the lines that name each of its results."""
        lines: dict[str, list[int]] = {}
        for number, line in enumerate(project.budget):
            for result in dict.fromkeys(line.results):
                lines.setdefault(result, []).append(number)
        own = tuple(indicator.id for indicator in project.indicators() if not indicator.context)
        whole = whole_budget(project)
        order = {node.id: number for number, node in enumerate(project.nodes)}
        return cls(project, whole, tuple(_parts(project, whole)), funding(project), lines, own, order)


def _parts(project: Project, whole: Quantity | None) -> Iterator[tuple[Scope, Message, Quantity]]:
    donor = only_donor(project)
    if whole is not None:
        yield "part" if donor else "whole", _part_of(donor) if donor else Message("cost-basis-whole"), whole
        return
    for part in parts_by_donor(project):
        if part.money is not None:
            yield "part", _part_of(part.donor), part.money


def _part_of(donor: str) -> Message:
    return Message("donor-part", donor=donor) if donor else Message("unnamed-donor-part")


def _unit_costs(budget: _Budget, fulfilment: Fulfilment, shared: bool) -> Iterator[UnitCost]:
    indicator = fulfilment.indicator
    counted = units.is_counted(indicator.unit) and indicator.gathers in ("increments", "running-total")
    if indicator.context or not counted:
        return
    observed = fulfilment.value
    done = _added(fulfilment, observed)
    value = done.value
    if isinstance(value, Missing) or value.low is None or value == ZERO:
        return
    if value.low < 0 or (value.low == 0 and done == observed):
        return
    notes = []
    if done != observed:
        notes.append(Message("cost-above-baseline", baseline=fulfilment.expectation.start))
    coverage = fulfilment.coverage
    if coverage is not None and not coverage.is_whole:
        notes.append(Message("cost-figures-cover", coverage=coverage))
    holders = {node.id for node in budget.project.holders(indicator)}
    numbers = sorted({number for id in holders for number in budget.lines.get(id, ())})
    lines = [budget.project.budget[number] for number in numbers]
    served = {result for line in lines for result in line.results if result in budget.order}
    nodes = [budget.project.nodes[number] for number in sorted(map(budget.order.__getitem__, served))]
    also = _others(indicator, (own for node in nodes for own in node.indicators))
    for donor, money in _money_of(lines, budget.whole) if shared or not also else ():
        basis = Message("cost-basis-results", results=tuple(sorted(holders)))
        basis = basis if donor is None else Message("cost-basis-part", part=_part_of(donor), basis=basis)
        others = [] if donor is None else _other_parts(by_donor(lines), _part_of(donor))
        yield _unit_cost(indicator, "results", basis, money, done, also, [*notes, *others])
    if not shared and len(budget.own) > 1:
        return
    rest = tuple(id for id in budget.own if id != indicator.id)
    for scope, basis, money in budget.parts:
        whole = [Message("cost-all-money")] if scope == "whole" else _other_parts(budget.fundings, basis)
        yield _unit_cost(indicator, scope, basis, money, done, rest, [*notes, *whole])


def _added(fulfilment: Fulfilment, observed: Quantity) -> Quantity:
    """Return what the money added: of a running total what it counts above its baseline, none to all without one."""
    value, start = observed.value, fulfilment.expectation.start
    if fulfilment.indicator.gathers != "running-total" or start == ZERO or not isinstance(value, Number):
        return observed
    if start is None and value.high is not None and value.high < 0:
        return observed
    return Quantity(interval(0, value.high) if start is None else value - start, observed.unit)


def _other_parts(fundings: Iterable[Funding], basis: Message) -> list[Message]:
    others = dict.fromkeys(name for part in fundings if (name := _part_of(part.donor)) != basis)
    return [Message("cost-other-parts", parts=tuple(others))] if others else []


def _others(indicator: Indicator, served: Iterable[Indicator]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(own.id for own in served if own.id != indicator.id and not own.context))


def _unit_cost(
    indicator: Indicator,
    scope: Scope,
    basis: Message,
    money: Quantity,
    value: Quantity,
    also: tuple[str, ...],
    notes: Sequence[Message],
) -> UnitCost:
    paid = [Message("cost-pays-also", indicators=also)] if also else []
    return UnitCost(indicator, scope, basis, money, value, _cost(money, value), also, (*notes, *paid))


def _cost(money: Quantity, value: Quantity) -> Quantity:
    cost = money / value
    if isinstance(cost.value, Number) and cost.value.low == 0 and cost.value.high is None:
        return Quantity(Missing(message=Message("cost-open")), cost.unit)
    return cost


def _money_of(lines: Sequence[BudgetLine], whole: Quantity | None) -> Iterator[tuple[str | None, Quantity]]:
    """Yield the sum of some lines: amounts of one currency and shares of a total in it; else a sum for each donor."""
    shares = [line.amount for line in lines if isinstance(line.amount, Share)]
    names = {line.amount.currency for line in lines if isinstance(line.amount, Amount)}
    if shares and whole is not None:
        names.add(whole.unit)
    if len(names) == 1 and not (shares and whole is None):
        parts = [_scaled(whole, share) for share in shares if whole is not None]
        amounts = [line for line in lines if not isinstance(line.amount, Share)]
        summed = total([*parts, *([sum_of(amounts).value] if amounts else [])]).value
        if isinstance(summed, Number):
            yield None, Quantity(summed, names.pop())
    elif not shares:
        yield from ((part.donor, part.money) for part in by_donor(lines) if part.money is not None)


def _scaled(whole: Quantity, share: Share) -> Value:
    return (whole * (share.percent / 100)).value


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
    posts = tuple(post for post in project.staff if post.management)
    if not posts:
        return None
    summed = total(post.time for post in posts)
    value = summed.value
    full = value if isinstance(value, Missing) else value * Fraction(1, 100)
    return Staffing(posts, full, summed.missing)


def allocated(allocation: Allocation, shares: Mapping[str, ComponentShare]) -> Message:
    """Return what a part of the strategy got, as its share of the budget, or that it is not known.

    `shares` are those of the lines of the budget, by their ids.
    """
    if not allocation.lines:
        return Message("allocation-without-line")
    summed = total(shares[line.id].share or Missing() for line in allocation.lines).value
    if isinstance(summed, Missing):
        return Message("allocation-not-known", count=len(allocation.lines))
    return Message("allocation-share", share=Rounded(half_open(summed), units.PERCENT), shared=allocation.shared)


def share_of_budget(share: Number) -> Rounded:
    """Return a share of the budget in percent: "25 %", "at most 100 %" where a part of the budget is not known."""
    return Rounded(half_open(share), units.PERCENT)


def shown_cost(cost: Quantity) -> Rounded | Quantity:
    """Return a cost to four figures: "34,760 to 36,870 SEK per person"."""
    return cost if isinstance(cost.value, Missing) else Rounded(half_open(cost.value), cost.unit)
