"""Values that are no plain number: sums of money, yes and no, steps and texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

import attrs

from logframe import units
from logframe.declaration.values.numbers import Exact, Number, Value, rescaled
from logframe.exchange.values.figure_fields import value_of
from logframe.exchange.values.signs import MACHINE, Signs
from logframe.nearest import folded

_SIGNS: Final = {"£": "GBP", "€": "EUR", "₹": "INR", "₦": "NGN", "₱": "PHP", "₫": "VND", "₽": "RUB", "₴": "UAH"}
# Several currencies share these signs: that of the activity's own money, else the first.
_SHARED: Final = {
    "$": ("USD", "AUD", "CAD", "NZD", "SGD", "HKD", "XCD", "FJD", "MXN"),
    "¥": ("JPY", "CNY"),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
}
_NAMED_SIGNS: Final = {"us$": "USD", "a$": "AUD", "c$": "CAD", "nz$": "NZD"}
_SIGN: Final = rf"(?:[A-Za-z]{{0,2}}\$|kr\.?|[{''.join(_SIGNS)}¥])"
_MONEY: Final = re.compile(
    rf"(?:(?P<sign>{_SIGN}|[A-Z]{{3}})\s*(?P<number>[-\d.,\s\u00a0\u202f]+)"
    rf"|(?P<last>[-\d.,\s\u00a0\u202f]+?)\s*(?P<after>{_SIGN}|[A-Z]{{3}}))(?P<size>\s*(?:m|mn|million|bn|billion|k))?\.?",
    re.IGNORECASE,
)
_SIZES: Final = {"k": 10**3, "m": 10**6, "mn": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9}
_LONGEST: Final = 60
_LEVEL: Final = re.compile(r"([^\W\d][^\d]*?)\s*(\d+)(?:\s*(?:of|out of|/|de|av|из)\s*\d+)?\b\D*")
_LABELLED: Final = re.compile(r"(?:[^\W\d]+:\s*[\d.,]*\s*)+[^\W\d]+:\s*([\d.,]+\s*%)")
_IN_BRACKETS: Final = re.compile(r"[\d.,]+\s*(?:(?:/|of|out of|sur|de|av|von|из)\s*[\d.,]+\s*)?\(\s*([\d.,]+\s*%)\s*\)")
_LADDERS: Final = (
    ("none", "very low", "low", "medium|moderate|average", "high", "very high"),
    ("very poor", "poor", "fair|average|satisfactory", "good", "very good", "excellent"),
    ("very weak", "weak", "moderate|fair", "strong", "very strong"),
    ("none|no", "partial|partly|partially", "mostly|largely", "full|fully|yes"),
    ("no|not yet|not started", "started|in progress|ongoing|under way", "yes|done|completed"),
    ("not started", "planned", "started|in progress|ongoing", "partially completed", "completed"),
    ("not achieved", "partially achieved|partly achieved", "achieved|fully achieved"),
    ("never", "rarely", "sometimes", "often", "always"),
    ("red", "amber|yellow|orange", "green"),
    ("aucun", "très faible", "faible", "moyen|modéré", "élevé|fort", "très élevé|très fort"),
    ("ninguno", "muy bajo", "bajo", "medio|moderado", "alto", "muy alto"),
    ("ingen", "mycket låg", "låg", "medel|måttlig", "hög", "mycket hög"),
    ("нет", "очень низкий", "низкий", "средний", "высокий", "очень высокий"),
)
_YES: Final = frozenset("yes y true oui sí si sim ja да achieved completed done reached met".split())
_NO: Final = frozenset("no n false non não nao nej nein нет".split()) | {"not achieved", "not completed", "not reached"}


def money(text: str, own: str, signs: Signs = MACHINE) -> tuple[Value, str] | None:
    """Return the amount and currency of a text such as "£3,500,000", None where it is none.

    `own` is the currency of the activity, which decides between dollars, `signs` what its commas are.
    """
    return (_short if len(text) <= _LONGEST else _money)(text, own, signs)


def _money(text: str, own: str, signs: Signs) -> tuple[Value, str] | None:
    match = _MONEY.fullmatch(text.strip())
    if match is None:
        return None
    currency = _currency((match["sign"] or match["after"]).rstrip("."), own)
    if currency is None:
        return None
    value = value_of(match["number"] or match["last"], signs=signs)
    size = (match["size"] or "").strip().lower()
    return (rescaled(value, _SIZES[size]) if size and isinstance(value, Number) else value), currency


# The same short texts come again and again.
_short: Final = lru_cache(maxsize=4096)(_money)


def _currency(sign: str, own: str) -> str | None:
    if units.is_currency(sign.upper()):
        return sign.upper()
    named = _SIGNS.get(sign) or _NAMED_SIGNS.get(sign.lower())
    if named is not None:
        return named
    shared = _SHARED.get(sign.lower())
    return None if shared is None else own if own in shared else shared[0]


def percent_in(text: str) -> Value | None:
    """Return the percentage that ends "N: 96 D: 107 P: 89.7 %" or "90 of 200 (45 %)", None where there is none."""
    match = _LABELLED.fullmatch(text.strip()) or _IN_BRACKETS.fullmatch(text.strip())
    return None if match is None else value_of(match[1], is_percentage=True)


def truth(text: str) -> bool | None:
    """Return whether a text says yes or no, None where it says neither."""
    plain = text.strip().rstrip(".!").casefold()
    return True if plain in _YES else False if plain in _NO else None


@attrs.frozen
class Scale:
    """Steps made of the texts of an indicator, from its start to its target; `same` are texts that mean one of them."""

    steps: tuple[str, ...]
    same: Mapping[str, str] = {}

    def step(self, text: str) -> str | None:
        """Return the step that a text names, None where it names none."""
        named = next((step for step in self.steps if _alike(step) == _alike(text)), None)
        return named or self.same.get(" ".join(text.split()))


def _alike(text: str) -> str:
    return folded(text).rstrip(".")


def scale_of(texts: Iterable[str], below: str, above: str) -> Scale:
    """Return the steps that some texts name, in their order; `below` and `above` stand where there is but one."""
    steps: dict[str, str] = {}
    for text in texts:
        if _alike(text):
            steps.setdefault(_alike(text), " ".join(text.split()))
    listed = list(steps.values())
    if not listed:
        listed = [below, above]
    return Scale(tuple(listed if len(listed) > 1 else [below, listed[0]]))


def ordered_steps(texts: Sequence[str]) -> Scale | None:
    """Return the steps that texts name in their order: numbers, "Level 2", "Low"; None where they show none.

    "Medium" and "moderate", 2 and 2.0, are one step.
    """
    steps = list(dict.fromkeys(" ".join(text.split()) for text in texts if text.strip()))
    numbered = {step: value.low for step in steps if isinstance(value := value_of(step), Number)}
    placed: dict[str, Exact] = {step: low for step, low in numbered.items() if low is not None}
    if len(placed) < len(steps):
        placed = _by_level(steps) or _by_ladder(steps)
    if len(placed) < len(steps) or len(set(placed.values())) < 2:
        return None
    first = {placed[step]: step for step in reversed(steps)}
    return Scale(tuple(first[place] for place in sorted(first)), {step: first[placed[step]] for step in steps})


def _by_level(steps: Sequence[str]) -> dict[str, Exact]:
    """Place steps by the number behind a word that all of them share: Level 2, Stage 3 of 5."""
    matches = [_LEVEL.fullmatch(step) for step in steps]
    placed = {match[0]: int(match[2]) for match in matches if match is not None}
    words = {_alike(match[1]) for match in matches if match is not None}
    return dict(placed) if len(placed) == len(steps) and len(words) == 1 else {}


def _by_ladder(steps: Sequence[str]) -> dict[str, Exact]:
    """Place steps on the usual ladder that has all of them, the one with the fewest rungs."""
    for ladder in sorted(_LADDERS, key=len):
        rungs = {word: place for place, words in enumerate(ladder) for word in words.split("|")}
        if all(_alike(step) in rungs for step in steps):
            return {step: rungs[_alike(step)] for step in steps}
    return {}
