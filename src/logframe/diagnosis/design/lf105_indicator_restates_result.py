"""LF105: an indicator repeats the sentence of its result."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Activity
from logframe.diagnosis.level_words import content_words, likeness
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.diagnosis.wording import QUANTITIES, words
from logframe.messages import Message

LIKENESS = 0.8


def detect(case: Case) -> Iterator[Found]:
    """Find indicators of at least three words that share four in five with their node, without a unit or quantity."""
    for node in case.project.nodes:
        if isinstance(node, Activity):
            continue
        own = content_words(node.statement)
        for indicator in node.indicators:
            if indicator.unit is not None or not QUANTITIES.isdisjoint(words(indicator.statement)):
                continue
            content = content_words(indicator.statement)
            if len(content) > 2 and likeness(own, content) >= LIKENESS:
                yield Found(
                    indicator,
                    Message("lf105-repeats-node", indicator=indicator.id, node=node.id, statement=indicator.statement),
                )


_EXAMPLE = bad_and_good("""-from logframe import Project, Qualitative
+from logframe import Percentage, Project

 project = Project("P-1", "Shelters", period="2024/2026")
 project.result("courts", "Courts treat victims of trafficking fairly", indicators=[
-    Qualitative("fair", "Courts treat victims of trafficking fairly", level="outcome", best="last",
-                scale=["no", "yes"]),
+    Percentage("fair", "Victims who say that they were heard and protected", level="outcome", baseline=20, target=80),
 ])
""")
RULE = Rule("LF105", "indicator-restates-result", "warning", "design", detect, concern="wording", **_EXAMPLE)
