"""Statistics tables and cascades as a review shows them: cells in words, notes numbered, charts described."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.cascades import Cascade
from logframe.declaration.programme.series import Series
from logframe.declaration.programme.statistics_tables import Table
from logframe.declaration.values.numbers import Missing
from logframe.evaluation.statistics.cascade_stages import Gap, StageValue, measure
from logframe.evaluation.statistics.cell_values import Cell
from logframe.evaluation.statistics.tabulation import Line as Row
from logframe.evaluation.statistics.tabulation import Statistics, tabulate
from logframe.reviews.charts import Bar, BarChart, Line, LineChart, bounds, sentence

_MOST_LINES = 12


@attrs.frozen
class TableLines:
    """A statistics table: its heads, its rows as text with the numbers of their notes, the notes, the charts."""

    id: str
    statement: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]
    charts: tuple[LineChart, ...]
    note: str


@attrs.frozen
class StageLine:
    """A stage of a cascade in words, and how it relates to the one before."""

    statement: str
    value: str
    when: str
    derived: str
    method: str
    relation: str
    notes: tuple[str, ...]


@attrs.frozen
class CascadeLines:
    """A cascade: its stages in words and as a picture."""

    id: str
    statement: str
    stages: tuple[StageLine, ...]
    chart: BarChart
    note: str


def table_lines(table: Table, projects: Iterable[Project]) -> TableLines:
    """Compute a table and write its cells."""
    computed = tabulate(table, projects)
    notes: list[str] = []
    rows = [
        (line.place or "all places", line.label, *(_written(cell, notes) for cell in line.cells))
        for line in computed.lines
    ]
    heads = tuple(f"{one.statement} ({one.unit})" if one.unit else one.statement for one in computed.heads)
    charts = _charts(computed) if table.chart else ()
    numbered = tuple(f"({number}) {text}" for number, text in enumerate(notes, 1))
    return TableLines(table.id, table.statement, ("Place", "Period", *heads), tuple(rows), numbered, charts, table.note)


def _written(cell: Cell, notes: list[str]) -> str:
    for text in cell.notes:
        if text not in notes:
            notes.append(text)
    marks = "".join(f" ({notes.index(text) + 1})" for text in cell.notes)
    return f"{cell.text}{marks}"


def _charts(computed: Statistics) -> tuple[LineChart, ...]:
    """Draw the series of a table over its rows, once for each unit: cases and people never share an axis."""
    lines = [one for one in computed.lines if one.period is not None]
    axis = tuple(dict.fromkeys(one.label for one in lines))
    shown = [(index, one) for index, one in enumerate(computed.heads) if _is_series(computed.table, one.id)]
    found = []
    for unit in dict.fromkeys(head.unit for _, head in shown):
        drawn = [
            _line(f"{head.statement}, {place}" if place else head.statement, index, place, axis, lines)
            for place in dict.fromkeys(one.place for one in lines)
            for index, head in shown
            if head.unit == unit
        ]
        drawn = [one for one in drawn if any(point is not None for point in one.points)]
        if len(axis) > 1 and drawn and len(drawn) <= _MOST_LINES:
            title = f"{computed.table.statement}: {unit or 'numbers'}"
            told = sentence([title, *(_told(one, axis) for one in drawn)])
            name = f"{computed.table.id}-{unit or 'numbers'}"
            found.append(LineChart(name, title, unit, axis, tuple(drawn), told))
    return tuple(found)


def _is_series(table: Table, head: str) -> bool:
    return any(isinstance(one, Series) and one.id == head for one in table.columns)


def _line(label: str, index: int, place: str, axis: tuple[str, ...], lines: list[Row]) -> Line:
    own = {one.label: one.cells[index].value for one in lines if one.place == place}
    return Line(label, tuple(bounds(own[text]) if text in own else None for text in axis))


def _told(line: Line, axis: tuple[str, ...]) -> str:
    told = [f"{_span(point)} in {when}" for point, when in zip(line.points, axis, strict=True) if point is not None]
    return f"{line.label}: {', '.join(told)}"


def _span(point: tuple[float | None, float | None]) -> str:
    low, high = point
    if low is None or high is None:
        return f"at least {low:,.4g}" if low is not None else f"at most {high:,.4g}" if high is not None else "any"
    return f"{_plain(low)}" if low == high else f"{_plain(low)} to {_plain(high)}"


def _plain(number: float) -> str:
    return f"{number:,.0f}" if number == int(number) else f"{number:,.4g}"


def cascade_lines(cascade: Cascade) -> CascadeLines:
    """Count the stages of a cascade and write them."""
    found = measure(cascade)
    relations = ["", *(str(one) for one in found.links)]
    stages = tuple(_stage(one, relation) for one, relation in zip(found.stages, relations, strict=True))
    return CascadeLines(cascade.id, cascade.statement, stages, _cascade_chart(found), cascade.note)


def _stage(one: StageValue, relation: str) -> StageLine:
    return StageLine(one.statement, one.text, one.when, one.derived, "; ".join(one.methods), relation, one.notes)


def _cascade_chart(found: Gap) -> BarChart:
    bars = []
    scale = 0
    for index, one in enumerate(found.stages):
        link = found.links[index] if index < len(found.links) else None
        ends = bounds(one.value) or (None, None)
        text = f"no figure: {one.value.cause or ''}" if isinstance(one.value, Missing) else one.text
        bars.append(
            Bar(one.statement, f"{text}, {one.when}", *ends, scale=scale, after="" if link is None else str(link))
        )
        # Bars that do not compare must not be compared by eye either.
        scale += link is not None and link.share is None
    told = [found.cascade.statement]
    for bar in bars:
        told.append(f"{bar.label}: {bar.text}{f'; to the next stage: {bar.after}' if bar.after else ''}")
    return BarChart(found.cascade.id, found.cascade.statement, tuple(bars), sentence(told))
