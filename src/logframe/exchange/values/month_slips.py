"""Months with a slip of one letter: "Januray", "Decmber"; words of another meaning are none."""

from __future__ import annotations

import functools
from typing import Final

from logframe.exchange.values.tokens import key_of
from logframe.exchange.values.vocabulary import MONTHS

_LONG: Final = 6
"""From so many letters on, a word that differs in one letter is a slip: "marche" and "march" are two words."""


@functools.lru_cache(maxsize=4096)
def near_month(key: str) -> str:
    """Return the month that a word was meant to be, "" for a month itself and for other words.

    Two letters of any month may have changed places; of longer ones a letter may be wrong, missing or too much.
    """
    if len(key) < 5 or key[0] not in _first_letters():
        return ""
    months = _months()
    if key in months or MONTHS.whole(key) is not None:
        return ""
    return next((name for month, name in months.items() if _is_slip(key, month)), "")


def _is_slip(key: str, month: str) -> bool:
    if abs(len(key) - len(month)) > 1 or key[0] != month[0]:
        return False
    start = 1
    while start < min(len(key), len(month)) and key[start] == month[start]:
        start += 1
    rest, meant_rest = key[start:], month[start:]
    if len(key) == len(month) and rest[:2] == meant_rest[1::-1] and rest[2:] == meant_rest[2:]:
        return True
    if min(len(key), len(month)) < _LONG - 1 or len(month) < _LONG:
        return False
    return rest[1:] == meant_rest[1:] or rest[1:] == meant_rest or rest == meant_rest[1:]


@functools.cache
def _months() -> dict[str, str]:
    return {key: text for text in MONTHS.texts if len(key := key_of(text)) >= 5}


@functools.cache
def _first_letters() -> frozenset[str]:
    return frozenset(key[0] for key in _months())
