"""Numbers as text: one grammar for every format, and the limits that declared values have too."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Final

from logframe.declaration.values.numbers import MOST_DIGITS, Exact, exact, fits
from logframe.messages import Message

PLAIN: Final = re.compile(r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE](?P<exponent>[-+]?[0-9]+))?")
"""A number with a point before its decimals and nothing between its thousands."""
TOO_LONG: Final = Message("data-number-too-long", limit=MOST_DIGITS)
# A number that fits may be written in more characters: 0.25 with hundreds of zeros behind it.
LONGEST_NUMBER: Final = 1000
_FRACTION: Final = re.compile(r"([-+]?[0-9]+)/([0-9]+)")


def plain_number(text: str) -> int | Decimal | None:
    """Return the number that a text matching `PLAIN` writes, or None if it is beyond the limits.

    The limits are checked before the number is built: 1e999999999 takes neither time nor memory.
    """
    if len(text) > LONGEST_NUMBER:
        return None
    number: int | Decimal
    if text.lstrip("+-").isdigit():
        number = int(text)
    else:
        mantissa, _, exponent = text.lower().partition("e")
        if not mantissa.strip("+-.0"):
            return Decimal(0)
        if len(exponent.lstrip("+-0")) > len(str(LONGEST_NUMBER)):
            return None
        number = Decimal(text)
    return number if fits(number) else None


def exact_number(text: str) -> Exact | None:
    """Return the exact number that a text matching `PLAIN` writes, or None if it is beyond the limits."""
    number = plain_number(text)
    return None if number is None else exact(number)


def fraction_number(text: str) -> Fraction | None:
    """Return the fraction that a text such as "1/3" writes, or None if it writes none within the limits."""
    parts = _FRACTION.fullmatch(text) if len(text) <= LONGEST_NUMBER else None
    if parts is None or not parts[2].strip("0"):
        return None
    number = Fraction(int(parts[1]), int(parts[2]))
    return number if fits(number) else None


def twelve_digits(number: Exact) -> str:
    """Return a number that does not end to twelve digits; no size is beyond it, as it is for a float."""
    with localcontext(prec=12):
        return f"{Decimal(number.numerator) / Decimal(number.denominator):f}"


def with_plain_signs(text: str) -> str:
    """Return a text with the digits 0 to 9 for those of any script, and a hyphen for a minus sign.

    Digits of two scripts in a text are left as they are: they may not be what they look like.
    """
    if text.isascii():
        return text
    zeros = {ord(sign) - unicodedata.decimal(sign) for sign in text if sign.isdecimal()}
    if len(zeros) == 1:
        text = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
    return text.replace("−", "-")
