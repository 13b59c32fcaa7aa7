"""The order in which results are read: what needs attention first."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Final

from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.evaluation.statuses import Status
from logframe.reviews.result_money import Money, budget_share

_FIRST: Final = (
    *(Status.ADVERSE, Status.NOT_KEPT, Status.NOT_REACHED, Status.NOT_FULFILLED, Status.BEHIND),
    *(Status.PARTLY_FULFILLED, Status.UNDECIDED, Status.NOT_MEASURED),
)
"""The statuses that need attention, the gravest first; all others follow together."""


def rank(status: Status) -> int:
    """Return the place of a status among those that need attention, 0 for the gravest."""
    return _FIRST.index(status) if status in _FIRST else len(_FIRST)


def in_order_of_attention(verdicts: Iterable[NodeVerdict], money: Money) -> list[NodeVerdict]:
    """Sort results by how much attention they need, then by their share of the budget, then as they are declared."""

    def place(verdict: NodeVerdict) -> tuple[int, Fraction]:
        share = budget_share(money, [verdict.node.id])
        return rank(verdict.status), Fraction(0) if share is None or share.low is None else -Fraction(share.low)

    return sorted(verdicts, key=place)
