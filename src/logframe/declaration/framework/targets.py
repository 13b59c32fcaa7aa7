"""What is intended: a value to reach by a date, or a value to keep."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Final, TypeAlias

import attrs

from logframe import units
from logframe.declaration.framework.observations import Observed, Typed, observed
from logframe.declaration.values.keywords import words
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Missing, Number, Numeric, number, whole
from logframe.declaration.values.periods import Period, parse_day, parse_period
from logframe.errors import DeclarationError, WrongTypeError
from logframe.messages import Message
from logframe.places import NOWHERE, Place, caller_place

_DATE: Final = Message("subject-target-date")
_PERIOD: Final = Message("subject-target-period")
_LIMIT: Final = Message("subject-limit")


def _day(given: datetime.date | str | None) -> datetime.date | None:
    return None if given is None else parse_day(given, _DATE)


def _period(given: Period | str | None) -> Period | None:
    return None if given is None else parse_period(given, _PERIOD)


def _unit(given: str | None) -> str | None:
    return None if given is None else units.unit_name(words(given))


def _reachable(given: Typed) -> Observed:
    if type(given) is int:
        return whole(given)
    target = observed(given)
    number_of = given.value if isinstance(given, Amount) else target
    if isinstance(number_of, Number) and number_of.low is None and number_of.high is None:
        raise DeclarationError(Message("target-any-number", value=target))
    return target


@attrs.frozen
class Target:
    """A value to reach: `by` a date for a state or running total, or within a `period` for a flow."""

    value: Observed = attrs.field(converter=_reachable)  # money is opened below
    by: datetime.date | None = attrs.field(default=None, converter=_day, kw_only=True)
    period: Period | None = attrs.field(default=None, converter=_period, kw_only=True)
    unit: str | None = attrs.field(default=None, converter=_unit, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Open money into its value and unit, and refuse a target with two time frames."""
        opened: object = self.value
        if isinstance(opened, Amount):
            object.__setattr__(self, "unit", opened.currency)
            object.__setattr__(self, "value", opened.value)
        if self.by is not None and self.period is not None:
            raise DeclarationError(Message("target-with-date-and-period"), place=self.declared_at)

    @property
    def due(self) -> datetime.date | None:
        """Give the day on which the target is due; None if the project's end is meant."""
        return self.by if self.by is not None else (None if self.period is None else self.period.end)


@attrs.frozen
class Keep:
    """A value to keep within limits, both included; it is kept or not kept and never a progress figure."""

    allowed: Number
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    def __str__(self) -> str:
        """Write it as "keep at least 80"."""
        return str(self.message)

    @property
    def message(self) -> Message:
        """Return it with its limits."""
        low, high = (None if end is None else Number(end, end) for end in (self.allowed.low, self.allowed.high))
        if low is None or high is None:
            return Message("keep-limit", limit=self.allowed)
        return Message("keep-between", low=low, high=high)


def keep_at_least(low: Numeric) -> Keep:
    """Declare a value that may not fall below a limit."""
    return Keep(Number(number(low, _LIMIT).low, None, "bound"))


def keep_at_most(high: Numeric) -> Keep:
    """Declare a value that may not rise above a limit."""
    return Keep(Number(None, number(high, _LIMIT).high, "bound"))


def keep_between(low: Numeric, high: Numeric) -> Keep:
    """Declare a value that is to stay between two limits, both included."""
    least, most = number(low, _LIMIT).low, number(high, _LIMIT).high
    if least is None or most is None or least > most:
        raise DeclarationError(Message("keep-ends-before-start"))
    return Keep(Number(least, most, "range"))


Aim: TypeAlias = tuple[Target, ...] | Keep | Missing | None
"""What is kept of a target: one or several dated ones, limits, a stated gap, or nothing."""

TypedTarget: TypeAlias = Typed | Amount | Target | Keep | Iterable[Target] | None


def aim(given: TypedTarget) -> Aim:
    """Read a target: a plain value, Target(...), several of them, keep_...(...), missing(why) or nothing."""
    if type(given) is int:
        # A plain number stands where its indicator does, which sets the place.
        return (Target(given, declared_at=NOWHERE),)
    if given is None or isinstance(given, (Keep, Missing)):
        return given
    if isinstance(given, Target):
        return (given,)
    if isinstance(given, (list, tuple)):
        if not given or not all(isinstance(one, Target) for one in given):
            raise WrongTypeError(Message("targets-hold-something-else"))
        return tuple(given)
    return (Target(given),)  # type: ignore[arg-type]  # `Target` refuses what is no value


def milestones(given: Iterable[Target]) -> tuple[Target, ...]:
    """Read dated milestones, in the order of their dates."""
    if not given:
        return ()
    read = (given,) if isinstance(given, Target) else tuple(given)
    for one in read:
        if not isinstance(one, Target) or one.due is None:
            raise WrongTypeError(Message("milestone-without-date"))
    return tuple(sorted(read, key=lambda one: one.due or datetime.date.max))
