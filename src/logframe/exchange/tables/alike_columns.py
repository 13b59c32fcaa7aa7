"""Columns that say the same of what they hold: none is chosen, but of a number and a percentage by the indicator."""

from __future__ import annotations

from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.counted_units import NUMBER_OF
from logframe.exchange.tables.figure_values import is_percentage
from logframe.exchange.tables.findings import Findings, named, shown
from logframe.exchange.tables.headers import Layout, Section
from logframe.exchange.tables.headings import AIMED, FIGURES, OF_PART, time_key
from logframe.exchange.tables.row_states import RowState
from logframe.exchange.tables.table_columns import Column
from logframe.exchange.values.booleans import is_nothing
from logframe.exchange.values.unit_words import read_unit


def alike_columns(section: Section, layout: Layout, findings: Findings) -> tuple[set[int], dict[int, Column]]:
    """Find columns of figures that say the same of what they hold: none of them is chosen.

    "Target (number)" and "Target (%)" are returned apart, each with the other: which it is each indicator says.
    """
    by_meaning: dict[object, list[Column]] = {}
    for column, following in zip(section.columns, [*section.columns[1:], None], strict=True):
        heading = column.heading
        if column.role in (*FIGURES, "percent") and not column.by_content:
            key = (
                column.role,
                time_key(heading.when),
                heading.part,
                heading.part is not None and OF_PART.search(heading.text) is not None,  # "% women" beside "Women"
                heading.number,
                heading.cumulative,
                heading.whole,
                heading.at_end,
                heading.stage if heading.stage in ("previous", *AIMED) else "",
                heading.share,
                # Each of two figures may have a date of its own.
                following.number if following is not None and following.role == "date" else None,
            )
            by_meaning.setdefault(key, []).append(column)
    alike: set[int] = set()
    measures: dict[int, Column] = {}
    for columns in by_meaning.values():
        if len(columns) == 2 and ("%" in columns[0].heading.text) != ("%" in columns[1].heading.text):
            measures.update({columns[0].number: columns[1], columns[1].number: columns[0]})
        elif len(columns) > 1:
            alike.update(column.number for column in columns)
            cell = layout.cell(section.last, columns[1].number) or layout.rows[section.first][0]
            findings.add("error", cell, "table-columns-alike", columns=tuple(named(column) for column in columns))
    return alike, measures


def is_of_measure(state: RowState, column: Column, cell: Cell, cells: dict[int, Cell]) -> bool:
    """Return whether a figure is in the measure of its indicators, where a column has it in another: 80 or 40 %."""
    beside = state.counterparts[column.number]
    beside_cell, unit = cells.get(beside.number), state.cell(cells, "unit")
    if beside_cell is None or is_nothing(beside_cell.text):
        return True
    shares = {is_percentage(plan, None if unit is None else read_unit(unit.text), ()) for plan in state.indicators}
    counts = unit is not None or all(NUMBER_OF.match(plan.statement) for plan in state.indicators)
    if len(shares) > 1 or not (counts or True in shares):
        cell.mark("unclear", column.role)
        state.findings.add("error", cell, "table-columns-alike", columns=(named(column), named(beside)))
        return False
    if ("%" in column.heading.text) in shares:
        return True
    state.keep(cell, "kept")
    state.findings.infer(cell, "table-measure-kept", text=shown(cell.text), column=named(beside))
    return False
