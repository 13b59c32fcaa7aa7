"""The words by which a statement tells what was done, or what came of it.

The tables were tuned on 510 indicators of UNHCR with the level that UNHCR gives them, for precision: a false alarm
costs more than a miss. `python -m benchmarks.wording` measures them. A declared level always decides; words only warn.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from logframe.diagnosis.languages import is_english
from logframe.diagnosis.wording import words

# What is counted, at the beginning: "number of people trained". A share of people is no such count; a question
# answered by yes or no may be one.
_COUNTED: Final = frozenset("# no number numbers total".split())

# What was done, given, made or held. A count of it is an output, whoever got it.
DONE: Final = frozenset(
    """assessed assisted attending briefed brochures built conducted constructed courses created developed disseminated
    distributed drafted equipped established facilitated held implemented installed issued kits laid leaflets
    maintained manuals materials meetings organised organized performed posters prepared printed procured produced
    provided published purchased receive received receiving recruited refurbished rehabilitated renovated repaired
    screened seminars sensitised sensitized sessions staffed supplied supported trained training trainings
    translated undertaken vouchers workshops""".split()
)
_DONE_PAIRS: Final = frozenset(
    {("carried", "out"), ("handed", "out"), ("put", "in"), ("set", "up"), ("given", "training")}
)

# What such a count may also be a count of, and is then no output: needs, cases, harm, use.
_EFFECT: Final = frozenset(
    """abuse adopted adopt apply applying arrests attacks cases complaints convicted convictions deaths detained
    discrimination employed graduated graduates incidents literate living per refoulement returned reported solved
    survived survive violations violence""".split()
)

# What came of it: in an indicator that is declared an output.
CAME_OF_IT: Final = frozenset(
    """adopt adopting apply applying convicted employed incidence literacy morbidity mortality poverty prevalence
    recidivism satisfaction satisfied survival unemployment""".split()
)

_STOPS: Final = frozenset(
    """a an and are as at be been by for from had has have in into is its it of on or per the their them this that to
    was were which who whose will with within""".split()
)

_CAUSAL: Final = (
    ("as", "a", "result", "of", "the", "project"),
    ("because", "of", "the", "project"),
    ("brought", "about"),
    ("caused",),
    ("due", "to", "the", "project"),
    ("led", "to"),
    ("resulted", "in"),
    ("thanks", "to"),
)


def output_words(statement: str) -> list[str]:
    """Give the words by which a statement counts what was done, none if it does not for certain."""
    every = words(statement) if is_english(statement) else []
    # A code before it ("4.2a") is passed over.
    while every and (every[0][0].isdigit() or len(every[0]) == 1) and every[0] != "#":
        every = every[1:]
    asked = "(yes/no)" in statement.lower()
    if not every or not (asked or every[0] in _COUNTED) or not _EFFECT.isdisjoint(every):
        return []
    if "%" in every or "percent" in every or "percentage" in every:
        return []
    pairs = [" ".join(pair) for pair in pairwise(every) if pair in _DONE_PAIRS]
    return list(dict.fromkeys([*(word for word in every if word in DONE), *pairs]))


def effect_words(statement: str) -> list[str]:
    """Give the words by which a statement tells what came of the work."""
    if not is_english(statement):
        return []
    return list(dict.fromkeys(word for word in words(statement) if word in CAME_OF_IT))


def content_words(statement: str) -> frozenset[str]:
    """Give the words of a statement that carry its meaning, without endings."""
    return frozenset(_stem(word) for word in words(statement) if word not in _STOPS and not word[0].isdigit())


def _stem(word: str) -> str:
    for ending in ("ings", "ing", "ies", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of the words of two statements that both have (Jaccard)."""
    every = one | other
    return len(one & other) / len(every) if every else 0.0


def causal_phrase(text: str) -> str:
    """Give the phrase by which a text claims that the project is the cause, "" if it does not."""
    every = words(text) if is_english(text) else []
    for phrase in _CAUSAL:
        for start in range(len(every) - len(phrase) + 1):
            if tuple(every[start : start + len(phrase)]) == phrase:
                return " ".join(phrase)
    return ""
