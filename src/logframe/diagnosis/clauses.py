"""Whether a statement says two things at once: two acts of one subject, two clauses, two nouns of doing.

"Cases investigated and prosecuted", "police find victims and prosecute traffickers", "prevention of trafficking and
protection of victims". Lists that are one thing ("water and sanitation", "sheltered and counselled") say one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from logframe.diagnosis import delivery_words as delivery
from logframe.diagnosis.statement_phrases import AUXILIARIES, PREPOSITIONS, RELATIVES, is_adverb, is_plural, singular
from logframe.diagnosis.wording import ACTIVITY_VERBS, ALSO_NOUNS, ARTICLES, describes, is_done, without_asides

# Verbs in the infinitive that results use of people and institutions, beside those of what projects do.
_VERBS: Final = (
    ACTIVITY_VERBS
    | ALSO_NOUNS
    | frozenset(
        """abandon accept access achieve acquire adapt adopt allocate allow answer apply approve arrest attend
        avoid become begin believe benefit borrow breastfeed bring buy care change choose claim close combat
        complete comply connect continue contribute control convict cooperate cope cover cut decide declare
        decrease deliver demand demonstrate detect diagnose drink earn eat enact end enforce enjoy enrol enroll
        ensure enter exercise expand expel export express fall feed feel fight fill find finish follow gain
        generate get go govern graduate grow handle harvest hear improve include increase influence invest
        investigate join judge keep know lead learn leave live lower maintain make marry meet obey obtain own
        participate pass pay practice practise preserve prevent process prosecute protect punish raise reach
        read receive recognise recognize recover recycle reduce refer reject rely remain repay reply request
        resolve respect respond restore retain return rise run save say see seek sell send sentence serve settle
        share show sign solve speak speed spend stay stop store strengthen succeed supervise survive take talk tell
        testify trade treat trust try understand use vote wash welcome win withstand write""".split()
    )
) - frozenset("bear open".split())
# Nouns as often as verbs: verbs only before an article, a possessive or a number.
_ALSO_NOUNS: Final = ALSO_NOUNS | frozenset(
    """access benefit care change claim control cover cut decrease demand drink end export feed fight fill gain handle
    harvest hear increase influence judge lead practice process raise reach request respect return run sentence share
    show sign speed stay stop store talk trade trust try vote""".split()
)
_ONLY_VERBS: Final = _VERBS - _ALSO_NOUNS
_NO_OBJECTS: Final = PREPOSITIONS - {"to"}
_POSSESSIVES: Final = ARTICLES | frozenset("better fewer her higher his it its less lower more new no them".split())
_ADVERBS: Final = frozenset("also always fully later not now often regularly safely then thus".split())
_MODALS: Final = frozenset("can could may might must shall should will would".split())

# Said of one thing after another, these are one act: what is printed is handed out, what is set up works.
_FOLLOWS: Final = (
    frozenset(
        """adopted agreed analysed analyzed applied approved assessed completed concluded available documented endorsed
        evaluated functional functioning implemented maintained monitored open operational operationalised
        operationalized promulgated recorded registered reviewed shared signed sustained tested updated used
        validated verified finalised finalized""".split()
    )
    | delivery.GIVEN
    | delivery.BUILT
)
_HANDED_OVER: Final = delivery.GIVEN | delivery.BUILT
_PREPARED: Final = (
    delivery.MADE | delivery.BUILT | delivery.SET_UP | delivery.HELD | delivery.GIVEN | frozenset({"agreed", "planned"})
)
_ONE_ACT: Final = (
    delivery.TAUGHT | frozenset("educated informed".split()),
    delivery.SERVED,
    delivery.MADE,
    delivery.BUILT,
    delivery.GIVEN,
    delivery.SET_UP | {"initiated"},
    frozenset("fulfilled guaranteed promoted protected recognised recognized respected upheld".split()),
    frozenset("attacked beaten harassed hurt injured killed threatened wounded".split()),
    frozenset("accepted affected approved concerned heard involved consulted included represented engaged".split()),
)
# Two words for one thing: never two measures.
FIXED: Final = re.compile(
    r"\b(?:boys and girls|cost and effect|births and deaths|come and tell|girls and boys|go and see|health and safety|"
    r"men and women|monitoring and evaluation|mother and child|research and development|rules and regulations|"
    r"supply and demand|terms and conditions|water and sanitation|women and children|women and girls|women and men)\b",
    re.IGNORECASE,
)
_NOUN_OF_DOING: Final = re.compile(
    r"(?:[a-z-]+\s+)?(?P<noun>[a-z]+(?:tion|sion|ment|ance|ence)|training|building|strengthening|increase|decrease|rise|fall)"
    r"\s+(?:of|in)\s",
    re.IGNORECASE,
)


def pairs_joined(text: str) -> str:
    """Return a statement without asides, where pairs that are one thing are one word: "men-and-women"."""
    return FIXED.sub(lambda pair: "-".join(pair.group().split()), without_asides(text))


def two_acts(spoken: Sequence[str]) -> tuple[str, str] | None:
    """Return the two things done to one subject: "investigated" and "prosecuted"."""
    spoken = " ".join(spoken).replace(" as well as ", " and ").split()
    for place in range(2, len(spoken) - 1):
        if spoken[place] != "and":
            continue
        first, second = spoken[place - 1], spoken[place + 1]
        if second in _ADVERBS or is_adverb(second):
            second = spoken[place + 2] if place + 2 < len(spoken) else ""
        if not (is_done(first) and is_done(second)) or describes(first) or describes(second):
            continue
        subject = spoken[place - 2]
        if subject in PREPOSITIONS or subject in ARTICLES or subject in RELATIVES or subject in ("and", "or", "to"):
            continue
        following = spoken[spoken.index(second, place) + 1 :][:1]
        if following and not (following[0] in PREPOSITIONS or following[0] in ("and", "or") or is_adverb(following[0])):
            continue
        if not _is_one_act(first, second):
            return first, second
    return None


def _is_one_act(first: str, second: str) -> bool:
    if second in _FOLLOWS and (first in _PREPARED or second not in _HANDED_OVER):
        return True
    return any(first in group and second in group for group in _ONE_ACT)


def two_verbs(before: Sequence[str], after: Sequence[str]) -> bool:
    """Return whether one subject does two things: "police find victims" and "prosecute traffickers"."""
    place = verb_place(before, with_object=True) or _passive_place(before)
    is_sure = place is not None
    if place is None:
        # "Women start businesses": a noun as well, but what follows is a verb for certain.
        if len(before) < 3 or before[1] not in _VERBS or not is_plural(before[0]):
            return False
        place = 1
    rest = [word for word in after if word in _VERBS or not (word in _ADVERBS or is_adverb(word))]
    if len(rest) < 2 or rest[1] in _NO_OBJECTS:
        return False
    first, second = before[place], rest[0]
    base = second if second in _VERBS else _infinitive(second)
    if base not in _VERBS or (second == base) != (first in _VERBS or is_done(first)):
        return False
    return (is_sure and base not in _ALSO_NOUNS) or rest[1] in _POSSESSIVES or rest[1][0].isdigit()


def _passive_place(spoken: Sequence[str]) -> int | None:
    """Return where a clause ends in what is done to many: "refugees are registered"."""
    is_passive = len(spoken) > 2 and spoken[-2] == "are" and is_done(spoken[-1]) and not describes(spoken[-1])
    return len(spoken) - 1 if is_passive and is_plural(spoken[-3]) else None


def verb_place(spoken: Sequence[str], *, with_object: bool = False) -> int | None:
    """Return where a clause has its finite verb after its subject, None if it has none for certain."""
    for place in range(1, len(spoken)):
        word, subject = spoken[place], spoken[place - 1]
        if word in PREPOSITIONS and word != "of":
            continue
        if (subject in _ADVERBS or is_adverb(subject)) and place > 1:
            subject = spoken[place - 2]
        following = spoken[place + 1 : place + 2]
        if with_object and not following:
            return None
        sure = word not in _ALSO_NOUNS or (bool(following) and following[0] in _POSSESSIVES) or _acts(spoken, place)
        if word in _VERBS and sure and (is_plural(subject) or subject in _MODALS or _is_about_many(spoken[:place])):
            return place
        if word not in _VERBS and _infinitive(word) in _ONLY_VERBS and _is_singular(subject):
            return place
    return None


def _acts(spoken: Sequence[str], place: int) -> bool:
    """Return whether people do something to something: "children drink safe water", not "women work groups"."""
    subject, following = spoken[place - 1], spoken[place + 1 :]
    people = is_plural(subject) and singular(subject) in delivery.PEOPLE
    return (
        people and bool(following) and following[0] not in PREPOSITIONS and singular(spoken[-1]) not in delivery.BODIES
    )


def _is_about_many(subject: Sequence[str]) -> bool:
    """Return whether a subject is plural before what describes it: "farmers in the north", "members of parliament"."""
    place = next((place for place, word in enumerate(subject) if place and word in PREPOSITIONS), None)
    if place is None or subject[-1] in PREPOSITIONS or subject[-1] in ARTICLES:
        return False
    return is_plural(subject[place - 1])


def _is_singular(word: str) -> bool:
    return not (is_plural(word) or word in PREPOSITIONS or word in ARTICLES or word in AUXILIARIES or word == "to")


def _infinitive(word: str) -> str:
    """Return the infinitive of a verb in the third person: "applies", "finds"."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else ""


def two_passives(before: Sequence[str], after: Sequence[str]) -> bool:
    """Return whether two things are done, the auxiliary said once: "schools are built" and "teachers trained"."""
    place = next((place for place, word in enumerate(before) if place and word in ("are", "is")), None)
    if place is None or not any(is_done(word) for word in before[place + 1 : place + 3]):
        return False
    done = next((place for place, word in enumerate(after) if is_done(word)), 0)
    subject = after[:done]
    return bool(subject) and is_plural(subject[-1]) and PREPOSITIONS.isdisjoint(subject) and not describes(after[done])


def two_doings(before: str, after: str) -> bool:
    """Return whether two nouns of doing stand side by side, each with its object: "prevention of ... protection of"."""
    first, second = _NOUN_OF_DOING.match(before), _NOUN_OF_DOING.match(after)
    return first is not None and second is not None and first["noun"].lower() != second["noun"].lower()
