"""Days as columns."""

from __future__ import annotations

import polars as pl


def stands_until(day: pl.Expr, months: pl.Expr) -> pl.Expr:
    """Return the last day on which a word stands, so many calendar months on; of a month's last day the last of one."""
    number = day.dt.year().cast(pl.Int32) * 12 + day.dt.month() - 1 + months.cast(pl.Int32)
    first = pl.date(number // 12, number % 12 + 1, 1)
    last = first.dt.month_end()
    moved = first + pl.duration(days=day.dt.day().cast(pl.Int32) - 1)
    return pl.when(day == day.dt.month_end()).then(last).otherwise(pl.min_horizontal(moved, last))


def days_between(first: pl.Expr, last: pl.Expr) -> pl.Expr:
    """Return the days from one to another, less the first."""
    return last.to_physical().cast(pl.Int64) - first.to_physical().cast(pl.Int64)
