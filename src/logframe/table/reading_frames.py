"""Readings that the objects have put together, as the frames that figures put together in columns come to."""

from __future__ import annotations

import polars as pl

from logframe.table.reading_columns import READINGS
from logframe.table.schemas import ACCUMULATION

_FIGURES = {
    "effect_low": pl.Int64(), "effect_high": pl.Int64(), "effect_day": pl.Date(), "effect_start": pl.Date(),
    "first_low": pl.Int64(), "first_high": pl.Int64(), "first_day": pl.Date(), "first_start": pl.Date(),
    "told_before": pl.Boolean(),
}  # fmt: skip


def reading_frame(declared: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the readings of rows under their accumulation, and the figures of states that each has seen."""
    places = pl.int_ranges(pl.col("readings").list.len()) + pl.col("row").cast(pl.Int64) * READINGS
    long = declared.select("row", "accumulates", "readings", reading=places).explode("readings", "reading")
    own = long.filter(pl.col("readings").struct.field("accumulates") == pl.col("accumulates").cast(ACCUMULATION))
    own = own.select("row", "reading", pl.col("readings").struct.unnest()).drop("accumulates")
    seen = own.select("reading", "seen").filter(pl.col("seen").list.len() > 0).explode("seen")
    seen = seen.select("reading", pl.col("seen").struct.unnest())
    frame = own.drop("seen").join(declared.drop("figures", "readings"), on="row", how="left", maintain_order="left")
    frame = frame.with_columns(pl.lit(None, kind).alias(name) for name, kind in _FIGURES.items())
    days = frame.select("reading", "on", "asked_start")
    return frame.rename({"evidence": "tellings"}), seen.join(days, on="reading", how="left")
