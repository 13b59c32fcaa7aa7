"""Texts of projects as XML holds them."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from logframe.exchange.unwritable import NOT_IN_XML, STAND_IN
from logframe.messages import Multilingual


def clean(text: str) -> str:
    """Return a text with the stand-in for what XML cannot hold; the whole project is JSON, where such are escapes."""
    return NOT_IN_XML.sub(STAND_IN, text)


def quoted(text: str) -> str:
    """Return a text as the value of an attribute, with its quotes."""
    return quoteattr(clean(text))


def escaped(text: str) -> str:
    """Return a text as it stands in an element."""
    # A parser would make a line feed of a carriage return.
    return escape(clean(text), {"\r": "&#13;"})


def narrative_element(text: str) -> str:
    """Write a text as the standard has texts: a narrative for each of its languages."""
    marked = ((f" xml:lang={quoted(code)}" if code else "", part) for code, part in languages_of(text))
    return "".join(f"<narrative{language}>{escaped(part)}</narrative>" for language, part in marked)


def languages_of(text: str) -> tuple[tuple[str, str], ...]:
    """Return a text in each of its languages, with the code of the language; "" where none is named."""
    return text.texts if isinstance(text, Multilingual) else (("", text),)
