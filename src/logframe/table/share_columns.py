"""Shares of the way as columns of exact fractions, by the formulas of the evaluation."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial
from typing import Any

import polars as pl

from logframe.evaluation import formulas
from logframe.table.integer_terms import Term
from logframe.table.lanes import Aim, Traits
from logframe.table.traced_numbers import Beyond, Orders, Traced, expression
from logframe.table.worded_values import Values

SHARES = tuple(f"share_{end}_{part}" for end in ("low", "high") for part in ("top", "bottom"))
MOST = 2**62


def with_share(frame: pl.DataFrame, values: Values, aim: Aim, traits: Traits) -> pl.DataFrame:
    """Add the share of the way that a column of values has come, null where there is none."""
    if not traits["scale"]:
        return without_share(frame)
    formula = partial(formulas.progress, start=aim.start, goal=aim.goal)
    return with_fractions(frame, "share", values, formula, traits["way"], aim.orders)


def without_share(frame: pl.DataFrame) -> pl.DataFrame:
    """Add that there is no share."""
    return frame.with_columns(**dict.fromkeys(SHARES, pl.lit(None, pl.Int64)))


def with_fractions(
    frame: pl.DataFrame, name: str, values: Values, formula: Callable[[Any], object], way: int, orders: Orders
) -> pl.DataFrame:
    """Add what a formula gives of both ends of some values, and where that is too long for a column (`too_long`)."""
    ends = (
        (values.low, values.low)
        if values.is_exact
        else (values.low, values.high)
        if way > 0
        else (
            values.high,
            values.low,
        )
    )
    made: dict[str, pl.Expr] = {}
    for end, value in zip(("low", "high"), ends, strict=True):
        there = value.top.expression.is_not_null()
        parts = fraction(f"{name}_{end}", partial(formula, value), orders)
        made |= {part: pl.when(there).then(share) for part, share in parts.items()}
    frame = frame.with_columns(**made)
    if all(frame.schema[part] != pl.Int128 for part in made):
        return frame
    return _fitting(frame, [(f"{name}_{end}_top", f"{name}_{end}_bottom") for end in ("low", "high")])


def _fitting(frame: pl.DataFrame, pairs: list[tuple[str, str]]) -> pl.DataFrame:
    """Reduce the fractions that are too long for a column, and mark the rows of those that still are (`too_long`)."""
    too_long = frame["too_long"] if "too_long" in frame.columns else pl.Series([False]).new_from_index(0, frame.height)
    for top, bottom in pairs:
        long = frame.select(pl.any_horizontal(pl.col(top, bottom).abs() > MOST).fill_null(False)).to_series()
        if long.any():
            parts = frame.select(top, bottom).filter(long).rows()
            reduced = [Fraction(*part) for part in parts]
            fits = [max(abs(entry.numerator), entry.denominator) <= MOST for entry in reduced]
            places = long.arg_true()
            for column, ends in (
                (top, [entry.numerator for entry in reduced]),
                (bottom, [entry.denominator for entry in reduced]),
            ):
                held = [end if fit else 0 for end, fit in zip(ends, fits, strict=True)]
                frame = frame.with_columns(frame[column].scatter(places, pl.Series(held, dtype=frame.schema[column])))
            too_long = too_long | pl.Series([False]).new_from_index(0, frame.height).scatter(
                places, [not fit for fit in fits]
            )
        frame = frame.with_columns(pl.col(top, bottom).cast(pl.Int64))
    return frame.with_columns(too_long.alias("too_long"))


def fraction(name: str, formula: Callable[[], object], orders: Orders) -> dict[str, pl.Expr]:
    """Return the two parts of what a formula gives, null where it gives none or an open end."""
    return {
        f"{name}_top": expression(formula, lambda value: _part(value, 0), orders),
        f"{name}_bottom": expression(formula, lambda value: _part(value, 1), orders),
    }


def _part(value: Any, place: int) -> pl.Expr:
    if value is None or isinstance(value, Beyond):
        return pl.lit(None, pl.Int64)
    if not isinstance(value, Traced):
        return pl.lit((value.numerator, value.denominator)[place], pl.Int64)
    return (value.top, value.bottom or Term.of(1))[place].expression
