"""What a chart shows, as data and in words; writers only draw it."""

from __future__ import annotations

import datetime
from typing import TypeAlias

import attrs

from logframe.declaration.values.numbers import Exact, Missing, Value
from logframe.declaration.values.numerals import nearest_float
from logframe.messages import Message


@attrs.frozen
class Bar:
    """A bar from zero to its value, with its bounds.

    `low` and `high` are in the unit of the chart, `high` None where nothing bounds it; both are None where
    there is no figure. `mark` is a figure stated beside it. Bars of one `scale` share it; `after` is what is
    said between this bar and the next, which `compares` with it or not.
    """

    label: Message | str
    text: Message | str
    low: float | None
    high: float | None
    mark: float | None = None
    mark_text: Message | str = ""
    scale: int = 0
    after: Message | str = ""
    compares: bool = True

    @property
    def is_known(self) -> bool:
        """Return whether there is anything to draw."""
        return self.low is not None or self.high is not None


@attrs.frozen
class BarChart:
    """Bars below one another, under a title, described in words; the legend below them says what their parts mean."""

    id: str
    title: Message | str
    bars: tuple[Bar, ...]
    described: Message | str
    legend: Message | str = ""


@attrs.frozen
class Line:
    """One line of a chart: its name, and for each place on the axis its bounds, or None."""

    label: Message | str
    points: tuple[tuple[float | None, float | None] | None, ...]


@attrs.frozen
class LineChart:
    """Lines over the same places on the axis, under a title, described in words."""

    id: str
    title: Message | str
    unit: str
    axis: tuple[Message | str, ...]
    lines: tuple[Line, ...]
    described: Message | str


@attrs.frozen
class TimePoint:
    """What was reported by a day, as bounds; an open end is None."""

    day: datetime.date
    low: float | None
    high: float | None


@attrs.frozen
class TimeLine:
    """What a source had reported by days, and the days that it covers."""

    label: Message | str
    points: tuple[TimePoint, ...]
    covered: tuple[tuple[datetime.date, datetime.date], ...]


@attrs.frozen
class TimeChart:
    """A target over time: the line expected, from the start through milestones to the target, and each source.

    It begins with the line expected, and `ends` on the later of the target's day and that of the review.
    """

    id: str
    title: Message | str
    unit: str
    expected: tuple[tuple[datetime.date, float], ...]
    ends: datetime.date
    lines: tuple[TimeLine, ...]
    described: Message | str


Chart: TypeAlias = BarChart | LineChart | TimeChart


def bounds(value: Value) -> tuple[float | None, float | None] | None:
    """Return the bounds of a value for drawing, None if it is missing."""
    return None if isinstance(value, Missing) else (drawn(value.low), drawn(value.high))


def drawn(number: Exact | None) -> float | None:
    """Return a number for drawing, where binary rounding is too small to see."""
    return None if number is None else nearest_float(number)
