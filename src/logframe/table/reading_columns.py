"""Readings of figures as columns: the figures of a row that can be true together, and which of them count when."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from logframe.table.day_columns import days_between, stands_until

CONTEXT = (
    "row", "on", "due", "asked_start", "period_start", "period_end", "interval", "is_due",
    "nonnegative", "cumulative", "edge_start", "edge_end", "level",
)  # fmt: skip


def figures_of(table: pl.DataFrame) -> pl.DataFrame:
    """Return a row for every figure, with what is asked of its indicator."""
    long = table.select(*CONTEXT, "figures").explode("figures", empty_as_null=True)
    long = long.select(*CONTEXT, pl.col("figures").struct.unnest())
    return long.filter(pl.col("missing").is_not_null())


def readings_of(
    figures: pl.DataFrame, table: pl.DataFrame, time: Sequence[str]
) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    """Return the figures by reading, the reading of each row, and the rows left to the objects with their reasons.

    `time` names the columns of a figure's time. Rows with several figures for one time need readings of their own.
    """
    times = figures.group_by("row", *time).agg(figures=pl.len())
    left = times.filter(pl.col("figures") > 1).select("row", route=pl.lit("figures-for-one-time")).unique()
    long = figures.join(left, on="row", how="anti").with_columns(reading=_first_reading())
    rows = table.select("row").join(left, on="row", how="anti") if left.height else table.select("row")
    return long, rows.with_columns(reading=_first_reading()), left


LEFT = {"row": pl.UInt32(), "route": pl.String()}


READINGS = 65_536
"""The number of a reading is that of its row so many times, plus its place among those of the row."""


def _first_reading() -> pl.Expr:
    return pl.col("row").cast(pl.Int64) * READINGS


_ENDS = {"low": "low", "high": "high", "day": "end"}


def lone_readings(declared: pl.DataFrame) -> pl.DataFrame:
    """Return the readings of rows with one figure at most, by the shortest way: it is the latest, or it is not yet."""
    figure = pl.col("figures").list.first().struct
    there = ~figure.field("missing").fill_null(True)
    frame = declared.with_columns(
        reading=_first_reading(),
        **{name: pl.when(there).then(figure.field(name)) for name in ("low", "high", "start", "end")},
    ).drop("figures")
    frame = frame.with_columns(**_marks(frame))
    marks = {"latest": "_seen", "before": "_before", "serving": "_near", "effect": "_since", "first": "_hand"}
    ends = _ENDS | {"start": "start"}
    return frame.with_columns(
        *(
            pl.when(pl.col(mark)).then(pl.col(column)).alias(f"{name}_{end}")
            for name, mark in marks.items()
            for end, column in (ends if name in ("effect", "first") else _ENDS).items()
        ),
        kept_near=(pl.col("_near") & (pl.col("end") >= pl.col("asked_start"))).fill_null(False),
        told_before=(pl.col("_hand") & ~pl.col("_since")).fill_null(False),
    ).drop(*marks.values())


def _marks(frame: pl.DataFrame) -> dict[str, pl.Expr]:
    """Return which figures are seen on the day asked about, and what they are near to."""
    seen = pl.col("end") <= pl.col("on")
    hand = seen | (pl.col("on") >= pl.col("period_end"))
    return {
        "_seen": seen,
        "_before": seen & (pl.col("end") <= pl.col("due")),
        "_near": seen & _is_near(frame),
        "_since": hand & (pl.col("end") >= pl.col("period_start")),
        "_hand": hand,
    }


def _is_near(frame: pl.DataFrame) -> pl.Expr:
    """Return whether a figure lies within one reporting interval of the due date."""
    days, months = days_between(pl.col("due"), pl.col("end")).abs(), pl.col("interval")
    surely, perhaps = days <= months * 28, days <= months * 31 + 3
    if not frame.select((perhaps & ~surely).any()).item():
        return surely
    due, end = pl.col("due"), pl.col("end")
    return (end <= stands_until(due, months)) & (due <= stands_until(end, months))


def with_figures(long: pl.DataFrame, readings: pl.DataFrame) -> pl.DataFrame:
    """Add to each reading the figures that count: the latest, that which serves the due date, the last before it."""
    long = long.with_columns(**_marks(long))
    # Nearest first; of two as near the later.
    distance = days_between(pl.col("due"), pl.col("end")).abs() * 2 + (pl.col("end") < pl.col("due")).cast(pl.Int64)
    long = long.with_columns(_distance=pl.when(pl.col("_near")).then(distance))
    nearest = pl.col("_distance").arg_min().fill_null(0)  # polars 2.0 takes the first for no place at all
    made = (
        long.sort("reading", "end")
        .group_by("reading", maintain_order=True)
        .agg(
            *(
                pl.col(column).filter(pl.col(mark)).last().alias(f"{name}_{end}")
                for name, mark in (("latest", "_seen"), ("before", "_before"), ("effect", "_since"))
                for end, column in (_ENDS | {"start": "start"}).items()
            ),
            *(
                pl.col(column).filter(pl.col("_hand")).first().alias(f"first_{end}")
                for end, column in (_ENDS | {"start": "start"}).items()
            ),
            *(
                pl.when(pl.col("_near").any()).then(pl.col(column).get(nearest)).alias(f"serving_{end}")
                for end, column in _ENDS.items()
            ),
            kept_near=(pl.col("_near") & (pl.col("end") >= pl.col("asked_start"))).any(),
            told_before=(pl.col("_hand") & ~pl.col("_since")).any(),
        )
    )
    return readings.join(made, on="reading", how="left")


def with_effects(long: pl.DataFrame, readings: pl.DataFrame) -> pl.DataFrame:
    """Add to each reading the figures that tell of an effect: the last since the start, and the first at hand."""
    hand = (pl.col("end") <= pl.col("on")) | (pl.col("on") >= pl.col("period_end"))
    long = long.with_columns(_hand=hand, _since=hand & (pl.col("end") >= pl.col("period_start")))
    ends = _ENDS | {"start": "start"}
    made = (
        long.sort("reading", "end")
        .group_by("reading", maintain_order=True)
        .agg(
            *(pl.col(column).filter(pl.col("_since")).last().alias(f"effect_{end}") for end, column in ends.items()),
            *(pl.col(column).filter(pl.col("_hand")).first().alias(f"first_{end}") for end, column in ends.items()),
            told_before=(pl.col("_hand") & ~pl.col("_since")).any(),
        )
    )
    return readings.join(made, on="reading", how="left")
