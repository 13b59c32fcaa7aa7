"""The nearest of some known words to one that is not known, for messages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from logframe.messages import Message

_MOST_COMPARED: Final = 500
_MOST_LISTED: Final = 30


def nearest(word: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """Return the known word that a misspelt one was probably meant to be, "" if none is near.

    Of very many words only those that begin alike are compared: a message must not take longer than the work.
    """
    words = tuple(known)
    if len(words) > _MOST_COMPARED:
        words = tuple(near for near in words if near[:1] == word[:1])[:_MOST_COMPARED]
    # Loaded only for a message: a project file without mistakes does not need it.
    import difflib

    found = difflib.get_close_matches(word, words, n=1, cutoff=cutoff)
    return found[0] if found else ""


def listed(words: Sequence[str]) -> Message:
    """List words for a message, and count those that are too many to read."""
    return Message("names-listed", names=tuple(words[:_MOST_LISTED]), more=max(0, len(words) - _MOST_LISTED))
