"""LF142: a part of the strategy has no result or no indicator of effect."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from logframe.declaration.framework.nodes import Result
from logframe.diagnosis.mentions import named
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message
from logframe.nearest import nearest
from logframe.terms import reaches_effect

_MOST: Final = 30


def detect(case: Case) -> Iterator[Found]:
    """Find parts of the strategy that nothing carries, and tags that name no part of it."""
    project = case.project
    serving: dict[str, list[Result]] = {}
    for node in project.nodes:
        if isinstance(node, Result):
            for tag in dict.fromkeys(tag.lower() for tag in node.strategy):
                serving.setdefault(tag, []).append(node)
    for part in project.strategy:
        tagged = serving.get(part.lower(), [])
        if not tagged:
            yield Found(project, Message("lf142-nothing-serves-part", part=part))
        elif not any(reaches_effect(indicator.level) for result in tagged for indicator in result.indicators):
            results = tuple(result.id for result in tagged)
            yield Found(project, Message("lf142-part-without-effect", part=part, results=results))
    parts = {part.lower(): part for part in project.strategy}
    for node in project.nodes:
        for tag in node.strategy:
            if parts and tag.lower() not in parts:
                near = nearest(tag.lower(), parts)
                hint = (
                    Message("lf142-part-meant", part=parts[near])
                    if near
                    else Message(
                        "lf142-parts-are", parts=tuple(project.strategy[:_MOST]), more=len(project.strategy[_MOST:])
                    )
                )
                yield Found(node, Message("lf142-part-not-named", node=named(node), part=tag), hint)


_EXAMPLE = bad_and_good("""-from logframe import Percentage, Project
+from logframe import Count, Percentage, Project

 project = Project("P-1", "Against forced labour", period="2024/2026",
                   strategy=["prevention", "prosecution"])
 aware = project.result("aware", "Job seekers check offers", strategy="prevention", indicators=[
     Percentage("check", "Job seekers who check an offer", level="outcome", baseline=20, target=60),
 ])
+court = project.result(
+    "court", "Employers are brought to court", strategy="prosecution", indicators=[
+        Count("judged", "Cases judged", unit="case", level="outcome", accumulates="increments",
+              target=12),
+    ],
+)
""")
RULE = Rule("LF142", "strategy-component-uncovered", "warning", "design", detect, concern="judgement", **_EXAMPLE)
