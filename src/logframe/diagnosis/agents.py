"""Who acts in a sentence: the project, or somebody else. English only."""

from __future__ import annotations

import re
from typing import Final, Literal

from logframe.diagnosis.languages import is_english
from logframe.diagnosis.statement_phrases import AUXILIARIES, PREPOSITIONS
from logframe.diagnosis.wording import ACTIVITY_VERBS, ALSO_NOUNS, is_done, words

# The project itself and what it does, as reports name them.
_PROJECT: Final = frozenset(
    """activities activity assistance campaign campaigns coaching consortium counselling counseling grants
    intervention interventions mentoring outreach programme program project seminars sessions support
    team training trainings we workshop workshops""".split()
)
_DOERS: Final = frozenset("consultants consortium management partners programme program project staff team we".split())
_ITSELF: Final = frozenset("program programme project".split())
_ITS_OWN: Final = frozenset("our project programme program project's programme's".split())
# What a project has of its own, and how it may be there; what is low, safe or accepted is not the project's to say.
_MEANS: Final = frozenset("coordinator coordinators experts manager personnel staff team trainers vehicles".split())
_THERE: Final = frozenset(
    "available committed competent enough experienced motivated qualified skilled sufficient".split()
)
# After "project" or "programme" these name something else: "the project area", "the government's programme".
_NOT_IT: Final = frozenset(
    """area areas beneficiaries country countries government group location participants region site sites state
    villages""".split()
)
_CAUSED: Final = (
    r"(?i)"
    r"\b(?P<phrase>(?:has |have |had )?(?:directly |clearly )?(?:led to|resulted in|brought about|caused)"
    r"|(?:has |have |had )?(?:significantly |greatly |directly |clearly )?"
    r"(?:improved|increased|reduced|raised|lowered|decreased|ended|halved|doubled|eliminated|prevented))\b"
)
_THANKS: Final = (
    r"(?i)"
    r"\b(?P<phrase>thanks to|due to|because of|as a (?:direct )?(?:result|consequence) of|owing to|attributable to"
    r"|caused by|brought about by|resulting from)\b(?P<cause>(?:\s+[\w'’-]+){1,6})"
)
_HEDGED: Final = frozenset(
    """cannot could hardly may might never no not nor partly perhaps possibly probably unclear unlikely whether
    without""".split()
)
_SENTENCE: Final = re.compile(r"(?<=[.!?;])\s+|\n+")
_CARRIED_OUT: Final = frozenset("carried completed conducted delivered done executed implemented undertaken".split())
_IN_TIME: Final = re.compile(r"\b(?:as\s+(?:planned|scheduled)|in\s+time|on\s+(?:schedule|time))\b", re.IGNORECASE)
_NOTHING_DONE: Final = frozenset(
    "accepted allowed approved funded known permitted recognised respected understood".split()
)


def causal_phrase(text: str) -> str:
    """Return the phrase by which a text claims that the project is the cause, "" if it does not.

    What others caused ("the drought led to losses"), what may be, and what is denied are no claims.
    """
    if not is_english(text):
        return ""
    for sentence in _SENTENCE.split(text):
        if not _HEDGED.isdisjoint(words(sentence)):
            continue
        for cause in re.finditer(_THANKS, sentence):
            if _names_project(words(cause["cause"])):
                return " ".join(cause["phrase"].lower().split())
        claim = re.search(_CAUSED, sentence)
        if claim and _names_project(_subject(sentence[: claim.start()])):
            return " ".join(claim["phrase"].lower().split())
    return ""


def _subject(before: str) -> list[str]:
    """Return the noun phrase right before a verb, without what stands before a comma or a preposition."""
    clause = re.split(r"[,:]", before)[-1]
    spoken = words(clause)
    if spoken and spoken[0] in PREPOSITIONS:
        # "In 2024 the project": the subject begins at its own article.
        starts = [place for place, word in enumerate(spoken) if word in ("the", "our", "this", "we")]
        spoken = spoken[starts[-1] :] if starts else []
    for place, word in enumerate(spoken):
        if word in ("that", "and", "but", "while") and place:
            return _subject(" ".join(spoken[place + 1 :])) if spoken[place + 1 :] else []
    place = next((place for place, word in enumerate(spoken) if word in PREPOSITIONS or word == "of"), len(spoken))
    return spoken[:place] if place else spoken


def _names_project(spoken: list[str]) -> bool:
    """Return whether a noun phrase is the project or what it does: "the campaign", "our work"."""
    ends = (place for place, word in enumerate(spoken) if place and (word in PREPOSITIONS or word in ("a", "the")))
    noun = spoken[: next(ends, len(spoken))]
    return not _NOT_IT.intersection(noun) and bool((_PROJECT | _ITS_OWN).intersection(noun))


def done_by_project(statement: str) -> Literal["project", "anybody", "others"]:
    """Return who does what a sentence says: the project, anybody ("officers are trained"), or somebody else.

    What is done to the project ("the project is accepted") is done by others.
    """
    if not is_english(statement):
        return "others"
    spoken = [
        word.replace("’", "'").removesuffix("'s")
        for word in words(statement)
        if word not in ("the", "that", "our", "all", "will", "can", "regularly", "implementing")
    ]
    if _has_means(spoken):
        return "project"
    own = spoken[1:] if spoken[:1] and spoken[0] in _ITSELF else spoken
    if own[:1] == ["activities"] and own[1:2] != ["of"] and _IN_TIME.search(statement):
        return "project"
    passive = _passive(spoken)
    if "by" in spoken:
        agent = spoken[spoken.index("by") + 1 :][:2]
        return "project" if passive and _DOERS.intersection(agent) else "others"
    if (
        passive
        and "activities" in spoken[:2]
        and spoken[0] in _ITSELF | {"activities"}
        and not _CARRIED_OUT.isdisjoint(spoken)
    ):
        return "project"
    if spoken[:1] and spoken[0] in _DOERS and not _NOT_IT.intersection(spoken[:2]) and spoken[1:2] != ["of"]:
        if spoken[0] not in _ITSELF and spoken[-1] in _ITSELF:
            return "others"
        verb = next((word for word in spoken[1:4] if word not in _DOERS and word not in AUXILIARIES), "")
        if passive:
            hired = {"recruited", "hired", "trained", "paid", "selected", "deployed", "appointed"}
            return "project" if hired.intersection(spoken) else "others"
        return "project" if not {verb, verb[:-1], verb[:-2]}.isdisjoint(ACTIVITY_VERBS | ALSO_NOUNS) else "others"
    takes_place = any(pair in " ".join(spoken) for pair in ("take place", "takes place", "are held", "is held"))
    return "anybody" if takes_place or (passive and not _NOTHING_DONE.intersection(spoken)) else "others"


def _has_means(spoken: list[str]) -> bool:
    """Return whether a sentence says that the project has its own people: "project staff are available"."""
    if len(spoken) < 3 or spoken[0] not in _ITSELF | {"we"} or spoken[1] not in _MEANS | {"has", "have"}:
        return False
    return {"of", "by"}.isdisjoint(spoken) and bool(_MEANS.intersection(spoken) and _THERE.intersection(spoken))


def _passive(spoken: list[str]) -> bool:
    """Return whether a sentence says what is done to its subject: "officers are trained"."""
    return any(
        word in ("are", "be", "been", "is") and any(is_done(after) for after in spoken[place + 1 : place + 3])
        for place, word in enumerate(spoken)
    )
