"""How far a value lies inside or outside the limits that it is to keep."""

from __future__ import annotations

from logframe.declaration.values.numbers import Exact, Number, number
from logframe.declaration.values.quantities import Quantity
from logframe.messages import Joined, Message


def margin(value: Number, limits: Number, unit: str) -> Message:
    """Return the distance of a value from each end of its limits, or from the end alone that it lies outside of.

    All are in the `unit` of the indicator.
    """
    low, high = limits.low, limits.high
    if low is not None and value.high is not None and value.high < low:
        high = None
    elif high is not None and value.low is not None and value.low > high:
        low = None
    ends = dict.fromkeys(end for end in (low, high) if end is not None)
    return Message("margin", limits=limits, ends=Joined(tuple(_distance(value, end, unit) for end in ends), "and"))


def _distance(value: Number, limit: Exact, unit: str) -> Message:
    difference, end = value - limit, Quantity(number(limit), unit)
    low, high = difference.low, difference.high
    if low == high == 0:
        return Message("margin-at", limit=end)
    if low is not None and low >= 0:
        return Message("margin-above", margin=difference, limit=end)
    if high is not None and high <= 0:
        return Message("margin-below", margin=-difference, limit=end)
    if low is not None and high is not None:
        return Message("margin-between", below=number(-low), above=number(high), limit=end)
    if high is not None:
        return Message("margin-any-below", above=number(high), limit=end)
    if low is not None:
        return Message("margin-any-above", below=number(-low), limit=end)
    return Message("margin-any", limit=end)
