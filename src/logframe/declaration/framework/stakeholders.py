"""Who has a part in a project or in its problem, and which measures of the strategy they carry out."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from logframe.declaration.values import choices
from logframe.declaration.values.keywords import identifier, made_of, statement, words
from logframe.places import Place, caller_place
from logframe.terms import Importance, Progress, Reach


@attrs.frozen
class Engagement:
    """A measure that a stakeholder carries out: a part of the strategy, and whom it reaches.

    `state` is "running" or "possible": what could be asked of them.
    """

    part: str = attrs.field(converter=statement)
    reaches: Reach | None = attrs.field(default=None, converter=choices.reach, kw_only=True)
    state: Progress = attrs.field(default="running", converter=choices.progress, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


def _engagements(typed: Iterable[Engagement | str] | Engagement | str | None) -> tuple[Engagement, ...]:
    return made_of(typed, Engagement, "does")


@attrs.frozen
class Stakeholder:
    """An organisation or group: its role, its interest in the project, its influence on it, and what it does.

    `agreement` names what says who does what where others do the same. Name groups and offices, never a person.
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    role: str = attrs.field(default="", converter=words, kw_only=True)
    interest: Importance | None = attrs.field(default=None, converter=choices.importance, kw_only=True)
    influence: Importance | None = attrs.field(default=None, converter=choices.importance, kw_only=True)
    does: tuple[Engagement, ...] = attrs.field(default=(), converter=_engagements, kw_only=True)
    agreement: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)
