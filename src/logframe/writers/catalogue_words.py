"""Messages and fields in words, as templates and drawings ask for them."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.language.rendering import language, speaker
from logframe.messages import Field, Message, Multilingual, primary


def say(code: str, **fields: Field) -> str:
    """Return an entry of the catalogue in words."""
    return str(Message(code, **fields))


def words(field: Field) -> str:
    """Return a field in words: a message, quantity, period, date, or text."""
    if type(field) is str:
        return field
    if type(field) is Message:
        return speaker().text(field)
    # Markup is recognised by what it has: importing it would slow the start of the command.
    if isinstance(field, str) and hasattr(field, "__html__"):
        return str(field)
    return speaker().value(field)


def pieces(field: Field, own: str) -> Iterator[tuple[str, str]]:
    """Return a field in words, each piece with its language where that is not the one of the document, else "".

    `own` is the language of the project's texts, "" where that is the document's or not declared.
    """
    if isinstance(field, Multilingual):
        code, text = field.shown_in(language())
        yield text, "" if primary(code) == language() else code
    elif type(field) is str:
        yield field, own
    elif isinstance(field, (Message, tuple)):
        parts = speaker().parts(field) if isinstance(field, Message) else speaker().items(field)
        for text, part in parts:
            is_own = isinstance(part, (Message, Multilingual, tuple)) or type(part) is str
            yield from pieces(part, own) if is_own and text else [(text, "")]
    else:
        yield words(field), ""


def sentence(message: Message) -> str:
    """Return a message as a sentence of its own: the first word of the language, not of code, has a capital."""
    return upper_first(message) if _begins_in_words(message) else str(message)


def _begins_in_words(message: Message) -> bool:
    _, field = next(speaker().parts(message), ("", ""))
    return field is None or (isinstance(field, Message) and _begins_in_words(field))


def upper_first(field: Field) -> str:
    """Return a field in words that begin a sentence."""
    text = words(field)
    return f"{text[:1].upper()}{text[1:]}"
