"""LF125: a percentage is a share of its own target."""

from __future__ import annotations

import re
from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message
from logframe.units import PERCENT

_OF_TARGET = re.compile(
    r"\bof\s+(?:the\s+|its\s+|their\s+|annual\s+|yearly\s+|planned\s+)*(?:targets?|plan)\b(?!\s+(?:groups?|populations?|areas?))",
    re.IGNORECASE,
)


def detect(case: Case) -> Iterator[Found]:
    """Find percentages whose statement or definition says that they are of a target or plan."""
    for indicator in case.project.indicators():
        text = f"{indicator.statement} {indicator.definition}"
        if indicator.unit == PERCENT and _OF_TARGET.search(text):
            yield Found(indicator, Message("lf125-percentage-of-target", indicator=indicator.id))


_EXAMPLE = bad_and_good("""-from logframe import Percentage, Project
+from logframe import Count, Project

 project = Project("P-1", "Shelters", period="2024/2026")
 project.result("assistance", "People are assisted", indicators=[
-    Percentage("reached", "Percent of the target of people assisted", level="output", baseline=0, target=100),
+    Count("assisted", "People assisted", unit="person", level="output", target=400),
 ])
""")
RULE = Rule("LF125", "share-of-target-as-percent", "warning", "both", detect, concern="judgement", **_EXAMPLE)
