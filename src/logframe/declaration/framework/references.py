"""What fields refer to by name: the names that a project has for them, and the references that name nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, TypeAlias

import attrs

from logframe.declaration.framework.nodes import Node
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import only_named
from logframe.declaration.values.field_metadata import Reference, references_of
from logframe.errors import LinkError, LogframeError, LoopError
from logframe.messages import Code, Message
from logframe.nearest import nearest
from logframe.places import Place

MOST_LISTED: Final = 30
Tables: TypeAlias = dict[Reference, Callable[[Project], tuple[str, ...]]]
_CLOSE: Final = 0.8  # so near to a declared source, a source that is only named is taken for a slip


@attrs.frozen
class Dangling:
    """A reference that names nothing: whose keyword it stands in, and the name that was probably meant."""

    owner: str
    keyword: str
    name: str
    names: tuple[str, ...]
    place: Place

    @property
    def near(self) -> str:
        """Return the nearest of the names that there are, "" if none is near."""
        return next((name for name in self.names if name.lower() == self.name.lower()), nearest(self.name, self.names))

    def message(self, code: str, project: Project) -> Message:
        """Return the message of a code with the fields of every reference to nothing."""
        return Message(
            code,
            owner=Code.of(self.owner),
            keyword=Code(self.keyword),
            name=Code.of(self.name),
            project=project.id,
            near=Code.of(self.near) if self.near else None,
            names=names_listed(self.names),
        )


def names_listed(names: Iterable[str]) -> Message:
    """Return names for a message, and the number of those that are too many to read."""
    every_name = tuple(names)
    return Message("names-listed", names=every_name[:MOST_LISTED], more=max(0, len(every_name) - MOST_LISTED))


def refused_references(project: Project) -> list[LogframeError]:
    """Return an error for each reference of the budget to a node or line that is not there, and to the line itself."""
    tables: Tables = {
        "node": lambda project: tuple(node.id for node in project.nodes),
        "budget line": lambda project: tuple(line.id for line in project.budget),
    }
    dangling = _dangling(project.budget, tables, project)
    problems: list[LogframeError] = [
        LinkError(reference.message("reference-to-nothing", project), place=reference.place) for reference in dangling
    ]
    return [*problems, *_loops(project)]


def diagnosed_references(project: Project) -> Iterator[Dangling]:
    """Return the references that name nothing where a project may go without what they name."""
    tables: Tables = {"strategy": lambda project: project.strategy, "monitor": _monitors}
    yield from _dangling(project.budget, tables, project)
    holders: tuple[Project | Node, ...] = (project, *project.nodes)
    for holder in holders:
        yield from _dangling(holder.assumptions, tables, project, holder.id)
    yield from _unknown_sources(project)


def _dangling(owners: Iterable[Any], tables: Tables, project: Project, holder: str = "") -> Iterator[Dangling]:
    names: dict[Reference, tuple[str, ...]] = {}
    sought_among: dict[Reference, set[str]] = {}
    for owner in owners:
        cls: type = type(owner)
        for keyword, reference in references_of(cls).items():
            value = getattr(owner, keyword)
            if not value or reference not in tables:
                continue
            if reference not in names:
                names[reference] = tables[reference](project)
                folds = str.lower if reference == "strategy" else str
                sought_among[reference] = set(map(folds, names[reference]))
            folded = sought_among[reference]
            for name in (value,) if isinstance(value, str) else value:
                sought = name.lower() if reference == "strategy" else name
                if sought not in folded and (folded or reference != "strategy"):
                    yield Dangling(holder or owner.id, keyword, name, names[reference], owner.declared_at)


def _monitors(project: Project) -> tuple[str, ...]:
    """Return what may monitor an assumption: indicators, sources, posts and whoever is responsible for something."""
    indicators = list(project.indicators())
    responsible = [*(node.responsible for node in project.nodes), *(entry.responsible for entry in indicators)]
    sources = [name for source in project.every_source() for name in (source.id, source.title)]
    ids = [indicator.id for indicator in indicators]
    posts = [name for post in project.staff for name in (post.id, post.statement)]
    return tuple(dict.fromkeys((*ids, *sources, *posts, *filter(None, responsible))))


def _unknown_sources(project: Project) -> Iterator[Dangling]:
    """Return the sources that are only named, in a project that declares sources or has one of nearly that name."""
    declared = {source.id: None for source in project.sources}
    every_source = project.every_source()
    ids = declared or {source.id: None for source in every_source if not only_named(source)}
    if not ids or all(source.id in ids for source in every_source):
        return
    for indicator in project.indicators():
        named = [("verified_by", source, indicator.declared_at) for source in indicator.verified_by]
        named += [("source", figure.source, figure.declared_at) for figure in indicator.figures() if figure.source]
        for keyword, source, place in named:
            unknown = source.id not in ids and only_named(source)
            if unknown and (declared or nearest(source.id, ids, cutoff=_CLOSE)):
                yield Dangling(indicator.id, keyword, source.id, tuple(ids), place)


def _loops(project: Project) -> list[LogframeError]:
    """Return the error of a budget line that is a part of itself, directly or through others."""
    parts = {line.id: line.part_of for line in project.budget}
    problems: list[LogframeError] = []
    for line in project.budget:
        path = [line.id]
        while (whole := parts.get(path[-1], "")) and whole not in path:
            path.append(whole)
        if whole == line.id:
            problems.append(LoopError(Message("budget-line-in-itself", path=Code(" -> ".join([*path, whole]))),
                                      place=line.declared_at))  # fmt: skip
            break
    return problems
