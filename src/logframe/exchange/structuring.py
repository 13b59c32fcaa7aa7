"""Declarations from data: every class by its own keywords, every problem at the line where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final, cast

import attrs

from logframe import units
from logframe.declaration.framework.graph import check_graph
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import KINDS
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.references import names_listed
from logframe.declaration.framework.sources import Source, source_id, source_of, with_sources
from logframe.declaration.values.field_metadata import references_of
from logframe.errors import (
    DeclarationError,
    LinkError,
    LoadError,
    LogframeError,
    ProjectErrors,
    nearest_code,
    raise_together,
)
from logframe.evaluation.methods.achievement_methods import check_method
from logframe.exchange.derivation_shapes import DERIVED, UNDECLARED, derivation_in
from logframe.exchange.described_classes import CHOSEN, Held, held_in, keywords_of, takes_texts, takes_times
from logframe.exchange.marked import Marked, kind_of
from logframe.exchange.shapes import shape_in, shape_of
from logframe.messages import Code, Message
from logframe.places import Place

if TYPE_CHECKING:
    from logframe.assessment.assessments import Assessment
    from logframe.declaration.programme.programmes import Programme


INDICATORS: Final[dict[str, type[Indicator]]] = {cls.kind: cls for cls in KINDS}

# Nobody mends more at once, and a file that is something else altogether has one at every value.
_MOST_PROBLEMS: Final = 100
_TIMES: Final = frozenset({"denominator_period", "numerator_period"})
_TOP: Final = ("logframe", "units", "sources", "series", "figures", "projects", "programme", "assessments")


def declared_from(whole: Marked, file: str, *, chosen: tuple[type, ...] = CHOSEN) -> Programme | tuple[Project, ...]:
    """Build the programme of a data file, or its projects where it has none.

    `chosen` are the kinds of indicators and nodes that it may hold. Raises LoadError and the errors of the declarations
    at their lines, all of a file together as ProjectErrors.
    """
    return whole_from(whole, file, chosen=chosen)[0]


def whole_from(
    whole: Marked, file: str, *, chosen: tuple[type, ...] = CHOSEN, built: Iterable[Project] = ()
) -> tuple[Programme | tuple[Project, ...], tuple[Assessment, ...]]:
    """Build what a data file declares, as `declared_from` does, and the evaluations of it.

    Of a project that is `built` already the data has the id, and the keywords that are to be others.
    """
    names = _top_names(whole, file)
    listed, programme = names.get("projects"), names.get("programme")
    builder = _Builder(file, chosen, built)
    projects: list[object] = []
    held: object = None
    assessments: list[Any] = []
    with units.own_units():
        _units(names.get("units"), file)
        items = listed.value if listed is not None and isinstance(listed.value, list) else []
        if programme is None and not items:
            raise LoadError(Message("data-no-project"), place=(listed or whole).place(file))
        with suppress(_TooManyProblemsError):
            builder.read_named(names)
            if programme is None:
                projects.extend(builder.declared(Project, item) for item in items)
            else:
                held = builder.programme(programme, listed)
                projects.extend(getattr(held, "projects", ()))
            if "assessments" in names and not builder.problems:
                assessments = builder.assessments(names["assessments"], [held] if held is not None else projects)
    problems = list(builder.problems)
    if not problems:
        for project in projects:
            if isinstance(project, Project):
                problems.extend(_of_graph(project))
    _unique(projects, file, problems)
    raise_together(Message("data-file-has-problems", file=file), problems)
    made = tuple(assessment for assessment in assessments if assessment is not None)
    if held is not None:
        return cast("Programme", held), made
    return tuple(project for project in projects if isinstance(project, Project)), made


def _top_names(whole: Marked, file: str) -> dict[str, Marked]:
    """Return what stands at the top of a data file; refuse another version, and what has no place there."""
    names = _names(whole, file, Code("file"))
    version = names.get("logframe")
    if version is not None and version.value != 1:
        raise LoadError(Message("data-version-not-read", version=Code.of(version.plain())), place=version.place(file))
    extra = next((name for name in names if name not in _TOP), "")
    if extra:
        message = Message("data-beside-projects", name=Code.of(extra), near=nearest_code(extra, _TOP))
        raise LoadError(message, place=names[extra].place(file))
    return names


def _unique(projects: list[object], file: str, problems: list[LogframeError]) -> None:
    counts = Counter(project.id for project in projects if isinstance(project, Project))
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


def _units(data: Marked | None, file: str) -> tuple[units.Unit, ...]:
    """Define the units of a file or project, so that what follows may name them."""
    if data is None:
        return ()
    defined = []
    if not isinstance(data.value, list):
        raise LoadError(Message("data-units-no-list"), place=data.place(file))
    for unit in data.value:
        names = {key: part.plain() for key, part in _names(unit, file, Code("unit")).items()}
        unknown = next((key for key in names if key not in ("name", "plural", "equals")), "")
        if unknown or not all(isinstance(part, str) for part in names.values()) or "name" not in names:
            raise LoadError(Message("data-unit-not-understood"), place=unit.place(file))
        try:
            defined.append(
                units.define_unit(str(names["name"]), str(names.get("plural", "")), equals=str(names.get("equals", "")))
            )
        except LogframeError as problem:
            problem.place = unit.place(file)
            raise
    return tuple(defined)


def _names(data: Marked, file: str, role: Code) -> dict[str, Marked]:
    if not isinstance(data.value, dict):
        message = Message("data-names-expected", role=role, kind=kind_of(data.value))
        raise LoadError(message, place=data.place(file))
    return dict(data.value)


class _TooManyProblemsError(Exception):
    """Ends the reading of a file where the last of the problems that are shown says so."""


class _Builder:
    """Builds declared objects, gathers what is wrong, and goes on, so that one reading finds all of it."""

    def __init__(self, file: str, chosen: tuple[type, ...], built: Iterable[Project] = ()) -> None:
        self.file = file
        self.chosen = chosen
        self.built = {project.id: project for project in built}
        self.problems: list[LogframeError] = []
        # What is declared once and named by its id elsewhere, by the kind of it.
        self.named: dict[type, dict[str, Any]] = {Source: {}}

    def programme(self, data: Marked, projects: Marked | None) -> object:
        """Build a programme; its projects may stand in it or beside it."""
        from logframe.declaration.programme.programmes import Programme

        if projects is not None and isinstance(data.value, dict):
            data = Marked({**data.value, "projects": projects}, data.line, data.cell)
        return self.declared(Programme, data)

    def assessments(self, data: Marked, declared: list[Any]) -> list[Any]:
        """Build evaluations of what the file declares, of all of it where they do not say of what."""
        from logframe.assessment.assessments import Assessment

        for part in declared:
            table = {project.id: project for project in getattr(part, "projects", ())}
            self.named.setdefault(Project, {}).update({part.id: part, **table})
        of = Marked([Marked(part.id, data.line, data.cell) for part in declared], data.line, data.cell)
        items = data.value if isinstance(data.value, list) else [data]
        wholes = [
            Marked({"of": of, **item.value}, item.line, item.cell) if isinstance(item.value, dict) else item
            for item in items
        ]
        return [self.declared(Assessment, item) for item in wholes]

    def add(self, problem: LogframeError) -> None:
        """Note a problem; after so many, end the reading."""
        self.problems.append(problem)
        if len(self.problems) == _MOST_PROBLEMS:
            message = Message("data-too-many-problems", limit=_MOST_PROBLEMS)
            self.problems.append(LoadError(message, place=problem.place))
            raise _TooManyProblemsError

    def read_named(self, names: Mapping[str, Marked]) -> None:
        """Read the sources, series and figures that are named by their ids below."""
        self.read_all(Source, names.get("sources"))
        if "programme" in names or "assessments" in names:
            from logframe.declaration.programme.derivations import Figure
            from logframe.declaration.programme.series import Series

            self.read_all(Series, names.get("series"))
            self.read_all(Figure, names.get("figures"))

    def read_all(self, cls: type, data: Marked | None) -> None:
        """Read declared objects of a class, each once."""
        table = self.named.setdefault(cls, {})
        listed = [] if data is None else data.value if isinstance(data.value, list) else [data]
        for item in listed:
            made: Any = self.declared(cls, item)
            if made is not None:
                if made.id in table:
                    place = item.place(self.file)
                    kind = Code(cls.__name__.lower())
                    self.add(LoadError(Message("data-named-twice", kind=kind, id=Code.of(made.id)), place=place))
                table[made.id] = made

    def declared(self, kind: type | Held, data: Marked) -> object:
        """Build one declared object, None if something is wrong with it."""
        before = len(self.problems)
        with self.at(data), units.own_units(within=True):
            names = _names(data, self.file, Code("this"))
            made = self.kind(kind, names, data)
            fields = keywords_of(made)
            lacking = [name for name, field in fields.items() if field.default is attrs.NOTHING and name not in names]
            arguments: dict[str, Any] = {}
            is_whole = False
            try:
                # The units first: what follows may name them.
                for name, part in sorted(names.items(), key=lambda item: item[0] != "units"):
                    arguments[name] = self.keyword(made, name, part)
                base = self.built.get(str(arguments.get("id"))) if made is Project else None
                if lacking and base is None:
                    message = Message("data-lacks-keyword", kind=Code(made.__name__), keyword=Code(lacking[0]))
                    raise DeclarationError(message)
                if len(self.problems) == before:
                    is_whole = True
                    if base is not None:
                        return attrs.evolve(base, **{"nodes": with_sources(base.nodes, self.titled()), **arguments})
                    own = {"declared_at": data.place(self.file)} if "declared_at" in attrs.fields_dict(made) else {}
                    return cast("Any", made)(**arguments, **own)
            except (LogframeError, TypeError, ValueError, ArithmeticError):
                self.try_each(fields, arguments, names)
                if not is_whole or len(self.problems) == before:
                    raise
            else:
                self.try_each(fields, arguments, names)
        return None

    def keyword(self, made: type, name: str, part: Marked) -> Any:
        """Read what a keyword of a class is to be; refuse one that the class has not."""
        fields = keywords_of(made)
        if name not in fields:
            message = Message(
                "data-unknown-keyword",
                kind=Code(made.__name__),
                keyword=Code.of(name[:40]),
                near=nearest_code(name, fields),
                keywords=tuple(map(Code, fields)),
            )
            raise DeclarationError(message, place=part.place(self.file))
        argument = self.argument(made, name, part)
        if references_of(made).get(name) == "method" and argument:
            with self.at(part):
                check_method(argument, part.place(self.file))
        return argument

    def titled(self) -> dict[str, Source]:
        """Return the sources of the file by what their titles make of an id: a table names a source by its title."""
        table: dict[str, Source] = {}
        for source in self.named[Source].values():
            with suppress(DeclarationError):  # a title may be one that makes no id
                table.setdefault(source_id(source.title), source)
        return table

    def try_each(
        self, fields: Mapping[str, attrs.Attribute[Any]], arguments: Mapping[str, Any], names: Mapping[str, Marked]
    ) -> None:
        """Read each keyword alone, so that its problems are reported with its own line, and all together."""
        for name, value in arguments.items():
            converter = fields[name].converter
            if callable(converter) and value is not None:
                with self.at(names[name]):
                    converter(value)

    def kind(self, kind: type | Held, names: dict[str, Marked], data: Marked) -> type:
        if isinstance(kind, type):
            return kind
        if "" in kind:
            return kind[""]
        named = names.pop("kind", None)
        chosen = None if named is None else kind.get(str(named.value))
        if chosen is None:
            value = None if named is None else Code.of(str(named.value)[:40])
            near = nearest_code(str(named.value), kind) if named is not None else None
            message = Message("data-kind-not-known", value=value, near=near, kinds=tuple(map(Code, kind)))
            raise DeclarationError(message, place=data.place(self.file))
        return chosen

    def argument(self, of: type, name: str, data: Marked) -> Any:
        if name == "units":
            with self.at(data):
                return _units(data, self.file)
        held = held_in(of, self.chosen).get(name)
        if held is not None:
            items = data.value if isinstance(data.value, list) else [data]
            texts = name in takes_texts(of)
            parts = [self.plain(item) if texts and type(item.value) is str else self.held(held, item) for item in items]
            return tuple(part for part in parts if part is not None) if items is data.value else parts[0]
        if name in takes_times(of):
            data = data.years_as_text()
        with self.at(data):
            return self.plain(data)
        return None

    def held(self, held: Held, data: Marked) -> object:
        """Build what a keyword holds: an object, the name of one, or the plain value that the keyword also takes."""
        names = data.value
        if isinstance(names, dict):
            if "operation" in held and len(names) == 1 and (shape := next(iter(names))) in DERIVED:
                return self.derivation(shape, names[shape], held)
            if not shape_of(names):
                return self.declared(held, data)
        elif any(cls in self.named for cls in held.values()):
            return self.named_object(held, data)
        with self.at(data):
            return self.plain(data)
        return None

    def named_object(self, held: Held, data: Marked) -> object:
        """Return what a text names: a source, series or figure that stands at the head of the file."""
        tables = [self.named[cls] for cls in held.values() if cls in self.named]
        with self.at(data):
            if not isinstance(data.value, str):
                kind = Code(next(cls for cls in held.values() if cls in self.named).__name__.lower())
                raise DeclarationError(Message("data-name-expected", role=kind, kind=kind_of(data.value)))
            if made := next((table[data.value] for table in tables if data.value in table), None):
                return made
            if Source in held.values():
                return source_of(data.value)
            ids = [id for table in tables for id in table]
            raise LinkError(
                Message(
                    "data-names-nothing",
                    name=Code.of(data.value[:40]),
                    near=nearest_code(data.value, ids),
                    names=names_listed(ids),
                )
            )
        return None

    def derivation(self, shape: str, data: Marked, held: Held) -> object:
        """Read a derivation and the terms inside it."""
        before = len(self.problems)
        if shape == UNDECLARED:
            inside = self.plain(data)
        elif isinstance(data.value, list):
            inside = tuple(self.held(held, item) for item in data.value)
        else:
            inside = self.held(held, data)
        if len(self.problems) == before:
            with self.at(data):
                return derivation_in(shape, inside)
        return None

    def plain(self, data: Marked) -> Any:
        """Read a plain value, with the shapes that stand for ranges, gaps, money and shares."""
        if isinstance(data.value, dict):
            parts = {name: part.years_as_text() if name in _TIMES else part for name, part in data.value.items()}
            names = {name: self.plain(part) for name, part in parts.items()}
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
