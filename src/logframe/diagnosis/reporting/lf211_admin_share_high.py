"""LF211: indirect costs are above the ceiling."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from logframe.declaration.framework.projects import Project
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import Number, total
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.shares import Share
from logframe.declaration.values.short_numerals import Rounded
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.costs.budget_parts import CeilingVerdict, component_shares
from logframe.evaluation.costs.funding import UNKNOWN_AMOUNT
from logframe.messages import Message
from logframe.units import PERCENT


def detect(case: Case) -> Iterator[Found]:
    """Find indirect costs above the ceiling over the direct ones, and lines above their own, for certain."""
    ceiling = case.settings.indirect_ceiling
    for indirect, direct, unit in _sums(case.project):
        if indirect.low is None or direct.high is None or direct.high <= 0:
            continue
        share = indirect / direct
        if share.low is not None and share.low > ceiling:
            message = Message(
                "lf211-indirect-above-ceiling",
                indirect=Quantity(indirect, unit),
                share=Fraction(share.low),
                direct=Quantity(direct, unit),
                ceiling=ceiling,
            )
            yield Found(case.project, message)
    has_ceilings = any(line.ceiling is not None for line in case.project.budget)
    for part in component_shares(case.project) if has_ceilings else ():
        if part.verdict is CeilingVerdict.ABOVE and part.share is not None and part.line.ceiling is not None:
            message = Message(
                "lf211-line-above-ceiling",
                line=part.line.id,
                share=Rounded(part.share, PERCENT),
                ceiling=Quantity(part.line.ceiling, PERCENT),
            )
            yield Found(case.project, message, declared_at=part.line.declared_at)


def _sums(project: Project) -> Iterator[tuple[Number, Number, str]]:
    """Return (indirect, direct, unit) for every currency, and for lines that are shares of the total."""
    lines = list(project.budget)
    currencies = dict.fromkeys(line.amount.currency for line in lines if isinstance(line.amount, Amount))
    for currency in currencies:
        own = [line for line in lines if isinstance(line.amount, Amount) and line.amount.currency == currency]
        if all(line.ceiling for line in own if line.indirect):
            continue  # what was agreed with the donor counts
        indirect = _sum([line.number for line in own if line.indirect])
        direct = _sum([line.number for line in own if not line.indirect and not line.part_of])
        inside = _sum([line.number for line in own if line.indirect and _part_of_direct(line, lines)])
        if indirect is not None and direct is not None:
            yield indirect, direct if inside is None else direct - inside, currency
    shares = [line.amount.percent for line in lines if isinstance(line.amount, Share) and line.indirect]
    overhead = _sum(list(shares))
    if overhead is not None:
        yield overhead, 100 - overhead, PERCENT


def _part_of_direct(line: BudgetLine, lines: list[BudgetLine]) -> bool:
    return any(peer.id == line.part_of and not peer.indirect for peer in lines)


def _sum(numbers: list[Number | None]) -> Number | None:
    """Return the sum, a lower bound where a part is missing."""
    summed = total(UNKNOWN_AMOUNT if number is None else number for number in numbers).value
    return summed if isinstance(summed, Number) else None


_EXAMPLE = bad_and_good(""" from logframe import Amount, BudgetLine, Project

 project = Project("P-1", "Shelters", period="2024", budget=[
     BudgetLine("work", "Work of the two shelters", amount=Amount(800_000, "SEK"), donor="Sida"),
-    BudgetLine("overhead", "Share of headquarters", amount=Amount(120_000, "SEK"), donor="Sida",
+    BudgetLine("overhead", "Share of headquarters", amount=Amount(50_000, "SEK"), donor="Sida",
                indirect=True),
 ])
""")
RULE = Rule("LF211", "admin-share-high", "warning", "both", detect, needs=("budget", "financial reports"), **_EXAMPLE)
