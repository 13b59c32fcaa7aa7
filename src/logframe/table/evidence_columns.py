"""How well an effect is known, as columns: by the last figure since the start, and what it can be held against."""

from __future__ import annotations

import polars as pl

from logframe.evaluation.fulfilment.evidence import LEVELS_OF_EVIDENCE, ChangeDirection, Evidence
from logframe.evaluation.statuses import PRAISING, Status
from logframe.table.schemas import words_of
from logframe.table.word_lookups import looked_up
from logframe.terms import LEVELS, reaches_effect

PLACE = {level: place for place, level in enumerate(LEVELS_OF_EVIDENCE)}
DIRECTION = {ChangeDirection.WORSE: -1, ChangeDirection.NONE: 0, ChangeDirection.BETTER: 1}
EFFECTS = [level for level in LEVELS if reaches_effect(level)]


def with_evidence(frame: pl.DataFrame) -> pl.DataFrame:
    """Add `evidence` (a place in the order of levels) and `moved` (-1 worse, 1 better) of each reading."""
    effect, first = pl.col("effect_day"), pl.col("first_day")
    has_baseline = (
        pl.col("start_declared")
        & pl.col("start_low").is_not_null()
        & ~(effect <= pl.col("start_day")).fill_null(False)
        & (pl.col("start_sourced") | (pl.col("start_low") != 0))
    )
    has_earlier = (first < effect).fill_null(False)
    masks = looked_up(frame["possible"], lambda mask: _towards(words_of(mask)), pl.Int8)
    frame = frame.with_columns(_word=masks)
    towards = (
        pl.when(pl.col("share_low_top").is_not_null() | pl.col("share_high_top").is_not_null())
        .then(
            pl.when(pl.col("share_low_top") > 0).then(1).when(pl.col("share_high_top") < 0).then(-1).otherwise(0)
        )
        .when(pl.col("keep") & (pl.col("_word") > 0))
        .then(0)
        .otherwise(pl.col("_word"))
    )
    direction = (
        pl.when(effect.is_null())
        .then(0)
        .when(has_baseline)
        .then(_moved("start"))
        .when(has_earlier)
        .then(_moved("first"))
        .when(pl.col("aim_declared"))
        .then(towards)
        .otherwise(0)
    )
    level = (
        pl.when(effect.is_not_null())
        .then(
            pl.when(has_baseline | has_earlier | pl.col("aim_declared"))
            .then(PLACE[Evidence.MEASURED])
            .otherwise(PLACE[Evidence.REPORTED])
        )
        .when(pl.col("told_before").fill_null(False))
        .then(PLACE[Evidence.ANECDOTAL])
        .otherwise(PLACE[Evidence.NONE])
    )
    reaches = pl.col("level").is_in(EFFECTS).fill_null(False)
    return frame.with_columns(
        evidence=pl.when(reaches).then(level).otherwise(PLACE[Evidence.NONE]).cast(pl.Int8),
        moved=pl.when(reaches).then(direction).otherwise(0).cast(pl.Int8),
    ).drop("_word")


def _moved(before: str) -> pl.Expr:
    """Return which way a figure moved from one before, where that is certain."""
    way = pl.col("way")
    less = way < 0
    rises = (pl.col("effect_low") > pl.col(f"{before}_high")).fill_null(False)
    falls = (pl.col("effect_high") < pl.col(f"{before}_low")).fill_null(False)
    closed = pl.col("keep_low").is_not_null() & pl.col("keep_high").is_not_null()
    by_limits = pl.col("keep") & pl.col("direction").is_null()
    less = pl.when(by_limits).then(pl.col("keep_low").is_null()).otherwise(less)
    is_open = (way == 0) | pl.col("contradicted") | (pl.col("direction") == "ambiguous").fill_null(False)
    can_only_rise = less & (pl.col("accumulates") == "running-total") & pl.col("start_low").is_null()
    return (
        pl.when(is_open | (by_limits & closed) | can_only_rise | ~(rises | falls))
        .then(0)
        .when(falls == less)
        .then(1)
        .otherwise(-1)
    )


def _towards(possible: set[Status]) -> int:
    if possible <= {Status.ADVERSE, Status.NOT_KEPT}:
        return -1
    return 1 if possible <= PRAISING else 0


