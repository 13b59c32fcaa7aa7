"""Figures as somebody states them: a number with the digits that are meant, or a bound."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import Final, Literal, TypeAlias

import attrs

from logframe.declaration.values.numbers import Exact, Number, Numeric, exact, number
from logframe.errors import DeclarationError
from logframe.messages import Code, Message

Side: TypeAlias = Literal["under", "over", "at least", "at most"]


@attrs.frozen
class StatedBound:
    """A figure stated as a bound: "slightly under 50", "more than 1.2 million", "at least 400".

    "under" and "over" leave the limit itself out, "at least" and "at most" have it.
    """

    side: Side
    limit: Exact

    @property
    def is_lower(self) -> bool:
        """Return whether the figure lies above the limit."""
        return self.side in ("over", "at least")

    @property
    def nearby(self) -> tuple[Fraction, Fraction]:
        """Return the limit and the farthest figure it still describes, a tenth beyond it, the lower first."""
        limit = Fraction(self.limit)
        far = limit + abs(limit) / 10 if self.is_lower else limit - abs(limit) / 10
        return (limit, far) if self.is_lower else (far, limit)

    def holds(self, number: Exact, *, strict: bool = False) -> bool:
        """Return whether a number lies on the stated side; a `strict` one stands for what lies beyond it."""
        if number == self.limit:
            return strict or self.side in ("at least", "at most")
        return number > self.limit if self.is_lower else number < self.limit

    def __str__(self) -> str:
        """Write it as it is said."""
        return str(self.message)

    @property
    def message(self) -> Message:
        """Return the bound as it is said."""
        return Message("stated-bound", side=self.side, limit=number(self.limit))


def under(limit: Numeric) -> StatedBound:
    """State a figure as under a limit, and near it: under(50) for "slightly under 50"; 50 itself is not under it.

    Raises WrongTypeError for what is no number.
    """
    return StatedBound("under", exact(limit, Message("subject-stated-limit")))


def over(limit: Numeric) -> StatedBound:
    """State a figure as over a limit, and near it: over(1_200_000) for "more than 1.2 million".

    Raises WrongTypeError for what is no number.
    """
    return StatedBound("over", exact(limit, Message("subject-stated-limit")))


Stated: TypeAlias = Exact | Decimal | StatedBound
"""A stated figure; a Decimal where zeros at its end are meant."""

_DECIMALS: Final = re.compile(r"[+-]?\d{1,30}\.\d{1,30}")


def stated_figure(typed: Numeric | str | Number | StatedBound) -> Stated:
    """Read a stated figure: a number, the text of one with decimals ("3.40"), or a bound.

    Raises DeclarationError and WrongTypeError as `exact` does, and for a range, which is two claims.
    """
    if isinstance(typed, StatedBound):
        return typed
    if isinstance(typed, Number):
        return _bound(typed)
    if isinstance(typed, str) and _DECIMALS.fullmatch(typed.strip()):
        typed = Decimal(typed.strip())
    plain = exact(typed, Message("subject-stated-figure"))
    # Only zeros after the point say more than the number does: 3.40 and 3.4 are equal.
    return typed if isinstance(typed, Decimal) and _decimals(typed) > _decimals(typed.normalize()) else plain


def _decimals(typed: Decimal) -> int:
    exponent = typed.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _bound(typed: Number) -> StatedBound | Exact:
    if typed.low is not None and typed.high is None:
        return StatedBound("over" if typed.strict else "at least", typed.low)
    if typed.high is not None and typed.low is None:
        return StatedBound("under" if typed.strict else "at most", typed.high)
    if typed.is_exact and typed.low is not None:
        return typed.low
    raise DeclarationError(Message("claim-states-range", value=typed))


def plain_number(stated: Exact | Decimal) -> Exact:
    """Return a stated number without the zeros that are meant."""
    return exact(stated) if isinstance(stated, Decimal) else stated


def stated_as_said(stated: Stated) -> Message | Code | Number:
    """Return a stated figure as it is said, with the zeros that are meant."""
    if isinstance(stated, StatedBound):
        return stated.message
    return Code(f"{stated:,f}") if isinstance(stated, Decimal) else number(stated)


def last_digit(stated: Stated, *, significant: int | None, is_percentage: bool) -> Fraction:
    """Return the unit of the last significant digit stated.

    Zeros at the end of a whole number do not count unless `significant` says so; all digits of a percentage do, and
    so do all decimals, which only a Decimal or a text keeps: the float 3.40 is 3.4.
    """
    number = Fraction(stated.limit if isinstance(stated, StatedBound) else plain_number(stated))
    if significant is not None and number:
        return Fraction(10) ** (_magnitude(abs(number)) - significant + 1)
    if isinstance(stated, Decimal):
        return Fraction(1, 10 ** _decimals(stated))
    if number.denominator != 1:
        unit = Fraction(1)
        while (number / unit).denominator != 1 and unit > Fraction(1, 10**12):
            unit /= 10
        return unit
    digits = str(abs(number.numerator))
    if is_percentage or not number:
        return Fraction(1)
    return Fraction(10) ** (len(digits) - len(digits.rstrip("0")))


def _magnitude(number: Fraction) -> int:
    """Return the power of ten of the first digit: 2 for 340, -1 for 0.25."""
    power = len(str(number.numerator)) - len(str(number.denominator))
    while Fraction(10) ** power > number:
        power -= 1
    while Fraction(10) ** (power + 1) <= number:
        power += 1
    return power
