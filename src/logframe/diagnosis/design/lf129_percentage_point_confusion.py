"""LF129: "by 10 %" can be read in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message
from logframe.units import PERCENT

_BY = re.compile(
    r"\bby\s+(?:at\s+least\s+|about\s+)?\d+(?:[.,]\d+)?\s*(?:%|per\s?cent\b)(?!\s*(?:-|age\s)?\s*points?)",
    re.IGNORECASE,
)


def detect(case: Case) -> Iterator[Found]:
    """Find percentages whose statement or definition changes "by" a percentage, and no points are named."""
    for indicator in case.project.indicators():
        if indicator.unit != PERCENT:
            continue
        change = _BY.search(f"{indicator.statement} {indicator.definition}")
        if change is not None:
            yield Found(indicator, Message("lf129-percent-or-points", indicator=indicator.id, change=change.group(0)))


_EXAMPLE = bad_and_good(""" from logframe import Percentage, Project

 project = Project("P-1", "Shelters", period="2024/2026")
 project.result("shelter", "Victims find shelter", indicators=[
-    Percentage("accepted", "Share of victims in shelters, increased by 10 %", level="outcome", baseline=50, target=60),
+    Percentage("accepted", "Share of victims in shelters", level="outcome", baseline=50, target=60),
 ])
""")
RULE = Rule("LF129", "percentage-point-confusion", "warning", "both", detect, concern="contradiction", **_EXAMPLE)
