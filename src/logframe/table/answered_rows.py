"""The answers of a table put together: of the rows judged by the shortest way, and of the rest."""

from __future__ import annotations

from typing import Final

import polars as pl

from logframe.evaluation.statuses import reached_by, settled
from logframe.table.joined_readings import complete
from logframe.table.schemas import ANSWERS, EVIDENCE, LONE, MOVED, REACHED, REASON, REASONED, STATUS, bits, words_of

_ENDS: Final = {
    "value_low": "value_high",
    "share_low_top": "share_high_top",
    "share_low_bottom": "share_high_bottom",
    "share_low": "share_high",
}
"""What both ends of are the same where a row is judged by the shortest way."""


def answered(
    table: pl.DataFrame, lone: pl.DataFrame, rest: pl.DataFrame, judged: pl.DataFrame, left: pl.DataFrame
) -> pl.DataFrame:
    """Return what is answered of each row of a table, in the order of the rows.

    `lone` holds what the shortest way says, `rest` the rows for which that does not hold, `judged` their answers, and
    `left` those of them left to the objects. `lone` is used up.
    """
    masks, reasons = [bits({status}) for status, _ in LONE], [reason for _, reason in LONE]
    routes = table["route"]
    if rest.height:
        own, further = _of_rest(rest, judged, len(LONE))
        masks += further["possible"].to_list()
        reasons += further["reason"].to_list()
        columns = _put_together(lone, own, rest["row"])
        if left.height:
            both = table.select("row", "route").join(left, on="row", how="left", maintain_order="left")
            routes = both.select(pl.coalesce("route", "route_right")).to_series()
    else:
        columns = lone.to_dict()
        columns |= {high: columns[low] for low, high in _ENDS.items()}
    lacking = [name for name, kind in ANSWERS.items() if kind == pl.Int64 and name not in (*columns, "value_den")]
    columns |= dict.fromkeys(lacking, pl.repeat(None, table.height, dtype=pl.Int64, eager=True))
    words = [words_of(mask) for mask in masks]
    reasons = [reason if settled(those) in REASONED else None for reason, those in zip(reasons, words, strict=True)]
    place = columns.pop("word")
    answers = table.select("project", "indicator", value_den="den").with_columns(
        possible=pl.Series([mask or None for mask in masks], dtype=pl.UInt32).gather(place),
        status=pl.Series([str(settled(those)) if those else None for those in words], dtype=STATUS).gather(place),
        reached=pl.Series([reached_by(those) for those in words], dtype=REACHED).gather(place),
        reason_code=pl.Series(reasons, dtype=REASON).gather(place),
        evidence=pl.Series(EVIDENCE.categories, dtype=EVIDENCE).gather(columns.pop("evidence").cast(pl.UInt32)),
        evidence_direction=pl.Series(MOVED.categories, dtype=MOVED).gather((columns.pop("moved") + 1).cast(pl.UInt32)),
        route=routes,
        **columns,
    )
    return answers.select(
        (pl.col(name) if name in answers.columns else pl.lit(None).alias(name)).cast(kind)
        for name, kind in ANSWERS.items()
    )


def _of_rest(rest: pl.DataFrame, judged: pl.DataFrame, first: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the answers of the rest, and their words with a reason, of which `word` is the place from `first` on."""
    own = complete(rest.join(judged, on="row", how="left", maintain_order="left")).with_columns(
        pl.col("possible").fill_null(0),
        *(
            (pl.col(f"share_{end}_top") / pl.col(f"share_{end}_bottom")).alias(f"share_{end}")
            for end in ("low", "high")
        ),
    )
    further = own.select("possible", "reason").unique().sort("possible", "reason").with_row_index("word", first)
    own = own.join(further, on=["possible", "reason"], maintain_order="left", nulls_equal=True)
    return own.drop("row", "reading", "possible", "reason", "way"), further


def _put_together(lone: pl.DataFrame, own: pl.DataFrame, rows: pl.Series) -> dict[str, pl.Series]:
    """Return the columns of all rows; those of the shortest way are written over, since copies of long ones cost."""
    columns: dict[str, pl.Series] = {}
    for low, high in _ENDS.items():
        if not own[low].equals(own[high], null_equal=True):
            columns[high] = lone[low].clone().scatter(rows, own[high])
    for name in lone.columns:
        columns[name] = lone.drop_in_place(name).scatter(rows, own[name])
    for name in own.columns:
        if name not in columns and name not in _ENDS.values() and own[name].null_count() < own.height:
            empty = pl.repeat(None, len(columns["word"]), dtype=own.schema[name], eager=True)
            columns[name] = empty.scatter(rows, own[name])
    return {high: columns[low] for low, high in _ENDS.items()} | columns
