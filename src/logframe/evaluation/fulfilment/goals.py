"""The value to reach, as a line: a bound or an approximate target is no doubt about where the line is."""

from __future__ import annotations

from typing import Literal

import attrs

from logframe.declaration.values.numbers import Exact, Number, interval
from logframe.evaluation import formulas


@attrs.define(unsafe_hash=True)
class Goal:
    """What counts as reached: from the nearer end of [low, high] on, and exceeded past the farther.

    `strict` goals ("more than 400") are not reached by their own number. `shows` is the direction that the bound of
    a target says by itself ("at least", "at most").
    """

    low: Exact
    high: Exact
    strict: bool = False
    shows: Literal["increase", "decrease"] | None = None

    def near(self, falls: bool) -> Exact:
        """Return the end that is met first."""
        return self.high if falls else self.low

    def far(self, falls: bool) -> Exact:
        """Return the end past which the target is exceeded."""
        return self.low if falls else self.high

    def plus(self, further: Goal) -> Goal:
        """Return the goal of two periods together."""
        shows = self.shows if self.shows == further.shows else None
        return Goal(self.low + further.low, self.high + further.high, self.strict or further.strict, shows)

    def may_be(self, value: Number) -> bool:
        """Return whether a value may lie in the goal."""
        return (value.high is None or self.low <= value.high) and (value.low is None or value.low <= self.high)

    @property
    def number(self) -> Number:
        """Return the goal as a number, a range if its ends differ."""
        return interval(self.low, self.high)

    @property
    def stated(self) -> Number:
        """Return the goal as readers are to see it: its own number does not reach "more than 400"."""
        if not self.strict or self.shows is None:
            return self.number
        low, high = (self.low, None) if self.shows == "increase" else (None, self.high)
        return Number(low, high, "bound", strict=True)


def goal_of(target: Number) -> Goal:
    """Return the line of a declared target: a bound at its end, an approximate value at its number."""
    if target.form == "approximate" and target.middle is not None:
        return Goal(target.middle, target.middle)
    if target.low is not None and target.high is not None:
        return Goal(target.low, target.high)
    if target.low is not None:
        return Goal(target.low, target.low, target.strict, "increase")
    if target.high is not None:
        return Goal(target.high, target.high, target.strict, "decrease")
    raise ValueError("a target without any end")  # `Target` refuses it


def progress_between(value: Number, start: Number, goal: Goal) -> Number | None:
    """Return the bounds of `progress` over a range of values and starts; None where a start may lie in the goal."""
    if value.is_exact and start.is_exact and value.low is not None and start.low is not None:
        reached = formulas.progress(value.low, start.low, goal)
        return None if reached is None else Number(reached, reached)
    if start.low is None or start.high is None or goal.may_be(start):
        return None
    falls = goal.high < start.low
    ends = []
    for end in (value.low, value.high):
        if end is not None:
            ends += [formulas.progress(end, b, goal) for b in (start.low, start.high) if b is not None]
    shares = [end for end in ends if end is not None]
    open_low, open_high = value.low is None, value.high is None
    if falls:
        open_low, open_high = open_high, open_low
    return interval(None if open_low else min(shares), None if open_high else max(shares))
