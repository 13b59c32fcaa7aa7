"""Claims about how far an indicator has come, as an evaluation states them in words."""

from __future__ import annotations

import datetime
from typing import Final

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source, source_of
from logframe.declaration.values.keywords import identifier, statement, words
from logframe.declaration.values.periods import parse_day
from logframe.errors import DeclarationError
from logframe.messages import Code, Message
from logframe.nearest import nearest
from logframe.places import Place, caller_place

SAYINGS: Final = (
    *("exceeded", "fulfilled", "reached", "kept", "on track", "reached late", "behind"),
    *("partly fulfilled", "not kept", "not fulfilled", "not reached", "adverse"),
)
"""What can be said of an indicator: the words of a computed status."""


def _says(saying: str) -> str:
    if saying in SAYINGS:
        return saying
    hint = nearest(saying, SAYINGS) if isinstance(saying, str) else None
    raise DeclarationError(
        Message("says-unknown", value=Code.of(saying), hint=Code.of(hint) if hint else None, words=SAYINGS)
    )


def _project(typed: str | Project) -> str:
    return typed.id if isinstance(typed, Project) else identifier(typed)


def _day(typed: str | datetime.date | None) -> datetime.date | None:
    return None if typed is None else parse_day(typed, "on")


@attrs.frozen
class StatusClaim:
    """What somebody says of an indicator: "the target of 400 will not be reached".

    `project` is one of the programme's, or its id, `indicator` one of that project's. `says` is a word of a status;
    "reached", "fulfilled" and "kept" mean that the target is met, "not reached", "not fulfilled" and "not kept" that
    it is missed, however far. `on` is the date for which it is said, that of the evaluation unless declared.
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    project: str = attrs.field(converter=_project, kw_only=True)
    indicator: str = attrs.field(converter=identifier, kw_only=True)
    says: str = attrs.field(converter=_says, kw_only=True)
    on: datetime.date | None = attrs.field(default=None, converter=_day, kw_only=True)
    source: Source | None = attrs.field(default=None, converter=source_of, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)
