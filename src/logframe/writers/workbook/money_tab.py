"""The sheet of money: the lines of the budgets, and below them what units cost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.shares import Share
from logframe.declaration.values.short_numerals import unit_name
from logframe.evaluation.costs.budget_parts import component_shares
from logframe.messages import Field, Joined, Message
from logframe.reviews.blocks import below
from logframe.reviews.cost_lines import CostLine
from logframe.reviews.reviewing import Review
from logframe.writers.workbook.tabular import Grid, Head, Tab, lines


def money(reviews: Sequence[Review]) -> Tab:
    """Return the sheet with the money of all projects, a column for each currency."""
    grids = (_budget(reviews), *_unit_costs(reviews))
    return Tab(Message("heading-money"), grids, frozen=2)


def _currencies(reviews: Sequence[Review]) -> tuple[str, ...]:
    amounts = (
        amount
        for review in reviews
        for line in review.evaluation.project.budget
        for amount in (line.amount, line.spent)
    )
    return tuple(dict.fromkeys(amount.currency for amount in amounts if isinstance(amount, Amount)))


def _budget(reviews: Sequence[Review]) -> Grid:
    currencies = _currencies(reviews)
    heads = (
        Head(Message("head-project"), width=10),
        Head(Message("head-line"), width=38, kept=True),
        Head(Message("head-donor"), width=18),
        *(Head(Message("head-in-unit", head=Message("head-amount"), unit=name), "number", 14) for name in currencies),
        *(Head(Message("head-in-unit", head=Message("head-spent"), unit=name), "number", 14) for name in currencies),
        Head(Message("head-amount-not-known"), width=24),
        Head(Message("head-share"), "share"),
        Head(Message("head-ceiling"), "share"),
        Head(Message("head-strategy"), width=22),
        Head(Message("head-result"), width=34),
        Head(Message("head-part-of"), width=16),
        Head(Message("head-note"), width=40),
    )
    rows = (cells for review in reviews for cells in _project(review, currencies, len(reviews) > 1))
    return Grid(heads, lines(rows))


def _project(review: Review, currencies: Sequence[str], several: bool) -> Iterator[tuple[Field, ...]]:
    project = review.evaluation.project
    statements = {node.id: node.statement for node in project.nodes}
    for part in component_shares(project):
        line = part.line
        yield (
            review.project if several else None,
            line.statement,
            line.donor,
            *(_in_currency(line.amount, name) for name in currencies),
            *(_in_currency(line.spent, name) for name in currencies),
            _not_known(line),
            _part_of_whole(part.share),
            _part_of_whole(line.ceiling),
            Joined(line.strategy, "semicolon") if line.strategy else None,
            below(statements.get(result, result) for result in line.results),
            line.part_of,
            line.note,
        )


def _in_currency(amount: Amount | Share | Missing | None, currency: str) -> Field:
    return amount.value if isinstance(amount, Amount) and amount.currency == currency else None


def _not_known(line: BudgetLine) -> Field:
    """Return an amount that is no money: a share of the total, or why it is missing."""
    if isinstance(line.amount, Share):
        return Message("share-of-total", share=line.amount)
    return line.amount if isinstance(line.amount, Missing) else None


def _part_of_whole(percent: Number | None) -> Number | None:
    return None if percent is None else percent / 100


def _unit_costs(reviews: Sequence[Review]) -> Iterator[Grid]:
    heads = (
        Head(Message("head-project"), width=10),
        Head(Message("head-indicator"), width=38, kept=True),
        Head(Message("head-basis"), width=18),
        Head(Message("head-money"), "number"),
        Head(Message("head-figure"), "number"),
        Head(Message("column-unit"), width=12),
        Head(Message("head-cost"), "number"),
        Head(Message("head-unit-of-cost"), width=14),
        Head(Message("head-beside"), width=40),
    )
    costs = [(review, cost) for review in reviews for cost in review.costs.units]
    if costs:
        rows = (_cost(review, cost, len(reviews) > 1) for review, cost in costs)
        yield Grid(heads, lines(rows), Message("heading-unit-costs"))


def _cost(review: Review, cost: CostLine, several: bool) -> tuple[Field, ...]:
    quantity: Quantity = cost.cost.quantity
    return (
        review.project if several else None,
        cost.statement,
        cost.basis,
        cost.money.value,
        cost.value.value,
        unit_name(cost.value.unit),
        quantity.value,
        unit_name(quantity.unit),
        below(cost.warnings),
    )
