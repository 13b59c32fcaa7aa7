"""The times of rows that give one indicator again and again: years, months, or days that end or begin them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

import attrs

from logframe.declaration.values.periods import Period
from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.values.date_pieces import Calendar, months_later
from logframe.exchange.values.periods import ReadPeriod, read_period

_STEPS: Final = frozenset({1, 3, 6, 12})
_DAY: Final = datetime.timedelta(days=1)


def time_of(cell: Cell, calendar: Calendar) -> ReadPeriod | None:
    """Return the time that a cell says by itself."""
    text = f"{cell.value:%Y-%m-%d}" if isinstance(cell.value, datetime.date) else cell.text
    return read_period(text, calendar)


def times_of(cells: Iterable[Cell], calendar: Calendar) -> dict[str, ReadPeriod]:
    """Return the times of rows by their texts; days that follow each other evenly stand for what they end or begin.

    31 January, 29 February and 31 March are months, 31 March and 30 June quarters. Other days are none.
    """
    times = {cell.text: when for cell in cells if (when := time_of(cell, calendar)) is not None}
    periods = {text: when.period for text, when in times.items() if when.period is not None}
    days = {text: period.start for text, period in periods.items() if period.days == 1}
    if not days:
        return times
    ends = all((day + _DAY).day == 1 for day in days.values())
    starts = {text: day + _DAY if ends else day for text, day in days.items()}
    order = sorted(set(starts.values()))
    steps = {(later.year - first.year) * 12 + later.month - first.month for first, later in pairwise(order)}
    if len(steps) != 1 or not steps <= _STEPS or any(start.day != 1 for start in order):
        return {text: when for text, when in times.items() if text not in days}
    (step,) = steps
    for text, start in starts.items():
        begin = months_later(start, -step) if ends else start
        times[text] = attrs.evolve(times[text], period=Period(begin, months_later(begin, step) - _DAY))
    return times
