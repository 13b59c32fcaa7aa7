"""The logframe matrix: objectives, results and indicators as blocks, in the columns of a donor's layout."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from logframe.messages import Message
from logframe.reviews.layouts.descriptions import Layout, LayoutColumn
from logframe.reviews.layouts.plain import PLAIN
from logframe.reviews.layouts.results_matrices import Matrix, results_matrix
from logframe.reviews.reviewing import Review
from logframe.writers.workbook.periods_tab import MOST_PERIODS
from logframe.writers.workbook.tabular import Grid, Head, Line, Tab

_MERGED: Final = ("assumptions", "conditions")
_INDICATORS: Final = ("indicator", "indicator-with-parts")


def logframe_matrix(reviews: Sequence[Review]) -> Tab:
    """Return the sheet with the matrix of all projects."""
    layout = next((review.layout for review in reviews if review.layout is not None), PLAIN)
    matrix = results_matrix(reviews, with_units(layout), MOST_PERIODS)
    heads = (
        Head(Message("head-project"), width=10),
        *(
            Head(column.head, column.described.form, column.described.width, column.described.kept or place == 0)
            for place, column in enumerate(matrix.columns)
        ),
    )
    lines = tuple(_lines(matrix, len(reviews) > 1))
    merged = next((place for place, column in enumerate(matrix.columns, 1) if column.described.role in _MERGED), None)
    notes = (Grid((Head(Message("head-note"), kept=True),), tuple(Line((note,)) for note in matrix.notes)),)
    name = Message("sheet-logframe")
    return Tab(name, (Grid(heads, lines, merged=merged), *(notes if matrix.notes else ())), frozen=2)


def with_units(layout: Layout) -> Layout:
    """Return a layout with a column for the unit, since a cell with a number has no room for it."""
    if any(column.role == "unit" for column in layout.columns):
        return layout
    place = next((number for number, column in enumerate(layout.columns, 1) if column.role in _INDICATORS), None)
    if place is None:
        return layout  # of somebody's own, without indicators
    unit = LayoutColumn(Message("column-unit"), "unit", width=13, kept=False)
    return attrs.evolve(layout, columns=(*layout.columns[:place], unit, *layout.columns[place:]))


def _lines(matrix: Matrix, several: bool) -> Iterator[Line]:
    for line in matrix.lines:
        yield Line((line.project if several else None, *line.cells), line.depth, line.heads)
