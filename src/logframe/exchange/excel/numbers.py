"""Numbers as people write them in cells: the file's own evidence says what its commas and points are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import attrs

from logframe.declaration.values.numbers import Exact, Missing, Value, about, at_least, at_most, between, number
from logframe.errors import DeclarationError
from logframe.exchange.numbers import PLAIN, exact_number, with_plain_signs
from logframe.messages import Code, Message

_D: Final = "[0-9]{1,30}"
_SPACE: Final = "[ \u00a0\u202f\u2009']"
_NUMBER: Final = rf"[-−+]?{_D}(?:{_SPACE}[0-9]{{3}})*(?:[.,]{_D})*"
_ONE: Final = re.compile(rf"(?P<n>{_NUMBER})\s*(?P<p>%?)")
_RANGE: Final = re.compile(
    rf"(?:(?:from|between|från|mellan|de|entre|от|от|между)\s+)?(?P<low>{_NUMBER})\s*%?\s*"
    rf"(?:[-–—‑]|\bto\b|\band\b|\btill\b|\boch\b|\bà\b|\bet\b|\ba\b|\by\b|\bдо\b|\bи\b)\s*(?P<high>{_NUMBER})\s*(?P<p>%?)",
    re.IGNORECASE,
)
_PAIR: Final = re.compile(rf"(?P<above>{_NUMBER})\s*(?:/|out of|of|av|sur|de|из)\s*(?P<below>{_NUMBER})", re.IGNORECASE)


def _any(words: str) -> str:
    return "(?:" + "|".join(re.escape(word) for word in words.split("|")) + ")"


_ABOUT: Final = re.compile(
    _any(
        "about|approximately|approx.|approx|around|roughly|circa|ca.|ca|c.|~|≈|±|cirka|omkring|ungefär|runt|environ"
        "|env.|à peu près|près de|autour de|unos|unas|aproximadamente|aprox.|aprox|alrededor de|cerca de|около"
        "|примерно|приблизительно|порядка|прибл."
    )
    + r"\s*(?P<rest>.+)",
    re.IGNORECASE,
)
_LEAST: Final = re.compile(
    _any("at least|minimum|min.|≥|>=|minst|au moins|al menos|por lo menos|como mínimo|не менее|минимум")
    + r"\s*(?P<rest>.+)",
    re.IGNORECASE,
)
_MOST: Final = re.compile(
    _any("at most|maximum|max.|up to|≤|<=|högst|au plus|au maximum|a lo sumo|como máximo|не более|максимум")
    + r"\s*(?P<rest>.+)",
    re.IGNORECASE,
)
_NOTHING: Final = frozenset(
    """n/a n.a. n.a na nan none null not_applicable not_available not_reported no_data tbd tbc unknown ? x - -- — – ...
    … ej_tillämpligt e/t saknas uppgift_saknas ingen_uppgift sans_objet s.o. s/o n.d. n/d nd non_disponible
    non_applicable à_déterminer no_aplica no_disponible s/d sin_datos por_determinar не_применимо неприменимо н/д н/п
    н.д. н/п. нет_данных""".split()
)


class UnclearError(DeclarationError):
    """A text that is no number, or may be two."""


@attrs.frozen
class Signs:
    """What a comma and a point are in a file, as its clear numbers show: "decimal", "thousands" or "" (unknown)."""

    comma: str = ""
    point: str = ""


def evidence(texts: Iterable[str]) -> Signs:
    """Look for numbers that can be read in one way only."""
    meanings: dict[str, set[str]] = {",": set(), ".": set()}
    for text in texts:
        if len(text) > 200:
            continue
        for digits in re.findall(r"[0-9]+(?:[.,][0-9]+)+", with_plain_signs(text)):
            for sign, other_sign in ((",", "."), (".", ",")):
                if sign not in digits:
                    continue
                groups = digits.split(sign)
                if other_sign in digits:
                    meanings[sign].add("decimal" if digits.rfind(sign) > digits.rfind(other_sign) else "thousands")
                elif len(groups) > 2:
                    if sign == "," and all(len(group) == 3 for group in groups[1:]):
                        meanings[sign].add("thousands")
                elif len(groups[1]) != 3 or len(groups[0]) > 3 or groups[0].startswith("0"):
                    meanings[sign].add("decimal")
    comma, point = (next(iter(meanings[sign])) if len(meanings[sign]) == 1 else "" for sign in ",.")
    if comma == "decimal" and not point:
        point = "thousands"
    if point == "decimal" and not comma:
        comma = "thousands"
    if comma == point == "decimal":
        comma = point = ""
    return Signs(comma, point)


def is_nothing(text: str) -> bool:
    """Return whether a text says that there is no figure."""
    return "_".join(text.lower().split()) in _NOTHING


def gap(message: Message) -> Missing:
    """Return a gap that says why in words: it becomes the project's own text, which every format keeps."""
    return Missing(message.in_english())


def exact(text: str, signs: Signs) -> Exact:
    """Read one number.

    Raises UnclearError where a comma or a point may be decimal or between thousands.
    """
    plain = re.sub(_SPACE, "", text.strip()).replace("−", "-")
    digits = plain.lstrip("+-")
    meanings = {sign: _meaning(digits, sign, signs) for sign in ",." if sign in digits}
    for sign, meaning in meanings.items():
        if meaning == "thousands":
            whole = digits
            for other_sign, other_meaning in meanings.items():
                whole = whole.split(other_sign)[0] if other_meaning == "decimal" else whole
            if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(sign)}\d{{3}})+", whole) is None:
                raise UnclearError(Message("cell-no-digits"))
            plain = plain.replace(sign, "")
    if list(meanings.values()).count("decimal") > 1:
        raise UnclearError(Message("cell-no-digits"))
    plain = plain.replace(",", ".")
    number = exact_number(plain) if PLAIN.fullmatch(plain) else None
    if number is None:
        raise UnclearError(Message("cell-no-digits"))
    return number


def _meaning(digits: str, sign: str, signs: Signs) -> str:
    """Return whether a sign in a number is decimal or between thousands."""
    other_sign = "." if sign == "," else ","
    groups = digits.split(sign)
    if other_sign in digits:
        return "decimal" if digits.rfind(sign) > digits.rfind(other_sign) and len(groups) == 2 else "thousands"
    if len(groups) > 2:
        return "thousands"
    if len(groups[1]) != 3 or len(groups[0]) > 3 or groups[0].startswith("0"):
        return "decimal"
    meaning = signs.comma if sign == "," else signs.point
    if meaning:
        return meaning
    name = "comma" if sign == "," else "point"
    raise UnclearError(
        Message("cell-ambiguous-sign", sign=name, whole=Code("".join(groups)), decimal=Code(".".join(groups)))
    )


def value_of(text: str, signs: Signs) -> Value:
    """Read the text of a figure: a number, a range, about, a bound, or that there is none.

    Raises UnclearError for anything else.
    """
    text = with_plain_signs(" ".join(text.split()))
    if is_nothing(text):
        return gap(Message("cell-without-figure", text=text))
    if len(text) <= 100:
        match = _ONE.fullmatch(text)
        if match:
            return number(exact(match["n"], signs))
        match = _RANGE.fullmatch(text)
        if match and not match["high"].startswith(("-", "−")):
            low, high = exact(match["low"], signs), exact(match["high"], signs)
            if low > high:
                raise UnclearError(Message("cell-range-reversed"))
            return between(low, high)
        for pattern, make in ((_ABOUT, about), (_LEAST, at_least), (_MOST, at_most)):
            match = pattern.fullmatch(text)
            inner = _ONE.fullmatch(match["rest"].strip()) if match else None
            if inner:
                return make(exact(inner["n"], signs))
    raise UnclearError(Message("cell-no-figure"))


def pair_of(text: str, signs: Signs) -> tuple[Exact, Exact] | None:
    """Read "143/301" or "143 of 301" as two figures; None if it is something else."""
    match = _PAIR.fullmatch(with_plain_signs(" ".join(text.split())))
    return None if match is None else (exact(match["above"], signs), exact(match["below"], signs))
