"""What is intended: a value to reach by a date, or a value to keep."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Final, TypeAlias

import attrs

from logframe.declaration.framework.observations import Observed, Part, Typed, observed, parts
from logframe.declaration.values.keywords import unit
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Missing, Number, Numeric, number, whole
from logframe.declaration.values.periods import Period, parse_day, parse_period
from logframe.errors import DeclarationError, WrongTypeError, brief
from logframe.messages import Code, Message
from logframe.places import NOWHERE, Place, caller_place

_DATE: Final = Message("subject-target-date")
_PERIOD: Final = Message("subject-target-period")
_LIMIT: Final = Message("subject-limit")


def _day(typed: datetime.date | str | None) -> datetime.date | None:
    return None if typed is None else parse_day(typed, _DATE)


def _period(typed: Period | str | None) -> Period | None:
    return None if typed is None else parse_period(typed, _PERIOD)


def _reachable(typed: Typed) -> Observed:
    if type(typed) is int:
        return whole(typed)
    target = observed(typed, "target")
    number_of = typed.value if isinstance(typed, Amount) else target
    if isinstance(number_of, Number) and number_of.low is None and number_of.high is None:
        raise DeclarationError(Message("target-any-number", value=target))
    return target


@attrs.frozen
class Target:
    """A value to reach: `by` a date for a state or running total, or within a `period` for a flow.

    `disaggregation` are its parts. A range with parts is not a range to reach: the target of the whole lies somewhere
    between them, as of percentages by sex.
    """

    value: Observed = attrs.field(converter=_reachable)  # money is opened below
    by: datetime.date | None = attrs.field(default=None, converter=_day, kw_only=True)
    period: Period | None = attrs.field(default=None, converter=_period, kw_only=True)
    unit: str | None = attrs.field(default=None, converter=unit, kw_only=True)
    disaggregation: dict[str, dict[str, Part]] = attrs.field(default=None, converter=parts, kw_only=True, hash=False)
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
        """Return the day on which the target is due; None if the project's end is meant."""
        return self.by if self.by is not None else (None if self.period is None else self.period.end)


def _limits(typed: Number) -> Number:
    if isinstance(typed, Number) and not (typed.low is None and typed.high is None):
        return typed
    raise WrongTypeError(Message("keep-not-limits", kind=Code(type(typed).__name__), value=brief(typed)))


@attrs.frozen
class Keep:
    """A value to keep within limits, both included; it is kept or not kept and never a progress figure."""

    allowed: Number = attrs.field(converter=_limits)
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
    """Declare a value that may not fall below a limit, in the unit of the indicator.

    Raises WrongTypeError for what is no number.
    """
    return Keep(Number(number(low, _LIMIT).low, None, "bound"))


def keep_at_most(high: Numeric) -> Keep:
    """Declare a value that may not rise above a limit, in the unit of the indicator.

    Raises WrongTypeError for what is no number.
    """
    return Keep(Number(None, number(high, _LIMIT).high, "bound"))


def keep_between(low: Numeric, high: Numeric) -> Keep:
    """Declare a value that is to stay between two limits, both included, in the unit of the indicator.

    Raises WrongTypeError for what is no number, DeclarationError for limits that are swapped.
    """
    least, most = number(low, _LIMIT).low, number(high, _LIMIT).high
    if least is None or most is None or least > most:
        raise DeclarationError(Message("keep-ends-before-start"))
    return Keep(Number(least, most, "range"))


Aim: TypeAlias = tuple[Target, ...] | Keep | Missing | None
"""What is kept of a target: one or several dated ones, limits, a stated gap, or nothing."""

TypedTarget: TypeAlias = Typed | Amount | Target | Keep | list[Target] | tuple[Target, ...] | None


def aim(typed: TypedTarget) -> Aim:
    """Read a target: a plain value, Target(...), several of them, keep_...(...), missing(why) or nothing."""
    if type(typed) is int:
        # A plain number stands where its indicator does, which sets the place.
        return (Target(typed, declared_at=NOWHERE),)
    if typed is None or isinstance(typed, (Keep, Missing)):
        return typed
    if isinstance(typed, Target):
        return (typed,)
    if isinstance(typed, (list, tuple)):
        if not typed or not all(isinstance(target, Target) for target in typed):
            raise WrongTypeError(Message("targets-hold-something-else"))
        return tuple(typed)
    return (Target(typed),)


def milestones(typed: Iterable[Target] | Target | None) -> tuple[Target, ...]:
    """Read dated milestones, in the order of their dates."""
    if typed is None or typed == ():
        return ()
    targets = tuple(typed) if isinstance(typed, Iterable) else (typed,)
    for target in targets:
        if not isinstance(target, Target) or target.due is None:
            raise WrongTypeError(Message("milestone-without-date"))
    return tuple(sorted(targets, key=lambda target: target.due or datetime.date.max))
