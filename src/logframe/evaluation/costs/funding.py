"""The money of projects, added up by donor and currency."""

from __future__ import annotations

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import Missing, Value, total
from logframe.declaration.values.quantities import Quantity


@attrs.frozen
class Funding:
    """What one donor gives in one currency, the lines it is summed from, and how many of them are not known."""

    donor: str
    currency: str
    sum: Value
    lines: tuple[BudgetLine, ...]
    missing: int

    def __str__(self) -> str:
        """Write it as "Sida: 4,000,000 SEK"."""
        gaps = f" ({self.missing} of {len(self.lines)} lines are not known)" if self.missing else ""
        return f"{self.donor or 'donor not named'}: {Quantity(self.sum, self.currency)}{gaps}"


def funding(*projects: Project) -> tuple[Funding, ...]:
    """Add up the budget lines of each donor in each currency, of one project or several.

    Two currencies never meet; shares of the total and lines that are part of others are left out.
    """
    groups: dict[tuple[str, str], list[BudgetLine]] = {}
    for line in (one for project in projects for one in project.budget):
        if isinstance(line.amount, Amount) and not line.part_of:
            groups.setdefault((line.donor, line.amount.currency), []).append(line)
    return tuple(_summed(donor, currency, lines) for (donor, currency), lines in groups.items())


def _summed(donor: str, currency: str, lines: list[BudgetLine]) -> Funding:
    summed = total(Missing("the amount is not known") if line.number is None else line.number for line in lines)
    return Funding(donor, currency, summed.value, tuple(lines), summed.missing)
