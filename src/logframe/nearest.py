"""The nearest of some known words to one that is not known, for messages."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """Give the known word that a misspelt one was probably meant to be, "" if none is near."""
    # Loaded only for a message: a project file without mistakes does not need it.
    import difflib

    found = difflib.get_close_matches(word, list(known), n=1, cutoff=cutoff)
    return found[0] if found else ""
