"""How far a node has come: the table of its indicators, the weakest of them, and how many are measured."""

from __future__ import annotations

import attrs

from logframe.declaration.framework.nodes import Node
from logframe.declaration.values.numbers import Exact, Number, interval
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.half_way import HalfWay
from logframe.evaluation.statuses import RANK, UNJUDGED, Status, ordered


@attrs.frozen(eq=False)
class NodeVerdict:
    """What the indicators of a node say together.

    `possible` are the statuses the weakest of the measured indicators may have; `measured` counts those with
    a figure that is judged. `mean` is the weighted mean of shares, only where weights are declared.
    """

    node: Node
    fulfilments: tuple[Fulfilment, ...]
    possible: tuple[Status, ...]
    weakest: Fulfilment | None
    stops_half_way: tuple[HalfWay, ...]
    mean: Number | None = None
    reason: str = ""

    @property
    def status(self) -> Status:
        """Give the status of the weakest measured indicator, "undecided" if it may have several."""
        return self.possible[0] if len(self.possible) == 1 else "undecided"

    @property
    def measured(self) -> int:
        """Count the indicators that have a figure."""
        return sum(one.is_measured for one in self.fulfilments)

    def coverage(self) -> str:
        """Write how many of the indicators are measured: "2 of 5 measured"."""
        return f"{self.measured} of {len(self.fulfilments)} measured"


def verdict(node: Node, fulfilments: tuple[Fulfilment, ...], stops: tuple[HalfWay, ...]) -> NodeVerdict:
    """Judge a node by the weakest of its indicators that are judged."""
    judged = [one for one in fulfilments if not UNJUDGED.issuperset(one.possible)]
    if not judged:
        status, reason = _unjudged(fulfilments)
        return NodeVerdict(node, fulfilments, (status,), None, stops, None, reason)
    weakest = max(judged, key=lambda one: _worst(one.possible))
    # The weakest is at best as good as the best case of each, and at worst as bad as the worst of any.
    best = max(_best(one.possible) for one in judged)
    reachable: set[Status] = {status for one in judged for status in one.possible if RANK.get(status, -1) >= best}
    return NodeVerdict(node, fulfilments, ordered(reachable), weakest, stops, weighted_mean(fulfilments))


def _unjudged(fulfilments: tuple[Fulfilment, ...]) -> tuple[Status, str]:
    own = [one for one in fulfilments if not one.indicator.context]
    if not fulfilments:
        return "not measured", "no indicator"
    if not own:
        return "not judged", "only context indicators"
    for status in ("not judged", "not computable", "not due", "not measured"):
        with_it = [one for one in own if one.status == status]
        if with_it:
            return with_it[0].status, with_it[0].reason
    return "not measured", "nothing is measured"


def _worst(possible: tuple[Status, ...]) -> int:
    return max(RANK.get(one, -1) for one in possible)


def _best(possible: tuple[Status, ...]) -> int:
    return min(RANK[one] for one in possible if one in RANK)


def weighted_mean(fulfilments: tuple[Fulfilment, ...]) -> Number | None:
    """Average the shares of the weighted indicators; None without weights or with a share unknown.

    Steps, events and judgements never enter: a mean of shares means nothing for them.
    """
    weighted = [one for one in fulfilments if one.indicator.weight is not None and one.indicator.is_numeric]
    summed: Number = interval(0, 0)
    weights: Exact = 0
    for one in weighted:
        share, weight = one.share, one.indicator.weight
        if share is None or weight is None or weight.low is None:
            return None
        summed = summed + share * weight.low
        weights += weight.low
    return summed / weights if weights else None
