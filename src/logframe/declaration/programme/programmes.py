"""A programme: several projects held together, their statistics, and the claims that are made of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.cascades import Cascade
from logframe.declaration.programme.comparisons import Comparison
from logframe.declaration.programme.stated_claims import Claim
from logframe.declaration.programme.statistics_tables import Table
from logframe.declaration.programme.status_claims import StatusClaim
from logframe.declaration.values.keywords import identifier, several, statement, texts, words
from logframe.errors import DuplicateIdError, LinkError
from logframe.nearest import nearest
from logframe.places import Place, caller_place


# One named function a field: type checkers read the types of a converter from its signature alone.
def _projects(given: Iterable[Project] | Project) -> tuple[Project, ...]:
    read = several(given, Project, "projects")
    _once([one.id for one in read], "projects")
    return read


def _claims(given: Iterable[Claim | StatusClaim] | Claim | StatusClaim) -> tuple[Claim | StatusClaim, ...]:
    read: tuple[Claim | StatusClaim, ...] = several(given, (Claim, StatusClaim), "claims")
    _once([one.id for one in read], "claims")
    return read


def _tables(given: Iterable[Table] | Table) -> tuple[Table, ...]:
    read = several(given, Table, "tables")
    _once([one.id for one in read], "tables")
    return read


def _cascades(given: Iterable[Cascade] | Cascade) -> tuple[Cascade, ...]:
    read = several(given, Cascade, "cascades")
    _once([one.id for one in read], "cascades")
    return read


def _comparisons(given: Iterable[Comparison] | Comparison) -> tuple[Comparison, ...]:
    read = several(given, Comparison, "comparisons")
    _once([one.id for one in read], "comparisons")
    return read


def _once(ids: list[str], what: str) -> None:
    for id in ids:
        if ids.count(id) > 1:
            raise DuplicateIdError(f"two {what} have the id {id!r}", do="give each its own")


def _resolve(claim: StatusClaim, projects: tuple[Project, ...]) -> None:
    project = next((one for one in projects if one.id == claim.project), None)
    if project is None:
        raise LinkError(
            f"claim {claim.id!r} is about project {claim.project!r}, which is not in the programme",
            do=f"its projects are: {', '.join(one.id for one in projects) or 'none'}",
            place=claim.declared_at,
        )
    ids = [indicator.id for indicator in project.indicators()]
    if claim.indicator not in ids:
        hint = nearest(claim.indicator, ids)
        raise LinkError(
            f"claim {claim.id!r} is about indicator {claim.indicator!r}, which {project.id} does not have",
            do=f"did you mean {hint!r}?" if hint else f"its indicators are: {', '.join(ids) or 'none'}",
            place=claim.declared_at,
        )


@attrs.define
class Programme:
    """Several projects held together, usually imported from their own files.

    `claims` are figures that somebody states of them, beside the inputs they are said to come from, and what is said
    of how far an indicator has come; `tables`
    are statistics of series, `cascades` the stages of a gap, `comparisons` figures put side by side. `limits`
    are what the evaluator says the review cannot tell.
    """

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

    def __attrs_post_init__(self) -> None:
        """Refuse a claim that is compared with one that nobody declares, or is about an indicator of no project."""
        known = {one.id for one in self.claims}
        for one in self.claims:
            if isinstance(one, StatusClaim):
                _resolve(one, self.projects)
            elif one.compared_with and one.compared_with not in known:
                raise LinkError(
                    f"claim {one.id!r} is compared with {one.compared_with!r}, which is not declared",
                    do=f"the claims are: {', '.join(sorted(known))}",
                    place=one.declared_at,
                )

    def __iter__(self) -> Iterator[Project]:
        """List the projects."""
        return iter(self.projects)

    def __len__(self) -> int:
        """Count the projects."""
        return len(self.projects)
