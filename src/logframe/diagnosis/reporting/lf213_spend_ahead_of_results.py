"""LF213: the money is spent faster than the results come."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from logframe.declaration.framework.nodes import Result
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import Exact, Number
from logframe.declaration.values.numerals import percentage
from logframe.diagnosis.rules import Case, Found, Rule

AHEAD: Final = Fraction(1, 10)


def detect(case: Case) -> Iterator[Found]:
    """Find lines of which more is spent than the best of what they pay for is fulfilled, by over 10 points."""
    for line in case.project.budget:
        spent = _spent(line)
        if spent is None or spent.low is None:
            continue
        found = _furthest(case, line)
        if found is not None and spent.low - found[0] > AHEAD:
            share, id = found
            yield Found(
                case.project,
                f"{percentage(spent.low)} of {line.id} is spent, and the furthest of what it pays for, {id}, has come "
                f"{percentage(share)} of the way",
                "ask what the rest of the money is to do, before it is spent",
                line.declared_at,
            )


def _spent(line: BudgetLine) -> Number | None:
    if not isinstance(line.spent, Amount) or not isinstance(line.amount, Amount):
        return None
    spent, amount = line.spent.value, line.number
    if not isinstance(spent, Number) or amount is None or amount.contains(0):
        return None
    return spent / amount if line.spent.currency == line.amount.currency else None


def _furthest(case: Case, line: BudgetLine) -> tuple[Exact, str] | None:
    """Give the highest share of the way of the indicators of the line's results, of all if it names none."""
    found: list[tuple[Exact, str]] = []
    for node in case.project.nodes:
        if not isinstance(node, Result) or (line.results and node.id not in line.results):
            continue
        for one in node.indicators:
            share = case.evaluation[one.id].share
            if one.context or share is None:
                continue
            if share.high is None:
                return None
            found.append((share.high, one.id))
    return max(found) if found else None


RULE = Rule(
    code="LF213",
    name="spend-ahead-of-results",
    severity="warning",
    phase="reporting",
    wrong="The share of the money that is spent exceeds the share of the target reached by more than 10 points.",
    why="The money may be gone before the result is there.",
    source="aptivate logframe: budget beside target, in bands of 10 points",
    needs=frozenset({"budget", "financial reports"}),
    detect=detect,
    bad="""from logframe import Amount, BudgetLine, Count, Observation, Project

project = Project(
    "P-1",
    "Hotlines",
    period="2024",
    budget=[
        BudgetLine("sida", "Support", amount=Amount(800_000, "SEK"), spent=Amount(760_000, "SEK"), results="advice"),
    ],
)
advice = project.result(
    "advice",
    "Callers get advice",
    level="output",
    indicators=[
        Count("calls", "Calls answered", unit="call", level="output", accumulates="increments", target=9_000,
              observations=[Observation(5_400, period="2024")]),
    ],
)
""",
    good="""from logframe import Amount, BudgetLine, Count, Observation, Project

project = Project(
    "P-1",
    "Hotlines",
    period="2024",
    budget=[
        BudgetLine("sida", "Support", amount=Amount(800_000, "SEK"), spent=Amount(500_000, "SEK"), results="advice"),
    ],
)
advice = project.result(
    "advice",
    "Callers get advice",
    level="output",
    indicators=[
        Count("calls", "Calls answered", unit="call", level="output", accumulates="increments", target=9_000,
              observations=[Observation(5_400, period="2024")]),
    ],
)
""",
)
