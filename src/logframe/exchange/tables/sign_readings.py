"""What a comma or point is in "2,450" where nothing in the file shows it: of what is counted, thousands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import attrs

from logframe import units
from logframe.exchange.tables.counted_units import adds_up, unit_in_brackets
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.plans import IndicatorPlan
from logframe.exchange.values.numbers import read_number
from logframe.exchange.values.signs import Signs

GROUPED: Final = re.compile(r"(?<![\d.,])[1-9]\d{0,2}([.,])\d{3}(?![\d.,])")
_ROUND: Final = re.compile(r"(?<![\d.,])[1-9]\d{0,2}([.,])000(?![\d.,])")
_DECIMALS: Final = re.compile(r"\d[.,]\d{1,2}(?!\d)")


def decimals_beside(texts: Iterable[str], signs: Signs) -> str:
    """Return the figure whose decimals make "300.000" beside it 300; "" where none stands so."""
    texts = list(texts)
    rounds = {match[1] for text in texts for match in _ROUND.finditer(text)}
    for sign in rounds & {sign for sign, meaning in ((",", signs.comma), (".", signs.point)) if meaning == "decimal"}:
        return next((text for text in texts if sign in text and _DECIMALS.search(text)), "")
    return ""


def signs_of(
    plan: IndicatorPlan, unit: str | None, signs: Signs, findings: Findings, decimals: str = "", *, english: bool
) -> Signs:
    """Return what signs are in the figures of an indicator; what is concluded for it is said at each cell.

    Nobody counts 2.450 people, and a comma below English headings is never decimal. Of measures, rates and averages
    nothing is concluded else. "300.000" is open of what is counted, and 300 of a measure, where `decimals` show it.
    """
    if decimals:
        return _with_round(plan, unit, signs, decimals, findings)
    open_signs = [sign for sign, meaning in ((",", signs.comma), (".", signs.point)) if not meaning]
    texts = {id(figure): figure.piece.text for figure in plan.figures if isinstance(figure.piece.value, str)}
    grouped = {match[1] for text in texts.values() for match in GROUPED.finditer(text)} if open_signs else set()
    if len(grouped) != 1 or not grouped <= set(open_signs):
        return signs
    (sign,) = grouped
    unit = unit or unit_in_brackets(plan.statement) or None
    if any(map(_DECIMALS.search, texts.values())) or not (_is_counted(plan, unit) or (english and sign == ",")):
        return signs
    name = "comma" if sign == "," else "point"
    settled = attrs.evolve(signs, comma="thousands") if sign == "," else attrs.evolve(signs, point="thousands")
    for figure in plan.figures:
        text = texts.get(id(figure), "")
        number, doubted = read_number(text, settled, number=plan.number), read_number(text, signs, number=plan.number)
        was_open = doubted is not None and doubted.problem is not None
        if number is not None and number.problem is None and was_open:
            findings.infer(figure.piece.cell, "table-inferred-thousands", text=shown(text), sign=name)
    return settled


def _with_round(plan: IndicatorPlan, unit: str | None, signs: Signs, decimals: str, findings: Findings) -> Signs:
    """Return the signs of an indicator of which "300.000" may be 300 or 300,000: people have no decimals."""
    rounds = [(figure.piece, match[1]) for figure in plan.figures if (match := _ROUND.search(figure.piece.text))]
    for piece, sign in rounds:
        if isinstance(piece.value, str) and (signs.comma if sign == "," else signs.point) == "decimal":
            if _is_counted(plan, unit):
                return attrs.evolve(signs, comma="") if sign == "," else attrs.evolve(signs, point="")
            name = "comma" if sign == "," else "point"
            findings.infer(piece.cell, "table-inferred-decimals", text=shown(piece.text), sign=name,
                           beside=shown(decimals))  # fmt: skip
    return signs


def _is_counted(plan: IndicatorPlan, unit: str | None) -> bool:
    return (unit is None or units.is_counted(unit) or units.is_currency(unit)) and adds_up(plan)
