"""Parts that stand in one cell: "M: 12, F: 15", "27 (12 men, 15 women)"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import Final

from logframe.exchange.tables.table_words import plain, words
from logframe.nearest import folded

Part = tuple[str, str]
"""What a part means, and its own words."""

_NUMBER: Final = r"\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?"
_NAME: Final = r"[^\W\d_][^\d:=;,/()\[\]&+|%]*?"
_ITEM: Final = re.compile(
    rf"(?P<name>{_NAME})\s*[:=–-]?\s*(?P<behind>(?:{_NUMBER})(?:\s?%)?)(?=\s|[,;/&+|)\]]|$)"
    rf"|(?P<before>(?:{_NUMBER})(?:\s?%)?)\s*[(\[]?\s*(?P<named>{_NAME})\s*(?:[)\]]|(?=[,;/&+|\n]|$|\s\d))",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(rf"(?P<name>{_NAME})\s*:\s*(?:{_NUMBER})(?:\s?%)?", re.IGNORECASE)
_APART: Final = re.compile(r"\s*[;,/|\n]\s*(?=[^\W\d_])")
_BETWEEN: Final = re.compile(r"[\s,;/&+|.]*")
_AND: Final = re.compile(r"\s(?:and|et|y|e|und|och|и)\s", re.IGNORECASE)
_IN_BRACKETS: Final = re.compile(r"(?P<whole>[^()\[\]]*\d[^()\[\]]*)[(\[](?P<inside>[^()\[\]]+)[)\]]\s*")
_BEHIND_DASH: Final = re.compile(r"(?P<whole>\d[^A-Za-z]*?)\s*[–—;,:-]\s+(?P<inside>.+)", re.DOTALL)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
DATED: Final = re.compile(r"\s*\([^()\d]*(?:19|20)\d\d\)$")
_OF_WHOM: Final = re.compile(
    r"\s*(?:of (?:whom|which)|including|incl\.?|dont|de (?:los|las) cuales|dos quais|das quais|davon|varav"
    r"|из них|в том числе)\s+",
    re.IGNORECASE,
)
_PAIR: Final = re.compile(r"\s*(?P<whole>\d[\d.,'\s]*?)\s*\((?P<part>\d[\d.,'\s]*)\)\s*")
_MOST: Final = 200
"""The longest text that is looked through for parts; what is longer takes time that grows faster than its length."""
# A letter alone says who is meant only by those beside it: M are women in Spanish, men in English.
_LETTERS: Final[dict[frozenset[str], dict[str, str]]] = {
    frozenset(letters): dict(zip(letters, meanings, strict=True))
    for letters, meanings in (
        ("mf", ("men", "women")), ("hf", ("men", "women")), ("hm", ("men", "women")), ("km", ("women", "men")),
        ("wm", ("women", "men")), ("жм", ("women", "men")), ("gb", ("girls", "boys")), ("f", ("women",)),
    )
}  # fmt: skip


def parts_of_letters(letters: Iterable[str]) -> dict[str, str]:
    """Return what letters in small mean that stand beside each other, "t" being the whole: m, f and t."""
    parts = {letter.casefold() for letter in letters if len(letter) == 1} - {"t"}
    meanings = _LETTERS.get(frozenset(parts), {})
    return {**meanings, "t": "whole"} if meanings else {}


def with_named_part(text: str, beside: str) -> str:
    """Return "385 (310)" as "385 (310 women)" where the words beside it name such a part: "trained (of whom women)"."""
    match = _PAIR.fullmatch(text) if len(text) <= _MOST else None
    if match is None or _YEAR.fullmatch(match["part"]):
        return text
    whole, part = (int("".join(filter(str.isdigit, match[name]))) for name in ("whole", "part"))
    for inside in re.findall(r"\(([^()]{1,40})\)", beside):
        name = _OF_WHOM.sub("", inside, count=1).strip()
        phrase = words("parts").exactly(plain(name))
        if phrase is not None and phrase.meaning != "whole" and part <= whole:
            return f"{match['whole']} ({match['part']} {name})"
    return text


def names_shared(texts: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the names of parts, in small, that the figures of a row show by their roles and texts.

    "Kigali: 3; Huye: 4" below "Actual" is of two places where the target is "Kigali: 5; Huye: 6".
    """
    named: dict[frozenset[str], str] = {}
    for role, text in texts:
        if text.count(":") < 2 or len(text) > _MOST:
            continue
        items = [_NAMED.fullmatch(item) for item in _APART.split(text.strip())]
        names = [folded(item["name"]) for item in items if item is not None]
        if len(names) < len(items) or len(set(names)) < len(names) or any(map(_is_of_the_form, names)):
            continue
        if named.setdefault(frozenset(names), role) != role:
            return frozenset(names)
    return frozenset()


def _is_of_the_form(name: str) -> bool:
    """Return whether a name is a word of the form itself: "Target: 5; Actual: 3" names no parts."""
    return any(words(table).exactly(plain(name)) is not None for table in ("columns", "measures"))


@functools.lru_cache(maxsize=4096)
def parts_in(text: str, names: frozenset[str] = frozenset()) -> tuple[str, tuple[tuple[Part, str], ...]]:
    """Return the whole that stands before the parts of a text, and each part with its number as it is written.

    Without parts there are none: a text that says anything else as well is left as it is. `names` are parts as well.
    """
    if len(text) > _MOST or not any(sign.isalpha() for sign in text):
        return "", ()
    text = DATED.sub("", text)
    beside = _BEHIND_DASH.fullmatch(text)
    if beside is not None and (behind := _parts(beside["inside"], least=2)):
        if _YEAR.fullmatch(beside["whole"]):
            return "", ()  # "2022: 12 men, 15 women"
        return beside["whole"], behind  # "28.5% (2022) – F: 34%; M: 24%"
    match = _IN_BRACKETS.fullmatch(text)
    if match is None:
        return "", _parts(text, least=2, names=names)
    label = words("parts").exactly(plain(re.sub(r"[\d.,:=%]", " ", match["whole"])))
    if label is not None and label.meaning == "whole":
        number = re.sub(r"^[^\W\d_][^\d:]*(?=\d)", "", match["whole"].strip())  # "Total 75"
        return text if number == match["whole"].strip() else number, _parts(match["inside"], least=1)
    if any(sign.isalpha() for sign in match["whole"]):
        return "", _parts(text, least=2)
    return text, _parts(match["inside"], least=1)


def _parts(text: str, least: int, names: frozenset[str] = frozenset()) -> tuple[tuple[Part, str], ...]:
    text = _AND.sub(" ; ", _OF_WHOM.sub("", text, count=1) if least == 1 else text)
    items: list[tuple[str, str]] = []
    end = 0
    for match in _ITEM.finditer(text):
        if not _BETWEEN.fullmatch(text, end, match.start()):
            return ()
        items.append(
            (" ".join((match["name"] or match["named"]).strip(" -–").split()), match["behind"] or match["before"])
        )
        end = match.end()
    if len(items) < least or not _BETWEEN.fullmatch(text, end) or len({"%" in number for _, number in items}) > 1:
        return ()
    letters = parts_of_letters(name for name, _ in items)
    parts = []
    for name, number in items:
        phrase = words("parts").exactly(plain(name))
        meaning = letters.get(name.casefold(), "") if len(name) == 1 else "" if phrase is None else phrase.meaning
        if not meaning and name.casefold() not in names:
            return ()
        parts.append(((meaning or "part", name), number))
    return tuple(parts) if len({part for part, _ in parts}) == len(parts) else ()
