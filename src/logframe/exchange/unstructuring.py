"""Declarations as data: every keyword that does not say what it would say by itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import attrs

from logframe import units
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.nodes import Node
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source
from logframe.exchange.shapes import plain_out
from logframe.exchange.unwritable import refuse_halves
from logframe.places import NOWHERE

_KINDED: Final = (Node, Indicator)


def data_of(projects: Iterable[Project]) -> dict[str, Any]:
    """Return projects as data: version, units of their own, sources, which are named by their ids, and the projects.

    Raises WriteError, naming the field, for a text that no file can hold.
    """
    all_projects = list(projects)
    data: dict[str, Any] = {"logframe": 1}
    own = units.defined_units(unit for project in all_projects for unit in units_in(project))
    if own:
        data["units"] = own
    sources: dict[str, Source] = {}
    for project in all_projects:
        for source in project.every_source():
            sources.setdefault(source.id, source)
    if sources:
        data["sources"] = [_object(source, {}) for source in sources.values()]
    data["projects"] = [_object(project, sources) for project in all_projects]
    refuse_halves(data, all_projects[0].declared_at if all_projects else NOWHERE)
    return data


def _object(declared: Any, sources: dict[str, Source]) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": declared.kind} if isinstance(declared, _KINDED) else {}
    for field in attrs.fields(type(declared)):
        if not field.init or field.name == "declared_at":
            continue
        name = field.alias or field.name
        value = getattr(declared, name)
        if field.default is not attrs.NOTHING and (value == default_of(field) or (name == "nodes" and not value)):
            continue
        data[name] = _value(name, value, sources)
    return data


def default_of(field: attrs.Attribute[Any]) -> Any:
    """Return what a keyword is if it is left out."""
    default: Any = field.default
    if hasattr(default, "factory"):
        return default.factory()
    try:
        converter: Any = field.converter
        return default if converter is None else converter(default)
    except (TypeError, ValueError):
        return default


def _value(name: str, value: Any, sources: dict[str, Source]) -> Any:
    if isinstance(value, Source):
        return value.id if sources.get(value.id) == value else _object(value, {})
    if name == "target" and isinstance(value, tuple):
        only = value[0]
        if len(value) == 1 and only.by is None and only.period is None and only.unit is None:
            return plain_out(only.value)
    if isinstance(value, (tuple, list)):
        return [_value("", item, sources) for item in value]
    plain = plain_out(value)
    return _object(value, sources) if plain is value and attrs.has(type(value)) else plain


def units_in(project: Project) -> Iterable[str]:
    """List the units that a project uses."""
    for indicator in project.indicators():
        for name in ("unit", "numerator_unit", "denominator_unit"):
            unit = getattr(indicator, name, None)
            if unit:
                yield unit
        yield from (observation.unit for observation in indicator.observations if observation.unit)
