"""What the evidence of an evaluation can name: indicators, claims, series, sources and groups that were heard."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

import attrs

from logframe.assessment.evidence_entries import Consulted, Evidence, Figured, is_reference
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source
from logframe.declaration.programme.programmes import Programme
from logframe.errors import LinkError, nearest_code
from logframe.messages import Code, Message
from logframe.places import Place

Assessed: TypeAlias = Project | Programme


@attrs.frozen(eq=False)
class Named:
    """Something that evidence names, and the project that it belongs to, if it is of one."""

    thing: Figured | Source
    project: Project | None = None


def projects_of(assessed: Iterable[Assessed]) -> tuple[Project, ...]:
    """Return the projects of what is assessed, each once."""
    projects = [project for part in assessed for project in ((part,) if isinstance(part, Project) else part.projects)]
    return tuple({project.id: project for project in projects}.values())


def nameable(
    assessed: Iterable[Assessed], consulted: Iterable[Consulted], sources: Iterable[Source]
) -> dict[str, Named]:
    """Return everything that evidence can name, by its reference.

    Each is named with its project or programme, "KG-2/victims-assisted", and by its id alone where only one thing has
    it; sources that are equal are one. What the evaluation itself declares goes by its id.
    """
    parts = tuple(assessed)
    projects = projects_of(parts)
    programmes = [part for part in parts if isinstance(part, Programme)]
    held: list[tuple[str, Named]] = []
    for project in projects:
        held += [(project.id, Named(indicator, project)) for indicator in project.indicators()]
    for programme in programmes:
        held += [(programme.id, Named(claim)) for claim in programme.claims]
        held += [(programme.id, Named(series)) for statistics in programme.tables for series in statistics.series]
    for project in projects:
        held += [(project.id, Named(source)) for source in project.every_source()]
    table: dict[str, Named] = {}
    alone: dict[str, list[Named]] = {}
    for part, named in held:
        reference, holders = f"{part}/{named.thing.id}", alone.setdefault(named.thing.id, [])
        same = isinstance(named.thing, Source) and any(holder.thing == named.thing for holder in holders)
        if reference not in table and not same:
            holders.append(named)
        table.setdefault(reference, named)
    own = {source.id: Named(source) for source in sources} | {group.id: Named(group) for group in consulted}
    return {id: holders[0] for id, holders in alone.items() if len(holders) == 1} | table | own


def reference_of(entry: Evidence, names: Mapping[str, Named]) -> str | Source | None:
    """Return evidence as it is kept: words, and sources that are declared nowhere, as they are, else a reference."""
    if isinstance(entry, Source):
        named = names.get(entry.id)
        return entry.id if named is not None and named.thing == entry else entry
    if isinstance(entry, str) and not is_reference(entry):
        return entry
    if isinstance(entry, str):
        return entry if entry in names else None
    same = [reference for reference, named in names.items() if named.thing is entry]
    if isinstance(entry, Indicator):
        same = [reference for reference in same if "/" in reference]
    return same[0] if same else None


def unknown_evidence(entry: Evidence, names: Mapping[str, Named], id: str, place: Place) -> LinkError:
    """Return the error of evidence that names nothing that is declared."""
    typed = entry if isinstance(entry, str) else entry.id
    message = Message("evidence-unknown", id=Code.of(id), evidence=Code.of(typed), near=nearest_code(typed, names))
    return LinkError(message, place=place)
