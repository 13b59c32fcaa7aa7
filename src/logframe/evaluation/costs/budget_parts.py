"""The budget as a whole where there is one, its parts by donor where there is none, and each line's share of it."""

from __future__ import annotations

import enum

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import ZERO, Missing, Number, interval, total
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.shares import Share
from logframe.evaluation.costs.funding import UNKNOWN_AMOUNT, Funding, funding, own_lines, sum_of
from logframe.evaluation.formulas import quotient
from logframe.messages import Message


class CeilingVerdict(enum.StrEnum):
    """Whether a line of the budget keeps its ceiling."""

    WITHIN = "within"
    ABOVE = "above"
    UNDECIDED = "undecided"


@attrs.frozen
class ComponentShare:
    """The share of one budget line in the project's total, beside its ceiling if one is agreed."""

    line: BudgetLine
    share: Number | None
    reason_message: Message | None = None

    @property
    def reason(self) -> str:
        """Return why there is no share, in words; "" where there is one."""
        return "" if self.reason_message is None else str(self.reason_message)

    @property
    def verdict(self) -> CeilingVerdict | None:
        """Return whether the line keeps its own ceiling, None without one."""
        ceiling = self.line.ceiling
        if ceiling is None or self.share is None or ceiling.low is None or ceiling.high is None:
            return None
        if self.share.high is not None and self.share.high <= ceiling.low:
            return CeilingVerdict.WITHIN
        is_above = self.share.low is not None and self.share.low > ceiling.high
        return CeilingVerdict.ABOVE if is_above else CeilingVerdict.UNDECIDED


def currencies(project: Project) -> tuple[str, ...]:
    """Return the currencies of a budget's own lines, those of amounts that are not known included."""
    return tuple(dict.fromkeys(line.amount.currency for line in own_lines(project) if isinstance(line.amount, Amount)))


def whole_budget(project: Project) -> Quantity | None:
    """Return the money of the whole project: its declared total, else the sum of its lines in one currency.

    A line that is not known, or a total declared to be missing, makes the sum a lower bound. None where nothing is
    known, and where no dated rate joins two currencies: such a budget has parts, and no whole.
    """
    stated = project.budget_total
    if isinstance(stated, Amount) and isinstance(stated.value, Number):
        return stated.quantity
    names = currencies(project)
    if len(names) != 1:
        return None
    gaps = [] if stated is None else [Missing(message=Message("budget-total-not-known"))]
    summed = total([sum_of(own_lines(project)).value, *gaps]).value
    return None if isinstance(summed, Missing) else Quantity(summed, names[0])


def parts_by_donor(project: Project) -> tuple[Funding, ...]:
    """Return what each donor gives in each currency, where the amount is known at least in part."""
    return tuple(part for part in funding(project) if part.money is not None)


def only_donor(project: Project) -> str:
    """Return the donor who gives all that is declared, where no total is; "" for several, or none by name."""
    names = {line.donor for line in own_lines(project)}
    return names.pop() if len(names) == 1 and project.budget_total is None else ""


def component_shares(project: Project) -> tuple[ComponentShare, ...]:
    """Return the share of every budget line in the total of the budget, held against its own ceiling.

    Where a part of the total is not known the share is a bound: a donor whose amount is unknown never makes the
    known one 100 %.
    """
    whole = whole_budget(project)
    several = whole is None and len(currencies(project)) > 1
    # A stated total is there to divide by; what the lines add up to holds each of them.
    added = [] if isinstance(project.budget_total, Amount) else own_lines(project)
    return tuple(_share(line, whole, several, added) for line in project.budget)


def _share(line: BudgetLine, whole: Quantity | None, several: bool, added: list[BudgetLine]) -> ComponentShare:
    if isinstance(line.amount, Share):
        return ComponentShare(line, line.amount.percent)
    if isinstance(line.amount, Missing) or line.number is None:
        return ComponentShare(line, None, UNKNOWN_AMOUNT.message)
    if several:
        return ComponentShare(line, None, Message("budget-total-in-several-currencies"))
    if whole is None or isinstance(whole.value, Missing) or whole.unit != line.amount.currency:
        return ComponentShare(line, None, Message("budget-total-not-known"))
    rest = sum_of([peer for peer in added if peer is not line]) if added and not line.part_of else None
    share = _division(line.number, whole.value) if rest is None else _part(line.number, rest.value, rest.parts)
    return ComponentShare(line, share, Message("budget-total-not-known") if share is None else None)


def _division(part: Number, whole: Number) -> Number | None:
    return None if whole.low is None or whole.low <= 0 else part / whole * 100


def _part(part: Number, rest: Number | Missing, others: int) -> Number | None:
    """Return a part in percent of itself and the rest: one figure has one value above and below the line."""
    if not others:
        rest = ZERO
    if isinstance(rest, Missing):
        rest = Number(0, None, "bound")
    if part.low is None or part.low <= 0 or rest.low is None or rest.low < 0:
        return None
    low = 0 if rest.high is None else quotient(100 * part.low, part.low + rest.high)
    high = 100 if part.high is None else quotient(100 * part.high, part.high + rest.low)
    return interval(low, high)
