"""Which statements name a state ("students enrolled"), whose figures of several periods may count the same again."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[\w-]+")
_ALONE: Final = frozenset(
    """enrolled enroled enrollment enrolment employed self-employed actively active functional functioning operational
    existing currently retained insured available
    inscrits inscrites scolarisés scolarisées employés employées salariés salariées actifs actives fonctionnels
    fonctionnelles opérationnels opérationnelles recevant bénéficiant utilisant fréquentant
    matriculados matriculadas inscritos inscritas empleados empleadas activos activas funcionales operativos operativas
    inskrivna anställda aktiva fungerande""".split()
)
_STEMS: Final = tuple("получающ использующ работающ обучающ посещающ действующ функционирующ занят".split())
# Of somebody who is several: people receiving, farmers using.
_DOING: Final = frozenset(
    """receiving attending using participating benefiting benefitting practising practicing applying adopting
    implementing accessing having owning living studying working operating""".split()
)
_SEVERAL: Final = frozenset("people children women men youth staff population police personnel are".split())
_PHRASES: Final = {
    words.split()[0]: words.replace(" ", r"\s+")
    for words in (
        r"engaged in",
        r"members of",
        r"membership of",
        r"in (?:employment|school|work|use|place|operation|care|treatment|detention|force|post)\b",
        r"on (?:treatment|art)\b",
        r"with (?:\w+ ){0,2}access\b",
        r"have (?:\w+ )?access\b",
        r"has (?:\w+ )?access\b",
        r"covered by",
        r"under (?:\w+ ){0,2}(?:management|irrigation|cultivation|treatment|protection|conservation)\b",
        r"who (?:receive|attend|use|participate|benefit|practi[cs]e|apply|have|own|live|work)\b",
        r"sous traitement\b",
        r"ayant accès\b",
        r"qui (?:reçoivent|bénéficient|utilisent|fréquentent)\b",
        r"en (?:service|place|activité|fonctionnement|uso|funcionamiento|tratamiento)\b",
        r"con acceso\b",
        r"que (?:reciben|utilizan|asisten|acceden|participan)\b",
        r"med tillgång\b",
        r"i (?:bruk|drift|arbete)\b",
        r"som (?:får|använder|går|deltar)\b",
        r"имеющих доступ",
    )
}
# What these come before is no state of anybody: functional literacy, provided with access.
_NEVER_BEFORE: Final = {
    "functional": ("literacy", "al"), "active": ("case", "learning"), "working": ("group", "groups", "papers"),
}  # fmt: skip
_GIVEN: Final = frozenset("provided supplied gained given granted offered equipped".split())
# What is new in each period is none of what was counted before.
_NEW: Final = frozenset(
    """new newly additional nouveau nouveaux nouvel nouvelle nouvelles nuevo nuevos nueva nuevas ny nya nytt новых новые
    новая новое впервые вновь""".split()
)


@lru_cache(maxsize=4096)
def state_in(statement: str) -> str | None:
    """Return the words of a statement that name a state, None where none do.

    Figures of its periods may count the same people again ("people receiving treatment"), or others each time:
    these words are evidence that they must not simply be added up.
    """
    words = [(match[0].casefold(), match.start()) for match in _WORD.finditer(statement)]
    plain = [word for word, _ in words]
    if not _NEW.isdisjoint(plain):
        return None
    for place, (word, start) in enumerate(words):
        before, after = plain[place - 1] if place else "", plain[place + 1] if place + 1 < len(plain) else ""
        if after in _NEVER_BEFORE.get(word, ()) or before in _GIVEN:
            continue
        if word in _ALONE or word.startswith(_STEMS):
            return word
        if word in _DOING and (before in _SEVERAL or before.endswith("s")):
            return word
        phrase = re.compile(_PHRASES[word], re.IGNORECASE).match(statement, start) if word in _PHRASES else None
        if phrase is not None:
            return phrase[0]
    return None
