"""Texts that a spreadsheet would run: made harmless when written, and as they were when read again."""

from __future__ import annotations

from typing import Final

# What spreadsheets take for the beginning of a formula, the full-width signs among them.
_RUN: Final = frozenset("=+-@\t\r\n＝＋－＠")


def _would_run(text: str) -> bool:
    return text[:1] in _RUN and text != ""


def guarded(text: str) -> str:
    """Set an apostrophe before a text that a spreadsheet would run, or that has such a mark already."""
    return f"'{text}" if _would_run(text.lstrip("'")) else text


def without_guard(text: str) -> str:
    """Take the apostrophe away again that `guarded` has set."""
    return text[1:] if text.startswith("'") and _would_run(text.lstrip("'")) else text
