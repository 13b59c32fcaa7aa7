"""The words for how far an indicator has come, and their order from best to worst."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Final, Literal

from logframe.declaration.values.numbers import Exact

Status = Literal[
    "exceeded",
    "fulfilled",
    "kept",
    "on track",
    "behind",
    "partly fulfilled",
    "not kept",
    "not fulfilled",
    "adverse",
    "undecided",
    "not judged",
    "not due",
    "not measured",
    "not computable",
]

JUDGED: Final[tuple[Status, ...]] = (
    "exceeded",
    "fulfilled",
    "kept",
    "on track",
    "behind",
    "partly fulfilled",
    "not kept",
    "not fulfilled",
    "adverse",
)
"""From best to worst. A target that is kept ranks with a fulfilled one, one not kept with one not fulfilled."""

RANK: Final[dict[str, int]] = {status: place for place, status in enumerate(JUDGED)}

ACHIEVED: Final[frozenset[str]] = frozenset({"exceeded", "fulfilled", "kept"})
UNJUDGED: Final[frozenset[str]] = frozenset({"not judged", "not due", "not measured", "not computable"})


def ordered(statuses: Iterable[Status]) -> tuple[Status, ...]:
    """Sort statuses from best to worst, each once."""
    return tuple(sorted(set(statuses), key=lambda one: RANK.get(one, len(RANK))))


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
