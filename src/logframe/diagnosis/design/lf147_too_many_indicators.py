"""LF147: a node has more indicators than anybody will measure."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Activity
from logframe.diagnosis.mentions import named
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message

_MOST = 4


def detect(case: Case) -> Iterator[Found]:
    """Find nodes with more than four indicators of their own."""
    for node in case.project.nodes:
        own = sum(not indicator.context for indicator in node.indicators)
        if not isinstance(node, Activity) and own > _MOST:
            yield Found(node, Message("lf147-many-indicators", node=named(node), count=own))


_EXAMPLE = bad_and_good("""-from logframe import Count, Project
+from logframe import Count, Percentage, Project

 project = Project("P-1", "Village clinics", period="2024/2025")
 clinics = project.result(
     "clinics",
     "Villagers are treated nearby",
     indicators=[
-        Count(f"item-{number}", "Items delivered", unit="item", level="output", accumulates="increments", target=10)
-        for number in range(6)
+        Count("open", "Clinics open every day", unit="facility", level="output", accumulates="snapshot", target=12),
+        Percentage("treated", "Sick people treated in their village", level="outcome", baseline=15, target=60),
     ],
 )
""")
RULE = Rule("LF147", "too-many-indicators", "info", "design", detect, **_EXAMPLE)
