"""The words for how far an indicator has come, and their order from best to worst."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

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
