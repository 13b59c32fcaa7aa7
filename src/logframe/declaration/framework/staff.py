"""The people who manage a project, and how much of their time it takes."""

from __future__ import annotations

from typing import Final

import attrs

from logframe.declaration.values.keywords import flag, identifier, statement, words
from logframe.declaration.values.numbers import Missing, Numeric, Value, value
from logframe.errors import DeclarationError
from logframe.messages import Message
from logframe.places import Place, caller_place

_TIME: Final = Message("subject-post-time")


def _time(typed: Value | Numeric) -> Value:
    time = value(typed, _TIME)
    if not isinstance(time, Missing) and (time.low is None or time.low < 0):
        raise DeclarationError(Message("post-time-below-zero", value=time))
    return time


@attrs.frozen
class Post:
    """A post that the project pays for, wholly or in part.

    `time` is what it takes in percent of one full-time post, or missing(why); `management` is False for those
    who do the work itself. Name the post and never the person.
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    time: Value = attrs.field(converter=_time, kw_only=True)
    management: bool = attrs.field(default=True, converter=flag, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)
