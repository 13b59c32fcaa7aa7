"""Targets and actual values period by period, a row for each source of each indicator."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.periods import Period
from logframe.evaluation.figures.by_source import BySource, figures_by_source, figures_of
from logframe.evaluation.fulfilment.fulfilments import Fulfilment, SourceFigure
from logframe.messages import Field, Message
from logframe.reviews.blocks import below
from logframe.reviews.figure_cells import (
    baseline_cells,
    declared_cell,
    target_cells,
    unit_cell,
    value_cell,
)
from logframe.reviews.reviewing import Review
from logframe.writers.workbook.tabular import Grid, Head, Line, Tab

MOST_PERIODS: Final = 60
"""How many periods have columns; those before the latest ones stand among the observations alone."""

Extent: TypeAlias = Period | None
_FIRST: Final = 8


def periods(reviews: Sequence[Review]) -> Tab:
    """Return the sheet with the figures of all projects by period."""
    extents, left_out = _extents(reviews)
    heads = (
        Head(Message("head-project"), width=10),
        Head(Message("column-level"), width=11),
        Head(Message("head-indicator"), width=38, kept=True),
        Head(Message("head-source"), width=24),
        Head(Message("head-definition"), width=24),
        Head(Message("column-unit"), width=13),
        Head(Message("column-baseline"), "number"),
        Head(Message("head-baseline-date"), "date"),
        *(head for extent in extents for head in _heads_of(extent)),
        Head(Message("head-whole-time", head=Message("column-target")), "number"),
        Head(Message("head-whole-time", head=Message("column-observations")), "number"),
        Head(Message("head-whole-time", head=Message("head-share-reached")), "share"),
        Head(Message("head-note"), width=40),
    )
    rows = tuple(line for review in reviews for line in _project(review, extents, len(reviews) > 1))
    title = Message("earlier-periods-left-out", count=left_out) if left_out else None
    return Tab(Message("sheet-periods"), (Grid(heads, rows, title),), frozen=3)


def _heads_of(extent: Extent) -> tuple[Head, Head]:
    when = Message("no-period-given") if extent is None else _when(extent)
    target, actual = (
        Message("head-of-period", period=when, head=Message(code)) for code in ("column-target", "column-observations")
    )
    return Head(target, "number"), Head(actual, "number")


def _when(extent: Period) -> Period | datetime.date:
    return extent.end if extent.days == 1 else extent


def _extents(reviews: Sequence[Review]) -> tuple[list[Extent], int]:
    """Return the periods and days that figures are for in the order of time, and how many are too many."""
    reported: set[Period] = set()
    undated = False
    for review in reviews:
        for indicator in review.evaluation.project.indicators():
            for observation in indicator.observations:
                extent = observation.extent
                undated = undated or extent is None
                if extent is not None:
                    reported.add(extent)
    ordered = sorted(reported, key=lambda extent: (extent.end, extent.start))
    left_out = max(len(ordered) - MOST_PERIODS, 0)
    return [*ordered[left_out:], *([None] if undated else [])], left_out


def _project(review: Review, extents: Sequence[Extent], several: bool) -> Iterator[Line]:
    seen: set[str] = set()
    groups = (*(node.rows for node in review.nodes), *(activity.rows for activity in review.activities))
    for row in (row for rows in groups for row in rows):
        if row.id in seen:
            continue
        seen.add(row.id)
        answer = review.evaluation[row.id]
        first = (review.project if several else None, Message("row-level", level=row.level), row.statement)
        by_source = figures_by_source(answer.indicator)
        for source in answer.sources or (None,):
            yield Line((*first, *_source(answer, source, by_source, extents)))


def _source(
    answer: Fulfilment, source: SourceFigure | None, by_source: BySource, extents: Sequence[Extent]
) -> tuple[Field, ...]:
    figures: dict[Extent, list[Observation]] = {}
    for figure in figures_of(source.version, by_source) if source is not None else ():
        figures.setdefault(figure.extent, []).append(figure)
    planned = _planned(answer)
    dated = (
        cell for extent in extents for cell in (_target(answer, extent, planned), _actual(answer, figures.get(extent)))
    )
    return (
        None if source is None else source.name,
        None if source is None else source.definition,
        unit_cell(answer),
        *baseline_cells(answer),
        *dated,
        target_cells(answer)[0],
        Message("observed-nothing")
        if source is None or not source.is_measured
        else value_cell(answer, source.judgement.value),
        None if source is None else source.share,
        None if source is None else _note(source),
    )


def _note(source: SourceFigure) -> Field:
    covered = () if source.coverage is None else (Message("source-covers", coverage=source.coverage),)
    return below([*covered, *source.judgement.notes])


def _planned(answer: Fulfilment) -> Mapping[Period | datetime.date, Target]:
    """Return the targets and milestones by their period, and by the day they are due."""
    target = answer.indicator.target
    dated = [*answer.indicator.milestones, *(target if isinstance(target, tuple) else ())]
    by_day: dict[Period | datetime.date, Target] = {aim.due: aim for aim in dated if aim.due and aim.period is None}
    return by_day | {aim.period: aim for aim in dated if aim.period is not None}


def _target(answer: Fulfilment, extent: Extent, planned: Mapping[Period | datetime.date, Target]) -> Field:
    if extent is None:
        return None
    aim = planned.get(extent) or (None if answer.indicator.is_flow else planned.get(extent.end))
    return None if aim is None else declared_cell(answer, aim.value, aim.unit)


def _actual(answer: Fulfilment, figures: Sequence[Observation] | None) -> Field:
    """Return the figure of a period, or several, of places or parts, below one another."""
    if not figures:
        return None
    cells = [declared_cell(answer, figure.value, figure.unit) for figure in figures]
    if len(cells) == 1:
        return cells[0]
    return below(Message("text", text=cell) if isinstance(cell, Missing) else cell for cell in cells)
