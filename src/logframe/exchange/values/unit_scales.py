"""Units that say in what figures are counted: "USD '000", "millions of EUR", "(000s)", "тыс. чел."."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import Final

from logframe.exchange.values import vocabulary as words
from logframe.exchange.values.tokens import Token, tokens_of
from logframe.exchange.values.unit_words import read_unit
from logframe.units import Unit, is_currency, names_in_scope

_LONGEST: Final = 60
_GLUED: Final = re.compile(r"(?<!\w)([kKTM])([A-Z]{3}|[€£$])(?!\w)")
_SHORT: Final = frozenset("k m md".split())
"""Letters that are a scale of money alone: "US$ m", and "m" by itself is a metre."""
_OPEN: Final = frozenset({"mil"})
"""A thousand in Spanish and Portuguese, and a million to many who write English."""
_PER: Final = frozenset("per pour por pro på auf par na на for cada für".split())
_AROUND: Final = re.compile(
    r"^(?:[\s'’,;:.×()\[\]-]|(?:in|of|de|en|em|i|в|von)\b|d['’])+|[\s'’,;:.×()\[\]-]+$", re.IGNORECASE
)


def scale_in(text: str) -> tuple[int, str]:
    """Return by how much a unit multiplies its figures, and the unit without that: (1000, "USD") of "USD '000".

    (1, the text) where it has no scale, or where what stands beside the scale is no unit.
    """
    return _read(text, names_in_scope())


@functools.lru_cache(maxsize=4096)
def _read(text: str, own: frozenset[tuple[str, Unit]]) -> tuple[int, str]:
    """Read a scale; what units of an organisation's own are in scope is a part of the question."""
    if len(text) > _LONGEST:
        return 1, text
    shown = _GLUED.sub(_apart, text)
    tokens = tokens_of(shown)
    scales = [scale for at in range(len(tokens)) if (scale := _scale_at(tokens, at)) is not None]
    spelt = [scale for scale in scales if tokens[scale[1]].key not in _SHORT]
    longest = {end: (factor, start) for factor, start, end in reversed(spelt or scales)}
    if len(longest) != 1:
        return 1, text
    ((end, (factor, start)),) = longest.items()
    rest = f"{shown[: tokens[start].start]} {shown[tokens[end - 1].end :]}"
    rest = _AROUND.sub("", " ".join(rest.split()))
    is_money = bool(words.MONEY.whole(rest)) or is_currency(read_unit(rest) or None)
    if tokens[start].key in _SHORT and end == start + 1 and not is_money:
        return 1, text
    return (factor, rest) if is_money or not rest or read_unit(rest) is not None else (1, text)


def _scale_at(tokens: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    """Return the scale that begins at a token: its factor, and from where to where it stands."""
    token = tokens[at]
    before = tokens[at - 1] if at else None
    if before is not None and (before.kind == "number" or before.key in _PER):
        return None  # "USD 1.2 million", "per thousand"
    if token.text == "000" or (token.text in ("1000", "1,000") and before is not None and before.key in ("x", "×")):
        follows = at + 1 < len(tokens) and tokens[at + 1].key == "s" and not tokens[at + 1].spaced
        return 10**3, at - (token.text != "000"), at + 1 + follows
    phrase = words.SCALES.at(tokens, at)
    if phrase is None or (token.key in _OPEN and phrase[1] == at + 1):
        return None
    return phrase[0], at, phrase[1]


def _apart(match: re.Match[str]) -> str:
    """Write "TEUR", "kUSD" and "M€" in two words."""
    is_money = is_currency(read_unit(match[2]) or None) or bool(words.MONEY.whole(match[2]))
    return f"{'million' if match[1] == 'M' else 'thousand'} {match[2]}" if is_money else match[0]
