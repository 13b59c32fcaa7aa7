"""How an indicator's statement is built: what it counts, and the first thing it says of that.

"Number of judges in rural courts trained in the new code" counts judges and says "trained"; what stands within "in
rural courts" or after "trained" says nothing of its own. A small grammar of English noun phrases, no list of sentences.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import attrs

from logframe.diagnosis.wording import describes, is_done, without_asides, words

_LABEL: Final = re.compile(
    r"""\s*(?:
        \(?[A-Z]{1,4}(?:-[A-Z]{1,4})?-?\d*[a-z]?\)?\s*[:)]\s*     # HEA-I3: and (SP)
      | (?:[A-Za-z]+\s+){0,3}\d+(?:\.\d+)*[a-z]?\s*[:.)–-]\s+     # Component 2: and 4.2a.
      | \d+(?:\.\d+)*[a-z]?\s+(?=\D)                              # 4.2a Number of
    )""",
    re.VERBOSE,
)
_OPENING: Final = re.compile(
    r"""\s*(?:(?:the|an?)\s+)?
        (?:(?:increase[ds]?|increasing|decrease|reduction|change)\s+(?:in\s+)?(?:the\s+)?)?
        (?:(?:total|overall|cumulative|annual|additional|new)\s+)*
        (?:\#|no\.?|nos\.?|nr\.?|numbers?|quantity|volume|count|kilomet(?:er|re)s|met(?:er|re)s|km|hectares|tons|tonnes)
        (?=\W)\s*(?:of\b\s*)*""",
    re.VERBOSE | re.IGNORECASE,
)
_SHARE: Final = re.compile(
    r"\s*(?:[\w<>=≥≤.-]+\s+){0,3}?(?:\d+\s*)?(?:%|\b(?:per\s?cent|percentages?|proportions?|shares?|levels?|degrees?|extent|"
    r"averages?|mean|median|perceptions?|satisfaction)\b)",
    re.IGNORECASE,
)
_PARTS: Final = frozenset("% coverage index percent percentage proportion rate ratio score share".split())
_BREAK: Final = re.compile(r"\s+[-–—|]\s+|[;]|,\s+(?:disaggregated|broken|cumulative|of\s+which)\b", re.IGNORECASE)
_OF: Final = re.compile(r"[^,]*?(?:%|\b(?:percent|percentage|proportion|share))\s+(?:of\s+)?", re.IGNORECASE)
_UNIT: Final = re.compile(r"[(\[]\s*(?:%|percent(?:age)?)\s*[)\]]", re.IGNORECASE)

PREPOSITIONS: Final = frozenset(
    """about across after against among around as at based before below beyond between by during for from in inside into
    near of on onto over per regarding since through throughout to toward towards under until upon using via with within
    without worth""".split()
)
RELATIVES: Final = frozenset("that where which who whom whose".split())
AUXILIARIES: Final = frozenset("are be been being can could had has have is must was were will".split())
_ADVERBS: Final = frozenset(
    "again already also always ever first fully just newly not now often only still then".split()
)
_NO_ADVERBS: Final = frozenset("apply assembly comply family imply multiply rely reply supply".split())
_PARTICLES: Final = frozenset("down off out over up".split())
_MORE_DONE: Final = frozenset("broadcast dug laid led lent put set undertaken".split())
_JOINTS: Final = frozenset("and nor or".split())
_PLURALS: Final = frozenset(
    "children girls men people personnel police poc staff women youth pocs persons others adults".split()
)
_SINGULARS: Final = {
    "children": "child", "men": "man", "women": "woman", "people": "person", "curricula": "curriculum"
}  # fmt: skip
_NOUNS_IN_ING: Final = frozenset(
    """banking briefing building clothing coaching counselling counseling crossing dwelling engineering feeding
    financing fishing funding gathering hearing housing landing learning lighting marketing mapping meeting
    mentoring monitoring nursing outing parenting planning processing programming reading recycling schooling
    screening seedling setting sibling spraying spring string teaching testing thing training trafficking tutoring
    vaccinating wellbeing writing""".split()
)
# Verbs in their finite form that the field uses of people: after a plural they begin a clause.
_FINITE: Final = frozenset(
    """access accept adopt apply attend believe benefit change collaborate complete comply contribute cooperate
    demonstrate drop earn enjoy enrol enroll enter express feel gain get grow have implement improve increase invest
    know learn live lose manage meet obtain own participate pass pay practice practise produce reach receive
    recognise recognize reduce refuse rely remain return save say see sell set show start stop succeed survive take
    understand use vote wash""".split()
)
_STATES: Final = frozenset(
    """able accessible active affordable alive aware available capable clean compliant confident consistent eligible
    enough free functional functioning healthy informed legal literate open operational ready safe unable unaware viable
    willing working""".split()
)
_ARTICLES: Final = frozenset("a an each every her his its one that the their these this those".split())


@attrs.frozen
class Phrase:
    """A statement taken apart.

    `counted` are the words of what is counted up to its first preposition, `verb` the first thing said of it in
    one word ("" if nothing is), `passive` whether that was done to it, `after` what follows the verb; `share` tells
    a share, mean or degree from a count.
    """

    counted: tuple[str, ...]
    verb: str
    after: tuple[str, ...]
    passive: bool
    share: bool

    @property
    def head(self) -> str:
        """Return the noun that is counted, in the singular."""
        return singular(self.counted[-1]) if self.counted else ""

    @property
    def heads(self) -> tuple[str, ...]:
        """Return the nouns that may be counted, in the singular: "leaflets and posters", "kilometres of road"."""
        joined = [
            word
            for place, word in enumerate(self.counted)
            if place + 1 == len(self.counted) or self.counted[place + 1] in {*_JOINTS, "of"}
        ]
        return tuple(singular(word.rpartition("-")[2]) for word in joined if word not in _JOINTS)


def singular(word: str) -> str:
    """Return a noun in the singular, good enough to look it up."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if word in ("analyses", "theses", "crises", "diagnoses"):
        return word[:-2] + "is"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return _SINGULARS.get(word, word)


def is_adverb(word: str) -> bool:
    """Return whether a word is an adverb by its ending: "regularly", and not "apply"."""
    return word.endswith("ly") and word not in _NO_ADVERBS


def is_plural(word: str) -> bool:
    """Return whether a noun stands for several: "judges", "women"."""
    return word in _PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3)


@lru_cache(maxsize=4096)
def phrase(statement: str) -> Phrase:
    """Return a statement taken apart: labels before it, asides, and what stands after a dash are left out."""
    text = without_asides(statement)
    label = _LABEL.match(text)
    text = text[label.end() :] if label else text
    pieces = [piece for piece in _BREAK.split(text) if words(piece)]
    text = pieces[0] if pieces else text
    opening = _OPENING.match(text)
    rest = text[opening.end() :] if opening else text
    share = not opening and _SHARE.match(text) is not None
    if share and (of := _OF.match(rest)):
        rest = rest[of.end() :]
    spoken = words(rest)
    share = share or _UNIT.search(statement) is not None or "%" in spoken
    place, passive = _predicate(spoken) or (len(spoken), False)
    counted = _noun_phrase(spoken[:place])
    share = share or (bool(counted) and singular(counted[-1]) in _PARTS)
    return Phrase(counted, "".join(spoken[place : place + 1]), tuple(spoken[place + 1 :]), passive, share)


def _noun_phrase(spoken: list[str]) -> tuple[str, ...]:
    """Return the words up to the first preposition but "of", without auxiliaries and adverbs at the end."""
    counted: list[str] = []
    for word in spoken:
        if (word in PREPOSITIONS and word != "of") or word in RELATIVES or word in AUXILIARIES:
            break
        counted.append(word)
    while counted and (counted[-1] in _ADVERBS or counted[-1] in _JOINTS or is_adverb(counted[-1])):
        counted.pop()
    return tuple(counted)


def _predicate(spoken: list[str]) -> tuple[int, bool] | None:
    """Find the first verb or state said of the noun at the beginning: its place, and whether it is passive."""
    within = False  # within a prepositional phrase
    relative = False
    for place, word in enumerate(spoken):
        before = spoken[place - 1] if place else ""
        if word in RELATIVES:
            if within and not _is_subject_of(spoken, place):
                continue
            relative = True
        elif relative:
            if word not in AUXILIARIES and word not in _ADVERBS and not is_adverb(word):
                return place, "been" in spoken[:place] or before in ("are", "is", "was", "were", "be", "being")
        elif place and _is_said(spoken, place, within=within):
            return place, is_done(word) or word in _MORE_DONE
        elif word in PREPOSITIONS:
            if word in ("with", "without") and not within:
                return place, False
            within = within or word != "of"
    return None


def _is_subject_of(spoken: list[str], place: int) -> bool:
    return spoken[place] in ("who", "that", "which")


def _is_said(spoken: list[str], place: int, *, within: bool) -> bool:
    """Return whether a word is a verb or state and neither a noun nor a word before one ("rehabilitated wells")."""
    word, before = spoken[place], spoken[place - 1]
    after = spoken[place + 1] if place + 1 < len(spoken) else ""
    ends = (
        not after
        or after in PREPOSITIONS
        or after in _PARTICLES
        or after in _JOINTS
        or after in RELATIVES
        or is_adverb(after)
    )
    if before in ("to", "not") and not is_done(word):
        return False
    if word in ("put", "set"):
        return after in _PARTICLES or after == "in"
    if (is_done(word) or word in _MORE_DONE) and not describes(word):
        subject = before not in PREPOSITIONS and before not in _ARTICLES
        return subject and (ends or after in _ARTICLES or (is_plural(before) and not within))
    if word in _STATES:
        return not within and (is_plural(before) or before in AUXILIARIES or ends)
    if word.endswith("ing") and singular(word) not in _NOUNS_IN_ING:
        return not within and is_plural(before) and not _ends_a_name(spoken, place)
    return word in _FINITE and is_plural(before) and not within and place > 0


def _ends_a_name(spoken: list[str], place: int) -> bool:
    """Return whether nothing but a preposition follows, as after a noun in -ing ("women's savings sharing for")."""
    return place + 1 == len(spoken)
