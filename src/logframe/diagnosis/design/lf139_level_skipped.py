"""LF139: a link jumps over a level."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.mentions import named
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message, word
from logframe.terms import LEVELS


def detect(case: Case) -> Iterator[Found]:
    """Find links over more than one level.

    An activity leads to a result of level outcome through the outputs that stand among its indicators: no jump.
    """
    nodes = {node.id: node for node in case.project.nodes}
    for node in case.project.nodes:
        for id in node.contributes_to:
            above = nodes.get(id)
            if above is None or node.level is None or above.level is None:
                continue
            jump = LEVELS.index(above.level) - LEVELS.index(node.level)
            if jump > 2 or (jump > 1 and node.level != "activity"):
                yield Found(
                    node,
                    Message(
                        "lf139-level-skipped",
                        node=named(node),
                        level=word(node.level, "level"),
                        above=named(above),
                        level_above=word(above.level, "level"),
                    ),
                )


_EXAMPLE = bad_and_good(""" from logframe import Project

 project = Project("P-1", "Shelters", period="2024/2026")
 goal = project.objective("goal", "Fewer people are trafficked")
-project.activity("campaign", "Carry out an information campaign", contributes_to=goal)
+caution = project.result("caution", "People check offers of work before they go", contributes_to=goal)
+project.activity("campaign", "Carry out an information campaign", contributes_to=caution)
""")
RULE = Rule("LF139", "level-skipped", "warning", "design", detect, needs="plan", **_EXAMPLE)
