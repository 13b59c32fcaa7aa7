"""A programme: several projects held together, their statistics, and the claims that are made of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.cascades import Cascade
from logframe.declaration.programme.comparisons import Comparison
from logframe.declaration.programme.stated_claims import Claim
from logframe.declaration.programme.statistics_tables import Table
from logframe.declaration.programme.status_claims import StatusClaim
from logframe.declaration.values.keywords import identifier, several, statement, texts, words
from logframe.errors import DuplicateIdError, LinkError, UnknownIdError, nearest_code
from logframe.messages import Answer, Code, Message
from logframe.nearest import nearest
from logframe.places import Place, caller_place


# One named function a field: type checkers read the types of a converter from its signature alone.
def _projects(typed: Iterable[Project] | Project) -> tuple[Project, ...]:
    projects: tuple[Project, ...] = several(typed, Project, "projects")
    _once(projects, "projects")
    return projects


def _claims(typed: Iterable[Claim | StatusClaim] | Claim | StatusClaim) -> tuple[Claim | StatusClaim, ...]:
    claims: tuple[Claim | StatusClaim, ...] = several(typed, (Claim, StatusClaim), "claims")
    _once(claims, "claims")
    return claims


def _tables(typed: Iterable[Table] | Table) -> tuple[Table, ...]:
    tables = several(typed, Table, "tables")
    _once(tables, "tables")
    return tables


def _cascades(typed: Iterable[Cascade] | Cascade) -> tuple[Cascade, ...]:
    cascades = several(typed, Cascade, "cascades")
    _once(cascades, "cascades")
    return cascades


def _comparisons(typed: Iterable[Comparison] | Comparison) -> tuple[Comparison, ...]:
    comparisons = several(typed, Comparison, "comparisons")
    _once(comparisons, "comparisons")
    return comparisons


def _once(items: Sequence[Project | Claim | StatusClaim | Table | Cascade | Comparison], keyword: str) -> None:
    for id, count in Counter(item.id for item in items).items():
        if count > 1:
            raise DuplicateIdError(Message("programme-id-twice", keyword=Code(keyword), id=Code.of(id)))


def _resolve(claim: StatusClaim, projects: tuple[Project, ...]) -> None:
    project = next((candidate for candidate in projects if candidate.id == claim.project), None)
    if project is None:
        message = Message(
            "claim-of-unknown-project",
            claim=Code.of(claim.id),
            project=Code.of(claim.project),
            near=nearest_code(claim.project, (candidate.id for candidate in projects)),
            projects=tuple(candidate.id for candidate in projects),
        )
        raise LinkError(message, place=claim.declared_at)
    ids = [indicator.id for indicator in project.indicators()]
    if claim.indicator not in ids:
        hint = nearest(claim.indicator, ids)
        message = Message(
            "claim-of-unknown-indicator",
            claim=Code.of(claim.id),
            indicator=Code.of(claim.indicator),
            project=project.id,
            hint=Code.of(hint) if hint else None,
            indicators=tuple(ids),
        )
        raise LinkError(message, place=claim.declared_at)


@attrs.define(repr=False)
class Programme(Answer):
    """Several projects held together, usually imported from their own files.

    `claims` are figures that somebody states of them, beside the inputs they are said to come from, and what is said
    of how far an indicator has come; `tables`
    are statistics of series, `cascades` the stages of a gap, `comparisons` figures put side by side. `limits`
    are what the evaluator says the review cannot tell. `problems` is what the reader of its file found wrong and left
    out, as diagnostics; it is no part of what is declared.
    """

    named_by = ("id",)

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    projects: tuple[Project, ...] = attrs.field(default=(), converter=_projects, kw_only=True)
    claims: tuple[Claim | StatusClaim, ...] = attrs.field(default=(), converter=_claims, kw_only=True)
    tables: tuple[Table, ...] = attrs.field(default=(), converter=_tables, kw_only=True)
    cascades: tuple[Cascade, ...] = attrs.field(default=(), converter=_cascades, kw_only=True)
    comparisons: tuple[Comparison, ...] = attrs.field(default=(), converter=_comparisons, kw_only=True)
    description: str = attrs.field(default="", converter=words, kw_only=True)
    limits: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)
    problems: tuple[Any, ...] = attrs.field(default=(), init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse a claim that is compared with an undeclared one, or is about an indicator of no project."""
        ids = {claim.id for claim in self.claims}
        for claim in self.claims:
            if isinstance(claim, StatusClaim):
                _resolve(claim, self.projects)
            elif claim.compared_with and claim.compared_with not in ids:
                message = Message(
                    "claim-compared-with-unknown",
                    claim=Code.of(claim.id),
                    compared_with=Code.of(claim.compared_with),
                    near=nearest_code(claim.compared_with, sorted(ids)),
                    claims=tuple(sorted(ids)),
                )
                raise LinkError(message, place=claim.declared_at)

    def __getitem__(self, id: str) -> Project:
        """Return the project of an id."""
        for project in self.projects:
            if project.id == id:
                return project
        ids = tuple(project.id for project in self.projects)
        raise UnknownIdError(Message("programme-without-project", programme=self.id, id=Code.of(id), ids=ids))

    def __contains__(self, id: object) -> bool:
        """Return whether a project has this id, or is the one that is asked about."""
        return any(id in (project.id, project) for project in self.projects)

    def __iter__(self) -> Iterator[Project]:
        """List the projects."""
        return iter(self.projects)

    def __len__(self) -> int:
        """Count the projects."""
        return len(self.projects)
