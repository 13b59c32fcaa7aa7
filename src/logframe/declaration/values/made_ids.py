"""Ids made of texts."""

from __future__ import annotations

import re
from typing import Final

_ODD: Final = re.compile(r"[^\w.-]+")
_HYPHENS: Final = re.compile("-{2,}")


def slug(text: str, longest: int = 60) -> str:
    """Return an id made of a text, "" where it has no letter and no digit."""
    joined = _ODD.sub("-", text.strip())
    if "--" in joined:
        joined = _HYPHENS.sub("-", joined)
    return joined.strip("-._")[:longest].strip("-._")
