"""Numbers as people read them. Rounding happens here and nowhere else."""

from __future__ import annotations

import math
import sys
from decimal import MIN_EMIN, ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

_DECIMALS = 6
_MOST_DECIMALS = 12


def nearest_float(number: float | Fraction) -> float:
    """Return the float nearest to a number; beyond the floats, the last of them on that side, but never 0."""
    try:
        nearest = float(number)
    except OverflowError:
        return sys.float_info.max if number > 0 else -sys.float_info.max
    return nearest if nearest or not number else math.copysign(math.ulp(0.0), number)


def written(number: int | Fraction | None) -> str:
    """Write a number with thousands separators: exactly if six decimals allow it, else to four figures."""
    if number is None:
        return "unknown"
    if isinstance(number, int) or number.denominator == 1:
        return f"{int(number):,}"
    scaled = number * 10**_DECIMALS
    if scaled.denominator == 1:
        return rounded(number, _DECIMALS).rstrip("0")
    return figures(number, 4)


def rounded(number: int | Fraction, decimals: int) -> str:
    """Write a number to so many decimals, halves away from zero as readers of reports expect.

    What would come out as 0 and is not has one significant figure instead.
    """
    scale = 10**decimals
    scaled = abs(Fraction(number)) * scale
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    if number and not whole:
        return _tiny(number)
    sign = "-" if number < 0 else ""
    before, after = divmod(whole, scale)
    return f"{sign}{before:,}.{after:0{decimals}d}" if decimals else f"{sign}{before:,}"


def _tiny(number: int | Fraction) -> str:
    """Write a number near 0 to one significant figure: 0.0004, or 4e-300 where the zeros are not to be counted."""
    with localcontext(prec=1, rounding=ROUND_HALF_UP, Emin=MIN_EMIN):
        figure = Decimal(number.numerator) / Decimal(number.denominator)
    return f"{figure:f}" if figure.adjusted() >= -_MOST_DECIMALS else f"{figure:e}"


def figures(number: int | Fraction, count: int) -> str:
    """Write a number to so many significant figures, without trailing zeros after the point."""
    size = abs(Fraction(number))
    if not size:
        return "0"
    decimals = count - 1
    while size >= 10 and decimals > 0:
        size, decimals = size / 10, decimals - 1
    while size < 1 and decimals < _MOST_DECIMALS:
        size, decimals = size * 10, decimals + 1
    text = rounded(number, decimals)
    return text.rstrip("0").rstrip(".") if "." in text else text


def percentage(share: int | Fraction) -> str:
    """Write a share as a percentage to one decimal: 0.7725 is "77.3 %"."""
    text = rounded(Fraction(share) * 100, 1)
    return f"{text.removesuffix('.0')} %"
