"""The JSON Schema of project files in JSON and YAML, made from the declarations themselves."""

from __future__ import annotations

from typing import Any, Final, get_args

import attrs

from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source
from logframe.exchange.structuring import HELD, INDICATORS, NODES
from logframe.messages import Message
from logframe.terms import DeclaredAccumulation, Direction, Document, Frequency, Importance, Level, Likelihood

_NUMBER: Final = {"anyOf": [{"type": "number"}, {"$ref": "#/$defs/fraction"}]}
_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "accumulates": get_args(DeclaredAccumulation),
    "best": ("first", "last"),
    "direction": get_args(Direction),
    "frequency": get_args(Frequency),
    "impact": get_args(Importance),
    "importance": get_args(Importance),
    "level": get_args(Level),
    "likelihood": get_args(Likelihood),
}
_TEXT: Final = frozenset(
    """because code comment component country currency definition denominator denominator_unit description donor
    evidence
    explanation id implementer method name narrative note numerator numerator_unit outcome owner part_of place raw
    response responsible statement superseded_by target_group title unit url""".split()
)
_TEXTS: Final = frozenset("contributes_to limits results scale strategy words".split())
_FLAGS: Final = frozenset(
    "by_format complete context ended estimated hidden_population indirect management overlapping prorata story".split()
)


def project_schema() -> dict[str, Any]:
    """Return the schema (JSON Schema 2020-12)."""
    definitions: dict[str, Any] = {
        **_SHAPES,
        "keep": {"description": str(Message("schema-keep")), **_SHAPES["keep"]},
        "value": {"description": str(Message("schema-value")), **_SHAPES["value"]},
    }
    classes: dict[str, type] = {"Project": Project, "Observation": Observation, "Source": Source}
    for held in HELD.values():
        for kind in held.values():
            for cls in kind.values() if isinstance(kind, dict) else (kind,):
                classes[cls.__name__] = cls
    for name, cls in sorted(classes.items()):
        definitions[name] = _class(cls)
    texts = {"type": "object", "additionalProperties": False, "required": ["name"]}
    unit = {**texts, "properties": {name: {"type": "string"} for name in ("name", "plural", "equals")}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": str(Message("schema-title")),
        "description": str(Message("schema-description")),
        "type": "object",
        "additionalProperties": False,
        "required": ["projects"],
        "properties": {
            "logframe": {"const": 1},
            "units": {"type": "array", "items": unit},
            "sources": {"type": "array", "items": _reference(Source)},
            "projects": {"type": "array", "minItems": 1, "items": _reference(Project)},
        },
        "$defs": definitions,
    }


def _class(cls: type) -> dict[str, Any]:
    fields = [field for field in attrs.fields(cls) if field.init and field.name != "declared_at"]
    properties = {field.alias or field.name: _field(cls, field.alias or field.name) for field in fields}
    required = [field.alias or field.name for field in fields if field.default is attrs.NOTHING]
    kinds = {made: name for name, made in (*INDICATORS.items(), *NODES.items())}
    if cls in kinds:
        properties = {"kind": {"const": kinds[cls]}, **properties}
        required = ["kind", *required]
    made: dict[str, Any] = {"type": "object", "additionalProperties": False, "properties": properties}
    text = " ".join((cls.__doc__ or "").split())
    return {"description": text, **made, **({"required": required} if required else {})}


def _field(of: type, name: str) -> dict[str, Any]:
    held = HELD.get(of, {}).get(name)
    if held is not None:
        kinds = [_reference(cls) for cls in (held.values() if isinstance(held, dict) else (held,))]
        value = [{"$ref": "#/$defs/value"}] if name in ("baseline", "target") else []
        text = (
            [{"type": "string"}]
            if name in ("baseline", "target", "assumptions", "risks", "disaggregate_by", "sources")
            else []
        )
        keep = [{"$ref": "#/$defs/keep"}] if name == "target" else []
        single = {"anyOf": [*kinds, *value, *text, *keep]}
        return {"anyOf": [single, {"type": "array", "items": single}]}
    if name in _WORDS:
        return {"enum": list(_WORDS[name])}
    if name == "verified_by" or (name == "source" and of is Observation):
        single = {"anyOf": [{"type": "string"}, _reference(Source)]}
        return {"anyOf": [single, {"type": "array", "items": single}]}
    if name == "within":
        # A year by itself may be a number.
        return {"anyOf": [{"type": "string"}, {"type": "integer"}]}
    if name == "not_at_hand":
        document = {"enum": list(get_args(Document))}
        return {"anyOf": [document, {"type": "array", "items": document}]}
    if name in _TEXTS:
        return {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
    if name in _FLAGS:
        return {"type": "boolean"}
    if name in _TEXT:
        return {"type": "string"}
    return {}


def _reference(cls: type) -> dict[str, str]:
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _shape(name: str, inside: dict[str, Any], **others: Any) -> dict[str, Any]:
    properties = {name: inside, **others}
    return {"type": "object", "additionalProperties": False, "required": [name], "properties": properties}


_END: Final = {"anyOf": [_NUMBER, {"type": "null"}]}
_TWO: Final = {"type": "array", "minItems": 2, "maxItems": 2}
_SHAPES: Final[dict[str, Any]] = {
    "fraction": _shape("fraction", {"type": "string", "pattern": r"^-?\d+/\d+$"}),
    "keep": {
        "anyOf": [
            _shape("keep_at_least", _NUMBER),
            _shape("keep_at_most", _NUMBER),
            _shape("keep_between", {**_TWO, "items": _NUMBER}),
        ],
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
        ],
    },
}
