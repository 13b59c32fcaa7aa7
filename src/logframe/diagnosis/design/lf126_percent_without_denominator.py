"""LF126: a percentage does not say of what."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.kinds import Percentage, Ratio
from logframe.diagnosis.languages import is_english
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.diagnosis.wording import words
from logframe.messages import Message

_OF = frozenset("among of per who whose".split())


def detect(case: Case) -> Iterator[Found]:
    """Find ratios that do not name their figures, and percentages that neither say of what nor define it."""
    for indicator in case.own_indicators():
        if isinstance(indicator, Ratio):
            lacking = not (indicator.numerator and indicator.denominator) and not indicator.definition
        elif isinstance(indicator, Percentage):
            names_whole = not is_english(indicator.statement) or not _OF.isdisjoint(words(indicator.statement))
            lacking = indicator.part_of_whole and not indicator.definition and not names_whole
        else:
            continue
        if lacking:
            yield Found(indicator, Message("lf126-percentage-of-what", indicator=indicator.id))


_EXAMPLE = bad_and_good("""-from logframe import Percentage, Project
+from logframe import Project, Ratio

 project = Project("P-1", "Shelters", period="2024/2026")
 project.result("shelter", "Victims find shelter", indicators=[
-    Percentage("accepted", "Shelter acceptance", level="outcome", baseline=30, target=60),
+    Ratio("accepted", "Shelter acceptance", level="outcome", numerator="victims who stay in a shelter",
+          denominator="victims who return", numerator_unit="person", denominator_unit="person",
+          baseline=30, target=60),
 ])
""")
RULE = Rule(
    "LF126", "percent-without-denominator", "warning", "design", detect, concern="judgement", strict=True, **_EXAMPLE
)
