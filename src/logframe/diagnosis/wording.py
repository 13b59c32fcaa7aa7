"""The words that the rules on wording look for, and how a statement is cut into words.

Where the tables come from: the words that handbooks of the field warn of (vague words: LWR minimum quality
standards 6.4; results worded as activities: the usual guides to the logical framework approach), extended by
what stands in published results of UNHCR, UNICEF, the World Bank, AfDB, Cordaid, HALO and the Global Fund, and
cut back wherever a word raised a false alarm there. To extend one, add a word in lower case. English only:
what is written in another language raises nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from logframe.diagnosis.languages import is_english

_ASIDE: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*|[%#]")
_BEGINNING: Final = re.compile(
    r"\s*(?:(?:output|outcome|result|objective|goal|purpose|activity|[A-Z]{1,3})?\s*\d+(?:\.\d+)*\s*[:.)–-]*\s+)?"
    r"(?P<to>to\s+)?",
    re.IGNORECASE,
)

# Words of change: of a thing that is itself measured, unit and target say how much.
CHANGE: Final = frozenset(
    """better enhance enhanced enhancement enhances enhancing improve improved improvement improvements improves
    improving strengthen strengthened strengthening strengthens stronger""".split()
)

# Words of quality: only a definition or a standard says where they begin.
QUALITY: Final = frozenset(
    """adequate adequately appropriate appropriately effective effectively efficient efficiently empowered
    meaningful meaningfully optimal optimally proper properly reasonable reasonably satisfactorily satisfactory
    sensitised sensitized significant significantly substantial substantially sufficient sufficiently
    suitable""".split()
)

# What cannot be seen or counted as such. With a word of growth it is vague: "increased awareness".
UNSEEN: Final = frozenset(
    """awareness capabilities capability capacities capacity commitment competence competences competencies
    empowerment knowledge ownership resilience skills understanding visibility""".split()
)
_GROWTH_BEFORE: Final = frozenset("deeper greater growing improved increased increasing more raised".split())
_GROWTH_AFTER: Final = frozenset("built grows grown increased increases raised rises".split())
_VAGUE: Final = CHANGE | QUALITY | _GROWTH_BEFORE | _GROWTH_AFTER
_APART: Final = str.maketrans("-'’", "   ")
_LINKS: Final = frozenset("are been has have is of on about".split())

# Terms with a meaning of their own, by the word that stands after or before.
_TERM_AFTER: Final[dict[str, frozenset[str]]] = {
    "improved": frozenset(
        """bean beans breed breeds bull bulls cassava cattle cook cookstove cookstoves cooking crop crops cultivar
        cultivars drinking drinking-water fodder forage forages fuel germplasm goats hives kilns latrine latrines
        livestock maize millet ovens pasture pit planting potato potatoes poultry rice road roads sanitary
        sanitation seed seedlings seeds silos sorghum source sources stove stoves toilet toilets varieties variety
        water wheat""".split()
    ),
    "better": frozenset({"off"}),
    "effective": frozenset({"date", "from"}),
}
_TERM_BEFORE: Final[dict[str, frozenset[str]]] = {
    "better": frozenset({"back"}),
    "effectiveness": frozenset({"cost"}),
    "efficient": frozenset({"energy", "fuel"}),
    "improvement": frozenset({"home", "process", "quality", "school", "self"}),
    "improving": frozenset({"for", "of", "on"}),
    "significant": frozenset({"statistically"}),
    "strengthening": frozenset({"capacity", "for", "of", "on", "system", "systems"}),
    # "Grants made to improve housing": a purpose, and the grants are what is counted.
    **dict.fromkeys(("enhance", "improve", "strengthen"), frozenset({"to"})),
}

# A statement that names a standard says by what it is judged.
_STANDARDS: Final = frozenset(
    "criteria criterion guideline guidelines norm norms protocol protocols standard standards".split()
)

# What a project does. Verbs of change (reduce, improve, strengthen, ensure) are left out on purpose: a statement
# that begins with one names an effect, if clumsily, and the words of change above ask it how much.
ACTIVITY_VERBS: Final = frozenset(
    """administer arrange assemble assist build collaborate collect compile conduct construct convene cooperate
    coordinate create deliver develop disseminate distribute drill educate encourage engage equip establish
    facilitate formulate give hire hold identify implement inform install introduce manage mobilise mobilize
    negotiate offer organise organize perform prepare procure produce promote provide publish recommend
    recruit refurbish rehabilitate renovate sensitise sensitize teach train translate undertake vaccinate""".split()
)

# Nouns as well as verbs ("Support to victims"): taken for verbs only before an article, a number or the like.
ALSO_NOUNS: Final = frozenset(
    """address advocate aid analyse analyze audit campaign coach counsel design document draft finance fund
    help host launch lobby map market mentor monitor open pilot plan plant print process purchase refer register repair
    report research review run screen sponsor staff start study supply support survey test upgrade visit
    work""".split()
)

# Of these the form in -ing is no part of a name, as "monitoring systems" and "purchasing power" are.
_DOING: Final = ACTIVITY_VERBS | frozenset("advise aid assist help sponsor support".split())

# A verb with its particle: "carry out", "set up".
_WITH_PARTICLE: Final = frozenset(
    {("bring", "together"), ("carry", "out"), ("put", "in"), ("raise", "awareness"), ("roll", "out"), ("set", "up")}
)

ARTICLES: Final = frozenset(
    "a all an any at both each every its more our several some the their these this those".split()
)
# The same as nouns: "training of judges", "provision of legal aid". They name the work, unless it names the change.
ACTIVITY_NOUNS: Final = frozenset(
    """acquisition collection compilation conduct construction coordination creation dissemination
    distribution drafting drilling elaboration establishment facilitation formulation implementation installation
    introduction mentoring mobilisation mobilization organisation organization preparation printing procurement
    promotion provision publication purchase recruitment refurbishment rehabilitation renovation repair sensitisation
    sensitization supply teaching training translation vaccination""".split()
)
_ACTIVITY_PAIRS: Final = frozenset(
    {("awareness", "raising"), ("capacity", "building"), ("capacity", "development"), ("technical", "assistance")}
)
# Events that a project holds, where nothing is said of them but for whom, on what and where.
_EVENTS: Final = frozenset(
    """campaign campaigns conference conferences seminar seminars tour tours workshop workshops""".split()
)
_AFTER_EVENT: Final = frozenset("about against for in on to with".split())
_OBJECT_PREPOSITIONS: Final = frozenset("among for in of on to with".split())
# Things as well as work: work where a single one, or so many of them, is named.
_OF_COUNTED: Final = frozenset("building delivery design development production".split())
_SO_MANY: Final = frozenset("a an two three four five six seven eight nine ten".split())
_SENTENCES: Final = re.compile(
    r"\b(?:improve[sd]?|increase[sd]?|reduce[sd]?|decrease[sd]?|rises?|rose|falls?|fell|leads?|led|"
    r"becomes?|helps?|allows?|enables?|ensures?|meets?|works?|changes?|changed|gains?|grows?|grew|doubles?|doubled|exists?|reach(?:es|ed)?|gives?|saves?|prevents?|protects?|covers?|shows?|raises?|lowers?|pays?)\b(?=\s|$)",
    re.IGNORECASE,
)

_FINITE: Final = frozenset("are can had has have is must was were will".split())
_CLAUSES: Final = frozenset("because how if so that what when where whether which who whose why".split())

# Where a statement goes on to why, by what means or what for.
_REASON: Final = re.compile(
    r"""\b(?:
        due\s+to | because(?:\s+of)? | thanks\s+to | owing\s+to | on\s+account\s+of | attributable\s+to
      | (?:caus|driv)(?:ed|en)\s+by | as\s+a\s+(?:result|consequence)\s+of | result(?:s|ing|ed)?\s+from | following
      | after | through | via | by\s+means\s+of | in\s+order\s+to | so\s+as\s+to | in\s+support\s+of
      | by\s+(?:[a-z]+ly\s+)?(?:improving|strengthening|enhancing|using|providing|building|creating|raising|increasing)
      | from\s+(?:better|enhanced|improved|stronger|strengthened)
      | aim(?:s|ed|ing)?\s+(?:at|to) | with\s+(?:a\s+view\s+to|the\s+aim)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
# The same, but only after what is promised: purposes, topics of training, and what people are asked to judge.
_LATER: Final = re.compile(
    r"""(?<=\w)\s+(?:
        (?<!able\s)(?<!capacity\s)(?<!continue\s)to\s+(?:promote|support|advocate)
      | for\s+(?:[a-z]+\s+or\s+)?(?:better|effective|efficient|enhanced|appropriate|improve[a-z]*|strengthen[a-z]*)
      | trained\s+(?:in|on)
      | who\s+(?:self-)?(?:report|rate|assess|perceive|consider|feel|say)s? | that\s+report
      | (?:self-)?(?:reporting|rating|assessing|perceiving|considering|saying) | assesses | satisfied\s+with
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
# Capacity of these is measured in litres, beds and the like.
_MEASURED_CAPACITY: Final = frozenset(
    "bed carrying generating generation holding installed isolation processing production storage testing".split()
)
_IN_FIGURES: Final = re.compile(
    r"\b(?:by\s+(?:at\s+least\s+|about\s+)?\d[\d.,]*\s*(?:%|per\s?cent|points?|times)|from\s+\d[^,;]{0,80}?\bto\s*\d)",
    re.IGNORECASE,
)

# What is said of a thing and can be counted or measured by itself: "incidence and severity" are two.
MEASURES: Final = frozenset(
    """area attendance completion consumption cost costs coverage depth dropout duration employment enrolment
    enrollment expenditure fertility frequency height incidence income incomes length literacy morbidity mortality
    numeracy poverty prevalence price prices production productivity profit profits quality quantity retention
    satisfaction severity time turnover unemployment value volume weight width yield yields""".split()
)

# How much: two of these in one statement ask for two answers.
QUANTITIES: Final = frozenset("# % number percent percentage proportion share".split())

# Counted apart, since one of the first may be several of the second.
COUNTED_APART: Final = (
    *(frozenset({word}) for word in "acquittals arrests convictions investigations prosecutions trials".split()),
    frozenset("individuals people persons".split()),
    frozenset("families households".split()),
    frozenset({"cases"}),
    frozenset({"calls"}),
    frozenset({"deaths"}),
    frozenset("courses events meetings seminars sessions trainings workshops".split()),
)

# Irregular, or too short to be told from "need" and "seed".
_IRREGULAR: Final = frozenset(
    """begun born bought brought built chosen died done driven drawn dug eaten fed fought found given grown heard held
    hung kept laid lent lost made met paid rebuilt repaid rewritten sent sold sown spent stolen taken taught used
    withdrawn won woven written""".split()
)
_READY: Final = frozenset("available functional functioning open operational".split())
_NO_PARTICIPLES: Final = frozenset("bleed breed exceed greed hundred indeed proceed speed succeed".split())

# Participles that say what people are, not what was done: "displaced and host communities".
_DESCRIBING: Final = frozenset(
    """abandoned affected aged based concerned disabled disadvantaged displaced divorced educated married
    marginalised marginalized orphaned related retired selected separated skilled targeted unaccompanied
    underserved unemployed unmarried unskilled widowed""".split()
)


def is_done(word: str) -> bool:
    """Return whether a word says what was done with a thing, or that it is ready: "trained", "built", "available"."""
    if word in _IRREGULAR or word in _READY:
        return True
    return word.endswith("ed") and len(word) > 4 and word not in _NO_PARTICIPLES


def describes(word: str) -> bool:
    """Return whether a participle says what somebody is: "displaced", "widowed"."""
    return word in _DESCRIBING


@lru_cache(maxsize=4096)
def without_asides(text: str) -> str:
    """Take out what stands in brackets: it explains the statement and is not part of it."""
    return " ".join(_ASIDE.sub(" ", text).split())


def words(text: str) -> list[str]:
    """Cut a statement into words in lower case, hyphens kept; brackets are left out."""
    return list(_words(text))


# One rule after another asks for them.
@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple([word.lower() for word in _WORD.findall(without_asides(text))])


def vague_words(text: str) -> list[str]:
    """Return the vague words of a statement in its order, each once: "improved", "increased awareness".

    What it gives as a cause, means or purpose is not what it promises ("due to improved production"), and a change
    that it puts into figures is not vague.
    """
    # Most have none, wherever they are cut.
    if _VAGUE.isdisjoint(" ".join(_words(text)).translate(_APART).split()):
        return []
    vague: list[str] = []
    spoken = words(_promised(text)) if is_english(text) else []
    for index, word in enumerate(spoken):
        growth = _growth(spoken, index)
        if growth:
            vague.append(growth)
        elif (word in CHANGE or word in QUALITY) and not _is_term(spoken, index):
            vague.append(word)
    return list(dict.fromkeys(vague))


def _promised(text: str) -> str:
    """Return a statement without its causes and purposes; nothing where it says how much changes."""
    text = without_asides(text)
    if _IN_FIGURES.search(text):
        return ""
    leading = _REASON.match(text)
    if leading is not None:
        return text[leading.end() :].partition(",")[2]
    ends = [reason.start() for reason in (_REASON.search(text), _LATER.search(text)) if reason]
    return text[: min(ends, default=len(text))]


def names_standard(text: str) -> bool:
    """Return whether a statement names a standard that says what counts."""
    return not _STANDARDS.isdisjoint(_words(text))


def _is_term(spoken: list[str], index: int) -> bool:
    after = spoken[index + 1] if index + 1 < len(spoken) else ""
    before = spoken[index - 1] if index else ""
    word = spoken[index]
    if index == 1 and before == "to":
        return False  # "To improve reading" is what the statement says, and not a purpose of something else.
    return after in _TERM_AFTER.get(word, ()) or before in _TERM_BEFORE.get(word, ())


def _growth(spoken: list[str], index: int) -> str:
    """Read "increased public awareness" and "awareness of rights is raised" at a word, "" if it is neither."""
    word = spoken[index]
    if word in _GROWTH_BEFORE:
        for ahead in (1, 2):
            between = spoken[index + 1 : index + ahead]
            if (
                index + ahead < len(spoken)
                and spoken[index + ahead] in UNSEEN
                and _MEASURED_CAPACITY.isdisjoint(between)
            ):
                return " ".join(spoken[index : index + ahead + 1])
    if word in _GROWTH_AFTER:
        for behind in range(1, min(index, 4) + 1):
            if spoken[index - behind] in UNSEEN and (
                behind == 1 or _LINKS.intersection(spoken[index - behind : index])
            ):
                return f"{spoken[index - behind]} {word}"
    return ""


def activity_verb(text: str) -> str:
    """Return the words of doing that a statement begins with, "" if it begins otherwise.

    An infinitive ("Train teachers"), a verb in -ing ("Training teachers"), or a noun of doing with its object
    ("Training of 300 judges"). A number or code before it is passed over ("1.2 Train teachers"), and so is "to". A
    first word that is the subject of the sentence ("Conduct of the police is fair") is none.
    """
    if not is_english(text):
        return ""
    beginning = _BEGINNING.match(text)
    rest = text[beginning.end() :] if beginning else text
    spoken = words(rest)
    if len(spoken) < 2 or _is_subject(spoken):
        return ""
    first, second = spoken[0], spoken[1]
    if (first, second) in _WITH_PARTICLE:
        return f"{first} {second}"
    if event := _event(rest, spoken):
        return event
    if first in ALSO_NOUNS:
        to = beginning is not None and beginning["to"]
        return first if to or second in ARTICLES or second[0].isdigit() else ""
    if first in ACTIVITY_VERBS:
        return first if second != "of" else ""
    return _noun_of_doing(spoken) if not _SENTENCES.search(rest) else ""


def _noun_of_doing(spoken: list[str]) -> str:
    """Read "training of judges", "capacity building for teachers" and "building schools" at the beginning."""
    if spoken[0].count("-") == 1:
        spoken = [*spoken[0].split("-"), *spoken[1:]]
    if len(spoken) < 3 and not _gerund(spoken[0]):
        return ""
    if spoken[1] == "and" and spoken[3:4] == ["of"] and (spoken[2] in ACTIVITY_NOUNS or _gerund(spoken[2])):
        spoken = [spoken[0], *spoken[3:]]  # "training and mentoring of journalists"
    first, second = spoken[0], spoken[1]
    if (first, second) in _ACTIVITY_PAIRS:
        return f"{first} {second}" if spoken[2] in _OBJECT_PREPOSITIONS else ""
    of_so_many = second == "of" and (spoken[2] in _SO_MANY or spoken[2][0].isdigit())
    if first in _OF_COUNTED and not of_so_many and not _gerund(first):
        return ""
    if (
        (first in ACTIVITY_NOUNS or (first in _OF_COUNTED and of_so_many))
        and second in ("of", "for")
        and "by" not in spoken
        and not is_done(spoken[-1])
    ):
        return f"{first} {second}"
    if _gerund(first) and second not in ("of", "for", "in", "on", "and", "or", "to", "at", "by", "with", "from"):
        return first if _has_own_object(first, spoken[1:]) else ""
    return ""


def _event(text: str, spoken: list[str]) -> str:
    """Read "study tour to Ukraine" and "workshops for judges" at the beginning, where nothing more is said of them."""
    place = next((place for place, word in enumerate(spoken[:3]) if word in _EVENTS), len(spoken))
    if spoken[place + 1 : place + 2] and spoken[place + 1] in _AFTER_EVENT and "of" not in spoken[:place]:
        return "" if _SENTENCES.search(text) or any(is_done(word) for word in spoken) else " ".join(spoken[: place + 1])
    return ""


def _gerund(word: str) -> bool:
    """Return whether a word is a verb of doing in -ing: "building", "organising", "running"."""
    if not word.endswith("ing"):
        return False
    stem = word[:-3]
    return not {stem, stem + "e", stem[:-1]}.isdisjoint(_DOING)


def _has_own_object(gerund: str, rest: list[str]) -> bool:
    """Distinguish "training judges" from "training centres" and "building permits", which are things."""
    if gerund not in ("training", "building", "teaching", "manufacturing", "housing", "holding", "giving"):
        return True
    people = "actors farmers girls guards judges lawyers men nurses officers officials people police prosecutors staff"
    things = "bridges classrooms dams houses latrines roads schools shelters toilets wells"
    objects = (people + " teachers trainers women workers youth").split() if gerund != "building" else things.split()
    return rest[0] in ARTICLES or rest[0][0].isdigit() or bool(set(objects).intersection(rest[:3]))


def _is_subject(spoken: list[str]) -> bool:
    """Return whether a finite verb follows in the same clause: then the first word belongs to its subject."""
    for word in spoken[1:]:
        if word in _CLAUSES and word != "so":
            return False
        if word in _FINITE:
            return True
    return False
