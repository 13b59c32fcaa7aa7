"""What has periods, in stretches that share no day: what lies in another stretch says nothing of this one."""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Generic, TypeVar

from logframe.declaration.values.periods import Period

Dated = TypeVar("Dated")


class ConnectedPeriods(Generic[Dated]):
    """Things by their periods, joined where periods share days."""

    def __init__(self, dated: Iterable[tuple[Period, Dated]]) -> None:
        """Lay them out in the order of time."""
        self._starts: list[datetime.date] = []
        self._ends: list[datetime.date] = []
        self._stretches: list[list[Dated]] = []
        for period, thing in sorted(dated, key=lambda pair: pair[0].start):
            if self._ends and period.start <= self._ends[-1]:
                self._stretches[-1].append(thing)
                self._ends[-1] = max(self._ends[-1], period.end)
            else:
                self._starts.append(period.start)
                self._ends.append(period.end)
                self._stretches.append([thing])

    def around(self, period: Period) -> list[Dated]:
        """Return what lies in the stretches that share days with a period, in the order of time."""
        first, last = bisect_left(self._ends, period.start), bisect_right(self._starts, period.end)
        return [thing for stretch in self._stretches[first:last] for thing in stretch]
