"""What must hold outside the project's control, and what may go wrong."""

from __future__ import annotations

import attrs

from logframe.declaration.values import choices
from logframe.declaration.values.field_metadata import refers_to
from logframe.declaration.values.keywords import statement, words
from logframe.places import Place, caller_place
from logframe.terms import Importance, Likelihood, Occurrence


@attrs.frozen
class Assumption:
    """What must hold for one step to lead to the next. `outcome` says what became of it."""

    statement: str = attrs.field(converter=statement)
    importance: Importance | None = attrs.field(default=None, converter=choices.importance, kw_only=True)
    likelihood: Likelihood | None = attrs.field(default=None, converter=choices.likelihood, kw_only=True)
    monitored_by: str = attrs.field(default="", converter=words, kw_only=True, metadata=refers_to("monitor"))
    outcome: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)


@attrs.frozen
class Risk:
    """What may go wrong and what is done about it; `occurrence` says whether it came true, `outcome` how that went."""

    statement: str = attrs.field(converter=statement)
    impact: Importance | None = attrs.field(default=None, converter=choices.importance, kw_only=True)
    likelihood: Likelihood | None = attrs.field(default=None, converter=choices.likelihood, kw_only=True)
    response: str = attrs.field(default="", converter=words, kw_only=True)
    owner: str = attrs.field(default="", converter=words, kw_only=True)
    occurrence: Occurrence | None = attrs.field(default=None, converter=choices.occurrence, kw_only=True)
    outcome: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)
