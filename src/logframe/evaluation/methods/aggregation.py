"""Aggregation: mean, weighted mean, pooled share, sum, worst and latest, with what is missing said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias, get_args

import attrs

from logframe.declaration.values.numbers import ZERO, Exact, Missing, Number, Numeric, Value, exact, interval, value
from logframe.declaration.values.shares import Pooled
from logframe.errors import DeclarationError, WrongTypeError
from logframe.evaluation.formulas import bounded
from logframe.explanations import Explanation
from logframe.messages import Answer, Code, Message, ask

How: TypeAlias = Literal["mean", "weighted", "pooled", "sum", "worst", "best", "latest"]
IfMissing: TypeAlias = Literal["exclude", "zero", "fail"]
Part: TypeAlias = Value | Numeric | Pooled | None


@attrs.frozen(repr=False)
class Aggregate(Answer):
    """Several shares or counts as one, with how many of them are known, and the worst beside every mean.

    `value` is missing where nothing is known, or where the policy says so.
    """

    named_by = ("how", "value")

    value: Value
    how: How
    if_missing: IfMissing
    known: int
    parts: int
    worst: Number | None = None

    def coverage(self) -> str:
        """Return how many parts are known: "2 of 3"."""
        return str(self.coverage_message)

    @property
    def coverage_message(self) -> Message:
        """Return how many parts are known, as a message."""
        return Message("aggregate-coverage", count=self.known, of=self.parts)

    def explain(self) -> Explanation:
        """Return what was done to how many parts, and the worst of them."""
        return ask("explain", self, Explanation)


def aggregate(
    parts: Iterable[Part],
    how: How = "mean",
    *,
    weights: Sequence[Numeric] | None = None,
    if_missing: IfMissing = "exclude",
    floor: Numeric | None = None,
    cap: Numeric | None = None,
) -> Aggregate:
    """Return several shares or counts as one.

    "pooled" takes out_of(a, b) and divides the sum of numerators by the sum of denominators, never the mean of
    shares. `weights` go with "weighted". `if_missing` leaves missing parts out ("exclude"), counts them as 0, or
    gives no answer ("fail"). Every part is kept between `floor` and `cap` first. A mean of means is no mean: give
    the rows. Raises DeclarationError for weights that do not fit, WrongTypeError for parts that are no numbers.
    """
    if how not in get_args(How):
        raise DeclarationError(
            Message("aggregate-how-unknown", how=Code.of(how), names=tuple(map(Code, get_args(How))))
        )
    if if_missing not in get_args(IfMissing):
        raise DeclarationError(Message("aggregate-if-missing-unknown", value=Code.of(if_missing)))
    listed = list(parts)
    if how == "pooled":
        return _pooled(listed, if_missing)
    low, high = (None if end is None else exact(end, Message("subject-limit")) for end in (floor, cap))
    values = [_value_of(part) for part in listed]
    held = [bounded(part, low, high) if isinstance(part, Number) else part for part in values]
    gaps = sum(isinstance(part, Missing) for part in held)
    weighed = _weights(how, weights, len(held))
    if if_missing == "zero":
        zero = bounded(ZERO, low, high)
        held = [zero if isinstance(part, Missing) else part for part in held]
    pairs = [(part, weight) for part, weight in zip(held, weighed, strict=True) if isinstance(part, Number)]
    counted = len(values) - gaps

    def answer(total: Value, worst: Number | None = None) -> Aggregate:
        return Aggregate(total, how, if_missing, counted, len(values), worst)

    if not pairs:
        return answer(Missing(message=Message("aggregate-no-part-known" if values else "aggregate-no-parts")))
    if gaps and if_missing == "fail":
        return answer(Missing(message=Message("aggregate-parts-missing", count=gaps, of=len(values))))
    numbers = [part for part, _ in pairs]
    worst = min(numbers, key=lambda part: (part.low is not None, part.low or 0))
    if how in ("mean", "weighted"):
        weight = sum(weight for _, weight in pairs)
        if not weight:
            return answer(Missing(message=Message("aggregate-weights-zero")), worst)
        summed = ZERO
        for part, share in pairs:
            summed = summed + part * share
        return answer(summed / weight, worst)
    if how == "sum":
        summed = ZERO
        for part in numbers:
            summed = summed + part
        return answer(summed)
    if how == "latest":
        return answer(numbers[-1])
    return answer(_extreme(numbers, highest=how == "best"), worst)


def _value_of(part: Part) -> Value:
    if part is None:
        return Missing("")
    if isinstance(part, Pooled):
        top, bottom = part.numerator, part.denominator
        if isinstance(top, Missing) or isinstance(bottom, Missing):
            return Missing(message=Message("aggregate-numerator-or-denominator-missing"))
        return Missing(message=Message("denominator-may-be-zero")) if bottom.contains(0) else top / bottom
    return value(part, Message("subject-part-of-aggregate"))


def _weights(how: How, weights: Sequence[Numeric] | None, count: int) -> list[Exact]:
    if how != "weighted":
        if weights is not None:
            raise DeclarationError(Message("aggregate-weights-unused", how=Code.of(how)))
        return [1] * count
    if weights is None or len(weights) != count:
        weight_count = 0 if weights is None else len(weights)
        raise DeclarationError(Message("aggregate-weights-do-not-fit", count=weight_count, of=count))
    numbers = [exact(weight, Message("subject-weight")) for weight in weights]
    if any(weight < 0 for weight in numbers):
        raise DeclarationError(Message("aggregate-weight-below-zero"))
    return numbers


def _pooled(parts: list[Part], if_missing: IfMissing) -> Aggregate:
    above, below, counted = ZERO, ZERO, 0
    for part in parts:
        if part is None or isinstance(part, Missing):
            continue
        if not isinstance(part, Pooled):
            raise WrongTypeError(
                Message("aggregate-share-without-figures", share=value(part, Message("subject-part-of-aggregate")))
            )
        if isinstance(part.numerator, Missing) or isinstance(part.denominator, Missing):
            continue
        above, below, counted = above + part.numerator, below + part.denominator, counted + 1
    pooled: Value
    if not counted:
        pooled = Missing(message=Message("aggregate-no-part-known"))
    elif counted < len(parts) and if_missing == "fail":
        pooled = Missing(message=Message("aggregate-parts-missing", count=len(parts) - counted, of=len(parts)))
    elif below.contains(0):
        pooled = Missing(message=Message("denominator-may-be-zero"))
    else:
        pooled = above / below
    return Aggregate(pooled, "pooled", if_missing, counted, len(parts))


def _extreme(numbers: list[Number], *, highest: bool) -> Number:
    """Return the worst or best of some ranges, end by end."""
    choose = max if highest else min
    lows = [number.low for number in numbers]
    highs = [number.high for number in numbers]
    closed_lows = [end for end in lows if end is not None]
    closed_highs = [end for end in highs if end is not None]
    low = choose(closed_lows) if len(closed_lows) == len(lows) or (highest and closed_lows) else None
    high = choose(closed_highs) if len(closed_highs) == len(highs) or (not highest and closed_highs) else None
    return interval(low, high)
