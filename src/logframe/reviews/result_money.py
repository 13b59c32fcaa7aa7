"""What share of the budget is for which results: a line that several share counts whole, and once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from logframe.declaration.framework.nodes import Result
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Number
from logframe.evaluation.costs.budget_parts import ComponentShare

Money: TypeAlias = dict[str, list[tuple[int, Number | None]]]
"""By result the lines of the budget that pay for it: their number, and their share of the whole in percent."""


def money_of_results(project: Project, parts: Iterable[ComponentShare]) -> Money:
    """Return by result the lines of the budget that pay for it, by number, each with its share in percent."""
    money: Money = {}
    by_part: dict[str, list[str]] = {}
    for node in project.nodes:
        if isinstance(node, Result):
            for part in node.strategy:
                by_part.setdefault(part.lower(), []).append(node.id)
    for number, component in enumerate(parts):
        line = component.line
        served = list(line.results) or [id for name in line.strategy for id in by_part.get(name.lower(), ())]
        for id in dict.fromkeys(served):
            money.setdefault(id, []).append((number, component.share))
    return money


def budget_share(money: Money, results: Iterable[str]) -> Number | None:
    """Return the share of the budget of several results together, in percent; a line they share counts whole, once.

    A line of an unknown share makes it a lower bound; None where no share is known.
    """
    lines = dict(line for id in results for line in money.get(id, ()))
    shares = [share for share in lines.values() if share is not None]
    if not shares:
        return None
    summed = shares[0]
    for share in shares[1:]:
        summed = summed + share
    return summed if len(shares) == len(lines) else Number(summed.low, None, "bound")
