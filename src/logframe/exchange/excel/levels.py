"""The words for levels in five languages, and the level that a row says it is of."""

from __future__ import annotations

import re
from typing import Final

_WORDS: Final[dict[str, str]] = {
    "objective": "impact|overall objective|overall objectives|goal|overall goal|development objective|objective"
    "|long-term objective|övergripande mål|långsiktigt mål|utvecklingsmål|effektmål|impact mål|finalité"
    "|objectif global|objectif général|objectif de développement|objectif|objetivo general|objetivo global|fin"
    "|objetivo de desarrollo|impacto|objetivo|finalidad|общая цель|цель|цель развития|воздействие"
    "|долгосрочная цель|objectives|objectifs|objetivos|цели",
    "purpose": "purpose|project purpose|specific objective|specific objectives|immediate objective|projektmål"
    "|specifikt mål|specifika mål|objectif spécifique|objectifs spécifiques|objetivo específico"
    "|objetivos específicos|propósito|конкретная цель|специфическая цель|задача проекта|цель проекта",
    "outcome": "outcome|outcomes|intermediate outcome|expected outcome|effekt|effekter|utfall|effet|effets|effet direct"
    "|efecto|efectos|efecto directo|resultado intermedio|конечный результат|эффект|итог|итоги"
    "|промежуточный результат",
    "output": "output|outputs|result|results|expected result|expected results|deliverable|resultat|prestation"
    "|prestationer|förväntat resultat|produkt|produit|produits|extrant|extrants|résultat|résultats"
    "|résultat attendu|résultats attendus|producto|productos|resultado|resultados|resultado esperado|componente"
    "|продукт|продукты|результат|результаты|ожидаемый результат|непосредственный результат",
    "activity": "activity|activities|main activities|aktivitet|aktiviteter|activité|activités|actividad|actividades"
    "|мероприятие|мероприятия|деятельность|действие|действия",
}
_LEVELS: Final = {word: level for level, words in _WORDS.items() for word in words.split("|")}
_LONGEST: Final = 60
_NUMBER: Final = r"(?:\s*(?:n[o°º]\.?\s*|№\s*)?(?P<number>\d+(?:\.\d+)*|[A-Z]|[IVX]+)\.?)?"
_ROW: Final = re.compile(rf"(?P<word>[^\d:.–—]+?){_NUMBER}\s*(?:[:.–—]\s*|\s-\s*)(?P<rest>\S.*)", re.DOTALL)
_ALONE: Final = re.compile(rf"(?P<word>[^\d:–—]+?){_NUMBER}\s*:?")
# depth in the chain, class, level
PLACES: Final[dict[str, tuple[int, str, str]]] = {
    "objective": (0, "objective", "impact"),
    "purpose": (1, "objective", "outcome"),
    "outcome": (2, "result", "outcome"),
    "output": (3, "result", "output"),
    "activity": (4, "activity", "activity"),
}


def level_of(text: str) -> str | None:
    """Return the level that a text names and nothing else: "Output 1.2" is an output."""
    text = " ".join(text.split())
    if not text or len(text) > _LONGEST:
        return None
    match = _ALONE.fullmatch(text)
    word = text if match is None else match["word"]
    return _LEVELS.get(word.strip().lower())


def level_and_rest(text: str) -> tuple[str | None, str]:
    """Read "Output 1.2: Women are trained" as an output and its statement."""
    match = _ROW.fullmatch(text.strip())
    if match is None or len(match["word"]) > _LONGEST:
        return None, text.strip()
    level = _LEVELS.get(" ".join(match["word"].split()).lower())
    return (None, text.strip()) if level is None else (level, match["rest"].strip())
