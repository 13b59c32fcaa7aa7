"""The language in which messages are put into words; which catalogue that takes is loaded with the first message."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextvars import ContextVar
from typing import Final

from logframe.errors import UnknownIdError
from logframe.messages import Code, Joined, Message, ask

LANGUAGES: Final = ("en", "sv", "fr", "es", "ru")

_SPOKEN: Final[ContextVar[str]] = ContextVar("spoken", default="en")


def spoken() -> str:
    """Return the language that is asked for, by its ISO 639 code; English where none is."""
    return _SPOKEN.get()


@contextlib.contextmanager
def in_language(language: str | None) -> Iterator[None]:
    """Put messages into the words of a language inside, whoever asks for their text; None changes nothing.

    Raises UnknownIdError for a language without a catalogue.
    """
    before = _SPOKEN.set(_SPOKEN.get() if language is None else _checked(language))
    try:
        yield
    finally:
        _SPOKEN.reset(before)


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
