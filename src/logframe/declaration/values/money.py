"""Money: amounts in a currency, and the lines of a budget."""

from __future__ import annotations

from typing import Final

import attrs

from logframe import units
from logframe.declaration.values.field_metadata import refers_to
from logframe.declaration.values.keywords import flag, identifier, statement, texts, words
from logframe.declaration.values.numbers import Missing, Number, Numeric, Value, number, value
from logframe.declaration.values.quantities import OrderedByUnit, Quantity
from logframe.declaration.values.shares import Share
from logframe.errors import DeclarationError, UnitMismatchError, WrongTypeError, brief, nearest_code
from logframe.messages import Code, Message
from logframe.places import Place, caller_place
from logframe.unit_names import CURRENCIES

_AMOUNT: Final = Message("subject-amount")
_CEILING: Final = Message("subject-ceiling")


def currency(code: str) -> str:
    """Read a currency's code of ISO 4217."""
    if not isinstance(code, str):
        raise WrongTypeError(Message("currency-not-text", kind=Code(type(code).__name__)))
    if not units.is_currency(code):
        near = nearest_code(code.upper(), sorted(CURRENCIES), cutoff=0.85)  # "kr" is not the won
        raise DeclarationError(Message("currency-unknown", currency=Code.of(code), near=near))
    return code


def _value(typed: Value | Numeric) -> Value:
    return value(typed, _AMOUNT)


@attrs.frozen
class Amount(OrderedByUnit):
    """Money: Amount(4_000_000, "SEK"). Two currencies never add up, or compare, without a dated, sourced rate."""

    value: Value = attrs.field(converter=_value)
    currency: str = attrs.field(converter=currency)

    @property
    def quantity(self) -> Quantity:
        """Return the amount as a quantity, its currency as the unit."""
        return Quantity(self.value, self.currency)

    def __add__(self, other: Amount) -> Amount:
        """Add an amount of the same currency.

        Raises UnitMismatchError, naming both, for two currencies.
        """
        if not isinstance(other, Amount):
            return NotImplemented
        if self.currency != other.currency:
            raise UnitMismatchError(
                Message("currencies-differ", currency=self.currency, second_currency=other.currency), rule="LF128"
            )
        return Amount((self.quantity + other.quantity).value, self.currency)

    def __str__(self) -> str:
        """Write it as "4,000,000 SEK"."""
        return str(self.value) if isinstance(self.value, Missing) else f"{self.value} {self.currency}"


def _amount(typed: Amount | Share | Missing) -> Amount | Share | Missing:
    if isinstance(typed, (Amount, Share, Missing)):
        return typed
    raise WrongTypeError(Message("budget-amount-not-money", kind=Code(type(typed).__name__), value=brief(typed)))


def _spent(typed: Amount | Missing | None) -> Amount | Missing | None:
    if typed is None or isinstance(typed, (Amount, Missing)):
        return typed
    raise WrongTypeError(Message("spent-not-money", kind=Code(type(typed).__name__), value=brief(typed)))


def _ceiling(typed: Number | Numeric | None) -> Number | None:
    if typed is None:
        return None
    ceiling = number(typed, _CEILING)
    if ceiling.low is None or ceiling.high is None or ceiling.low < 0 or ceiling.high > 100:
        raise DeclarationError(Message("ceiling-not-percentage", value=ceiling))
    return ceiling


@attrs.frozen
class BudgetLine:
    """A line of the budget: what the money is for, who gives it, how much.

    `amount` is money, a share() of the project's total, or missing(why). `component` names the part of the
    project, `indirect` marks overhead that no activity needs, `strategy` the part of the strategy it serves,
    `results` the ids of the results it pays for. A line that only repeats a part of others is `part_of` them.
    `spent` is what was used up to the date of the figures; `ceiling` the most of the project's total, in
    percent, that the line may take, as agreed with the donor.
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    amount: Amount | Share | Missing = attrs.field(converter=_amount, kw_only=True)
    donor: str = attrs.field(default="", converter=words, kw_only=True)
    component: str = attrs.field(default="", converter=words, kw_only=True)
    strategy: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True, metadata=refers_to("strategy"))
    results: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True, metadata=refers_to("node"))
    indirect: bool = attrs.field(default=False, converter=flag, kw_only=True)
    part_of: str = attrs.field(default="", converter=words, kw_only=True, metadata=refers_to("budget line"))
    spent: Amount | Missing | None = attrs.field(default=None, converter=_spent, kw_only=True)
    ceiling: Number | None = attrs.field(default=None, converter=_ceiling, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    source: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    @property
    def number(self) -> Number | None:
        """Return the known amount of money, None for shares and gaps."""
        if isinstance(self.amount, Amount) and isinstance(self.amount.value, Number):
            return self.amount.value
        return None
