"""LF109: a vague word stands where a measure should."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Count, Measure, Milestone, Money, Ordinal, Ratio
from logframe.declaration.framework.nodes import Objective, Result
from logframe.diagnosis import wording
from logframe.diagnosis.mentions import named, quoted
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find vague words in results, objectives and indicators that nothing makes precise."""
    for node in case.project.nodes:
        if not isinstance(node, (Objective, Result)):
            continue
        if any(indicator.definition or indicator.has_target for indicator in node.indicators):
            continue
        vague = _vague(node.statement)
        if vague:
            yield Found(
                node, Message("lf109-vague-node", node=named(node), words=quoted(vague), statement=node.statement)
            )
    for indicator in case.project.indicators():
        if indicator.definition or isinstance(indicator, Ordinal):
            continue
        vague = _vague(indicator.statement)
        if vague and not _is_precise(indicator, vague):
            yield Found(indicator, Message("lf109-vague-indicator", indicator=indicator.id, words=quoted(vague)))


def _vague(statement: str) -> list[str]:
    return [] if wording.names_standard(statement) else wording.vague_words(statement)


def _is_precise(indicator: Indicator, vague: list[str]) -> bool:
    """Return whether a numerator, or a unit with its target, leaves one reading only."""
    if isinstance(indicator, Ratio) and indicator.numerator and not _vague(indicator.numerator):
        return True
    if isinstance(indicator, (Count, Milestone)) or not (indicator.unit and indicator.has_target):
        return False
    # "Improved yield of maize" is answered by 1,800 kg/ha; "farmers with improved skills" by no number of them.
    spoken = wording.words(indicator.statement)
    if not all(_is_the_change(word.split(), spoken) for word in vague):
        return False
    return isinstance(indicator, (Measure, Money)) or wording.UNSEEN.isdisjoint(spoken)


def _is_the_change(vague: list[str], spoken: list[str]) -> bool:
    if len(vague) == 1 and vague[0] in wording.QUALITY:
        return False
    return spoken[0] == vague[0] or spoken[-1] == vague[-1]


_EXAMPLE = bad_and_good(""" from logframe import Percentage, Project

 project = Project("P-1", "Inclusive village schools", period="2024/2026")
 inclusion = project.result(
     "inclusion", "Children with disabilities learn in their own village", indicators=[
-        Percentage("skills", "Teachers with adequate skills", level="outcome", baseline=15,
-                   target=70),
+        Percentage("skills", "Teachers with adequate skills", level="outcome",
+                   definition="at least 12 of the 16 points of the ministry's lesson observation sheet",
+                   baseline=15, target=70),
     ],
 )
""")
RULE = Rule("LF109", "vague-change-word", "warning", "design", detect, concern="wording", **_EXAMPLE)
