"""Targets and actual values period by period, a row for each source of each indicator."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.periods import Period
from logframe.evaluation.figures.by_source import BySource, figures_by_source, figures_of
from logframe.evaluation.fulfilment.accumulations import accumulations
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.fulfilment.source_figures import SourceFigure
from logframe.messages import Field, Message
from logframe.reviews.blocks import below
from logframe.reviews.figure_cells import baseline_cells, target_cells, unit_cell, value_cell
from logframe.reviews.layouts.extents import figures_in_cell, planned, reported_extents, target_in
from logframe.reviews.reviewing import Review
from logframe.writers.workbook.tabular import Grid, Head, Line, Tab

MOST_PERIODS: Final = 60
"""How many periods have columns; those before the latest ones stand among the observations alone."""

Extent: TypeAlias = Period | None


def periods(reviews: Sequence[Review]) -> Tab:
    """Return the sheet with the figures of all projects by period."""
    indicators = (indicator for review in reviews for indicator in review.evaluation.project.indicators())
    extents, left_out = reported_extents(indicators, MOST_PERIODS)
    heads = (
        Head(Message("head-project"), width=10),
        Head(Message("column-level"), width=11),
        Head(Message("head-indicator"), width=38, kept=True),
        Head(Message("head-source"), width=24),
        Head(Message("head-definition"), width=24),
        Head(Message("column-unit"), width=13),
        Head(Message("head-direction"), width=11),
        Head(Message("head-accumulates"), width=14),
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


def _heads_of(extent: Extent) -> tuple[Head, Head, Head]:
    when = Message("no-period-given") if extent is None else _when(extent)
    target, actual, share = (
        Message("head-of-period", period=when, head=Message(code))
        for code in ("column-target", "column-observations", "head-percent")
    )
    return Head(target, "number"), Head(actual, "number"), Head(share, "share")


def _when(extent: Period) -> Period | datetime.date:
    return extent.end if extent.days == 1 else extent


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
    aims = planned(answer)
    dated = (cell for extent in extents for cell in _dated(answer, extent, aims, figures.get(extent, ())))
    return (
        None if source is None else source.name,
        None if source is None else source.definition,
        unit_cell(answer),
        *_kind(answer),
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


def _kind(answer: Fulfilment) -> tuple[Message | None, Message | None]:
    """Return which way is better, and whether the figures of periods add up; nothing for what is no number."""
    if not answer.indicator.is_numeric:
        return None, None
    way = Message("workbook-direction", way=answer.expectation.direction.way)
    ways, _ = accumulations(answer.indicator)
    return way, Message("workbook-accumulates", accumulates=ways[0] if len(ways) == 1 else None)


def _dated(
    answer: Fulfilment, extent: Extent, aims: Mapping[Period | datetime.date, Target], figures: Sequence[Observation]
) -> tuple[Field, Field, Field]:
    target = target_in(answer, extent, aims)
    actual = figures_in_cell(answer, figures)
    return target, actual, _portion(actual, target)


def _portion(actual: Field, target: Field) -> Number | None:
    """Return a figure over the target of its period; None where one of them is no number, or nothing is aimed at."""
    if not isinstance(actual, Number) or not isinstance(target, Number) or target.low is None or target.low <= 0:
        return None
    return actual / target
