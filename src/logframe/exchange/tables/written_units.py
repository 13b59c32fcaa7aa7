"""Figures of one indicator that name different units: "3 hours" beside "90 minutes", "2 km" beside "500 m"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import attrs

from logframe import units
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.quantities import Quantity
from logframe.exchange.tables.figure_values import Reader, ValueOf, is_change, unclear, value_of
from logframe.exchange.tables.findings import shown
from logframe.exchange.tables.plans import IndicatorPlan
from logframe.exchange.values.unit_words import are_of_one_kind
from logframe.exchange.values.vocabulary import MONEY
from logframe.messages import Code, Message

_METRES: Final = re.compile(r"\d\s?m\b")


def in_one_unit(plan: IndicatorPlan, entries: Sequence[ValueOf], unit: str | None, reader: Reader) -> Sequence[ValueOf]:
    """Return the figures in the unit of the indicator, else in that of the first figure that names any.

    What is converted is said; a figure in a unit of another kind is an error at its cell, and missing.
    """
    written = [entry for entry in entries if entry.number is not None]
    if not written:
        return entries
    named = [entry.number.unit for entry in written if entry.number and entry.number.unit]
    base = unit or next(iter(named), "")
    may_be_metres = [entry for entry in written if _METRES.search(entry.figure.piece.text)] if base else []
    is_length = bool(may_be_metres) and base != "m" and are_of_one_kind(base, "m")
    if not is_length and all(name == base for name in named):
        return entries
    made = []
    for entry in entries:
        if is_length and entry in may_be_metres and entry.figure.proposal is None:
            entry = value_of(entry.figure, plan, "m", reader)  # no millions of kilometres
        made.append(_in_unit(entry, base, reader))
    return made


def _in_unit(entry: ValueOf, base: str, reader: Reader) -> ValueOf:
    number, value = entry.number, entry.value
    if number is None or number.unit in ("", base) or not isinstance(value, Number) or is_change(entry):
        return entry
    if not are_of_one_kind(number.unit, base):
        problem = Message("table-unit-differs", unit=Code(number.unit), column_unit=Code(base))
        return unclear(entry.figure, reader, problem)
    if MONEY.whole(number.unit) is not None or MONEY.whole(base) is not None:
        return entry
    value = value * units.factor(number.unit, base)
    text = shown(entry.figure.raw or entry.figure.piece.text)
    reader.findings.infer(entry.figure.piece.cell, "table-inferred-converted", text=text, value=Quantity(value, base))
    return attrs.evolve(entry, value=value, number=attrs.evolve(number, unit=base))
