"""Ids made of texts, and numbered where several texts make the same."""

from __future__ import annotations

import re
from typing import Final

_ODD: Final = re.compile(r"[^\w.-]+")
_HYPHENS: Final = re.compile("-{2,}")


def slug(text: str, longest: int = 60) -> str:
    """Make an id of a text."""
    joined = _ODD.sub("-", text.strip())
    if "--" in joined:
        joined = _HYPHENS.sub("-", joined)
    return joined.strip("-._")[:longest].strip("-._")


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
