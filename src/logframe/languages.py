"""The language in which messages are put into words."""

from __future__ import annotations

from logframe.meanings import describe
from logframe.spoken_language import LANGUAGES, in_language

__all__ = ["LANGUAGES", "in_language"]

describe(__name__)
