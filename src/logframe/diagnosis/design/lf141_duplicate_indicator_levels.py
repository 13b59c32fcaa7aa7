"""LF141: one indicator stands at two levels."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.diagnosis.level_words import content_words
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message, word


def detect(case: Case) -> Iterator[Found]:
    """Find indicators that say the same in the same words, at two declared levels."""
    seen: dict[frozenset[str], Indicator] = {}
    for indicator in case.project.indicators():
        content = content_words(indicator.statement)
        first = seen.setdefault(content, indicator)
        if first is not indicator and content and first.level and indicator.level and first.level != indicator.level:
            yield Found(
                indicator,
                Message(
                    "lf141-same-at-two-levels",
                    indicator=indicator.id,
                    level=word(indicator.level, "level"),
                    first=first.id,
                    level_of_first=word(first.level, "level"),
                ),
            )


_EXAMPLE = bad_and_good("""-from logframe import Count, Project
+from logframe import Count, Percentage, Project

 project = Project("P-1", "Shelters", period="2024/2026")
 project.objective("goal", "Victims are safe", indicators=[
-    Count("safe", "Victims assisted in shelters", unit="person", level="outcome", target=400),
+    Percentage("safe", "Share of victims who live safely a year later", level="outcome", baseline=20, target=60),
 ])
 project.result("assistance", "Victims are assisted", indicators=[
     Count("assisted", "Victims assisted in shelters", unit="person", level="output", target=400),
 ])
""")
RULE = Rule("LF141", "duplicate-indicator-levels", "warning", "design", detect, **_EXAMPLE)
