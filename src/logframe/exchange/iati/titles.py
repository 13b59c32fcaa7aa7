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
_CODE: Final = re.compile(r"^\s*(?=\S*\d)[A-Z][\w.\-]*\s*:\s+")
_BARE: Final = re.compile(
    r"(?:total\s+)?(?:number|count|no\.?|#|%|ratio|rate|percent(?:age)?|nombre|total|número|antal|число|количество)?"
    r"(?:\s*(?:of|de|av)\s+(?:people|persons|units))?",
    re.IGNORECASE,
)
# What is measured is a change, and no part of a whole: "% of change in", "Percentage increase of".
_CHANGE: Final = re.compile(
    r"\W*(?:(?:average|annual|net|mean)\s+)?(?:%|per\s?cent(?:age)?\b|pourcentage\b|porcentaje\b|procent\w*|процент\w*)?\s*"
    r"(?:(?:of|in|de|av|van)\s+|d[’'])?(?:the\s+|la\s+|el\s+|l[’'])?(?:(?:average|annual|net|mean)\s+)?"
    r"(?:(?:change|increase|decrease|reduction|growth|rise|decline|variation|augmentation|hausse|croissance|diminution"
    r"|réduction|baisse|aumento|incremento|crecimiento|disminución|reducción|variación|cambio|förändring|ökning"
    r"|minskning|tillväxt|toename|stijging|daling|afname|groei|verandering)\b"
    r"|изменени[ея]\b|прирост\w*|рост[а]?\b|снижени[ея]\b)",
    re.IGNORECASE,
)
_COUNTED: Final = units.counted_words()


def without_code(title: str) -> str:
    """Return a title without a code that leads it: "CSH-I3: Number of people"."""
    return _CODE.sub("", title)


def unit_in(title: str) -> str | None:
    """Return the unit that a title names: as all of it, in brackets at its end, or as what it counts; else None."""
    return _unit_in(title, units.names_in_scope())


@lru_cache(maxsize=4096)
def _unit_in(title: str, own: frozenset[tuple[str, units.Unit]]) -> str | None:
    plain = without_code(" ".join(title.split()))
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
        # "Community health workers" are no communities.
        modifies = word == _COUNTED[word] and plain[leading.end() :].lstrip(" -–")[:1].isalpha()
        return None if modifies else _COUNTED[word]
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
def is_unit_alone(title: str) -> bool:
    """Return whether a title names a unit, or that something is counted, and nothing else: "number", "Tons"."""
    plain = title.strip().rstrip(".:")
    if _BARE.fullmatch(plain) is not None:
        return True
    unit = _unit(plain)
    return unit is not None and not units.is_counted(unit)


@lru_cache(maxsize=4096)
def wanted(title: str) -> Direction | None:
    """Return the direction that the words of a title want, None where they leave it open."""
    shown = wanted_direction(title)
    return None if shown is None else shown[0]


@lru_cache(maxsize=4096)
def names_change(title: str) -> bool:
    """Return whether a title says that a change is measured, which may be below nothing and above 100 %."""
    return _CHANGE.match(without_code(title)) is not None
