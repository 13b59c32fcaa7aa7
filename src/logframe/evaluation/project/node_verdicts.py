"""How far a node has come: the table of its indicators, the weakest of them, and how many are measured."""

from __future__ import annotations

from typing import Final

import attrs

from logframe.declaration.framework.nodes import Node
from logframe.declaration.values.numbers import Exact, Number, interval
from logframe.evaluation.fulfilment.evidence import EffectEvidence
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.half_way import HalfWay
from logframe.evaluation.statuses import RANK, UNJUDGED, Status, ordered, settled
from logframe.messages import Answer, Message, word
from logframe.terms import LEVELS

_NO_INDICATOR: Final = Message("no-indicator")


@attrs.frozen(hash=False, repr=False)
class NodeVerdict(Answer):
    """What the indicators of a node say together.

    `possible` are the statuses the weakest of the measured indicators may have; `measured` counts those with
    a figure that is judged. `evidence` says how well the effect is known. `mean` is the weighted mean of shares, only
    where weights are declared.
    """

    named_by = ("node.id", "status")

    node: Node
    fulfilments: tuple[Fulfilment, ...]
    possible: tuple[Status, ...]
    weakest: Fulfilment | None
    stops_half_way: tuple[HalfWay, ...]
    evidence: EffectEvidence
    mean: Number | None = None
    why: Message | None = None

    @property
    def status(self) -> Status:
        """Return the status of the weakest measured indicator, "undecided" if it may have several."""
        return settled(self.possible)

    @property
    def reason(self) -> str:
        """Return why the status is what it is, in words; "" where the indicators say it."""
        return "" if self.why is None else str(self.why)

    @property
    def measured(self) -> int:
        """Return how many of the indicators have a figure."""
        return len([answer for answer in self.fulfilments if answer.is_measured])

    def coverage(self) -> str:
        """Return how many of the indicators are measured, in words: "2 of 5 measured"."""
        return str(self.coverage_message)

    @property
    def coverage_message(self) -> Message:
        """Return how many of the indicators are measured."""
        return Message("indicators-measured", count=self.measured, of=len(self.fulfilments))


def verdict(
    node: Node, fulfilments: tuple[Fulfilment, ...], stops: tuple[HalfWay, ...], evidence: EffectEvidence
) -> NodeVerdict:
    """Return the verdict on a node, by the weakest of the judged indicators of its highest declared level.

    Context and what cannot be judged do not count. Where none of the highest level is measured, the node is not
    measured, whatever was done below.
    """
    if not fulfilments:
        return NodeVerdict(node, (), (Status.NOT_MEASURED,), None, stops, evidence, None, _NO_INDICATOR)
    counted = [answer for answer in fulfilments if not answer.indicator.context]
    own = [answer for answer in counted if answer.status is not Status.NOT_JUDGED]
    highest = _highest(own)
    mean = weighted_mean(fulfilments)
    if not own:
        reason = _reason(counted) if counted else Message("only-context")
        return NodeVerdict(node, fulfilments, (Status.NOT_JUDGED,), None, stops, evidence, mean, reason)
    judged = [answer for answer in highest if not UNJUDGED.issuperset(answer.possible)]
    if not judged:
        status, reason = _unjudged(highest, own)
        return NodeVerdict(node, fulfilments, (status,), None, stops, evidence, mean, reason)
    weakest = max(judged, key=weakness)
    # The weakest is at best as good as the best case of each, and at worst as bad as the worst of any.
    best = max(_best(answer.possible) for answer in judged)
    reachable = {word for answer in judged for word in answer.possible if RANK.get(word, -1) >= best}
    return NodeVerdict(node, fulfilments, ordered(reachable), weakest, stops, evidence, mean)


def _highest(own: list[Fulfilment]) -> list[Fulfilment]:
    """Return the indicators of the highest level that any of them declares; all of them where none does."""
    levels = {answer.indicator.level for answer in own}
    if len(levels) < 2:
        return own
    top = max([level for level in levels if level is not None], key=LEVELS.index)
    return [answer for answer in own if answer.indicator.level == top]


def _unjudged(highest: list[Fulfilment], own: list[Fulfilment]) -> tuple[Status, Message | None]:
    for status in (Status.NOT_COMPUTABLE, Status.NOT_DUE):
        with_it = [answer for answer in highest if answer.status is status]
        if with_it:
            return status, _reason(with_it)
    below = sum(answer.is_measured for answer in own)
    if below:
        level = word(highest[0].indicator.level, "level")
        return Status.NOT_MEASURED, Message("highest-level-not-measured", level=level, measured=below, of=len(own))
    return Status.NOT_MEASURED, _reason(highest)


def _reason(answers: list[Fulfilment]) -> Message | None:
    return next((answer.reasons[0] for answer in answers if answer.reasons), None)


def weakness(answer: Fulfilment) -> tuple[int, int, Exact]:
    """Return by what the weakest is chosen: of those that may be as bad the one that can be least good, then shares."""
    share = answer.share
    lacking = 0 if share is None or share.low is None else -share.low
    return _worst(answer.possible), _best(answer.possible), lacking


def _worst(possible: tuple[Status, ...]) -> int:
    return max(RANK[word] for word in possible if word in RANK)


def _best(possible: tuple[Status, ...]) -> int:
    return min(RANK[word] for word in possible if word in RANK)


def weighted_mean(fulfilments: tuple[Fulfilment, ...]) -> Number | None:
    """Return the mean of the shares of the weighted indicators; None without weights or with a share unknown.

    Steps, events and judgements never enter: a mean of shares means nothing for them.
    """
    weighted = [answer for answer in fulfilments if answer.indicator.weight is not None and answer.indicator.is_numeric]
    if not weighted:
        return None
    summed: Number = interval(0, 0)
    weights: Exact = 0
    for answer in weighted:
        share, weight = answer.share, answer.indicator.weight
        if share is None or weight is None or weight.low is None:
            return None
        summed = summed + share * weight.low
        weights += weight.low
    return summed / weights if weights else None
