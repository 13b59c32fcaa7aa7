"""Where figures come from."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any, Final

import attrs

from logframe.declaration.values.keywords import LONGEST_ID, identifier, is_id, several_or_text, statement, words
from logframe.declaration.values.made_ids import slug
from logframe.declaration.values.periods import parse_day
from logframe.errors import DeclarationError
from logframe.messages import Message
from logframe.places import Place, caller_place

_DATE: Final = Message("subject-source-date")
_HOLDING: Final = ("source", "verified_by", "observations", "baseline", "indicators", "changes", "was_baseline")
"""The keywords that hold sources, directly or through others."""


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

    @property
    def label(self) -> str:
        """Return what a line calls the source: its title where the id is made of it, else the id, which is shorter."""
        return source_label(self.id, self.title)


def source_label(id: str, title: str) -> str:
    """Return what a line calls a source of an id and title."""
    if id == title:
        return title
    text = title.lower()
    ends = text[:1] + text[-1:]
    # An id that is made of a title begins and ends as it does, unless signs are left out there or it is cut off.
    if ends.isalnum() and len(text) <= LONGEST_ID and ends != id[:1] + id[-1:]:
        return id
    return title if slug(text, LONGEST_ID) == id else id


def source_of(typed: Source | str | None) -> Source | None:
    """Read a source, its id alone, or what it is called: "Household survey" has the id "household-survey"."""
    if typed is None or isinstance(typed, Source):
        return typed
    return Source(_id_of(typed), typed)


def only_named(source: Source) -> bool:
    """Return whether a source has nothing but its name: a declared one of the same id says more."""
    if source.kind or source.date or source.url or source.note:
        return False
    try:
        return source.id == _id_of(source.title)
    except DeclarationError:  # its title, too long or only of signs, makes no id: it has one of its own
        return False


def with_sources(declared: Any, table: Mapping[str, Source]) -> Any:
    """Return what is declared, lists and tables too, with the source of a table wherever a source is only named."""
    if isinstance(declared, Source):
        return table.get(declared.id, declared) if only_named(declared) else declared
    if isinstance(declared, dict):
        return {key: with_sources(part, table) for key, part in declared.items()}
    if isinstance(declared, tuple):
        return tuple(with_sources(part, table) for part in declared)
    if not attrs.has(type(declared)):
        return declared
    changed = {}
    for name in _HOLDING:
        held = getattr(declared, name, None)
        if held is not None and (resolved := with_sources(held, table)) != held:
            changed[name] = resolved
    return attrs.evolve(declared, **changed) if changed else declared


def source_id(typed: Source | str | None) -> str:
    """Read the id of a source, "" for none."""
    if isinstance(typed, Source):
        return typed.id
    return "" if typed is None or typed == "" else _id_of(typed)


def _id_of(text: str) -> str:
    # Nothing is cut off: "Survey of households ... 2022" and "... 2023" are two sources.
    is_name = isinstance(text, str) and len(text) <= LONGEST_ID and not is_id(text)
    return identifier((is_name and slug(text.lower(), LONGEST_ID)) or text)


def sources(typed: Iterable[Source | str] | Source | str | None) -> tuple[Source, ...]:
    """Read one or several sources."""
    if type(typed) is Source:
        return (typed,)
    named = [source_of(entry) for entry in several_or_text(typed, Source, "verified_by")]
    return tuple([source for source in named if source is not None])
