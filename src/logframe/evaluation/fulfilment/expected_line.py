"""What is expected by a day: a line through the start, every dated milestone and target, straight between them."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from operator import itemgetter

import attrs

from logframe.declaration.values.numbers import Exact
from logframe.evaluation.formulas import between_points


@attrs.define(unsafe_hash=True)
class ExpectedLine:
    """Values expected at the end of days, in the order of time: the first is the start, the last the target."""

    points: tuple[tuple[datetime.date, Exact], ...]

    def at(self, day: datetime.date) -> Exact | None:
        """Return what is expected by the end of a day; None before the start, the target from the end on."""
        if day < self.points[0][0]:
            return None
        if day >= self.points[-1][0]:
            return self.points[-1][1]
        place = bisect_right(self.points, day, key=itemgetter(0))
        (first, low), (second, high) = self.points[place - 1], self.points[place]
        return between_points(day.toordinal(), (first.toordinal(), low), (second.toordinal(), high))

    @property
    def is_straight(self) -> bool:
        """Return whether the line rests on an even pace alone."""
        return len(self.points) == 2
