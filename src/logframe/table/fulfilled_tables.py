"""How far the indicators of a table have come: a row in, a row out, in any order and any chunks."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, Final

import attrs
import polars as pl

from logframe.places import NOWHERE
from logframe.table.answered_rows import Rest, answered, gaps
from logframe.table.declared_columns import declared_columns, of_kind
from logframe.table.joined_readings import complete, joined
from logframe.table.judged_rows import judge_rows
from logframe.table.lone_states import lone_states
from logframe.table.open_accumulations import judge_open
from logframe.table.reading_columns import LEFT
from logframe.table.schemas import ACCUMULATION, JSON

_PART: Final = 1 << 19
"""About so many rows are judged together by the shortest way, so that columns in between use the same memory again."""
_TOGETHER: Final = 1 << 20
"""The rows of batches whose rest is judged together: the steps for that cost the same for few rows as for many."""


def fulfil_batches(batches: Iterable[Any]) -> Iterator[pl.DataFrame]:
    """Yield the answers of one batch after another, which are taken up to a million rows ahead.

    Raises what `fulfil_table` does.
    """
    held: list[_Batch] = []
    judge = lone_states()
    for batch in batches:
        held.append(_Batch.of(declared_columns(batch), judge))
        del batch  # else it would be held while the next one is made
        if sum(batch.height for batch in held) >= _TOGETHER:
            yield from _answers(held)
    yield from _answers(held)


def fulfil_table(indicators: Any) -> pl.DataFrame:
    """Return an answer (`ANSWERS`) for each row of indicators (`INDICATORS`), an Arrow table or one of polars.

    What columns cannot judge is left open, with its reason in `route`, and never answered differently. Rows are taken
    as they are: those that another program wrote go through `checked_table` first. Raises WrongTypeError for what is no
    table, LoadError for a column that is missing and a cell of another kind.
    """
    (answers,) = fulfil_batches([indicators])
    return answers


@attrs.frozen(eq=False)
class _Batch:
    """What is left of a batch that the shortest way has judged: its answers part by part, and what it left, where."""

    height: int
    parts: list[tuple[pl.DataFrame, pl.DataFrame, pl.Series]]
    unsettled: pl.DataFrame

    @classmethod
    def of(cls, table: pl.DataFrame, judge: Callable[[pl.DataFrame], pl.DataFrame]) -> _Batch:
        parts, unsettled = [], []
        size = math.ceil(table.height / max(round(table.height / _PART), 1))
        for rows in table.iter_slices(size) if size else [table]:
            lone = judge(rows)
            left = ~lone.drop_in_place("settled")
            parts.append((rows.select("project", "indicator", "den"), lone, left.arg_true()))
            unsettled.append(_with_lists(rows.filter(left)))
        return cls(table.height, parts, pl.concat(unsettled))


def _with_lists(rows: pl.DataFrame) -> pl.DataFrame:
    try:
        return rows.with_columns(pl.col(name).str.json_decode(kind) for name, kind in JSON.items())
    except pl.exceptions.PolarsError:
        return rows.with_columns(of_kind(rows[name], kind, NOWHERE) for name, kind in JSON.items())


def _answers(batches: list[_Batch]) -> Iterator[pl.DataFrame]:
    """Yield the answers of batches, which are used up."""
    if not batches:
        return
    unsettled = pl.concat((batch.unsettled for batch in batches), rechunk=True).with_row_index("row")
    rest = Rest.of(unsettled, *_judged(unsettled.filter(pl.col("route").is_null())))
    first = 0
    gaps_of = cache(gaps)  # by far the most parts are of one length
    while batches:
        made = []
        for rows, lone, places in batches.pop(0).parts:
            made.append(answered(rows, lone, rest, places, first, gaps_of(rows.height)))
            first += len(places)
        yield pl.concat(made)


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
