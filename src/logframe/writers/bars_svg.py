"""Bars with their bounds: a solid part up to the lower bound, a light one up to the upper, dashes where it is open."""

from __future__ import annotations

import textwrap

from markupsafe import Markup

from logframe.reviews.charts import Bar, BarChart
from logframe.writers.catalogue_words import say
from logframe.writers.drawing import at, svg, text

_WIDTH, _LEFT, _WIDE, _LINE, _THICK = 860, 270, 330, 17, 18


def bars_svg(chart: BarChart, name: str) -> Markup:
    """Draw a bar chart as SVG."""
    parts: list[Markup] = []
    y = 24
    for line in textwrap.wrap(str(chart.title), 110):
        parts.append(text(10, y, line, "title"))
        y += 20
    y += 6
    tops = {bar.scale: _top(chart, bar.scale) for bar in chart.bars}
    for bar in chart.bars:
        drawn, height = _bar(bar, y, tops[bar.scale])
        parts.extend(drawn)
        y += height
    return svg(name, str(chart.title), str(chart.described), _WIDTH, y + 8, parts)


def _top(chart: BarChart, scale: int) -> float:
    ends = [end for bar in chart.bars if bar.scale == scale for end in (bar.low, bar.high, bar.mark) if end is not None]
    return max([end for end in ends if end > 0], default=1.0)


def _bar(bar: Bar, y: int, top: float) -> tuple[list[Markup], int]:
    label = textwrap.wrap(str(bar.label), 36) or [""]
    caption = textwrap.wrap(
        say("between-clauses").join(str(part) for part in (bar.text, bar.mark_text) if part), 32
    ) or [""]
    parts = [text(10, y + 14 + index * _LINE, line) for index, line in enumerate(label)]
    parts += [text(_LEFT + _WIDE + 12, y + 14 + index * _LINE, line, "soft") for index, line in enumerate(caption)]
    parts += _shapes(bar, y, top)
    height = max(len(label), len(caption)) * _LINE + 10
    if bar.after:
        kind = "soft" if bar.compares else "warn"
        for line in textwrap.wrap(f"↓ {bar.after}", 95):
            parts.append(text(30, y + height + 12, line, kind))
            height += _LINE
        if kind == "warn":
            parts.append(_rule(y + height + 6))
        height += 14
    return parts, height


def _rule(y: int) -> Markup:
    return Markup('<path class="break" d="M10 {0} H{1}"/>').format(y, _WIDTH - 10)


def _shapes(bar: Bar, y: int, top: float) -> list[Markup]:
    if not bar.is_known:
        return []
    scale = _WIDE / top
    low = max(0.0, bar.low or 0.0) * scale
    parts = [_rect("bar", _LEFT, y, low)] if low else []
    if bar.high is None:
        parts.append(_rect("endless", _LEFT + low, y, max(24.0, _WIDE - low)))
    elif bar.low is None or bar.high > bar.low:
        parts.append(_rect("open", _LEFT + low, y, max(0.0, bar.high * scale - low)))
    if bar.mark is not None:
        x = at(_LEFT + max(0.0, bar.mark) * scale)
        parts.append(Markup('<path class="mark" d="M{} {} v{}"/>').format(x, y - 2, _THICK + 6))
    return parts


def _rect(kind: str, x: float, y: int, width: float) -> Markup:
    return Markup('<rect class="{}" x="{}" y="{}" width="{}" height="{}"/>').format(
        kind, at(x), y + 1, at(max(width, 1.0)), _THICK
    )
