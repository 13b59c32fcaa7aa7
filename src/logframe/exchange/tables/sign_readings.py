"""What a comma or point is in "2,450" where nothing in the file shows it: of what is counted, thousands."""

from __future__ import annotations

import re
from typing import Final

import attrs

from logframe import units
from logframe.exchange.tables.counted_units import adds_up, unit_in_brackets
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.plans import IndicatorPlan
from logframe.exchange.values.numbers import read_number
from logframe.exchange.values.signs import Signs

GROUPED: Final = re.compile(r"(?<![\d.,])[1-9]\d{0,2}([.,])\d{3}(?![\d.,])")
_DECIMALS: Final = re.compile(r"\d[.,]\d{1,2}(?!\d)")


def signs_of(plan: IndicatorPlan, unit: str | None, signs: Signs, findings: Findings, *, english: bool) -> Signs:
    """Return what signs are in the figures of an indicator; what is concluded for it is said at each cell.

    Nobody counts 2.450 people, and a comma below English headings is never decimal. Of measures, rates and averages
    nothing is concluded else.
    """
    open_signs = [sign for sign, meaning in ((",", signs.comma), (".", signs.point)) if not meaning]
    texts = {id(figure): figure.piece.text for figure in plan.figures if isinstance(figure.piece.value, str)}
    grouped = {match[1] for text in texts.values() for match in GROUPED.finditer(text)} if open_signs else set()
    if len(grouped) != 1 or not grouped <= set(open_signs):
        return signs
    (sign,) = grouped
    unit = unit or unit_in_brackets(plan.statement) or None
    is_counted = (unit is None or units.is_counted(unit) or units.is_currency(unit)) and adds_up(plan)
    if any(map(_DECIMALS.search, texts.values())) or not (is_counted or (english and sign == ",")):
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
