"""Every share, band and edge: how far a value has come, and which statuses that allows."""

from __future__ import annotations

from fractions import Fraction

from logframe.declaration.values.numbers import Exact, Number, interval
from logframe.evaluation.statuses import Status, ordered


def share_between(value: Number, start: Number, aim: Number) -> Number | None:
    """Compute (value - start) / (aim - start), its bounds at the ends of the three (METHODS: progress from
    baseline). None if the aim may equal the start, or where an open start leaves nothing to say.
    """
    if value.low is not None and value.low == value.high and start.low == start.high and aim.low == aim.high:
        a, b, t = value.low, start.low, aim.low
        if b is None or t is None or t == b:
            return None
        done = Fraction(a - b) / (t - b)
        return Number(done, done)
    if start.low is None or start.high is None or aim.low is None or aim.high is None:
        return None
    if not (aim.low > start.high or aim.high < start.low):
        return None
    if value.low is None and value.high is None:
        return interval(None, None)
    rising = aim.low > start.high
    ends: list[Exact] = []
    for b in (start.low, start.high):
        for t in (aim.low, aim.high):
            ends.extend(Fraction(a - b) / (t - b) for a in (value.low, value.high) if a is not None)
    lowest, highest = min(ends), max(ends)
    open_low = value.low is None if rising else value.high is None
    open_high = value.high is None if rising else value.low is None
    return interval(None if open_low else lowest, None if open_high else highest)


def bounded(share: Number, floor: Exact | None, cap: Exact | None) -> Number:
    """Keep both ends of a share between a floor and a cap."""

    def kept(end: Exact | None, is_low: bool) -> Exact | None:
        if end is None:
            return floor if is_low else cap
        held = end if cap is None else min(end, cap)
        return held if floor is None else max(held, floor)

    low, high = kept(share.low, True), kept(share.high, False)
    return Number(low, high, "exact" if low is not None and low == high else share.form)


def when_due(low: Exact | None, high: Exact | None) -> set[Status]:
    """Give every status that a share between two ends allows once the target is due."""
    if low is not None and low is high:
        return {_due_exactly(low)}
    found: set[Status] = set()
    if low is None or low < 0:
        found.add("adverse")
    if _within(0, low, high):
        found.add("not fulfilled")
    if _between(0, 1, low, high):
        found.add("partly fulfilled")
    return found | _reached(low, high)


def before_due(low: Exact | None, high: Exact | None, expected: Exact, on_track: Exact) -> set[Status]:
    """Give every status that a share between two ends allows while time is left.

    `expected` is the share that should be reached by now; at least `on_track` of it counts as on track.
    """
    needed = Fraction(expected) * on_track
    if low is not None and low is high:
        return {_before_due_exactly(low, needed)}
    found: set[Status] = set()
    if low is None or low < 0:
        found.add("adverse")
    if needed > 0 and (_within(0, low, high) or _between(0, needed, low, high)):
        found.add("behind")
    if _within(needed, low, high) and needed < 1:
        found.add("on track")
    if _between(needed, 1, low, high):
        found.add("on track")
    return found | _reached(low, high)


def against(share: Number, expected: Number, on_track: Exact) -> tuple[Status, ...]:
    """Give the statuses a share allows before it is due, held against what is expected by now."""
    found: set[Status] = set()
    ends = (expected.low,) if expected.low is expected.high else (expected.low, expected.high)
    for end in ends:
        if end is not None:
            found |= before_due(share.low, share.high, end, on_track)
    return ordered(found)


def kept(value: Number, limits: Number) -> tuple[Status, ...]:
    """Give the statuses a value allows that is to stay within limits."""
    found: set[Status] = set()
    if value.overlaps(limits):
        found.add("kept")
    below = limits.low is not None and (value.low is None or value.low < limits.low)
    above = limits.high is not None and (value.high is None or value.high > limits.high)
    if below or above:
        found.add("not kept")
    return ordered(found)


def _due_exactly(share: Exact) -> Status:
    if share < 0:
        return "adverse"
    if share < 1:
        return "partly fulfilled" if share else "not fulfilled"
    return "fulfilled" if share == 1 else "exceeded"


def _before_due_exactly(share: Exact, needed: Fraction) -> Status:
    if share < 0:
        return "adverse"
    if share < 1:
        return "behind" if share < needed else "on track"
    return "fulfilled" if share == 1 else "exceeded"


def _reached(low: Exact | None, high: Exact | None) -> set[Status]:
    found: set[Status] = {"fulfilled"} if _within(1, low, high) else set()
    if high is None or high > 1:
        found.add("exceeded")
    return found


def _within(point: Exact, low: Exact | None, high: Exact | None) -> bool:
    return (low is None or low <= point) and (high is None or point <= high)


def _between(after: Exact, before: Exact, low: Exact | None, high: Exact | None) -> bool:
    """Tell whether the range has a point strictly between two others."""
    return (high is None or high > after) and (low is None or low < before) and after < before
