"""What single words of rows say: that they hold no indicator, or of which level they are."""

from __future__ import annotations

import functools
import re
from typing import Final

from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.levels import level_of
from logframe.exchange.tables.table_words import Phrase, plain, words
from logframe.messages import Code, Message

_INDICATOR: Final = re.compile(
    r"(?P<what>[^\d:]{0,40}?)(?P<before>\d[\d.]{0,12}\s+)?\b(?:indicators?|indicateurs?|indicador(?:es)?|indikator(?:en|er)?|показатель|индикатор)"
    r"(?:\s+(?P<kind>(?!(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)[^\W\d]{2,12}))?\s*(?:(?P<number>[\d.]{0,12}\d)|one|two|three|four|five|six|seven|eight|nine|ten)?\s*(?:[:.–—-]\s+|\s-\s)(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
LED_WORD: Final = re.compile(r"([^\W\d_][^:\n]{0,40}?)\s*:\s*\S")


def row_word_of(cell: Cell) -> Phrase | None:
    return _row_word(cell.text) if isinstance(cell.value, str) else None


@functools.lru_cache(maxsize=4096)
def _row_word(text: str) -> Phrase | None:
    """Return the word of a row that holds no indicator: "Source", "Costs: EUR 1,250,000", "Subtotal North"."""
    head = text.strip()
    match = LED_WORD.match(head)
    if len(head) > 60 and match is None:
        return None
    bare = plain(match[1] if match else re.sub(r"\([^)]*\)", " ", head))
    tokens = bare.split()
    for phrase in words("rows").within(tokens):
        if phrase.meaning == "subtotal" and (phrase.first == 0 or phrase.last == len(tokens)):
            return phrase
    return words("rows").exactly(bare)


def level_word(place: str) -> Message:
    """Name a level in words."""
    return Message("table-level", level=Code(place))


INDICATOR_WORDS: Final = frozenset("indicator indicateur indicador indikator показатель индикатор".split())


def labelled_indicator(text: str) -> re.Match[str] | None:
    """Match "Indicator 1.1: Women trained"; most texts have no such label, and cost no more than a look for it."""
    match = _INDICATOR.fullmatch(text) if "indi" in text.lower() or not text.isascii() else None
    is_named = match is None or match["kind"] is None or level_of(match["kind"]) is not None
    return match if is_named else None  # "Indicateur ODP 1 : ..."
