"""The unit of an indicator: from the cell beside it, else from what its words count."""

from __future__ import annotations

import functools
import re
from typing import Final

import attrs

from logframe import units
from logframe.declaration.values.short_numerals import unit_name
from logframe.evaluation.figures.averages import is_average
from logframe.exchange.tables.findings import Findings, near, shown
from logframe.exchange.tables.headings import FIGURES
from logframe.exchange.tables.plans import IndicatorPlan
from logframe.exchange.tables.table_words import plain, words
from logframe.exchange.values.booleans import is_nothing
from logframe.exchange.values.tokens import Token, tokens_of
from logframe.exchange.values.unit_scales import scale_in
from logframe.exchange.values.unit_words import read_unit, unit_at, words_of_units

NUMBER_OF: Final = re.compile(
    r"\s*(?:the\s+)?(?:total\s+)?(?:number|nombre|número|anzahl|antal|число|количество|кол-во|численность|number/percent)\s*(?:of|de|d'|der|von|av|des)?\s*|#\s*(?:of)?\s*",
    re.IGNORECASE,
)
_IN_HEADING: Final = re.compile(r"[(\[](?:in |as |en |em |i |в )?([^()\[\]]{1,30})[)\]]|/ (%)$", re.IGNORECASE)
_OF_SOMETHING: Final = re.compile(r"%\s*\w|\b(?:of|de|du|des|der|von|av|от)\b", re.IGNORECASE)
_SCALED: Final = re.compile(r"'000|\b(?:thousands?|millions?|mln|milliers|miles|millones|тыс|млн)\b", re.IGNORECASE)
_SPANS: Final = frozenset({"year", "month", "week", "day", "hour"})
_NO_MEASURE: Final = _SPANS | {"item", units.ONE}
_PER_UNIT: Final = re.compile(
    r"\b[a-z]{1,3}/[a-z]{1,3}\b|\b(?:index|indice|índice|score|prevalence|yield|rendement|rendimiento|avkastning)\b",
    re.IGNORECASE,
)
_FEW_WORDS: Final = 4
_RELATING: Final = frozenset(
    "with in for that who which whose where to by on at from avec dans pour qui dont con para que quien mit für die"
    " med för som с в для".split()
)
_PLURALS: Final = frozenset("people children women men staff youth livestock headcount training personnel".split())
_ABBREVIATED: Final = 3
_VERBS: Final = frozenset({"is", "was", "has", "as", "s"})
_MASS: Final = frozenset({"youth"})
_APOSTROPHES: Final = frozenset("'’")
_UNIT_BESIDE: Final = re.compile(r"[(\[](?:in |en |em |i |в )?([^()\[\]]{1,20})[)\]]\s*$", re.IGNORECASE)
_UNIT_WITHIN: Final = re.compile(r"[(\[](?:in |en |em |i |в )?([^()\[\]]{2,20})[)\]]")
# What is divided by something counts nothing by itself.
_RATIO: Final = re.compile(
    r"%|\b(?:per|por cada|rate|ratio|share|proportion|taux|tasa|taxa|quote|andel|доля|процент|коэффициент)\b",
    re.IGNORECASE,
)


def unit_of(plan: IndicatorPlan, findings: Findings) -> str | None:
    """Return the unit beside an indicator; None where it counts what it names, or where the unit is not understood."""
    piece = plan.beside.get("unit")
    if (measured := plan.beside.get("measured_in")) is not None and read_unit(measured.text) == units.PERCENT:
        if piece is not None and read_unit(piece.text) != units.PERCENT:
            plan.notes.append(("Unit", piece))
        return units.PERCENT
    if piece is None or is_nothing(piece.text):
        return _by_headings(plan, findings)
    unit = read_unit(piece.text)
    if unit == "" and (counted := _counted(plan.statement)):
        findings.infer(piece.cell, "table-inferred-unit", text=shown(plan.statement), unit=unit_name(counted))
        return counted
    if unit is None and set(plain(piece.text).split()) <= set(plain(plan.statement).split()):
        counted = _counted(plan.statement) or "item"  # "consultations" of "Number of consultations"
        findings.infer(piece.cell, "table-inferred-unit", text=shown(plan.statement), unit=unit_name(counted))
        return counted
    if unit is None:
        findings.add(
            "warning", piece.cell, "table-unit-unknown", text=shown(piece.text), near=near(piece.text, words_of_units())
        )
        plan.notes.append(("Unit", piece))
    return unit or None


def _by_headings(plan: IndicatorPlan, findings: Findings) -> str | None:
    """Return the unit that stands in the headings of figures: "Target (%)", "Actual (ha)"; None without one."""
    named: set[str] = set()
    wholes = [figure for figure in plan.figures if figure.part is None]
    for figure in wholes or plan.figures:  # "Target, women (%)" beside "Target"
        for inside, percent in _IN_HEADING.findall(figure.heading if figure.role in FIGURES else ""):
            text = inside or percent
            unit = read_unit(scale_in(text)[1])
            if unit == units.PERCENT and (figure.role == "observed" or _OF_SOMETHING.search(text)):
                continue  # "Achieved (% of target)" is no unit, and "Achieved (%)" alone may be such a share
            if unit is None and _SCALED.search(text):
                piece = attrs.evolve(figure.piece, cell=figure.top or figure.piece.cell, text=text)
                findings.add(
                    "warning", piece.cell, "table-unit-unknown", text=shown(text), near=near(text, words_of_units())
                )
                plan.notes.append(("Unit", piece))
            if unit and unit not in _NO_MEASURE and words("parts").exactly(plain(text)) is None:
                named.add(unit)
    return named.pop() if len(named) == 1 else None


def counted_without_column(plan: IndicatorPlan, findings: Findings) -> str | None:
    """Return the unit that an indicator counts by its words, where its table has no unit for it."""
    if "unit" in plan.beside or _RATIO.search(plan.statement):
        return None
    # An average has the unit that stands beside it, and counts nothing: "Average income of farmers (EUR)".
    is_mean = is_rate(plan.statement)
    counted = unit_in_brackets(plan.statement) if is_mean else _counted(plan.statement)
    if counted:
        findings.infer(plan.piece.cell, "table-inferred-unit", text=shown(plan.statement), unit=unit_name(counted))
    return counted or None


@functools.lru_cache(maxsize=4096)
def is_rate(statement: str) -> bool:
    """Return whether an indicator is an average or a rate by its words: "Average days", "cases per 1,000"."""
    return is_average(statement, None) or _RATIO.search(statement) is not None


_FOR_EACH: Final = re.compile(
    r"(?:(?:[^\W\d_]+ )?(?:per|pro|je|(?:in|for|at|dans|pour|en|para|em|für|i|för)"
    r" (?:each|every|chaque|cada|jede[rmns]?|varje)|(?:в|на) кажд[а-я]+)"
    r"|(?:par|por)(?!\s+(?:le|la|les|l|el|los|las|o|a|os|as|un|une|una|uma)\b))"
    r"\s+(?!(?:years?|annum|months?|quarters?|weeks?|days?|an|ann[ée]e|mois|trimestre|semaine|año|mes|semana|ano|mês|jahr"
    r"|monat|quartal|woche|år|månad|kvartal|vecka|год|месяц|квартал|неделю)\b)[^\W\d_]",
    re.IGNORECASE,
)
"""So many for each of a time are left as they are: targets and figures of tables are often of years."""


def counts_each(words: str, statement: str) -> bool:
    """Return whether the words behind a figure make it one for each of several: "5 per district" of clubs set up."""
    return bool(words) and _FOR_EACH.match(words) is not None and not is_rate(statement)


def adds_up(plan: IndicatorPlan) -> bool:
    """Return whether the figures of parts add up: people do, averages, rates and yields do not."""
    unit = plan.beside.get("unit")
    texts = (plan.statement, "" if unit is None else unit.text)
    return not any(is_rate(text) or _PER_UNIT.search(text) for text in texts)


def unit_in_brackets(statement: str) -> str:
    """Return the unit that ends the words of an indicator: "Grants paid (USD)"; "" where none does."""
    beside = _UNIT_BESIDE.search(statement)
    unit = read_unit(scale_in(beside[1])[1]) if beside is not None else None
    return unit if unit and unit not in (units.PERCENT, units.ONE) else ""


def _counted(statement: str) -> str:
    """Return the unit that the words of an indicator count: "Number of centres open"; "" where they name none."""
    in_brackets = unit_in_brackets(statement)
    if in_brackets:
        return in_brackets
    for within in _UNIT_WITHIN.finditer(statement):
        measured = read_unit(scale_in(within[1])[1])
        if measured and measured not in (*_NO_MEASURE, units.PERCENT) and not units.is_counted(measured):
            return measured  # "Energy savings (MWh) in public buildings"
    match = NUMBER_OF.match(statement)
    tokens = tokens_of(statement[match.end() :] if match else statement)
    english = match is not None and "of" in match[0].lower().split()
    for index in range(min(len(tokens), _FEW_WORDS if match else 1)):
        if tokens[index].key in _RELATING:
            break
        unit = unit_at(tokens, index)
        if unit is None or units.is_currency(unit[0]):
            continue
        text = " ".join(token.text for token in tokens[index : unit[1]])
        following = tokens[unit[1]] if unit[1] < len(tokens) else None
        if text.lower() in _MASS and following is not None and _is_compound(following):
            continue
        plural = re.sub(r"(?<![aeiou])y$", "ie", text) + "s"
        may_describe = text.lower() not in _MASS and (units.is_counted(unit[0]) or unit[0] in _SPANS)
        uncounted = may_describe and read_unit(plural) == unit[0]
        if english or (following is not None and following.key.endswith("ed")):
            # "Land offices", "land registered": "land" is a country in Swedish and German.
            uncounted = uncounted or (len(text) > _ABBREVIATED and text[-1:] != "s" and text.lower() not in _PLURALS)
        possessive = following is not None and (
            following.key in _APOSTROPHES or (following.key == "-" and not following.spaced)
        )
        # "School toilets" are no schools, "women's groups", "women-led firms" no women: what is counted is plural.
        if not possessive and not uncounted:
            return unit[0]
    return ""


def _is_compound(following: Token) -> bool:
    """Return whether a noun in the plural follows a mass noun, which only describes it: "youth groups"."""
    return following.kind == "word" and following.key.endswith("s") and following.key not in _VERBS
