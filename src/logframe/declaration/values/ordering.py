"""Comparisons of what is known of a number: an answer where it is certain, else an error that says why."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeAlias

from logframe.errors import DeclarationError
from logframe.messages import Code, Message

_Plain: TypeAlias = int | float | Decimal | Fraction
_Ends: TypeAlias = tuple[int | Fraction | float, int | Fraction | float, bool]


class Ordered:
    """The comparisons of a number by its ends: `low`, `high`, and `strict` for a bound that leaves its number out.

    An exact number equals a plain one of the same size, a float as it is written: 0.65 is 13/20.
    """

    __slots__ = ()
    low: int | Fraction | None
    high: int | Fraction | None
    form: Any
    strict: bool

    def __lt__(self, other: Ordered | _Plain) -> bool:
        """Return whether it is smaller; raise DeclarationError where that is open."""
        below = self._is_below(other, "<", or_equal=False)
        return NotImplemented if below is None else below

    def __le__(self, other: Ordered | _Plain) -> bool:
        """Return whether it is smaller or the same; raise DeclarationError where that is open."""
        below = self._is_below(other, "<=", or_equal=True)
        return NotImplemented if below is None else below

    def __gt__(self, other: Ordered | _Plain) -> bool:
        """Return whether it is larger; raise DeclarationError where that is open."""
        below = self._is_below(other, ">", or_equal=True)
        return NotImplemented if below is None else not below

    def __ge__(self, other: Ordered | _Plain) -> bool:
        """Return whether it is larger or the same; raise DeclarationError where that is open."""
        below = self._is_below(other, ">=", or_equal=False)
        return NotImplemented if below is None else not below

    def __eq__(self, other: object) -> bool:
        """Return whether both say the same of a number."""
        if isinstance(other, Ordered):
            # Whole numbers are shared, so that most are compared with themselves.
            return self is other or (
                (self.low, self.high, self.form, self.strict) == (other.low, other.high, other.form, other.strict)
            )
        if isinstance(other, bool) or not isinstance(other, (int, float, Decimal, Fraction)):
            return NotImplemented
        exact = self.form == "exact" and self.low is not None and self.low == self.high
        return exact and bool(self.low == _end(other))

    def __hash__(self) -> int:
        """Return a number that equal ones share; an exact one has that of its own number."""
        if self.form == "exact" and (self.low is self.high or self.low == self.high):
            return hash(self.low)
        return hash((self.low, self.high, self.form, self.strict))

    def _is_below(self, second: object, sign: str, *, or_equal: bool) -> bool | None:
        if isinstance(second, Ordered):
            low, high, strict = _ends(second)
        elif isinstance(second, (int, float, Decimal, Fraction)) and not isinstance(second, bool):
            low = high = _end(second)
            strict = False
        else:
            return None
        own_low, own_high, own_strict = _ends(self)
        apart = own_strict or strict
        if own_high < low or (own_high == low and (or_equal or apart)):
            return True
        if own_low > high or (own_low == high and (not or_equal or apart)):
            return False
        message = Message("comparison-open", first=str(self), sign=Code(sign), second=str(second))
        raise DeclarationError(message)


def _ends(number: Ordered) -> _Ends:
    low = -math.inf if number.low is None else number.low
    return low, math.inf if number.high is None else number.high, number.strict


def _end(number: _Plain) -> int | Fraction | float:
    if isinstance(number, (int, Fraction)):
        return number
    if not math.isfinite(number):
        return float(number)
    return Fraction(repr(float(number)) if isinstance(number, float) else number)
