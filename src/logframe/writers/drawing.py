"""What every chart shares: one self-contained SVG with a title, a description in words, and its own style."""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from markupsafe import Markup

from logframe.declaration.values.short_numerals import Drawn
from logframe.writers.catalogue_words import words

INKS: Final = ("#124a6b", "#b34700", "#11602f", "#7a3b8f", "#8a6d00", "#9b1c1c", "#3f6f9f", "#5b5b5b")

WIDTH: Final = 420
"""The width of a chart: its words can be read on a phone, and two of them stand beside each other on a screen."""

CHARACTERS: Final = 60
"""How many letters a line of that width holds."""

TITLE: Final = 50
"""How many letters of a title it holds."""

# Scoped by a class, so that a chart looks the same alone in a file and inside a page with rules of its own.
STYLE: Final = Markup(
    "<style>.chart text{font:13px system-ui,-apple-system,'Segoe UI',Arial,sans-serif;fill:#1b1b1b;stroke:none}"
    ".chart .soft{fill:#4d4d4d}.chart .title{font-weight:700}.chart .warn{fill:#8a1a1a}"
    ".chart .ground{fill:#fff;stroke:none}.chart .rule{stroke:#d5d5d5;stroke-width:1;fill:none}"
    ".chart .bar{fill:#124a6b;stroke:none}.chart .open{fill:#9db8c9;stroke:#124a6b;stroke-width:1}"
    ".chart .endless{fill:none;stroke:#124a6b;stroke-width:1.4;stroke-dasharray:4 3}"
    ".chart .mark,.chart .way{stroke:#b34700;stroke-width:3;fill:none}.chart .way{stroke-width:2}"
    ".chart .break{stroke:#8a1a1a;stroke-dasharray:6 4;fill:none}"
    "</style>"
)


def svg(name: str, title: str, described: str, width: int, height: int, parts: Sequence[Markup]) -> Markup:
    """Put the parts of a chart together; `name` makes its ids unique in a page."""
    head = Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" role="img" class="chart" viewBox="0 0 {0} {1}" width="{0}" '
        'height="{1}" aria-labelledby="{2}-t {2}-d">'
    ).format(width, height, name)
    labels = Markup('<title id="{0}-t">{1}</title><desc id="{0}-d">{2}</desc>').format(name, title, described)
    ground = Markup('<rect class="ground" x="0" y="0" width="{}" height="{}"/>').format(width, height)
    return Markup("\n").join([head, labels, STYLE, ground, *parts, Markup("</svg>")])


def text(x: float, y: float, content: str, kind: str = "", anchor: str = "start") -> Markup:
    """Write words at a point."""
    return Markup('<text x="{}" y="{}" class="{}" text-anchor="{}">{}</text>').format(
        at(x), at(y), kind, anchor, content
    )


def lines_of(content: str, letters: int) -> list[str]:
    """Break words into lines of so many letters, fewer of Cyrillic, whose letters are wider."""
    is_wide = re.search("[\u0400-\u04ff]", content) is not None
    return textwrap.wrap(content, letters * 9 // 10 if is_wide else letters)


def at(number: float) -> str:
    """Write a coordinate to a tenth, so that pictures are the same on every machine."""
    return f"{number:.1f}".removesuffix(".0")


def axis_ticks(values: Iterable[float]) -> list[float]:
    """Return the ticks of an axis that holds zero and all values; their step is 1, 2 or 5 times a power of ten."""
    ends = [0.0, *(min(max(value, -1e306), 1e306) for value in values)]  # past the last of the floats is no tick
    lowest, highest = min(ends), max(ends)
    if not highest - lowest >= 1e-12:
        return [0.0, 0.5, 1.0]
    size = 10.0 ** math.floor(math.log10((highest - lowest) / 4))
    step = next(size * times for times in (1, 2, 5, 10) if size * times * 5 >= highest - lowest)
    first, last = math.floor(lowest / step + 1e-9), math.ceil(highest / step - 1e-9)
    return [step * number for number in range(first, last + 1)]


def height_on(ticks: Sequence[float], foot: float, tall: float) -> Callable[[float], float]:
    """Return the function that says how far down a value is drawn, between the ends of an axis."""
    lowest, highest = ticks[0], ticks[-1]
    return lambda value: foot - (min(max(value, lowest), highest) - lowest) / (highest - lowest) * tall


def tick(number: float) -> str:
    """Write a number beside an axis."""
    return words(Drawn(number))


def file_name(id: str) -> str:
    """Make a file name of any id."""
    return re.sub(r"[^A-Za-z0-9.]+", "-", id).strip("-.")[:80].lower() or "chart"


# Square, triangle, circle, diamond, triangle upside down.
_SHAPES: Final = (
    "M-4-4h8v8h-8z",
    "M0-5l5 9h-10z",
    "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
    "M0-6l5 6l-5 6l-5-6z",
    "M-5-4h10l-5 9z",
)


def sign(index: int, x: float, y: float) -> Markup:
    """Draw a sign of its own for each line, so that colour is not needed to tell them apart."""
    ink = INKS[index % len(INKS)]
    fill = ink if index < len(INKS) else "#ffffff"
    return Markup('<path transform="translate({} {})" d="{}" fill="{}" stroke="{}"/>').format(
        at(x), at(y), _SHAPES[index % len(_SHAPES)], fill, ink
    )
