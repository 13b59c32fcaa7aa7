"""Keywords that take one of a few words of the field."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NoReturn, TypeAlias

from logframe.declaration.values.keywords import texts
from logframe.errors import DeclarationError, WrongTypeError, nearest_code
from logframe.messages import Code, Message
from logframe.terms import (
    ACCUMULATIONS,
    DECLARED_ACCUMULATIONS,
    DIRECTIONS,
    DOCUMENTS,
    FREQUENCIES,
    IMPORTANCES,
    LEVELS,
    LIKELIHOODS,
    OCCURRENCES,
    ORGANISATION_ROLES,
    PROGRESSES,
    PROJECT_STATUSES,
    REACHES,
    Accumulation,
    DeclaredAccumulation,
    Direction,
    Document,
    Frequency,
    Importance,
    Level,
    Likelihood,
    Occurrence,
    OrganisationRole,
    Progress,
    ProjectStatus,
    Reach,
)

Best: TypeAlias = Literal["first", "last"]
BESTS: tuple[Best, ...] = ("first", "last")


def level(choice: Level | None) -> Level | None:
    """Read where on the causal chain something stands."""
    return choice if choice is None or choice in LEVELS else refuse("level", choice, LEVELS)


def node_level(choice: Level) -> Level:
    """Read the level of a node, which always has one."""
    return choice if choice in LEVELS else refuse("level", choice, LEVELS)


def direction(choice: Direction | None) -> Direction | None:
    """Read which way is better."""
    return choice if choice is None or choice in DIRECTIONS else refuse("direction", choice, DIRECTIONS)


def accumulation(choice: Accumulation | None) -> Accumulation | None:
    """Read how figures of several periods go together."""
    return choice if choice is None or choice in ACCUMULATIONS else refuse("accumulates", choice, ACCUMULATIONS)


def declared_accumulation(choice: DeclaredAccumulation | None) -> DeclaredAccumulation | None:
    """Read how figures of several periods go together, or that the source leaves it open."""
    if choice is None or choice in DECLARED_ACCUMULATIONS:
        return choice
    return refuse("accumulates", choice, DECLARED_ACCUMULATIONS)


def frequency(choice: Frequency | None) -> Frequency | None:
    """Read how often something is measured."""
    return choice if choice is None or choice in FREQUENCIES else refuse("frequency", choice, FREQUENCIES)


def likelihood(choice: Likelihood | None) -> Likelihood | None:
    """Read how likely something is."""
    return choice if choice is None or choice in LIKELIHOODS else refuse("likelihood", choice, LIKELIHOODS)


def importance(choice: Importance | None) -> Importance | None:
    """Read how much depends on something."""
    return choice if choice is None or choice in IMPORTANCES else refuse("importance", choice, IMPORTANCES)


def occurrence(choice: Occurrence | None) -> Occurrence | None:
    """Read whether a risk has come true."""
    return choice if choice is None or choice in OCCURRENCES else refuse("occurrence", choice, OCCURRENCES)


def reach(choice: Reach | None) -> Reach | None:
    """Read whom a measure reaches: single people, a group or agency, or the whole country."""
    return choice if choice is None or choice in REACHES else refuse("reaches", choice, REACHES)


def progress(choice: Progress) -> Progress:
    """Read whether something is done or could be."""
    return choice if choice in PROGRESSES else refuse("state", choice, PROGRESSES)


def organisation_role(choice: OrganisationRole) -> OrganisationRole:
    """Read what an organisation does in a project."""
    return choice if choice in ORGANISATION_ROLES else refuse("role", choice, ORGANISATION_ROLES)


def project_status(choice: ProjectStatus | None) -> ProjectStatus | None:
    """Read how far the work of a project is."""
    return choice if choice is None or choice in PROJECT_STATUSES else refuse("status", choice, PROJECT_STATUSES)


def best(choice: Best | None) -> Best | None:
    """Read which end of a scale is best."""
    return choice if choice is None or choice in BESTS else refuse("best", choice, BESTS)


def documents(typed: Iterable[Document] | Document | None) -> tuple[Document, ...]:
    """Read which documents are meant, in the order in which they are listed here, each once."""
    names = {_document(name) for name in texts(typed)}
    return tuple(name for name in DOCUMENTS if name in names)


def _document(name: str) -> Document:
    return name if name in DOCUMENTS else refuse("not_at_hand", name, DOCUMENTS)


def refuse(keyword: str, choice: object, allowed: tuple[str, ...]) -> NoReturn:
    """Refuse a word that a keyword does not take, with the nearest of those that it does."""
    if not isinstance(choice, str):
        raise WrongTypeError(
            Message("choice-not-text", keyword=Code(keyword), kind=Code(type(choice).__name__), options=allowed)
        )
    raise DeclarationError(
        Message(
            "choice-unknown",
            keyword=Code(keyword),
            value=Code.of(choice[:40]),
            options=allowed,
            near=nearest_code(choice, allowed),
        )
    )
