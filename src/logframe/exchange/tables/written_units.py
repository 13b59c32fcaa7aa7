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
from logframe.exchange.values.unit_words import are_of_one_kind, read_unit
from logframe.exchange.values.vocabulary import MONEY
from logframe.messages import Code, Message

_SYMBOL: Final = re.compile(r"[^\W\d_]{1,5}[23²³]?")
_MULTIPLE: Final = re.compile(r"[kMGTmchdµ](?=\w)")
_SHORT: Final = {"tonne": "t", "litre": "l", "hour": "h", "minute": "min"}
_METRES: Final = re.compile(r"\d\s?m\b")


def in_one_unit(plan: IndicatorPlan, entries: Sequence[ValueOf], unit: str | None, reader: Reader) -> Sequence[ValueOf]:
    """Return the figures in the unit of the indicator, else in that of the first figure that names any.

    What is converted is said; a figure in a unit of another kind is an error at its cell, and missing.
    """
    written = [entry for entry in entries if entry.number is not None]
    if not written:
        return entries
    column = plan.beside.get("unit")
    stated = "" if column is None else column.text.strip()
    if any(map(_symbol, written)):
        entries = _of_one_size([_with_symbol(entry) for entry in entries], _short(stated), reader)
        written = [entry for entry in entries if entry.number is not None]
    named = [entry.number.unit for entry in written if entry.number and entry.number.unit]
    if unit is None and stated and read_unit(stated) is None and 0 < len(named) < len(written):
        return [_beside_unknown(entry, stated, reader) for entry in entries]
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


def _with_symbol(entry: ValueOf) -> ValueOf:
    """Return a figure with the unit that its sign alone names: "2 h"."""
    unit = units.defined_unit(_symbol(entry)) if entry.number is not None and not entry.number.unit else None
    if unit is None or entry.number is None:
        return entry
    return attrs.evolve(entry, number=attrs.evolve(entry.number, unit=unit))


def _beside_unknown(entry: ValueOf, stated: str, reader: Reader) -> ValueOf:
    """Return a figure without its value where it names a unit of its own beside one that is not known."""
    if entry.number is None or not entry.number.unit or entry.is_missing or is_change(entry):
        return entry
    unit = Code(entry.number.unit)
    return unclear(entry.figure, reader, Message("table-unit-differs", unit=unit, column_unit=Code(stated)))


def _short(stated: str) -> str:
    """Return the sign of the unit of a column, of a rate that of what it counts: t, of "tCO2e/year" and "tonnes"."""
    name = (read_unit(stated) or "").partition("/")[0]
    return _SHORT.get(name, name or stated)


def _of_one_size(entries: Sequence[ValueOf], stated: str, reader: Reader) -> Sequence[ValueOf]:
    """Return the figures without those in a multiple of the unit beside them, or the first one's, that no unit names.

    Of "50 kt" beside "3 t" none would be said to differ, and 32,000 t would pass 50 kt.
    """
    named = next((entry for entry in entries if _symbol(entry)), None)
    first = stated if named is None or _SYMBOL.fullmatch(stated) else _symbol(named)
    made = []
    for entry in entries:
        symbols = _symbol(entry), first
        are_units = all(read_unit(symbol) for symbol in symbols)
        if all(symbols) and _are_multiples(*symbols) and not are_units:
            problem = Message("table-unit-differs", unit=Code(symbols[0]), column_unit=Code(symbols[1]))
            entry = unclear(entry.figure, reader, problem)
        made.append(entry)
    return made


def _symbol(entry: ValueOf) -> str:
    """Return the sign of a unit that stands alone behind a figure: "kt"."""
    beside = "" if entry.number is None or not isinstance(entry.value, Number) else entry.number.words
    return beside if _SYMBOL.fullmatch(beside) else ""


def _are_multiples(first: str, second: str) -> bool:
    """Return whether two signs differ by nothing but the multiple that they begin with: kt and t, GJ and TJ."""
    bare = [_MULTIPLE.sub("", symbol) for symbol in (first, second)]
    return first != second and (bare[0] == bare[1] or first == bare[1] or second == bare[0])


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
