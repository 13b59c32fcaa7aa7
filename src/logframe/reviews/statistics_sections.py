"""Statistics tables and cascades as a review shows them: cells with numbered notes, charts described."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.cascades import Cascade
from logframe.declaration.programme.series import Series
from logframe.declaration.programme.statistics_tables import Table
from logframe.declaration.values.numbers import Missing, Value
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import Drawn
from logframe.evaluation.statistics.cascade_stages import Gap, StageValue, gap_of
from logframe.evaluation.statistics.cell_values import Cell
from logframe.evaluation.statistics.tabulation import Line as TableRow
from logframe.evaluation.statistics.tabulation import Statistics, tabulate
from logframe.messages import Joined, Message, Territory
from logframe.reviews.charts import Bar, BarChart, Line, LineChart, bounds
from logframe.reviews.cost_lines import bar_chart
from logframe.units import ONE

_MOST_LINES = 12


@attrs.frozen
class TableCell:
    """A cell of a statistics table: its value with the unit, None for the place and period of a row."""

    text: Message
    value: Value | None = None
    unit: str = ""

    def __str__(self) -> str:
        """Write its text."""
        return str(self.text)


@attrs.frozen
class TableLines:
    """A statistics table: its heads, its rows of cells with the numbers of their notes, the notes, the charts."""

    id: str
    statement: str
    heads: tuple[Message, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    notes: tuple[Message, ...]
    charts: tuple[LineChart, ...]
    note: str


@attrs.frozen
class StageLine:
    """A stage of a cascade, and how it relates to the one before."""

    statement: str
    value: Quantity
    when: Message
    derived: Message | None
    method: str
    relation: Message | None
    notes: tuple[Message, ...]


@attrs.frozen
class CascadeLines:
    """A cascade: its stages, and as a picture."""

    id: str
    statement: str
    stages: tuple[StageLine, ...]
    chart: BarChart
    note: str


def table_lines(table: Table, projects: Iterable[Project]) -> TableLines:
    """Compute a table, and number the notes of its cells."""
    computed = tabulate(table, projects)
    notes: dict[Message, int] = {}
    gaps = Counter(gap for line in computed.lines for cell in line.cells if (gap := _why_empty(cell)) is not None)
    repeated = {reason for reason, count in gaps.items() if count > 1}
    rows = tuple(
        (
            TableCell(Message("text", text=Territory(line.place)) if line.place else Message("all-places")),
            TableCell(line.title),
            *(_cell(cell, notes, repeated) for cell in line.cells),
        )
        for line in computed.lines
    )
    heads = tuple(Message("head-with-unit", statement=head.title, unit=head.unit_name) for head in computed.heads)
    numbered = tuple(Message("numbered-note", number=number, note=note) for note, number in notes.items())
    return TableLines(
        table.id,
        table.statement,
        (Message("head-place"), Message("head-period"), *heads),
        rows,
        numbered,
        _charts(computed) if table.chart else (),
        table.note,
    )


def _why_empty(cell: Cell) -> Message | None:
    """Return the reason why nothing stands in a cell, None where something does or no reason is declared."""
    reason = cell.message.fields.get("reason") if cell.message.code == "cell-empty" else None
    return reason if isinstance(reason, Message) else None


def _cell(cell: Cell, notes: dict[Message, int], repeated: Container[Message]) -> TableCell:
    """Return a cell with the numbers of its notes; a note that is new gets the next one.

    The reason why a cell is empty is a note where several cells have it.
    """
    reason = _why_empty(cell)
    message, own = cell.message, cell.note_messages
    if reason is not None and reason in repeated:
        message, own = Message("cell-empty", reason=None), (reason, *own)
    numbers = [notes.setdefault(note, len(notes) + 1) for note in own]
    marks = tuple(Message("mark-of-note", number=number) for number in numbers)
    text = Message("cell-with-notes", text=message, marks=Joined(marks, "sentences"))
    return TableCell(text, cell.value, cell.unit)


def _charts(computed: Statistics) -> tuple[LineChart, ...]:
    """Draw the series of a table over its rows, once for each unit: cases and people never share an axis."""
    rows = [row for row in computed.lines if row.period is not None]
    axis = tuple(dict.fromkeys(row.title for row in rows))
    by_place: dict[str, list[TableRow]] = {}
    for row in rows:
        by_place.setdefault(row.place, []).append(row)
    own = {column.id for column in computed.table.columns if isinstance(column, Series)}
    series = [(index, head) for index, head in enumerate(computed.heads) if head.id in own]
    charts = []
    for unit in dict.fromkeys(head.unit_name for _, head in series):
        drawn = [
            (Message("line-of-place", statement=head.title, place=Territory(place)), points)
            for place, own_rows in by_place.items()
            for index, head in series
            if head.unit_name == unit and (points := _points(own_rows, index))
        ]
        if len(axis) > 1 and drawn and len(drawn) <= _MOST_LINES:
            lines = [Line(label, tuple(points.get(text) for text in axis)) for label, points in drawn]
            title = Message("chart-of-table", statement=computed.table.statement, unit=unit)
            words = Joined(tuple(_in_words(line, axis) for line in lines), "sentences")
            described = Message("chart-in-words", title=title, lines=words)
            name = f"{computed.table.id}-{ONE if unit is None else unit.unit}"
            charts.append(LineChart(name, title, "" if unit is None else unit.unit, axis, tuple(lines), described))
    return tuple(charts)


def _points(rows: list[TableRow], index: int) -> dict[Message, tuple[float | None, float | None]]:
    """Return what a column has in the rows of a place, those without a number left out."""
    values = {row.title: bounds(row.cells[index].value) for row in rows}
    return {title: point for title, point in values.items() if point is not None}


def _in_words(line: Line, axis: tuple[Message, ...]) -> Message:
    points = (
        Message("point-of-line", point=_span(point), when=when)
        for point, when in zip(line.points, axis, strict=True)
        if point is not None
    )
    return Message("line-in-words", label=line.label, points=tuple(points))


def _span(point: tuple[float | None, float | None]) -> Message:
    low, high = (None if end is None else Drawn(end) for end in point)
    if low is None:
        return Message("at-most", high=high) if high is not None else Message("any-number")
    if high is None:
        return Message("at-least", low=low)
    return Message("drawn", number=low) if low == high else Message("from-to", low=low, high=high)


def cascade_lines(cascade: Cascade) -> CascadeLines:
    """Count the stages of a cascade, and relate each to the one before."""
    gap = gap_of(cascade)
    relations = [None, *(link.message for link in gap.links)]
    stages = tuple(_stage(stage, relation) for stage, relation in zip(gap.stages, relations, strict=True))
    return CascadeLines(cascade.id, cascade.statement, stages, _cascade_chart(gap), cascade.note)


def _stage(stage: StageValue, relation: Message | None) -> StageLine:
    return StageLine(
        stage.statement,
        Quantity(stage.value, stage.unit),
        Message("stage-time", time=stage.time),
        stage.derivation,
        "; ".join(stage.methods),
        relation,
        stage.note_messages,
    )


def _cascade_chart(gap: Gap) -> BarChart:
    bars = []
    scale = 0
    for index, stage in enumerate(gap.stages):
        link = gap.links[index] if index < len(gap.links) else None
        compares = link is None or link.share is not None
        bars.append(
            Bar(
                stage.statement,
                _bar_text(stage),
                *(bounds(stage.value) or (None, None)),
                scale=scale,
                after="" if link is None else link.message,
                compares=compares,
            )
        )
        # Bars that do not compare must not be compared by eye either.
        scale += not compares
    return bar_chart(gap.cascade.id, gap.cascade.statement, bars)


def _bar_text(stage: StageValue) -> Message:
    if isinstance(stage.value, Missing):
        return Message("stage-without-figure", reason=stage.value.cause, when=Message("stage-time", time=stage.time))
    return Message("stage-figure", value=Quantity(stage.value, stage.unit), when=Message("stage-time", time=stage.time))
