"""LF122: a target equals its baseline."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.values.quantities import Quantity
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Code, Message
from logframe.units import ONE


def detect(case: Case) -> Iterator[Found]:
    """Find states and totals that are to be exactly what they were before.

    Steps of a scale are held by declaring them as the target; flows count over periods that differ.
    """
    for indicator in case.project.indicators():
        ways = case.ways(indicator)
        if not indicator.is_numeric or ways == ("increments",):
            continue
        plan = case.plan(indicator, ways[0])
        if plan.start is None or plan.start.low is None or not plan.start.is_exact or plan.start != plan.aim:
            continue
        start = plan.start.low
        typed = start if isinstance(start, int) else float(start)
        yield Found(
            indicator,
            Message(
                "lf122-target-equals-baseline",
                indicator=indicator.id,
                value=Quantity(plan.start, indicator.unit or ONE),
                typed=Code.of(typed),
            ),
        )


_EXAMPLE = bad_and_good("""-from logframe import Percentage, Project
+from logframe import Percentage, Project, keep_at_least

 project = Project("P-1", "Water that keeps flowing", period="2024/2026")
 supply = project.result("supply", "Wells are repaired when they break", indicators=[
     Percentage("working", "Hand pumps that give water on the day of the visit", baseline=85,
-               target=85),
+               target=keep_at_least(85)),
 ])
""")
RULE = Rule("LF122", "target-equals-baseline", "warning", "design", detect, concern="judgement", **_EXAMPLE)
