"""From a message to words: its code chooses the entry of a catalogue, its fields fill it.

Fluent sees of a field only the words that choose between forms. In the field's place stands a mark, which the field's
own words replace at the end. So no text of a project is read as a pattern, cut or escaped by Fluent, and a writer can
tell fields from words.
"""

from __future__ import annotations

import contextlib
import enum
import re
from collections.abc import Callable, Iterator, Sequence
from contextvars import ContextVar
from decimal import Decimal
from functools import lru_cache, partial
from typing import Final

from babel import Locale
from babel.core import get_global
from fluent.runtime.types import FluentType

from logframe.language.catalogues import Catalogue, catalogue
from logframe.language.fields import choices, in_words
from logframe.language.value_words import ValueWords
from logframe.messages import Code, Field, Joined, Message, Multilingual, Word
from logframe.spoken_language import own_words, spoken

_MOST_RENDERED: Final = 20_000
"""How many messages are kept in words, so that a process that answers for ever does not keep them all."""

_PLAIN: Final = (str, Code)
"""Types of fields that stand as they are."""

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

    def __init__(self, entries: Catalogue, fallback: Callable[[], Catalogue] | None = None) -> None:
        """Take the words from a catalogue, and those that it lacks from another, which is loaded for them."""
        self.catalogue: Final = entries
        self.untranslated: Final[set[str]] = set()
        self._fallback: Final = fallback
        self.values: Final = ValueWords(entries.locale, self.text, entries.entries.__contains__)
        self._rendered: Final[dict[Message, str]] = {}
        self._values: Final[dict[tuple[type, Field], str]] = {}
        self._forms: Final[dict[tuple[object, ...], tuple[str | int, ...]]] = {}

    def text(self, message: Message) -> str:
        """Return a message in words; without an entry it is its code in brackets, so that it is seen."""
        try:
            rendered = self._rendered.get(message)
        except TypeError:  # a field that has no hash
            return self._joined(message)
        if rendered is None:
            rendered = self._joined(message)
            if len(self._rendered) >= _MOST_RENDERED:
                self._rendered.clear()
            self._rendered[message] = rendered
        return rendered

    def _joined(self, message: Message) -> str:
        pieces = self._pattern(message)
        if pieces == (0,):
            return self.field(message.pairs[0][1])
        texts: list[str] = []
        field = ""
        for piece in pieces:
            if isinstance(piece, str):
                texts.append(_after(field, piece) if piece[0] == "." else piece)
            else:
                field = self.field(message.pairs[piece][1])
                texts.append(field)
        return "".join(texts)

    def forget(self) -> None:
        """Forget what was put into words before."""
        self._rendered.clear()
        self._values.clear()
        self._forms.clear()
        self.values.forget()

    def field(self, field: Field) -> str:
        """Return a field in words: a number, date, period, status, list or message as readers of the language do."""
        if type(field) in _PLAIN:
            return str(field)
        if isinstance(field, Message):
            return self.text(field)
        if isinstance(field, Multilingual):
            return field.shown_in(self.catalogue.language)[1]
        if isinstance(field, Word):
            return self._word(field)
        if isinstance(field, enum.Enum):
            return self.text(Message(f"{type(field).__name__}-{str(field.value).replace(' ', '-')}".lower()))
        return in_words(field, self.field, self.values, self.catalogue.locale)

    def value(self, field: Field) -> str:
        """Return a field in words as `field` does, each of them once."""
        if isinstance(field, tuple):
            return self.text(Message("text", text=field))  # which sees to the types of what a list holds
        if isinstance(field, (float, Decimal)):
            return self.field(field)  # 3.40 and 3.4 are equal and are written differently
        key = (type(field), field)
        try:
            text = self._values.get(key)
        except TypeError:  # a field that has no hash
            return self.field(field)
        if text is None:
            text = self.field(field)
            if len(self._values) >= _MOST_RENDERED:
                self._values.clear()
            self._values[key] = text
        return text

    def parts(self, message: Message) -> Iterator[tuple[str, Field]]:
        """Return what a message consists of: words of the language, with None, and texts of fields with the field."""
        return self._parts(message, self._pattern(message))

    def items(self, field: Joined | tuple[Field, ...]) -> Iterator[tuple[str, Field]]:
        """Return what a list consists of: the words between its items, with None, and their texts with the items."""
        items = field.items if isinstance(field, Joined) else field
        marked = tuple(Code(f"\ue000{number}\ue001") for number in range(len(items)))
        for piece in _pieces(self.field(Joined(marked, field.by) if isinstance(field, Joined) else marked)):
            yield (piece, None) if isinstance(piece, str) else (self.field(items[piece]), items[piece])

    def _parts(self, message: Message, pieces: Sequence[str | int]) -> Iterator[tuple[str, Field]]:
        before = ""
        for piece in pieces:
            if isinstance(piece, str):
                yield _after(before, piece), None
            else:
                field = message.pairs[piece][1]
                before = self.field(field)
                yield before, field

    def _word(self, word: Word) -> str:
        name = f"{word.vocabulary}-{word.replace(' ', '-')}"
        has = name in self.catalogue.entries or (self._fallback is not None and name in self._fallback().entries)
        return self.text(Message(name)) if has else str(word)

    def lacking(self) -> Message | None:
        """Return how many messages came out in English for want of words; None where none did."""
        name = Code(self.catalogue.locale.language_name)
        return Message("not-translated", count=len(self.untranslated), language=name) if self.untranslated else None

    def _pattern(self, message: Message) -> tuple[str | int, ...]:
        """Return the words of an entry and between them the numbers of fields; nothing for a part that it lacks."""
        if message.code.partition(".")[0] in self.catalogue.entries or self._fallback is None:
            return self._form(message, self.catalogue)
        self.untranslated.add(message.code)
        english = self._fallback()
        pieces = self._form(message, english)
        return (f"[{english.language}] ", *pieces) if pieces else ()

    def _form(self, message: Message, entries: Catalogue) -> tuple[str | int, ...]:
        """Return the form of an entry that the fields choose: Fluent is asked once for each."""
        choosing = entries.choosing(message.code)
        chosen = tuple(
            [(name, choices(field, entries.locale) if name in choosing else None) for name, field in message.pairs]
        )
        key = (entries.language, message.code, chosen)
        form = self._forms.get(key)
        if form is None:
            if len(self._forms) >= _MOST_RENDERED:
                self._forms.clear()
            form = self._forms[key] = _pieces(_filled(message.code, chosen, entries))
        return form


def _after(field: str, words: str) -> str:
    """Return the words after a field, without their full stop where the field ends in one."""
    return words[1:] if field.endswith(".") and words.startswith(".") else words


def _filled(code: str, chosen: Sequence[tuple[str, frozenset[str] | None]], entries: Catalogue) -> str:
    entries.use(code)
    name, _, part = code.partition(".")
    if not entries.bundle.has_message(name):
        return f"[{code}]"
    entry = entries.bundle.get_message(name)
    pattern = entry.attributes.get(part) if part else entry.value
    if pattern is None:
        return ""
    marked = {name: _Marked(number, names or frozenset()) for number, (name, names) in enumerate(chosen)}
    text, errors = entries.bundle.format_pattern(pattern, marked)
    return f"[{code}: {'; '.join(map(str, errors))}]" if errors else str(text)


def _pieces(pattern: str) -> tuple[str | int, ...]:
    """Return a pattern cut at its marks: words as texts, marks as their numbers."""
    pieces = enumerate(_MARK.split(pattern))
    return tuple(int(piece) if place % 2 else piece for place, piece in pieces if piece)


def words_of(language: str) -> Words:
    """Return the words of a language, which every document in it shares.

    Raises LookupError for a language without a catalogue.
    """
    return _words_of(language, own_words(language), own_words("en"))


@lru_cache(maxsize=64)
def _words_of(language: str, own: str, own_english: str) -> Words:
    return Words(catalogue(language, own), None if language == "en" else partial(catalogue, "en", own_english))


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
    """Return a message in the words of the document that is being written, else in the language that is spoken."""
    return speaker().text(message)


def speaker() -> Words:
    """Return the words of the document that is being written, else those of the language that is spoken."""
    return _SPEAKING.get() or words_of(spoken())


def language() -> str:
    """Return the language of the document that is being written, as its two letters."""
    return str(speaker().catalogue.locale.language)


def render_in_english(message: Message) -> str:
    """Return a message in English, whatever document is being written: the same text at any time."""
    return words_of("en").text(message)


def language_tag() -> str:
    """Return the language of the document that is being written with its country, as en-GB."""
    locale = speaker().catalogue.locale
    likely: str = get_global("likely_subtags").get(locale.language, "")
    territory = locale.territory or likely.rpartition("_")[2]
    return f"{locale.language}-{territory}" if territory else str(locale.language)
