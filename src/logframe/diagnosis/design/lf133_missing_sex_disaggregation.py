"""LF133: people are counted, and not by sex."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Percentage, Ratio
from logframe.declaration.values.numbers import Missing, Number
from logframe.diagnosis.level_words import content_words
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.diagnosis.wording import words
from logframe.messages import Message
from logframe.units import is_person

_SEX: Final = frozenset({"sex", "gender"})
_WOMEN: Final = frozenset(
    """bride brides daughters female females girl girls mother mothers sisters widow widows wife wives woman women
    femmes filles mères mujeres niñas
    madres mulheres meninas mães frauen mädchen mütter kvinnor kvinnliga flickor mödrar женщин женщины женщинам
    девочек девочки девушек""".split()
)
_MEN: Final = frozenset(
    """boy boys brothers fathers husbands male males men sons widowers hommes garçons pères hombres varones homens
    meninos männer jungen väter män manliga pojkar fäder мужчин мужчины мужчинам мальчиков мальчики отцов""".split()
)
_ENDS: Final = ("women", "girls", "boys")
_BOTH: Final = frozenset("people persons personnes personas pessoas personen personer людей человек".split())

_SAID: Final = re.compile(
    r"\b(?:by|par|por|per|selon|según|nach|efter|по)\s+(?:\w+(?:,|\s+(?:and|et|y|e|und|och|и))\s+){0,3}"
    r"(?:sex|gender|sexe|genre|sexo|género|geschlecht|kön|полу)\b"
    r"|\b(?:sex|gender)[- ]disaggregated\b|\bm\s*/\s*[fw]\b|\b[fw]\s*/\s*m\b",
    re.IGNORECASE,
)


def detect(case: Case) -> Iterator[Found]:
    """Find indicators that count people and show women and men apart in no way."""
    shares = [share for share in case.project.indicators() if _is_share_by_sex(share)]
    for indicator in case.project.indicators():
        if not is_person(indicator.unit) or _is_split(indicator) or _counts_one_sex(indicator):
            continue
        if _is_estimate(indicator, case) or any(_is_of(share, indicator, case) for share in shares):
            continue
        yield Found(indicator, Message("lf133-not-by-sex", indicator=indicator.id))


def _is_split(indicator: Indicator) -> bool:
    """Return whether sex is planned, in words too ("by sex", "m/f"), or reported in numbers or shares."""
    planned = any(dimension.name.lower() in _SEX for dimension in indicator.disaggregate_by)
    if planned or _SAID.search(indicator.statement) or _SAID.search(indicator.definition):
        return True
    return any(
        name.lower() in _SEX and any(not isinstance(part, Missing) for part in parts.values())
        for observation in indicator.observations
        for name, parts in observation.disaggregation.items()
    )


def _counts_one_sex(indicator: Indicator) -> bool:
    """Return whether only women or only men are counted: "women trafficked"."""
    spoken = {part for word in words(indicator.statement) for part in word.split("-")}
    # "Schoolgirls", "businesswomen"; fishermen may be women.
    spoken |= {end for word in spoken if word.endswith(_ENDS) for end in _ENDS if word.endswith(end)}
    return _WOMEN.isdisjoint(spoken) != _MEN.isdisjoint(spoken) and spoken.isdisjoint(_BOTH)


def _is_share_by_sex(indicator: Indicator) -> bool:
    if not isinstance(indicator, (Percentage, Ratio)):
        return False
    spoken = words(indicator.statement)
    return _WOMEN.isdisjoint(spoken) != _MEN.isdisjoint(spoken)


def _is_of(share: Indicator, indicator: Indicator, case: Case) -> bool:
    """Return whether a share by sex is one of those counted: of the same node, and in words of its own."""
    nodes = {node.id for node in case.project.holders(indicator)}
    if nodes.isdisjoint(node.id for node in case.project.holders(share)):
        return False
    return not content_words(indicator.statement).isdisjoint(content_words(share.statement))


def _is_estimate(indicator: Indicator, case: Case) -> bool:
    """Return whether all figures are estimates of others, or from before the project: they cannot be split now."""
    figures = indicator.observations
    if indicator.hidden_population or not indicator.context or not figures or indicator.has_target:
        return indicator.hidden_population
    period = case.project.known_period
    return all(
        figure.estimated
        or (isinstance(figure.value, Number) and not figure.value.is_exact)
        or (period is not None and figure.end is not None and figure.end < period.start)
        for figure in figures
    )


_EXAMPLE = bad_and_good(""" from logframe import Count, Project

 project = Project("P-1", "Small farms earn more", period="2024/2026")
 loans = project.result("loans", "Farmers invest in their land", indicators=[
     Count("borrowers", "Farmers with a loan", unit="person", level="output",
-          accumulates="increments", target=300),
+          accumulates="increments", target=300, disaggregate_by="sex"),
 ])
""")
RULE = Rule("LF133", "missing-sex-disaggregation", "warning", "design", detect, **_EXAMPLE)
