"""Parts of a total: given as a percentage of it, or as two figures to be pooled."""

from __future__ import annotations

from typing import Final

import attrs

from logframe.declaration.values.numbers import Missing, Number, Numeric, Value, number, value
from logframe.declaration.values.periods import Period, When, parse_when
from logframe.messages import Message

_NUMERATOR: Final = Message("subject-numerator")
_DENOMINATOR: Final = Message("subject-denominator")


def _percent(typed: Number | Numeric) -> Number:
    return number(typed, Message("subject-share"))


def _numerator(typed: Value | Numeric) -> Value:
    return value(typed, _NUMERATOR)


def _denominator(typed: Value | Numeric) -> Value:
    return value(typed, _DENOMINATOR)


def _when(typed: str | Period | Missing | None) -> When | None:
    return parse_when(typed)


@attrs.frozen
class Share:
    """A part given as a percentage of the total it belongs to."""

    percent: Number = attrs.field(converter=_percent)

    def __str__(self) -> str:
        """Write it as a report does."""
        return f"{self.percent} %"


def share(percent: Number | Numeric) -> Share:
    """Declare a part as a percentage of its total: share(10) is a tenth of it, share(about(20)) about a fifth.

    Raises WrongTypeError for what is no number.
    """
    return Share(percent)


@attrs.frozen
class Pooled:
    """A numerator and its denominator, kept apart so that shares are pooled and never averaged."""

    numerator: Value = attrs.field(converter=_numerator)
    denominator: Value = attrs.field(converter=_denominator)
    numerator_period: When | None = attrs.field(default=None, converter=_when)
    denominator_period: When | None = attrs.field(default=None, converter=_when)

    def __str__(self) -> str:
        """Write it as "143 of 301"."""
        return f"{self.numerator} of {self.denominator}"


def out_of(
    numerator: Value | Numeric,
    denominator: Value | Numeric,
    *,
    numerator_period: str | Period | None = None,
    denominator_period: str | Period | None = None,
) -> Pooled:
    """Declare a ratio by its two figures: out_of(143, 301) is 143 out of 301.

    The periods are given where the two figures are not of the observation's own period. Raises
    WrongTypeError for what is no number, PeriodError for a period that no calendar has.
    """
    return Pooled(
        value(numerator, _NUMERATOR),
        value(denominator, _DENOMINATOR),
        parse_when(numerator_period, "numerator_period"),
        parse_when(denominator_period, "denominator_period"),
    )
