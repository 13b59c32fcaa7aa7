"""Who takes part in a project and in which role, and the sectors that it works in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import attrs

from logframe.declaration.values import choices
from logframe.declaration.values.keywords import statement, words
from logframe.declaration.values.numbers import Number, Numeric, number
from logframe.errors import DeclarationError
from logframe.messages import Message
from logframe.places import Place, caller_place
from logframe.terms import OrganisationRole

_PERCENT: Final = "percent"
OWN_SECTORS: Final = ("own list", "second own list")
"""Vocabularies of sectors that the organisation which reports them has made: nobody else's codes mean the same."""


def _percent(typed: Number | Numeric | None) -> Number | None:
    if typed is None:
        return None
    percent = number(typed, _PERCENT)
    if percent.low is None or percent.high is None or percent.low < 0 or percent.high > 100:
        raise DeclarationError(Message("sector-percent-no-part", value=percent))
    return percent


@attrs.frozen
class Organisation:
    """An organisation that takes part in a project: its name and its role.

    `role` is "reporting", "funding", "accountable", "extending" or "implementing", the words of IATI; an organisation
    with two roles stands twice. `ref` is its identifier, as GB-GOV-1, `type` free text ("multilateral").
    """

    name: str = attrs.field(converter=statement)
    role: OrganisationRole = attrs.field(converter=choices.organisation_role, kw_only=True)
    ref: str = attrs.field(default="", converter=words, kw_only=True)
    type: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


@attrs.frozen
class Sector:
    """A sector that a project works in: its name, or its code where that is all that is stated.

    `vocabulary` names the list of the code ("DAC 5"), `percent` is the part of the project's money in the sector.
    """

    name: str = attrs.field(converter=statement)
    code: str = attrs.field(default="", converter=words, kw_only=True)
    vocabulary: str = attrs.field(default="", converter=words, kw_only=True)
    percent: Number | None = attrs.field(default=None, converter=_percent, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


def counted_under(organisations: Iterable[Organisation]) -> str:
    """Return the organisation that a project is counted under: who reports it, else who implements it; "" for none."""
    names = {organisation.role: organisation.name for organisation in reversed(tuple(organisations))}
    return next(
        (names[role] for role in ("reporting", "implementing", "accountable", "extending") if role in names), ""
    )
