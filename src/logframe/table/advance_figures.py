"""What adds up, as columns: sums and totals on the day asked about, the due day, and the last wholly reported one."""

from __future__ import annotations

import polars as pl

from logframe.table.day_columns import days_between

_DAY = pl.duration(days=1)


def flow_figures(figures: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the figures of flows with the days they are for, and the rows left to the objects.

    A date reaches back to the figure before it of its source, the first to the start. A figure across the edge of the
    project counts as within, unless its source has others wholly outside.
    """
    known_days = figures.filter(pl.col("end").is_not_null())
    undated = figures.filter(pl.col("end").is_null() & pl.col("missing")).select("row", route=pl.lit("undated-gap"))
    ordered = known_days.filter(~pl.col("missing")).select("row", "source", "end").unique().sort("row", "source", "end")
    before = ordered.with_columns(_before=pl.col("end").shift(1).over("row", "source"))
    long = known_days.join(before, on=["row", "source", "end"], how="left")
    reach = (
        pl.when(pl.col("_before").is_not_null())
        .then(pl.col("_before") + _DAY)
        .otherwise(pl.min_horizontal("period_start", "end"))
    )
    long = long.with_columns(
        start=pl.when(pl.col("start").is_null() & ~pl.col("missing")).then(reach).otherwise(pl.coalesce("start", "end"))
    )
    apart = (pl.col("end") < pl.col("edge_start")) | (pl.col("start") > pl.col("edge_end"))
    outside = apart.any().over("row", "source")
    crosses = (pl.col("start") < pl.col("edge_start")) | (pl.col("end") > pl.col("edge_end"))
    long = long.with_columns(_clips=crosses & ~outside)
    long = long.with_columns(
        start=pl.when(pl.col("_clips")).then(pl.max_horizontal("start", "edge_start")).otherwise(pl.col("start")),
        end=pl.when(pl.col("_clips")).then(pl.min_horizontal("end", "edge_end")).otherwise(pl.col("end")),
    ).filter(~pl.col("missing"))
    below = long.filter(pl.col("low").is_null()).select("row", route=pl.lit("open-below-in-a-flow"))
    times = long.select("row", "start", "end").unique().sort("row", "start", "end")
    overlapping = times.filter((pl.col("start") <= pl.col("end").cum_max().shift(1).over("row")).fill_null(False))
    left = pl.concat([undated, below, overlapping.select("row", route=pl.lit("periods-overlap"))])
    left = left.unique("row", maintain_order=True)
    return long.join(left, on="row", how="anti").drop("_before", "_clips"), left


def with_sums(long: pl.DataFrame, readings: pl.DataFrame) -> pl.DataFrame:
    """Add what the figures of flows come to."""
    on, due, first = pl.col("on"), pl.col("due"), pl.col("asked_start")
    asked_end = pl.when(~pl.col("is_due")).then(on).when(pl.col("cumulative")).then(on).otherwise(due)
    past = pl.col("end") <= on
    long = long.with_columns(_until=asked_end, _past=past).with_columns(_has_past=pl.col("_past").any().over("reading"))
    counts = pl.col("is_due") | ~pl.col("_has_past") | pl.col("_past")
    ordered = long.sort("reading", "start")
    chained = (
        pl.when(pl.col("start") == first)
        .then(pl.lit(True))
        .otherwise((pl.col("start") == pl.col("end").shift(1).over("reading") + _DAY).fill_null(False))
    )
    # From the first asked day on without a hole.
    begins = (pl.col("start") == first).cast(pl.Int8).cum_max().over("reading").cast(pl.Boolean)
    ordered = ordered.with_columns(_holds=chained | ~begins)
    ordered = ordered.with_columns(
        _whole=begins
        & pl.col("_holds").cast(pl.Int8).cum_min().over("reading").cast(pl.Boolean)
        & pl.col("_past")
        & (pl.col("end") <= pl.col("_until"))
    )
    made = ordered.group_by("reading", maintain_order=True).agg(
        *_sums("today", pl.col("_until"), counts),
        *_sums("due", due, pl.lit(True)),
        has_past=pl.col("_has_past").first(),
        day=pl.col("end").filter(pl.col("_whole")).max(),
        then_low=_all_or_none(pl.col("low").filter(pl.col("_whole"))),
        then_high=_all_or_none(pl.col("high").filter(pl.col("_whole"))),
    )
    return readings.join(made, on="reading", how="left")


def _sums(name: str, until: pl.Expr, counts: pl.Expr) -> list[pl.Expr]:
    first, nonnegative = pl.col("asked_start"), pl.col("nonnegative")
    inside = counts & (pl.col("end") >= first) & (pl.col("start") <= until) & (until >= first)
    whole = (pl.col("start") >= first) & (pl.col("end") <= until)
    low = pl.when(whole).then(pl.col("low")).when(nonnegative).then(0)
    high = pl.when(whole | nonnegative).then(pl.col("high"))
    covered = days_between(pl.max_horizontal("start", first), pl.min_horizontal(pl.col("end"), until)) + 1
    asked = (days_between(first, until) + 1).first()
    is_whole = covered.filter(inside).sum() >= asked
    any_inside = inside.any()
    low_sum, high_sum = _all_or_none(low.filter(inside)), _all_or_none(high.filter(inside))
    bound_low = pl.when(any_inside & (is_whole | nonnegative.first())).then(low_sum)
    bound_high = pl.when(any_inside & is_whole).then(high_sum)
    return [
        bound_low.alias(f"{name}_low"),
        bound_high.alias(f"{name}_high"),
        (any_inside & (bound_low.is_not_null() | bound_high.is_not_null())).alias(f"{name}_known"),
        pl.when(any_inside).then(covered.filter(inside).sum()).alias(f"{name}_covered"),
        pl.when(any_inside).then(asked).alias(f"{name}_asked"),
    ]


def _all_or_none(numbers: pl.Expr) -> pl.Expr:
    return pl.when(numbers.is_not_null().all()).then(numbers.sum())


def with_totals(long: pl.DataFrame, readings: pl.DataFrame) -> pl.DataFrame:
    """Add what the figures of running totals come to: the last at or before a day, open above where it is older."""
    on, due, first = pl.col("on"), pl.col("due"), pl.col("asked_start")
    until = pl.when(~pl.col("is_due") | pl.col("cumulative")).then(on).otherwise(due)
    long = long.with_columns(
        _today=pl.col("end") <= on,
        _due=pl.col("end") <= due,
        # Before the first asked day whatever was reported counts.
        _asked=(pl.col("end") <= on) & ((on < first) | ((pl.col("end") >= first) & (pl.col("end") <= until))),
    )
    made = (
        long.sort("reading", "end")
        .group_by("reading", maintain_order=True)
        .agg(
            *(
                pl.col(column).filter(pl.col(f"_{name}")).last().alias(f"{name}_{end}")
                for name in ("today", "due", "asked")
                for column, end in (("low", "low"), ("high", "high"), ("end", "last"))
            ),
            # A total that never falls is at most what it came to later.
            _later=pl.col("high").filter((pl.col("end") > due) & (pl.col("end") <= on) & pl.col("nonnegative")).min(),
            _on=on.first(),
            _at=due.first(),
        )
    )
    made = made.rename({"asked_low": "then_low", "asked_high": "then_high", "asked_last": "day"})
    made = made.with_columns(
        has_past=pl.lit(True),
        today_known=pl.col("today_last").is_not_null(),
        due_known=pl.col("due_last").is_not_null(),
        today_high=pl.when(pl.col("today_last") == pl.col("_on")).then(pl.col("today_high")),
        due_high=pl.when(pl.col("due_last") == pl.col("_at"))
        .then(pl.col("due_high"))
        .when((pl.col("due_low") <= pl.col("_later")).fill_null(True))
        .then(pl.col("_later")),
        **{f"{name}_{part}": pl.lit(None, pl.Int64) for name in ("today", "due") for part in ("covered", "asked")},
    ).drop("today_last", "due_last", "_later", "_on", "_at")
    return readings.join(made, on="reading", how="left")
