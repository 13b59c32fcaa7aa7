"""Computed figures as fields of messages: the number stays, and a reader gets it to so many digits."""

from __future__ import annotations

import attrs

from logframe import units
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import Proportion, Rounded, WholeProportion
from logframe.evaluation.formulas import half_open
from logframe.messages import Message


class _Figure:
    """A figure that is text in the language of the reader."""

    def __str__(self) -> str:
        return str(Message("text", text=self))


@attrs.frozen
class Portion(_Figure):
    """A share of something, where 1 is all of it: "65 %", "at least 65 %"."""

    value: Number

    @property
    def shown(self) -> Proportion:
        """Return it as a percentage."""
        return Proportion(self.value)


@attrs.frozen
class WholePortion(_Figure):
    """A share of something in whole percent, for those who read only this: "86 %", "31 % to 53 %"."""

    value: Number

    @property
    def shown(self) -> WholeProportion:
        """Return it as a percentage."""
        return WholeProportion(self.value)


@attrs.frozen
class Shortened(_Figure):
    """A value with its unit, to four figures."""

    value: Number
    unit: str

    @property
    def shown(self) -> Rounded:
        """Return it with its unit."""
        return Rounded(self.value, self.unit)


@attrs.frozen
class BudgetShare(_Figure):
    """A part of a budget in percent; at most all of it where a part of the budget is not known."""

    percent: Number

    @property
    def shown(self) -> Rounded:
        """Return it in percent."""
        return Rounded(half_open(self.percent), units.PERCENT)


@attrs.frozen
class Cost(_Figure):
    """What a unit cost, to four figures."""

    quantity: Quantity

    @property
    def shown(self) -> Rounded | Quantity:
        """Return it with its currency."""
        value = self.quantity.value
        return self.quantity if isinstance(value, Missing) else Rounded(half_open(value), self.quantity.unit)


def portion(share: Number | None) -> Portion | None:
    """Return a share as a field, None for none."""
    return None if share is None else Portion(share)
