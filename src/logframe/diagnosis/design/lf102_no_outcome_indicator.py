"""LF102: no indicator of an objective measures an effect, or none has a level."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Objective
from logframe.diagnosis.mentions import named, with_levels
from logframe.diagnosis.next_questions import in_words, next_questions
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find objectives without an indicator of effect, and nodes whose indicators have no level.

    Results whose indicators have levels, all of them too low, stop half way (LF101).
    """
    for node in case.project.nodes:
        if "design" not in case.evaluation.verdict(node.id).stops_half_way:
            continue
        if all(indicator.level is None for indicator in node.indicators):
            ids = tuple(indicator.id for indicator in node.indicators)
            yield Found(node, Message("lf102-no-levels", node=named(node), indicators=ids))
        elif isinstance(node, Objective):
            asks = next_questions(node.indicators, case.project)
            yield Found(
                node,
                Message(
                    "lf102-no-effect-indicator",
                    node=node.id,
                    indicators=with_levels(node.indicators),
                    questions=in_words(asks),
                ),
            )


_EXAMPLE = bad_and_good(""" from logframe import Count, Percentage, Project

 project = Project("P-1", "Clean water for the hill villages", period="2024/2027")
 health = project.objective("health", "Children no longer fall ill from water", indicators=[
     Count("wells", "Wells drilled", unit="well", level="output", accumulates="increments",
           target=40),
+    Percentage("diarrhoea", "Children ill with diarrhoea in a fortnight", level="impact",
+               baseline=31, target=12),
 ])
 water = project.result("water", "Families drink safe water", contributes_to=health, indicators=[
     Percentage("safe-water", "Families whose water is free of E. coli", level="outcome",
                baseline=22, target=80),
 ])
""")
RULE = Rule("LF102", "no-outcome-indicator", "error", "design", detect, concern="judgement", **_EXAMPLE)
