"""LF107: a result or objective states two results."""

from __future__ import annotations

import re
from collections.abc import Iterator

from logframe.declaration.framework.nodes import Activity
from logframe.diagnosis.clauses import pairs_joined, two_acts, two_doings, two_passives, two_verbs, verb_place
from logframe.diagnosis.languages import is_english
from logframe.diagnosis.mentions import named
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.diagnosis.wording import ACTIVITY_VERBS, CHANGE, words
from logframe.messages import Message

_JOINT = re.compile(r"\s*(?:;|,?\s+(?:and|as\s+well\s+as)\s)\s*", re.IGNORECASE)
_FINITE = frozenset("are can has have is must receive receives will".split())
_CHANGES = frozenset(
    "decrease decreased ensure expand expanded increase increased prevent protect reduce reduced".split()
)
_VERBS = ACTIVITY_VERBS | CHANGE | _CHANGES


def detect(case: Case) -> Iterator[Found]:
    """Find statements that join two clauses of their own, or two infinitives."""
    for node in case.project.nodes:
        pair = None if isinstance(node, Activity) else two_results(node.statement)
        if pair is not None:
            yield Found(node, Message("lf107-two-results", node=named(node), first=pair[0], second=pair[1]))


def two_results(statement: str) -> tuple[str, str] | None:
    """Return the two results that a statement joins, None if it has one or that is not certain."""
    # Most join nothing.
    if ";" not in statement and {"and", "well"}.isdisjoint(words(statement)):
        return None
    if not is_english(statement):
        return None
    text = pairs_joined(statement).rstrip(". ")
    parts = [part for part in _JOINT.split(text) if words(part)]
    for cut in range(1, len(parts)):
        before, after = parts[cut - 1], parts[cut]
        if (_is_clause(before) and _is_clause(after)) or two_doings(before, after):
            return before, after
        if two_verbs(words(before), words(after)) or two_passives(words(before), words(after)):
            return before, after
    bare = [words(part)[1:] if words(part)[0] == "to" else words(part) for part in parts]
    if len(parts) > 1 and all(len(part) > 1 and part[0] in _VERBS for part in bare[:2]):
        return parts[0], parts[1]
    spoken = words(text)
    return two_acts(spoken) if _FINITE.intersection(spoken) or len(spoken) <= 6 else None


def _is_clause(part: str) -> bool:
    """Return whether a part has a subject and a finite verb after it."""
    spoken = words(part)
    if any(word in _FINITE and index > 0 for index, word in enumerate(spoken[:-1])):
        return True
    return verb_place(spoken) is not None


_EXAMPLE = bad_and_good(""" from logframe import Project

 project = Project("P-1", "Shelters", period="2024/2026")
-project.result("safety", "Victims are assisted and traffickers are convicted")
+project.result("assistance", "Victims are assisted")
+project.result("justice", "Traffickers are convicted")
""")
RULE = Rule("LF107", "compound-result", "warning", "design", detect, concern="wording", **_EXAMPLE)
