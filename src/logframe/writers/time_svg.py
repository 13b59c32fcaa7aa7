"""A target over time as SVG: the line expected, a sign for each reported value, and bars of the time covered below."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from markupsafe import Markup

from logframe.declaration.values.short_numerals import unit_name
from logframe.reviews.charts import TimeChart, TimeLine
from logframe.writers.catalogue_words import say, words
from logframe.writers.drawing import (
    CHARACTERS,
    INKS,
    TITLE,
    WIDTH,
    at,
    axis_ticks,
    height_on,
    lines_of,
    sign,
    svg,
    text,
    tick,
)

_LEFT, _DIGIT, _RIGHT, _TALL, _LINE, _COVER = 56, 8, 12, 130, 15, 7

Place: TypeAlias = Callable[[datetime.date], float]


def time_svg(chart: TimeChart, name: str) -> Markup:
    """Draw a target over time."""
    parts: list[Markup] = []
    top_line = 18
    for words_of_title in lines_of(str(chart.title), TITLE):
        parts.append(text(4, top_line, words_of_title, "title"))
        top_line += _LINE
    head = top_line + 11
    first = chart.expected[0][0]
    days = max(1, (chart.ends - first).days)
    ends = [height for _, height in chart.expected]
    ends += [end for line in chart.lines for point in line.points for end in (point.low, point.high) if end is not None]
    ticks = axis_ticks(ends)
    left = max(_LEFT, 10 + _DIGIT * max(len(tick(value)) for value in ticks))
    down = height_on(ticks, head + _TALL, _TALL)

    def across(day: datetime.date) -> float:
        return left + (max(day, first) - first).days / days * (WIDTH - left - _RIGHT)

    parts += _axes(chart, across, down, ticks)
    ways = " L".join(f"{at(across(day))} {at(down(height))}" for day, height in chart.expected)
    parts.append(Markup('<path class="way" stroke-dasharray="2 3" d="M{}"/>').format(ways))
    parts += [
        Markup('<path class="mark" d="M{} {} h10"/>').format(at(across(day) - 5), at(down(height)))
        for day, height in chart.expected[1:]
    ]
    y = head + _TALL + 22
    for index, line in enumerate(chart.lines):
        parts += _drawn(line, index, across, down)
        parts += _covered(line, index, across, y)
        y += _COVER + 4
    y += 12
    parts.append(Markup('<path class="mark" stroke-dasharray="2 3" d="M4 {} h14"/>').format(y - 4))
    parts.append(text(24, y, say("label-expected"), "soft"))
    for index, line in enumerate(chart.lines):
        for number, label in enumerate(lines_of(str(line.label), CHARACTERS - 4)):
            y += _LINE
            parts += [sign(index, 11, y - 4)] if number == 0 else []
            parts.append(text(24, y, label, "soft"))
    return svg(name, str(chart.title), str(chart.described), WIDTH, y + 8, parts)


def _axes(chart: TimeChart, across: Place, down: Callable[[float], float], ticks: Sequence[float]) -> Iterator[Markup]:
    first, top, foot = chart.expected[0][0], down(ticks[-1]), down(ticks[0])
    left, right, y = across(first), WIDTH - _RIGHT, foot + 16
    for value in ticks:
        yield Markup('<path class="rule" d="M{} {} H{}"/>').format(at(left), at(down(value)), WIDTH - _RIGHT)
        yield text(left - 6, down(value) + 4, tick(value), "soft", "end")
    yield text(4, top - 10, words(unit_name(chart.unit)), "soft")
    begins, ends = words(first), words(chart.ends)
    yield text(left, y, begins, "soft")
    yield text(right, y, ends, "soft", "end")
    # A year stands where it has room between the two days.
    room = left + _DIGIT * (len(begins) + 3), right - _DIGIT * (len(ends) + 3)
    for year in range(first.year + 1, chart.ends.year + 1):
        x = across(datetime.date(year, 1, 1))
        yield Markup('<path class="rule" d="M{} {} v{}"/>').format(at(x), at(top), at(foot - top + 4))
        if room[0] < x < room[1] and chart.ends.year - first.year < 6:
            yield text(x, y, str(year), "soft", "middle")


def _drawn(line: TimeLine, index: int, across: Place, down: Callable[[float], float]) -> Iterator[Markup]:
    ink = INKS[index % len(INKS)]
    before: tuple[float, float] | None = None
    for point in line.points:
        ends = [end for end in (point.low, point.high) if end is not None]
        if not ends:
            continue
        x, y = across(point.day), down(sum(ends) / len(ends))
        if before is not None:
            way = f"M{at(before[0])} {at(before[1])} L{at(x)} {at(y)}"
            yield Markup('<path d="{}" stroke="{}" stroke-width="1.4" fill="none"/>').format(way, ink)
        if point.low != point.high:
            foot, head = down(ends[0]), down(ends[-1]) if len(ends) == 2 else y - 16
            reach = f"M{at(x)} {at(foot)} V{at(head)}"
            yield Markup('<path d="{}" stroke="{}" stroke-width="4" stroke-opacity=".35" fill="none"/>').format(
                reach, ink
            )
        yield sign(index, x, y)
        before = (x, y)


def _covered(line: TimeLine, index: int, across: Place, y: int) -> Iterator[Markup]:
    for start, end in line.covered:
        left, right = across(start), across(end)
        yield Markup('<rect x="{}" y="{}" width="{}" height="{}" fill="{}"/>').format(
            at(left), y, at(max(right - left, 1.0)), _COVER, INKS[index % len(INKS)]
        )
