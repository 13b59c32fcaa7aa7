"""Which measures are averages or rates, that stand at a level and never add up."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_WORDS: Final = re.compile(
    r"\b(?:average|averages|mean|median|rate|rates|ratio|index|score|scores|percent|percentage|proportion|share|per"
    r"|moyen|moyenne|taux|médiane|promedio|tasa|mediana|taxa|durchschnittlich\w*|genomsnittlig\w*|medelvärde"
    r"|средн\w+|доля)\b",
    re.IGNORECASE,
)


def is_average(statement: str, unit: str | None) -> bool:
    """Return whether a measure is an average or a rate, by its unit (kg/ha) or its words ("mean days", "per 1,000")."""
    return (unit is not None and "/" in unit) or _names_average(statement)


@lru_cache(maxsize=1024)
def _names_average(statement: str) -> bool:
    return _WORDS.search(statement) is not None
