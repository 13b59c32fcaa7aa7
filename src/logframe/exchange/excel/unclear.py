"""What a cell says that cannot be understood, and what it says that is no figure."""

from __future__ import annotations

from logframe.declaration.values.numbers import Missing
from logframe.errors import DeclarationError
from logframe.messages import Message


class UnclearError(DeclarationError):
    """A text that is no number, or may be two."""


def gap(message: Message) -> Missing:
    """Return a gap that says why in words: it becomes the project's own text, which every format keeps."""
    return Missing(message.in_english())
