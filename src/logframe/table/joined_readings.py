"""Several readings of the figures of a row, joined to one answer."""

from __future__ import annotations

import math

import polars as pl

from logframe.table.advance_columns import FORECASTS
from logframe.table.reading_columns import READINGS
from logframe.table.schemas import any_of
from logframe.table.share_columns import SHARES

_KINDS = {
    "row": pl.UInt32(), "reading": pl.Int64(), "possible": pl.UInt32(), "measured": pl.Boolean(),
    **dict.fromkeys(("value_low", "value_high", "covered_days", "asked_days", *SHARES, *FORECASTS), pl.Int64()),
    "reason": pl.String(), "evidence": pl.Int8(), "moved": pl.Int8(), "as_of": pl.Date(), "way": pl.Int8(),
}  # fmt: skip


def complete(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the columns that an answer is made of, null where a way of judging has none."""
    return frame.select(
        (pl.col(name) if name in frame.columns else pl.lit(None).alias(name)).cast(kind)
        for name, kind in _KINDS.items()
    )


def joined(frame: pl.DataFrame) -> pl.DataFrame:
    """Join the readings of each row: those without a figure give way to those with one."""
    further = frame.filter(pl.col("reading") % READINGS != 0)
    if further.is_empty():
        return frame
    several = frame.join(further, on="row", how="semi")
    return pl.concat([frame.join(further, on="row", how="anti"), together(measured_of(several, "row"))])


def measured_of(frame: pl.DataFrame, *rows: str) -> pl.DataFrame:
    """Return the readings with a figure, or the first of all where none has one."""
    some, first = pl.col("measured").any().over(rows), pl.col("reading") == pl.col("reading").min().over(rows)
    return frame.filter(pl.col("measured") | (~some & first))


def together(frame: pl.DataFrame) -> pl.DataFrame:
    """Join the readings of each row."""
    best = frame.filter(pl.col("evidence") == pl.col("evidence").min().over("row"))
    moved = best.group_by("row").agg(
        moved=pl.when(pl.col("moved").n_unique() == 1).then(pl.col("moved").first()).otherwise(0)
    )
    ends = [_ends(frame, name) for name in ("share", "forecast")]
    least_cover = pl.col("covered_days").arg_min().fill_null(0)  # polars 2.0 takes the first for no place at all
    merged = frame.group_by("row").agg(
        possible=any_of(pl.col("possible")),
        measured=pl.col("measured").any(),
        value_low=pl.when((pl.col("value_low").is_not_null() | ~pl.col("measured")).all()).then(
            pl.col("value_low").min()
        ),
        value_high=pl.when((pl.col("value_high").is_not_null() | ~pl.col("measured")).all()).then(
            pl.col("value_high").max()
        ),
        covered_days=pl.col("covered_days").min(),
        asked_days=pl.when(pl.col("covered_days").is_not_null().any()).then(pl.col("asked_days").get(least_cover)),
        as_of=pl.col("as_of").min(),
        reason=pl.when(pl.col("possible").n_unique() > 1)
        .then(pl.lit("sources-differ"))
        .otherwise(pl.col("reason").sort_by("reading").first()),
        evidence=pl.col("evidence").min(),
        way=pl.col("way").first(),
        reading=pl.col("reading").min(),
    )
    for further in (moved, *ends):
        merged = merged.join(further, on="row", how="left")
    return complete(merged)


def _ends(frame: pl.DataFrame, name: str) -> pl.DataFrame:
    """Return the least low end and the greatest high end of a share in each row."""
    # Of shares that floating point takes for the same the values tell which is less.
    by_value = pl.col("value_low") * pl.col("way")
    low, high = (pl.col(f"{name}_{end}_top") / pl.col(f"{name}_{end}_bottom") for end in ("low", "high"))
    none = low.is_null() & high.is_null()
    least = pl.when(none).then(math.inf).otherwise(low.fill_null(-math.inf))
    most = pl.when(none).then(-math.inf).otherwise(high.fill_null(math.inf))
    ends = {end: [f"{name}_{end}_{part}" for part in ("top", "bottom")] for end in ("low", "high")}
    if frame.select(pl.all_horizontal(pl.col(ends["low"] + ends["high"]).is_null().all())).item():
        return frame.select("row", *ends["low"], *ends["high"]).unique("row")
    # Of equal shares the shortest is taken, so that no order of rows is any matter.
    lows = (
        frame.sort(least, by_value, ends["low"][1])
        .group_by("row", maintain_order=True)
        .agg(pl.col(ends["low"]).first())
    )
    highs = (
        frame.sort(most, by_value, -pl.col(ends["high"][1]))
        .group_by("row", maintain_order=True)
        .agg(pl.col(ends["high"]).last())
    )
    return lows.join(highs, on="row")
