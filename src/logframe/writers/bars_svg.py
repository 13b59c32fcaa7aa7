"""Bars with their bounds: a solid part up to the lower bound, a light one up to the upper, dashes where it is open."""

from __future__ import annotations

import textwrap

from markupsafe import Markup

from logframe.reviews.charts import Bar, BarChart
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
    tops = {one.scale: _top(chart, one.scale) for one in chart.bars}
    for one in chart.bars:
        drawn, height = _bar(one, y, tops[one.scale])
        parts.extend(drawn)
        y += height
    return svg(name, str(chart.title), str(chart.described), _WIDTH, y + 8, parts)


def _top(chart: BarChart, scale: int) -> float:
    ends = [end for one in chart.bars if one.scale == scale for end in (one.low, one.high, one.mark) if end is not None]
    return max([end for end in ends if end > 0], default=1.0)


def _bar(one: Bar, y: int, top: float) -> tuple[list[Markup], int]:
    label = textwrap.wrap(one.label, 36) or [""]
    said = textwrap.wrap("; ".join(str(part) for part in (one.text, one.mark_text) if part), 32) or [""]
    parts = [text(10, y + 14 + index * _LINE, line) for index, line in enumerate(label)]
    parts += [text(_LEFT + _WIDE + 12, y + 14 + index * _LINE, line, "soft") for index, line in enumerate(said)]
    parts += _shapes(one, y, top)
    height = max(len(label), len(said)) * _LINE + 10
    if one.after:
        kind = "soft" if one.compares else "warn"
        for line in textwrap.wrap(f"↓ {one.after}", 95):
            parts.append(text(30, y + height + 12, line, kind))
            height += _LINE
        if kind == "warn":
            parts.append(_rule(y + height + 6))
        height += 14
    return parts, height


def _rule(y: int) -> Markup:
    return Markup('<path class="break" d="M10 {0} H{1}"/>').format(y, _WIDTH - 10)


def _shapes(one: Bar, y: int, top: float) -> list[Markup]:
    if not one.is_known:
        return []
    scale = _WIDE / top
    low = max(0.0, one.low or 0.0) * scale
    parts = [_rect("bar", _LEFT, y, low)] if low else []
    if one.high is None:
        parts.append(_rect("endless", _LEFT + low, y, max(24.0, _WIDE - low)))
    elif one.low is None or one.high > one.low:
        parts.append(_rect("open", _LEFT + low, y, max(0.0, one.high * scale - low)))
    if one.mark is not None:
        x = at(_LEFT + max(0.0, one.mark) * scale)
        parts.append(Markup('<path class="mark" d="M{} {} v{}"/>').format(x, y - 2, _THICK + 6))
    return parts


def _rect(kind: str, x: float, y: int, width: float) -> Markup:
    return Markup('<rect class="{}" x="{}" y="{}" width="{}" height="{}"/>').format(
        kind, at(x), y + 1, at(max(width, 1.0)), _THICK
    )
