"""Projects that are parts of others beside them: a sum of all counts what both say twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

Related: TypeAlias = tuple[str, Sequence[str], Sequence[str], int | None]
"""The id of a project, those that it is part of, those that are its parts, and its level among them."""


def parts_by_whole(projects: Iterable[Related]) -> dict[str, list[str]]:
    """Return the parts of each project that has some, of those that are there, whichever of the two names the other."""
    listed = list(projects)
    ids = {id for id, _, _, _ in listed}
    pairs = [(whole, id) for id, part_of, _, _ in listed for whole in part_of]
    pairs += [(id, part) for id, _, parts, _ in listed for part in parts]
    by_whole: dict[str, list[str]] = {}
    for whole, part in dict.fromkeys(pairs):
        if whole in ids and part in ids and whole != part:
            by_whole.setdefault(whole, []).append(part)
    return by_whole


def count_of_parts(by_whole: dict[str, list[str]]) -> int:
    """Return how many projects are parts of others."""
    return len({part for parts in by_whole.values() for part in parts})


def count_below(projects: Iterable[Related]) -> int:
    """Return how many projects stand on a lower level than another one here, and name nothing that they are part of."""
    listed = list(projects)
    named = {part for parts in parts_by_whole(listed).values() for part in parts}
    highest = min((tier for _, _, _, tier in listed if tier is not None), default=0)
    return sum(
        tier is not None and tier > highest and not part_of and id not in named for id, part_of, _, tier in listed
    )
