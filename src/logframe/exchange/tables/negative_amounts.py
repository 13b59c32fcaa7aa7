"""Amounts in brackets, as accounts write what lies below zero: "(12,500)"."""

from __future__ import annotations

import re
from typing import Final

import attrs

from logframe import units
from logframe.declaration.values.numbers import Number
from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.counted_units import unit_in_brackets
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.values.numbers import ReadNumber, read_number
from logframe.exchange.values.signs import Signs
from logframe.exchange.values.vocabulary import MONEY

_IN_BRACKETS: Final = re.compile(r"\s*\(([^()]*\d[^()]*)\)\s*")


def below_zero(
    text: str, statement: str, unit: str | None, cell: Cell, signs: Signs, findings: Findings
) -> ReadNumber | None:
    """Return the amount of money in brackets, below zero, and say so; of anything else brackets may be a remark."""
    match = _IN_BRACKETS.fullmatch(text)
    number = None if match is None else read_number(match[1], signs, unit=unit or "")
    if number is None or number.problem is not None or number.words or number.percent:
        return None
    currency = number.unit or unit or unit_in_brackets(statement)
    is_money = units.is_currency(currency) or MONEY.whole(currency) is not None
    value = number.value
    if not is_money or not isinstance(value, Number) or not value.is_exact or (value.low or 0) <= 0:
        return None
    value = -value
    findings.infer(cell, "table-inferred-negative", text=shown(text), value=value)
    return attrs.evolve(number, value=value)
