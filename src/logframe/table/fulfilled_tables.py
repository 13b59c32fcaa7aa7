"""How far the indicators of a table have come: a row in, a row out, in any order and any chunks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import polars as pl

from logframe.evaluation.fulfilment.evidence import LEVELS_OF_EVIDENCE
from logframe.evaluation.statuses import ACHIEVED, MISSED, UNJUDGED, Status, settled
from logframe.table.advance_columns import FORECASTS, judge_advances, unmeasured
from logframe.table.advance_figures import flow_figures, with_sums, with_totals
from logframe.table.direction_columns import with_direction
from logframe.table.evidence_columns import DIRECTION, EFFECTS, with_evidence
from logframe.table.integer_terms import UntraceableError
from logframe.table.reading_columns import figures_of, readings_of, with_effects, with_figures
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
    made: list[pl.DataFrame] = []
    left = [own.filter(pl.col("accumulates").is_null()).select("row", route=pl.lit("accumulation-open"))]
    for way, judge in (("snapshot", _states), ("running-total", _totals), ("increments", _flows)):
        rows = own.filter(pl.col("accumulates") == way)
        if not rows.is_empty():
            judged, routed = judge(rows)
            made.append(judged)
            left.append(routed)
    return _answers(table, made, pl.concat(left).unique("row", keep="first", maintain_order=True))


def _declared(table: pl.DataFrame) -> pl.DataFrame:
    """Add to rows what their accumulation makes of what is declared."""
    flow, total = pl.col("accumulates") == "increments", pl.col("accumulates") == "running-total"
    wanted = pl.coalesce("direction", "aim_shows")
    from_zero = total & ~pl.col("start_declared") & (wanted != "decrease").fill_null(True)
    aimed = pl.col("for_period")
    table = table.with_columns(
        is_due=pl.col("on") >= pl.col("due"),
        cumulative=pl.col("by_time") | (~pl.col("for_period") & ~flow & pl.col("aim_low").is_not_null()),
        edge_start=pl.when(aimed).then(pl.min_horizontal("period_start", "asked_start")).otherwise("period_start"),
        edge_end=pl.when(aimed).then(pl.max_horizontal("period_end", "due")).otherwise("period_end"),
        start_low=pl.when(from_zero).then(0).otherwise("start_low"),
        start_high=pl.when(from_zero).then(0).otherwise("start_high"),
        ratio_top=pl.lit(None, pl.Int64),
        ratio_bottom=pl.lit(None, pl.Int64),
        first_due=pl.min_horizontal("due", pl.col("milestones").list.eval(pl.element().struct.field("due")).list.min()),
    )
    table = table.with_columns(
        first_due=pl.when(pl.col("milestones").list.len() > 0)
        .then(pl.col("milestones").list.eval(pl.element().struct.field("due")).list.min())
        .otherwise("due")
    )
    return with_direction(table)


def _states(table: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    declared = _declared(table)
    long, readings, left = readings_of(figures_of(declared).filter(~pl.col("missing")), declared, ["end"])
    frame = with_figures(long, readings).join(declared.drop("figures"), on="row", how="left")
    if frame.is_empty():
        return frame.select("row"), _left_for_effects(table, left)
    judged = _judge_states(frame, long).with_columns(
        measured=pl.col("latest_day").is_not_null(), value_low="latest_low", value_high="latest_high"
    )
    return _evidenced(judged, long), _left_for_effects(table, left)


def _totals(table: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    declared, long_numbers = _fitting(_declared(table))
    long, readings, left = readings_of(figures_of(declared).filter(~pl.col("missing")), declared, ["end"])
    frame = with_totals(long, readings).join(declared.drop("figures"), on="row", how="left")
    frame = frame.with_columns(scale_low="start_low")
    judged, silent = _advances(frame, long)
    return judged, _left_for_effects(table, pl.concat([left, long_numbers, silent]))


def _flows(table: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    declared, long_numbers = _fitting(_declared(table))
    rates = declared.filter(pl.col("start_low") != 0).select("row", route=pl.lit("rates"))
    declared = declared.join(rates, on="row", how="anti")
    figures, routed = flow_figures(figures_of(declared))
    declared = declared.join(routed, on="row", how="anti")
    long, readings, left = readings_of(figures, declared, ["start", "end"])
    frame, ahead = with_sums(long, readings)
    frame = frame.join(ahead, on="row", how="anti").join(declared.drop("figures"), on="row", how="left")
    frame = frame.with_columns(
        scale_low=pl.when(pl.col("way") >= 0).then(pl.coalesce("start_low", pl.lit(0))).otherwise("start_low")
    )
    against = frame.filter(
        (pl.col("way") != 0) & ((pl.col("aim_low") - pl.col("scale_low")) * pl.col("way") < 0)
    ).select("row", route=pl.lit("goal-below-nothing"))
    frame = frame.join(against, on="row", how="anti")
    judged, silent = _advances(frame, long)
    return judged, _left_for_effects(table, pl.concat([left, long_numbers, rates, routed, ahead, against, silent]))


def _advances(frame: pl.DataFrame, long: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    silent = frame.filter(pl.col("is_due") & pl.col("today_known") & ~pl.col("due_known").fill_null(False)).select(
        "row", route=pl.lit("no-figure-at-the-date")
    )
    frame = frame.join(silent, on="row", how="anti")
    if frame.is_empty():
        return frame.select("row"), silent
    return _evidenced(judge_advances(frame), long), silent


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
    effects = table.filter(pl.col("level").is_in(EFFECTS) & (pl.col("figures").list.len() > 2))
    long = effects.select("row", "figures").explode("figures").select("row", pl.col("figures").struct.unnest())
    several = long.group_by("row").agg(sources=pl.col("source").n_unique())
    times = long.filter(~pl.col("missing")).group_by("row", "source").agg(times=pl.col("end").n_unique())
    rows = times.group_by("row").agg(pl.col("times").max()).join(several, on="row")
    rows = rows.filter((pl.col("times") > 1) & (pl.col("sources") > 1))
    return pl.concat([left, rows.select("row", route=pl.lit("effect-by-several-sources"))])


def _evidenced(judged: pl.DataFrame, long: pl.DataFrame) -> pl.DataFrame:
    lacking = [name for name in (*SHARES, *FORECASTS) if name not in judged.columns]
    judged = judged.with_columns(pl.lit(None, pl.Int64).alias(name) for name in lacking)
    return with_evidence(_beside_the_order(with_effects(long, judged)))


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
        made.append(parts["nothing"].with_columns(possible=unmeasured()))
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
    judged = judge_kept(frame, seen.select("reading", "low", "high", "end"), broken).drop("limit_low", "limit_high")
    # Figures from before the days the target is for do not count.
    return judged.with_columns(pl.col("possible").fill_null(unmeasured()))


def _with_steps(frame: pl.DataFrame) -> pl.DataFrame:
    """Add the milestone that the latest figure lies near to, and the first day on which something is due."""
    with_steps = frame.filter(pl.col("milestones").list.len() > 0)
    step = {"step_low": pl.Int64(), "step_high": pl.Int64(), "step_day": pl.Date()}
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


def _beside_the_order(frame: pl.DataFrame) -> pl.DataFrame:
    """Take out of the order what is context, ambiguous, or cannot be missed."""
    measured = pl.col("measured")
    value_low, value_high = pl.col("value_low"), pl.col("value_high")
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
        **{name: pl.when(~beside).then(pl.col(name)) for name in (*SHARES, *FORECASTS)},
    )


def _answers(table: pl.DataFrame, judged: list[pl.DataFrame], left: pl.DataFrame) -> pl.DataFrame:
    """Join the readings of each row to its answer."""
    frame = pl.concat([_complete(part) for part in judged]) if judged else _complete(table.head(0).select("row"))
    frame = frame.join(left, on="row", how="anti") if left.height else frame
    several = frame.filter(pl.col("row").is_duplicated())
    parts = [frame]
    if several.height:
        parts = [frame.filter(~pl.col("row").is_duplicated()), _joined(several).select(frame.columns)]
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


_KINDS = {
    "row": pl.UInt32(), "possible": pl.UInt32(), "measured": pl.Boolean(),
    **dict.fromkeys(("value_low", "value_high", "covered_days", "asked_days", *SHARES, *FORECASTS), pl.Int64()),
    "evidence": pl.Int8(), "moved": pl.Int8(), "as_of": pl.Date(), "way": pl.Int8(),
}  # fmt: skip


def _complete(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the columns that an answer is made of, null where a way of judging has none."""
    return frame.select(
        (pl.col(name) if name in frame.columns else pl.lit(None).alias(name)).cast(kind)
        for name, kind in _KINDS.items()
    )


def _joined(frame: pl.DataFrame) -> pl.DataFrame:
    """Join several readings: those without a figure give way to those with one."""
    some = pl.col("measured").any().over("row")
    frame = frame.filter(pl.col("measured") | ~some)
    best = frame.filter(pl.col("evidence") == pl.col("evidence").min().over("row"))
    moved = best.group_by("row").agg(
        moved=pl.when(pl.col("moved").n_unique() == 1).then(pl.col("moved").first()).otherwise(0)
    )
    ends = {}
    for name in ("share", "forecast"):
        low, high = (pl.col(f"{name}_{end}_top") / pl.col(f"{name}_{end}_bottom") for end in ("low", "high"))
        there = low.is_not_null() | high.is_not_null()
        # Of shares that floating point takes for the same the values tell which is less.
        by_value = (pl.col("value_low") * pl.col("way")).filter(there)
        for part in ("top", "bottom"):
            ends[f"{name}_low_{part}"] = (
                pl.col(f"{name}_low_{part}").filter(there).sort_by(low.filter(there), by_value).first()
            )
            ends[f"{name}_high_{part}"] = (
                pl.col(f"{name}_high_{part}")
                .filter(there)
                .sort_by(high.filter(there), by_value, nulls_last=True)
                .last()
            )
    least_cover = pl.col("covered_days").arg_min()
    joined = frame.group_by("row").agg(
        possible=pl.col("possible").bitwise_or(),
        **ends,
        measured=pl.col("measured").any(),
        value_low=pl.when(pl.col("value_low").is_not_null().all()).then(pl.col("value_low").min()),
        value_high=pl.when(pl.col("value_high").is_not_null().all()).then(pl.col("value_high").max()),
        covered_days=pl.col("covered_days").min(),
        asked_days=pl.col("asked_days").get(least_cover),
        as_of=pl.col("as_of").min(),
        evidence=pl.col("evidence").min(),
        way=pl.col("way").first(),
    )
    return joined.join(moved, on="row", how="left").with_columns(pl.col("moved").cast(pl.Int8))


def _reached(possible: set[Status]) -> str | None:
    if possible <= UNJUDGED:
        return None
    return "yes" if possible <= ACHIEVED else "no" if possible <= MISSED else "open"


__all__ = ["WORDS", "UntraceableError", "fulfil_batches", "fulfil_table"]
