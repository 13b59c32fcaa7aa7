"""Which way is better, as columns: the same steps as `directions` takes for one indicator."""

from __future__ import annotations

from typing import Any

import polars as pl

from logframe.declaration.values.numbers import Number
from logframe.evaluation.fulfilment.directions import way_shown
from logframe.evaluation.fulfilment.goals import Goal
from logframe.table.lanes import limit_of
from logframe.table.traced_numbers import column, expression

APART = "rates-and-numbers-apart"
WAYS: dict[object, int] = {"increase": 1, "decrease": -1, None: 0}


def with_direction(frame: pl.DataFrame) -> pl.DataFrame:
    """Add `way` (1 rise, -1 fall, 0 open) and whether a declared one is `contradicted`, with the `reason` of either.

    A flow's baseline stands over the target's span as `over_top` over `over_bottom`.
    """
    limit = limit_of(frame, ["start_low", "aim_low", "aim_high", "ratio_top", "ratio_bottom"])
    as_number = _shown("start_low", limit)
    flow = pl.col("accumulates") == "increments"
    has_ratio = frame["ratio_top"].is_not_null().any()
    shown = pl.when(flow & pl.col("ratio_top").is_not_null()).then(_shown("over", limit)) if has_ratio else None
    by_start = as_number if shown is None else shown.otherwise(as_number)
    frame = frame.with_columns(_shown=by_start.fill_null(0), _number=as_number.fill_null(0), _dated=pl.lit(0))
    frame = _dated(frame)
    declared, bound = _as_number("direction"), _as_number("aim_shows")
    shown_way = pl.col("_shown")
    from_nothing = flow & (pl.col("start_low") == 0).fill_null(False) & ~pl.col("start_ranges")
    apart = ~pl.col("_number").is_in([0]) & (pl.col("_number") != shown_way)
    against_bound = (bound != 0) & (bound != shown_way)
    way = (
        pl.when(declared != 0)
        .then(declared)
        .when(from_nothing & (shown_way != -1) & (bound == 0))
        .then(1)
        .when(shown_way != 0)
        .then(pl.when(apart | against_bound).then(0).otherwise(shown_way))
        .when(bound != 0)
        .then(bound)
        .when(pl.col("accumulates") == "snapshot")
        .then(pl.col("_dated"))
        .when((pl.col("start_low").is_null() & pl.col("start_high").is_null()) | ~pl.col("start_declared"))
        .then(1)
        .otherwise(0)
    )
    way = pl.when("by_steps").then(1).otherwise(way)
    declared = pl.when("by_steps").then(1).otherwise(declared)
    # A start that may be the goal leaves as little to hold a value against as one on its wrong side.
    contradicted = ((declared != 0) & (shown_way != 0) & (shown_way != declared)) | (
        pl.col("start_ranges") & pl.col("aim_low").is_not_null()
    )
    is_apart = (declared == 0) & (shown_way != 0) & apart
    problem = (
        pl.when(~contradicted)
        .then(pl.when(way == 0).then(pl.when(is_apart).then(pl.lit(APART)).otherwise(pl.lit("direction-open"))))
        .when("by_steps")
        .then(pl.lit("scale-contradicted"))
        .when("start_ranges")
        .then(pl.lit("baseline-may-be-target"))
        .otherwise(pl.lit("direction-contradicted"))
    )
    frame = frame.with_columns(way=way.cast(pl.Int8), contradicted=contradicted, reason=problem)
    return frame.drop("_shown", "_number", "_dated")


def _shown(name: str, limit: int) -> pl.Expr:
    start: Any = column("start_low", limit)
    if name == "over":
        start = start * column("ratio_top", limit, degree=0, sign=1) / column("ratio_bottom", limit, degree=0, sign=1)
    ends: Any = _Ends(start)
    goal = Goal(column("aim_low", limit), column("aim_high", limit))
    shown = expression(lambda: way_shown(ends, goal), lambda way: pl.lit(WAYS[way], pl.Int8), {})
    is_shown = pl.col("start_low").is_not_null() & pl.col("aim_low").is_not_null() & ~pl.col("start_ranges")
    return pl.when(is_shown).then(shown)


class _Ends(Number):
    """A start whose ends are columns."""

    def __init__(self, end: Any) -> None:
        object.__setattr__(self, "low", end)
        object.__setattr__(self, "high", end)


def _dated(frame: pl.DataFrame) -> pl.DataFrame:
    """Add the way that dated targets go which all move alike, where nothing else shows one."""
    if "milestones" not in frame.columns:
        return frame
    needs = (
        (pl.col("accumulates") == "snapshot")
        & pl.col("direction").is_null()
        & pl.col("aim_shows").is_null()
        & (pl.col("milestones").list.len() > 0)
    )
    steps = frame.filter(needs).select("row", "milestones", "aim_low", "aim_high", "due")
    if steps.is_empty():
        return frame
    long = steps.explode("milestones").select("row", pl.col("milestones").struct.unnest(), last=pl.lit(False))
    ends = steps.filter(pl.col("aim_low").is_not_null())
    ends = ends.select("row", "due", low="aim_low", high="aim_high", last=pl.lit(True))
    steps = pl.concat([long, ends]).sort("row", "last", "due")
    moves = steps.with_columns(
        before_low=pl.col("low").shift(1).over("row"), before_high=pl.col("high").shift(1).over("row")
    ).filter(pl.col("before_low").is_not_null())
    ways = moves.group_by("row").agg(
        _dated=pl.when((pl.col("low") > pl.col("before_high")).all())
        .then(1)
        .when((pl.col("high") < pl.col("before_low")).all())
        .then(-1)
        .otherwise(0)
    )
    return (
        frame.drop("_dated")
        .join(ways, on="row", how="left", maintain_order="left")
        .with_columns(pl.col("_dated").fill_null(0))
    )


def _as_number(name: str) -> pl.Expr:
    way = pl.col(name)
    return (
        pl.when(way == "increase")
        .then(pl.lit(1, pl.Int8))
        .when(way == "decrease")
        .then(pl.lit(-1, pl.Int8))
        .otherwise(0)
    )
