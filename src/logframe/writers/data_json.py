"""Answers as data for JSON: what was text stays text under its key, and the data it is made from stands beside it."""

from __future__ import annotations

import datetime
import enum
import os
from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final

import attrs

from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.shares import Pooled, Share
from logframe.evaluation.figures.coverage import Coverage
from logframe.explanations import Explanation
from logframe.messages import Joined, Message
from logframe.places import Place
from logframe.reviews.shown_figures import BudgetShare, Cost, Portion, Shortened
from logframe.reviews.statistics_sections import Drawn, TableCell
from logframe.writers.catalogue_words import words
from logframe.writers.numbers_json import plain

SCHEMA: Final = 2
"""The version of the data; an older one had text alone."""

_AS_TEXT: Final = (
    Message, Quantity, Missing, Portion, BudgetShare, Shortened, Cost, Coverage, Explanation, Period, Joined,
)  # fmt: skip


def data_of(answer: Any) -> dict[str, Any]:
    """Return the attributes of an answer as data.

    An attribute that is read as text keeps it under its own name; beside it stands the message, quantity, share or
    period it is made from, as `reason_message`, `value_quantity`, `share_share` say.
    """
    data: dict[str, Any] = {}
    for name, is_number in _names(type(answer)):
        value = getattr(answer, name)
        # What is read as text is "" where there is nothing to say.
        data[name] = "" if value is None and not is_number else plain_data(value)
        beside = _beside(value)
        if beside is not None:
            kind, content = beside
            data[f"{name}_{kind}"] = content
    return data


def _names(kind: Any) -> tuple[tuple[str, bool], ...]:
    return tuple((field.name, "float" in str(field.type) or "Value" in str(field.type)) for field in attrs.fields(kind))


def plain_data(value: object) -> Any:
    """Return a value as text, number, list or object."""
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, TableCell):
        return words(value.text)
    if isinstance(value, Place):
        return f"{os.path.basename(value.file)}:{value.line}"
    if isinstance(value, Explanation):
        return value.text(folders=False)
    if isinstance(value, _AS_TEXT):
        return words(value)
    if isinstance(value, Mapping):
        return {str(name): plain_data(item) for name, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain_data(item) for item in value]
    return data_of(value) if attrs.has(type(value)) else words(value)


def _beside(value: object) -> tuple[str, Any] | None:
    """Return the data that a text is made from, and the ending of the key for it."""
    if isinstance(value, Message):
        return "message", message_data(value)
    if isinstance(value, Explanation):
        return None
    if isinstance(value, _AS_TEXT):
        return "data", field_data(value)
    if isinstance(value, tuple) and any(isinstance(item, Message) for item in value):
        return "messages", [field_data(item) for item in value]
    if isinstance(value, tuple) and any(isinstance(item, tuple) and _has_cell(item) for item in value):
        return "cells", [[data_of(cell) for cell in item] for item in value]
    if isinstance(value, tuple) and any(isinstance(item, tuple) and _has_message(item) for item in value):
        return "messages", [[field_data(part) for part in item] for item in value]
    return None


def _has_message(items: tuple[object, ...]) -> bool:
    return any(isinstance(item, Message) for item in items)


def _has_cell(items: tuple[object, ...]) -> bool:
    return any(isinstance(item, TableCell) for item in items)


def message_data(message: Message) -> dict[str, Any]:
    """Return a message as its code, its fields and its text."""
    fields = {name: field_data(field) for name, field in message.pairs}
    return {"code": message.code, "fields": fields, "text": str(message)}


def field_data(field: object) -> Any:
    """Return a field of a message: numbers with both ends, exact ones also as text."""
    if field is None or isinstance(field, (bool, int, float)):
        return field
    if isinstance(field, enum.Enum):
        return str(field.value)
    if isinstance(field, str):
        return str(field)
    if isinstance(field, datetime.date):
        return field.isoformat()
    if isinstance(field, Fraction):
        return number_data(Number(field, field))
    if isinstance(field, Message):
        return message_data(field)
    if isinstance(field, Joined):
        return [field_data(item) for item in field.items]
    if isinstance(field, (tuple, list)):
        return [field_data(item) for item in field]
    return _typed(field)


def _typed(field: object) -> Any:
    if isinstance(field, Number):
        return number_data(field)
    if isinstance(field, Missing):
        return {"missing": None if field.cause is None else message_data(field.cause)}
    if isinstance(field, Amount):
        return _typed(field.quantity)
    if isinstance(field, (Quantity, Shortened)):
        return {**_typed(field.value), "unit": field.unit}
    if isinstance(field, Cost):
        return _typed(field.quantity)
    if isinstance(field, Drawn):
        return field.number
    if isinstance(field, Portion):
        return number_data(field.value)
    if isinstance(field, (Share, BudgetShare)):
        return {**number_data(field.percent), "unit": "percent"}
    if isinstance(field, Pooled):
        return {"numerator": _typed(field.numerator), "denominator": _typed(field.denominator)}
    if isinstance(field, Period):
        return {"start": field.start.isoformat(), "end": field.end.isoformat()}
    if isinstance(field, Coverage):
        return {"days": field.days, "of_days": field.of_days, "text": str(field)}
    return words(field)


def number_data(number: Number) -> dict[str, Any]:
    """Return both ends of a number; an end that no float holds exactly also as a fraction."""
    exact = {
        f"{name}_exact": f"{end.numerator}/{end.denominator}"
        for name, end in (("low", number.low), ("high", number.high))
        if isinstance(end, Fraction) and end.denominator != 1
    }
    return {"low": plain(number.low), "high": plain(number.high), **exact}
