"""Readings of figures as columns: the figures of a row that can be true together, and which of them count when."""

from __future__ import annotations

import polars as pl

from logframe.table.day_columns import days_between, stands_until

CONTEXT = ("row", "on", "due", "asked_start", "period_start", "period_end", "interval", "is_due")

def figures_of(table: pl.DataFrame) -> pl.DataFrame:
    """Return a row for every figure that is not missing, with what is asked of its indicator."""
    long = table.select(*CONTEXT, "figures").explode("figures", empty_as_null=True)
    long = long.select(*CONTEXT, pl.col("figures").struct.unnest())
    return long.filter(~pl.col("missing").fill_null(True))


def readings_of_states(figures: pl.DataFrame, table: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    """Return the figures by reading, the row of each reading, and the rows left to the objects with their reasons.

    Figures of one day that differ cannot all be true: each source that has one is a reading, with what nobody disputes.
    """
    counts = figures.group_by("row").agg(
        days=pl.col("end").n_unique(), sources=pl.col("source").n_unique(), figures=pl.len()
    )
    simple = counts.filter(pl.col("days") == pl.col("figures"))
    alone = figures.join(simple, on="row", how="semi").with_columns(reading=pl.col("row").cast(pl.Int64) * 65_536)
    rest = figures.join(simple, on="row", how="anti")
    disputed, left = _disputed(rest) if rest.height else (alone.head(0), pl.DataFrame(schema=LEFT))
    long = pl.concat([alone, disputed], how="diagonal_relaxed")
    rows = table.select("row").join(left, on="row", how="anti")
    silent = rows.join(long, on="row", how="anti").with_columns(reading=pl.col("row").cast(pl.Int64) * 65_536)
    readings = pl.concat([long.select("row", "reading").unique(), silent.select("row", "reading")])
    return long, readings, left


LEFT = {"row": pl.UInt32(), "route": pl.String()}


def _disputed(figures: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    same = pl.col("low").eq_missing(pl.col("low").first()) & pl.col("high").eq_missing(pl.col("high").first())
    days = figures.group_by("row", "end").agg(
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
    left = rows.filter(~pl.col("alike") | ~pl.col("exact")).select(
        "row", route=pl.when(~pl.col("exact")).then(pl.lit("ranges-differ")).otherwise(pl.lit("disputes-of-some-sources"))
    )
    figures = figures.join(days.select("row", "end", "agreed"), on=["row", "end"])
    held = figures.filter(pl.col("agreed")).unique(["row", "end"], keep="first", maintain_order=True)
    clear = held.join(rows, on="row", how="anti").with_columns(reading=pl.col("row").cast(pl.Int64) * 65_536)
    sides = rows.join(left, on="row", how="anti").select("row", side="sources").explode("side", empty_as_null=True)
    sides = sides.with_columns(reading=(pl.col("row").cast(pl.Int64) * 65_536) + pl.int_range(pl.len()).over("row"))
    apart = figures.filter(~pl.col("agreed")).join(sides, left_on=["row", "source"], right_on=["row", "side"])
    shared = held.join(sides.select("row", "reading"), on="row")
    return pl.concat([clear, shared, apart], how="diagonal_relaxed"), left


def with_figures(long: pl.DataFrame, readings: pl.DataFrame) -> pl.DataFrame:
    """Add to each reading the figures that count: the latest, that which serves the due date, the last before it."""
    seen = pl.col("end") <= pl.col("on")
    ended = pl.col("on") >= pl.col("period_end")
    at_hand = seen | ended
    since = at_hand & (pl.col("end") >= pl.col("period_start"))
    near = seen & (pl.col("end") <= stands_until(pl.col("due"), pl.col("interval"))) & (
        pl.col("due") <= stands_until(pl.col("end"), pl.col("interval"))
    )
    # Nearest first; of two as near the later.
    nearness = days_between(pl.col("due"), pl.col("end")).abs() * 2 + (pl.col("end") < pl.col("due")).cast(pl.Int64)
    marks = {
        "latest": seen, "before": seen & (pl.col("end") <= pl.col("due")), "effect": since, "first": at_hand,
    }  # fmt: skip
    long = long.with_columns(_near=pl.when(near).then(nearness), **{f"_{name}": mark for name, mark in marks.items()})
    if long["reading"].is_unique().all():
        made = long.select(
            "reading",
            *(part for name in marks for part in _where(name, pl.col(f"_{name}"))),
            *_where("serving", pl.col("_near").is_not_null()),
            pl.when((seen & (pl.col("end") >= pl.col("asked_start")))).then(1).otherwise(0).cast(pl.UInt32).alias("kept_figures"),
            (~seen).alias("later"),
            (at_hand & ~since).alias("told_before"),
        )
    else:
        ordered = long.sort("reading", "end")
        made = ordered.group_by("reading", maintain_order=True).agg(
            *(
                pl.col(column).filter(pl.col(f"_{name}")).first().alias(f"{name}_{end}")
                if name == "first"
                else pl.col(column).filter(pl.col(f"_{name}")).last().alias(f"{name}_{end}")
                for name in marks
                for column, end in (("low", "low"), ("high", "high"), ("end", "day"))
            ),
            *(
                pl.col(column).sort_by("_near", nulls_last=True).first().alias(f"serving_{end}")
                for column, end in (("low", "low"), ("high", "high"), ("end", "day"))
            ),
            _served=pl.col("_near").is_not_null().any(),
            kept_figures=(seen & (pl.col("end") >= pl.col("asked_start"))).sum().cast(pl.UInt32),
            later=(~seen).any(),
            told_before=(at_hand & ~since).any(),
        )
        made = made.with_columns(
            pl.when(pl.col("_served")).then(pl.col(name)).alias(name)
            for name in ("serving_low", "serving_high", "serving_day")
        ).drop("_served")
    return readings.join(made, on="reading", how="left")


def _where(name: str, mark: pl.Expr) -> list[pl.Expr]:
    columns = (("low", "low"), ("high", "high"), ("end", "day"))
    return [pl.when(mark).then(pl.col(column)).alias(f"{name}_{end}") for column, end in columns]
