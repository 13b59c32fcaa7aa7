"""Readings of figures as columns: the figures of a row that can be true together, and which of them count when."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from logframe.table.day_columns import days_between, stands_until

CONTEXT = (
    "row", "on", "due", "asked_start", "period_start", "period_end", "interval", "is_due",
    "nonnegative", "cumulative", "edge_start", "edge_end",
)  # fmt: skip


def figures_of(table: pl.DataFrame) -> pl.DataFrame:
    """Return a row for every figure, with what is asked of its indicator."""
    long = table.select(*CONTEXT, "figures").explode("figures", empty_as_null=True)
    long = long.select(*CONTEXT, pl.col("figures").struct.unnest())
    return long.filter(pl.col("missing").is_not_null())


def readings_of(
    figures: pl.DataFrame, table: pl.DataFrame, time: Sequence[str]
) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    """Return the figures by reading, the row of each reading, and the rows left to the objects with their reasons.

    Figures for one time (`time` names its columns) that differ cannot all be true: each source that has one is a
    reading, with what nobody disputes.
    """
    counts = figures.group_by("row").agg(times=pl.struct(time).n_unique(), figures=pl.len())
    simple = counts.filter(pl.col("times") == pl.col("figures"))
    alone = figures.join(simple, on="row", how="semi").with_columns(reading=_first_reading())
    rest = figures.join(simple, on="row", how="anti")
    disputed, left = _disputed(rest, list(time)) if rest.height else (alone.head(0), pl.DataFrame(schema=LEFT))
    long = pl.concat([alone, disputed], how="diagonal_relaxed") if disputed.height else alone
    rows = table.select("row").join(left, on="row", how="anti") if left.height else table.select("row")
    readings = long.select("row", "reading").unique()
    if readings.height < rows.height or readings["row"].n_unique() < rows.height:
        silent = rows.join(readings, on="row", how="anti").with_columns(reading=_first_reading())
        readings = pl.concat([readings, silent.select("row", "reading")])
    return long, readings, left


LEFT = {"row": pl.UInt32(), "route": pl.String()}


def _first_reading() -> pl.Expr:
    return pl.col("row").cast(pl.Int64) * 65_536


def _disputed(figures: pl.DataFrame, time: list[str]) -> tuple[pl.DataFrame, pl.DataFrame]:
    same = pl.col("low").eq_missing(pl.col("low").first()) & pl.col("high").eq_missing(pl.col("high").first())
    days = figures.group_by("row", *time).agg(
        agreed=same.all(),
        exact=(pl.col("low") == pl.col("high")).fill_null(False).all(),
        once=pl.col("source").n_unique() == pl.len(),
        sources=pl.col("source").unique().sort(),
    )
    disputes = days.filter(~pl.col("agreed"))
    rows = disputes.group_by("row").agg(
        sources=pl.col("sources").first(),
        alike=(pl.col("sources") == pl.col("sources").first()).all() & pl.col("once").all(),
        exact=pl.col("exact").all(),
    )
    why = pl.when(~pl.col("exact")).then(pl.lit("ranges-differ")).otherwise(pl.lit("disputes-of-some-sources"))
    left = rows.filter(~pl.col("alike") | ~pl.col("exact")).select("row", route=why)
    figures = figures.join(days.select("row", *time, "agreed"), on=["row", *time], nulls_equal=True)
    held = figures.filter(pl.col("agreed")).unique(["row", *time], keep="first", maintain_order=True)
    clear = held.join(rows, on="row", how="anti").with_columns(reading=_first_reading())
    sides = rows.join(left, on="row", how="anti").select("row", side="sources").explode("side", empty_as_null=True)
    sides = sides.with_columns(reading=_first_reading() + pl.int_range(pl.len()).over("row"))
    apart = figures.filter(~pl.col("agreed")).join(sides, left_on=["row", "source"], right_on=["row", "side"])
    shared = held.join(sides.select("row", "reading"), on="row")
    return pl.concat([clear, shared, apart], how="diagonal_relaxed"), left


def with_figures(long: pl.DataFrame, readings: pl.DataFrame) -> pl.DataFrame:
    """Add to each reading the figures that count: the latest, that which serves the due date, the last before it."""
    seen = pl.col("end") <= pl.col("on")
    near = (
        seen
        & (pl.col("end") <= stands_until(pl.col("due"), pl.col("interval")))
        & (pl.col("due") <= stands_until(pl.col("end"), pl.col("interval")))
    )
    # Nearest first; of two as near the later.
    nearness = days_between(pl.col("due"), pl.col("end")).abs() * 2 + (pl.col("end") < pl.col("due")).cast(pl.Int64)
    marks = {"latest": seen, "before": seen & (pl.col("end") <= pl.col("due"))}
    long = long.with_columns(_near=pl.when(near).then(nearness), **{f"_{name}": mark for name, mark in marks.items()})
    if long["reading"].is_unique().all():
        made = long.select(
            "reading",
            *(part for name in marks for part in _where(name, pl.col(f"_{name}"))),
            *_where("serving", pl.col("_near").is_not_null()),
            pl.when(seen & (pl.col("end") >= pl.col("asked_start")))
            .then(1)
            .otherwise(0)
            .cast(pl.UInt32)
            .alias("kept_figures"),
            (pl.col("_near").is_not_null() & (pl.col("end") >= pl.col("asked_start"))).alias("kept_near"),
            (~seen).alias("later"),
        )
    else:
        ordered = long.sort("reading", "end")
        made = ordered.group_by("reading", maintain_order=True).agg(
            *(
                pl.col(column).filter(pl.col(f"_{name}")).last().alias(f"{name}_{end}")
                for name in marks
                for column, end in (("low", "low"), ("high", "high"), ("end", "day"))
            ),
            *(
                pl.col(column).sort_by("_near", nulls_last=True).first().alias(f"serving_{end}")
                for column, end in (("low", "low"), ("high", "high"), ("end", "day"))
            ),
            _served=pl.col("_near").is_not_null().any(),
            kept_figures=(seen & (pl.col("end") >= pl.col("asked_start"))).sum().cast(pl.UInt32),
            kept_near=(pl.col("_near").is_not_null() & (pl.col("end") >= pl.col("asked_start"))).any(),
            later=(~seen).any(),
        )
        made = made.with_columns(
            pl.when(pl.col("_served")).then(pl.col(name)).alias(name)
            for name in ("serving_low", "serving_high", "serving_day")
        ).drop("_served")
    return readings.join(made, on="reading", how="left")


def _where(name: str, mark: pl.Expr) -> list[pl.Expr]:
    columns = (("low", "low"), ("high", "high"), ("end", "day"))
    return [pl.when(mark).then(pl.col(column)).alias(f"{name}_{end}") for column, end in columns]


def with_effects(long: pl.DataFrame, readings: pl.DataFrame) -> pl.DataFrame:
    """Add to each reading the figures that tell of an effect: the last since the start, and the first at hand."""
    at_hand = (pl.col("end") <= pl.col("on")) | (pl.col("on") >= pl.col("period_end"))
    long = long.with_columns(_hand=at_hand, _since=at_hand & (pl.col("end") >= pl.col("period_start")))
    columns = {"low": "low", "high": "high", "day": "end", "start": "start"}
    if long["reading"].is_unique().all():
        made = long.select(
            "reading",
            *(pl.when(pl.col("_since")).then(pl.col(column)).alias(f"effect_{end}") for end, column in columns.items()),
            *(pl.when(pl.col("_hand")).then(pl.col(column)).alias(f"first_{end}") for end, column in columns.items()),
            told_before=pl.col("_hand") & ~pl.col("_since"),
        )
    else:
        made = (
            long.sort("reading", "end")
            .group_by("reading", maintain_order=True)
            .agg(
                *(
                    pl.col(column).filter(pl.col("_since")).last().alias(f"effect_{end}")
                    for end, column in columns.items()
                ),
                *(
                    pl.col(column).filter(pl.col("_hand")).first().alias(f"first_{end}")
                    for end, column in columns.items()
                ),
                told_before=(pl.col("_hand") & ~pl.col("_since")).any(),
            )
        )
    return readings.join(made, on="reading", how="left")
