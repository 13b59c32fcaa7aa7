"""The answers of a table put together: of the rows judged by the shortest way, and of the rest."""

from __future__ import annotations

from typing import Final, TypeAlias

import attrs
import polars as pl
from polars.datatypes import DataTypeClass

from logframe.evaluation.statuses import reached_by, settled
from logframe.table.joined_readings import complete
from logframe.table.schemas import ANSWERS, EVIDENCE, LONE, MOVED, REACHED, REASON, REASONED, STATUS, bits, words_of

Gaps: TypeAlias = dict[pl.DataType | DataTypeClass, pl.Series]
_ENDS: Final = {
    "value_low": "value_high",
    "share_low_top": "share_high_top",
    "share_low_bottom": "share_high_bottom",
    "share_low": "share_high",
}
"""What both ends of are the same where a row is judged by the shortest way."""


@attrs.frozen(eq=False)
class Rest:
    """The answers of rows that the shortest way does not judge, in their order; `word` is a place in `words`."""

    answers: pl.DataFrame
    words: pl.DataFrame

    @classmethod
    def of(cls, rest: pl.DataFrame, judged: pl.DataFrame, left: pl.DataFrame) -> Rest:
        """Return them for rows with their answers, and those of them left to the objects."""
        routes = rest.select("row", "route").join(left, on="row", how="left", maintain_order="left")
        own = complete(rest.select("row").join(judged, on="row", how="left", maintain_order="left")).with_columns(
            pl.col("possible").fill_null(0),
            *(
                (pl.col(f"share_{end}_top") / pl.col(f"share_{end}_bottom")).alias(f"share_{end}")
                for end in ("low", "high")
            ),
            evidence=pl.lit(EVIDENCE.categories.cast(EVIDENCE)).gather("evidence"),
            evidence_direction=pl.lit(MOVED.categories.cast(MOVED)).gather(pl.col("moved") + 1),
            route=routes.select(pl.coalesce("route", "route_right")).to_series(),
        )
        further = own.select("possible", "reason").unique().sort("possible", "reason").with_row_index("word", len(LONE))
        own = own.join(further, on=["possible", "reason"], maintain_order="left", nulls_equal=True)
        answers = own.drop("row", "reading", "possible", "reason", "way", "moved")
        return cls(answers, _words(further["possible"].to_list(), further["reason"].to_list()))


def _words(masks: list[int], reasons: list[str | None]) -> pl.DataFrame:
    """Return what is said of the words of the shortest way, and of further ones with their reasons."""
    masks, reasons = [*(bits({status}) for status, _ in LONE), *masks], [*(why for _, why in LONE), *reasons]
    words = [words_of(mask) for mask in masks]
    summaries = [settled(those) if those else None for those in words]
    return pl.DataFrame(
        {
            "possible": pl.Series([mask or None for mask in masks], dtype=ANSWERS["possible"]),
            "status": pl.Series(summaries, dtype=STATUS),
            "reached": pl.Series([reached_by(those) for those in words], dtype=REACHED),
            "reason_code": pl.Series(
                [why if word in REASONED else None for why, word in zip(reasons, summaries, strict=True)], dtype=REASON
            ),
        }
    )


def gaps(height: int) -> Gaps:
    """Return a column of nothing for each kind of column."""
    return {kind: pl.repeat(None, height, dtype=kind, eager=True) for kind in {*ANSWERS.values()}}


def answered(
    part: pl.DataFrame, lone: pl.DataFrame, rest: Rest, places: pl.Series, first: int, nothing: Gaps
) -> pl.DataFrame:
    """Return what is answered of each row of a part of a table.

    `lone` holds what the shortest way says, and is used up; the rows at some places have answers of the rest instead,
    from a first one on. `nothing` are the `gaps` of as many rows.
    """
    columns = _put_together(lone, rest.answers.slice(first, len(places)), places)
    columns |= {column.name: column for column in rest.words[columns.pop("word")]}
    columns |= {"project": part["project"], "indicator": part["indicator"], "value_den": part["den"]}
    return pl.DataFrame({name: columns.get(name, nothing[kind]) for name, kind in ANSWERS.items()})


def _put_together(lone: pl.DataFrame, own: pl.DataFrame, places: pl.Series) -> dict[str, pl.Series]:
    """Return the columns of all rows; those of the shortest way are written over, since copies of long ones cost."""
    if own.is_empty():
        columns = lone.to_dict()
        return {high: columns[low] for low, high in _ENDS.items()} | columns
    columns = {}
    for low, high in _ENDS.items():
        if not own[low].equals(own[high], null_equal=True):
            columns[high] = lone[low].clone().scatter(places, own[high])
    for name in lone.columns:
        column = lone.drop_in_place(name)
        columns[name] = column.cast(own.schema[name]).scatter(places, own[name])
    for name in own.columns:
        if name not in columns and name not in _ENDS.values() and own[name].null_count() < own.height:
            empty = pl.repeat(None, len(columns["word"]), dtype=own.schema[name], eager=True)
            columns[name] = empty.scatter(places, own[name])
    return {high: columns[low] for low, high in _ENDS.items()} | columns
