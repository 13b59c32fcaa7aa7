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


def whole_months(start: pl.Expr, end: pl.Expr) -> pl.Expr:
    """Return the months of periods that consist of whole ones, else null."""
    months = (end.dt.year() - start.dt.year()).cast(pl.Int64) * 12 + end.dt.month() - start.dt.month() + 1
    return pl.when((start.dt.day() == 1) & (end == end.dt.month_end())).then(months)


def lengths(first: tuple[pl.Expr, pl.Expr], second: tuple[pl.Expr, pl.Expr]) -> tuple[pl.Expr, pl.Expr]:
    """Return how long two periods are beside one another: in months where both have whole ones, else in days."""
    months = [whole_months(*period) for period in (first, second)]
    both = months[0].is_not_null() & months[1].is_not_null()
    days = [days_between(*period) + 1 for period in (first, second)]
    return pl.when(both).then(months[0]).otherwise(days[0]), pl.when(both).then(months[1]).otherwise(days[1])
