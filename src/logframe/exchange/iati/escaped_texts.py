"""Texts of projects as XML holds them."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from logframe.exchange.unwritable import NOT_IN_XML, STAND_IN


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
    """Write a text as the standard has texts."""
    return f"<narrative>{escaped(text)}</narrative>"
