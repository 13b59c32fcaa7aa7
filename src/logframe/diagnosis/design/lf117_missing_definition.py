"""LF117: an indicator has no definition."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.kinds import Milestone, Ordinal, Ratio
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find own numbers without a definition; a ratio that names both of its figures has one."""
    for indicator in case.own_indicators():
        if indicator.definition or isinstance(indicator, (Milestone, Ordinal)):
            continue
        if isinstance(indicator, Ratio) and indicator.numerator and indicator.denominator:
            continue
        yield Found(indicator, Message("lf117-no-definition", indicator=indicator.id))


_EXAMPLE = bad_and_good(""" from logframe import Count, Project

 project = Project("P-1", "Shelters", period="2024/2026")
 project.result("assistance", "People are assisted", indicators=[
-    Count("assisted", "People assisted", unit="person", level="output", target=400),
+    Count("assisted", "People assisted", unit="person", level="output", target=400,
+          definition="a person counts once, at the first night in a shelter"),
 ])
""")
RULE = Rule(
    "LF117", "missing-definition", "warning", "design", detect, concern="wording", needs="plan", strict=True, **_EXAMPLE
)
