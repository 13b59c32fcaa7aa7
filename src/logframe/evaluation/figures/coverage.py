"""What a source says on a date: one value, how much of the asked time it covers, and what it rests on."""

from __future__ import annotations

import attrs

from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Missing, Number, Value
from logframe.declaration.values.periods import Period, extent_in_words, union_days


@attrs.frozen
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
        """Tell whether nothing is unreported."""
        return self.days >= self.of_days

    def __str__(self) -> str:
        """Write it as "18 of 24 months"."""
        return extent_in_words(list(self.covered), list(self.asked))


@attrs.frozen
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
    notes: tuple[str, ...] = ()

    @property
    def is_measured(self) -> bool:
        """Tell whether there is a figure at all."""
        return not isinstance(self.value, Missing)
