"""Statistics tables: every cell with its value or the reason why there is none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from logframe import units
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.series import Series
from logframe.declaration.programme.statistics_tables import Column, RatioOf, Table
from logframe.declaration.values.keywords import check_argument
from logframe.declaration.values.numbers import Missing, total
from logframe.declaration.values.periods import Period, parse_period
from logframe.declaration.values.short_numerals import UnitName, unit_name
from logframe.evaluation.statistics.cell_values import Cell, change_cell, gap, ratio_cell, ratio_unit, series_cell
from logframe.messages import Answer, Message, as_message


@attrs.frozen
class Head:
    """A column as it is shown: what it is, in which unit, and what it is derived from."""

    id: str
    title: Message
    unit_name: UnitName | None
    derivation: Message | None = None

    @property
    def statement(self) -> str:
        """Return what the column shows, in words."""
        return str(self.title)

    @property
    def unit(self) -> str:
        """Return its unit in words, in the plural; "" for plain numbers."""
        return "" if self.unit_name is None else self.unit_name.in_words()

    @property
    def derived(self) -> str:
        """Return what it is derived from, in words; "" for a series."""
        return "" if self.derivation is None else str(self.derivation)


@attrs.frozen
class Line:
    """A row of a table: a place and a period, or the total of a place."""

    place: str
    title: Message
    period: Period | None
    cells: tuple[Cell, ...]
    is_total: bool = False

    @property
    def label(self) -> str:
        """Return what the row is for, in words."""
        return str(self.title)


@attrs.frozen(repr=False)
class Statistics(Answer):
    """A table, computed."""

    named_by = ("table.id",)

    table: Table
    heads: tuple[Head, ...]
    lines: tuple[Line, ...]


@attrs.frozen
class _Row:
    place: str
    title: Message
    period: Period | None


def tabulate(table: Table, projects: Iterable[Project] = ()) -> Statistics:
    """Compute a statistics table from the observations of its series.

    Flows are added up over the days of each row; what straddles its edge counts from none to all of it, or by
    its days where the series asks for `prorata`. Ratios and changes follow at both ends of their bounds; a cell
    that cannot be computed holds the reason. `projects` are those whose periods "project-period" means.
    Raises WrongTypeError for what is no table.
    """
    check_argument("tabulate", table, Table)
    columns = [(column, part) for column in table.columns for part in _parts(table, column)]
    heads = tuple(_head(column, part) for column, part in columns)
    rows = _rows(table, list(projects))
    lines: list[Line] = []
    for place in dict.fromkeys(row.place for row in rows):
        own: list[Line] = []
        for row in (row for row in rows if row.place == place):
            before = own[-1] if own else None
            cells = tuple(_cell(table, column, part, row, before, place) for column, part in columns)
            own.append(Line(row.place, row.title, row.period, cells))
        lines.extend(own)
        if table.total and len(own) > 1:
            lines.append(_total(place, columns, own))
    return Statistics(table, heads, tuple(lines))


def _parts(table: Table, column: Column) -> list[str]:
    """Return the categories a column is split into, after the whole, which is ""."""
    if not table.by or not isinstance(column, Series):
        return [""]
    categories = dict.fromkeys(
        name for observation in column.observations for name in observation.disaggregation.get(table.by, {})
    )
    return ["", *categories]


def _head(column: Column, part: str) -> Head:
    if isinstance(column, Series):
        title = Message("column-of-series", statement=column.statement, part=part)
        return Head(f"{column.id}:{part}" if part else column.id, title, unit_name(column.unit))
    own = as_message(column.statement) if column.statement else None
    if isinstance(column, RatioOf):
        title = own or Message("column-of-ratio", above=column.above.statement, below=column.below.statement)
        derivation = Message("column-of-ratio", above=column.above.id, below=column.below.id)
        return Head(column.id, title, unit_name(ratio_unit(column)), derivation)
    title = own or Message("column-of-change", statement=column.series.statement)
    derivation = Message("column-against-row-before", series=column.series.id)
    return Head(column.id, title, unit_name(units.PERCENT), derivation)


def _rows(table: Table, projects: Sequence[Project]) -> list[_Row]:
    places = table.places or tuple(dict.fromkeys(place for series in table.series for place in series.places))
    rows: list[_Row] = []
    for place in places:
        if isinstance(table.rows, tuple):
            rows.extend(_period_row(place, period) for period in table.rows)
        elif table.rows == "calendar-year":
            rows.extend(_period_row(place, year) for year in _years(table, place))
        else:
            rows.extend(_project_row(place, project) for project in projects if project.country == place or not place)
    return rows


def _period_row(place: str, period: Period) -> _Row:
    return _Row(place, Message("row-of-period", period=period), period)


def _years(table: Table, place: str) -> list[Period]:
    spans = [
        observation.extent
        for series in table.series
        for observation in series.by_place.get(place, ())
        if observation.extent is not None
    ]
    touched = sorted({year for span in spans for year in range(span.start.year, span.end.year + 1)})
    return [parse_period(f"{year:04}") for year in touched]


def _project_row(place: str, project: Project) -> _Row:
    period = project.known_period
    if period is not None:
        return _Row(place, Message("row-of-project", project=project.id, period=period), period)
    reason = project.period.cause if isinstance(project.period, Missing) else None
    return _Row(place, Message("row-of-project-without-period", project=project.id, reason=reason), None)


def _cell(table: Table, column: Column, part: str, row: _Row, before: Line | None, place: str) -> Cell:
    if row.period is None:
        return gap(Message("row-period-not-known"))
    if isinstance(column, Series):
        return series_cell(column, place, row.period, table.by, part)
    if isinstance(column, RatioOf):
        return ratio_cell(column, place, row.period)
    return change_cell(column, place, row.period, before.period if before else None, is_first=before is None)


def _total(place: str, columns: Sequence[tuple[Column, str]], lines: Sequence[Line]) -> Line:
    cells = []
    for index, (column, _) in enumerate(columns):
        own = [line.cells[index] for line in lines]
        if not isinstance(column, Series):
            cells.append(gap(Message("total-of-no-sum")))
        elif column.accumulates == "snapshot":
            cells.append(gap(Message("total-of-states")))
        else:
            summed = total(cell.value for cell in own)
            gaps = Message("total-parts-missing", missing=summed.missing, parts=summed.parts)
            shown = Message("cell-value", value=summed.value)
            cells.append(Cell(summed.value, column.unit, shown, (gaps,) if summed.missing else ()))
    return Line(place, Message("row-of-total"), None, tuple(cells), is_total=True)
