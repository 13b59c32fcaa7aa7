"""Declarations from data: every class by its own keywords, every problem at the line where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

import attrs

from logframe import units
from logframe.declaration.framework.assumptions import Assumption, Risk
from logframe.declaration.framework.graph import check_graph
from logframe.declaration.framework.indicators import Dimension
from logframe.declaration.framework.kinds import (
    Count,
    Measure,
    Milestone,
    Money,
    Ordinal,
    Percentage,
    Qualitative,
    Ratio,
)
from logframe.declaration.framework.nodes import Activity, Objective, Result
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.questions import NextQuestion
from logframe.declaration.framework.sources import Source
from logframe.declaration.framework.staff import Post
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.money import BudgetLine
from logframe.diagnostics import Waiver
from logframe.errors import DeclarationError, LoadError, LogframeError, ProjectErrors, raise_together
from logframe.exchange.marked import Marked, kind_of
from logframe.exchange.shapes import shape_in, shape_of
from logframe.messages import Code, Message
from logframe.nearest import nearest
from logframe.places import Place

INDICATORS: Final[dict[str, type]] = {
    cls.kind: cls for cls in (Count, Measure, Money, Percentage, Ratio, Ordinal, Milestone, Qualitative)
}
NODES: Final[dict[str, type]] = {cls.kind: cls for cls in (Objective, Result, Activity)}

# What a keyword holds, where it holds declared objects; (classes by kind) or one class.
_Held = dict[str, type | dict[str, type]]
_IN_PROJECT: Final[_Held] = {
    "assumptions": Assumption,
    "budget": BudgetLine,
    "next_questions": NextQuestion,
    "nodes": NODES,
    "risks": Risk,
    "sources": Source,
    "staff": Post,
    "waivers": Waiver,
}
_IN_NODE: Final[_Held] = {"assumptions": Assumption, "indicators": INDICATORS, "risks": Risk, "waivers": Waiver}
_IN_INDICATOR: Final[_Held] = {
    "baseline": Observation,
    "disaggregate_by": Dimension,
    "milestones": Target,
    "observations": Observation,
    "target": Target,
    "waivers": Waiver,
}

# What a keyword holds, where it holds declared objects: one class, or classes by their kind.
HELD: Final[dict[type, _Held]] = {
    Project: _IN_PROJECT,
    **dict.fromkeys(NODES.values(), _IN_NODE),
    **dict.fromkeys(INDICATORS.values(), _IN_INDICATOR),
}
_SOURCES: Final = frozenset({(Observation, "source"), *((cls, "verified_by") for cls in INDICATORS.values())})


# Nobody mends more at once, and a file that is something else altogether has one at every value.
_MOST_PROBLEMS: Final = 100
_TIMES: Final = frozenset(
    {"by", "date", "denominator_period", "last_updated", "numerator_period", "period", "until", "within"}
)


def projects_from(whole: Marked, file: str) -> tuple[Project, ...]:
    """Build the projects of a data file.

    Raises LoadError and the errors of the declarations at their lines, all of a file together as ProjectErrors.
    """
    names = _names(whole, file, Code("file"))
    version = names.pop("logframe", None)
    if version is not None and version.value != 1:
        raise LoadError(Message("data-version-not-read", version=Code.of(version.plain())), place=version.place(file))
    with units.own_units():
        _units(names.pop("units", None), file)
        sources = names.pop("sources", None)
        listed = names.pop("projects", None)
        if names or listed is None or not isinstance(listed.value, list) or not listed.value:
            extra = next(iter(names), "")
            raise LoadError(
                Message("data-beside-projects", name=Code.of(extra)) if extra else Message("data-no-project"),
                place=(names[extra] if extra else whole).place(file),
            )
        builder = _Builder(file)
        projects: list[Project | None] = []
        with suppress(_TooManyProblemsError):
            builder.read_sources(sources)
            projects.extend(map(builder.project, listed.value))
    problems = list(builder.problems)
    for project in projects:
        if isinstance(project, Project) and not problems:
            problems.extend(_of_graph(project))
    _unique(projects, file, problems)
    raise_together(Message("data-file-has-problems", file=file), problems)
    return tuple(project for project in projects if isinstance(project, Project))


def _unique(projects: list[Project | None], file: str, problems: list[LogframeError]) -> None:
    counts = Counter(project.id for project in projects if project is not None)
    for id in (id for id, count in counts.items() if count > 1):
        problems.append(LoadError(Message("data-project-twice", id=Code.of(id)), place=Place(file)))


def _of_graph(project: Project) -> list[LogframeError]:
    try:
        check_graph(project)
    except ProjectErrors as several:
        return [problem for problem in several.exceptions if isinstance(problem, LogframeError)]
    except LogframeError as problem:
        return [problem]
    return []


def _units(data: Marked | None, file: str) -> None:
    if data is None:
        return
    if not isinstance(data.value, list):
        raise LoadError(Message("data-units-no-list"), place=data.place(file))
    for unit in data.value:
        names = {key: part.plain() for key, part in _names(unit, file, Code("unit")).items()}
        unknown = next((key for key in names if key not in ("name", "plural", "equals")), "")
        if unknown or not all(isinstance(part, str) for part in names.values()) or "name" not in names:
            raise LoadError(Message("data-unit-not-understood"), place=unit.place(file))
        try:
            units.define_unit(str(names["name"]), str(names.get("plural", "")), equals=str(names.get("equals", "")))
        except LogframeError as problem:
            problem.place = unit.place(file)
            raise


def _names(data: Marked, file: str, role: Code) -> dict[str, Marked]:
    if not isinstance(data.value, dict):
        message = Message("data-names-expected", role=role, kind=kind_of(data.value))
        raise LoadError(message, place=data.place(file))
    return dict(data.value)


class _TooManyProblemsError(Exception):
    """Ends the reading of a file where the last of the problems that are shown says so."""


class _Builder:
    """Builds declared objects, gathers what is wrong, and goes on, so that one reading finds all of it."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[LogframeError] = []
        self.sources: dict[str, Source] = {}

    def project(self, data: Marked) -> Project | None:
        """Build a project, None if something is wrong with it."""
        project = self.declared(Project, data)
        return project if isinstance(project, Project) else None

    def add(self, problem: LogframeError) -> None:
        """Note a problem; after so many, end the reading."""
        self.problems.append(problem)
        if len(self.problems) == _MOST_PROBLEMS:
            message = Message("data-too-many-problems", limit=_MOST_PROBLEMS)
            self.problems.append(LoadError(message, place=problem.place))
            raise _TooManyProblemsError

    def read_sources(self, data: Marked | None) -> None:
        """Read the sources that are named by their ids below."""
        listed = [] if data is None else data.value if isinstance(data.value, list) else [data]
        for item in listed:
            made = self.declared(Source, item)
            if isinstance(made, Source):
                if made.id in self.sources:
                    place = item.place(self.file)
                    self.add(LoadError(Message("data-source-twice", id=Code.of(made.id)), place=place))
                self.sources[made.id] = made

    def declared(self, kind: type | dict[str, type], data: Marked) -> object:
        """Build one declared object, None if something is wrong with it."""
        before = len(self.problems)
        with self.at(data):
            names = _names(data, self.file, Code("this"))
            made = self.kind(kind, names, data)
            fields = {
                field.alias or field.name: field
                for field in attrs.fields(made)
                if field.init and field.name != "declared_at"
            }
            arguments: dict[str, Any] = {}
            for name, part in names.items():
                if name not in fields:
                    near = nearest(name, fields)
                    raise DeclarationError(
                        Message(
                            "data-unknown-keyword",
                            kind=Code(made.__name__),
                            keyword=Code.of(name[:40]),
                            near=Code.of(near) if near else None,
                            keywords=tuple(map(Code, fields)),
                        ),
                        place=part.place(self.file),
                    )
                arguments[name] = self.argument(made, name, part)
                self.tried(fields[name].converter, arguments[name], part)
            lacking = [name for name, field in fields.items() if field.default is attrs.NOTHING and name not in names]
            if lacking:
                raise DeclarationError(
                    Message("data-lacks-keyword", kind=Code(made.__name__), keyword=Code(lacking[0]))
                )
            if len(self.problems) > before:
                return None
            if "declared_at" in attrs.fields_dict(made):
                arguments["declared_at"] = data.place(self.file)
            return made(**arguments)
        return None

    def tried(self, converter: object, value: object, data: Marked) -> None:
        """Read a keyword alone first, so that its problems are reported with its own line, and all together."""
        if callable(converter) and value is not None:
            with self.at(data):
                converter(value)

    def kind(self, kind: type | dict[str, type], names: dict[str, Marked], data: Marked) -> type:
        if isinstance(kind, type):
            return kind
        named = names.pop("kind", None)
        chosen = None if named is None else kind.get(str(named.value))
        if chosen is None:
            value = None if named is None else Code.of(str(named.value)[:40])
            message = Message("data-kind-not-known", value=value, kinds=tuple(map(Code, kind)))
            raise DeclarationError(message, place=data.place(self.file))
        return chosen

    def argument(self, of: type, name: str, data: Marked) -> Any:
        held = HELD.get(of, {}).get(name)
        if held is not None:
            if held is Source:
                return self.named_sources(data)
            if isinstance(data.value, list):
                return tuple(made for item in data.value if (made := self.held(held, name, item)) is not None)
            return self.held(held, name, data)
        if (of, name) in _SOURCES:
            return self.named_sources(data)
        if name in _TIMES and type(data.value) is int:
            # A year by itself is a period: 2024.
            return str(data.value)
        with self.at(data):
            return self.plain(data)
        return None

    def held(self, kind: type | dict[str, type], name: str, data: Marked) -> object:
        """Build what a list holds: an object, or the plain value that the keyword also takes."""
        names = data.value
        if not isinstance(names, dict) or shape_of(names):
            with self.at(data):
                return self.plain(data)
            return None
        return self.declared(kind, data)

    def named_sources(self, data: Marked) -> Any:
        if isinstance(data.value, list):
            return tuple(self.named_sources(item) for item in data.value)
        if isinstance(data.value, str):
            # A source that is only named here has its id for a title.
            return self.sources.get(data.value) or Source(data.value, data.value)
        if isinstance(data.value, dict):
            return self.declared(Source, data)
        with self.at(data):
            raise DeclarationError(Message("data-source-expected", kind=kind_of(data.value)))
        return None

    def plain(self, data: Marked) -> Any:
        """Read a plain value, with the shapes that stand for ranges, gaps, money and shares."""
        if isinstance(data.value, dict):
            names = {name: self.plain(part) for name, part in data.value.items()}
            return shape_in(names) if shape_of(names) else names
        if isinstance(data.value, list):
            return [self.plain(item) for item in data.value]
        return data.value

    @contextmanager
    def at(self, data: Marked) -> Iterator[None]:
        """Gather a problem at the line of what is being read, unless it names a line of its own."""
        try:
            yield
        except LogframeError as problem:
            if problem.place.file != self.file:
                problem.place = data.place(self.file)
            self.add(problem)
        except (TypeError, ValueError, ArithmeticError) as problem:
            wrong_kind = isinstance(problem, TypeError)
            message = Message(
                "data-value-unreadable", problem=kind_of(data.value) if wrong_kind else str(problem)[:120]
            )
            self.add(DeclarationError(message, place=data.place(self.file)))
