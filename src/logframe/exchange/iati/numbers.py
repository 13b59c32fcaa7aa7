"""Numbers as publishers write them: what is certain is understood, what is not is kept as text and told."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import Final

from logframe.declaration.values.numbers import Exact, Missing, Number, Value, at_least, at_most, between

_PLAIN: Final = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,3})?")
_GROUPED: Final = re.compile(r"-?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|-?\d{1,3}(?:,\d{3})+\.\d+")
_SPACED: Final = re.compile(r"-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+")
_COMMA: Final = re.compile(r"-?(\d+),(\d+)")
_RANGE: Final = re.compile(r"(\d+(?:\.\d+)?)\s*[-–]\s*(\d+(?:\.\d+)?)")
_BOUND: Final = re.compile(r"(<=|>=|<|>|≤|≥)\s*(-?\d+(?:\.\d+)?)")
_PERCENT: Final = re.compile(r"(-?\d+(?:\.\d+)?)\s*%")
_LONGEST: Final = 60


def understood(text: str, *, is_percentage: bool = False) -> Value:
    """Read the text of a value; missing with the reason where it is no number, or may be two.

    "3,469,600" is grouped for certain and "0,512" a decimal; "740,000" may be either, and is not guessed.
    """
    plain = text.strip()
    # The same short numbers come again and again; a long text is read once, and not kept.
    return _short(plain, is_percentage) if len(plain) <= _LONGEST else _read(plain, is_percentage)


def _read(plain: str, is_percentage: bool) -> Value:
    if not plain:
        return Missing("the value is empty")
    if len(plain) <= _LONGEST:
        if _PLAIN.fullmatch(plain):
            return _exactly(Fraction(plain if plain[-1] != "." else plain + "0"))
        if _GROUPED.fullmatch(plain):
            return _exactly(Fraction(plain.replace(",", "")))
        if _SPACED.fullmatch(plain):
            return _exactly(Fraction(re.sub(r"\s", "", plain)))
        found = _COMMA.fullmatch(plain)
        if found is not None:
            if len(found[2]) != 3 or found[1].startswith("0"):
                return _exactly(Fraction(plain.replace(",", ".")))
            return Missing(f"“{plain}” may have a decimal or a thousands comma")
        found = _RANGE.fullmatch(plain)
        if found is not None and Fraction(found[1]) <= Fraction(found[2]):
            return between(_plain(found[1]), _plain(found[2]))
        found = _BOUND.fullmatch(plain)
        if found is not None:
            return (at_most if found[1] in ("<", "<=", "≤") else at_least)(_plain(found[2]))
        found = _PERCENT.fullmatch(plain)
        if found is not None and is_percentage:
            return _exactly(Fraction(found[1]))
    shown = plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"
    return Missing(f"“{shown}” is no number")


_short: Final = lru_cache(maxsize=4096)(_read)


def _plain(text: str) -> Exact:
    number = Fraction(text)
    return number.numerator if number.denominator == 1 else number


def _exactly(number: Fraction) -> Number:
    exact: Exact = number.numerator if number.denominator == 1 else number
    return Number(exact, exact)
