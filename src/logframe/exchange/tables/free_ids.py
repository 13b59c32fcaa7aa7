"""Ids that are numbered where several texts make the same."""

from __future__ import annotations


class Ids:
    """Ids of which none is given twice."""

    def __init__(self) -> None:
        self.last: dict[str, int] = {}
        """The highest number tried behind each id, so that thousands of the same words are numbered at once."""

    def free(self, stem: str) -> str:
        """Return an id that nothing else has: the stem, or the stem with the next free number."""
        id, number = stem, self.last.get(stem, 1)
        while id in self.last:
            number += 1
            id = f"{stem}-{number}"
        self.last[stem] = number
        self.last.setdefault(id, 1)
        return id
