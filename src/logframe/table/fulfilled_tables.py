"""How far the indicators of a table have come: a row in, a row out, in any order and any chunks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import polars as pl

from logframe.evaluation.fulfilment.evidence import LEVELS_OF_EVIDENCE
from logframe.evaluation.statuses import ACHIEVED, MISSED, UNJUDGED, Status, settled
from logframe.table.evidence_columns import DIRECTION
from logframe.table.joined_readings import complete, joined
from logframe.table.judged_rows import judge_rows
from logframe.table.open_accumulations import WAYS, judge_open
from logframe.table.schemas import ANSWERS, INDICATORS, words_of
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
    routes: list[pl.DataFrame] = []
    for way in WAYS:
        readings, routed = judge_rows(own.filter(pl.col("accumulates") == way))
        made.append(joined(complete(readings)))
        routes.append(routed)
    answers, routed = judge_open(own.filter(pl.col("accumulates").is_null()))
    left = pl.concat([*routes, routed]).unique("row", keep="first", maintain_order=True)
    return _answers(table, pl.concat([*made, answers]).join(left, on="row", how="anti"), left)


def _answers(table: pl.DataFrame, judged: pl.DataFrame, left: pl.DataFrame) -> pl.DataFrame:
    """Return what is answered of each row, in the order of the rows."""
    open_rows = table.select("row").join(judged, on="row", how="anti") if judged.height < table.height else None
    if open_rows is not None:
        judged = pl.concat([judged, complete(open_rows)])
    answers = judged.sort("row").hstack(
        table.select("project", "indicator", pl.col("den").alias("value_den"), pl.col("route").alias("_declared"))
    )
    if left.height:
        answers = answers.join(left, on="row", how="left", maintain_order="left")
        answers = answers.with_columns(pl.coalesce("_declared", "route").alias("route"))
    else:
        answers = answers.rename({"_declared": "route"})
    masks = answers["possible"]
    moved = pl.Series([str(way) for way in DIRECTION])
    answers = answers.with_columns(
        status=looked_up(masks, lambda mask: str(settled(words_of(mask))), pl.String),
        reached=looked_up(masks, lambda mask: _reached(words_of(mask)), pl.String),
        share_low=pl.col("share_low_top") / pl.col("share_low_bottom"),
        share_high=pl.col("share_high_top") / pl.col("share_high_bottom"),
        evidence=pl.Series([str(level) for level in LEVELS_OF_EVIDENCE]).gather(answers["evidence"].cast(pl.UInt32)),
        evidence_direction=moved.gather((answers["moved"] + 1).cast(pl.UInt32)),
    )
    return answers.select(
        (pl.col(name) if name in answers.columns else pl.lit(None).alias(name)).cast(kind)
        for name, kind in ANSWERS.items()
    )


def _reached(possible: set[Status]) -> str | None:
    if possible <= UNJUDGED:
        return None
    return "yes" if possible <= ACHIEVED else "no" if possible <= MISSED else "open"
