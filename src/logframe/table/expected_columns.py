"""What is expected by a day, as columns: the line through the start, the milestones and the goal."""

from __future__ import annotations

from typing import Any

import polars as pl

from logframe.evaluation import formulas
from logframe.table.day_columns import days_between
from logframe.table.lanes import limit_of
from logframe.table.share_columns import fraction
from logframe.table.traced_numbers import column

_DAY = pl.duration(days=1)


def with_expected(frame: pl.DataFrame) -> pl.DataFrame:
    """Add what is expected by the end of `day` (`height_top` over `height_bottom`), null where the line says nothing.

    `step` is the last milestone until then, null without.
    """
    flow = pl.col("accumulates") == "increments"
    falls = pl.col("way") < 0
    near = pl.when(falls).then(pl.col("aim_high")).otherwise(pl.col("aim_low"))
    before = pl.col("asked_start") - _DAY
    starts_later = ~flow | (pl.col("start_low") == 0).fill_null(False)
    first = pl.when(starts_later & (pl.col("start_day") > before)).then(pl.col("start_day")).otherwise(before)
    limited = (pl.col("accumulates") == "running-total") & ~pl.col("start_declared")
    begin = pl.when(flow).then(0).otherwise(pl.coalesce("start_low", pl.when(limited).then(0)))
    frame = frame.with_columns(_near=near, _first=first, _begin=begin)
    has_line = (
        pl.col("_begin").is_not_null()
        & pl.col("_near").is_not_null()
        & (pl.col("_first") < pl.col("due"))
        & (pl.col("day") >= pl.col("_first"))
    )
    frame = _between(frame).with_columns(_line=has_line)
    is_past = pl.col("day") >= pl.col("due")
    frame = frame.with_columns(
        _low=pl.when(is_past).then(pl.col("_near")).otherwise(pl.coalesce("_from", "_begin")),
        _high=pl.when(is_past).then(pl.col("_near")).otherwise(pl.coalesce("_to", "_near")),
        _days=pl.when(is_past).then(0).otherwise(days_between(pl.coalesce("_from_day", "_first"), pl.col("day"))),
        _span=pl.when(is_past)
        .then(1)
        .otherwise(days_between(pl.coalesce("_from_day", "_first"), pl.coalesce("_to_day", "due"))),
    )
    lined = frame.filter(pl.col("_line"))
    limit, days = limit_of(lined, ["_low", "_high"]), limit_of(lined, ["_days", "_span"])
    low, high = column("_low", limit), column("_high", limit)
    passed, span = column("_days", days, degree=0), column("_span", days, degree=0, sign=1)
    day: Any = passed
    height = fraction("height", lambda: formulas.between_points(day, (0, low), (span, high)), {})
    frame = frame.with_columns(pl.when("_line").then(part.cast(pl.Int64)).alias(name) for name, part in height.items())
    return frame.drop("_near", "_first", "_begin", "_line", "_low", "_high", "_days", "_span", "_from", "_to",
                      "_from_day", "_to_day")  # fmt: skip


def _between(frame: pl.DataFrame) -> pl.DataFrame:
    """Add the milestones on either side of the day, and the last until it."""
    nothing = {"_from": pl.Int64(), "_to": pl.Int64(), "_from_day": pl.Date(), "_to_day": pl.Date(), "step": pl.Int64()}
    if "milestones" not in frame.columns:
        return frame.with_columns(pl.lit(None, kind).alias(name) for name, kind in nothing.items())
    stepped = frame.filter(pl.col("milestones").list.len() > 0)
    if stepped.is_empty():
        return frame.with_columns(pl.lit(None, kind).alias(name) for name, kind in nothing.items())
    long = stepped.select("question", "day", "_first", "way", last="due", steps="milestones").explode("steps")
    long = long.select("question", "day", "_first", "way", "last", pl.col("steps").struct.unnest())
    near = pl.when(pl.col("way") < 0).then(pl.col("high")).otherwise(pl.col("low"))
    long = long.with_columns(_value=near).sort("question", "due")
    on_line = (pl.col("due") > pl.col("_first")) & (pl.col("due") < pl.col("last"))
    passed, ahead = on_line & (pl.col("due") <= pl.col("day")), on_line & (pl.col("due") > pl.col("day"))
    made = long.group_by("question", maintain_order=True).agg(
        _from=pl.col("_value").filter(passed).last(),
        _from_day=pl.col("due").filter(passed).last(),
        _to=pl.col("_value").filter(ahead).first(),
        _to_day=pl.col("due").filter(ahead).first(),
        step=pl.col("low").filter(pl.col("due") <= pl.col("day")).last(),
    )
    return frame.join(made, on="question", how="left")
