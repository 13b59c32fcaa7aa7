"""Charts and the results chain as PNG for a printed page, drawn from our own SVG."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

import attrs

from logframe.reviews.charts import Chart
from logframe.reviews.sections import ChainNode
from logframe.writers.chain_svg import chain_svg
from logframe.writers.charts_svg import chart_svg
from logframe.writers.environments import template_text
from logframe.writers.word_text import held

_PIXEL: Final = 9525
"""An SVG's pixel in the unit of Word's drawings: 914,400 of it are an inch."""

_CRISP: Final = 300 / 96
"""From the dots of a screen to those of print."""

_SMALLEST: Final = 0.5
"""How far a picture may shrink before its words, 13 pixels high, can no longer be read."""

_AS_TEXT: Final = 0.62
"""At this size the words of a chart can be read on paper, and page one stays one page."""

_LARGEST: Final = 4_000

_FONTS: Final = "Arial,'Liberation Sans',Helvetica,'Segoe UI','DejaVu Sans','Noto Sans',Roboto,sans-serif"
"""Fonts of many machines: where Arial is missing, words would be missing from the pictures."""

_OF_SCREENS: Final = re.compile(r"system-ui,[^;}]*")


@attrs.frozen
class Drawing:
    """A picture: its PNG, and its width and height on the page."""

    png: bytes
    width: int
    height: int


def chart_drawing(library: Any, chart: Chart, width: int, height: int) -> Drawing | None:
    """Draw a chart so that it fits a page, None where the machine has no font for its words."""
    svg = chart_svg(chart, "chart")
    return _drawn(library, svg, width, height, largest=_AS_TEXT)


def chain_drawing(library: Any, nodes: tuple[ChainNode, ...], width: int, height: int) -> Drawing | None:
    """Draw a results chain so that it fits a page, None where it would be too small to read."""
    return _drawn(library, chain_svg(nodes, "chain"), width, height, smallest=_SMALLEST)


def _drawn(
    library: Any, svg: str, width: int, height: int, *, smallest: float = 0.0, largest: float = 1.0
) -> Drawing | None:
    size = re.search(r'viewBox="0 0 (\d+) (\d+)"', svg)
    if size is None or not _has_font(library):
        return None
    wide, high = int(size[1]), int(size[2])
    shrunk = min(largest, width / (wide * _PIXEL), height / (high * _PIXEL))
    if shrunk < smallest:
        return None
    zoom = min(shrunk * _CRISP, _LARGEST / wide, _LARGEST / high)
    png = library.svg_to_bytes(
        svg_string=held(_OF_SCREENS.sub(_FONTS, svg)), zoom=zoom, background="#ffffff", style_sheet=_chain_style()
    )
    return Drawing(bytes(png), int(wide * _PIXEL * shrunk), int(high * _PIXEL * shrunk))


@cache
def _has_font(library: Any) -> bool:
    """Return whether a word leaves anything on a picture."""
    sign = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text y="15" font-family="{}">{}</text></svg>'
    )
    blank, drawn = (bytes(library.svg_to_bytes(svg_string=sign.format(_FONTS, word))) for word in ("", "H"))
    return blank != drawn


@cache
def _chain_style() -> str:
    """Return the rules of the page for a results chain, its variables filled in."""
    css = template_text("review.css")
    values: dict[str, str] = {}
    for name, value in re.findall(r"(--[\w-]+):\s*([^;]+);", css):
        values.setdefault(name, value)
    rules = "\n".join(re.findall(r"^svg\.chain[^\n{]*\{[^\n}]*\}", css, re.MULTILINE))
    return _OF_SCREENS.sub(_FONTS, re.sub(r"var\((--[\w-]+)\)", lambda name: values[name[1]], rules))
