"""The JSON Schemas of what check, evaluate and review write as JSON, made from the classes of the data itself."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType, NoneType
from typing import Any, Final, Literal, get_args, get_origin, get_type_hints

from logframe.declaration.values.numbers import Number
from logframe.meanings import docstring
from logframe.messages import Message
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review
from logframe.writers.check_outputs import CheckData
from logframe.writers.data_json import COMPOSED, SCHEMA, VALUES, Key, Record, is_fixed, keys_of, members, names_of
from logframe.writers.evaluation_json import EvaluationData, ProgrammeData, ProjectsData
from logframe.writers.report_json import EvaluationReport

_TEXT: Final = {"type": "string"}
_END: Final = {"type": ["number", "null"]}
_FRACTION: Final = {"type": "string", "pattern": r"^-?\d+/\d+$"}
_NULL: Final = {"type": "null"}
_PLAIN: Final[dict[Any, Any]] = {
    NoneType: _NULL,
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    Fraction: {"type": "number"},
    str: _TEXT,
    datetime.date: {"type": "string", "format": "date"},
}


def data_schemas() -> dict[str, dict[str, Any]]:
    """Return the schemas by the verb whose JSON they describe."""
    review = _Schema("logframe review -o review.json")
    kinds = [review.document(kind) for kind in (Review, ProgrammeReview, EvaluationReport)]
    several = {"type": "array", "minItems": 2, "items": {"anyOf": kinds}}
    evaluate = _Schema("logframe evaluate --format json")
    answers = [evaluate.document(kind) for kind in (EvaluationData, ProjectsData, ProgrammeData)]
    check = _Schema("logframe check --format json")
    return {
        "check": check.whole(check.document(CheckData)),
        "evaluate": evaluate.whole(*answers, {"type": "array", "minItems": 2, "items": {"anyOf": answers}}),
        "review": review.whole(*kinds, several),
    }


class _Schema:
    """The schema of one document, with a definition for each class that stands in it."""

    def __init__(self, command: str) -> None:
        self._command = command
        self._definitions: dict[str, Any] = dict(_FIELDS)
        self._defines: dict[str, type] = {}

    def whole(self, *kinds: dict[str, Any]) -> dict[str, Any]:
        """Return the schema of a document of one of some kinds."""
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": f"What `{self._command}` writes",
            "anyOf": list(kinds),
            "$defs": dict(sorted(self._definitions.items())),
        }

    def document(self, kind: type) -> dict[str, Any]:
        """Return the schema of a class at the top, which says its version as well."""
        own = self._object(kind)
        properties = {**own["properties"], "schema": {"const": SCHEMA}}
        return {**own, "properties": properties, "required": [*own["required"], "schema"]}

    def _object(self, kind: type) -> dict[str, Any]:
        keys = keys_of(kind)
        return {
            "description": " ".join(docstring(kind).split()),
            "type": "object",
            "additionalProperties": False,
            "required": [key.name for key in keys if key.holds != "fraction"],
            "properties": {key.name: self._key(key, issubclass(kind, Record)) for key in keys},
        }

    def _key(self, key: Key, is_record: bool) -> dict[str, Any]:
        if key.holds == "fraction":
            return _FRACTION
        if key.holds == "message":
            return _any([_to("message"), _NULL])
        if key.holds == "data":
            return self._beside(key.hint)
        if key.holds == "messages":
            return self._value(key.hint, _to("message"))
        absent = _TEXT if key.holds == "text" and not is_record else _NULL
        return self._value(key.hint, _TEXT, absent)

    def _value(self, hint: Any, message: dict[str, Any], absent: dict[str, Any] = _NULL) -> dict[str, Any]:
        """Return the schema of a type, with that of the messages in it, and of what stands for None."""
        kinds = members(hint)
        return _any([absent if kind is NoneType else self._member(kind, message) for kind in kinds])

    def _member(self, kind: Any, message: dict[str, Any]) -> dict[str, Any]:
        if get_origin(kind) is tuple:
            inner = tuple(item for item in get_args(kind) if item is not ...)
            return {"type": "array", "items": _any([self._value(item, message) for item in inner])}
        if get_origin(kind) in (dict, Mapping):
            return {"type": "object", "additionalProperties": self._value(get_args(kind)[1], message)}
        if get_origin(kind) is Literal:
            return {"enum": list(get_args(kind))}
        if kind in _PLAIN:
            return dict(_PLAIN[kind])
        if kind is Message:
            return message
        if kind is Number:
            return _to("bounds")
        if is_fixed(kind):
            return self._defined(kind, kind.__name__, self._fixed)
        if kind is object or kind in VALUES or kind in COMPOSED:
            return _TEXT
        if issubclass(kind, enum.Enum):
            return {"enum": [str(member.value) for member in kind]}
        return self._defined(kind, kind.__name__, self._object)

    def _beside(self, hint: Any) -> dict[str, Any]:
        """Return the schema of what stands beside a text: null where that is the project's own, or a message."""
        own = [_NULL if kind is str or kind is Message else self._bare(kind) for kind in members(hint)]
        return _any(own)

    def _bare(self, kind: Any) -> dict[str, Any]:
        if get_origin(kind) is tuple:
            inner = [self._bare(item) for item in get_args(kind) if item is not ...]
            return {"type": "array", "items": _any(inner)}
        if kind in COMPOSED or is_fixed(kind):
            return self._defined(kind, f"{kind.__name__}-data", self._composed)
        if kind in VALUES or kind is object or kind is Number:
            return _to("field")
        return _to("message") if kind is Message else dict(_PLAIN[kind])

    def _fixed(self, kind: type) -> dict[str, Any]:
        hints = get_type_hints(kind)
        return _closed({name: self._value(hints[name], _TEXT) for name in names_of(kind)})

    def _composed(self, kind: type) -> dict[str, Any]:
        hints = get_type_hints(kind)
        properties = {name: _any([*map(self._bare, members(hints[name]))]) for name in names_of(kind)}
        exact = {f"{name}_exact": _FRACTION for name in properties if Fraction in members(hints[name])}
        return _closed(properties, exact)

    def _defined(self, kind: type, name: str, schema: Callable[[type], dict[str, Any]]) -> dict[str, Any]:
        if self._defines.setdefault(name, kind) is not kind:
            # Two classes of one name: the later has the name of its module as well.
            name = f"{kind.__module__.rpartition('.')[2]}-{name}"
        if name not in self._definitions:
            self._definitions[name] = {}
            self._definitions[name] = schema(kind)
        return _to(name)


def _to(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _any(kinds: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what one of some schemas holds, each of them once, types by themselves as one."""
    single = [kind for position, kind in enumerate(kinds) if kind not in kinds[:position]]
    if len(single) == 1:
        return single[0]
    if all(set(kind) == {"type"} and isinstance(kind["type"], str) for kind in single):
        return {"type": [kind["type"] for kind in single]}
    return {"anyOf": single}


def _closed(properties: dict[str, Any], optional: Mapping[str, Any] = MappingProxyType({})) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": {**properties, **optional},
    }


_DAY: Final = _PLAIN[datetime.date]
_UNIT: Final = {"unit": _TEXT}
_FIELDS: Final[dict[str, Any]] = {
    "message": _closed(
        {"code": _TEXT, "fields": {"type": "object", "additionalProperties": _to("field")}, "text": _TEXT}
    ),
    "bounds": _closed({"low": _END, "high": _END}),
    "number": _closed(
        {"low": _END, "high": _END},
        {
            "about": _END,
            **{f"{end}_exact": _FRACTION for end in ("low", "high", "about")},
            "strict": {"const": True},
            **_UNIT,
        },
    ),
    "missing": _closed({"missing": _any([_to("message"), _NULL])}, _UNIT),
    "ratio": _closed({"numerator": _to("field"), "denominator": _to("field")}),
    "period": _closed({"start": _DAY, "end": _DAY}),
    "coverage": _closed({"days": _PLAIN[int], "of_days": _PLAIN[int], "text": _TEXT}),
    "field": {
        "anyOf": [
            {"type": ["string", "number", "boolean", "null"]},
            {"type": "array", "items": _to("field")},
            *map(_to, ("message", "number", "missing", "ratio", "period", "coverage")),
        ]
    },
}
"""The fields of messages, and what stands beside a text."""
