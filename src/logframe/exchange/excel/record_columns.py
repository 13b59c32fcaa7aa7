"""The columns of a sheet of records, a column for each keyword of the class, and what their cells hold."""

from __future__ import annotations

import contextlib
import datetime
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from types import NoneType
from typing import Any, Final

import attrs

from logframe.declaration.framework.sources import Source
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.shares import Share
from logframe.errors import LoadError
from logframe.exchange.data_text import json_text
from logframe.exchange.described_classes import held_in, keeps_several, kept_types, keywords_of, words_of
from logframe.exchange.excel.tables import Shown, text
from logframe.exchange.json_text import parse_json
from logframe.exchange.shapes import shape_of, value_out
from logframe.exchange.tables.cells.grid import Value, as_text, exact_value
from logframe.exchange.values.booleans import read_boolean
from logframe.exchange.values.numbers import read_number
from logframe.unit_names import CURRENCIES

_TEXTS: Final = frozenset({str, NoneType, tuple})
_SHORT: Final = re.compile(r"\b(?:id|swot)\b")
_PAIR: Final = re.compile(r"(\w+): (.*)")
_NUMBER: Final = re.compile(r"-?\d{1,40}(?:\.\d{1,40})?")


@attrs.frozen
class Column:
    """A column: the keyword of a record, or that of an object which a keyword of it holds."""

    cls: type
    keyword: str
    within: str = ""

    @property
    def heading(self) -> str:
        """Return what stands above it: "Follows from", "Actions: due"."""
        return f"{in_words(self.within)}: {in_words(self.keyword).lower()}" if self.within else in_words(self.keyword)

    @property
    def is_required(self) -> bool:
        """Return whether a record cannot do without it."""
        return not self.within and keywords_of(self.cls)[self.keyword].default is attrs.NOTHING


def in_words(keyword: str) -> str:
    """Return a keyword as a heading: "Asked in" for asked_in."""
    words = _SHORT.sub(lambda short: short[0].upper(), keyword.strip("_").replace("_", " "))
    return words[:1].upper() + words[1:]


@cache
def columns_of(cls: type, without: frozenset[str] = frozenset()) -> tuple[Column, ...]:
    """Return the columns of a class; a list of objects inside it has a column for each keyword of theirs."""
    return tuple(_columns(cls, without))


def _columns(cls: type, without: frozenset[str]) -> Iterator[Column]:
    for keyword in keywords_of(cls):
        inside = single_class(cls, keyword)
        if keyword in without:
            continue
        if inside is None:
            yield Column(cls, keyword)
        else:
            yield from (Column(inside, name, keyword) for name in keywords_of(inside))


def single_class(cls: type, keyword: str) -> type | None:
    """Return the class of which a keyword holds a list, None if it holds anything else or what its id names."""
    made = held_in(cls).get(keyword, {}).get("")
    return None if made is None or made is Source or not keeps_several(cls, keyword) else made


def shown(value: Any) -> Shown:
    """Return what a cell shows of a value of data: numbers and truths as such, a list line by line."""
    if isinstance(value, list):
        return text("\n".join(line_of(item) for item in value))
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, Decimal)) and -(10**15) < value < 10**15:
        return float(value)
    return "" if value is None else text(value if isinstance(value, str) else line_of(value))


def line_of(value: Any) -> str:
    """Return a value as a line of a cell; an object that has an id is shown by it."""
    if isinstance(value, str) and "\n" not in value:
        return text(value)
    if isinstance(value, dict):
        if "id" in value:
            return str(value["id"])
        if value.keys() == {"amount", "currency"} and type(value["amount"]) is int:
            return f"{value['amount']} {value['currency']}"
        if value.keys() == {"share"} and type(value["share"]) is int:
            return f"{value['share']} %"
        if all(isinstance(part, (str, int, Decimal)) for part in value.values()):
            pairs = [f"{name}: {part}" for name, part in value.items()]
            if not any(sign in pair for pair in pairs for sign in ";\n"):
                return text("; ".join(pairs))
    return text(re.sub(r"\n\s*", " ", json_text(value)).strip())


def value_in(content: Value | Shown, column: Column) -> Any:
    """Return what a cell, or a line of it, says as a value of data: the opposite of `shown`."""
    types = kept_types(column.cls, column.keyword)
    exact = exact_value(content) if isinstance(content, float) else content
    if bool in types and isinstance(exact, str):
        truth = read_boolean(exact)
        return exact if truth is None else truth
    if isinstance(exact, (datetime.date, datetime.time, datetime.timedelta)):
        return as_text(exact)
    if types <= _TEXTS:
        content = as_text(exact)
        return words_of(column.cls, column.keyword).get(content.strip().casefold(), content)
    return _shape(exact, column) if isinstance(exact, str) else exact


def _shape(content: str, column: Column) -> Any:
    """Return a text as what it writes out, "value: 5; by: 2026-12-31", "500 SEK", else the text."""
    if content[:1] in ("{", "["):
        with contextlib.suppress(LoadError):
            return parse_json(content, "").plain()
    pairs = [_PAIR.fullmatch(part) for part in content.split("; ")]
    names = {pair[1]: pair[2] for pair in pairs if pair is not None}
    if len(names) == len(pairs) and (shape_of(names) or is_held(names, column)):
        return {name: _number(part) for name, part in names.items()}
    return _money(content, kept_types(column.cls, column.keyword))


def _money(content: str, types: frozenset[type]) -> Any:
    """Return money or a share as people write it, "40,000 SEK" or "20 %", as data; else the text."""
    number = read_number(content) if Amount in types else None
    if number is None or number.problem is not None or number.words or not isinstance(number.value, Number):
        return content
    if number.unit in CURRENCIES:
        return {"amount": value_out(number.value), "currency": number.unit}
    return {"share": value_out(number.value)} if number.percent and Share in types else content


def is_held(value: Any, column: Column) -> bool:
    """Return whether a value of data has the keywords of an object that a column's keyword holds."""
    if not isinstance(value, dict):
        return False
    held = held_in(column.cls).get(column.keyword, {}).values()
    return any(value.keys() <= keywords_of(made).keys() for made in held)


def _number(content: str) -> Any:
    if _NUMBER.fullmatch(content) is None:
        return content
    return Decimal(content) if "." in content else int(content)
