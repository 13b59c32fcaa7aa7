"""Targets over time: what was expected by each day, what each source had reported by then, and the time it covers."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Final

from logframe.declaration.values.numbers import Number
from logframe.declaration.values.periods import day_before
from logframe.declaration.values.quantities import Quantity
from logframe.evaluation.figures.versions import Versions
from logframe.evaluation.fulfilment.fulfilments import Fulfilment, fulfil
from logframe.evaluation.fulfilment.source_figures import SourceFigure
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.statuses import ACHIEVED
from logframe.messages import Joined, Message
from logframe.reviews.blocks import Block, Picture, section
from logframe.reviews.charts import TimeChart, TimeLine, TimePoint, drawn
from logframe.reviews.rows import target_of, titled
from logframe.reviews.shares_by_source import as_counted, deciding_first, without_decimals
from logframe.units import ONE

MOST_CHARTS: Final = 6
MOST_LINES: Final = 4
MOST_DAYS: Final = 24


def time_section(evaluation: Evaluation) -> Iterator[Block]:
    """Yield the pictures of the targets over time, those that are open or missed first."""
    aimed = [answer for answer in evaluation if answer.indicator.has_target and not answer.indicator.context]
    titles = {source.id: source.title for source in evaluation.project.every_source()}
    pictures: list[Block] = []
    for answer in sorted(aimed, key=lambda answer: answer.status in ACHIEVED):
        chart = time_chart(answer, titles) if len(pictures) < MOST_CHARTS else None
        if chart is not None:
            pictures.append(Picture(chart))
    yield from section(Message("heading-over-time"), 2, "over-time", pictures)


def time_chart(answer: Fulfilment, titles: dict[str, str]) -> TimeChart | None:
    """Return the picture of a target over time; None where nothing is expected by a day or one value is reported.

    What a source had reported by a day is what its figures come to if they are judged on that day, so that a picture
    says no more than the words do.
    """
    line = answer.expectation.line
    if line is None or not answer.indicator.is_numeric:
        return None
    sources = deciding_first(answer)
    (line_start, start), *later = line.points
    periods = answer.expectation.periods
    # A line begins with the end of the day before the target's first.
    begins = periods[0].start if periods and day_before(periods[0].start) == line_start else line_start
    days = {day for source in sources for day in _days(source) if line.points[0][0] <= day <= answer.on}
    if len(days) < 2:
        return None
    shared: dict[object, Versions] = {}
    on_days = {
        day: fulfil(answer.indicator, answer.project, day, answer.method, shared=shared)
        for day in sorted(days)[-MOST_DAYS:]
    }
    lines = tuple(_line(source, on_days, titles) for source in sources[:MOST_LINES])
    lines = tuple(own for own in lines if own.points)
    if len({point.day for own in lines for point in own.points}) < 2:
        return None
    return TimeChart(
        f"course {answer.id}",
        Message("target-picture", statement=answer.indicator.statement, target=target_of(answer)),
        answer.indicator.unit or ONE,
        tuple((day, drawn(height) or 0.0) for day, height in ((begins, start), *later)),
        max(answer.on, line.points[-1][0]),
        lines,
        _in_words(answer, lines, on_days),
    )


def _days(source: SourceFigure) -> Iterator[datetime.date]:
    for figure in source.version.reported:
        if figure.day is not None:
            yield figure.day


def _line(source: SourceFigure, on_days: dict[datetime.date, Fulfilment], titles: dict[str, str]) -> TimeLine:
    own = set(_days(source))
    points: dict[datetime.date, TimePoint] = {}
    for day, answer in on_days.items():
        part = _same(source, answer) if day in own else None
        if part is not None and isinstance(value := as_counted(part), Number):
            # Before its due date a sum with gaps is judged on the last day to which it is wholly reported.
            held = part.judgement.as_of or day
            points[held] = TimePoint(held, drawn(value.low), drawn(value.high))
    covered = () if source.coverage is None else tuple((part.start, part.end) for part in source.coverage.covered)
    last = on_days[max(on_days)]
    label = Message("bar-of-source", source=last.name_of(source, titled(source, titles)), definition=source.definition)
    return TimeLine(label, tuple(points[day] for day in sorted(points)), covered)


def _same(source: SourceFigure, answer: Fulfilment) -> SourceFigure | None:
    """Return the same source in an answer for another day."""
    same = [
        part
        for part in answer.readings
        if (part.version.sources, part.definition) == (source.version.sources, source.definition)
    ]
    # Readings of the same figures that come to the same on that day are one.
    alike = (part for part in same if part.expectation.accumulates == source.expectation.accumulates)
    return next(iter([*alike, *same]), None)


def _in_words(answer: Fulfilment, lines: tuple[TimeLine, ...], on_days: dict[datetime.date, Fulfilment]) -> Message:
    """Say what was expected, and what each source had reported, on the last day that all of them can be compared on."""
    shared = set(on_days).intersection(*({point.day for point in own.points} for own in lines))
    day = max(shared, default=max(on_days))
    heights = answer.expectation.heights(day)
    height = Number(without_decimals(min(heights)), without_decimals(max(heights))) if heights else None
    expected = None if height is None else Quantity(height, answer.indicator.unit or ONE)
    values = tuple(
        Message(
            "reported-by-source",
            source=Message("bar-of-source", source=answer.name_of(source), definition=""),
            value=value,
        )
        for source in deciding_first(on_days[day])
        if isinstance(value := as_counted(source), Number)
    )
    return Message("over-time-in-words", day=day, expected=expected, values=Joined(values, "semicolon"))
