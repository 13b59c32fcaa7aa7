"""Numbers as data: bounds with null for an open end."""

from __future__ import annotations

from logframe.declaration.values.numbers import Exact, Number
from logframe.declaration.values.numerals import nearest_float


def bounds(number: Number | None) -> dict[str, float | None] | None:
    """Give the two ends of a number, None for none."""
    return None if number is None else {"low": plain(number.low), "high": plain(number.high)}


def plain(number: Exact | None) -> float | None:
    """Give an exact number as JSON has it."""
    if number is None:
        return None
    return number if isinstance(number, int) else nearest_float(number)
