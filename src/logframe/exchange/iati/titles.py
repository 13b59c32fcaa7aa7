"""What a title says beside its words: the unit of the figures, and which way they are wanted to go."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from logframe import units
from logframe.diagnosis.wanted_direction import wanted_direction
from logframe.terms import Direction

_IN_BRACKETS: Final = re.compile(
    r"\((?:in\s+|unit:?\s*)?([^()]{1,30})\)\s*$|[,:]\s+in\s+([\w%/ .]{1,30})$", re.IGNORECASE
)
_LEADING: Final = re.compile(
    r"(?:total\s+)?(?:number|no\.?|area|length|volume|amount|quantity|#|nombre|número|antal)?\s*(?:of|de|av|in)?\s*"
    r"([\w²³]+)",
    re.IGNORECASE,
)
_PERCENT: Final = re.compile(r"%|per\s?cent(?:age)?\b|pourcentage\b|porcentaje\b|процент|andel\b", re.IGNORECASE)
_COUNTED: Final = units.counted_words()


def unit_in(title: str) -> str | None:
    """Return the unit that a title names: as all of it, in brackets at its end, or as what it counts; else None."""
    return _unit_in(title, units.names_in_scope())


@lru_cache(maxsize=4096)
def _unit_in(title: str, own: frozenset[tuple[str, units.Unit]]) -> str | None:
    plain = " ".join(title.split())
    bracketed = _IN_BRACKETS.search(plain)
    for text in (plain, (bracketed[1] or bracketed[2]) if bracketed else ""):
        unit = _unit(text)
        if unit is not None:
            return unit
    if _PERCENT.match(plain):
        return units.PERCENT
    leading = _LEADING.match(plain)
    if leading is None:
        return None
    word = leading[1].casefold()
    if word in _COUNTED:
        return _COUNTED[word]
    # A physical unit only where it is written in full: "m" and "t" may be anything.
    unit = _unit(word) if len(word) > 2 or word in ("km", "ha") else None
    return unit if unit is not None and not units.is_counted(unit) else None


def _unit(text: str) -> str | None:
    if not text or text.isdigit():
        return None
    plain = text.strip().rstrip(".").replace("²", "2").replace("³", "3")
    spellings = dict.fromkeys((plain, plain.lower(), re.sub(r"\bton(s)?\b", "tonne", plain.lower())))
    return next(filter(None, map(units.defined_unit, spellings)), None)


@lru_cache(maxsize=4096)
def wanted(title: str) -> Direction | None:
    """Return the direction that the words of a title want, None where they leave it open."""
    shown = wanted_direction(title)
    return None if shown is None else shown[0]
