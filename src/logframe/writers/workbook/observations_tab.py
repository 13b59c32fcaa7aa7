"""The sheet of observations: a row for each reported figure, and for each of its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation, Observed
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.shares import Pooled, Share
from logframe.declaration.values.short_numerals import unit_name
from logframe.evaluation.figures.gathered import quotient
from logframe.messages import Field, Message
from logframe.reviews.figure_cells import figure_days
from logframe.reviews.reviewing import Review
from logframe.units import ONE, PERCENT
from logframe.writers.workbook.tabular import Grid, Head, Tab, lines


def observed_figures(reviews: Sequence[Review]) -> Tab:
    """Return the sheet with every reported figure of all projects."""
    named = {
        dimension: None
        for review in reviews
        for indicator in review.evaluation.project.indicators()
        for figure in indicator.observations
        for dimension in figure.disaggregation
    }
    dimensions = tuple(named)
    heads = (
        Head(Message("head-project"), width=10),
        Head(Message("head-indicator"), width=38, kept=True),
        Head(Message("head-id"), width=18, kept=True, use="indicators"),
        Head(Message("head-value"), "number", kept=True),
        Head(Message("column-unit"), width=13),
        Head(Message("head-from"), "date", kept=True, use="dates"),
        Head(Message("head-to"), "date", kept=True, use="dates"),
        Head(Message("head-time"), width=16),
        Head(Message("head-source"), width=18, kept=True, use="sources"),
        Head(Message("head-definition"), width=26),
        Head(Message("head-place"), width=12),
        *(Head(Message("text", text=dimension), width=12) for dimension in dimensions),
        Head(Message("head-superseded"), width=18, use="sources"),
        Head(Message("column-explanation"), width=40),
    )
    rows = (cells for review in reviews for cells in _project(review, dimensions, len(reviews) > 1))
    return Tab(Message("sheet-observations"), (Grid(heads, lines(rows), name="observations"),), frozen=2)


def _project(review: Review, dimensions: Sequence[str], several: bool) -> Iterator[tuple[Field, ...]]:
    project = review.evaluation.project
    for indicator in project.indicators():
        first = (review.project if several else None, indicator.statement, indicator.id)
        for figure in indicator.observations:
            start, end = figure_days(figure, project)
            when = figure.timing if start is None and end is None else None
            # A comment is said of the figure once, and not of each of its parts.
            middle = (start, end, when, figure.source_id, figure.definition, figure.place)
            after = (figure.superseded_by, figure.comment)
            own = _value(indicator, figure.value, figure)
            yield (*first, *own, *middle, *(None,) * len(dimensions), *after)
            for dimension, cells in figure.disaggregation.items():
                for category, part in cells.items():
                    split = (category if name == dimension else None for name in dimensions)
                    yield (*first, *_part(indicator, part, figure), *middle, *split, figure.superseded_by, None)


def _value(indicator: Indicator, value: Observed, figure: Observation) -> tuple[Field, Field]:
    if isinstance(value, Pooled):
        return quotient(indicator.unit, value.numerator, value.denominator), unit_name(indicator.unit)
    unit = figure.unit or indicator.unit
    return value, None if unit == ONE or isinstance(value, str) else unit_name(unit)


def _part(indicator: Indicator, part: Number | Missing | Share, figure: Observation) -> tuple[Field, Field]:
    if isinstance(part, Share):
        return part.percent, unit_name(PERCENT)
    return _value(indicator, part, figure)
