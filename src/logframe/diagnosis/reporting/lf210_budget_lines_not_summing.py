"""LF210: the lines of a budget do not add up."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.projects import Project
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import Number, total
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.shares import Share
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.costs.funding import UNKNOWN_AMOUNT
from logframe.messages import Message
from logframe.units import PERCENT


def detect(case: Case) -> Iterator[Found]:
    """Find parts that exceed what they are part of, lines that miss the stated total, shares beyond 100 %."""
    project = case.project
    yield from _parts(project)
    yield from _whole(project)
    shares = [line.amount.percent for line in project.budget if isinstance(line.amount, Share) and not line.part_of]
    summed = total(shares).value
    if isinstance(summed, Number) and summed.low is not None and summed.low > 100:
        yield Found(project, Message("lf210-shares-exceed-all", sum=Quantity(summed, PERCENT)))


def _parts(project: Project) -> Iterator[Found]:
    parts_of: dict[tuple[str, str], list[BudgetLine]] = {}
    for line in project.budget:
        parts_of.setdefault((line.part_of, _kind(line)), []).append(line)
    for parent in project.budget:
        parts = parts_of.get((parent.id, _kind(parent)))
        if not parts:
            continue
        whole, summed = _number(parent), total(_number(part) or UNKNOWN_AMOUNT for part in parts).value
        if whole is None or not isinstance(summed, Number) or summed.low is None or whole.high is None:
            continue
        if summed.low > whole.high:
            unit = _kind(parent)
            message = Message(
                "lf210-parts-exceed-line",
                line=parent.id,
                parts=tuple(part.id for part in parts),
                sum=Quantity(summed, unit),
                amount=Quantity(whole, unit),
            )
            yield Found(project, message, declared_at=parent.declared_at)


def _whole(project: Project) -> Iterator[Found]:
    stated = project.budget_total
    if stated is None or not isinstance(stated.value, Number):
        return
    lines = [line for line in project.budget if not line.part_of and isinstance(line.amount, Amount)]
    numbers = [line.number for line in lines]
    if not lines or {_kind(line) for line in lines} != {stated.currency}:
        return
    summed = total(number or UNKNOWN_AMOUNT for number in numbers).value
    if isinstance(summed, Number) and not summed.overlaps(stated.value):
        yield Found(
            project, Message("lf210-lines-miss-total", sum=Quantity(summed, stated.currency), total=stated.quantity)
        )


def _kind(line: BudgetLine) -> str:
    return line.amount.currency if isinstance(line.amount, Amount) else PERCENT


def _number(line: BudgetLine) -> Number | None:
    return line.amount.percent if isinstance(line.amount, Share) else line.number


_EXAMPLE = bad_and_good(""" from logframe import Amount, BudgetLine, Project

 project = Project("P-1", "Shelters", period="2024", budget_total=Amount(1_000_000, "SEK"), budget=[
-    BudgetLine("work", "Work of the two shelters", amount=Amount(800_000, "SEK"), donor="Sida"),
+    BudgetLine("work", "Work of the two shelters", amount=Amount(850_000, "SEK"), donor="Sida"),
     BudgetLine("administration", "Administration", amount=Amount(150_000, "SEK"), donor="Sida"),
 ])
""")
RULE = Rule(
    "LF210",
    "budget-lines-not-summing",
    "error",
    "both",
    detect,
    concern="contradiction",
    needs=("budget", "financial reports"),
    **_EXAMPLE,
)
