"""LF114: what a number counts is not said."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Count, Measure, Money, Ratio
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.diagnosis.wording import words
from logframe.messages import Message
from logframe.units import counted_words


def detect(case: Case) -> Iterator[Found]:
    """Find numbers without a unit; steps, events and judgements have none."""
    for indicator in case.project.indicators():
        if indicator.unit is None and isinstance(indicator, (Count, Measure, Money, Ratio)):
            aim = case.plan(indicator).aim
            yield Found(indicator, Message("lf114-no-unit", indicator=indicator.id, target=aim), _mend(indicator))


def _mend(indicator: Indicator) -> Message:
    if isinstance(indicator, Money):
        return Message("lf114-name-currency")
    if isinstance(indicator, Measure):
        return Message("lf114-name-unit")
    if isinstance(indicator, Ratio):
        return Message("lf114-name-both-units")
    names = counted_words()
    named = next((names[word] for word in words(indicator.statement) if word in names), None)
    return Message("lf114-name-counted", unit=named)


_EXAMPLE = bad_and_good(""" from logframe import Count, Project

 project = Project("P-1", "Legal aid for workers abroad", period="2024/2025")
 wages = project.result("wages", "Migrant workers get the wages they are owed", indicators=[
-    Count("settled", "Wage claims settled", level="outcome", accumulates="increments", target=500),
+    Count("settled", "Wage claims settled", unit="case", level="outcome", accumulates="increments",
+          target=500),
 ])
""")
RULE = Rule("LF114", "missing-unit", "error", "design", detect, concern="judgement", **_EXAMPLE)
