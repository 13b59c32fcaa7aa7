"""What stands below a block of a results matrix, or below all of them: weights, ratings, inputs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from logframe.declaration.framework.nodes import Node
from logframe.declaration.values.numbers import Missing, Number
from logframe.evaluation.methods.aggregation import aggregate
from logframe.evaluation.methods.rating_schemes import scheme_named
from logframe.messages import Field, Message
from logframe.reviews.blocks import below
from logframe.reviews.layouts.descriptions import Footer, Layout
from logframe.reviews.phrases import condition, in_brackets
from logframe.reviews.reviewing import Review

_NOT_DECLARED: Final = Message("not-declared")
_PERCENT: Final = Number(100, 100)


def footer(name: Footer, review: Review, node: Node | None, layout: Layout) -> tuple[Message, Field]:
    """Return the label of a line below a block, and what stands in it."""
    label, fill = _FOOTERS[name]
    return label, fill(review, node, layout) or _NOT_DECLARED


def _risks(review: Review, node: Node | None, layout: Layout) -> Field:
    """Return the risks with what is declared of each; no scheme makes a rating of them."""
    held = [line for line in review.conditions if node is not None and line.node == node.id and line.kind == "risk"]
    return below(part for line in held for part in (condition(line), *in_brackets(line.weight)))


def _score(review: Review, node: Node | None, layout: Layout) -> Field:
    """Return the score of an output: the shares of its indicators by their weights, within the scale, and its label."""
    scheme = scheme_named(layout.rated_by)
    answers = [] if node is None else [review.evaluation[indicator.id] for indicator in node.indicators]
    own = [answer for answer in answers if not answer.indicator.context]
    shares = [None if answer.share is None else answer.share * _PERCENT for answer in own]
    weights = [answer.indicator.weight.low for answer in own if answer.indicator.weight is not None]
    lows = [weight for weight in weights if weight is not None]
    if not any(share is not None for share in shares):
        return Message("layout-no-score")
    mean = aggregate(
        shares,
        "weighted" if len(lows) == len(own) else "mean",
        weights=lows if len(lows) == len(own) else None,
        floor=scheme.lowest,
        cap=scheme.highest,
    )
    if isinstance(mean.value, Missing):
        return Message("layout-no-score")
    return Message("layout-score", rating=scheme.rate(mean.value), score=mean.value, count=mean.known, of=mean.parts)


Fill = Callable[[Review, Node | None, Layout], Field]
_FOOTERS: Final[Mapping[Footer, tuple[Message, Fill]]] = {
    # A logframe declares weights of indicators, and none of outputs.
    "impact-weighting": (Message("layout-impact-weighting"), lambda review, node, layout: None),
    "risk-rating": (Message("layout-risk-rating"), _risks),
    "output-score": (Message("layout-output-score"), _score),
    "inputs-money": (Message("layout-inputs-money"), lambda review, node, layout: below(review.money_totals)),
    "inputs-staff": (Message("layout-inputs-staff"), lambda review, node, layout: below(review.costs.staff)),
}
