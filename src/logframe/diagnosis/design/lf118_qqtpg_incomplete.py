"""LF118: a target lacks quantity, quality, time, place or group."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.values.numbers import Missing
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.diagnosis.wording import names_standard
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find own indicators with a target that leave one of the five slots open."""
    project = case.project
    for indicator in case.own_indicators():
        if indicator.target is None or isinstance(indicator.target, Missing):
            continue
        groups = [
            indicator.target_group,
            project.target_group,
            *(node.target_group for node in project.holders(indicator)),
        ]
        slots = {
            Message("lf118-how-well"): bool(indicator.definition) or names_standard(indicator.statement),
            Message("lf118-by-when"): _is_dated(indicator) or project.known_period is not None,
            Message("lf118-where"): bool(project.country),
            Message("lf118-for-whom"): any(groups),
        }
        lacking = tuple(slot for slot, is_filled in slots.items() if not is_filled)
        if lacking:
            yield Found(indicator, Message("lf118-open-slots", indicator=indicator.id, slots=lacking))


def _is_dated(indicator: Indicator) -> bool:
    target = indicator.target
    return isinstance(target, tuple) and all(part.due is not None for part in target)


_EXAMPLE = bad_and_good(""" from logframe import Count, Project

-project = Project("P-1", "Shelters", period="2024/2026")
+project = Project(
+    "P-1", "Shelters", country="KG", period="2024/2026", target_group="people who return after being trafficked"
+)
 project.result("assistance", "People are assisted", indicators=[
-    Count("assisted", "People assisted", unit="person", level="output", target=400),
+    Count("assisted", "People assisted", unit="person", level="output", target=400,
+          definition="a person counts once, at the first night in a shelter"),
 ])
""")
RULE = Rule("LF118", "qqtpg-incomplete", "info", "design", detect, concern="wording", strict=True, **_EXAMPLE)
