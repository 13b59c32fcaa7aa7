"""What an indicator is to be split by, where a column or its own words say so: "(disaggregated by sex and age)"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from logframe.exchange.tables.plans import DIMENSIONS, IndicatorPlan
from logframe.exchange.tables.table_words import plain, words

_AIMS: Final = frozenset({"target", "milestone"})
_BY: Final = re.compile(
    r"(?:disaggregat\w+|split|broken down|ventil\w+|d[ée]sagr[ée]g\w+|desglos\w+|desagreg\w+|aufgeschlüsselt|uppdela\w+"
    r"|fördela\w+|разбив\w+|дезагрег\w+)\s+(?:by|per|par|selon|por|según|nach|på|efter|по)\s+([^()\[\].;:]+)"
    r"|(\b(?:sex|gender|age)(?:(?: and |/)(?:sex|gender|age))*)[- ]disaggregated|(kön)suppdela"
)
_MAY: Final = re.compile(
    "disaggregat|split|broken down|ventil|d[ée]sagr|desglos|desagreg|aufgeschl|uppdela|fördela|разбив|дезагрег"
)
"""What each of these has: most statements have none, and cost no more than a look for it."""
_AND: Final = re.compile(r"[,/&]|\b(?:and|et|y|e|und|och|и)\b", re.IGNORECASE)


def planned_splits(plan: IndicatorPlan) -> list[str]:
    """Return the dimensions of a column of them, else of parts that are aimed at, or of what the words say."""
    column = plan.beside.get("disaggregate_by")
    if column is not None:
        return _named(re.split(r"[,;\n]", column.text))
    aims = [figure.part[0] for figure in plan.figures if figure.part is not None and figure.role in _AIMS]
    dimensions = [name for meaning in aims if (name := DIMENSIONS.get(meaning, meaning)) in DIMENSIONS.values()]
    statement = plan.statement.lower()
    match = None if _MAY.search(statement) is None else _BY.search(statement)
    if match is not None:
        spoken = _named(_AND.split(next(filter(None, match.groups()))))
        dimensions += [name for name in spoken if name in DIMENSIONS.values() or name == "gender"]
    return list(dict.fromkeys(dimensions))


def _named(texts: Iterable[str]) -> list[str]:
    """Return the names of dimensions: that which the parts of a table have, or their own words."""
    phrases = ((text, words("dimension").exactly(plain(text))) for text in texts)
    names = ("-".join(text.split()) if phrase is None else phrase.meaning for text, phrase in phrases)
    return [name for name in names if name]
