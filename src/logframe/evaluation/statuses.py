"""The words for how far an indicator has come, and their order from best to worst."""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable
from typing import Final


class Status(enum.StrEnum):
    """A word of judgement; its text is the stable name in data, never what code compares with."""

    EXCEEDED = "exceeded"
    FULFILLED = "fulfilled"
    REACHED = "reached"
    KEPT = "kept"
    ON_TRACK = "on track"
    REACHED_LATE = "reached late"
    BEHIND = "behind"
    PARTLY_FULFILLED = "partly fulfilled"
    NOT_KEPT = "not kept"
    NOT_FULFILLED = "not fulfilled"
    NOT_REACHED = "not reached"
    ADVERSE = "adverse"
    UNDECIDED = "undecided"
    NOT_JUDGED = "not judged"
    NOT_DUE = "not due"
    NOT_MEASURED = "not measured"
    NOT_COMPUTABLE = "not computable"


JUDGED: Final = (
    *(Status.EXCEEDED, Status.FULFILLED, Status.REACHED, Status.KEPT, Status.ON_TRACK, Status.REACHED_LATE),
    *(Status.BEHIND, Status.PARTLY_FULFILLED, Status.NOT_KEPT, Status.NOT_FULFILLED, Status.NOT_REACHED),
    Status.ADVERSE,
)
"""From best to worst; fulfilled ranks with reached, not fulfilled with not reached."""

UNJUDGED: Final = frozenset({Status.NOT_JUDGED, Status.NOT_DUE, Status.NOT_MEASURED, Status.NOT_COMPUTABLE})
ACHIEVED: Final = frozenset(
    {Status.EXCEEDED, Status.FULFILLED, Status.REACHED, Status.KEPT, Status.REACHED_LATE},
)
MISSED: Final = frozenset(
    {Status.PARTLY_FULFILLED, Status.NOT_KEPT, Status.NOT_FULFILLED, Status.NOT_REACHED, Status.ADVERSE}
)
PRAISING: Final = ACHIEVED | {Status.ON_TRACK}

_SAME_RANK: Final = {Status.REACHED: Status.FULFILLED, Status.NOT_REACHED: Status.NOT_FULFILLED}
RANK: Final[dict[Status, int]] = {status: JUDGED.index(_SAME_RANK.get(status, status)) for status in JUDGED}


def ordered(statuses: Iterable[Status]) -> tuple[Status, ...]:
    """Return statuses from best to worst, each once."""
    words = set(statuses)
    if len(words) == 1:
        return (words.pop(),)
    return tuple(sorted(words, key=lambda status: (RANK.get(status, len(RANK)), status)))


# What a quantity passes on its way from one word to another: with a share, without, and before its date.
_LADDERS: Final = (
    (Status.EXCEEDED, Status.FULFILLED, Status.PARTLY_FULFILLED, Status.NOT_FULFILLED, Status.ADVERSE),
    (Status.EXCEEDED, Status.REACHED, Status.NOT_REACHED),
    (Status.ON_TRACK, Status.BEHIND, Status.ADVERSE),
)


def between(ends: Iterable[Status]) -> tuple[Status, ...]:
    """Return statuses from best to worst, and those that a quantity has which lies between theirs."""
    words = ordered(ends)
    if len(words) < 2:
        return words
    ladder = next((ladder for ladder in _LADDERS if set(ladder).issuperset(words)), words)
    return ladder[ladder.index(words[0]) : ladder.index(words[-1]) + 1]


def settled(possible: Collection[Status]) -> Status:
    """Return the one word for all possible ones, so that a certain fact is not lost.

    All of them reached is `reached`, all missed is `not reached`, behind or adverse is `behind`; otherwise it is
    open whether the target is reached: `undecided`.
    """
    if len(possible) == 1:
        [word] = possible
        return word
    words = set(possible)
    if words <= ACHIEVED:
        return Status.REACHED
    if words <= MISSED:
        return Status.NOT_REACHED
    if words == {Status.BEHIND, Status.ADVERSE}:
        return Status.BEHIND
    return Status.UNDECIDED


def reached_by(possible: Iterable[Status]) -> str | None:
    """Return whether the target is certainly reached ("yes"), certainly missed ("no") or "open"; None if not judged."""
    words = frozenset(possible)
    if words <= UNJUDGED:
        return None
    return "yes" if words <= ACHIEVED else "no" if words <= MISSED else "open"


def worse(first: Status, second: Status) -> Status:
    """Return the worse of two words; one beside the order gives way to one within it."""
    return max(first, second, key=lambda status: RANK.get(status, -1))
