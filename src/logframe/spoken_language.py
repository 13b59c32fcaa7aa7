"""The language in which messages are put into words; which catalogue that takes is loaded with the first message."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextvars import ContextVar
from typing import Final

from logframe.errors import UnknownIdError
from logframe.messages import Code, Joined, Message, ask

LANGUAGES: Final = ("en", "sv", "fr", "es", "ru")
"""The codes of the languages that messages have words in: English, Swedish, French, Spanish and Russian."""

_SPOKEN: Final[ContextVar[str]] = ContextVar("spoken", default="en")
_OWN: Final[ContextVar[tuple[tuple[str, str], ...]]] = ContextVar("own", default=())


def spoken() -> str:
    """Return the language that is asked for, by its ISO 639 code; English where none is."""
    return _SPOKEN.get()


def own_words(language: str) -> str:
    """Return the words in a language that were added to those of the library, as a Fluent text; "" without any."""
    return dict(_OWN.get()).get(language, "")


@contextlib.contextmanager
def in_language(language: str | None, *, words: str | os.PathLike[str] | None = None) -> Iterator[None]:
    """Put messages into the words of a language inside, whoever asks for their text; None changes nothing.

    `words` is a folder of Fluent files with the words of your own messages, `en/*.ftl`, `sv/*.ftl` and so on; a
    language that lacks one falls back to English. Raises UnknownIdError for a language without a catalogue, LoadError
    for a folder without words, or with a name that the library has.
    """
    spoken_here = _SPOKEN.get() if language is None else _checked(language)
    own = _OWN.get() if words is None else ask("words", os.fspath(words), tuple)
    before, before_own = _SPOKEN.set(spoken_here), _OWN.set(own)
    try:
        yield
    finally:
        _SPOKEN.reset(before)
        _OWN.reset(before_own)


def _checked(language: str) -> str:
    if language in LANGUAGES:
        return language
    raise UnknownIdError(
        Message(
            "language-unknown",
            value=Code.of(language),
            near=Code(ask("language", str(language), str)) or None,
            languages=Joined(tuple(map(Code, LANGUAGES)), "or"),
        )
    )
