"""Indicators that moved the wrong way, or whose target says so, as page one names them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Final

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.diagnosis.reported_values import reported_time, reported_value
from logframe.evaluation.figures.changes import Change, changes
from logframe.evaluation.fulfilment.accumulations import accumulations
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.statuses import PRAISING
from logframe.messages import Message
from logframe.reviews.rows import target_of

WRONG_WAY: Final = frozenset({"LF203", "LF228"})
"""Rules that find a figure which moved the wrong way."""
SETTLING: Final = frozenset({"keep-broken", "lost-again", "word-on-date"})
"""Reasons without which a status would contradict the latest figure beside it."""
LEAST_MOVE: Final = Fraction(1, 10)


@attrs.frozen
class Move:
    """An indicator that moved the wrong way, or whose target says so."""

    id: str
    statement: str
    message: Message
    size: Fraction
    is_explained: bool

    @classmethod
    def of_status(cls, answer: Fulfilment) -> Move:
        message = Message(
            "priority-status",
            statement=answer.indicator.statement,
            value=answer.value_message(),
            target=target_of(answer),
            status=answer.status,
            why=next((reason for reason in answer.reasons if reason.code in SETTLING), None),
        )
        return cls(answer.id, answer.indicator.statement, message, distance(answer), is_explained(answer.indicator))


def wrong_way(answer: Fulfilment, evaluation: Evaluation, codes: Iterable[str]) -> Move | None:
    """Return the latest change for the worse that a rule has found, of over 10 % where that can be told.

    A sum that is on its way to its target, or there, does not move the wrong way where a period adds less than before.
    """
    indicator = answer.indicator
    if WRONG_WAY.isdisjoint(codes):
        return None
    if answer.status in PRAISING and accumulations(indicator)[0] == ("increments",):
        return None
    moves = [change for change in changes(indicator, evaluation.on) if change.falls or change.rises]
    if not moves:
        return Move.of_status(answer) if not indicator.context else None
    last = _for_the_worse(answer, moves[-1])
    size = _relative(last)
    if size is not None and size <= LEAST_MOVE:
        return None
    message = Message(
        "priority-moved",
        statement=indicator.statement,
        fell=last.falls,
        before=reported_value(indicator, last.first),
        before_time=reported_time(last.first),
        after=reported_value(indicator, last.second),
        after_time=reported_time(last.second),
    )
    size = Fraction(1) if size is None else size
    return Move(indicator.id, indicator.statement, message, size, is_explained(indicator))


def _for_the_worse(answer: Fulfilment, last: Change) -> Change:
    """Return the last change; where it is one for the better, that from the baseline, which it does not make good."""
    plan, baseline = answer.expectation, answer.indicator.baseline
    better = last.falls if plan.direction.falls else last.rises and plan.direction.way is not None
    if not better or answer.indicator.is_flow or plan.start is None or not isinstance(baseline, Observation):
        return last
    return attrs.evolve(last, first=baseline, before=plan.start)


def _relative(change: Change) -> Fraction | None:
    """Return how large a change is beside the figure before; None where that is no number or nothing."""
    before, after = change.before, change.after
    near = (before.low, after.high) if change.falls else (before.high, after.low)
    if near[0] is None or near[1] is None or near[0] == 0:
        return None
    return abs(Fraction(near[0]) - Fraction(near[1])) / abs(Fraction(near[0]))


def is_explained(indicator: Indicator) -> bool:
    """Return whether the project gives a reason for its figures."""
    return bool(indicator.explanation) or any(figure.explanation for figure in indicator.observations)


def distance(answer: Fulfilment) -> Fraction:
    """Return how much of the way is missing at most, 1 where nothing tells it."""
    share = answer.share
    return Fraction(1) if share is None or share.low is None else 1 - Fraction(share.low)
