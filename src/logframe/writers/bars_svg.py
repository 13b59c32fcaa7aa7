"""Bars with their bounds: a solid part up to the lower bound, a light one up to the upper, dashes where it is open.

What a bar says stands above it, so that a picture is narrow enough to be read on a phone.
"""

from __future__ import annotations

from markupsafe import Markup

from logframe.reviews.charts import Bar, BarChart
from logframe.writers.catalogue_words import say
from logframe.writers.drawing import CHARACTERS, TITLE, WIDTH, at, lines_of, svg, text

_LEFT, _LINE, _THICK = 4, 15, 12
_WIDE = WIDTH - 2 * _LEFT


def bars_svg(chart: BarChart, name: str) -> Markup:
    """Draw a bar chart as SVG."""
    parts: list[Markup] = []
    y = 18
    for line in lines_of(str(chart.title), TITLE):
        parts.append(text(_LEFT, y, line, "title"))
        y += _LINE
    tops = {bar.scale: _top(chart, bar.scale) for bar in chart.bars}
    beside = all(_fits_beside(bar) for bar in chart.bars)
    for bar in chart.bars:
        drawn, y = _bar(bar, y + 4, tops[bar.scale], beside=beside)
        parts.extend(drawn)
    if chart.legend:
        y += 2
        for line in lines_of(str(chart.legend), CHARACTERS):
            parts.append(text(_LEFT, y, line, "soft"))
            y += _LINE
    return svg(name, str(chart.title), str(chart.described), WIDTH, y, parts)


def _top(chart: BarChart, scale: int) -> float:
    ends = [end for bar in chart.bars if bar.scale == scale for end in (bar.low, bar.high, bar.mark) if end is not None]
    return max([end for end in ends if end > 0], default=1.0)


def _caption(bar: Bar) -> str:
    return say("between-clauses").join(str(part) for part in (bar.text, bar.mark_text) if part)


def _fits_beside(bar: Bar) -> bool:
    """Return whether what a bar says has room in the line of its label; in a chart all stand there, or none."""
    return len(str(bar.label)) + len(_caption(bar)) <= CHARACTERS - 4


def _bar(bar: Bar, y: int, top: float, *, beside: bool) -> tuple[list[Markup], int]:
    label = lines_of(str(bar.label), CHARACTERS) or [""]
    caption = _caption(bar)
    lines = lines_of(caption, CHARACTERS)
    parts = [text(_LEFT, y + index * _LINE, line) for index, line in enumerate(label)]
    y += (len(label) - 1) * _LINE
    if not beside:
        parts += [text(_LEFT, y + (index + 1) * _LINE, line, "soft") for index, line in enumerate(lines)]
        y += len(lines) * _LINE
    elif caption:
        parts.append(text(_LEFT + _WIDE, y, caption, "soft", "end"))
    if bar.is_known:
        y += 5
        parts += _shapes(bar, y, top)
        y += _THICK
    y += _LINE - 1
    if bar.after:
        kind = "soft" if bar.compares else "warn"
        for line in lines_of(f"↓ {bar.after}", CHARACTERS - 4):
            parts.append(text(_LEFT + 16, y, line, kind))
            y += _LINE
        if kind == "warn":
            parts.append(Markup('<path class="break" d="M{} {} h{}"/>').format(_LEFT, y - 8, _WIDE))
            y += 8
    return parts, y


def _shapes(bar: Bar, y: int, top: float) -> list[Markup]:
    scale = _WIDE / top
    low = max(0.0, bar.low or 0.0) * scale
    parts = [_rect("bar", _LEFT, y, low)] if low else []
    if bar.high is None:
        parts.append(_rect("endless", _LEFT + low, y, max(24.0, _WIDE - low)))
    elif bar.low is None or bar.high > bar.low:
        parts.append(_rect("open", _LEFT + low, y, max(0.0, bar.high * scale - low)))
    if bar.mark is not None:
        x = at(_LEFT + max(0.0, bar.mark) * scale)
        parts.append(Markup('<path class="mark" d="M{} {} v{}"/>').format(x, y - 3, _THICK + 6))
    return parts


def _rect(kind: str, x: float, y: int, width: float) -> Markup:
    return Markup('<rect class="{}" x="{}" y="{}" width="{}" height="{}"/>').format(
        kind, at(x), y, at(max(width, 1.0)), _THICK
    )
