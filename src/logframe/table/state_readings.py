"""Readings of states by what is asked of them."""

from __future__ import annotations

import polars as pl

from logframe.evaluation.statuses import Status
from logframe.table.advance_columns import not_computable, unmeasured
from logframe.table.schemas import bits
from logframe.table.state_columns import judge_kept, judge_states


def judge_state_readings(frame: pl.DataFrame, long: pl.DataFrame | None) -> pl.DataFrame:
    """Judge readings of states, each by what is asked of it: a goal, limits, or nothing that can be judged."""
    held = (
        pl.col("start_low").is_not_null()
        & ~pl.col("aim_strict")
        & (pl.col("aim_low") <= pl.col("start_low"))
        & (pl.col("start_low") <= pl.col("aim_high"))
    ).fill_null(False)
    seen = pl.col("latest_day").is_not_null()
    frame = _with_steps(frame).with_columns(
        _lane=pl.when(~seen)
        .then(pl.lit(0, pl.Int8))
        .when(pl.col("keep"))
        .then(pl.lit(1, pl.Int8))
        .when(pl.col("aim_low").is_null() | pl.col("contradicted"))
        .then(pl.lit(2, pl.Int8))
        .when(held & (pl.col("way") == 0))
        .then(pl.lit(3, pl.Int8))
        .when(held)
        .then(pl.lit(4, pl.Int8))
        .otherwise(pl.lit(5, pl.Int8))
    )
    names = ("nothing", "keep", "not computable", "held open", "held", "goal")
    lanes = frame["_lane"].unique().to_list()
    frame, lane = frame.drop("_lane"), frame["_lane"]
    parts = {names[place]: frame if len(lanes) == 1 else frame.filter(lane == place) for place in lanes}
    made: list[pl.DataFrame] = []
    if "nothing" in parts:
        made.append(parts["nothing"].with_columns(possible=unmeasured()))
    if "not computable" in parts:
        made.append(not_computable(parts["not computable"]))
    if "held open" in parts:
        made.append(
            parts["held open"].with_columns(
                possible=pl.when(pl.col("is_due"))
                .then(bits({Status.KEPT, Status.ADVERSE}))
                .otherwise(bits({Status.ON_TRACK, Status.ADVERSE}))
                .cast(pl.UInt32)
            )
        )
    if "goal" in parts:
        made += judge_states(parts["goal"])
    if "keep" in parts:
        limits = parts["keep"].with_columns(limit_low="keep_low", limit_high="keep_high")
        made.append(_kept(limits, long, Status.NOT_KEPT))
    if "held" in parts:
        falls = pl.col("way") < 0
        limits = parts["held"].with_columns(
            limit_low=pl.when(~falls).then(pl.col("aim_low")), limit_high=pl.when(falls).then(pl.col("aim_high"))
        )
        made.append(_kept(limits, long, Status.ADVERSE))
    return pl.concat(made, how="diagonal")


def _kept(frame: pl.DataFrame, long: pl.DataFrame | None, broken: Status) -> pl.DataFrame:
    within = ("reading", "low", "high", "end")
    if long is None:
        # A lone figure is the latest.
        seen = frame.filter(pl.col("latest_day") >= pl.col("asked_start"))
        seen = seen.select("reading", low="latest_low", high="latest_high", end="latest_day")
    else:
        seen = long.filter((pl.col("end") <= pl.col("on")) & (pl.col("end") >= pl.col("asked_start"))).select(within)
    judged = judge_kept(frame, seen, broken).drop("limit_low", "limit_high")
    # Figures from before the days the target is for do not count.
    return judged.with_columns(pl.col("possible").fill_null(unmeasured()))


def _with_steps(frame: pl.DataFrame) -> pl.DataFrame:
    """Add the milestone that the latest figure lies near to, and the first day on which something is due."""
    step = {"step_low": pl.Int64(), "step_high": pl.Int64(), "step_day": pl.Date()}
    has_steps = "milestones" in frame.columns
    with_steps = frame.filter(pl.col("milestones").list.len() > 0) if has_steps else frame.head(0)
    if with_steps.is_empty():
        return frame.with_columns(**{name: pl.lit(None, kind) for name, kind in step.items()})
    long = with_steps.select("reading", "latest_day", last="due", steps="milestones").explode("steps")
    long = long.select("reading", "latest_day", "last", pl.col("steps").struct.unnest()).sort("reading", "due")
    passed = pl.col("due") <= pl.col("latest_day")
    last_step = pl.col("due").filter(passed).last()
    day = pl.col("latest_day").first()
    after = pl.min_horizontal(
        pl.col("due").filter(~passed).min(), pl.col("last").filter(pl.col("last") > pl.col("latest_day")).first()
    )
    is_near = last_step.is_not_null() & (after.is_null() | (day - last_step < after - day))
    steps = long.group_by("reading").agg(
        step_low=pl.when(is_near).then(pl.col("low").filter(passed).last()),
        step_high=pl.when(is_near).then(pl.col("high").filter(passed).last()),
        step_day=pl.when(is_near).then(last_step),
    )
    return frame.join(steps, on="reading", how="left")
