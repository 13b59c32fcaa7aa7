"""Survey shares and their uncertainty: margin of error, Wilson interval, change, sample size, capture-recapture.

Square roots and quantiles of the normal distribution are computed in double precision.
"""

from __future__ import annotations

import math

import attrs

from logframe.declaration.values.numbers import Number, Numeric, between, exact
from logframe.declaration.values.short_numerals import Estimate
from logframe.errors import DeclarationError
from logframe.messages import Answer, Code, Message


@attrs.frozen(repr=False)
class ShareChange(Answer):
    """The change of a survey share between two samples, with its interval.

    All are shares (0.07 is seven percentage points). `is_distinguishable` tells that the interval does not hold 0:
    only then is it a change.
    """

    named_by = ("difference",)

    difference: float
    low: float
    high: float
    z: float
    confidence: float

    @property
    def is_distinguishable(self) -> bool:
        """Return whether the change is beyond sampling error."""
        return self.low > 0 or self.high < 0

    def __str__(self) -> str:
        """Write it as "+7 points (0.1 to 13.9)" or as no change."""
        return str(self.message)

    @property
    def message(self) -> Message:
        """Return the change in percentage points with its interval, or that there is none beyond sampling error."""
        points = {
            "difference": Estimate(self.difference * 100, sign=True),
            "low": Estimate(self.low * 100),
            "high": Estimate(self.high * 100),
        }
        return Message("share-changed" if self.is_distinguishable else "share-not-changed", **points)


@attrs.frozen(repr=False)
class Recaptured(Answer):
    """A hidden population as two overlapping lists tell it: always a range, with its method."""

    named_by = ("low", "high")

    lincoln_petersen: float | None
    chapman: float
    standard_error: float
    low: float
    high: float
    listed: int

    @property
    def estimate(self) -> Number:
        """Return the range as a value to declare, never below those who are listed."""
        return between(max(self.listed, math.floor(self.low)), math.ceil(self.high))


def margin_of_error(
    share: Numeric,
    sample_size: int,
    *,
    design_effect: Numeric = 1,
    population: int | None = None,
    confidence: float = 0.95,
) -> float:
    """Compute the margin of error of a survey share: z sqrt(deff p (1 - p) / n), times sqrt((N - n) / (N - 1)).

    `share` is between 0 and 1, `population` the N of a finite one. The normal approximation is poor for small
    samples and shares near 0 or 1: use `wilson`. Raises DeclarationError for a share or sample that is none.
    """
    p, n = _share(share), _sample(sample_size)
    variance = _effect(design_effect) * p * (1 - p) / n
    if population is not None:
        exact(population, "population")
        if population < n:
            raise DeclarationError(Message("sample-exceeds-population", sample=n, population=population))
        variance *= (population - n) / (population - 1) if population > 1 else 0
    return _z(confidence) * math.sqrt(variance)


def wilson(successes: int, sample_size: int, *, confidence: float = 0.95) -> tuple[float, float]:
    """Compute the Wilson interval of a share, which holds for small samples and for none or all (Wilson 1927).

    Both ends are shares, between 0 and 1. Raises DeclarationError where the successes do not lie within the sample.
    """
    n = _sample(sample_size)
    if not 0 <= exact(successes, "successes") <= n:
        raise DeclarationError(Message("successes-exceed-sample", successes=successes, sample=n))
    z, p = _z(confidence), successes / n
    middle = p + z * z / (2 * n)
    spread = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    below = 1 + z * z / n
    return max(0.0, (middle - spread) / below), min(1.0, (middle + spread) / below)


def share_change(
    first: Numeric,
    first_size: int,
    second: Numeric,
    second_size: int,
    *,
    design_effect: Numeric = 1,
    confidence: float = 0.95,
) -> ShareChange:
    """Compare two independent survey shares: second - first, with z sqrt(deff (p1 q1 / n1 + p2 q2 / n2)) around it.

    All are shares, between 0 and 1. Raises DeclarationError for a share or sample that is none.
    """
    p1, p2 = _share(first), _share(second)
    n1, n2 = _sample(first_size), _sample(second_size)
    error = math.sqrt(_effect(design_effect) * (p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2))
    difference = p2 - p1
    z = _z(confidence)
    # Without any spread every difference is beyond it.
    ratio = difference / error if error else math.copysign(math.inf, difference) if difference else 0.0
    return ShareChange(difference, difference - z * error, difference + z * error, ratio, confidence)


def sample_size(
    first: Numeric,
    second: Numeric,
    *,
    design_effect: Numeric = 2,
    confidence: float = 0.95,
    power: float = 0.80,
) -> int:
    """Compute how many to ask in each round to see a share move: deff (za + zb)² (p1 q1 + p2 q2) / (p2 - p1)².

    One-sided at `confidence`, with the rounded quantiles that the guide prints (FANTA sampling guide, 1999).
    Raises DeclarationError for two equal shares, and for one that is none.
    """
    p1, p2 = _share(first), _share(second)
    if p1 == p2:
        raise DeclarationError(Message("shares-equal"))
    factor = (_one_sided(confidence) + _one_sided(power)) ** 2
    needed: float = _effect(design_effect) * factor * (p1 * (1 - p1) + p2 * (1 - p2)) / (p2 - p1) ** 2
    return math.ceil(needed)


def capture_recapture(first: int, second: int, both: int, *, confidence: float = 0.95) -> Recaptured:
    """Estimate a hidden population from two lists and their overlap (Chapman 1951; Seber 1970 for its variance).

    The lists must be independent and the population closed; where they are not, the estimate is off in a
    direction that the numbers do not show. Raises DeclarationError where more are on both lists than on one of them.
    """
    counts = (exact(count, name) for name, count in (("first", first), ("second", second), ("both", both)))
    if min(counts) < 0 or both > min(first, second):
        raise DeclarationError(Message("lists-contradictory", both=both, first=first, second=second))
    chapman = (first + 1) * (second + 1) / (both + 1) - 1
    variance = (first + 1) * (second + 1) * (first - both) * (second - both) / ((both + 1) ** 2 * (both + 2))
    error = math.sqrt(variance)
    z = _z(confidence)
    simple = first * second / both if both else None
    return Recaptured(simple, chapman, error, chapman - z * error, chapman + z * error, first + second - both)


def _z(confidence: float) -> float:
    return _quantile(0.5 + _level(confidence) / 2)


def _level(confidence: float) -> float:
    if not 0 < exact(confidence, "confidence") < 1:
        raise DeclarationError(Message("confidence-out-of-range", confidence=Code.of(confidence)))
    return float(confidence)


# As the FANTA guide prints them.
_ONE_SIDED = {0.80: 0.840, 0.90: 1.282, 0.95: 1.645, 0.975: 1.960, 0.99: 2.326}


def _one_sided(confidence: float) -> float:
    level = _level(confidence)
    return _ONE_SIDED.get(level) or _quantile(level)


def _effect(typed: Numeric) -> float:
    effect = exact(typed, Message("subject-the-design-effect"))
    if effect <= 0:
        raise DeclarationError(Message("design-effect-not-positive", value=Code(str(typed))))
    return float(effect)


def _share(typed: Numeric) -> float:
    share = exact(typed, Message("subject-share"))
    if not 0 <= share <= 1:
        raise DeclarationError(Message("share-out-of-range", share=Code(str(typed))))
    return float(share)


def _sample(size: int) -> int:
    if type(size) is not int or size < 1:
        raise DeclarationError(Message("sample-not-a-count", sample=Code.of(size)))
    return size


def _quantile(probability: float) -> float:
    from statistics import NormalDist  # with its many modules, for this alone

    return NormalDist().inv_cdf(probability)
