"""What a source says on a date: one value, how much of the asked time it covers, and what it rests on."""

from __future__ import annotations

import attrs

from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Missing, Number, Value
from logframe.declaration.values.periods import Period, merged, union_days
from logframe.messages import Message


@attrs.define(unsafe_hash=True)
class Coverage:
    """How much of the asked days is reported: both are disjoint and in order."""

    covered: tuple[Period, ...]
    asked: tuple[Period, ...]

    @property
    def days(self) -> int:
        """Count the days that are reported."""
        return union_days(list(self.covered))

    @property
    def of_days(self) -> int:
        """Count the days that were asked for."""
        return union_days(list(self.asked))

    @property
    def is_whole(self) -> bool:
        """Return whether nothing is unreported."""
        return self.days >= self.of_days

    @property
    def message(self) -> Message:
        """Return it in months, in days where months do not fit."""
        months, of_months = _whole_months(self.covered), _whole_months(self.asked)
        if months is None or of_months is None:
            return Message("coverage-in-days", count=self.days, of=self.of_days)
        return Message("coverage-in-months", count=months, of=of_months)

    def __str__(self) -> str:
        """Write it as "18 of 24 months"."""
        return str(self.message)


def _whole_months(periods: tuple[Period, ...]) -> int | None:
    months = [period.whole_months for period in merged(list(periods))]
    return None if None in months else sum(month for month in months if month is not None)


@attrs.define(unsafe_hash=True)
class Reading:
    """What one source says, or several whose periods complete one another.

    `value` is the answer for the asked time, a bound where not all of it is reported; `reported` is what was
    reported within the covered days, the basis of a forecast. `used` are the observations it rests on,
    `notes` what a reader must know of them. It is not `comparable` if its units differ from the indicator's.
    """

    sources: tuple[str, ...]
    definition: str
    value: Value
    used: tuple[Observation, ...] = ()
    reported: Number | None = None
    coverage: Coverage | None = None
    missing: int = 0
    undated: bool = False
    comparable: bool = True
    notes: tuple[Message, ...] = ()

    @property
    def is_measured(self) -> bool:
        """Return whether there is a figure at all."""
        return not isinstance(self.value, Missing)
