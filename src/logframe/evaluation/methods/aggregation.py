"""Aggregation: mean, weighted mean, pooled share, sum, worst and latest, with what is missing said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias, get_args

import attrs

from logframe import messages
from logframe.declaration.values.numbers import Exact, Missing, Number, Numeric, Value, exact, value
from logframe.declaration.values.shares import Pooled
from logframe.errors import DeclarationError, WrongTypeError
from logframe.evaluation.formulas import bounded
from logframe.explanations import Explanation

How: TypeAlias = Literal["mean", "weighted", "pooled", "sum", "worst", "best", "latest"]
IfMissing: TypeAlias = Literal["exclude", "zero", "fail"]
Part: TypeAlias = Value | Numeric | Pooled | None


@attrs.frozen
class Aggregate:
    """Several shares or counts as one, with how many of them are known, and the worst beside every mean.

    `value` is missing where nothing is known, or where the policy says so.
    """

    value: Value
    how: How
    if_missing: IfMissing
    known: int
    parts: int
    worst: Number | None = None

    def coverage(self) -> str:
        """Write how many parts are known: "2 of 3"."""
        return f"{self.known} of {self.parts}"

    def explain(self) -> Explanation:
        """Tell what was done to how many parts, and the worst of them."""
        return messages.ask("explain", self, Explanation)


def aggregate(
    parts: Iterable[Part],
    how: How = "mean",
    *,
    weights: Sequence[Numeric] | None = None,
    if_missing: IfMissing = "exclude",
    floor: Numeric | None = None,
    cap: Numeric | None = None,
) -> Aggregate:
    """Aggregate shares or counts.

    "pooled" takes out_of(a, b) and divides the sum of numerators by the sum of denominators, never the mean of
    shares. `weights` go with "weighted". `if_missing` leaves missing parts out ("exclude"), counts them as 0, or
    gives no answer ("fail"). Every part is kept between `floor` and `cap` first. A mean of means is no mean: give
    the rows. Raises DeclarationError for weights that do not fit, WrongTypeError for parts that are no numbers.
    """
    if how not in get_args(How):
        raise DeclarationError(f"how is {how!r}", do=f"write one of: {', '.join(get_args(How))}")
    if if_missing not in get_args(IfMissing):
        raise DeclarationError(f"if_missing is {if_missing!r}", do='write "exclude", "zero" or "fail"')
    every = list(parts)
    if how == "pooled":
        return _pooled(every, if_missing)
    low, high = (None if end is None else exact(end, "a limit") for end in (floor, cap))
    read = [_read(one) for one in every]
    known = [bounded(one, low, high) if isinstance(one, Number) else one for one in read]
    gaps = sum(isinstance(one, Missing) for one in known)
    weighed = _weights(how, weights, len(known))
    if if_missing == "zero":
        zero = bounded(Number(0, 0), low, high)
        known = [zero if isinstance(one, Missing) else one for one in known]
    pairs = [(one, weight) for one, weight in zip(known, weighed, strict=True) if isinstance(one, Number)]
    counted = len(read) - gaps

    def answer(found: Value, worst: Number | None = None) -> Aggregate:
        return Aggregate(found, how, if_missing, counted, len(read), worst)

    if not pairs:
        return answer(Missing("there are no parts" if not read else "no part is known"))
    if gaps and if_missing == "fail":
        return answer(Missing(f"{gaps} of {len(read)} parts are missing"))
    numbers = [one for one, _ in pairs]
    worst = min(numbers, key=lambda one: (one.low is not None, one.low or 0))
    if how in ("mean", "weighted"):
        weight = sum(weight for _, weight in pairs)
        if not weight:
            return answer(Missing("all weights of the known parts are 0"), worst)
        summed = Number(0, 0)
        for one, share in pairs:
            summed = summed + one * share
        return answer(summed / weight, worst)
    if how == "sum":
        summed = Number(0, 0)
        for one in numbers:
            summed = summed + one
        return answer(summed)
    if how == "latest":
        return answer(numbers[-1])
    return answer(_extreme(numbers, highest=how == "best"), worst)


def _read(one: Part) -> Value:
    if one is None:
        return Missing("")
    if isinstance(one, Pooled):
        top, bottom = one.numerator, one.denominator
        if isinstance(top, Missing) or isinstance(bottom, Missing):
            return Missing("numerator or denominator is missing")
        return Missing("the denominator may be 0") if bottom.contains(0) else top / bottom
    return value(one, "a part")


def _weights(how: How, weights: Sequence[Numeric] | None, count: int) -> list[Exact]:
    if how != "weighted":
        if weights is not None:
            raise DeclarationError(f"weights are given for {how!r}", do='write how="weighted"')
        return [1] * count
    if weights is None or len(weights) != count:
        given = "none" if weights is None else len(weights)
        raise DeclarationError(f"{given} weights for {count} parts", do="give each part its weight: weights=[60, 40]")
    read = [exact(one, "a weight") for one in weights]
    if any(one < 0 for one in read):
        raise DeclarationError("a weight is below 0", do="write weights of 0 or more")
    return read


def _pooled(parts: list[Part], if_missing: IfMissing) -> Aggregate:
    above, below, known = Number(0, 0), Number(0, 0), 0
    for one in parts:
        if one is None or isinstance(one, Missing):
            continue
        if not isinstance(one, Pooled):
            raise WrongTypeError(
                f"{one} is a share without its two figures",
                do="pool what is out_of(numerator, denominator)",
            )
        if isinstance(one.numerator, Missing) or isinstance(one.denominator, Missing):
            continue
        above, below, known = above + one.numerator, below + one.denominator, known + 1
    found: Value
    if not known:
        found = Missing("no part is known")
    elif known < len(parts) and if_missing == "fail":
        found = Missing(f"{len(parts) - known} of {len(parts)} parts are missing")
    elif below.contains(0):
        found = Missing("the denominator may be 0")
    else:
        found = above / below
    return Aggregate(found, "pooled", if_missing, known, len(parts))


def _extreme(numbers: list[Number], *, highest: bool) -> Number:
    """Give the worst or best of some ranges, end by end."""
    choose = max if highest else min
    lows = [one.low for one in numbers]
    highs = [one.high for one in numbers]
    known_lows = [end for end in lows if end is not None]
    known_highs = [end for end in highs if end is not None]
    low = choose(known_lows) if len(known_lows) == len(lows) or (highest and known_lows) else None
    high = choose(known_highs) if len(known_highs) == len(highs) or (not highest and known_highs) else None
    return Number(low, high, "exact" if low is not None and low == high else "range")
