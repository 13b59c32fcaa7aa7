"""Charts of Excel's own, drawn from the table of targets by source: target and actual value beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any, Final

from logframe.messages import Message
from logframe.writers.workbook.cell_contents import text_of
from logframe.writers.workbook.overview_tab import TARGETS
from logframe.writers.workbook.review_book import ReviewBook
from logframe.writers.workbook.tabular import Placed

_MOST_BARS: Final = 12
_MOST_CHARTS: Final = 12
_ROW: Final = 20
_WIDTH: Final = 760
_COLOURS: Final = {"column-target": "#1F4E79", "head-value": "#9DC3E6", "head-value-high": "#DEEBF7"}


def draw_targets(book: ReviewBook) -> None:
    """Draw a chart for each indicator with a target below the table, in the order of the table."""
    table = next((placed for placed in book.placed if placed.grid.name == TARGETS), None)
    if table is None:
        return
    sheet = book.sheets[table.sheet]
    row = table.last + 2
    for first, last, statement in list(_groups(table))[:_MOST_CHARTS]:
        chart = book.book.add_chart({"type": "bar"})
        bars = 0
        for column, head in enumerate(table.grid.heads):
            code = _of(head.text)
            if code not in _COLOURS:
                continue
            bars += 1
            chart.add_series(
                {
                    "name": [table.sheet, table.top, column],
                    "categories": [table.sheet, first, _source(table), last, _source(table)],
                    "values": [table.sheet, first, column, last, column],
                    "fill": {"color": _COLOURS[code]},
                    "data_labels": {"value": True},
                    "gap": 60,
                }
            )
        height = 110 + 22 * bars * (last - first + 1)
        chart.set_title({"name": statement, "name_font": {"size": 11}, "overlay": False})
        chart.set_x_axis({"min": 0, "visible": False, "major_gridlines": {"visible": False}})
        chart.set_y_axis({"reverse": True})
        chart.set_legend({"position": "bottom"})
        chart.set_size({"width": _WIDTH, "height": height})
        sheet.insert_chart(row, 1, chart, {"description": statement, "object_position": 3})
        row += height // _ROW + 2


def _groups(table: Placed) -> Iterator[tuple[int, int, str]]:
    """Yield first row, last row and statement of each indicator in the table, of at most so many bars."""
    place = next(number for number, head in enumerate(table.grid.heads) if head.text.code == "head-indicator")
    numbered = enumerate(table.grid.lines, table.top + 1)
    for statement, group in groupby(numbered, key=lambda pair: text_of(pair[1].cells[place])):
        rows = [number for number, _ in group]
        yield rows[0], rows[:_MOST_BARS][-1], statement[:255]


def _source(table: Placed) -> int:
    return next(number for number, head in enumerate(table.grid.heads) if head.text.code == "head-source")


def _of(head: Message) -> str:
    """Return the code of a head; of one end of a range, that of the head that it is of."""
    inner: Any = head.fields.get("head")
    if head.code == "head-low-end":
        return str(inner.code) if inner.code == "head-value" else ""
    if head.code == "head-high-end":
        return "head-value-high" if inner.code == "head-value" else inner.code
    return head.code
