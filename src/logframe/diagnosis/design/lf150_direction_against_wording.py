"""LF150: the direction contradicts what the indicator counts."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.evaluated_directions import rises_by_convention, shown_direction
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.diagnosis.wanted_direction import wanted_direction
from logframe.messages import Code, Message, Word


def detect(case: Case) -> Iterator[Found]:
    """Find indicators whose declared or shown direction is not the one that their words want."""
    for indicator in case.project.indicators():
        if not indicator.is_numeric:
            continue
        direction = shown_direction(indicator, case)
        assumed = direction is None and indicator.has_target and rises_by_convention(indicator, case)
        if assumed:
            direction = "increase"
        wanted = None if direction is None else wanted_direction(indicator.statement)
        if wanted is None or direction is None or direction == wanted[0]:
            continue
        fields = {"indicator": indicator.id, "words": wanted[1], "direction": Word(direction, "way")}
        fields["wanted"] = Code(wanted[0])
        yield Found(
            indicator,
            Message("lf150-declared-against-words", **fields)
            if indicator.direction
            else Message("lf150-assumed-against-words", **fields)
            if assumed
            else Message("lf150-shown-against-words", **fields),
        )


_EXAMPLE = bad_and_good(""" from logframe import Count, Project

 project = Project("P-1", "Safe births", period="2024/2026")
 project.result("births", "Mothers survive childbirth", indicators=[
     Count("deaths", "Maternal deaths in the district", unit="death", level="impact", accumulates="increments",
-          direction="increase", target=20),
+          direction="decrease", target=20),
+    Count("averted", "Maternal deaths averted", unit="death", level="impact", accumulates="increments",
+          direction="increase", target=40),
 ])
""")
RULE = Rule("LF150", "direction-against-wording", "warning", "design", detect, concern="contradiction", **_EXAMPLE)
