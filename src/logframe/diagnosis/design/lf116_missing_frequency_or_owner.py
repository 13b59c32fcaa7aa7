"""LF116: an indicator has no frequency, or no post responsible for its data."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find own indicators without a frequency or a person responsible."""
    for indicator in case.own_indicators():
        if indicator.frequency and indicator.responsible:
            continue
        if indicator.frequency:
            message = Message("lf116-no-owner", indicator=indicator.id)
        elif indicator.responsible:
            message = Message("lf116-no-frequency", indicator=indicator.id)
        else:
            message = Message("lf116-neither-frequency-nor-owner", indicator=indicator.id)
        yield Found(indicator, message)


_EXAMPLE = bad_and_good(""" from logframe import Count, Project

 project = Project("P-1", "Shelters", period="2024/2026")
 project.result("assistance", "People are assisted", indicators=[
-    Count("assisted", "People assisted", unit="person", level="output", target=400),
+    Count("assisted", "People assisted", unit="person", level="output", target=400, frequency="quarterly",
+          responsible="the shelters"),
 ])
""")
RULE = Rule("LF116", "missing-frequency-or-owner", "warning", "design", detect, needs="plan", strict=True, **_EXAMPLE)
