"""What the budgets of an activity come to: the money of its project as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Final

from logframe import units
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Exact, Number, interval
from logframe.exchange.iati.model import Budget
from logframe.exchange.values.figure_fields import value_of

_REVISED: Final = frozenset({"2", "revised"})
_FIRST, _LAST = "0", "9"
"""Before and after all days as they are written: a budget without days may share those of any other."""
_BY_DAYS: Final = itemgetter(0, 1)


def budget_of(budgets: Iterable[Budget], default: str) -> Amount | None:
    """Return what budgets come to; None without any, and where they are in several currencies or in none.

    `default` is the currency of the activity. A revised budget takes the place of the original ones for the same days.
    Those that still share days may be parts of a sum or the same money again: they come to the largest of them at
    least, to all of them at most, and to the largest where all others add up to it. Where a value is no number the sum
    is a lower bound.
    """
    listed = [(*_days(budget), budget) for budget in budgets]
    currencies = {(budget.currency or default).strip().upper() for _, _, budget in listed}
    currency = currencies.pop() if len(currencies) == 1 else ""
    if not units.is_currency(currency):
        return None
    revised = {(start, end) for start, end, budget in listed if _is_revised(budget)}
    listed.sort(key=_BY_DAYS)
    least: Exact = 0
    most: Exact = 0
    is_whole = True
    together: list[Exact] = []
    last = ""
    for start, end, budget in listed:
        if (start, end) in revised and not _is_revised(budget):
            continue
        value = value_of(budget.value)
        if not isinstance(value, Number) or value.low is None or not value.is_exact:
            is_whole = False
            continue
        if start > last:
            low, high = _of_some_days(together)
            least, most, together = least + low, most + high, []
        together.append(value.low)
        last = max(last, end)
    low, high = _of_some_days(together)
    least, most = least + low, most + high
    return Amount(interval(least, most) if is_whole else Number(least, None, "bound"), currency)


def _is_revised(budget: Budget) -> bool:
    return budget.type.strip().lower() in _REVISED


def _days(budget: Budget) -> tuple[str, str]:
    """Return the first and last day as they are written, of which the earlier sorts before the later."""
    start, end = budget.start.strip()[:10], budget.end.strip()[:10]
    return start or end or _FIRST, end or start or _LAST


def _of_some_days(values: Sequence[Exact]) -> tuple[Exact, Exact]:
    """Return the least and the most that budgets which share days come to."""
    if len(values) == 1:
        return values[0], values[0]
    whole = sum(values)
    largest = max(values, default=0) if whole > 0 else min(values, default=0)
    if whole == 2 * largest:
        whole = largest  # a year and its quarters, or a budget that stands twice
    return min(largest, whole), max(largest, whole)
