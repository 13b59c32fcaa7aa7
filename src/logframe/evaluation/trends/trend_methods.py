"""What a trend method is given and what it answers."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import attrs

from logframe.declaration.values.keywords import check_function, identifier, texts
from logframe.declaration.values.numbers import Exact
from logframe.messages import Message, as_message, part_of


@attrs.frozen
class Asked:
    """A series with what is intended of it. `falls` tells that less is better, None that it is not declared.

    `percent` tells that the figures are percentages, which end at 0 and 100.
    """

    points: dict[int, Exact]
    base: int
    target: Exact | None
    target_year: int | None
    falls: bool | None
    limit: Exact | None = None
    parity: bool = False
    every_year: bool = False
    percent: bool = False

    @property
    def last(self) -> int:
        """Return the last year."""
        return max(self.points)

    @property
    def value(self) -> Exact:
        """Return the figure of the last year."""
        return self.points[self.last]

    @property
    def start(self) -> Exact:
        """Return the figure of the base year."""
        return self.points[self.base]

    @property
    def is_met(self) -> bool:
        """Return whether the last figure is at the target or beyond it."""
        if self.target is None:
            return False
        return self.value <= self.target if self.falls else self.value >= self.target

    @property
    def is_near_end(self) -> bool:
        """Return whether the last percentage lies within one point of the end that the target asks for."""
        end = 0 if self.falls else 100
        if not self.percent or self.target is None:
            return False
        return all(abs(Fraction(number) - end) <= 1 for number in (self.value, self.target))

    @property
    def sign(self) -> int:
        """Return +1 where more is better, -1 where less is."""
        return -1 if self.falls else 1


@attrs.frozen
class Judged:
    """What a method answers: its class, the numbers on the way, or the reason why there is none."""

    label: str | None
    numbers: dict[str, Exact | float] = attrs.field(factory=dict)
    why: Message | None = None


@attrs.frozen
class TrendMethod:
    """A named method: its title, its classes from best to worst, its formula and who uses it.

    The title of a method of your own is its formula as text.
    """

    name: str = attrs.field(converter=identifier)
    title: Message = attrs.field(converter=as_message)
    classes: tuple[str, ...] = attrs.field(converter=texts)
    judge: Callable[[Asked], Judged] = attrs.field(validator=check_function, repr=False)

    @property
    def formula(self) -> Message:
        """Return the formula and its limits."""
        return part_of(self.title, self.name, "formula")

    @property
    def used_by(self) -> Message:
        """Return the statistical offices and reports that use it."""
        return part_of(self.title, self.name, "used-by")
