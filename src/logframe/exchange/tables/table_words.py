"""The words of tables, from `vocabulary.toml`: what a phrase means, and in which languages."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import attrs

LANGUAGES: Final = ("en", "fr", "es", "pt", "de", "sv", "ru")
_SIGNS: Final = re.compile(r"[^\w'%#№°£$€ ]+|_")


@attrs.frozen
class Phrase:
    """What a phrase means, the languages that have it, and where it stands in its text, in words."""

    meaning: str
    languages: frozenset[str]
    first: int = 0
    last: int = 0


@functools.lru_cache(maxsize=16384)
def plain(text: str) -> str:
    """Write a text as the vocabulary does: lower case, single spaces, no signs."""
    text = text.replace("’", "'").replace("‘", "'").casefold()
    return " ".join(_SIGNS.sub(" ", text.replace("%", " % ")).split())


class Words:
    """Phrases by their text; the longest that fit are found in a text."""

    def __init__(self, table: Mapping[str, Mapping[str, str]]) -> None:
        languages: dict[str, set[str]] = {}
        meanings: dict[str, str] = {}
        for meaning, by_language in table.items():
            for language, phrases in by_language.items():
                for phrase in phrases.split("|"):
                    key = plain(phrase)
                    meanings.setdefault(key, meaning)
                    if meanings[key] == meaning:
                        languages.setdefault(key, set()).add(language)
        self.phrases = {key: Phrase(meaning, frozenset(languages[key])) for key, meaning in meanings.items()}
        self.longest = max(len(key.split()) for key in self.phrases)
        self.starts = {key.partition(" ")[0] for key in self.phrases}

    def exactly(self, bare: str) -> Phrase | None:
        """Return what a plain text means as a whole."""
        return self.phrases.get(bare)

    def within(self, words: Sequence[str]) -> Iterator[Phrase]:
        """Yield the phrases in a row of words, the longest first, none of them overlapping."""
        begins = [first for first, word in enumerate(words) if word.partition(" ")[0] in self.starts]
        if not begins:
            return
        taken = [False] * len(words)
        for length in range(min(self.longest, len(words)), 0, -1):
            for first in begins:
                if first + length > len(words) or any(taken[first : first + length]):
                    continue
                phrase = self.phrases.get(" ".join(words[first : first + length]))
                if phrase is not None:
                    taken[first : first + length] = [True] * length
                    yield Phrase(phrase.meaning, phrase.languages, first, first + length)

    def marks(self, *meanings: str) -> re.Pattern[str]:
        """Return what finds a word of every phrase of some meanings: a plain text without it has none of them."""
        longest = {max(key.split(), key=len) for key, phrase in self.phrases.items() if phrase.meaning in meanings}
        return re.compile("|".join(sorted(map(re.escape, longest))))


def is_label(text: str) -> bool:
    """Return whether a text is a label of the project, with or without what it says: "Duration: 2022-2024"."""
    head, sign, _ = text.partition(":")
    return bool(sign) and (text.rstrip().endswith(":") or words("labels").exactly(plain(head)) is not None)


@functools.cache
def _data() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "vocabulary.toml").read_text(encoding="utf-8"))


@functools.cache
def words(section: str) -> Words:
    """Return the words of a section: columns, dated, beside, levels, parts, measures, rows, labels or relating."""
    table = _data()[section]
    has_parts = section != "relating"
    return Words(table if has_parts else {section: table})


@functools.cache
def steps_of(meaning: str) -> tuple[str, ...]:
    """Return the scales in words of a meaning, in every language: "low < medium < high"."""
    return tuple(scale for scales in _data()["steps"][meaning].values() for scale in scales.split("|"))


def is_day_first(texts: Iterable[str]) -> bool:
    """Return whether more headings and labels are of languages that write the day first than of English, which may not.

    A phrase that English shares with others shows nothing.
    """
    own = english = 0
    phrases = words("labels").phrases | words("columns").phrases
    for text in texts:
        phrase = phrases.get(plain(text.partition(":")[0]))
        if phrase is not None:
            own += "en" not in phrase.languages
            english += phrase.languages == {"en"}
    return own > english
