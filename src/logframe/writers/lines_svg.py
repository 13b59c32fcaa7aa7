"""Lines over time: a sign for each figure, a stroke for each range, the name of each line at its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from markupsafe import Markup

from logframe.declaration.values.short_numerals import unit_name
from logframe.reviews.charts import Line, LineChart
from logframe.writers.catalogue_words import words
from logframe.writers.drawing import INKS, at, axis_ticks, height_on, sign, svg, text, tick

_LEFT, _WIDE, _TOP, _TALL, _NAMES = 70, 430, 50, 230, 360

Place: TypeAlias = Callable[[float], float]


def lines_svg(chart: LineChart, name: str) -> Markup:
    """Draw a line chart as SVG."""
    ends = [end for line in chart.lines for point in line.points if point for end in point if end is not None]
    ticks = axis_ticks(ends)
    down = height_on(ticks, _TOP + _TALL, _TALL)
    # As many places on the axis as there are periods; long names are set on two lines by turns.
    gap = _WIDE / max(1, len(chart.axis) - 1)
    parts = [text(10, 22, str(chart.title), "title"), *_axis(chart, ticks, gap, down)]
    last: list[tuple[float, str, int]] = []
    for index, line in enumerate(chart.lines):
        parts.extend(_drawn(line, index, gap, down))
        points = [point for point in line.points if point is not None]
        if points:
            last.append((down(_middle(points[-1])), str(line.label), index))
    y = 0.0
    for wanted, label, index in sorted(last):
        y = max(wanted + 4, y + 17)
        parts.append(sign(index, _LEFT + _WIDE + 26, y - 4))
        parts.append(text(_LEFT + _WIDE + 38, y, label if len(label) < 52 else f"{label[:50]}…"))
    height = int(max(_TOP + _TALL + 44, y + 16))
    return svg(name, str(chart.title), str(chart.described), _LEFT + _WIDE + _NAMES + 20, height, parts)


def _axis(chart: LineChart, ticks: Sequence[float], gap: float, down: Place) -> list[Markup]:
    parts = []
    for value in ticks:
        parts.append(Markup('<path class="rule" d="M{} {} h{}"/>').format(_LEFT, at(down(value)), _WIDE))
        parts.append(text(_LEFT - 8, down(value) + 4, tick(value), "soft", "end"))
    parts.append(text(_LEFT - 8, _TOP - 10, words(unit_name(chart.unit or None)), "soft", "end"))
    stride = max(1, len(chart.axis) // 12 + (len(chart.axis) > 12))
    for index, label in enumerate(map(str, chart.axis)):
        if index % stride == 0:
            lower = 16 if len(label) > 8 and (index // stride) % 2 else 0
            shown = label if len(label) < 30 else f"{label[:28]}…"
            parts.append(text(_LEFT + index * gap, _TOP + _TALL + 18 + lower, shown, "soft", "middle"))
    return parts


def _drawn(line: Line, index: int, gap: float, down: Place) -> list[Markup]:
    ink = INKS[index % len(INKS)]
    dash = "" if index < len(INKS) else "6 4"
    parts: list[Markup] = []
    before: tuple[float, float] | None = None
    for place, point in enumerate(line.points):
        if point is None:
            before = None
            continue
        x, y = _LEFT + place * gap, down(_middle(point))
        # A lower bound, such as a year that is not over, is no point on the way.
        if before is not None and None not in point:
            parts.append(
                Markup(
                    '<path d="M{} {} L{} {}" stroke="{}" stroke-width="1.6" stroke-dasharray="{}" fill="none"/>'
                ).format(at(before[0]), at(before[1]), at(x), at(y), ink, dash)
            )
        low, high = point
        if low != high:
            foot = _TOP + _TALL if low is None else down(low)
            head = _TOP - 4.0 if high is None else down(high)
            open_end = "4 3" if low is None or high is None else ""
            parts.append(
                Markup(
                    '<path d="M{0} {1} V{2} m-4 0 h8 M{3} {1} h8" stroke="{4}" stroke-dasharray="{5}" fill="none"/>'
                ).format(at(x), at(foot), at(head), at(x - 4), ink, open_end)
            )
        parts.append(sign(index, x, y))
        before = None if None in point else (x, y)
    return parts


def _middle(point: tuple[float | None, float | None]) -> float:
    low, high = point
    if low is None or high is None:
        return low if low is not None else high if high is not None else 0.0
    return (low + high) / 2
