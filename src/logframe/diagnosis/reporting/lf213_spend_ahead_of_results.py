"""LF213: the money is spent faster than the results come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import chain
from typing import Final

from logframe.declaration.framework.nodes import Node, Result
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import Exact, Number
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message

AHEAD: Final = Fraction(1, 10)


def detect(case: Case) -> Iterator[Found]:
    """Find lines of which more is spent than the best of what they pay for is fulfilled, by over 10 points."""
    shares = {node.id: _shares(case, node) for node in case.project.nodes if isinstance(node, Result)}
    furthest_of_all = _furthest(shares.values())
    for line in case.project.budget:
        spent = _spent(line)
        if spent is None or spent.low is None:
            continue
        furthest = furthest_of_all
        if line.results:
            furthest = _furthest(shares[id] for id in dict.fromkeys(line.results) if id in shares)
        if furthest is not None and spent.low - furthest[0] > AHEAD:
            share, id = furthest
            message = Message(
                "lf213-spent-ahead",
                spent=Fraction(spent.low),
                line=line.id,
                indicator=id,
                share=Fraction(share),
                from_baseline=case.evaluation[id].from_baseline,
            )
            yield Found(case.project, message, declared_at=line.declared_at)


def _spent(line: BudgetLine) -> Number | None:
    if not isinstance(line.spent, Amount) or not isinstance(line.amount, Amount):
        return None
    spent, amount = line.spent.value, line.number
    if not isinstance(spent, Number) or amount is None or amount.contains(0):
        return None
    return spent / amount if line.spent.currency == line.amount.currency else None


def _shares(case: Case, node: Node) -> list[tuple[Exact | None, str]]:
    """List how far the indicators of a result have come at most, None where that is open."""
    answers = [case.evaluation[indicator.id] for indicator in node.indicators if not indicator.context]
    return [(answer.share.high, answer.id) for answer in answers if answer.share is not None]


def _furthest(shares: Iterable[list[tuple[Exact | None, str]]]) -> tuple[Exact, str] | None:
    """Return the highest share of the way with its indicator, None where any is open or there is none."""
    highest: list[tuple[Exact, str]] = []
    for share, id in chain.from_iterable(shares):
        if share is None:
            return None
        highest.append((share, id))
    return max(highest) if highest else None


_EXAMPLE = bad_and_good(""" from logframe import Amount, BudgetLine, Count, Observation, Project

 project = Project("P-1", "Hotlines", period="2024", budget=[
-    BudgetLine("sida", "Support", amount=Amount(800_000, "SEK"), spent=Amount(760_000, "SEK"),
+    BudgetLine("sida", "Support", amount=Amount(800_000, "SEK"), spent=Amount(500_000, "SEK"),
                results="advice"),
 ])
 advice = project.result("advice", "Callers get advice", level="output", indicators=[
     Count("calls", "Calls answered", unit="call", level="output", accumulates="increments",
           target=9_000, observations=[Observation(5_400, period="2024")]),
 ])
""")
RULE = Rule(
    "LF213",
    "spend-ahead-of-results",
    "warning",
    "reporting",
    detect,
    concern="judgement",
    needs=("budget", "financial reports"),
    **_EXAMPLE,
)
