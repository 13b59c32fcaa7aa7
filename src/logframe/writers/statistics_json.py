"""Statistics, gaps, comparisons and costs as data; what cannot be computed is null, with the reason beside it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import attrs

from logframe.declaration.programme.programmes import Programme
from logframe.declaration.values.numbers import Missing, Number, Value
from logframe.declaration.values.periods import Period
from logframe.evaluation.costs.unit_costs import Scope, UnitCost, unit_costs
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.project_comparison import Compared, IndicatorPair, ProjectComparison, compare_all
from logframe.evaluation.statistics.cascade_stages import Gap, gap_of
from logframe.evaluation.statistics.tabulation import Statistics, tabulate
from logframe.messages import Message
from logframe.writers.data_json import SCHEMA, Record, data_of


@attrs.frozen
class ColumnData(Record):
    """A column of a table."""

    id: str
    statement: Message
    unit: str


@attrs.frozen
class CellData(Record):
    """A cell of a table: its value, or what it shows instead."""

    value: Number | None
    unit: str
    text: Message
    notes: tuple[Message, ...]


@attrs.frozen
class RowData(Record):
    """A row of a table: a place and a period, or the total of a place."""

    place: str
    label: Message
    period: Period | None
    total: bool
    cells: tuple[CellData, ...]


@attrs.frozen
class TableData(Record):
    """A table, computed."""

    id: str
    statement: str
    columns: tuple[ColumnData, ...]
    rows: tuple[RowData, ...]


@attrs.frozen
class StageData(Record):
    """A stage of a cascade, counted."""

    statement: str
    value: Number | None
    unit: str
    periods: tuple[Period, ...]
    places: tuple[str, ...]
    methods: tuple[str, ...]
    derived: Message | None
    notes: tuple[Message, ...]


@attrs.frozen
class LinkData(Record):
    """How a stage relates to the one before."""

    share: Number | None
    one_in: Number | None
    reasons: tuple[Message, ...]
    warnings: tuple[Message, ...]


@attrs.frozen
class CascadeData(Record):
    """A cascade, computed."""

    id: str
    statement: str
    stages: tuple[StageData, ...]
    links: tuple[LinkData, ...]


@attrs.frozen
class ComparedData(Record):
    """Two figures side by side."""

    figures: tuple[str, ...]
    difference: Number | None
    unit: str | None
    ratio: Number | None
    reasons: tuple[Message, ...]
    warnings: tuple[Message, ...]


@attrs.frozen
class ComparisonData(Record):
    """Figures of a comparison, each beside the first."""

    id: str
    statement: str
    compared: tuple[ComparedData, ...]


@attrs.frozen
class UnitCostData(Record):
    """What a unit of an indicator cost, and by which money."""

    project: str
    indicator: str
    scope: Scope
    basis: Message
    money: Number | None
    currency: str
    figure: Number | None
    cost: Number | None
    unit: str
    pays_also: tuple[str, ...]
    warnings: tuple[Message, ...]


@attrs.frozen
class Tables(Record):
    """The statistics of a programme."""

    tables: tuple[TableData, ...]
    cascades: tuple[CascadeData, ...]
    comparisons: tuple[ComparisonData, ...]


@attrs.frozen
class PairData(Record):
    """An indicator in two projects."""

    id: str
    statement: str
    first: Message | None
    second: Message | None
    answer: Message


@attrs.frozen
class ProjectComparisonData(Record):
    """Two projects side by side."""

    first: str
    second: str
    on: tuple[datetime.date, ...]


def tables_data(programme: Programme) -> Tables:
    """Return the tables, cascades and comparisons of a programme."""
    return Tables(
        tuple(table_record(tabulate(table, programme.projects)) for table in programme.tables),
        tuple(cascade_record(gap_of(cascade)) for cascade in programme.cascades),
        tuple(
            ComparisonData(comparison.id, comparison.statement, tuple(map(compared_record, compare_all(comparison))))
            for comparison in programme.comparisons
        ),
    )


def costs_data(evaluation: Evaluation) -> Iterator[UnitCostData]:
    """Return what a unit of each indicator cost."""
    return (cost_record(cost, evaluation.project.id) for cost in unit_costs(evaluation))


def cost_record(cost: UnitCost, project: str) -> UnitCostData:
    """Return what a unit of an indicator cost."""
    return UnitCostData(
        project=project,
        indicator=cost.indicator.id,
        scope=cost.scope,
        basis=cost.basis_message,
        money=_number(cost.money.value),
        currency=cost.money.unit,
        figure=_number(cost.value.value),
        cost=_number(cost.cost.value),
        unit=cost.cost.unit,
        pays_also=cost.pays_also,
        warnings=cost.notes,
    )


def comparison_data(comparison: ProjectComparison) -> dict[str, Any]:
    """Return two projects side by side, indicator by indicator; figures that compare have the keys of a comparison."""
    sides = (comparison.first, comparison.second)
    first, second = (evaluation.project.id for evaluation in sides)
    head = ProjectComparisonData(first, second, tuple(evaluation.on for evaluation in sides))
    return {**data_of(head), "indicators": [pair_data(pair) for pair in comparison.pairs], "schema": SCHEMA}


def pair_data(pair: IndicatorPair) -> dict[str, Any]:
    """Return an indicator of two projects, compared where its figures compare."""
    first, second = (None if side is None else side.value_message() for side in (pair.first, pair.second))
    data = data_of(PairData(pair.id, pair.statement, first, second, pair.message))
    return data if pair.compared is None else {**data, **data_of(compared_record(pair.compared))}


def table_record(statistics: Statistics) -> TableData:
    """Return a table, computed."""
    return TableData(
        statistics.table.id,
        statistics.table.statement,
        tuple(ColumnData(head.id, head.title, head.unit) for head in statistics.heads),
        tuple(
            RowData(
                line.place,
                line.title,
                line.period,
                line.is_total,
                tuple(
                    CellData(_number(cell.value), cell.unit, cell.message, cell.note_messages) for cell in line.cells
                ),
            )
            for line in statistics.lines
        ),
    )


def cascade_record(gap: Gap) -> CascadeData:
    """Return the stages of a cascade, and the steps between them."""
    return CascadeData(
        gap.cascade.id,
        gap.cascade.statement,
        tuple(
            StageData(
                stage.statement,
                _number(stage.value),
                stage.unit,
                stage.periods,
                stage.places,
                stage.methods,
                stage.derivation,
                stage.note_messages,
            )
            for stage in gap.stages
        ),
        tuple(LinkData(link.share, link.one_in, link.reason_messages, link.warning_messages) for link in gap.links),
    )


def compared_record(compared: Compared) -> ComparedData:
    """Return two figures compared."""
    difference = compared.difference
    return ComparedData(
        (compared.first.id, compared.second.id),
        None if difference is None else _number(difference.value),
        None if difference is None else difference.unit,
        compared.ratio,
        compared.reasons,
        compared.warnings,
    )


def _number(value: Value) -> Number | None:
    return None if isinstance(value, Missing) else value
