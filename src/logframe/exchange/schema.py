"""The JSON Schema of project files in JSON and YAML, made from the declarations themselves."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, Literal, get_args, get_origin

import attrs

from logframe.assessment.assessments import Assessment
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source
from logframe.declaration.framework.targets import Keep
from logframe.declaration.programme.derivations import Figure
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.programme.series import Series
from logframe.declaration.programme.stated_figures import StatedBound
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Pooled, Share
from logframe.exchange.derivation_shapes import ENDS, SIGNS, UNDECLARED
from logframe.exchange.described_classes import (
    CHOSEN,
    Held,
    accepted,
    declared_classes,
    held_in,
    keywords_of,
    kind_name,
)
from logframe.meanings import docstring
from logframe.messages import Message
from logframe.units import Unit

_TEXT: Final = {"type": "string"}
_NUMBER: Final = {"anyOf": [{"type": "number"}, {"$ref": "#/$defs/fraction"}]}
_VALUE: Final = {"$ref": "#/$defs/value"}
_NAMED: Final = (Source, Series, Figure, Project, Programme)
_DERIVED: Final = ("Operation", "End", "Undeclared")
# A year by itself may be a number.
_TIME: Final = ({"type": "string"}, {"type": "integer"})
_WRITTEN: Final[dict[object, tuple[dict[str, Any], ...]]] = {
    bool: ({"type": "boolean"},),
    str: (_TEXT,),
    Period: _TIME,
    datetime.date: _TIME,
    Keep: ({"$ref": "#/$defs/keep"},),
    StatedBound: ({"$ref": "#/$defs/stated"},),
    Unit: ({"type": "object"},),
    **dict.fromkeys((int, float, Decimal, Fraction, Number, Missing, Pooled, Amount, Share), (_VALUE,)),
}
"""What a value of a type is in data."""


def project_schema(*, chosen: tuple[type, ...] = CHOSEN) -> dict[str, Any]:
    """Return the schema (JSON Schema 2020-12); `chosen` are the kinds of indicators and nodes."""
    definitions: dict[str, Any] = {
        **_SHAPES,
        "keep": {"description": str(Message("schema-keep")), **_SHAPES["keep"]},
        "value": {"description": str(Message("schema-value")), **_SHAPES["value"]},
    }
    several = {cls for owner in declared_classes(Assessment, chosen) for cls in _among_several(owner, chosen)}
    classes = [cls for cls in declared_classes(Assessment, chosen) if cls.__name__ not in _DERIVED]
    for cls in sorted(classes, key=lambda cls: cls.__name__):
        definitions[cls.__name__] = _class(cls, chosen, has_kind=cls in several)
    # An evaluation that does not say of what is of all that its file declares.
    definitions[Assessment.__name__]["required"].remove("of")
    texts = {"type": "object", "additionalProperties": False, "required": ["name"]}
    unit = {**texts, "properties": {name: {"type": "string"} for name in ("name", "plural", "equals")}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": str(Message("schema-title")),
        "description": str(Message("schema-description")),
        "type": "object",
        "additionalProperties": False,
        "anyOf": [{"required": ["projects"]}, {"required": ["programme"]}],
        "properties": {
            "logframe": {"const": 1},
            "units": {"type": "array", "items": unit},
            "sources": _listed(Source),
            "series": _listed(Series),
            "figures": _listed(Figure),
            "projects": {"minItems": 1, **_listed(Project)},
            "programme": _reference(Programme),
            "assessments": _listed(Assessment),
        },
        "$defs": definitions,
    }


def _among_several(owner: type, chosen: tuple[type, ...]) -> Iterator[type]:
    """Return the classes of which a keyword holds several, so that each has its kind."""
    for held in held_in(owner, chosen).values():
        yield from held.values() if len(held) > 1 else ()


def _class(cls: type, chosen: tuple[type, ...], *, has_kind: bool) -> dict[str, Any]:
    fields = keywords_of(cls)
    held = held_in(cls, chosen)
    properties = {name: _field(cls, field, held.get(name, {})) for name, field in fields.items()}
    required = [name for name, field in fields.items() if field.default is attrs.NOTHING]
    if has_kind:
        properties = {"kind": {"const": kind_name(cls)}, **properties}
    if cls in chosen:
        required = ["kind", *required]
    made: dict[str, Any] = {"type": "object", "additionalProperties": False, "properties": properties}
    text = " ".join(docstring(cls).split())
    return {"description": text, **made, **({"required": required} if required else {})}


def _field(cls: type, field: attrs.Attribute[Any], held: Held) -> dict[str, Any]:
    typed = accepted(cls, field)
    singles = [_reference(made) for made in held.values() if made.__name__ not in _DERIVED]
    singles.extend(_alternatives(typed))
    if any(made in _NAMED for made in held.values()):
        singles.append(_TEXT)
    if "operation" in held:
        singles.append({"$ref": "#/$defs/derivation"})
    alone = _any_of(singles)
    is_list = any(get_origin(part) in (list, tuple, Iterable) for part in (typed, *get_args(typed)))
    return {"anyOf": [alone, {"type": "array", "items": alone}]} if is_list and alone else alone


def _any_of(singles: list[dict[str, Any]]) -> dict[str, Any]:
    distinct = [part for number, part in enumerate(singles) if part not in singles[:number]]
    return ({"anyOf": distinct} if len(distinct) > 1 else distinct[0]) if distinct else {}


def _alternatives(typed: Any) -> Iterator[dict[str, Any]]:
    """Return what a value of a type may be in data, declared objects excepted."""
    if get_origin(typed) is Literal:
        yield {"enum": list(get_args(typed))}
    elif get_origin(typed) is Mapping:
        inside = _any_of(list(_alternatives(get_args(typed)[1])))
        if inside:
            yield {"type": "object", "additionalProperties": inside}
    elif get_args(typed):
        parts = get_args(typed)
        for part in parts:
            # A whole number alone counts something; beside other numbers it is a value like them.
            yield from ({"type": "integer"},) if part is int and float not in parts else _alternatives(part)
    else:
        yield from _WRITTEN.get(typed, ())


def _listed(cls: type) -> dict[str, Any]:
    return {"type": "array", "items": _reference(cls)}


def _reference(cls: type) -> dict[str, str]:
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _shape(name: str, inside: dict[str, Any], **others: Any) -> dict[str, Any]:
    properties = {name: inside, **others}
    return {"type": "object", "additionalProperties": False, "required": [name], "properties": properties}


_END: Final = {"anyOf": [_NUMBER, {"type": "null"}]}
_TERMS: Final = {"anyOf": [{"type": "string"}, *({"$ref": f"#/$defs/{cls.__name__}"} for cls in (Figure, Series))]}
_TERM: Final = {"anyOf": [*_TERMS["anyOf"], {"$ref": "#/$defs/derivation"}]}
_TWO: Final = {"type": "array", "minItems": 2, "maxItems": 2}
_SHAPES: Final[dict[str, Any]] = {
    "fraction": _shape("fraction", {"type": "string", "pattern": r"^-?\d+/\d+$"}),
    "keep": {
        "anyOf": [
            _shape("keep_at_least", _NUMBER),
            _shape("keep_at_most", _NUMBER),
            _shape("keep_between", {**_TWO, "items": _NUMBER}),
        ]
    },
    "value": {
        "anyOf": [
            _NUMBER,
            _shape("between", {**_TWO, "items": _END}),
            _shape("about", _NUMBER, within=_NUMBER, percent=_NUMBER),
            _shape("at_least", _NUMBER),
            _shape("at_most", _NUMBER),
            _shape("more_than", _NUMBER),
            _shape("less_than", _NUMBER),
            _shape("missing", {"type": "string"}),
            _shape("amount", {"$ref": "#/$defs/value"}, currency={"type": "string"}),
            _shape("share", {"$ref": "#/$defs/value"}),
            _shape("out_of", {**_TWO, "items": {"$ref": "#/$defs/value"}}, numerator_period={}, denominator_period={}),
        ]
    },
    "derivation": {
        "anyOf": [
            *(_shape(name, {"type": "array", "minItems": 2, "items": _TERM}) for name in SIGNS),
            *(_shape(name, _TERMS) for name in ENDS),
            _shape(UNDECLARED, {"type": "string"}),
        ]
    },
    "stated": {"anyOf": [_shape("over", _NUMBER), _shape("under", _NUMBER)]},
}
