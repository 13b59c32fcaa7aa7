"""Where figures come from."""

from __future__ import annotations

import datetime
from typing import Final

import attrs

from logframe.declaration.values.keywords import identifier, several, statement, words
from logframe.declaration.values.periods import parse_day
from logframe.messages import Message
from logframe.places import Place, caller_place

_DATE: Final = Message("subject-source-date")


def _day(typed: datetime.date | str | None) -> datetime.date | None:
    return None if typed is None else parse_day(typed, _DATE)


@attrs.frozen
class Source:
    """A means of verification: a report, a register, a survey, a table.

    `kind` is free text ("interim report", "survey", "official statistics"), `date` when it was published,
    `url` where it can be read, `note` what a reader should know of it.
    """

    id: str = attrs.field(converter=identifier)
    title: str = attrs.field(converter=statement)
    kind: str = attrs.field(default="", converter=words, kw_only=True)
    date: datetime.date | None = attrs.field(default=None, converter=_day, kw_only=True)
    url: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


def sources(typed: list[Source] | tuple[Source, ...] | Source | None) -> tuple[Source, ...]:
    """Read one or several sources."""
    if type(typed) is Source:
        return (typed,)
    return several(typed, Source, "verified_by")
