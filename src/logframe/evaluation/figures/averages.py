"""Which measures are averages or rates, that stand at a level and never add up."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from logframe.unit_names import definitions_of

_WORDS: Final = re.compile(
    r"\A\W*(?:the\s+)?(?:level|degree|extent)\s+(?:of|to)\b|\A\W*(?:niveau|degré)\s+d[e’']"
    r"|\A\W*(?:nivel|grado)\s+de\b"
    r"|\b(?:scale|skala|échelle|escala|шкал[аеы])\s+(?:(?:of|from|von|från|de|del|от)\s+)?[01]\b"
    r"|\b(?:average|averages|mean|median|rate|rates|ratio|index|score|scores|percent|percentage|proportion|share|per"
    r"|moyen|moyenne|moyens|moyennes|taux|médiane|pourcentage|part d(?:e|es|u)|indice"
    r"|promedio|tasa|mediana|porcentaje|proporción|índice|taxa"
    r"|durchschnittlich\w*|genomsnitt\w*|medelvärde\w*|medeltal\w*|medelinkomst\w*|andel|andelen|procent"
    r"|средн\w+(?! (?:школ|образ|предпр|спец|класс|Ази))|доля|процент\w*|уровень|индекс|коэффициент|медиан\w+)\b",
    re.IGNORECASE,
)


def is_average(statement: str, unit: str | None) -> bool:
    """Return whether a measure is an average or a rate, by its unit (kg/ha, per 1,000) or words ("mean days")."""
    return (unit is not None and _is_rate(unit)) or _names_average(statement)


@lru_cache(maxsize=1024)
def _is_rate(unit: str) -> bool:
    return "/" in unit or any(definition.is_rate for definition in definitions_of(unit))


@lru_cache(maxsize=1024)
def _names_average(statement: str) -> bool:
    return _WORDS.search(statement) is not None
