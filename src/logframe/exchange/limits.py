"""What a data file may be: limits that no honest project comes near, and one clear line where one is passed."""

from __future__ import annotations

import re
from typing import Final

from logframe.messages import Message

DEEPEST: Final = 60
FREE_VALUES: Final = 300_000
SIGNS_A_VALUE: Final = 16
HALF: Final = re.compile("[\ud800-\udfff]")
"""Halves of characters, which data formats can write one by one, and no file can hold."""


def most_values(text: str) -> int:
    """Return how many values a text may hold: a project of any size takes more signs for each, with their names."""
    return FREE_VALUES + len(text) // SIGNS_A_VALUE


def too_many_values(text: str) -> Message:
    """Return what is wrong with a text of more values than that."""
    return Message("file-of-many-values", limit=most_values(text))
