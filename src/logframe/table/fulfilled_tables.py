"""How far the indicators of a table have come: a row in, a row out, in any order and any chunks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import polars as pl

from logframe.evaluation.fulfilment.evidence import LEVELS_OF_EVIDENCE
from logframe.evaluation.statuses import ACHIEVED, MISSED, UNJUDGED, Status, settled
from logframe.table.direction_columns import with_direction
from logframe.table.evidence_columns import DIRECTION, with_evidence
from logframe.table.integer_terms import UntraceableError
from logframe.table.reading_columns import figures_of, readings_of_states, with_figures
from logframe.table.schemas import ANSWERS, BIT, INDICATORS, WORDS, bits, words_of
from logframe.table.share_columns import SHARES
from logframe.table.state_columns import judge_kept, judge_states
from logframe.table.word_lookups import looked_up


def fulfil_batches(batches: Iterable[Any]) -> Iterator[pl.DataFrame]:
    """Return the answers of one batch after another."""
    return (fulfil_table(batch) for batch in batches)


def fulfil_table(indicators: Any) -> pl.DataFrame:
    """Return an answer (`ANSWERS`) for each row of indicators (`INDICATORS`), an Arrow table or one of polars.

    What columns cannot judge is left open, with its reason in `route`, and never answered differently.
    """
    table = indicators if isinstance(indicators, pl.DataFrame) else pl.DataFrame(pl.from_arrow(indicators))
    table = table.select(pl.col(name).cast(kind) for name, kind in INDICATORS.items()).with_row_index("row")
    own = table.filter(pl.col("route").is_null())
    states = own.filter(pl.col("accumulates") == "snapshot")
    rest = own.filter((pl.col("accumulates") != "snapshot").fill_null(True)).select(
        "row", route=pl.lit("adds-up-over-time")
    )
    judged, left = _states(states)
    left = pl.concat([left, rest])
    return _answers(table, judged, left)


def _states(table: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    declared = table.drop("figures").with_columns(
        is_due=pl.col("on") >= pl.col("due"),
        ratio_top=pl.lit(None, pl.Int64),
        ratio_bottom=pl.lit(None, pl.Int64),
        by_time=pl.col("by_time") | ~pl.col("for_period"),
    )
    declared = with_direction(declared)
    table = table.with_columns(is_due=pl.col("on") >= pl.col("due"))
    long, readings, left = readings_of_states(figures_of(table), table)
    frame = with_figures(long, readings).join(declared, on="row", how="left")
    judged = _judge_states(frame, long)
    return with_evidence(_beside_the_order(judged)), left


def _judge_states(frame: pl.DataFrame, long: pl.DataFrame) -> pl.DataFrame:
    held = (
        pl.col("start_low").is_not_null()
        & ~pl.col("aim_strict")
        & (pl.col("aim_low") <= pl.col("start_low"))
        & (pl.col("start_low") <= pl.col("aim_high"))
    ).fill_null(False)
    seen = pl.col("latest_day").is_not_null()
    frame = _with_steps(frame).with_columns(
        _lane=pl.when(~seen)
        .then(pl.lit("nothing"))
        .when(pl.col("keep"))
        .then(pl.lit("keep"))
        .when(pl.col("aim_low").is_null() | pl.col("contradicted"))
        .then(pl.lit("not computable"))
        .when(held & (pl.col("way") == 0))
        .then(pl.lit("held open"))
        .when(held)
        .then(pl.lit("held"))
        .otherwise(pl.lit("goal"))
    )
    parts = {name[0]: part for name, part in frame.partition_by("_lane", as_dict=True, include_key=False).items()}
    made: list[pl.DataFrame] = []
    if "nothing" in parts:
        made.append(parts["nothing"].with_columns(possible=_unmeasured()))
    if "not computable" in parts:
        made.append(parts["not computable"].with_columns(possible=pl.lit(BIT[Status.NOT_COMPUTABLE], pl.UInt32)))
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


def _kept(frame: pl.DataFrame, long: pl.DataFrame, broken: Status) -> pl.DataFrame:
    seen = long.filter((pl.col("end") <= pl.col("on")) & (pl.col("end") >= pl.col("asked_start")))
    return judge_kept(frame, seen.select("reading", "low", "high", "end"), broken).drop("limit_low", "limit_high")


def _unmeasured() -> pl.Expr:
    begun = pl.col("is_due") | (pl.col("first_due") <= pl.col("on"))
    return pl.when(begun).then(BIT[Status.NOT_MEASURED]).otherwise(BIT[Status.NOT_DUE]).cast(pl.UInt32)


def _with_steps(frame: pl.DataFrame) -> pl.DataFrame:
    """Add the milestone that the latest figure lies near to, and the first day on which something is due."""
    with_steps = frame.filter(pl.col("milestones").list.len() > 0)
    step = {"step_low": pl.Int64(), "step_high": pl.Int64(), "step_day": pl.Date()}
    if with_steps.is_empty():
        return frame.with_columns(
            first_due="due", **{name: pl.lit(None, kind) for name, kind in step.items()}
        )
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
        first_due=pl.col("due").min(),
    )
    return frame.join(steps, on="reading", how="left").with_columns(pl.col("first_due").fill_null(pl.col("due")))


def _beside_the_order(frame: pl.DataFrame) -> pl.DataFrame:
    """Take out of the order what is context, ambiguous, or cannot be missed."""
    measured = pl.col("latest_day").is_not_null()
    value_low, value_high = pl.col("latest_low"), pl.col("latest_high")
    ambiguous = (pl.col("direction") == "ambiguous").fill_null(False)
    least, most, way = pl.col("least"), pl.col("most"), pl.col("way")
    low, high = pl.col("keep_low"), pl.col("keep_high")
    from_below = low.is_null() | ((low <= least).fill_null(False) & ~pl.col("keep_strict"))
    to_above = high.is_null() | ((high >= most).fill_null(False) & ~pl.col("keep_strict"))
    goal_at = (pl.col("aim_low") == pl.col("aim_high")) & ~pl.col("aim_strict")
    at_zero = goal_at & (pl.col("aim_low") == 0)
    from_zero = pl.col("start_low").is_null() | (pl.col("start_low") == 0)
    placeholder = (
        (pl.col("keep") & from_below & to_above)
        | (at_zero & (way > 0) & least.is_not_null()).fill_null(False)
        | (at_zero & (way >= 0) & from_zero & (value_low == 0) & (value_high == 0)).fill_null(False)
        | ((way < 0) & goal_at & (pl.col("aim_low") == most)).fill_null(False)
    )
    beside = (pl.col("context") | ambiguous | placeholder) & measured
    unmeasured = pl.col("context") & ~measured
    return frame.with_columns(
        possible=pl.when(beside)
        .then(BIT[Status.NOT_JUDGED])
        .when(unmeasured)
        .then(BIT[Status.NOT_MEASURED])
        .otherwise(pl.col("possible"))
        .cast(pl.UInt32),
        **{name: pl.when(~beside).then(pl.col(name)) for name in SHARES if name in frame.columns},
    )


def _answers(table: pl.DataFrame, judged: pl.DataFrame, left: pl.DataFrame) -> pl.DataFrame:
    """Join the readings of each row to its answer."""
    measured = pl.col("latest_day").is_not_null()
    frame = judged.with_columns(
        measured=measured,
        value_low=pl.when(measured).then(pl.col("latest_low")),
        value_high=pl.when(measured).then(pl.col("latest_high")),
    )
    several = frame.filter(pl.col("row").is_duplicated())
    single = frame if several.is_empty() else frame.filter(~pl.col("row").is_duplicated())
    columns = ["row", "possible", *SHARES, "measured", "value_low", "value_high", "evidence", "moved"]
    parts = [single.select(columns)]
    if not several.is_empty():
        parts.append(_joined(several).select(columns))
    answers = table.select(
        "row", "project", "indicator", pl.col("den").alias("value_den"), pl.col("route").alias("_declared")
    ).join(pl.concat(parts), on="row", how="left", maintain_order="left")
    answers = answers.join(left, on="row", how="left", maintain_order="left").with_columns(
        pl.coalesce("_declared", "route").alias("route")
    )
    masks = answers["possible"]
    answers = answers.with_columns(
        status=looked_up(masks, lambda mask: str(settled(words_of(mask))), pl.String),
        reached=looked_up(masks, lambda mask: _reached(words_of(mask)), pl.String),
        share_low=pl.col("share_low_top") / pl.col("share_low_bottom"),
        share_high=pl.col("share_high_top") / pl.col("share_high_bottom"),
        evidence=pl.col("evidence").replace_strict(
            list(range(len(LEVELS_OF_EVIDENCE))), [str(level) for level in LEVELS_OF_EVIDENCE], return_dtype=pl.String
        ),
        evidence_direction=pl.col("moved").replace_strict(
            list(DIRECTION.values()), [str(way) for way in DIRECTION], return_dtype=pl.String
        ),
    )
    return answers.select(
        (pl.col(name) if name in answers.columns else pl.lit(None).alias(name)).cast(kind)
        for name, kind in ANSWERS.items()
    )


def _joined(frame: pl.DataFrame) -> pl.DataFrame:
    """Join several readings: those without a figure give way to those with one."""
    some = pl.col("measured").any().over("row")
    frame = frame.filter(pl.col("measured") | ~some)
    best = frame.filter(pl.col("evidence") == pl.col("evidence").min().over("row"))
    moved = best.group_by("row").agg(
        moved=pl.when(pl.col("moved").n_unique() == 1).then(pl.col("moved").first()).otherwise(0)
    )
    has_share = pl.col("share_low_top").is_not_null() | pl.col("share_high_top").is_not_null()
    low, high = (pl.col(f"share_{end}_top") / pl.col(f"share_{end}_bottom") for end in ("low", "high"))
    # Of shares that floating point takes for the same the values tell which is less.
    by_value = pl.col("value_low") * pl.col("way")
    least = {"by": [low.filter(has_share), by_value.filter(has_share)], "nulls_last": False}
    most = {"by": [high.filter(has_share), by_value.filter(has_share)], "nulls_last": True}
    joined = frame.group_by("row").agg(
        possible=pl.col("possible").bitwise_or(),
        **{name: pl.col(name).filter(has_share).sort_by(**least).first() for name in SHARES[:2]},
        **{name: pl.col(name).filter(has_share).sort_by(**most).last() for name in SHARES[2:]},
        measured=pl.col("measured").any(),
        value_low=pl.when(pl.col("value_low").is_not_null().all()).then(pl.col("value_low").min()),
        value_high=pl.when(pl.col("value_high").is_not_null().all()).then(pl.col("value_high").max()),
        evidence=pl.col("evidence").min(),
    )
    return joined.join(moved, on="row", how="left").with_columns(pl.col("moved").cast(pl.Int8))


def _reached(possible: set[Status]) -> str | None:
    if possible <= UNJUDGED:
        return None
    return "yes" if possible <= ACHIEVED else "no" if possible <= MISSED else "open"


__all__ = ["WORDS", "UntraceableError", "fulfil_batches", "fulfil_table"]
