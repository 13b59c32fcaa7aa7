"""What a finding rests on: figures of a project or programme, people who were heard, sources, or words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TypeAlias

import attrs

from logframe.assessment import record_keywords as keywords
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.sources import Source
from logframe.declaration.programme.series import Series
from logframe.declaration.programme.stated_claims import Claim
from logframe.declaration.programme.status_claims import StatusClaim
from logframe.declaration.values.keywords import identifier, several, statement, words
from logframe.declaration.values.numbers import Missing
from logframe.messages import Message
from logframe.places import Place, caller_place


@attrs.frozen
class Consulted:
    """A group of people who were heard, and how many; name the group and never a person."""

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    count: int | Missing = attrs.field(converter=keywords.count, kw_only=True)
    by: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


Figured: TypeAlias = Indicator | Claim | StatusClaim | Series | Consulted
"""What has figures of its own, against which a text can be held."""

Evidence: TypeAlias = str | Source | Figured
"""A reference ("KG-2/victims-assisted", the id of a claim, series, source or group heard), a source, or words.

Words have spaces, a reference has none. An assessment keeps references where an object stood.
"""


AS_KEPT: Final = {"data_as": tuple[str | Source, ...]}
"""What evidence is as data: an assessment keeps references and words as text."""


def evidence(typed: Iterable[Evidence] | Evidence | None) -> tuple[Evidence, ...]:
    """Read what a finding rests on, one thing or several."""
    kinds: tuple[type[Evidence], ...] = (str, Source, Indicator, Claim, StatusClaim, Series, Consulted)
    entries: tuple[Evidence, ...] = several(typed, kinds, Message("subject-evidence"))
    for entry in entries:
        if isinstance(entry, str):
            statement(entry)
    return entries


def is_reference(entry: Evidence) -> bool:
    """Return whether an entry names something that is declared, and is no text of words."""
    return isinstance(entry, str) and not any(sign.isspace() for sign in entry.strip())
