"""The nearest of some known words to one that is not known, for messages: the word that the field uses for it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

_MOST_COMPARED: Final = 500


def folded(name: str) -> str:
    """Return a name as all names are that differ from it in capitals and spaces alone."""
    return " ".join(name.split()).casefold()


def nearest(word: str, candidates: Iterable[str], cutoff: float = 0.6) -> str:
    """Return the known word that was probably meant: written otherwise, the field's word for it, or misspelt; else "".

    A keyword of what a candidate holds comes with it: "budget.donor" for "donors". Of very many words only those that
    begin alike are compared: a message must not take longer than the work.
    """
    words = tuple(candidates)
    named = {_spelt(candidate): candidate for candidate in reversed(words)}
    sought = _spelt(word)
    for meant in (sought, *synonyms().get(sought, ())):
        holder, _, inside = meant.partition(".")
        if _spelt(holder) in named:
            return f"{named[_spelt(holder)]}.{inside}" if inside else named[_spelt(holder)]
    if sought in synonyms():
        return ""  # a word of the field for something else is never a misspelling
    if len(words) > _MOST_COMPARED:
        words = tuple(near for near in words if near[:1] == word[:1])[:_MOST_COMPARED]
    # A project file without mistakes does not need what only a message needs.
    import difflib

    matcher = difflib.SequenceMatcher(b=word)
    best, chosen = (cutoff, -1), ""
    for candidate in words:
        matcher.set_seq1(candidate)
        if matcher.real_quick_ratio() < best[0] or matcher.quick_ratio() < best[0]:
            continue
        # Of several that are equally near, that which begins alike: LF103 for LF1O3.
        alike = (matcher.ratio(), _common(word, candidate))
        if alike > best:
            best, chosen = alike, candidate
    return chosen


def _common(word: str, candidate: str) -> int:
    """Return with how many letters both begin."""
    pairs = enumerate(zip(word, candidate, strict=False))
    return next((place for place, (first, second) in pairs if first != second), min(len(word), len(candidate)))


@cache
def synonyms() -> dict[str, tuple[str, ...]]:
    """Return words of logical frameworks as people write them, each with the library's words for it."""
    # Loaded only for a message, as above.
    import csv
    from pathlib import Path

    with Path(__file__).with_name("synonyms.csv").open(encoding="utf-8", newline="") as file:
        return {_spelt(row["word"]): tuple(row["meant"].split()) for row in csv.DictReader(file)}


def _spelt(word: str) -> str:
    return re.sub(r"[\s_-]+", " ", word).strip().casefold()
