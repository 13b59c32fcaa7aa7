"""What a chart shows, as data and in words; writers only draw it."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from logframe.declaration.values.numbers import Exact, Missing, Value
from logframe.declaration.values.numerals import nearest_float


@attrs.frozen
class Bar:
    """A bar from zero to its value, with its bounds.

    `low` and `high` are in the unit of the chart, `high` None where nothing bounds it; both are None where
    there is no figure. `mark` is a figure stated beside it. Bars of one `scale` share it; `after` is what is
    said between this bar and the next.
    """

    label: str
    text: str
    low: float | None
    high: float | None
    mark: float | None = None
    mark_text: str = ""
    scale: int = 0
    after: str = ""

    @property
    def is_known(self) -> bool:
        """Tell whether there is anything to draw."""
        return self.low is not None or self.high is not None


@attrs.frozen
class BarChart:
    """Bars below one another, under a title, described in words."""

    id: str
    title: str
    bars: tuple[Bar, ...]
    described: str


@attrs.frozen
class Line:
    """One line of a chart: its name, and for each place on the axis its bounds, or None."""

    label: str
    points: tuple[tuple[float | None, float | None] | None, ...]


@attrs.frozen
class LineChart:
    """Lines over the same places on the axis, under a title, described in words."""

    id: str
    title: str
    unit: str
    axis: tuple[str, ...]
    lines: tuple[Line, ...]
    described: str


def bounds(value: Value) -> tuple[float | None, float | None] | None:
    """Give the bounds of a value for drawing, None if it is missing."""
    return None if isinstance(value, Missing) else (drawn(value.low), drawn(value.high))


def drawn(number: Exact | None) -> float | None:
    """Give a number for drawing, where binary rounding is too small to see."""
    return None if number is None else nearest_float(number)


def sentence(parts: Sequence[str]) -> str:
    """Join what a chart shows to one description."""
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)
