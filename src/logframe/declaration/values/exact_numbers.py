"""Exact numbers as they are typed: whole numbers, decimals and fractions, without rounding and within limits."""

from __future__ import annotations

import contextlib
import math
import numbers
import re
from decimal import Decimal
from fractions import Fraction
from operator import index
from typing import Any, Final, TypeAlias, TypeVar

from logframe.errors import DeclarationError, WrongTypeError, brief
from logframe.messages import Code, Message

Exact: TypeAlias = int | Fraction
Numeric: TypeAlias = int | float | Decimal | Fraction

MOST_DIGITS: Final = 400
"""The digits that a number, and what it is divided by, may have in Python and in every format."""
_LARGEST: Final = 10**MOST_DIGITS
VALUE: Final = Message("subject-value")


def fits(number: int | Decimal | Fraction) -> bool:
    """Return whether a number is one that every format can write and read back."""
    if isinstance(number, Decimal):
        return _of_decimal(number) is not None
    return -_LARGEST <= number.numerator <= _LARGEST and number.denominator <= _LARGEST


def _of_decimal(number: Decimal) -> Exact | None:
    """Return a finite decimal as a whole number or fraction; None where it is beyond the limits."""
    # Judged by its exponent first: the fraction of 1E+999999999 would fill the memory.
    if number and (abs(number.adjusted()) > MOST_DIGITS or len(number.as_tuple().digits) > 3 * MOST_DIGITS):
        return None
    above, below = (0, 1) if not number else number.as_integer_ratio()
    if not -_LARGEST <= above <= _LARGEST or below > _LARGEST:
        return None
    return above if below == 1 else Fraction(above, below)


def exact(number: Any, what: str | Message = VALUE) -> Exact:
    """Read a typed number exactly: 47.5 is 95/2, as written, without binary noise.

    Raises WrongTypeError for text, booleans and anything that is not a number, DeclarationError for nan and
    infinity and for numbers of more than 400 digits, which no report means.
    """
    kind = type(number)
    if kind is int:
        return within_limits(int(number), what)
    if kind is float or kind is Decimal:
        if not (number.is_finite() if kind is Decimal else math.isfinite(number)):
            raise DeclarationError(Message("number-not-finite", subject=what, value=Code(str(number))))
        if kind is float:
            return plain(Fraction(repr(number)))
        decimal = _of_decimal(number)
        if decimal is None:
            raise too_long(what)
        return decimal
    if isinstance(number, numbers.Rational) and not isinstance(number, bool):
        # Fractions, and the whole numbers of numeric libraries.
        # A span of time of numpy calls itself a whole number.
        with contextlib.suppress(TypeError):
            return plain(within_limits(Fraction(index(number.numerator), index(number.denominator)), what))
    if isinstance(number, float):
        return exact(float(number), what)
    if isinstance(number, numbers.Real) and not isinstance(number, numbers.Integral):
        # The short and long floats of numeric libraries, as they are written: 0.1 as float32 is 1/10.
        return exact(Decimal(str(number)), what)
    if isinstance(number, str):
        raise WrongTypeError(
            Message("number-as-text", subject=what, value=Code.of(number[:40]), number=_number_in(number))
        )
    raise WrongTypeError(Message("not-a-number", subject=what, kind=Code(type(number).__name__), value=brief(number)))


_Finite = TypeVar("_Finite", int, Decimal, Fraction)


def within_limits(number: _Finite, what: str | Message) -> _Finite:
    """Return a number that every format can write, and refuse any other."""
    if not fits(number):
        raise too_long(what)
    return number


def too_long(what: str | Message) -> DeclarationError:
    """Return the error of a number of too many digits."""
    return DeclarationError(Message("number-too-long", subject=what, limit=MOST_DIGITS))


def plain(number: Exact) -> Exact:
    """Return a number as a whole one where it is one."""
    return number.numerator if number.denominator == 1 else number


def _number_in(text: str) -> Code | None:
    # Read by its look alone: turning "1e999999999" into a number would take for ever.
    return Code(text.strip()) if re.fullmatch(r"[+-]?\d{1,30}(\.\d{1,30})?", text.strip()) else None
