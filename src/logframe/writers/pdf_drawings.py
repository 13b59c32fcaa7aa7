"""Drawings for the PDF: our SVG with the style that a page lends it, and the fonts that are at hand there."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

from logframe.writers.environments import template_text

_SIZE: Final = re.compile(r'viewBox="0 0 (\d+) (\d+)"')
_FONTS: Final = re.compile(r"system-ui,[^;}]*")
_FONT: Final = "'Libertinus Serif'"
# A sign that it lacks would change the font of all the text, unless that begins anew at a point of its own.
_SIGN: Final = re.compile(r'(<text[^>]* x="(\d+)"[^>]*>)(✂) ([^<]*)')
_SIGN_FONT: Final = "DejaVu Sans Mono"
_SIGN_WIDTH: Final = 13


def drawing(svg: str) -> dict[str, Any]:
    """Return a drawing with its width and height."""
    size = _SIZE.search(svg)
    assert size is not None, "each drawing of ours says how large it is"
    styled = svg if "<style>" in svg else svg.replace(">", f"><style>{_page_style()}</style>", 1)
    return {"svg": _FONTS.sub(_FONT, _SIGN.sub(_apart, styled)), "wide": int(size[1]), "tall": int(size[2])}


def _apart(text: re.Match[str]) -> str:
    tag, left, sign, words = text.groups()
    return f'{tag}<tspan font-family="{_SIGN_FONT}">{sign}</tspan><tspan x="{int(left) + _SIGN_WIDTH}">{words}</tspan>'


@cache
def _page_style() -> str:
    """Return the rules of the page for the chain, its colours written out."""
    sheet = template_text("review.css")
    rules = " ".join(line for line in sheet.splitlines() if line.startswith("svg.chain"))
    for name, value in re.findall(r"(--[a-z]+):\s*([^;]+);", sheet):
        rules = rules.replace(f"var({name})", value)
    return rules
