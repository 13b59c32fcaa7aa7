"""Values that are no plain number: sums of money, yes and no, steps and texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

import attrs

from logframe import units
from logframe.declaration.values.numbers import Number, Value
from logframe.exchange.values.figure_fields import value_of

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
_YES: Final = frozenset("yes y true oui sí si sim ja да achieved completed done reached met".split())
_NO: Final = frozenset("no n false non não nao nej nein нет".split()) | {"not achieved", "not completed", "not reached"}


def money(text: str, own: str) -> tuple[Value, str] | None:
    """Return the amount and currency of a text such as "£3,500,000", None where it is none.

    `own` is the currency of the activity, which decides between dollars.
    """
    return (_short if len(text) <= _LONGEST else _money)(text, own)


def _money(text: str, own: str) -> tuple[Value, str] | None:
    match = _MONEY.fullmatch(text.strip())
    if match is None:
        return None
    currency = _currency((match["sign"] or match["after"]).rstrip("."), own)
    if currency is None:
        return None
    value = value_of(match["number"] or match["last"])
    size = (match["size"] or "").strip().lower()
    return (value * _SIZES[size] if size and isinstance(value, Number) else value), currency


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


def truth(text: str) -> bool | None:
    """Return whether a text says yes or no, None where it says neither."""
    plain = text.strip().rstrip(".!").casefold()
    return True if plain in _YES else False if plain in _NO else None


@attrs.frozen
class Scale:
    """Steps made of the texts of an indicator, from its start to its target, and whether their order is known."""

    steps: tuple[str, ...]

    def step(self, text: str) -> str | None:
        """Return the step that a text names, None where it names none."""
        return next((step for step in self.steps if _alike(step) == _alike(text)), None)


def _alike(text: str) -> str:
    return " ".join(text.split()).rstrip(".").casefold()


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


def numbered_steps(texts: Sequence[str]) -> tuple[str, ...] | None:
    """Return the steps of a scale of numbers in their order, None where they are no numbers."""
    values: dict[str, Value] = {" ".join(text.split()): value_of(text) for text in texts if text.strip()}
    ranked = sorted(
        ((value.low, step) for step, value in values.items() if isinstance(value, Number) and value.low is not None),
        key=lambda pair: pair[0],
    )
    return tuple(step for _, step in ranked) if len(ranked) == len(values) and len(values) > 1 else None
