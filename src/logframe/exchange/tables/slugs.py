"""Ids made of texts."""

from __future__ import annotations

import re
from typing import Final

_ODD: Final = re.compile(r"[^\w.-]+")


def slug(text: str, longest: int = 60) -> str:
    """Make an id of a text."""
    return re.sub(r"-{2,}", "-", _ODD.sub("-", text.strip())).strip("-._")[:longest].strip("-._")
