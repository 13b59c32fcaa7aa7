"""LF212: an output has a quantity and the project has money, and no budget line gives its unit cost."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Result
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message
from logframe.units import is_counted


def detect(case: Case) -> Iterator[Found]:
    """Find results whose outputs were counted, while no line of a budget with known amounts names them."""
    project = case.project
    if not any(line.number is not None for line in project.budget):
        return
    paid = {id for line in project.budget for id in line.results}
    for node in project.nodes:
        if not isinstance(node, Result) or node.id in paid:
            continue
        counted = [
            indicator.id
            for indicator in node.indicators
            if indicator.level == "output"
            and not indicator.context
            and is_counted(indicator.unit)
            and case.evaluation[indicator.id].is_measured
        ]
        if counted:
            yield Found(node, Message("lf212-no-cost", id=node.id, indicators=tuple(counted)))


_EXAMPLE = bad_and_good(""" from logframe import Amount, BudgetLine, Count, Observation, Project

 project = Project("P-1", "Hotlines", period="2024", budget=[
-    BudgetLine("sida", "Support", amount=Amount(800_000, "SEK"), donor="Sida"),
+    BudgetLine("sida", "Support", amount=Amount(800_000, "SEK"), donor="Sida", results="advice"),
 ])
 advice = project.result("advice", "Callers get advice", level="output", indicators=[
     Count("calls", "Calls answered", unit="call", level="output", accumulates="increments",
           target=9_000, observations=[Observation(8_200, period="2024")]),
 ])
""")
RULE = Rule(
    "LF212", "missing-unit-cost", "info", "reporting", detect, needs=("budget", "financial reports"), **_EXAMPLE
)
