"""LF119: the number of the target stands in the indicator's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from logframe.declaration.values.numbers import Exact, Number, exact
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message

_NUMBER: Final = r"(?<![\w.,-])(\d{1,3}(?:[ ,]\d{3})+|\d+(?:\.\d+)?)(?![\w-]|\.\d|[–-]\d)"
_BY: Final = (
    r"(?i)"
    r"\b(?:increas|reduc|decreas|improv|ris|rose|fall|fell|grow|grew|declin|drop|cut|lower|rais)\w*\s+(?:[\w-]+\s+){0,6}?"
    r"by\s+(?:at\s+least\s+|about\s+|some\s+)?(?P<much>\d+(?:[.,]\d+)?\s*(?:%|per\s?cent\b))"
)
_CONDITION: Final = (
    r"(?i)"
    r"\b(?:who|whose|that|which|whom|where|with|having|reporting|showing)\b"
)
_AT_LEAST: Final = (
    r"(?i)"
    r"(?:\bat\s+least|\bat\s+most|\bup\s+to|\bmore\s+than|\bover|\bsome|\babout)\s+$"
)
_LIMITS: Final = (
    r"(?i)"
    r"(?:\b(?:above|after|before|below|beyond|every|exceeding|fewer\s+than|first|last|less\s+than|more\s+than|next|older\s+than|over|"
    r"past|per|previous|than|under|under-|up\s+to|with|within|younger\s+than)|[<>=≤≥])\s*$"
)
# As many characters around a number say what it is.
_NEAR: Final = 60
_RANGE_IN_BRACKETS: Final = r"\(\d+\s*(?:-|–|to)\s*$"
_RANGE_AFTER: Final = r"\s*(?:-|–|to|and|or)\s*\d+\b\s*(?P<after>\S*)"
_AGES: Final = (
    r"(?i)"
    r"\b(?:age[ds]?|aging|ages|grades?|years|children|adolescents|women|girls|boys|youth|people)\s+(?:of\s+|from\s+|between\s+)?"
    r"(?:\d+\s*(?:-|–|to|and|or)\s*)?$"
)
# After these a number is a name: "article 15", "resolution 1325", "grade 3".
_NAMED: Final = (
    r"(?i)"
    r"\b(?:act|agenda|annex|article|category|chapter|class|component|convention|day|decree|directive|district|goal|grade|group|helpline|hotline|"
    r"indicator|law|level|lot|no|number|objective|option|outcome|output|paragraph|part|phase|point|protocol|quarter|region|regulation|"
    r"resolution|result|route|schedule|section|sector|stage|standard|step|(?:SDG|goal)\s+target|tier|type|unit|version|ward|week|year|zone)s?\.?\s+$"
)
_TITLE: Final = r"\s+[A-Z]"
_ACRONYM: Final = r"(?:\b[A-Z][\w.]*[A-Z][\w.]*|(?<=\S\s)\b[A-Z][a-z]+)[\s-]+$"
_SPANS: Final = (
    r"(?i)"
    r"[\s-]*(?:st|nd|rd|th|days?|hours?|hrs?|minutes?|weeks?|months?|years?|yrs?|km|kilomet|m\b|met(?:er|re)|kg|grams?|g\b|"
    r"litres?|liters?|times?|doses?|visits?|meals?|per\b(?!\s+cent\b)|/|º|°)"
)
_YEAR_BEFORE: Final = (
    r"(?i)"
    r"(?:\b(?:in|by|of|since|until|till|from|to|for|during|before|after|year|and|mid|end|early|late)|[,/(])\s*$"
)
_YEAR_AFTER: Final = (
    r"(?i)"
    r"\s*(?:$|[,;)/]|act|agenda|amendment|budget|census|code|constitution|convention|edition|election|guidelines|law|plan|policy|"
    r"protocol|reform|strategy|survey)"
)

_LONGEST: Final = 30  # digits: a longer run is a code or a slip, and no target


def detect(case: Case) -> Iterator[Found]:
    """Find statements that hold the target's number, or say by how much the figure is to change."""
    for indicator in case.own_indicators():
        target = indicator.target
        if not isinstance(target, tuple) or not isinstance(target[-1].value, Number):
            continue
        aim = target[-1].value.low if target[-1].value.is_exact or target[-1].value.form == "bound" else None
        change = change_by(indicator.statement)
        if aim is not None and aim in embedded_numbers(indicator.statement):
            yield Found(indicator, Message("lf119-name-holds-target", indicator=indicator.id, target=target[-1].value))
        elif change:
            yield Found(indicator, Message("lf119-name-holds-change", indicator=indicator.id, change=change))


def change_by(statement: str) -> str:
    """Return the share by which a statement says its figure is to change, "" if it says none.

    "Farmers whose yields grew by 20 %" says who is counted, and no target.
    """
    change = re.search(_BY, statement)
    if change is None or re.search(_CONDITION, statement[: change.start()]):
        return ""
    return " ".join(change["much"].split())


def embedded_numbers(statement: str) -> list[Exact]:
    """Return the numbers of a statement that are no age, distance, time or limit, and no part of a name."""
    numbers: list[Exact] = []
    condition = re.search(_CONDITION, statement)
    for number in re.finditer(_NUMBER, statement):
        before = statement[max(0, number.start() - _NEAR) : number.start()]
        after = statement[number.end() : number.end() + _NEAR]
        conditional = condition is not None and condition.start() < number.start()
        if not _is_limit(before, after, conditional=conditional) and not _is_name(before, after, number.group(1)):
            text = re.sub(r"[ ,]", "", number.group(1))
            if len(text) <= _LONGEST:
                numbers.append(exact(float(text) if "." in text else int(text)))
    return numbers


def _is_limit(before: str, after: str, *, conditional: bool) -> bool:
    """Read an age, a span of time, a distance or a bound on whom is counted."""
    spans = re.match(_SPANS, after) is not None
    at_least = re.search(_AT_LEAST, before)
    if at_least is not None:
        # "At least 400 people" is a target; "households with at least 3 meals" says who counts.
        return (
            spans
            or conditional
            or re.search(_AGES, before[: at_least.start()]) is not None
            or (bool(before[: at_least.start()].strip()) and "least" not in at_least.group())
        )
    if spans or re.search(_LIMITS, before) or re.search(_RANGE_IN_BRACKETS, before):
        return True
    second = re.match(_RANGE_AFTER, after)
    if second is not None and (
        before.endswith("(") or re.search(_AGES, before) or re.match(_SPANS, " " + second["after"])
    ):
        return True
    return re.search(_AGES, before) is not None


def _is_name(before: str, after: str, digits: str) -> bool:
    """Read a norm, goal, stage or year that bears a number: "ISO 9001", "Tier 2", "SDG 3.1", "the law of 2019"."""
    if re.search(_NAMED, before) or re.search(_ACRONYM, before):
        return True
    if re.match(_TITLE, after) and len(digits) == 4:
        return True
    is_year = len(digits) == 4 and "1900" <= digits <= "2100"
    return is_year and (re.search(_YEAR_BEFORE, before) is not None or re.match(_YEAR_AFTER, after) is not None)


_EXAMPLE = bad_and_good(""" from logframe import Count, Project

 project = Project("P-1", "Shelters", period="2024/2026")
 project.result("assistance", "People are assisted", indicators=[
-    Count("assisted", "400 people assisted", unit="person", level="output", target=400),
+    Count("assisted", "People under 18 assisted", unit="person", level="output", target=400),
 ])
""")
RULE = Rule("LF119", "target-in-indicator-text", "info", "design", detect, concern="wording", strict=True, **_EXAMPLE)
