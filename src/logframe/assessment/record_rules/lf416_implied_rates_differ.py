"""LF416: the same money in two currencies gives a different rate from project to project."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

import attrs

from logframe.assessment.cases import AssessmentCase
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.messages import Joined, Message

_TELLING: Final = Fraction(6, 5)
"""By how much rates of a few years may differ before they are told."""


@attrs.frozen
class _Rate:
    """A rate between two currencies, and the budget line that implies it."""

    rate: Fraction
    project: Project
    line: BudgetLine


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find pairs of currencies whose implied rates, over the projects, differ by more than a fifth."""
    groups: dict[tuple[str, str], list[_Rate]] = {}
    for project in case.assessment.projects:
        lines = {line.id: line for line in project.budget}
        for line in project.budget:
            part, whole = _exact(line), _exact(lines.get(line.part_of))
            if part is not None and whole is not None and part[1] != whole[1]:
                rate = _Rate(whole[0] / part[0], project, line)
                groups.setdefault((whole[1], part[1]), []).append(rate)
    for (base, currency), rates in groups.items():
        if max(rate.rate for rate in rates) > min(rate.rate for rate in rates) * _TELLING:
            steps = tuple(
                Message("lf416-rate", project=rate.project.id, rate=Number(rate.rate, rate.rate)) for rate in rates
            )
            message = Message("lf416-rates-differ", base=base, currency=currency, rates=Joined(steps, "semicolon"))
            yield Found(case.assessment, message, declared_at=rates[0].line.declared_at)


def _exact(line: BudgetLine | None) -> tuple[Fraction, str] | None:
    if line is None or not isinstance(line.amount, Amount):
        return None
    value = line.amount.value
    is_usable = isinstance(value, Number) and value.is_exact and value.low
    return (Fraction(value.low or 0), line.amount.currency) if isinstance(value, Number) and is_usable else None


_EXAMPLE = bad_and_good(""" from logframe import Amount, BudgetLine, Project
 from logframe.assessment import Assessment


 def project(id, crowns, dollars):
     return Project(id, "Shelters", period="2024", budget=[
         BudgetLine("donor", "Support", amount=Amount(crowns, "SEK"), donor="Sida"),
         BudgetLine("donor-usd", "Support", amount=Amount(dollars, "USD"), donor="Sida", part_of="donor"),
     ])


 report = Assessment("evaluation", "Evaluation of the shelters", carried_out="2025-03",
-                    of=[project("P-1", 1_050_000, 200_000), project("P-2", 1_000_000, 100_000)])
+                    of=[project("P-1", 1_050_000, 100_000), project("P-2", 1_000_000, 100_000)])
""")
RULE = Rule("LF416", "implied-rates-differ", "warning", "assessment", detect, concern="contradiction", **_EXAMPLE)
