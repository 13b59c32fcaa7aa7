"""Keywords that take one of a few words of the field."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NoReturn, TypeAlias

from logframe.declaration.values.keywords import texts
from logframe.errors import DeclarationError, WrongTypeError
from logframe.messages import Code, Message
from logframe.nearest import nearest
from logframe.terms import (
    ACCUMULATIONS,
    DIRECTIONS,
    DOCUMENTS,
    FREQUENCIES,
    IMPORTANCES,
    LEVELS,
    LIKELIHOODS,
    Accumulation,
    Direction,
    Document,
    Frequency,
    Importance,
    Level,
    Likelihood,
)

Best: TypeAlias = Literal["first", "last"]
BESTS: tuple[Best, ...] = ("first", "last")


def level(given: Level | None) -> Level | None:
    """Read where on the causal chain something stands."""
    return given if given is None or given in LEVELS else _refuse("level", given, LEVELS)


def node_level(given: Level) -> Level:
    """Read the level of a node, which always has one."""
    return given if given in LEVELS else _refuse("level", given, LEVELS)


def direction(given: Direction | None) -> Direction | None:
    """Read which way is better."""
    return given if given is None or given in DIRECTIONS else _refuse("direction", given, DIRECTIONS)


def accumulation(given: Accumulation | None) -> Accumulation | None:
    """Read how figures of several periods go together."""
    return given if given is None or given in ACCUMULATIONS else _refuse("accumulates", given, ACCUMULATIONS)


def frequency(given: Frequency | None) -> Frequency | None:
    """Read how often something is measured."""
    return given if given is None or given in FREQUENCIES else _refuse("frequency", given, FREQUENCIES)


def likelihood(given: Likelihood | None) -> Likelihood | None:
    """Read how likely something is."""
    return given if given is None or given in LIKELIHOODS else _refuse("likelihood", given, LIKELIHOODS)


def importance(given: Importance | None) -> Importance | None:
    """Read how much depends on something."""
    return given if given is None or given in IMPORTANCES else _refuse("importance", given, IMPORTANCES)


def best(given: Best | None) -> Best | None:
    """Read which end of a scale is best."""
    return given if given is None or given in BESTS else _refuse("best", given, BESTS)


def documents(typed: Iterable[Document] | Document | None) -> tuple[Document, ...]:
    """Read which documents are meant, in the order in which they are listed here, each once."""
    names = {_document(name) for name in texts(typed)}
    return tuple(name for name in DOCUMENTS if name in names)


def _document(name: str) -> Document:
    return name if name in DOCUMENTS else _refuse("not_at_hand", name, DOCUMENTS)


def _refuse(keyword: str, given: object, allowed: tuple[str, ...]) -> NoReturn:
    if not isinstance(given, str):
        raise WrongTypeError(
            Message("choice-not-text", keyword=Code(keyword), kind=Code(type(given).__name__), options=allowed)
        )
    near = nearest(given, allowed)
    raise DeclarationError(
        Message(
            "choice-unknown",
            keyword=Code(keyword),
            value=Code.of(given[:40]),
            options=allowed,
            near=Code.of(near) if near else None,
        )
    )
