"""LF121: a target lies on the wrong side of its baseline."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.quantities import Quantity
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message
from logframe.units import ONE


def detect(case: Case) -> Iterator[Found]:
    """Find targets that, for certain, lie the other way than the declared direction; of flows their rates."""
    for indicator in case.project.indicators():
        plan = case.plan(indicator, case.ways(indicator)[0])
        if not plan.direction.contradicted or plan.goal is None:
            continue
        fields = {
            "indicator": indicator.id,
            "target": _in_unit(plan.aim, indicator),
            "baseline": _in_unit(plan.start, indicator),
            "over_equal_periods": plan.start_over != plan.start,
        }
        yield Found(
            indicator,
            Message("lf121-target-below", **fields)
            if indicator.direction == "increase"
            else Message("lf121-target-above", **fields),
        )


def _in_unit(number: Number | None, indicator: Indicator) -> Quantity | None:
    return None if number is None else Quantity(number, indicator.unit or ONE)


_EXAMPLE = bad_and_good(""" from logframe import Percentage, Project

 project = Project("P-1", "Children grow up healthy", period="2024/2027")
 nutrition = project.result("nutrition", "Children under five are well nourished", indicators=[
     Percentage("stunting", "Children too short for their age", level="impact", direction="decrease",
-               baseline=24, target=32),
+               baseline=32, target=24),
 ])
""")
RULE = Rule("LF121", "target-below-baseline", "error", "design", detect, concern="contradiction", **_EXAMPLE)
