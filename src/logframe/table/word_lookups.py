"""What the evaluation does with sets of words, asked once of each set that a column holds."""

from __future__ import annotations

from collections.abc import Callable

import polars as pl


def looked_up(masks: pl.Series, answer: Callable[[int], object], kind: type[pl.DataType]) -> pl.Series:
    """Return what is answered of each set of words."""
    different = masks.unique().drop_nulls().to_list()
    answers = [answer(mask) for mask in different]
    if len(different) == 1 and not masks.null_count():
        return pl.Series(masks.name, answers, dtype=kind).new_from_index(0, len(masks))
    table = pl.Series([None] * (max(different, default=0) + 1), dtype=kind)
    if different:
        table = table.scatter(different, pl.Series(answers, dtype=kind))
    return table.gather(masks.cast(pl.UInt32)).alias(masks.name)


def of_pairs(first: pl.Series, second: pl.Series, answer: Callable[[int, int], int]) -> pl.Series:
    """Return what is answered of each pair of sets of words."""
    pairs = pl.DataFrame({"first": first, "second": second})
    different = pairs.unique()
    answers = different.with_columns(
        answer=pl.Series([answer(*pair) for pair in different.iter_rows()], dtype=pl.UInt32)
    )
    return pairs.join(answers, on=["first", "second"], how="left", maintain_order="left")["answer"]
