"""Computed figures as fields of messages: the number stays, and a reader gets it to so many digits."""

from __future__ import annotations

import attrs

from logframe.declaration.values.numbers import Number
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import share_text, short
from logframe.evaluation.costs.unit_costs import cost_text, share_of_budget


@attrs.frozen
class Portion:
    """A share of something, where 1 is all of it: "65 %", "at least 65 %"."""

    value: Number

    def in_words(self) -> str:
        """Return it as a percentage."""
        return share_text(self.value)

    __str__ = in_words


@attrs.frozen
class Shortened:
    """A value with its unit, to four figures."""

    value: Number
    unit: str

    def in_words(self) -> str:
        """Return it with its unit."""
        return short(self.value, self.unit)

    __str__ = in_words


@attrs.frozen
class BudgetShare:
    """A part of a budget in percent; at most all of it where a part of the budget is not known."""

    percent: Number

    def in_words(self) -> str:
        """Return it in percent."""
        return share_of_budget(self.percent)

    __str__ = in_words


@attrs.frozen
class Cost:
    """What a unit cost, to four figures."""

    quantity: Quantity

    def in_words(self) -> str:
        """Return it with its currency."""
        return cost_text(self.quantity)

    __str__ = in_words


def portion(share: Number | None) -> Portion | None:
    """Return a share as a field, None for none."""
    return None if share is None else Portion(share)
