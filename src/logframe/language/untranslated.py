"""The messages that a language had no words for, so that they came out in English."""

from __future__ import annotations

from typing import Final

from logframe.messages import Code, Message

_LACKING: Final[dict[str, set[str]]] = {}


def note_untranslated(language: str, name: str) -> None:
    """Note that an entry is missing in the catalogue of a language."""
    _LACKING.setdefault(language, set()).add(name)


def untranslated_into(language: str) -> Message | None:
    """Return how many messages were not translated into a language; None where all were."""
    count = len(_LACKING.get(language, ()))
    if not count:
        return None
    from babel import Locale  # loaded already, since something was put into words

    return Message("not-translated", count=count, language=Code(Locale.parse(language).get_language_name(language)))
