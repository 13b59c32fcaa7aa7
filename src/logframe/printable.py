"""Invisible signs that change what is seen: written as escapes, as JSON has them."""

from __future__ import annotations

import re
from typing import Final

# Control characters but tab and line feed, what turns the direction of text around, separators of lines that only some
# programs break at, and tags. JSON has the first as escapes already; the others may stand in it only inside strings.
_HIDDEN: Final = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_HALF: Final = r"[\ud800-\udfff]"


def escaped(text: str) -> str:
    r"""Return a text with each hidden sign as its escape, such as \u202e: JSON text stays the same data."""
    return text if _is_seen(text) else re.sub(_HIDDEN, _escape, text)


def printed(text: str) -> str:
    """Return a text as a terminal can show it: hidden signs escaped, and bytes of file names that are no text."""
    return text if _is_seen(text) else re.sub(_HALF, _escape, escaped(text))


def _is_seen(text: str) -> bool:
    # Replacing thrice costs a tenth of translating once, which a large document would feel.
    return text.replace("\n", "").replace("\t", "").replace("\xa0", "").isprintable()


def _escape(sign: re.Match[str]) -> str:
    import json  # which is rarely needed here

    return json.dumps(sign.group())[1:-1]
