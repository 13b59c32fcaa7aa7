"""Answers as data for JSON: what was text stays text under its key, and the data it is made from stands beside it.

Which keys an object has follows from the types of its class, never from a value: `data_schema` publishes the same.
"""

from __future__ import annotations

import datetime
import enum
import os
import types
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from functools import cache
from typing import Any, Final, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

import attrs

from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Exact, Missing, Number
from logframe.declaration.values.numerals import nearest_float
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.shares import Pooled, Share
from logframe.declaration.values.short_numerals import (
    Difference,
    Drawn,
    Estimate,
    Proportion,
    Rounded,
    Significant,
    UnitName,
    WholeOrRounded,
)
from logframe.evaluation.figures.coverage import Coverage
from logframe.explanations import Explanation, Step
from logframe.messages import Joined, Message
from logframe.places import Place
from logframe.reviews.shown_figures import BudgetShare, Cost, Portion, Shortened
from logframe.reviews.statistics_sections import TableCell
from logframe.units import PERCENT
from logframe.writers.catalogue_words import words

SCHEMA: Final = 2
"""The version of the data; an older one had text alone."""

VALUES: Final = (
    Quantity, Missing, Portion, BudgetShare, Shortened, Cost, Coverage, Period, Joined, Amount, Share, Pooled, Drawn,
)  # fmt: skip
"""What is text under its key, with its data beside it."""

COMPOSED: Final = (Explanation, Step, Place, TableCell)
"""What is text under its key, with its attributes beside it."""

Holds: TypeAlias = Literal["text", "number", "message", "messages", "data", "fraction"]


class Record:
    """An object of a document as its class lists it. What is not there is null; of an answer it is "" where it is text.

    Within it places name the file with its folder, and periods are ISO 8601.
    """

    __slots__ = ()


class Fixed:
    """An object with the keys that it always had; its data stands beside it, under the same keys."""

    __slots__ = ()


@attrs.frozen
class Key:
    """A key of an object: the attribute it is made from, with its type, and what it holds of it."""

    name: str
    attribute: str
    holds: Holds
    hint: Any


@cache
def keys_of(kind: Any) -> tuple[Key, ...]:
    """Return the keys of the objects of an attrs class.

    Beside a key whose attribute holds messages stands their data: `reason_message`, for a list `notes_messages`, and
    `message_data` for the key `message` itself. Beside that of another value, as a quantity or period: `value_data`.
    """
    own = ((field.metadata.get("data", field.name), field.metadata.get("data_as")) for field in attrs.fields(kind))
    return tuple(key for name, hint in own if name for key in _keys(name, hint or _hint(kind, name)))


def _hint(kind: Any, name: str) -> Any:
    made = getattr(kind, name, None)
    return get_type_hints(made.fget)["return"] if isinstance(made, property) else get_type_hints(kind)[name]


def _keys(name: str, hint: Any) -> Iterator[Key]:
    leaves = frozenset(_leaves(hint))
    yield Key(name, name, "number" if leaves & {float, Fraction} else "text", hint)
    if Fraction in leaves:
        yield Key(f"{name}_exact", name, "fraction", hint)
    if leaves & {Message, object}:
        several = get_origin(hint) is tuple
        beside = "data" if name == "message" else "messages" if several else "message"
        yield Key(f"{name}_{beside}", name, "messages" if several else "message", hint)
    if any(leaf in (*VALUES, *COMPOSED, Number, object) or is_fixed(leaf) for leaf in leaves):
        yield Key(f"{name}_data", name, "data", hint)


def is_fixed(kind: Any) -> bool:
    """Return whether a type is a class of objects with fixed keys."""
    return isinstance(kind, type) and issubclass(kind, Fixed)


def members(hint: Any) -> tuple[Any, ...]:
    """Return the types that a union consists of."""
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)


def _leaves(hint: Any) -> Iterator[Any]:
    for member in members(hint):
        if get_origin(member) is tuple:
            for inner in get_args(member):
                yield from _leaves(inner)
        else:
            yield member


def data_of(answer: Any, *, whole: bool = False, in_parts: bool = False, beside: bool = True) -> dict[str, Any]:
    """Return the attributes of an answer as data, by the keys of its class; `whole` as within a record.

    With `in_parts` each list is an iterator, which makes its items when they are asked for. Without `beside` there are
    the texts and numbers alone.
    """
    is_record = isinstance(answer, Record)
    whole = whole or is_record
    data: dict[str, Any] = {}
    kind: Any = type(answer)
    attribute, made = "", None
    for key in keys_of(kind):
        if not beside and key.holds not in ("text", "number"):
            continue
        if key.attribute != attribute:
            attribute, made = key.attribute, getattr(answer, key.attribute)
        value: Any = iter(made) if in_parts and type(made) is tuple else made
        if key.holds == "text":
            data[key.name] = "" if value is None and not is_record else _text(value, whole)
        elif key.holds == "number":
            data[key.name] = _number(value)
        elif key.holds == "fraction":
            data |= _as_fraction(key.name, value)
        elif key.holds == "messages":
            data[key.name] = field_data(value)
        elif key.holds == "message":
            data[key.name] = message_data(value) if isinstance(value, Message) else None
        else:
            data[key.name] = None if isinstance(value, (str, Message)) else _value_data(value, whole)
    return data


def _text(value: object, whole: bool) -> Any:
    """Return a value as text, number, list or object."""
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, str):
        return str(value.value if isinstance(value, enum.Enum) else value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Place):
        return str(value) if whole else f"{os.path.basename(value.file)}:{value.line}"
    if isinstance(value, Period) and whole:
        return str(value)
    if isinstance(value, Explanation):
        return value.text(folders=whole)
    if isinstance(value, TableCell):
        return words(value.text)
    if isinstance(value, Number):
        return {"low": plain(value.low), "high": plain(value.high)}
    if isinstance(value, Fixed):
        return {name: _number(item) for name, item in _attributes(value)}
    if isinstance(value, (Message, *VALUES)):
        return words(value)
    if isinstance(value, Mapping):
        return {str(name): _text(item, whole) for name, item in value.items()}
    if isinstance(value, tuple):
        return [_text(item, whole) for item in value]
    if isinstance(value, Iterator):
        return (_text(item, whole) for item in value)
    return data_of(value, whole=whole) if attrs.has(type(value)) else words(value)


def _number(value: object) -> Any:
    if isinstance(value, Message):
        return words(value)
    return plain(value) if isinstance(value, Fraction) else field_data(value)


def _value_data(value: object, whole: bool) -> Any:
    """Return what stands beside a text, attribute by attribute for what is composed."""
    if isinstance(value, Place) and not whole:
        value = attrs.evolve(value, file=os.path.basename(value.file))
    if isinstance(value, COMPOSED):
        return {name: _value_data(item, whole) for name, item in _attributes(value)}
    if isinstance(value, Fixed):
        data: dict[str, Any] = {}
        for name, item in _attributes(value):
            data[name] = plain(item) if isinstance(item, Fraction) else field_data(item)
            data |= _as_fraction(f"{name}_exact", item)
        return data
    if isinstance(value, tuple) and not isinstance(value, Joined):
        return [_value_data(item, whole) for item in value]
    if isinstance(value, Iterator):
        return (_value_data(item, whole) for item in value)
    return field_data(value)


def _attributes(value: object) -> Iterator[tuple[str, Any]]:
    kind: Any = type(value)
    for name in names_of(kind):
        yield name, getattr(value, name)


@cache
def names_of(kind: Any) -> tuple[str, ...]:
    """Return the names of the attributes that make a value of a class what it is."""
    return tuple(field.name for field in attrs.fields(kind) if field.eq)


def message_data(message: Message) -> dict[str, Any]:
    """Return a message as its code, its fields and its text."""
    fields = {name: field_data(field) for name, field in message.pairs}
    return {"code": message.code, "fields": fields, "text": str(message)}


def field_data(field: object) -> Any:
    """Return a field of a message as data: a number with both ends."""
    if field is None or isinstance(field, (bool, int, float)):
        return field
    if isinstance(field, enum.Enum):
        return str(field.value)
    if isinstance(field, str):
        return str(field)
    if isinstance(field, datetime.date):
        return field.isoformat()
    if isinstance(field, Message):
        return message_data(field)
    if isinstance(field, Joined):
        return [field_data(item) for item in field.items]
    if isinstance(field, (tuple, list)):
        return [field_data(item) for item in field]
    if isinstance(field, Iterator):
        return map(field_data, field)
    typed = _FIELDS.get(type(field))
    return words(field) if typed is None else typed(field)


def number_data(number: Number) -> dict[str, Any]:
    """Return both ends of a number; one that is no whole number also as a fraction, and what its form says."""
    data: dict[str, Any] = {"low": plain(number.low), "high": plain(number.high)}
    ends = {"low": number.low, "high": number.high}
    if number.middle is not None:
        data["about"] = plain(number.middle)
        ends["about"] = number.middle
    for name, end in ends.items():
        data |= _as_fraction(f"{name}_exact", end)
    return {**data, "strict": True} if number.strict else data


def _as_fraction(name: str, number: Exact | None) -> dict[str, str]:
    if not isinstance(number, Fraction) or number.denominator == 1:
        return {}
    return {name: f"{number.numerator}/{number.denominator}"}


def plain(number: Exact | None) -> float | None:
    """Return an exact number as JSON has it."""
    if number is None:
        return None
    return number if isinstance(number, int) else nearest_float(number)


def _with_unit(value: Number | Missing, unit: str) -> dict[str, Any]:
    return {**field_data(value), "unit": unit}


def _exact(number: Exact) -> Any:
    return number if isinstance(number, int) else number_data(Number(number, number))


_FIELDS: Final[dict[type, Callable[[Any], Any]]] = {
    Fraction: _exact,
    Number: number_data,
    Missing: lambda field: {"missing": None if field.cause is None else message_data(field.cause)},
    Amount: lambda field: _with_unit(field.value, field.currency),
    Quantity: lambda field: _with_unit(field.value, field.unit),
    Shortened: lambda field: _with_unit(field.value, field.unit),
    Rounded: lambda field: _with_unit(field.value, field.unit),
    Difference: lambda field: _with_unit(field.value, field.unit),
    Cost: lambda field: field_data(field.quantity),
    Portion: lambda field: number_data(field.value),
    Proportion: lambda field: number_data(field.share),
    Share: lambda field: _with_unit(field.percent, PERCENT),
    BudgetShare: lambda field: _with_unit(field.percent, PERCENT),
    Drawn: lambda field: field.number,
    UnitName: lambda field: field.unit,
    Estimate: lambda field: field.number,
    Significant: lambda field: field_data(field.number),
    WholeOrRounded: lambda field: _exact(field.number),
    Pooled: lambda field: {"numerator": field_data(field.numerator), "denominator": field_data(field.denominator)},
    Period: lambda field: {"start": field.start.isoformat(), "end": field.end.isoformat()},
    Coverage: lambda field: {"days": field.days, "of_days": field.of_days, "text": str(field)},
}
"""What a field of a type is as data; one of another type is its words."""
