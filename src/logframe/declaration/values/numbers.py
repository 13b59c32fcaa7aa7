"""Values as reports give them: exact, a range, approximate, a bound, or missing with a reason.

Arithmetic gives bounds that contain every value the operands allow. Numbers are exact (integers and
fractions): 47.5 means the decimal typed, and nothing is rounded before it is printed.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from typing import Final, Literal, TypeAlias

import attrs

from logframe.declaration.values.exact_numbers import MOST_DIGITS as MOST_DIGITS
from logframe.declaration.values.exact_numbers import VALUE, plain, too_long, within_limits
from logframe.declaration.values.exact_numbers import Exact as Exact
from logframe.declaration.values.exact_numbers import Numeric as Numeric
from logframe.declaration.values.exact_numbers import exact as exact
from logframe.declaration.values.exact_numbers import fits as fits
from logframe.declaration.values.numerals import written
from logframe.declaration.values.ordering import Ordered
from logframe.errors import DeclarationError, WrongTypeError, brief
from logframe.messages import Code, Message

Form = Literal["exact", "range", "approximate", "bound"]

_LOW_END: Final = Message("subject-low-end")
_HIGH_END: Final = Message("subject-high-end")
_APPROXIMATE: Final = Message("subject-approximate")
_SPREAD: Final = Message("subject-spread")
_LOWER_BOUND: Final = Message("subject-lower-bound")
_UPPER_BOUND: Final = Message("subject-upper-bound")


def _limited(number: Number, what: str | Message) -> Number:
    """Return a number that arithmetic or an approximation gave, if its ends are within the limits."""
    low, high, middle = number.low, number.high, number.middle
    if (low is None or fits(low)) and (high is low or high is None or fits(high)) and (middle is None or fits(middle)):
        return number
    raise too_long(what)


@attrs.frozen(eq=False)
class Number(Ordered):
    """What is known of a number: everything from `low` to `high`, both included; None is an open end.

    A `strict` bound ("more than 400") leaves its own number out.
    """

    low: Exact | None
    high: Exact | None
    form: Form = "exact"
    middle: Exact | None = attrs.field(default=None, eq=False)
    strict: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse ends that are no exact numbers, and a low end above the high one."""
        low, high = self.low, self.high
        if low is high and (type(low) is int or type(low) is Fraction):
            return
        for end in (low, high):
            if end is not None and (not isinstance(end, (int, Fraction)) or isinstance(end, bool)):
                raise WrongTypeError(Message("number-end-not-exact", kind=Code(type(end).__name__), value=brief(end)))
        if low is not None and high is not None and low is not high and low > high:
            raise DeclarationError(Message("between-ends-before-start", low=Number(low, low), high=Number(high, high)))

    @property
    def is_exact(self) -> bool:
        """Return whether one number only is possible."""
        return self.low is not None and (self.low is self.high or self.low == self.high)

    @property
    def is_bounded(self) -> bool:
        """Return whether both ends are known."""
        return self.low is not None and self.high is not None

    @property
    def single(self) -> Exact | None:
        """Return the one number that is written, 260 for "at least 260"; None for the two of a range, or for none."""
        if self.form == "approximate" and self.middle is not None:
            return self.middle
        if self.low is None or self.high is None:
            return self.high if self.low is None else self.low
        return self.low if self.low == self.high else None

    def contains(self, number: Exact) -> bool:
        """Return whether the number may be this one."""
        return (self.low is None or self.low <= number) and (self.high is None or number <= self.high)

    def overlaps(self, second: Number) -> bool:
        """Return whether both may be the same number."""
        below = self.high is not None and second.low is not None and self.high < second.low
        above = self.low is not None and second.high is not None and self.low > second.high
        return not (below or above)

    def __str__(self) -> str:
        """Write the number as a reader expects it: "260", "8 to 14", "about 14,000", "at least 260"."""
        if self.form == "approximate" and self.middle is not None:
            return f"about {written(self.middle)}"
        if self.low is None and self.high is None:
            return "any number"
        if self.high is None:
            return f"{'more than' if self.strict else 'at least'} {written(self.low)}"
        if self.low is None:
            return f"{'less than' if self.strict else 'at most'} {written(self.high)}"
        if self.low == self.high:
            return written(self.low)
        return f"{written(self.low)} to {written(self.high)}"

    def __neg__(self) -> Number:
        """Mirror the number at zero."""
        low = None if self.high is None else -self.high
        high = None if self.low is None else -self.low
        return interval(low, high)

    def __add__(self, other: Number | Numeric) -> Number:
        """Add: the low ends give the low end, the high ends the high end."""
        other = _operand(other)
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return interval(low, high)

    __radd__ = __add__

    def __sub__(self, other: Number | Numeric) -> Number:
        """Subtract: the difference is least where the other is greatest."""
        return self + -_operand(other)

    def __rsub__(self, other: Numeric) -> Number:
        """Subtract from a plain number."""
        return _operand(other) + -self

    def __mul__(self, other: Number | Numeric) -> Number:
        """Multiply: the ends of a product lie at the ends of its factors."""
        other = _operand(other)
        ends = [_times(a, b) for a in _ends(self) for b in _ends(other)]
        return interval(_finite(min(ends)), _finite(max(ends)))

    __rmul__ = __mul__

    def __truediv__(self, other: Number | Numeric) -> Number:
        """Divide: open where the divisor comes near zero, refused where it is zero.

        Raises ZeroDivisionError if the divisor is zero, or may lie on both sides of it.
        """
        other = _operand(other)
        low, high = other.low, other.high
        if low == high == 0 or ((low is None or low < 0) and (high is None or high > 0)):
            raise ZeroDivisionError(f"division by {other}")
        inverse_low = Fraction(0) if high is None else (None if high == 0 else Fraction(1) / high)
        inverse_high = Fraction(0) if low is None else (None if low == 0 else Fraction(1) / low)
        return self * interval(inverse_low, inverse_high)

    def __rtruediv__(self, other: Numeric) -> Number:
        """Divide a plain number by this one."""
        return _operand(other) / self


def _in_one_line(reason: str) -> str:
    return " ".join(reason.split())


@attrs.frozen(eq=False)
class Missing:
    """No figure, and why: `reason` in the project's words, or `message` in the library's.

    Missing is not zero: it stays missing through every sum. Two are equal that say the same: a file keeps the words of
    a message.
    """

    reason: str = attrs.field(default="", converter=_in_one_line)
    message: Message | None = attrs.field(default=None)

    def __eq__(self, other: object) -> bool:
        """Return whether both say the same."""
        if not isinstance(other, Missing):
            return NotImplemented
        return (self.reason, self.message) == (other.reason, other.message) or self._words == other._words

    def __hash__(self) -> int:
        """Return a number that those share which say the same, in words or as a message."""
        return hash(self._words)

    @property
    def _words(self) -> str:
        """Return what it says in English, so that two are equal whatever document is being written."""
        return self.reason or ("" if self.message is None else " ".join(self.message.in_english().split()))

    @property
    def cause(self) -> Message | None:
        """Return why there is no figure, in the project's or the library's words; None without a reason."""
        return Message("text", text=self.reason) if self.reason else self.message

    def __str__(self) -> str:
        """Write it as a report does."""
        return str(Message("missing", reason=self.cause))


Value: TypeAlias = Number | Missing

_End: TypeAlias = Exact | float


def _ends(value: Number) -> tuple[_End, ...]:
    """Return the end of an exact number, both ends of any other."""
    low, high = value.low, value.high
    if low is not None and (low is high or low == high):
        return (low,)
    return -math.inf if low is None else low, math.inf if high is None else high


def _times(left: _End, right: _End) -> _End:
    # Zero times an open end is zero: the end itself is never reached.
    if left == 0 or right == 0:
        return 0
    if isinstance(left, float) or isinstance(right, float):
        return math.inf if (left > 0) == (right > 0) else -math.inf
    return left * right


def _finite(end: _End) -> Exact | None:
    return None if isinstance(end, float) else end


def interval(low: Exact | None, high: Exact | None) -> Number:
    """Build a number from its computed ends, in the form they imply."""
    if low is None or high is None:
        return Number(low, high, "bound")
    if type(low) is type(high) is int and low == high:
        return _shared(low)
    return Number(low, high) if low is high or low == high else Number(low, high, "range")


def rescaled(number: Number, factor: Exact) -> Number:
    """Return a number in another unit, of which one holds `factor`, above 0: about 3 km are about 3,000 m."""
    ends = (number.low, number.high, number.middle)
    low, high, middle = [None if end is None else plain(Fraction(end * factor)) for end in ends]
    return attrs.evolve(number, low=low, high=high, middle=middle)


@lru_cache(maxsize=8192)
def _shared(computed: int) -> Number:
    return Number(computed, computed)


def _operand(typed: Number | Numeric) -> Number:
    # What is computed may be longer than what is declared.
    return typed if type(typed) is Number else number(typed)


def number(typed: object, what: str | Message = VALUE) -> Number:
    """Read a typed number or keep one that is already read."""
    if type(typed) is Number:
        return _limited(typed, what)
    end = exact(typed, what)
    return Number(end, end)


@lru_cache(maxsize=8192)
def whole(typed: int) -> Number:
    """Read a whole number, the most usual of all values, by the shortest way; numbers are shared."""
    end = within_limits(typed, VALUE)
    return Number(end, end)


ZERO: Final = whole(0)


def value(typed: object, what: str | Message = VALUE) -> Value:
    """Read a typed number, range or bound, or the statement that there is none.

    Raises WrongTypeError and DeclarationError as `exact` does, for None as well: say missing(why).
    """
    if isinstance(typed, Number):
        return _limited(typed, what)
    return typed if isinstance(typed, Missing) else number(typed, what)


def between(low: Numeric, high: Numeric) -> Number:
    """Declare a range as a report gives it: between(8, 14), both ends included.

    Raises WrongTypeError for what is no number, DeclarationError for nan and infinity, and for ends that are swapped.
    """
    least, most = exact(low, _LOW_END), exact(high, _HIGH_END)
    if least > most:
        raise DeclarationError(Message("between-ends-before-start", low=Number(least, least), high=Number(most, most)))
    return interval(least, most)


def about(middle: Numeric, *, percent: Numeric = 10, within: Numeric | None = None) -> Number:
    """Declare an approximate figure: within `percent` of it on either side, or `within` units.

    Raises WrongTypeError for what is no number, DeclarationError for nan and infinity, and for a spread below 0.
    """
    centre = exact(middle, _APPROXIMATE)
    if within is None:
        spread = abs(Fraction(centre)) * Fraction(exact(percent, "percent")) / 100
    else:
        spread = Fraction(exact(within, "within"))
    if spread < 0:
        raise DeclarationError(Message("spread-below-zero"))
    within_limits(spread, _SPREAD)
    wide = Number(plain(centre - spread), plain(centre + spread), "approximate", centre)
    return _limited(wide, _APPROXIMATE)


def at_least(low: Numeric) -> Number:
    """Declare a lower bound: at_least(5).

    Raises WrongTypeError for what is no number, DeclarationError for nan and infinity.
    """
    return Number(exact(low, _LOWER_BOUND), None, "bound")


def at_most(high: Numeric) -> Number:
    """Declare an upper bound: at_most(5).

    Raises WrongTypeError for what is no number, DeclarationError for nan and infinity.
    """
    return Number(None, exact(high, _UPPER_BOUND), "bound")


def more_than(low: Numeric) -> Number:
    """Declare a bound that leaves its own number out: more_than(400) is not reached by 400.

    Raises WrongTypeError for what is no number, DeclarationError for nan and infinity.
    """
    return Number(exact(low, _LOWER_BOUND), None, "bound", strict=True)


def less_than(high: Numeric) -> Number:
    """Declare a bound that leaves its own number out: less_than(5) is not kept by 5.

    Raises WrongTypeError for what is no number, DeclarationError for nan and infinity.
    """
    return Number(None, exact(high, _UPPER_BOUND), "bound", strict=True)


def missing(reason: str) -> Missing:
    """Declare that there is no figure, and why, which is shown beside the gap. Raises DeclarationError without it."""
    if not isinstance(reason, str) or not reason.strip():
        raise DeclarationError(Message("missing-without-reason"))
    return Missing(reason)


@attrs.frozen
class Total:
    """A sum that says how many of its parts were missing."""

    value: Value
    parts: int
    missing: int


def total(values: Iterable[Value | Numeric], *, negative: bool = False) -> Total:
    """Return the sum of values. With missing parts it is a lower bound, or missing where a part may be negative.

    Parts may be negative if `negative` says so, or if a part that is there may lie below 0. Raises WrongTypeError for a
    part that is no value, None included.
    """
    parts = [part if isinstance(part, (Number, Missing)) else value(part) for part in values]
    present = [part for part in parts if isinstance(part, Number)]
    gaps = len(parts) - len(present)
    if not present:
        return Total(Missing(message=Message("total-no-part-known" if parts else "total-of-nothing")), len(parts), gaps)
    summed = added(present)
    if gaps and (negative or any(part.low is None or part.low < 0 for part in present)):
        return Total(Missing(message=Message("total-parts-missing", missing=gaps, parts=len(parts))), len(parts), gaps)
    if gaps:
        summed = Number(summed.low, None, "bound")
    return Total(summed, len(parts), gaps)


def added(numbers: Iterable[Number]) -> Number:
    """Return the sum of at least one number; a single one stays as it is written."""
    first, *rest = numbers
    if not rest:
        return first
    low, high = first.low, first.high
    for number in rest:
        low = None if low is None or number.low is None else low + number.low
        high = None if high is None or number.high is None else high + number.high
    return interval(low, high)


def hull(numbers: Iterable[Number]) -> Number:
    """Return the least range that contains all of the numbers."""
    first, *rest = numbers
    if not rest:
        return first
    low, high = first.low, first.high
    for number in rest:
        low = None if low is None or number.low is None else min(low, number.low)
        high = None if high is None or number.high is None else max(high, number.high)
    return interval(low, high)
