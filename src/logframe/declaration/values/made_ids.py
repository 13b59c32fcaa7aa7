"""Ids made of texts."""

from __future__ import annotations

import re
from typing import Final

_ODD: Final = re.compile(r"[^\w.-]+")
_HYPHENS: Final = re.compile("-{2,}")


def slug(text: str, longest: int = 60) -> str:
    """Return an id made of a text, "" where it has no letter and no digit."""
    words = text.split()
    joined = "-".join(words) if all(map(str.isalnum, words)) else _HYPHENS.sub("-", _ODD.sub("-", text.strip()))
    return joined.strip("-._")[:longest].strip("-._")
