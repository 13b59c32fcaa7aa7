"""Actual values without dates side by side: of this quarter, of the one before, and to date."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from logframe.exchange.tables.headings import time_key
from logframe.exchange.tables.table_columns import Column
from logframe.exchange.tables.table_words import plain

_CURRENT: Final = frozenset(
    "current actuel actuelle actual atual aktueller aktuell nuvarande aktuellt текущее текущий latest".split()
)


def with_stages(columns: Sequence[Column]) -> list[Column]:
    """Return the columns, those of a single period kept as text where the total to date stands beside them.

    The total to date is what a target is held against; the figures of its periods cannot stand in the same series.
    "Previous" beside "Current" are two values of one series, and so are those of the last period and of this.
    """
    by_rows = any(column.role == "period" for column in columns) and any(
        column.role in ("target", "milestone") and not column.heading.cumulative for column in columns
    )
    groups: dict[object, list[Column]] = {}
    for column, following in zip(columns, [*columns[1:], None], strict=True):
        heading = column.heading
        own_date = following is not None and following.role == "date"
        if column.role == "observed" and heading.when is None and not own_date and not column.by_content:
            groups.setdefault(heading.part, []).append(column)
    kept = _spans_of_plan(columns) | _running_totals(columns)
    for group in groups.values():
        staged = any(column.heading.stage for column in group)
        to_date = [
            column
            for column in group
            if (column.heading.cumulative or (staged and column.heading.whole)) and column.heading.stage != "previous"
        ]
        beside = [column for column in group if column not in to_date and not column.heading.is_at_end]
        pair = len(beside) == 1 and beside[0].heading.stage == "previous" and not beside[0].heading.of_period
        if len(to_date) == 1 and beside and not (pair and _CURRENT & set(plain(to_date[0].heading.text).split())):
            # Rows of periods, each with its own target, have the actual value of the period.
            kept.update(column.number for column in (to_date if by_rows and len(beside) == 1 else beside))
    return [
        attrs.evolve(column, role="kept", heading=attrs.evolve(column.heading, stage="kept"))
        if column.number in kept
        else column
        for column in columns
    ]


def _running_totals(columns: Sequence[Column]) -> set[int]:
    """Return the columns of running totals beside the figures of the same period: "2023" and "2023 (cumulative)"."""
    by_time: dict[object, list[Column]] = {}
    for column in columns:
        if column.role in ("target", "observed") and column.heading.when is not None:
            key = (column.role, column.heading.part, time_key(column.heading.when))
            by_time.setdefault(key, []).append(column)
    running = {key: [column for column in group if column.heading.cumulative] for key, group in by_time.items()}
    return {group[0].number for key, group in running.items() if len(group) == 1 < len(by_time[key])}


def _spans_of_plan(columns: Sequence[Column]) -> set[int]:
    """Return the columns of targets "this quarter", where the one cumulative target stands beside them."""
    aims = [column for column in columns if column.role == "target" and column.heading.when is None]
    spans = {column.number for column in aims if column.heading.of_period and not column.heading.cumulative}
    return spans if len(aims) - len(spans) == 1 == sum(column.heading.cumulative for column in aims) else set()
