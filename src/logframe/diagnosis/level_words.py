"""What the words of an indicator say of its level: what a project did or delivered, or the change that followed.

A declared level always decides; words only warn, so that a false alarm costs more than a miss. `python -m
benchmarks.wording` measures both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from logframe.diagnosis import delivery_words as delivery
from logframe.diagnosis.languages import is_english
from logframe.diagnosis.statement_phrases import (
    AUXILIARIES,
    PREPOSITIONS,
    RELATIVES,
    Phrase,
    is_adverb,
    phrase,
    singular,
)
from logframe.diagnosis.wording import is_done, without_asides, words

# What came of it, as the thing measured or as what people do.
_MEASURES: Final = frozenset(
    """completion employment incidence income literacy losses morbidity mortality poverty prevalence recidivism
    unemployment""".split()
)
_BEHAVIOUR: Final = frozenset(
    "adopt adopting apply applying changed convicted cured employed practise practising practice treat".split()
)

_STOPS: Final = frozenset(
    """a an and are as at be been by for from had has have in into is its it of on or per the their them this that to
    was were which who whose will with within""".split()
)

_RECEIVE: Final = frozenset("obtaining receive received receiving".split())
_TAKE_PART: Final = frozenset(
    "attend attended attending complete completed completing participate participated participating".split()
)
_PARTICLES: Final = {"carried": ("out",), "handed": ("out", "over"), "put": ("in",), "rolled": ("out",), "set": ("up",)}
_ACRONYM: Final = re.compile(r"\bby\s+[A-Z]{2,}\b(?![a-z])")


def output_words(statement: str) -> list[str]:
    """Return the words by which a statement counts what was done or delivered, none if it does not for certain."""
    if not is_english(statement):
        return []
    parsed = phrase(statement)
    if not parsed.counted or _came_to_something(parsed) or _done_by_others(parsed, statement):
        return []
    if parsed.share:
        return [parsed.verb] if parsed.verb in delivery.TAUGHT and _is_about_all(parsed) else []
    if parsed.verb not in ("", "with"):
        return _delivered(parsed)
    if (
        parsed.counted[0] in delivery.DOING
        and parsed.counted[1:2] == ("of",)
        and not _has(parsed.heads[1:], delivery.EFFECTS)
    ):
        return [" ".join(parsed.counted[:2])]
    return _carriers(parsed, statement)


def _carriers(parsed: Phrase, statement: str) -> list[str]:
    """Return the nouns by which a count of trainings, leaflets or those who attended is one of outputs."""
    if parsed.head in delivery.CARRIERS:
        return [parsed.counted[-1]]
    if parsed.head in ("day", "hour") and not delivery.CARRIERS.isdisjoint(parsed.counted[:-1]):
        return list(parsed.counted[-2:])
    following = words(statement)
    if parsed.head in ("attendee", "participant") and parsed.counted[-1] in following:
        of = following[following.index(parsed.counted[-1]) + 1 :]
        if of[:1] in (["in"], ["at"], ["of"]) and delivery.ATTENDED.intersection(of[1:4]):
            return [parsed.counted[-1]]
    return []


def effect_words(statement: str) -> list[str]:
    """Return the words by which a statement names a change after the work."""
    if not is_english(statement):
        return []
    parsed = phrase(statement)
    measured = [word for word in parsed.counted if word in _MEASURES]
    if measured and (parsed.head in _MEASURES or parsed.head in ("rate", "ratio") or parsed.counted[0] in _MEASURES):
        return list(dict.fromkeys(measured))
    return [parsed.verb] if parsed.verb in _BEHAVIOUR and parsed.after[:1] != ("for",) else []


def _delivered(parsed: Phrase) -> list[str]:
    """Return the verb of delivery, with its particle, if what is counted can be delivered so."""
    verb, after, heads = parsed.verb, parsed.after, parsed.heads
    received = _object(after)
    if verb in _RECEIVE and delivery.RECEIVED & received and not delivery.FROM_OTHERS & received:
        return [verb]
    if verb in _TAKE_PART and delivery.ATTENDED.intersection(_object(after)):
        return [verb]
    if not parsed.passive:
        return []
    effects = _has(heads, delivery.EFFECTS)
    founded = effects or _has(heads, delivery.ACTORS)
    if verb in _PARTICLES:
        if not after or after[0] not in _PARTICLES[verb]:
            return []
        verb = f"{verb} {after[0]}"
    if parsed.verb in delivery.TAUGHT and not effects:
        return [verb]
    if parsed.verb in delivery.SERVED and not effects | _has(heads, {"birth", "target", "standard", "milestone"}):
        return [] if parsed.verb == "reached" and _takes_object(after) else [verb]
    if parsed.verb in delivery.GIVEN and not (effects or after[:1] in (("access",), ("bail",))):
        return [verb]
    if parsed.verb in ("awarded", "disbursed", "granted") and _has(heads, delivery.GRANTS):
        return [verb]
    if parsed.verb in delivery.ANSWERED and parsed.head == "call":
        return [verb]
    if parsed.verb in delivery.BUILT and not founded | _has(heads, delivery.PEOPLE):
        return [verb]
    if parsed.verb in delivery.MADE and _has(heads, delivery.DOCUMENTS):
        return [verb]
    if parsed.verb in delivery.SET_UP and _has(heads, delivery.BODIES | delivery.DOCUMENTS) and not founded:
        return [verb]
    if parsed.verb in delivery.HELD and _has(heads, delivery.EVENTS) and not effects:
        return [verb]
    if parsed.verb in delivery.TREATED and _has(heads, delivery.PEOPLE | delivery.ANIMALS):
        return [verb]
    return [verb] if parsed.verb in delivery.WORKED and _has(heads, delivery.LAND) else []


def _has(heads: Sequence[str], nouns: set[str] | frozenset[str]) -> bool:
    return not nouns.isdisjoint(heads)


def _object(after: Sequence[str]) -> set[str]:
    """Return the words of the object that follows a verb, up to its own description."""
    nouns: set[str] = set()
    for word in after[:6]:
        if word in RELATIVES or (word in PREPOSITIONS and nouns and word not in ("in", "at")):
            break
        if word in ("in", "at") and len(nouns) > 0:
            break
        nouns.add(word)
    return nouns


def _takes_object(after: Sequence[str]) -> bool:
    """Return whether a noun follows directly: "women who reached leadership positions"."""
    return bool(after) and after[0] not in PREPOSITIONS and after[0] not in ("and", "or") and not is_adverb(after[0])


def _is_about_all(parsed: Phrase) -> bool:
    """Return whether a share is one of those taught, and not one among them that something else sets apart."""
    return not RELATIVES.intersection(parsed.after)


def _came_to_something(parsed: Phrase) -> bool:
    """Return whether the statement goes on to the change after delivery: "trained and employed"."""
    after = parsed.after
    for place, word in enumerate(after):
        if word in delivery.BEHAVING and (not place or after[place - 1] not in PREPOSITIONS):
            return True
        if word in ("and", "or") and delivery.CAME_TO.intersection(after[place + 1 : place + 3]):
            return True
        if word in RELATIVES:
            verbs = [verb for verb in after[place + 1 : place + 4] if verb not in AUXILIARIES and not is_adverb(verb)]
            if not verbs or not (verbs[0] in delivery.ALL_DONE or verbs[0] in _RECEIVE):
                return True
    return False


def _done_by_others(parsed: Phrase, statement: str) -> bool:
    """Return whether somebody else than the project is named as the one who acts: "jobs created by businesses"."""
    if "by" not in parsed.after or _ACRONYM.search(without_asides(statement)):
        return False
    agent: list[str] = []
    for word in parsed.after[parsed.after.index("by") + 1 :]:
        if word in PREPOSITIONS or word in RELATIVES or (is_done(word) and agent):
            break
        agent.append(word)
    if not agent or agent[0][0].isdigit():
        return False
    named = {*agent, *(singular(word) for word in agent)}
    return named.isdisjoint(delivery.ACTING_FOR_IT) and named.isdisjoint(delivery.BREAKDOWNS)


@lru_cache(maxsize=4096)
def content_words(statement: str) -> frozenset[str]:
    """Return the words of a statement that carry its meaning, without endings."""
    return frozenset(_stem(word) for word in words(statement) if word not in _STOPS and not word[0].isdigit())


def _stem(word: str) -> str:
    for ending in ("ings", "ing", "ies", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


def likeness(first: frozenset[str], second: frozenset[str]) -> float:
    """Return the share of the words of two statements that both have (Jaccard)."""
    union = first | second
    return len(first & second) / len(union) if union else 0.0
