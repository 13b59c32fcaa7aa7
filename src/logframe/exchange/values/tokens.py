"""A text as words, numbers and signs, each with where it stands; and lists of phrases that are looked up in it.

One pass over the text: the cost grows with its length, whatever it holds.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, Generic, Literal, TypeAlias, TypeVar

import attrs

from logframe.exchange.numbers import with_plain_signs

Kind: TypeAlias = Literal["number", "word", "sign"]
Meaning = TypeVar("Meaning")

_TOKEN: Final = re.compile(r"(\d+(?:[.,'’]\d+)*)|([^\W\d_][^\W\d_\u0300-\u036f]*)|(\S)")
_SPACES: Final = frozenset(" \u00a0\u202f\u2009")
_GROUP: Final = re.compile(r"\d{3}([.,]\d+)?")
_MOST_GROUPS: Final = 40
_PLAIN_SIGNS: Final = str.maketrans(
    {"٪": "%", "％": "%", "﹪": "%", "٬": "'", "٫": ".", "，": ",", "．": ".", "＋": "+", "－": "-", "‑": "-", "‐": "-",
     "—": "–", "＜": "<", "＞": ">", "（": "(", "）": ")", "：": ":", "／": "/", "\u00ad": " ", "\u200b": " ",
     "\u200e": " ", "\u200f": " ", "\ufeff": " "}
)  # fmt: skip


@attrs.frozen
class Token:
    """A word, a number or a sign; `key` is how it is looked up: in small letters without accents."""

    kind: Kind
    text: str
    start: int
    end: int
    key: str
    spaced: bool
    """Whether a space or nothing stands before it."""


def plain(text: str) -> str:
    """Return a text with ASCII digits and signs, as long as before, so that places in it stay."""
    return text if text.isascii() else with_plain_signs(text).translate(_PLAIN_SIGNS)


@lru_cache(maxsize=8192)
def key_of(word: str) -> str:
    """Return how a word is looked up: in small letters, without accents."""
    folded = word.casefold()
    if folded.isascii():
        return folded
    return "".join(sign for sign in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(sign))


@lru_cache(maxsize=1024)
def tokens_of(text: str) -> tuple[Token, ...]:
    """Return the tokens of a text, thousands that are set apart by spaces as one number."""
    tokens: list[Token] = []
    shown = plain(text)
    groups = last = 0  # how many groups of thousands the last number has, 0 where none may follow
    for match in _TOKEN.finditer(shown):
        start, end = match.span()
        digits, word, sign = match.groups()
        spaced = start == 0 or start > last
        if digits and 0 < groups <= _MOST_GROUPS and start - last == 1 and shown[last] in _SPACES:
            group = _GROUP.fullmatch(digits)
            if group is not None:
                begin = tokens[-1].start
                tokens[-1] = attrs.evolve(tokens[-1], text=shown[begin:end], key=shown[begin:end], end=end)
                groups, last = (0 if group[1] else groups + 1), end
                continue
        if digits:
            beside = bool(tokens) and tokens[-1].kind == "word" and not spaced
            groups = int(len(digits) <= 3 and digits.isdigit() and digits[0] != "0" and not beside)
            tokens.append(Token("number", digits, start, end, digits, spaced))
        else:
            groups = 0
            tokens.append(Token("word" if word else "sign", word or sign, start, end, key_of(word or sign), spaced))
        last = end
    return tuple(tokens)


class Phrases(Generic[Meaning]):
    """Phrases of several languages with their meanings; the longest that stands at a place counts."""

    def __init__(self, phrases: Mapping[Meaning, str]) -> None:
        """Take for each meaning its phrases, with "|" between them."""
        texts = ((meaning, text) for meaning, whole in phrases.items() for text in whole.replace("\n", " ").split("|"))
        self._meanings: dict[tuple[str, ...], Meaning] = {}
        self.texts: list[str] = []
        for meaning, text in texts:
            keys = tuple(token.key for token in tokens_of(text.strip()))
            if keys:
                self.texts.append(text.strip())
                self._meanings.setdefault(keys, meaning)
        self._longest = max(map(len, self._meanings))
        self.starts = {keys[0] for keys in self._meanings}

    def at(self, tokens: Sequence[Token], index: int) -> tuple[Meaning, int] | None:
        """Return the meaning of the phrase that stands at a place, and where it ends; None without one.

        The full stop of an abbreviation belongs to it: "approx." is "approx".
        """
        if index >= len(tokens) or tokens[index].key not in self.starts:
            return None
        keys = tuple(token.key for token in tokens[index : index + self._longest])
        for length in range(len(keys), 0, -1):
            meaning = self._meanings.get(keys[:length])
            if meaning is not None:
                end = index + length
                stop = end < len(tokens) and tokens[end].key == "." and tokens[end - 1].kind == "word"
                if stop and not tokens[end].spaced and len(tokens[end - 1].text) <= 7:
                    end += 1
                return meaning, end
        return None

    def whole(self, text: str) -> Meaning | None:
        """Return the meaning of a text that is a phrase and nothing else."""
        tokens = tokens_of(text) if len(text) <= 100 else ()
        match = self.at(tokens, 0)
        return match[0] if match is not None and match[1] == len(tokens) else None
