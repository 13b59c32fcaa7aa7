"""Rows of one accumulation judged: states, running totals and flows, and what is left to the objects."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from logframe.evaluation.statuses import Status
from logframe.table.advance_columns import FORECASTS, judge_advances
from logframe.table.advance_figures import flow_figures, with_sums, with_totals
from logframe.table.day_columns import lengths
from logframe.table.direction_columns import with_direction
from logframe.table.evidence_columns import with_evidence
from logframe.table.reading_columns import (
    LEFT,
    figures_of,
    lone_readings,
    readings_of,
    with_effects,
    with_figures,
)
from logframe.table.reading_frames import reading_frame
from logframe.table.schemas import BIT, EFFECTS, STEPS
from logframe.table.share_columns import SHARES
from logframe.table.state_readings import judge_state_readings


def judge_rows(table: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the readings of rows of one accumulation with their answers, and the rows left to the objects."""
    if table.is_empty():
        return table.select("row"), pl.DataFrame(schema=LEFT)
    table = table if "plan" in table.columns else table.with_columns(plan=pl.lit(0))
    ways = {"snapshot": _states, "running-total": _totals, "increments": _flows}
    way = table["accumulates"][0]
    fitting, left = _fitting(table) if way != "snapshot" else (table, pl.DataFrame(schema=LEFT))
    fitting, refused = _judgeable(fitting)
    left = pl.concat([left, refused])
    gathered = fitting.filter(pl.col("readings").is_not_null())
    made = [_gathered(with_meaning(gathered))] if gathered.height else []
    if gathered.height < fitting.height:
        made.append(ways[way](with_meaning(fitting.filter(pl.col("readings").is_null()).drop("readings"))))
    if not made:
        return table.select("row").clear(), left
    readings = pl.concat([part for part, _ in made], how="diagonal_relaxed")
    return readings, pl.concat([left, *(part for _, part in made), *_unsure(readings)])


def _judgeable(table: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Split rows into those that columns judge, and the others with the reason.

    The others are events without readings, and targets whose way begins at a baseline that is a range.
    """
    low, high = pl.col("start_low"), pl.col("start_high")
    apart = (low > pl.col("aim_high")) | (high < pl.col("aim_low"))
    as_rate = (pl.col("accumulates") == "increments") & pl.col("start_from").is_not_null()
    is_ranged = low.ne_missing(high) & pl.col("aim_low").is_not_null() & (apart | as_rate).fill_null(False)
    reason = (
        pl.when((pl.col("kind") == "milestone") & pl.col("readings").is_null())
        .then(pl.lit("event-without-readings"))
        .when(is_ranged)
        .then(pl.lit("baseline-not-exact"))
    )
    left = table.select("row", route=reason).filter(pl.col("route").is_not_null())
    return table.join(left, on="row", how="anti"), left


def _gathered(declared: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Judge the readings that the objects have put together."""
    frame, seen = reading_frame(declared)
    way = declared["accumulates"][0]
    if way == "snapshot":
        return _judged_states(frame, seen), pl.DataFrame(schema=LEFT)
    frame, against = _scaled(frame) if way == "increments" else (_from_start(frame), pl.DataFrame(schema=LEFT))
    return frame.select("row") if frame.is_empty() else _evidenced(judge_advances(frame)), against


def _unsure(readings: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """List the rows whose share is too long for a column."""
    if "too_long" in readings.columns:
        long = readings.filter(pl.col("too_long").fill_null(False))
        yield long.select("row", route=pl.lit("numbers-too-long")).unique()


_NAMES = "project indicator node statement kind unit organisation country sector plans route".split()
"""Columns that a judgement does not use."""


def with_meaning(table: pl.DataFrame) -> pl.DataFrame:
    """Add to rows what their accumulation makes of what is declared."""
    flow, total = pl.col("accumulates") == "increments", pl.col("accumulates") == "running-total"
    wanted = pl.coalesce("direction", "aim_shows")
    from_zero = total & ~pl.col("start_declared") & (wanted != "decrease").fill_null(True)
    aimed = pl.col("for_period")
    rated = flow & pl.col("start_from").is_not_null() & (pl.col("start_low") != 0)
    whole, before = lengths((pl.col("asked_start"), pl.col("due")), (pl.col("start_from"), pl.col("start_day")))
    table = table.with_columns(
        is_due=pl.col("on") >= pl.col("due"),
        by_steps=pl.col("kind").is_in(STEPS).fill_null(False),
        start_ranges=pl.col("start_low").ne_missing(pl.col("start_high")),
        is_event=(pl.col("kind") == "milestone").fill_null(False),
        cumulative=pl.col("by_time") | (~pl.col("for_period") & ~flow & pl.col("aim_low").is_not_null()),
        edge_start=pl.when(aimed).then(pl.min_horizontal("period_start", "asked_start")).otherwise("period_start"),
        edge_end=pl.when(aimed).then(pl.max_horizontal("period_end", "due")).otherwise("period_end"),
        start_low=pl.when(from_zero).then(0).otherwise("start_low"),
        start_high=pl.when(from_zero).then(0).otherwise("start_high"),
        ratio_top=pl.when(rated).then(whole),
        ratio_bottom=pl.when(rated).then(before),
    )
    first_due = [pl.col("first_due"), pl.col("due")]
    if table["milestones"].list.len().max():
        first_due.insert(1, pl.col("milestones").list.eval(pl.element().struct.field("due")).list.min())
    table = table.with_columns(first_due=pl.coalesce(first_due))
    drop = _NAMES if table["milestones"].list.len().max() else (*_NAMES, "milestones")
    return with_direction(table.drop(drop))


def _states(declared: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    few = pl.col("figures").list.len() <= 1
    many = declared.filter(~few)
    judged, left = list[pl.DataFrame](), pl.DataFrame(schema=LEFT)
    if many.height < declared.height:
        lone = lone_readings(declared if many.is_empty() else declared.filter(few))
        judged.append(_judged_states(lone.drop("low", "high", "start", "end"), None))
    if not many.is_empty():
        long, readings, left = readings_of(figures_of(many).filter(~pl.col("missing")), many, ["end"])
        frame = with_figures(long, readings).join(many.drop("figures"), on="row", how="left")
        judged.append(_judged_states(frame, long))
        left = _left_for_effects(many, left)
    return pl.concat(judged, how="diagonal_relaxed"), left


def _judged_states(frame: pl.DataFrame, long: pl.DataFrame | None) -> pl.DataFrame:
    if frame.is_empty():
        return frame.select("row")
    judged = judge_state_readings(frame, long).with_columns(
        measured=pl.col("latest_day").is_not_null(), value_low="latest_low", value_high="latest_high"
    )
    return _evidenced(judged)


def _totals(declared: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    long, readings, left = readings_of(figures_of(declared).filter(~pl.col("missing")), declared, ["end"])
    frame = with_totals(long, readings).join(declared.drop("figures"), on="row", how="left")
    judged, silent = _advances(_from_start(frame), long)
    return judged, _left_for_effects(declared, pl.concat([left, silent]))


def _from_start(frame: pl.DataFrame) -> pl.DataFrame:
    return frame.with_columns(scale_low="start_low", scale_bottom=pl.lit(1))


def _flows(declared: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    figures, routed = flow_figures(figures_of(declared))
    fitting = declared.join(routed, on="row", how="anti")
    long, readings, left = readings_of(figures, fitting, ["start", "end"])
    frame = with_sums(long, readings).join(fitting.drop("figures"), on="row", how="left")
    frame, against = _scaled(frame)
    judged, silent = _advances(frame, long)
    return judged, _left_for_effects(declared, pl.concat([left, routed, against, silent]))


def _scaled(frame: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Add the start of flows over the target's span, and list the rows whose goal lies on the wrong side of nothing."""
    span = pl.when(pl.col("start_low") != 0).then(pl.col("ratio_top")).fill_null(1)
    frame = frame.with_columns(
        scale_low=pl.when(pl.col("way") >= 0)
        .then(pl.coalesce(pl.col("start_low") * span, pl.lit(0)))
        .otherwise(pl.col("start_low") * span),
        scale_bottom=pl.when(pl.col("start_low") != 0).then(pl.col("ratio_bottom")).fill_null(1),
    )
    against = frame.filter(
        pl.col("start_low").is_null()
        & (pl.col("way") != 0)
        & ((pl.col("aim_low") * pl.col("scale_bottom") - pl.col("scale_low")) * pl.col("way") < 0)
    ).select("row", route=pl.lit("goal-below-nothing"))
    return frame.join(against, on="row", how="anti"), against


def _advances(frame: pl.DataFrame, long: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    silent = frame.filter(pl.col("is_due") & pl.col("today_known") & ~pl.col("due_known").fill_null(False)).select(
        "row", route=pl.lit("no-figure-at-the-date")
    )
    is_open = (
        pl.col("is_due")
        & (pl.col("day") > pl.col("due"))
        & pl.col("then_low").is_null()
        & pl.col("then_high").is_null()
    )
    opened = frame.filter(is_open).select("row", route=pl.lit("open-on-both-sides"))
    silent = pl.concat([silent, opened])
    frame = frame.join(silent, on="row", how="anti")
    if frame.is_empty():
        return frame.select("row"), silent
    return _evidenced(with_effects(long, judge_advances(frame))), silent


def _fitting(table: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the rows whose numbers may be multiplied by days, and those left to the objects."""
    numbers = ["start_low", "aim_low", "aim_high", "keep_low", "keep_high"]
    steps, figures = pl.col("milestones").list, pl.col("figures").list
    greatest = pl.max_horizontal(
        *(pl.col(name).abs() for name in numbers),
        *(
            column.eval(pl.element().struct.field(end).abs()).list.max()
            for column in (steps, figures)
            for end in ("low", "high")
        ),
    )
    fits = (greatest < 2**44).fill_null(True)
    return table.filter(fits), table.filter(~fits).select("row", route=pl.lit("numbers-too-long"))


def _left_for_effects(table: pl.DataFrame, left: pl.DataFrame) -> pl.DataFrame:
    """Add the rows whose sources each tell of an effect by themselves."""
    effects = table.filter(pl.col("level").is_in(EFFECTS) & (pl.col("figures").list.len() > 1))
    long = effects.select("row", "figures").explode("figures").select("row", pl.col("figures").struct.unnest())
    rows = long.group_by("row").agg(pl.col("source").n_unique()).filter(pl.col("source") > 1)
    return pl.concat([left, rows.select("row", route=pl.lit("effect-by-several-sources"))])


def _evidenced(judged: pl.DataFrame) -> pl.DataFrame:
    lacking = [name for name in (*SHARES, *FORECASTS) if name not in judged.columns]
    judged = judged.with_columns(pl.lit(None, pl.Int64).alias(name) for name in lacking)
    return with_evidence(_beside_the_order(judged))


def _beside_the_order(frame: pl.DataFrame) -> pl.DataFrame:
    """Take out of the order what is context, ambiguous, or cannot be missed."""
    measured = pl.col("measured")
    value_low, value_high = pl.col("value_low"), pl.col("value_high")
    ambiguous = (pl.col("direction") == "ambiguous").fill_null(False)
    least, most, way = pl.col("least"), pl.col("most"), pl.col("way")
    low, high = pl.col("keep_low"), pl.col("keep_high")
    from_below = low.is_null() | ((low <= least).fill_null(False) & ~pl.col("keep_strict"))
    to_above = high.is_null() | ((high >= most).fill_null(False) & ~pl.col("keep_strict"))
    aim_low, aim_high, passed = pl.col("aim_low"), pl.col("aim_high"), ~pl.col("aim_strict")
    at_zero = passed & (aim_low == aim_high) & (aim_low == 0)
    from_zero = (pl.col("start_low").is_null() | (pl.col("start_low") == 0)) & ~pl.col("start_ranges")
    nothing = (at_zero & (way >= 0) & from_zero & (value_low == 0) & (value_high == 0)).fill_null(False)
    missed_never = (
        (pl.col("keep") & from_below & to_above)
        | (passed & (way > 0) & (aim_low <= least)).fill_null(False)
        | (passed & (way < 0) & (aim_high >= most)).fill_null(False)
        | (pl.col("by_steps") & (aim_low == 0)).fill_null(False)
    )
    taken_out = (pl.col("context") | ambiguous | missed_never | nothing) & measured
    frame = frame.with_columns(_ambiguous=ambiguous, _missed_never=missed_never, _beside=taken_out)
    beside = pl.col("_beside")
    why = (
        pl.when("context")
        .then(pl.lit("context"))
        .when("_ambiguous")
        .then(pl.lit("direction-ambiguous"))
        .when("_missed_never")
        .then(pl.lit("target-cannot-be-missed"))
        .otherwise(pl.lit("target-is-placeholder"))
    )
    unmeasured = pl.col("context") & ~measured
    return frame.with_columns(
        possible=pl.when(beside)
        .then(BIT[Status.NOT_JUDGED])
        .when(unmeasured)
        .then(BIT[Status.NOT_MEASURED])
        .otherwise(pl.col("possible"))
        .cast(pl.UInt32),
        reason=pl.when(beside).then(why).otherwise("reason"),
        **{name: pl.when(~beside).then(pl.col(name)) for name in (*SHARES, *FORECASTS)},
    ).drop("_ambiguous", "_missed_never", "_beside")
