"""Elements as text and back, with the prefixes of their namespaces as they were."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final
from xml.etree.ElementTree import Comment, Element, ProcessingInstruction, TreeBuilder
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from logframe.exchange.iati.oddities import NAMESPACE

# What the parser sets between a namespace and a name.
BETWEEN: Final = "}"
XML: Final = "http://www.w3.org/XML/1998/namespace"
WELL_KNOWN: Final[Mapping[str, str]] = {
    XML: "xml",
    NAMESPACE: "lf",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi",
    "http://www.w3.org/2001/XMLSchema": "xsd",
}
# A parser makes a line feed of a carriage return, and spaces of both in an attribute.
_IN_TEXT: Final = {"\r": "&#13;"}
_IN_ATTRIBUTE: Final = {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}
_NOT_IN_TEXT: Final = re.compile("[&<>\r]").search
_NOT_IN_ATTRIBUTE: Final = re.compile('[&<>"\r\n\t]').search


def parsed(text: str, prefixes: dict[str, str] | None = None) -> Element:
    """Return the element that a text has, comments and instructions included; `prefixes` takes up its namespaces.

    Raises ExpatError for what is no element.
    """
    builder = TreeBuilder(insert_comments=True, insert_pis=True)
    parser = expat.ParserCreate("utf-8", BETWEEN)
    parser.buffer_text = True

    def begin(tag: str, attributes: dict[str, str]) -> None:
        builder.start(universal(tag), universal_keys(attributes))

    def name_space(prefix: str | None, uri: str | None) -> None:
        if prefixes is not None and prefix and uri:
            take_up(prefixes, uri, prefix)

    parser.StartElementHandler, parser.EndElementHandler = begin, builder.end
    parser.CharacterDataHandler, parser.CommentHandler = builder.data, builder.comment
    parser.ProcessingInstructionHandler = builder.pi
    parser.StartNamespaceDeclHandler = name_space
    parser.Parse(text.encode(), True)
    return builder.close()


def universal(tag: str) -> str:
    """Return a name as trees have it, of how the parser gives it."""
    return "{" + tag if BETWEEN in tag else tag


def universal_keys(attributes: dict[str, str]) -> dict[str, str]:
    """Return attributes with names as trees have them."""
    return {"{" + key if BETWEEN in key else key: value for key, value in attributes.items()}


def take_up(prefixes: dict[str, str], uri: str, prefix: str) -> None:
    """Note the prefix of a namespace, the first of several, and none for two namespaces."""
    if uri not in prefixes and uri not in WELL_KNOWN and prefix not in (*prefixes.values(), *WELL_KNOWN.values()):
        prefixes[uri] = prefix


def written(element: Element, prefixes: Mapping[str, str], *, trimmed: bool = False) -> str:
    """Write an element without what follows it; `trimmed` leaves out the blanks between elements."""
    names = _Names(prefixes)
    parts: list[str] = []
    _write(element, names, trimmed, parts.append)
    inside = "".join(parts)
    if not names.used:
        return inside
    end = _end_of_name(inside)
    return f"{inside[:end]}{names.declarations()}{inside[end:]}"


def begin_tag(tag: str, attributes: Iterable[tuple[str, str]]) -> str:
    """Write the tag that begins a file."""
    names = _Names({})
    inside = "".join(f" {names.of(name)}={quoteattr(value, _IN_ATTRIBUTE)}" for name, value in attributes)
    return f"<{tag}{names.declarations()}{inside}>"


def _write(element: Element, names: _Names, trimmed: bool, add: Callable[[str], None]) -> None:
    tag: Any = element.tag
    if tag is Comment:
        add(f"<!--{element.text or ''}-->")
        return
    if tag is ProcessingInstruction:
        add(f"<?{element.text or ''}?>")
        return
    # By far the most names are of no namespace, and by far the most texts hold no sign that must be written otherwise.
    name = names.of(tag) if tag[0] == "{" else tag
    add(f"<{name}")
    for key, value in element.items():
        quoted = quoteattr(value, _IN_ATTRIBUTE) if _NOT_IN_ATTRIBUTE(value) else f'"{value}"'
        add(f" {names.of(key) if key[0] == '{' else key}={quoted}")
    text, drops = element.text, trimmed and tag != "narrative" and len(element) > 0
    if text and drops and text.isspace():
        text = None
    if not text and not len(element):
        add("/>")
        return
    add(">")
    if text:
        add(escape(text, _IN_TEXT) if _NOT_IN_TEXT(text) else text)
    for child in element:
        _write(child, names, trimmed, add)
        tail = child.tail
        if tail and not (drops and tail.isspace()):
            add(escape(tail, _IN_TEXT) if _NOT_IN_TEXT(tail) else tail)
    add(f"</{name}>")


def _end_of_name(text: str) -> int:
    return next(at for at, sign in enumerate(text) if sign in " />")


class _Names:
    """The names of elements and attributes with their prefixes, of which those used are declared."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self.prefixes = prefixes
        self.used: dict[str, str] = {}

    def of(self, name: str) -> str:
        if name[0] != "{":
            return name
        uri, _, local = name[1:].partition("}")
        return f"{self._prefix(uri)}:{local}"

    def _prefix(self, uri: str) -> str:
        if uri == XML:
            return "xml"
        prefix = self.used.get(uri) or WELL_KNOWN.get(uri) or self.prefixes.get(uri)
        if prefix is None:
            taken = {*self.used.values(), *self.prefixes.values()}
            prefix = next(name for name in map("ns{}".format, range(1, len(taken) + 2)) if name not in taken)
        self.used[uri] = prefix
        return prefix

    def declarations(self) -> str:
        listed = sorted(self.used.items(), key=lambda pair: pair[1])
        return "".join(f" xmlns:{prefix}={quoteattr(uri, _IN_ATTRIBUTE)}" for uri, prefix in listed)
