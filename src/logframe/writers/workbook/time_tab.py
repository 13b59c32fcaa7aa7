"""The sheet of figures over time: what was expected by each day and what each source had reported, with its charts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Any, Final

from logframe.declaration.values.short_numerals import unit_name
from logframe.messages import Field, Message
from logframe.reviews.blocks import Picture
from logframe.reviews.charts import TimeChart
from logframe.reviews.reviewing import Review
from logframe.reviews.time_charts import time_section
from logframe.writers.workbook.cell_contents import text_of
from logframe.writers.workbook.review_book import ReviewBook
from logframe.writers.workbook.tabular import Grid, Head, Line, Placed, Tab

OVER_TIME: Final = "over-time"
"""The name of the table from which the charts are drawn."""

# Counted from the last column, since that of the project stands only where there are several.
_TITLE, _SOURCE, _UNIT, _DATE, _LOW, _HIGH = -6, -5, -4, -3, -2, -1
_TALL: Final = 360
_COLOURS: Final = ("#1F4E79", "#B34700", "#11602F", "#7A3B8F")
_EXPECTED: Final = "#7F7F7F"


def over_time(reviews: Sequence[Review]) -> Iterator[Tab]:
    """Yield the sheet with the targets over time, nothing where no target has figures of several days."""
    lines = [
        line for review in reviews for chart in _charts(review) for line in _lines(review, chart, len(reviews) > 1)
    ]
    heads = (
        Head(Message("head-project"), width=10),
        Head(Message("head-indicator"), width=38, kept=True),
        Head(Message("head-source"), width=24, kept=True),
        Head(Message("column-unit"), width=13, kept=True),
        Head(Message("head-date"), "date", kept=True),
        Head(Message("head-low-end", head=Message("head-value")), "number", kept=True),
        Head(Message("head-high-end", head=Message("head-value")), "number", kept=True),
    )
    if lines:
        grid = Grid(heads, tuple(lines), name=OVER_TIME)
        yield Tab(Message("heading-over-time"), (grid,), frozen=2)


def _charts(review: Review) -> Iterator[TimeChart]:
    for block in time_section(review.evaluation):
        if isinstance(block, Picture) and isinstance(block.chart, TimeChart):
            yield block.chart


def _lines(review: Review, chart: TimeChart, several: bool) -> Iterator[Line]:
    """Yield the rows of a chart, of which the first heads the others."""
    for number, cells in enumerate(_points(chart)):
        yield Line((review.project if several else None, *cells), heads=number == 0)


def _points(chart: TimeChart) -> Iterator[tuple[Field, ...]]:
    unit = unit_name(chart.unit)
    for day, height in chart.expected:
        yield chart.title, Message("label-expected"), unit, day, height, height
    for line in chart.lines:
        for point in line.points:
            yield chart.title, line.label, unit, point.day, point.low, point.high


def draw_over_time(book: ReviewBook) -> None:
    """Draw a chart for each target beside the table: a line for what was expected, one for each source."""
    table = next((placed for placed in book.placed if placed.grid.name == OVER_TIME), None)
    if table is None:
        return
    offset = 0
    rows = list(enumerate(table.grid.lines, table.top + 1))
    starts = [number for number, (_, line) in enumerate(rows) if line.heads]
    for start, end in pairwise([*starts, len(rows)]):
        lines = rows[start:end]
        title = text_of(lines[0][1].cells[_TITLE])
        chart = book.book.add_chart({"type": "scatter", "subtype": "straight_with_markers"})
        unnamed = []
        drawn = 0
        for index, (_, own) in enumerate(groupby(lines, key=lambda pair: text_of(pair[1].cells[_SOURCE]))):
            points = list(own)
            chart.add_series(_series(table, index, points, _LOW))
            drawn += 1
            if any(line.cells[_LOW] != line.cells[_HIGH] for _, line in points):
                chart.add_series(_series(table, index, points, _HIGH))
                unnamed.append(drawn)
                drawn += 1
        chart.set_title({"name": title[:255], "name_font": {"size": 11}, "overlay": False})
        chart.set_x_axis({"date_axis": True, "num_format": "yyyy-mm", "major_gridlines": {"visible": False}})
        chart.set_y_axis({"name": text_of(lines[0][1].cells[_UNIT])})
        chart.set_legend({"position": "bottom", "delete_series": unnamed})
        chart.set_size({"width": 640, "height": _TALL})
        place = {"description": title[:255], "object_position": 3, "y_offset": offset}
        book.sheets[table.sheet].insert_chart(table.top + 1, len(table.grid.heads) + 1, chart, place)
        offset += _TALL + 20


def _series(table: Placed, index: int, lines: Sequence[tuple[int, Line]], column: int) -> dict[str, Any]:
    """Return a line of a chart: dashed what is expected, dotted the upper ends of ranges."""
    first, last = lines[0][0], lines[-1][0]
    ink = _COLOURS[(index - 1) % len(_COLOURS)] if index else _EXPECTED
    dashes = {"dash_type": "round_dot" if index else "dash"} if column == _HIGH or not index else {}
    place = len(table.grid.heads)
    return {
        "name": [table.sheet, first, place + _SOURCE],
        "categories": [table.sheet, first, place + _DATE, last, place + _DATE],
        "values": [table.sheet, first, place + column, last, place + column],
        "line": {"color": ink, "width": 1.5, **dashes},
        "marker": {"type": "automatic", "fill": {"color": ink}} if index else {"type": "none"},
    }
