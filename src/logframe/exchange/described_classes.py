"""Declared classes as their fields describe them: what each keyword holds, refers to and may be written as.

Types, converters and metadata of the fields are the one description; readers, writers, the schema and the tables of the
docs are made from it, so that a new field or class needs no second place.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final, TypeAlias, get_args, get_origin, get_type_hints

import attrs

from logframe.declaration.framework.kinds import KINDS
from logframe.declaration.framework.nodes import Activity, Objective, Result
from logframe.declaration.framework.targets import Keep
from logframe.declaration.programme.stated_figures import StatedBound
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Pooled, Share
from logframe.messages import Message
from logframe.places import Place

Held: TypeAlias = Mapping[str, type]
"""The classes that a keyword holds, by the kind that names each in data; "" where there is one class only."""

VALUES: Final = (Amount, Keep, Message, Missing, Number, Period, Place, Pooled, Share, StatedBound)
"""Classes that are written as values by their shapes, not by their keywords."""
CHOSEN: Final[tuple[type, ...]] = (*KINDS, Objective, Result, Activity)
"""The classes that stand for the class above them where it is held: kinds of indicators and of nodes."""


@cache
def keywords_of(cls: type) -> dict[str, attrs.Attribute[Any]]:
    """Return the fields of a class that a declaration may have, by keyword."""
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(cls)
    return {field.alias or field.name: field for field in fields if field.init and field.name != "declared_at"}


def kind_name(cls: type) -> str:
    """Return the kind that names a class in data: its own, or its name, as in "status-claim"."""
    own = getattr(cls, "kind", None)
    return own if isinstance(own, str) else re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()


@cache
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls)


def classes_in(hint: Any) -> Iterator[type]:
    """Return the attrs classes of a type, as of `tuple[Target, ...] | Keep | None`, in their order."""
    if isinstance(hint, type) and attrs.has(hint):
        yield hint
    for part in get_args(hint):
        yield from classes_in(part)


@cache
def held_in(cls: type, chosen: tuple[type, ...] = CHOSEN) -> dict[str, Held]:
    """Return what each keyword of a class holds, for those that hold declared objects; `chosen` are kinds of others."""
    table: dict[str, Held] = {}
    for name, field in keywords_of(cls).items():
        held: list[type] = []
        for made in classes_in(_hints(cls)[field.name]):
            if made not in VALUES:
                held.extend([kind for kind in chosen if issubclass(kind, made)] or [made])
        if held:
            distinct = list(dict.fromkeys(held))
            table[name] = {kind_name(made): made for made in distinct} if len(distinct) > 1 else {"": distinct[0]}
    return table


@cache
def takes_texts(cls: type) -> frozenset[str]:
    """Return the keywords of a class that hold declared objects or texts that stand for themselves."""
    return frozenset(name for name in held_in(cls) if str in _leaves(_hints(cls)[keywords_of(cls)[name].name]))


@cache
def takes_times(cls: type) -> frozenset[str]:
    """Return the keywords of a class that take a period or date, for which a year may stand as a number."""
    times = {Period, datetime.date}
    fields = keywords_of(cls).items()
    return frozenset(name for name, field in fields if not times.isdisjoint(_leaves(_hints(cls)[field.name])))


def _leaves(hint: Any) -> Iterator[Any]:
    yield hint
    for part in get_args(hint):
        yield from _leaves(part)


@cache
def kept_types(cls: type, keyword: str) -> frozenset[type]:
    """Return the types of which a keyword of a class keeps values, one by one where it keeps several."""
    return frozenset(leaf for leaf in _leaves(_hints(cls)[keywords_of(cls)[keyword].name]) if isinstance(leaf, type))


@cache
def words_of(cls: type, keyword: str) -> dict[str, str]:
    """Return the words that a keyword of a class chooses from, by the word without capitals."""
    leaves = _leaves(_hints(cls)[keywords_of(cls)[keyword].name])
    return {leaf.casefold(): leaf for leaf in leaves if isinstance(leaf, str)}


@cache
def keeps_several(cls: type, keyword: str) -> bool:
    """Return whether a keyword of a class keeps a list of values."""
    return get_origin(_hints(cls)[keywords_of(cls)[keyword].name]) in (tuple, Sequence)


@cache
def may_keep_several(cls: type, keyword: str) -> bool:
    """Return whether a keyword of a class keeps a list of values, or something else as well as a list."""
    return any(get_origin(leaf) in (tuple, Sequence) for leaf in _leaves(_hints(cls)[keywords_of(cls)[keyword].name]))


def accepted(cls: type, field: attrs.Attribute[Any]) -> Any:
    """Return the type of what a keyword takes as it is typed: that of its converter, else its own."""
    converter: Any = field.converter
    if converter is None:
        return _hints(cls)[field.name]
    typed = next(hint for name, hint in get_type_hints(converter).items() if name != "return")
    return _hints(cls)[field.name] if typed is object else typed


def declared_classes(root: type, chosen: tuple[type, ...] = CHOSEN) -> list[type]:
    """Return a class and every declared class that it holds, directly or through others."""
    classes: dict[type, None] = {root: None}
    line = [root]
    for cls in line:
        for held in held_in(cls, chosen).values():
            new = [made for made in held.values() if made not in classes]
            classes.update(dict.fromkeys(new))
            line.extend(new)
    return list(classes)
