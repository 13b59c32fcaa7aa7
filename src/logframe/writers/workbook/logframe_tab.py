"""The logframe matrix: objectives, results and indicators as blocks, with baseline, target and current value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logframe.messages import Field, Joined, Message
from logframe.reviews.phrases import condition
from logframe.reviews.reviewing import NodeLines, Review
from logframe.reviews.rows import Row
from logframe.writers.workbook.figures_of_indicators import (
    actual_cell,
    actual_day,
    baseline_cells,
    target_cells,
    unit_cell,
)
from logframe.writers.workbook.tabular import Grid, Head, Line, Tab, below


def logframe_matrix(reviews: Sequence[Review]) -> Tab:
    """Return the sheet with the matrix of all projects."""
    heads = (
        Head(Message("head-project"), width=10),
        Head(Message("heading-chain"), width=36, kept=True),
        Head(Message("head-id"), width=14),
        Head(Message("head-indicator"), width=36),
        Head(Message("column-level"), width=11),
        Head(Message("column-unit"), width=13),
        Head(Message("column-baseline"), "number"),
        Head(Message("head-baseline-date"), "date"),
        Head(Message("column-target"), "number"),
        Head(Message("head-target-date"), "date"),
        Head(Message("head-current"), "number"),
        Head(Message("head-current-date"), "date"),
        Head(Message("head-status"), width=15),
        Head(Message("column-source"), width=28),
        Head(Message("heading-conditions"), width=36),
    )
    rows = tuple(line for review in reviews for node in review.nodes for line in _block(review, node, len(reviews) > 1))
    return Tab(Message("sheet-logframe"), (Grid(heads, rows, merged=len(heads) - 1),), frozen=2)


def _block(review: Review, node: NodeLines, several: bool) -> Iterator[Line]:
    project = review.project if several else None
    depth = 0 if node.kind == "objective" or not node.objectives else 1
    conditions = below(condition(line) for line in review.conditions if line.node == node.id)
    named = Message("title-of-node", kind=node.kind, statement=node.statement)
    yield Line((project, named, node.id, *(None,) * 9, node.status, None, conditions), depth, heads=True)
    for row in node.rows:
        yield Line((project, None, *_indicator(review, row), None), depth + 1)


def _indicator(review: Review, row: Row) -> tuple[Field, ...]:
    answer = review.evaluation[row.id]
    sources = tuple(dict.fromkeys(source.title for source in answer.indicator.sources()))
    return (
        row.id,
        row.statement,
        Message("row-level", level=row.level),
        unit_cell(answer),
        *baseline_cells(answer),
        *target_cells(answer),
        actual_cell(answer),
        actual_day(answer),
        row.status,
        Joined(sources, "semicolon") if sources else None,
    )
