"""Declarations as data: every keyword that does not say what it would say by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from logframe import units
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source, with_sources
from logframe.exchange.described_classes import VALUES, held_in, keywords_of, kind_name
from logframe.exchange.shapes import plain_out
from logframe.exchange.unwritable import refuse_halves
from logframe.places import NOWHERE

if TYPE_CHECKING:
    from logframe.assessment.assessments import Assessment
    from logframe.declaration.programme.programmes import Programme


def data_of(declared: Programme | Iterable[Project], assessments: Sequence[Assessment] = ()) -> dict[str, Any]:
    """Return projects as data: version, units of their own, what is named by its id, and the projects or programme.

    Evaluations of them stand beside them.
    Raises WriteError, naming the field, for a text that no file can hold.
    """
    programme: Any = declared if hasattr(declared, "projects") else None
    projects = list(declared)
    writer = _Writer()
    data: dict[str, Any] = {"logframe": 1}
    own = own_units_of(projects)
    shared = shared_units(own, programme)
    if shared:
        data["units"] = shared
    for project, definitions in zip(projects, own, strict=True):
        if any(unit not in shared for unit in definitions):
            writer.units[id(project)] = definitions
    for project in projects:
        for source in project.every_source():
            writer.sources.setdefault(source.id, source)
    if programme is not None:
        writer.name_parts(programme)
    for assessment in assessments:
        for source in assessment.sources:
            writer.sources.setdefault(source.id, source)
        for part in assessment.of:
            if part is not programme and not isinstance(part, Project):
                writer.name_parts(part)
    for name, table in (("sources", writer.sources), ("series", writer.series), ("figures", writer.figures)):
        if table:
            data[name] = [writer.object(part) for part in table.values()]
    if programme is None:
        data["projects"] = [writer.object(project) for project in projects]
        place = projects[0].declared_at if projects else NOWHERE
    else:
        data["programme"] = writer.object(programme)
        place = programme.declared_at
    if assessments:
        data["assessments"] = [writer.assessment(assessment, declared) for assessment in assessments]
    refuse_halves(data, place)
    return data


class _Writer:
    """Writes declared objects, those that are named by their ids once."""

    def __init__(self) -> None:
        self.sources: dict[str, Any] = {}
        # What the project that is being written means by the names of sources.
        self.own: dict[str, Source] = {}
        self.series: dict[str, Any] = {}
        self.figures: dict[str, Any] = {}
        self.projects: dict[str, Project] = {}
        # The units of the projects that mean something else by them than the rest, by the id of the object.
        self.units: dict[int, list[dict[str, str]]] = {}

    def name_parts(self, programme: Any) -> None:
        """Note the sources, series and figures of a programme; what shares an id with others is written in place."""
        from logframe.declaration.programme.derivations import Figure
        from logframe.declaration.programme.series import Series

        for part in parts_of(programme, without=(Project,)):
            if isinstance(part, Source):
                self.sources.setdefault(part.id, part)
            elif isinstance(part, Series):
                self.series.setdefault(part.id, part)
            elif isinstance(part, Figure):
                self.figures.setdefault(part.id, part)
        # Where either may stand, an id names one thing.
        self.figures = {id: figure for id, figure in self.figures.items() if id not in self.series}

    def object(self, declared: Any, *, kind: bool = False, without: tuple[str, ...] = ()) -> dict[str, Any]:
        """Write an object by its keywords, with its kind where objects of several kinds may stand."""
        made: type = type(declared)
        if isinstance(declared, Project):
            self.own = {source.id: source for source in declared.every_source()}
        data: dict[str, Any] = {"kind": kind_name(made)} if kind else {}
        held = held_in(made)
        for name, field in keywords_of(made).items():
            if name in without:
                continue
            value = getattr(declared, name)
            if field.default is not attrs.NOTHING and (value == default_of(field) or (name == "nodes" and not value)):
                continue
            data[name] = self.value(name, value, kind=len(held.get(name, ())) > 1)
        if id(declared) in self.units:
            data["units"] = self.units[id(declared)]
        if isinstance(declared, Project):
            self.own = {}
        return data

    def assessment(self, assessment: Assessment, declared: Any) -> dict[str, Any]:
        """Write an evaluation; what it is of by ids, where that is not all that the file declares."""
        data = self.object(assessment, without=("of",))
        whole = (declared,) if hasattr(declared, "projects") else tuple(declared)
        if assessment.of == whole:
            return data
        # A programme that is not the file's own is written here, with its projects by their ids.
        self.projects = {project.id: project for project in declared}
        own = (*whole, *self.projects.values())
        of = [part.id if part in own else self.object(part, kind=True) for part in assessment.of]
        self.projects = {}
        return {"of": of, **data}

    def value(self, name: str, value: Any, *, kind: bool = False) -> Any:
        """Write what a keyword holds."""
        if name == "units":
            return units.defined_units(value)
        if name == "target" and isinstance(value, tuple):
            only = value[0]
            if len(value) == 1 and only.by is None and only.period is None and only.unit is None:
                return plain_out(only.value)
        if isinstance(value, (tuple, list)):
            return [self.value("", item, kind=kind) for item in value]
        plain = plain_out(value)
        if plain is not value or not attrs.has(type(value)):
            return plain
        if name != "alternatives" and self.is_named(value):
            return value.id
        return self.part(value, kind=kind)

    def is_named(self, value: Any) -> bool:
        """Return whether an object is the one that its id names in this file, for what is being written."""
        if isinstance(value, Source):
            value = with_sources(value, self.own)
        tables = {"Source": self.sources, "Series": self.series, "Figure": self.figures, "Project": self.projects}
        table: dict[str, Any] = tables.get(type(value).__name__, {})
        return bool(table) and table.get(value.id) == value

    def part(self, value: Any, *, kind: bool) -> Any:
        """Write an object, or a derivation by its shape."""
        if type(value).__name__ in ("Operation", "End", "Undeclared"):
            from logframe.exchange.derivation_shapes import derivation_out

            return derivation_out(value, lambda figure: self.value("", figure, kind=True))
        return self.object(value, kind=kind)


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


def parts_of(declared: Any, *, without: tuple[type, ...] = ()) -> Iterator[Any]:
    """Return everything declared that an object holds, directly or through others, itself last."""
    if isinstance(declared, (tuple, list)):
        for item in declared:
            yield from parts_of(item, without=without)
    elif attrs.has(type(declared)) and not isinstance(declared, VALUES) and not isinstance(declared, without):
        made: type = type(declared)
        for name in keywords_of(made):
            yield from parts_of(getattr(declared, name), without=without)
        yield declared


def own_units_of(projects: Iterable[Project]) -> list[list[dict[str, str]]]:
    """Return, for each project, the definitions of the units of its own that it declares or uses."""
    return [units.defined_units([*project.units, *units_in(project)]) for project in projects]


def shared_units(own: Iterable[Iterable[dict[str, str]]], programme: Any) -> list[dict[str, str]]:
    """Return the definitions of units that mean one thing in all projects; of others, those of the programme."""
    parts = parts_of(programme, without=(Project,))
    shared = units.defined_units(unit for part in parts for unit in _units_of(part))
    names = {definition["name"] for definition in shared}
    meanings: dict[str, list[dict[str, str]]] = {}
    for definition in (definition for definitions in own for definition in definitions):
        meanings.setdefault(definition["name"], []).append(definition)
    alike = [same[0] for name, same in meanings.items() if name not in names and all(unit == same[0] for unit in same)]
    return sorted([*shared, *alike], key=lambda unit: unit["name"])


def units_in(declared: Any) -> Iterator[str]:
    """List the units that a project or programme uses."""
    for part in parts_of(declared):
        yield from _units_of(part)


def _units_of(declared: Any) -> Iterator[str]:
    named = (getattr(declared, name, None) for name in ("unit", "numerator_unit", "denominator_unit"))
    yield from filter(None, named)
