"""Text of a project inside Markdown: it is shown as it stands and never becomes markup."""

from __future__ import annotations

import re
from typing import Final

from logframe.writers.catalogue_words import words

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>#|~!$])")
_LEADING: Final = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s|$)")
_LINKS: Final = re.compile(r"(?i)\b(https?|ftp|mailto|javascript|data):(?=\S)|\bwww\.|@")


def line(text: object) -> str:
    """Write a text on one line of Markdown, every sign of markup escaped."""
    plain = " ".join(words(text).split())
    escaped = _SPECIAL.sub(r"\\\1", plain)
    # A bare address would become a link by itself; a zero-width sign keeps it text.
    escaped = _LINKS.sub(lambda match: f"{match.group(0)[:-1]}&#{ord(match.group(0)[-1])};", escaped)
    return _LEADING.sub(lambda match: f"{match.group(1)}{_protected(match.group(2))}", escaped)


def _protected(marker: str) -> str:
    return f"{marker[:-1]}\\{marker[-1]}"


def cell(texts: object) -> str:
    """Write one or several texts in a cell of a Markdown table, each on a line of its own."""
    if isinstance(texts, (list, tuple)):
        return "<br>".join(line(text) for text in texts if words(text).strip())
    return line(texts)
