"""Numbers as publishers write them: what is certain is understood, what is not is kept as text and told."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from logframe.declaration.values.numbers import MOST_DIGITS, Exact, Missing, Number, Value, at_least, at_most, between
from logframe.exchange.numbers import PLAIN, UNSIGNED, exact_number, with_plain_signs
from logframe.messages import Message

_SIGNED: Final = f"-?{UNSIGNED}"
_GROUPED: Final = re.compile(r"-?[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|-?[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+")
_SPACED: Final = re.compile(r"-?[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+")
_COMMA: Final = re.compile(r"-?([0-9]+),([0-9]+)")
_RANGE: Final = re.compile(rf"({UNSIGNED})\s*[-–]\s*({UNSIGNED})")
_BOUND: Final = re.compile(rf"(<=|>=|<|>|≤|≥)\s*({_SIGNED})")
_PERCENT: Final = re.compile(rf"({_SIGNED})\s*%")
_SEPARATORS: Final = re.compile("[,\\s]")
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
        return Missing(message=Message("iati-value-empty"))
    shown = " ".join((plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…").split())
    if PLAIN.fullmatch(plain):
        return _exactly(plain, shown)
    if len(plain) > _LONGEST:
        return Missing(message=Message("iati-value-no-number", value=shown))
    plain = with_plain_signs(plain)
    if PLAIN.fullmatch(plain):
        return _exactly(plain, shown)
    if _GROUPED.fullmatch(plain) or _SPACED.fullmatch(plain):
        return _exactly(_SEPARATORS.sub("", plain), shown)
    parts = _COMMA.fullmatch(plain)
    if parts is not None:
        if len(parts[2]) != 3 or parts[1].startswith("0"):
            return _exactly(plain.replace(",", "."), shown)
        return Missing(message=Message("iati-value-comma", value=shown))
    parts = _RANGE.fullmatch(plain)
    if parts is not None:
        low, high = _end(parts[1]), _end(parts[2])
        if low <= high:
            return between(low, high)
    parts = _BOUND.fullmatch(plain)
    if parts is not None:
        return (at_most if parts[1] in ("<", "<=", "≤") else at_least)(_end(parts[2]))
    parts = _PERCENT.fullmatch(plain)
    if parts is not None and is_percentage:
        return _exactly(parts[1], shown)
    return Missing(message=Message("iati-value-no-number", value=shown))


_short: Final = lru_cache(maxsize=4096)(_read)


def _end(text: str) -> Exact:
    """Read the end of a range: without an exponent and this short, it is within the limits."""
    number = exact_number(text)
    assert number is not None
    return number


def _exactly(text: str, shown: str) -> Value:
    number = exact_number(text)
    if number is None:
        return Missing(message=Message("iati-value-too-long", value=shown, limit=MOST_DIGITS))
    return Number(number, number)
