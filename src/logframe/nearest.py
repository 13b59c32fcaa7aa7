"""The nearest of some known words to one that is not known, for messages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_MOST_COMPARED: Final = 500


def nearest(word: str, candidates: Iterable[str], cutoff: float = 0.6) -> str:
    """Return the known word that a misspelt one was probably meant to be, "" if none is near.

    Of very many words only those that begin alike are compared: a message must not take longer than the work.
    """
    words = tuple(candidates)
    if len(words) > _MOST_COMPARED:
        words = tuple(near for near in words if near[:1] == word[:1])[:_MOST_COMPARED]
    # Loaded only for a message: a project file without mistakes does not need it.
    import difflib

    matches = difflib.get_close_matches(word, words, n=1, cutoff=cutoff)
    return matches[0] if matches else ""
