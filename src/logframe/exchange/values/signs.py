"""What commas and points are in the numbers of a file, by its own evidence, and one number by that."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, Literal, TypeAlias

import attrs

from logframe.declaration.values.numbers import Exact
from logframe.exchange.numbers import PLAIN, exact_number
from logframe.exchange.values.tokens import Token, plain, tokens_of
from logframe.exchange.values.unit_words import unit_at
from logframe.messages import Code, Message

Sign: TypeAlias = Literal["decimal", "thousands", "mixed", ""]

_LONGEST: Final = 200
_GAPS: Final = re.compile("[ \u00a0\u202f\u2009'’]")
_GROUPED: Final = {
    # The second is how numbers are grouped in South Asia: 12,34,567.
    ",": re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}"),
    ".": re.compile(r"\d{1,3}(?:\.\d{3})+"),
}
_NO_DIGITS: Final = Message("cell-no-digits")


@attrs.frozen
class Signs:
    """What a comma and a point are in a file: "decimal", "thousands", "mixed" (it has both) or "" (unknown)."""

    comma: Sign = ""
    point: Sign = ""


MACHINE: Final = Signs(point="decimal")
"""Files whose format says that a point is decimal, and nothing of commas."""


def evidence(texts: Iterable[str], figures: Iterable[str] = ()) -> Signs:
    """Return what the clear numbers in some texts show of commas and points.

    A number before a word may number the text; in those of `figures` a unit behind it shows that it does not.

    Where both seem decimal, the more frequent one is. Commas before three digits, beside no more that stand before
    two, leave open which of them are slips.
    """
    seen: Counter[tuple[str, str]] = Counter()
    for text in texts:
        if len(text) <= _LONGEST:
            seen.update(_shown(text))
    for text in figures:
        if len(text) <= _LONGEST:
            seen.update(_shown(text, is_figure=True))
    for sign in ",.":
        if seen[sign, "thousands"] and seen[sign, "decimal"] <= seen[sign, "thousands"]:
            seen[sign, "decimal"] = 0
    commas, points = seen[",", "decimal"], seen[".", "decimal"]
    if commas and points:
        if commas == points:
            return Signs()
        return Signs("decimal", "thousands") if commas > points else Signs("thousands", "decimal")
    if points:
        return Signs("thousands", "decimal")
    if commas:
        sure = commas > seen[",", "short"] or seen[".", "thousands"]
        unclear = not sure and seen[",", "open"] >= commas
        return Signs("mixed" if unclear else "decimal", "thousands")
    # Nobody writes 4.5 as "4,500", unless all numbers of the file have three decimals.
    comma, point = _thousands(seen, ","), _thousands(seen, ".")
    if not comma:
        return Signs("decimal", point) if point else Signs()
    return Signs(comma, point or "decimal")


def rests_on_round(figures: Sequence[str], signs: Signs) -> str:
    """Return the figure whose two zeros alone show what a sign is, "" where others do: "1.300" beside "2.450".

    `signs` are those of all figures.
    """
    if "thousands" not in (signs.comma, signs.point) or not any("00" in text for text in figures):
        return ""
    figures = [text for text in figures if len(text) <= _LONGEST]
    round_figures = [text for text in figures if any(kind == "round" for _, kind in _shown(text))]
    without = evidence((), (text for text in figures if text not in round_figures)) if round_figures else signs
    return round_figures[0] if without != signs else ""


def _thousands(seen: Counter[tuple[str, str]], sign: str) -> Sign:
    return "thousands" if seen[sign, "thousands"] or seen[sign, "round"] else ""


def _shown(text: str, *, is_figure: bool = False) -> Iterable[tuple[str, str]]:
    tokens = tokens_of(text)
    for index, token in enumerate(tokens):
        if token.kind != "number" or token.text.isdigit():
            continue
        digits = _GAPS.sub("", token.text)
        numbering = index == 0 and len(tokens) > 1 and tokens[1].spaced and tokens[1].kind != "sign"
        numbering = numbering and not (is_figure and unit_at(tokens, 1) is not None)
        numbering = numbering or (index == 0 and _is_led_by(tokens))
        for sign, second in ((",", "."), (".", ",")):
            if sign not in digits:
                continue
            groups = digits.split(sign)
            if second in digits:
                decimal = digits.rfind(sign) > digits.rfind(second)
                yield sign, "decimal" if decimal else "thousands"
            elif len(groups) > 2:
                if _GROUPED[sign].fullmatch(digits):
                    yield sign, "thousands"
            elif _is_decimal(groups):
                if not (numbering and sign == "."):  # "1.2 People are trained"
                    yield sign, "decimal"
                    if len(groups[1]) in (2, 4) and groups[0] != "0":
                        yield sign, "short"  # or a digit was forgotten, or stands for a footnote
            else:
                yield sign, "open"
                if groups[1].endswith("00"):
                    yield sign, "round"


def _is_led_by(tokens: Sequence[Token]) -> bool:
    """Return whether a number and a sign at it lead a line: "1.1. 4.000", "2.1) 45 %"."""
    return len(tokens) > 2 and tokens[1].key in (".", ")", ":") and not tokens[1].spaced and tokens[2].spaced


def _is_decimal(groups: list[str]) -> bool:
    return len(groups[1]) != 3 or len(groups[0]) > 3 or groups[0].startswith("0")


def exact_of(text: str, signs: Signs) -> Exact | Message:
    """Return the number that digits with their commas and points write, or why they write none for certain."""
    digits = _GAPS.sub("", plain(text))
    decimal = ""
    for sign in ",.":
        if sign not in digits:
            continue
        meaning = _meaning(digits, sign, signs)
        if isinstance(meaning, Message):
            return meaning
        if meaning == "decimal":
            if decimal:
                return _NO_DIGITS
            decimal = sign
    whole, _, rest = digits.partition(decimal) if decimal else (digits, "", "")
    for sign in ",.":
        if sign in rest or (sign in whole and not _GROUPED[sign].fullmatch(whole)):
            return _NO_DIGITS
    written = whole.replace(",", "").replace(".", "") + (f".{rest}" if rest else "")
    number = exact_number(written) if PLAIN.fullmatch(written) else None
    return _NO_DIGITS if number is None else number


def _meaning(digits: str, sign: str, signs: Signs) -> Sign | Message:
    """Return whether a sign in a number is decimal or between thousands."""
    second = "." if sign == "," else ","
    groups = digits.split(sign)
    if second in digits:
        return "decimal" if digits.rfind(sign) > digits.rfind(second) and len(groups) == 2 else "thousands"
    if len(groups) > 2:
        return "thousands"
    meaning = signs.comma if sign == "," else signs.point
    if _is_decimal(groups):
        # Where commas are thousands, 1,02 lacks a digit or is from somewhere else.
        if meaning == "thousands":
            return _NO_DIGITS
        return "decimal" if meaning != "mixed" else _either(sign, groups)
    return meaning if meaning in ("decimal", "thousands") else _either(sign, groups)


def _either(sign: str, groups: list[str]) -> Message:
    name = "comma" if sign == "," else "point"
    whole, decimal = Code("".join(groups)), Code(".".join(groups))
    return Message("cell-ambiguous-sign", sign=name, whole=whole, decimal=decimal)
