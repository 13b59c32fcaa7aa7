"""The money of projects, added up by donor and currency."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import Missing, Total, Value, total
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.shares import Share
from logframe.messages import Message


@attrs.frozen
class Funding:
    """What one donor gives in one currency, the lines it is summed from, and how many of them are not known.

    With lines that are not known the sum is a lower bound. `currency` is "" where no line of the donor has one.
    """

    donor: str
    currency: str
    sum: Value
    lines: tuple[BudgetLine, ...]
    missing: int

    @property
    def money(self) -> Quantity | None:
        """Return the sum in its currency, None if no amount is known."""
        return None if isinstance(self.sum, Missing) else Quantity(self.sum, self.currency)

    @property
    def message(self) -> Message:
        """Return what the donor gives, and how many of the lines are not known."""
        missing = 0 if self.money is None else self.missing
        return Message("funding-of-donor", donor=self.donor, money=self.money, missing=missing, lines=len(self.lines))

    def __str__(self) -> str:
        """Write it as "Sida: 4,000,000 SEK"."""
        return str(self.message)


UNKNOWN_AMOUNT: Final = Missing(message=Message("budget-amount-not-known"))


def funding(*projects: Project) -> tuple[Funding, ...]:
    """Return the sum of the budget lines of each donor in each currency, of one project or several.

    Two currencies never meet; shares of the total and lines that are part of others are left out.
    """
    return by_donor(line for project in projects for line in own_lines(project))


def own_lines(project: Project) -> list[BudgetLine]:
    """Return the lines of a budget that are money of their own: no shares of the total, no parts of other lines."""
    return [line for line in project.budget if not line.part_of and not isinstance(line.amount, Share)]


def by_donor(lines: Iterable[BudgetLine]) -> tuple[Funding, ...]:
    """Return the sums of amounts by donor and currency. A line without an amount may be in any of its donor's."""
    own = list(lines)
    currencies: dict[str, dict[str, None]] = {}
    for line in own:
        named = currencies.setdefault(line.donor, {})
        if isinstance(line.amount, Amount):
            named[line.amount.currency] = None
    return tuple(
        _summed(donor, currency, [line for line in own if line.donor == donor and _may_be_in(line, currency)])
        for donor, named in currencies.items()
        for currency in named or ("",)
    )


def _may_be_in(line: BudgetLine, currency: str) -> bool:
    return not isinstance(line.amount, Amount) or line.amount.currency == currency


def _summed(donor: str, currency: str, lines: list[BudgetLine]) -> Funding:
    summed = sum_of(lines)
    return Funding(donor, currency, summed.value, tuple(lines), summed.missing)


def sum_of(lines: Iterable[BudgetLine]) -> Total:
    """Return the sum of amounts of one currency, "at least" where an amount is not known."""
    return total(UNKNOWN_AMOUNT if line.number is None else line.number for line in lines)
