"""How far the indicators of a table have come: a row in, a row out, in any order and any chunks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate, repeat
from typing import Any, Final

import polars as pl

from logframe.table.answered_rows import Rest, answered
from logframe.table.joined_readings import complete, joined
from logframe.table.judged_rows import judge_rows
from logframe.table.lone_states import judge_lone_states
from logframe.table.open_accumulations import judge_open
from logframe.table.reading_columns import LEFT
from logframe.table.schemas import ACCUMULATION, INDICATORS, OPTIONAL

_PART: Final = 1 << 18
"""The rows that are judged together by the shortest way, so that columns in between use the same memory again."""


def fulfil_batches(batches: Iterable[Any]) -> Iterator[pl.DataFrame]:
    """Return the answers of one batch after another."""
    return (fulfil_table(batch) for batch in batches)


def fulfil_table(indicators: Any) -> pl.DataFrame:
    """Return an answer (`ANSWERS`) for each row of indicators (`INDICATORS`), an Arrow table or one of polars.

    What columns cannot judge is left open, with its reason in `route`, and never answered differently.
    """
    table = with_rows(indicators)
    parts = [*table.iter_slices(_PART)] or [table]
    lone = judge_lone_states(parts)
    places = [(~answers.drop_in_place("settled")).arg_true() for answers in lone]
    unsettled = pl.concat((part[own] for part, own in zip(parts, places, strict=True)), rechunk=True)
    rest = Rest.of(unsettled, *_judged(unsettled.filter(pl.col("route").is_null())))
    firsts = accumulate(map(len, places), initial=0)
    return pl.concat(map(answered, parts, lone, repeat(rest), places, firsts))


def with_rows(indicators: Any) -> pl.DataFrame:
    """Return a table of indicators with all its columns, and the numbers of its rows."""
    table = indicators if isinstance(indicators, pl.DataFrame) else pl.DataFrame(pl.from_arrow(indicators))
    columns = (pl.col(name).cast(kind) for name, kind in INDICATORS.items())
    return with_optional(table).select(columns).with_row_index("row")


def with_optional(table: pl.DataFrame) -> pl.DataFrame:
    """Return a table with the columns that it may lack."""
    lacking = [name for name in OPTIONAL if name not in table.columns]
    return table.with_columns(pl.lit(None, INDICATORS[name]).alias(name) for name in lacking)


def _judged(table: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the answers of rows, and the rows left to the objects with their reasons."""
    made, routes = [complete(table.clear())], [pl.DataFrame(schema=LEFT)]
    for way in table["accumulates"].unique():
        rows = table.filter(pl.col("accumulates").eq_missing(pl.lit(way, ACCUMULATION)))
        answers, routed = judge_open(rows) if way is None else judge_rows(rows)
        made.append(answers if way is None else joined(complete(answers)))
        routes.append(routed)
    left = pl.concat(routes).unique("row", keep="first", maintain_order=True)
    return pl.concat(made).join(left, on="row", how="anti"), left
