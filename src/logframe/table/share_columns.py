"""Shares of the way as columns of exact fractions, by the formulas of the evaluation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import polars as pl

from logframe.evaluation import formulas
from logframe.table.integer_terms import Term
from logframe.table.lanes import Aim, Traits
from logframe.table.traced_numbers import Beyond, Orders, Traced, column, expression

SHARES = tuple(f"share_{end}_{part}" for end in ("low", "high") for part in ("top", "bottom"))


def with_share(frame: pl.DataFrame, name: str, aim: Aim, traits: Traits, limit: int) -> pl.DataFrame:
    """Add the share of the way that a column of values has come, null where there is none."""
    if not traits["scale"]:
        return frame.with_columns(**dict.fromkeys(SHARES, pl.lit(None, pl.Int64)))
    low, high = column(f"{name}_low", limit), column(f"{name}_high", limit)
    ends = (low, low) if traits["exact"] else (low, high) if traits["way"] > 0 else (high, low)
    made: dict[str, pl.Expr] = {}
    for end, value in zip(("low", "high"), ends, strict=True):
        parts = fraction(f"share_{end}", partial(formulas.progress, value, aim.start, aim.goal), aim.orders)
        there = value.top.expression.is_not_null()
        made |= {part: pl.when(there).then(share) for part, share in parts.items()}
        if traits["exact"]:
            made |= {f"share_high_{part}": made[f"share_low_{part}"] for part in ("top", "bottom")}
            break
    return frame.with_columns(**made)


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
    term = (value.top, value.bottom or Term.of(1))[place]
    # A share that does not fit its column is an error, which is caught: such rows are left to the objects.
    return term.expression.cast(pl.Int64) if term.is_wide else term.expression
