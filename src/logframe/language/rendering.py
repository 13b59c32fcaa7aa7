"""From a message to words: its code chooses the entry of a catalogue, its fields fill it.

Fluent sees of a field only the words that choose between forms. In the field's place stands a mark, which the field's
own words replace at the end. So no text of a project is read as a pattern, cut or escaped by Fluent, and a writer can
tell fields from words.
"""

from __future__ import annotations

import contextlib
import enum
import re
from collections.abc import Iterator
from contextvars import ContextVar
from functools import cache
from typing import Final

from babel import Locale
from babel.core import get_global
from fluent.runtime.types import FluentType

from logframe.language.catalogues import Catalogue, catalogue
from logframe.language.fields import choices, in_words
from logframe.language.value_words import ValueWords
from logframe.messages import Field, Message

_MOST_RENDERED: Final = 20_000
"""How many messages are kept in words, so that a process that answers for ever does not keep them all."""

_MARK: Final = re.compile("\ue000(\\d+)\ue001")


class _Marked(FluentType):
    """What Fluent gets for a field: equal to the names of the forms it chooses, and printed as a mark."""

    def __init__(self, number: int, names: frozenset[str]) -> None:
        self.mark: Final = f"\ue000{number}\ue001"
        self.names: Final = names

    def __eq__(self, other: object) -> bool:
        return other in self.names

    def __hash__(self) -> int:
        return hash(self.mark)

    def format(self, locale: Locale) -> str:
        return self.mark


class Words:
    """A language, as it puts messages into words: each once, and again where very many came between."""

    def __init__(self, entries: Catalogue) -> None:
        """Take the words from a catalogue."""
        self.catalogue: Final = entries
        self.values: Final = ValueWords(entries.locale, self.text, entries.entries.__contains__)
        self._rendered: Final[dict[Message, str]] = {}

    def text(self, message: Message) -> str:
        """Return a message in words; without an entry it is its code in brackets, so that it is seen."""
        try:
            rendered = self._rendered.get(message)
        except TypeError:  # a field that has no hash
            return "".join(text for text, _ in self.parts(message))
        if rendered is None:
            rendered = "".join(text for text, _ in self.parts(message))
            if len(self._rendered) >= _MOST_RENDERED:
                self._rendered.clear()
            self._rendered[message] = rendered
        return rendered

    def field(self, field: Field) -> str:
        """Return a field in words: a number, date, period, status, list or message as readers of the language do."""
        if isinstance(field, Message):
            return self.text(field)
        if isinstance(field, enum.Enum):
            return self.text(Message(f"{type(field).__name__}-{str(field.value).replace(' ', '-')}".lower()))
        return in_words(field, self.field, self.values, self.catalogue.locale)

    def parts(self, message: Message) -> Iterator[tuple[str, Field]]:
        """Yield what a message consists of: words of the language, with None, and texts of fields with the field."""
        pattern = self._pattern(message)
        position = 0
        for mark in _MARK.finditer(pattern):
            if position < mark.start():
                yield pattern[position : mark.start()], None
            field = message.pairs[int(mark[1])][1]
            yield self.field(field), field
            position = mark.end()
        if position < len(pattern):
            yield pattern[position:], None

    def _pattern(self, message: Message) -> str:
        """Return the entry with a mark for each field; nothing for a part that a message does not have."""
        self.catalogue.use(message.code)
        name, _, part = message.code.partition(".")
        if not self.catalogue.bundle.has_message(name):
            return f"[{message.code}]"
        entry = self.catalogue.bundle.get_message(name)
        pattern = entry.attributes.get(part) if part else entry.value
        if pattern is None:
            return ""
        marked = {
            name: _Marked(number, choices(field, self.catalogue.locale))
            for number, (name, field) in enumerate(message.pairs)
        }
        text, errors = self.catalogue.bundle.format_pattern(pattern, marked)
        return f"[{message.code}: {'; '.join(map(str, errors))}]" if errors else str(text)


@cache
def words_of(language: str) -> Words:
    """Return the words of a language, which every document in it shares.

    Raises LookupError for a language without a catalogue.
    """
    return Words(catalogue(language))


_SPEAKING: Final[ContextVar[Words | None]] = ContextVar("speaking", default=None)


@contextlib.contextmanager
def speaking(words: Words) -> Iterator[None]:
    """Put messages into these words while a document is written, whoever asks for their text."""
    before = _SPEAKING.set(words)
    try:
        yield
    finally:
        _SPEAKING.reset(before)


def render(message: Message) -> str:
    """Return a message in the words of the document that is being written, in English where none is."""
    return (_SPEAKING.get() or words_of("en")).text(message)


def language() -> str:
    """Return the language of the document that is being written, as its two letters."""
    return str((_SPEAKING.get() or words_of("en")).catalogue.locale.language)


def render_in_english(message: Message) -> str:
    """Return a message in English, whatever document is being written: the same text at any time."""
    return words_of("en").text(message)


def language_tag() -> str:
    """Return the language of the document that is being written with its country, as en-GB."""
    locale = (_SPEAKING.get() or words_of("en")).catalogue.locale
    likely: str = get_global("likely_subtags").get(locale.language, "")
    territory = locale.territory or likely.rpartition("_")[2]
    return f"{locale.language}-{territory}" if territory else str(locale.language)
