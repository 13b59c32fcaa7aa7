"""Words for columns of values, by the formulas of the evaluation: of exact ones, and over ranges."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import attrs
import polars as pl

from logframe.evaluation.statuses import Status
from logframe.table.schemas import BIT
from logframe.table.traced_numbers import Beyond, Orders, column, expression

Word: TypeAlias = Callable[[Any], Status]
"""The word for a single value, by a formula of the evaluation."""


@attrs.frozen
class Values:
    """A column of values, both ends of each: exact ones alone if so, else also ranges and open ends.

    A `factor` makes rates of them.
    """

    name: str
    limit: int
    is_exact: bool
    factor: Any = 1

    @property
    def low(self) -> Any:
        """Return the low ends."""
        return column(f"{self.name}_low", self.limit) * self.factor

    @property
    def high(self) -> Any:
        """Return the high ends."""
        return self.low if self.is_exact else column(f"{self.name}_high", self.limit) * self.factor


def words(values: Values, edges: Sequence[Any], word: Word, orders: Orders) -> pl.Expr:
    """Return the words of all single values in each range as bits; words change only at the edges."""

    def of(point: Any) -> pl.Expr:
        return expression(lambda: word(point), _bit, orders)

    if values.is_exact:
        return of(values.low)
    low, high = pl.col(f"{values.name}_low"), pl.col(f"{values.name}_high")
    points: list[tuple[pl.Expr, Any]] = [
        (low.is_not_null(), values.low),
        (high.is_not_null(), values.high),
        (low.is_null(), Beyond(-1)),
        (high.is_null(), Beyond(1)),
        (low.is_not_null() & (high.is_null() | (low < high)), values.low.next_to(1)),
        (high.is_not_null() & (low.is_null() | (low < high)), values.high.next_to(-1)),
    ]
    for edge in edges:
        above_low = low.is_null() | _compared(values.low, edge, orders)
        inside = above_low & (high.is_null() | _compared(edge, values.high, orders))
        points += [(inside, edge), (inside, edge.next_to(-1)), (inside, edge.next_to(1))]
    mask = pl.lit(0, pl.UInt32)
    for is_inside, point in points:
        mask = mask | pl.when(is_inside).then(of(point)).otherwise(0).fill_null(0)
    return mask


def _compared(first: Any, second: Any, orders: Orders) -> pl.Expr:
    return expression(lambda: first < second, lambda holds: pl.lit(bool(holds)), orders)


def _bit(status: object) -> pl.Expr:
    assert isinstance(status, Status)
    return pl.lit(BIT[status], pl.UInt32)
