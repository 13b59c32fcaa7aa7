"""Indicators of which nothing shows how figures of several periods go together, judged in every way there is."""

from __future__ import annotations

import polars as pl

from logframe.evaluation.fulfilment.states_in_words import state_in
from logframe.evaluation.statuses import UNJUDGED
from logframe.table.evidence_columns import with_evidence
from logframe.table.joined_readings import complete, joined, measured_of, together
from logframe.table.judged_rows import judge_rows
from logframe.table.schemas import ACCUMULATION, PLAN, words_of
from logframe.table.word_lookups import looked_up
from logframe.terms import Accumulation

WAYS: tuple[Accumulation, ...] = ("snapshot", "running-total", "increments")
_UNDECLARED = "accumulation-not-declared"
_PLAN = ("way", "contradicted", "accumulates", "start_low", "start_high", "plan")
"""What evidence takes from the first way that has a word."""


def judge_open(table: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the answers of rows over all ways, and the rows left to the objects."""
    made, left = [], []
    for place, way in enumerate(WAYS):
        rows = _asked(table if way != "running-total" else table.filter(~pl.col("falls_back")), way)
        skipped = pl.col("falls_back") & (place > WAYS.index("running-total"))
        rows = rows.with_columns(accumulates=pl.lit(way, ACCUMULATION), plan=place - skipped.cast(pl.Int64))
        readings, routed = judge_rows(rows)
        made.append(readings.with_columns(place=pl.lit(place, pl.Int8)))
        left.append(routed)
    routed = pl.concat(left).unique("row", keep="first", maintain_order=True)
    frame = pl.concat(made, how="diagonal_relaxed").join(routed, on="row", how="anti")
    if frame.is_empty():
        return complete(frame.select("row")), routed
    return _over_ways(frame).with_columns(_why(table)), routed


def _why(table: pl.DataFrame) -> pl.Expr:
    """Return the reason where the ways differ: of counts that name a state ("students enrolled") that one."""
    counts = table.filter(pl.col("kind") == "count").select("row", "statement")
    states = [row for row, statement in counts.iter_rows() if statement and state_in(statement)]
    is_of_state = (pl.col("reason") == _UNDECLARED) & pl.col("row").is_in(states)
    return pl.when(is_of_state).then(pl.lit("accumulation-of-a-state")).otherwise("reason").alias("reason")


def _asked(table: pl.DataFrame, way: Accumulation) -> pl.DataFrame:
    """Return rows with what is asked of them if figures go together in one way."""
    if not table["plans"].list.len().max():
        return table
    own = pl.col("plans").list.eval(pl.element().filter(pl.element().struct.field("accumulates") == way)).list.first()
    names = [name for name in PLAN.to_schema() if name != "accumulates"]
    return table.with_columns(
        pl.when(own.is_not_null()).then(own.struct.field(name)).otherwise(name).alias(name) for name in names
    )


def _over_ways(frame: pl.DataFrame) -> pl.DataFrame:
    candidates = [joined(complete(part)) for part in frame.partition_by("place", maintain_order=True)]
    places = frame["place"].unique(maintain_order=True).to_list()
    ways = pl.concat(
        part.with_columns(place=pl.lit(place, pl.Int8)) for place, part in zip(places, candidates, strict=True)
    )
    ways = ways.with_columns(
        _judged=looked_up(ways["possible"], lambda mask: not words_of(mask) <= UNJUDGED, pl.Boolean)
    )
    some = pl.col("_judged").any().over("row")
    ways = ways.filter(pl.col("_judged") | (~some & (pl.col("place") == pl.col("place").min().over("row"))))
    ways = ways.sort("row", "place").with_columns(_first=pl.col("place") == pl.col("place").min().over("row"))
    apart = ways.group_by("row").agg(_apart=~_alike())
    ways = ways.join(apart, on="row")
    alone = ways.filter(~pl.col("_apart") & pl.col("_first")).drop("_judged", "_first", "_apart", "place")
    several = ways.filter(pl.col("_apart"))
    if several.is_empty():
        return alone
    first = several.filter("_first").select("row", _chosen="place")
    kept = frame.join(several.select("row", "place"), on=["row", "place"])
    plan = kept.join(first, left_on=["row", "place"], right_on=["row", "_chosen"])
    plan = plan.unique("row").select("row", *_PLAN)
    kept = kept.rename({"way": "own_way"}).drop(name for name in _PLAN if name != "way")
    kept = with_evidence(kept.join(plan, on="row").drop("evidence", "moved"))
    kept = measured_of(kept, "row", "place").with_columns(way=pl.col("own_way"))
    over_ways = together(complete(kept)).with_columns(reason=pl.lit(_UNDECLARED))
    return pl.concat([alone, over_ways.select(alone.columns)])


def _alike() -> pl.Expr:
    """Return whether all ways of a row have the same words, share and value."""
    same = pl.lit(True)
    for name in ("possible", "measured", "value_low", "value_high"):
        same = same & pl.col(name).eq_missing(pl.col(name).first()).all()
    for end in ("low", "high"):
        top, bottom = pl.col(f"share_{end}_top").cast(pl.Int128), pl.col(f"share_{end}_bottom").cast(pl.Int128)
        # Fractions are the same that are so multiplied across.
        same = (
            same
            & (top * bottom.first()).eq_missing(top.first() * bottom).all()
            & (top.is_null() == top.first().is_null()).all()
        )
    return same
