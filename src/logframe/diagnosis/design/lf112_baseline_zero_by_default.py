"""LF112: the baseline of a share is 0, without a source."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.kinds import Percentage, Ratio
from logframe.declaration.values.numbers import ZERO
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message
from logframe.terms import reaches_effect


def detect(case: Case) -> Iterator[Found]:
    """Find effect shares whose baseline is a bare 0."""
    for indicator in case.own_indicators():
        share = isinstance(indicator, (Percentage, Ratio)) and reaches_effect(indicator.level)
        if share and indicator.baseline == ZERO:
            yield Found(indicator, Message("lf112-baseline-zero", indicator=indicator.id))


_EXAMPLE = bad_and_good("""-from logframe import Percentage, Project
+from logframe import Observation, Percentage, Project

 project = Project("P-1", "Shelters", period="2024/2026")
 project.result("courts", "Courts protect witnesses", indicators=[
-    Percentage("heard", "Witnesses heard by video", level="outcome", baseline=0, target=60),
+    Percentage("heard", "Witnesses heard by video", level="outcome", target=60,
+               baseline=Observation(0, date="2023-12-31", source="court-register")),
 ])
""")
RULE = Rule("LF112", "baseline-zero-by-default", "info", "design", detect, concern="judgement", strict=True, **_EXAMPLE)
