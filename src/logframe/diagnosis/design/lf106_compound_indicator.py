"""LF106: one indicator holds two measures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from logframe.diagnosis import wording
from logframe.diagnosis.clauses import FIXED, pairs_joined, two_acts, two_doings, two_verbs
from logframe.diagnosis.languages import is_english
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.diagnosis.statement_phrases import RELATIVES
from logframe.messages import Message

# A comma by itself only separates: lists of people and places are full of it.
_JOINTS: Final = re.compile(
    r"\s*(?P<firm>;|/|&|,?\s+(?:and/or|and|as\s+well\s+as|plus)\s)\s*|\s*,\s+", flags=re.IGNORECASE
)
_JOINING: Final = frozenset("and plus well".split())
_SIGNS: Final = frozenset(";/&,")
_PREPOSITIONS: Final = frozenset(
    """after among as at before between by during for from in into on per since through to under until with within
    without""".split()
)
_NO_HEADS: Final = frozenset(
    """again also are be been being fully had has have is later not now often still subsequently that then was well
    were which who""".split()
)
_QUANTITY: Final = re.compile(
    r"\s*(?:(?:total\s+)?numbers?|#|%|percentage|share|proportion)\s*(?:of\s+)?", re.IGNORECASE
)
_TIMES: Final = frozenset("day days month months week weeks year years".split())
_PARTICLES: Final = frozenset("down off out up".split())
_RATES: Final = frozenset("index rate ratio score".split())
_COMPARED: Final = frozenset("between difference gap ratio".split())
_SHOWN = 6


class Part(NamedTuple):
    """A piece of a statement between two joints: its text and words, and whether the joint before it is firm."""

    text: str
    words: list[str]
    firm: bool


def detect(case: Case) -> Iterator[Found]:
    """Find statements that ask for two answers at once."""
    for indicator in case.project.indicators():
        pair = two_measures(indicator.statement)
        if pair is None:
            continue
        how_much = wording.QUANTITIES.intersection(pair[1].lower().split()[:1])
        yield Found(
            indicator,
            Message("lf106-two-quantities", indicator=indicator.id, first=pair[0], second=pair[1])
            if how_much
            else Message("lf106-two-measures", indicator=indicator.id, first=pair[0], second=pair[1]),
        )


def two_measures(statement: str) -> tuple[str, str] | None:
    """Return the two measures that a statement joins, None if it has one or that is not certain."""
    # Most join nothing.
    if _JOINING.isdisjoint(wording.words(statement)) and _SIGNS.isdisjoint(statement):
        return None
    if not is_english(statement):
        return None
    parts = _parts(statement)
    if not parts or parts[0].words[:1] in (["of"], ["among"]):
        return None
    compares = _COMPARED.intersection(word for part in parts for word in part.words)
    for before, after in pairwise(parts):
        if not after.firm:
            continue
        if (
            (not compares and _asks_twice(before, after))
            or (before is parts[0] and (_two_heads(before, after) or _counted_apart(before, after)))
            or (_says_what_was_done(before) and _has_its_own_head(after))
            or _two_groups(before, after)
            or two_doings(_without_quantity(before.text), _without_quantity(after.text))
            or _said_of_people(before, after)
        ):
            return _short(before), _short(after)
    spoken = wording.words(FIXED.sub("", statement))
    acts = two_acts(spoken)
    # "Services that are applied and delivered": what is said of the one thing that is counted.
    return None if acts and RELATIVES.intersection(spoken[: spoken.index(acts[0])]) else acts


def _without_quantity(text: str) -> str:
    return _QUANTITY.sub("", text, count=1)


def _said_of_people(before: Part, after: Part) -> bool:
    """Read "people who know their rights and use services", "farmers adopt seeds and sell more"."""
    if "who" in before.words:
        return two_verbs(["people", *before.words[before.words.index("who") + 1 :]], after.words)
    return two_verbs(before.words, after.words)


def _parts(statement: str) -> list[Part]:
    text = pairs_joined(statement)
    parts: list[Part] = []
    start, firm = 0, False
    for joint in [*_JOINTS.finditer(text), None]:
        piece = text[start : joint.start() if joint else len(text)].strip(" .:")
        if spoken := wording.words(piece):
            parts.append(Part(piece, spoken, firm))
            firm = False
        if joint:
            start, firm = joint.end(), firm or joint["firm"] is not None
    return parts


def _asks_twice(before: Part, after: Part) -> bool:
    """Read "number and percentage of": how much stands on both sides."""
    first = after.words[0]
    if first not in wording.QUANTITIES:
        return False
    if first in ("%", "#") or before.words[-1] in wording.QUANTITIES:
        return True
    # "To share" is a verb, and one has a share of many things; "share of those" is a figure.
    of = after.words[1:3]
    return of[:1] == ["of"] and (first not in ("proportion", "share") or of[1:] in (["them"], ["those"]))


def _two_heads(before: Part, after: Part) -> bool:
    """Read "incidence and severity of malaria": two measures of one thing."""
    if len(before.words) > 3 or (_PREPOSITIONS | {"of"}).intersection(before.words):
        return False
    following = after.words[1:2]
    if before.words[-1] in _RATES and before.words[-1] == next(
        (word for word in after.words[1:3] if word in _RATES), ""
    ):
        return True
    closed = not following or following[0] in _PREPOSITIONS | {"of", "rate", "rates"}
    return before.words[-1] in wording.MEASURES and after.words[0] in wording.MEASURES and closed


def _counted_apart(before: Part, after: Part) -> bool:
    """Read "number of cases and people": what must not be added up."""
    subject = [word for word in before.words if word not in wording.QUANTITIES and word not in ("of", "total")]
    if not 1 <= len(subject) <= 2:
        return False
    groups = [[subject[-1] in group, after.words[0] in group] for group in wording.COUNTED_APART]
    return [True, False] in groups and [False, True] in groups


def _says_what_was_done(part: Part) -> bool:
    """Read "teachers trained" at the end of a piece."""
    spoken = part.words[:-1] if part.words[-1] in _PARTICLES else part.words
    subject = [word for word in spoken[:-1] if word not in wording.QUANTITIES and word != "of"]
    if not subject or wording.describes(spoken[-1]):
        return False
    return wording.is_done(spoken[-1]) and any(_is_head(word) for word in subject)


def _has_its_own_head(part: Part) -> bool:
    """Read "classrooms built in villages" at the beginning of a piece: another thing, and what was done with it."""
    if wording.is_done(part.words[0]) or part.words[0] in _NO_HEADS:
        return False
    for index, word in enumerate(part.words):
        if word in _PREPOSITIONS or word in _TIMES or word in ("that", "which", "who"):
            return False
        if wording.is_done(word) and not wording.describes(word):
            return any(_is_head(head) for head in part.words[:index])
    return False


def _two_groups(before: Part, after: Part) -> bool:
    """Read "mothers who breastfeed and fathers who help": each with its own condition."""
    return "who" in before.words[:-1] and "who" in after.words[1:3] and _is_head(after.words[0])


def _is_head(word: str) -> bool:
    return not (
        wording.is_done(word) or word.endswith("ly") or word in _NO_HEADS or word in _PREPOSITIONS or word == "of"
    )


def _short(part: Part) -> str:
    spoken = part.text.split()
    return " ".join(spoken) if len(spoken) <= _SHOWN else " ".join([*spoken[:_SHOWN], "..."])


_EXAMPLE = bad_and_good(""" from logframe import Count, Project

 project = Project("P-1", "Rural schools", period="2024/2026")
 schools = project.result("schools", "Children in remote valleys learn close to home", indicators=[
-    Count("teachers-classrooms", "Teachers trained and classrooms built", unit="item",
-          level="output", accumulates="increments", target=90),
+    Count("teachers", "Women and men trained as teachers and school heads", unit="person",
+          level="output", accumulates="increments", target=60),
+    Count("classrooms", "Classrooms built", unit="building", level="output",
+          accumulates="increments", target=30),
 ])
""")
RULE = Rule("LF106", "compound-indicator", "warning", "design", detect, concern="wording", **_EXAMPLE)
