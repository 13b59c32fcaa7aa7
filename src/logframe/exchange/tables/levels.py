"""The level that a text names, alone or before its statement, and the number that stands beside it."""

from __future__ import annotations

import functools
import re
from typing import Final

from logframe.exchange.tables.table_words import plain, words

_LONGEST: Final = 80
_PLURAL: Final = re.compile(r"\((?:s|es|x)\)")
_DASHED: Final = re.compile(r"\s[-–—/]\s")
_SECOND: Final = re.compile(r"(?P<word>[^\W\d]+(?:\(\w+\))?)\s+(?=[A-ZÀ-Ý])")
_ROMANS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_ROMAN: Final = re.compile(rf"(?:{'|'.join(sorted(_ROMANS, key=len, reverse=True))})(?=\.|$)")
_OF_SUBSTANCE: Final = re.compile(
    r"(?:emission|émission|emisi[oó]n|emiss[õã]|utsläpp|выброс|concentra|konzentra|koncentra|концентра|pollut|polu[çc]"
    r"|contamina|removal|in (?:the )?air\b)",
    re.IGNORECASE,
)
"""What is measured of a gas: "SO2 emissions" has no number of a specific objective before it."""
_MOST: Final = 400
# depth in the chain, class, level
PLACES: Final[dict[str, tuple[int, str, str]]] = {
    "objective": (0, "objective", "impact"),
    "purpose": (1, "objective", "outcome"),
    "outcome": (2, "result", "outcome"),
    "suboutcome": (3, "result", "outcome"),
    "output": (4, "result", "output"),
    "activity": (5, "activity", "activity"),
}
LETTERS: Final = {
    "IM": "objective", "OG": "objective", "OO": "objective", "SO": "purpose", "OS": "purpose", "OE": "purpose",
    "OC": "outcome", "IR": "suboutcome", "OP": "output", "R": "output", "ER": "output", "RE": "output", "A": "activity",
}  # fmt: skip
NUMBER: Final = (
    r"(?:\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?"
    r"|(?:[A-Z]{1,3}|Op|Oc|Im|Os|Ind)[-. ]?\d{1,3}(?:\.\d{1,3}){0,4}|(?:[A-Z]\.){2,4}\d{1,3}(?:\.\d{1,3}){0,4})"
)
_GROUPED: Final = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_PREFIX: Final = re.compile(
    r"(?P<word>[^\d:.–—()\n]{2,60}?)(?:\s*\([^)\n]*\))?\s*(?:n[o°º]\.?\s*|№\s*|#\s*)?"
    r"(?P<number>(?:(?<=\s)[A-Z])?\d{1,3}(?:\.\d{1,3}){0,4}|(?<=\s)(?:[A-Z]|[IVX]{1,4}))?\s*(?:[:.–—](?!\d)|\s-\s|\n)\s*(?P<rest>\S.*)",
    re.DOTALL,
)
_HEADED: Final = re.compile(r"(?P<head>[^:\n]{2,80}?)\s*(?:[:–—](?!\d)|\s-\s|\n)\s*(?P<rest>\S.*)", re.DOTALL)
_ALONE: Final = re.compile(
    r"(?P<word>[^\d:–—]+?)\s*(?:n[o°º]\.?\s*|№\s*|#\s*)?(?P<number>(?:(?<=\s)[A-Z])?\d{1,3}(?:\.\d{1,3}){0,4}|(?<=\s)(?:[A-Z]|[IVX]{1,4}))?\s*[:.]?"
)
_NUMBERED: Final = re.compile(rf"\s*(?P<number>{NUMBER})\s*(?P<sign>[.):]|[-–—](?=\s))?\s+(?P<rest>\S.*)", re.DOTALL)


def level_of(text: str) -> str | None:
    """Return the level that a text names and nothing else: "Output 1.2", "Impact (Overall objective)"."""
    return level_and_number(text)[0]


@functools.lru_cache(maxsize=8192)
def level_and_number(text: str) -> tuple[str | None, str]:
    """Return the level that a text names and nothing else, with its number."""
    text = " ".join(text.split())
    if not text or len(text) > _LONGEST:
        return None, ""
    table = words("levels")
    if (joined := _joined(text)) is not None:
        return joined
    for write in (str, _unbracketed, _unrelated):
        candidate = write(text)
        match = _ALONE.fullmatch(candidate.strip())
        word, number = (candidate, "") if match is None else (match["word"], match["number"] or "")
        phrase = table.exactly(plain(word)) or (
            table.exactly(plain(candidate)) if number and not number[0].isdigit() else None
        )
        if phrase is not None:
            return phrase.meaning, number
    return None, ""


def _joined(text: str) -> tuple[str, str] | None:
    """Return the first of two names of one level: "Specific objective: Outcome(s)", "Impact - Overall objective"."""
    plural = _PLURAL.sub("s", text)
    parts = [part.strip() for part in (plural.split(":") if ":" in plural else _DASHED.split(plural))]
    if len(parts) != 2 or not all(parts):
        return None
    first, second = (level_and_number(part) for part in parts)
    if first[0] is None or second[0] is None or (":" not in plural and PLACES[first[0]][2] != PLACES[second[0]][2]):
        return None
    return first[0], first[1] or second[1]


def _unbracketed(text: str) -> str:
    return re.sub(r"\([^)]*\)", " ", text)


def _unrelated(text: str) -> str:
    """Return "Output 1" of "Output 1 relating to Outcome 1"."""
    return split_relation(text)[0]


def split_relation(text: str) -> tuple[str, str]:
    """Split "Output 1 relating to Outcome 1" into what it names and what that relates to."""
    tokens = text.split()
    if len(tokens) < 3:
        return text, ""
    for match in words("relating").within([plain(token) for token in tokens]):
        if match.first > 0 and match.last < len(tokens):
            return " ".join(tokens[: match.first]), " ".join(tokens[match.last :])
    return text, ""


@functools.lru_cache(maxsize=8192)
def level_and_rest(text: str) -> tuple[str | None, str, str]:
    """Read "Output 1.2: Women are trained" as an output, its number and its statement."""
    text = text.strip()
    match = _PREFIX.match(text[:_MOST])
    if match is not None:
        phrase = words("levels").exactly(plain(match["word"]))
        if phrase is not None:
            return phrase.meaning, match["number"] or "", _once(phrase.meaning, text[match.start("rest") :].strip())
    match = _UNSIGNED.match(text[:_MOST])
    if match is not None and not split_relation(text)[1]:
        phrase = words("levels").exactly(plain(match["word"]))
        if phrase is not None:
            return phrase.meaning, match["number"], text[match.start("rest") :].strip()
    match = _HEADED.match(text[:_MOST])
    if match is not None and ("(" in match["head"] or split_relation(match["head"])[1]):
        level, number = level_and_number(match["head"])  # "Outcome 1 (Specific objective 1): ..."
        if level is not None:
            return level, number, text[match.start("rest") :].strip()
    return None, "", text


def relation_of(text: str) -> str:
    """Return what a level before a statement relates to: Outcome 1, in "Output 1 relating to Outcome 1: ..."."""
    match = _HEADED.match(text[:_MOST])
    return "" if match is None else split_relation(match["head"])[1]


def _once(level: str, rest: str) -> str:
    """Return a statement without a second name of its level: "Overall objective: Impact To reduce ..."."""
    match = _SECOND.match(rest) if level in ("objective", "purpose") else None
    phrase = None if match is None else words("levels").exactly(plain(_PLURAL.sub("s", match["word"])))
    if match is None or phrase is None or phrase.meaning not in ("objective", "outcome"):
        return rest
    return rest[match.end() :]


_UNSIGNED: Final = re.compile(
    r"(?P<word>[^\W\d]+(?: [^\W\d]+){0,3}) (?P<number>\d{1,3}(?:\.\d{1,3}){0,4}) (?P<rest>[^\W\d].+)", re.DOTALL
)


@functools.lru_cache(maxsize=8192)
def number_and_rest(text: str) -> tuple[str, str]:
    """Read "1.1 Farmers are trained" or "R1. Shelters run" as a number and its statement; "400 farmers" has none."""
    match = _NUMBERED.match(text[:_MOST])
    if match is None:
        return "", text.strip()
    number, sign = match["number"], match["sign"]
    is_number = "." in number or bool(sign) or not number[0].isdigit()
    if not is_number or (number[0].isdigit() and "." not in number and sign is None):
        return "", text.strip()
    letters, space, _ = number.partition(" ")
    if space and len(letters) > 1 and not sign and "." not in number and letters.upper() not in LETTERS:
        return "", text.strip()  # "ANC 4 coverage"
    if number.upper() == "SO2" and not sign and _OF_SUBSTANCE.match(match["rest"]):
        return "", text.strip()
    if _GROUPED.fullmatch(number) and not sign and (number.endswith("000") or match["rest"][:1].islower()):
        return "", text.strip()  # "1.000 familias"
    code = number.rstrip("0123456789.")
    is_word = "." not in number or match["rest"][:1].islower()
    if len(code) > 1 and code.isalpha() and not sign and code.upper() not in LETTERS and is_word:
        return "", text.strip()  # "NO2 Emissions", "PM2.5 in the air"
    return number, text[match.start("rest") :].strip()


@functools.lru_cache(maxsize=8192)
def digits_of(number: str) -> tuple[int, ...]:
    """Return a number of the chain as its steps: "1.2" and "R1.2" are (1, 2)."""
    roman = _ROMAN.match(number)
    if roman is not None:
        number = f"{_ROMANS.index(roman[0]) + 1}{number[roman.end() :]}"
    return tuple(int(step) for step in re.findall(r"\d+", number))
