"""What figures come to over some days or on a day."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import attrs

from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Missing, Number, Value
from logframe.evaluation.figures.coverage import Coverage
from logframe.evaluation.figures.declared_values import causes_of
from logframe.messages import Message


@attrs.define(unsafe_hash=True)
class Answer:
    """What figures come to, a bound where not all of it is reported.

    `coverage` is how much of the asked days is reported, `as_of` the day of the figures of a running total,
    `used` the observations it rests on, `reported` what is reported of it, `missing` how many figures are.
    """

    value: Value
    coverage: Coverage | None = None
    as_of: datetime.date | None = None
    used: tuple[Observation, ...] = ()
    reported: Number | None = None
    missing: int = 0
    notes: tuple[Message, ...] = ()


def nothing(gaps: Iterable[Observation], why: Message, notes: tuple[Message, ...] = ()) -> Answer:
    """Return the answer where there is no figure, with the reasons that observations give."""
    missing = tuple(gaps)
    reason = Message("only-missing-figures", reason=causes_of(missing)) if missing else why
    return Answer(Missing(message=reason), used=missing, missing=len(missing), notes=notes)
