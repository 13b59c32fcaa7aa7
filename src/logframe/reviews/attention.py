"""The order in which results are read: what needs attention first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from logframe.declaration.values.numbers import Exact
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.node_verdicts import NodeVerdict, weakness
from logframe.evaluation.statuses import Status
from logframe.reviews.result_money import Money, budget_share
from logframe.terms import reaches_effect

_FIRST: Final = (
    *(Status.ADVERSE, Status.NOT_KEPT, Status.NOT_REACHED, Status.NOT_FULFILLED, Status.BEHIND),
    *(Status.PARTLY_FULFILLED, Status.UNDECIDED, Status.NOT_MEASURED),
)
"""The statuses that need attention, the gravest first; all others follow together."""


def rank(status: Status) -> int:
    """Return the place of a status among those that need attention, 0 for the gravest."""
    return _FIRST.index(status) if status in _FIRST else len(_FIRST)


def leading(verdict: NodeVerdict) -> Fulfilment | None:
    """Return the answer that shows in one line how far a node is, None where no indicator of its own has a figure.

    It is the weakest of those that can be nothing but what the node can be, since beside "not reached" one that may
    be reached looks wrong. Else it is the weakest, else one with a target, else one of effect, else any.
    """
    own = [answer for answer in verdict.fulfilments if answer.is_measured and not answer.indicator.context]
    weakest = [answer for answer in own if answer is verdict.weakest]
    same_level = [answer for answer in own if weakest and answer.indicator.level == weakest[0].indicator.level]
    within = [answer for answer in same_level if {*answer.possible} <= {*verdict.possible}]
    aimed = [answer for answer in own if answer.indicator.has_target]
    effects = [answer for answer in own if reaches_effect(answer.indicator.level)]
    return next(iter([*sorted(within, key=weakness)[-1:], *weakest, *aimed, *effects, *own]), None)


def in_order_of_attention(verdicts: Iterable[NodeVerdict], money: Money) -> list[NodeVerdict]:
    """Sort results by how much attention they need, then by their share of the budget, then as they are declared."""

    def place(verdict: NodeVerdict) -> tuple[int, Exact]:
        share = budget_share(money, [verdict.node.id])
        return rank(verdict.status), 0 if share is None or share.low is None else -share.low

    return sorted(verdicts, key=place)
