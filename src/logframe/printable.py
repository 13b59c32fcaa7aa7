"""Invisible signs that change what is seen: written as escapes, as JSON has them."""

from __future__ import annotations

import json
import re
from typing import Final

# Control characters but tab and line feed, what turns the direction of text around, separators of lines that only some
# programs break at, and tags. JSON has the first as escapes already; the others may stand in it only inside strings.
_HIDDEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_HALF: Final = re.compile("[\ud800-\udfff]")


def escaped(text: str) -> str:
    r"""Return a text with each hidden sign as its escape, such as \u202e: JSON text stays the same data."""
    return _HIDDEN.sub(_escape, text)


def printed(text: str) -> str:
    """Return a text as a terminal can show it: hidden signs escaped, and bytes of file names that are no text."""
    return _HALF.sub(_escape, escaped(text))


def _escape(sign: re.Match[str]) -> str:
    return json.dumps(sign.group())[1:-1]
