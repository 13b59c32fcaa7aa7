"""Values with their units: what an answer is, and what adds up with it."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any, Literal, Self

import attrs

from logframe import units
from logframe.declaration.values.numbers import Missing, Number, Numeric, Value, number, rescaled


class OrderedByUnit:
    """The comparisons of quantities, in one unit; UnitMismatchError for two that measure different things."""

    __slots__ = ()

    def __lt__(self, other: Self) -> bool:
        """Return whether it is smaller; raise DeclarationError where that is open."""
        return self._compared(other, operator.lt)

    def __le__(self, other: Self) -> bool:
        """Return whether it is smaller or the same; raise DeclarationError where that is open."""
        return self._compared(other, operator.le)

    def __gt__(self, other: Self) -> bool:
        """Return whether it is larger; raise DeclarationError where that is open."""
        return self._compared(other, operator.gt)

    def __ge__(self, other: Self) -> bool:
        """Return whether it is larger or the same; raise DeclarationError where that is open."""
        return self._compared(other, operator.ge)

    def _compared(self, quantity: object, compare: Callable[[Any, Any], bool]) -> bool:
        answer: bool = NotImplemented
        first, second = (getattr(side, "quantity", side) for side in (self, quantity))
        if type(quantity) is type(self) and isinstance(first, Quantity) and isinstance(second, Quantity):
            # With a missing value Python refuses the comparison itself, and names it.
            answer = compare(first.value, second.to(first.unit).value)
        return answer


@attrs.frozen
class Quantity(OrderedByUnit):
    """A value and its unit. Adding converts within one kind of unit and refuses to mix kinds."""

    value: Value
    unit: str = attrs.field(converter=units.unit_name)

    def to(self, unit: str) -> Quantity:
        """Return the same quantity in another unit of its kind.

        Raises UnitMismatchError, naming both units, if they measure different things.
        """
        name = units.unit_name(unit)
        value, by = self.value, units.factor(self.unit, name)
        return Quantity(value if isinstance(value, Missing) else rescaled(value, by), name)

    def __add__(self, other: Quantity) -> Quantity:
        """Add a quantity of the same kind, in the unit of the first; missing stays missing."""
        return self._joined(other, "add", lambda first, second: first + second)

    def __sub__(self, other: Quantity) -> Quantity:
        """Subtract a quantity of the same kind, in the unit of the first; missing stays missing."""
        return self._joined(other, "subtract", lambda first, second: first - second)

    def __mul__(self, times: Number | Numeric) -> Quantity:
        """Multiply by a plain number."""
        return Quantity(_scaled(self.value, times), self.unit)

    __rmul__ = __mul__

    def __truediv__(self, other: Quantity | Number | Numeric) -> Quantity:
        """Divide: SEK by people is SEK per person.

        Raises ZeroDivisionError if the divisor may be zero.
        """
        if not isinstance(other, Quantity):
            return Quantity(_divided(self.value, number(other)), self.unit)
        if units.same_kind(other.unit, self.unit):
            return Quantity(_divided(self.value, other.to(self.unit).value), units.ONE)
        first, second = self.without_rate(), other.without_rate()
        return Quantity(_divided(first.value, second.value), units.divided(first.unit, second.unit))

    def without_rate(self) -> Quantity:
        """Return a rate for so many of something, such as 3 deaths per 1,000 births, as one for each of it."""
        by, unit = units.without_rates(self.unit)
        return self if by == 1 else Quantity(_scaled(self.value, by), unit)

    def __str__(self) -> str:
        """Write the value with its unit: "400 people", "1 person", "45 %"."""
        if isinstance(self.value, Missing):
            return str(self.value)
        return f"{self.value} {units.unit_label(self.unit, self.value.single)}".rstrip()

    def _joined(
        self, quantity: Quantity, operation: Literal["add", "subtract"], sum_of: Callable[[Number, Number], Number]
    ) -> Quantity:
        if not isinstance(quantity, Quantity):
            return NotImplemented
        if not units.same_kind(self.unit, quantity.unit):
            raise units.mismatch(self.unit, quantity.unit, operation)
        second = quantity.to(self.unit).value
        if isinstance(self.value, Missing):
            return self
        return Quantity(second if isinstance(second, Missing) else sum_of(self.value, second), self.unit)


def _scaled(value: Value, by: Number | Numeric) -> Value:
    return value if isinstance(value, Missing) else value * by


def _divided(value: Value, by: Value) -> Value:
    if isinstance(value, Missing):
        return value
    return by if isinstance(by, Missing) else value / by
