"""How well an effect is known, as columns: by the last figure since the start, and what it can be held against."""

from __future__ import annotations

import polars as pl

from logframe.evaluation import formulas
from logframe.evaluation.fulfilment.evidence import LEVELS_OF_EVIDENCE, Evidence
from logframe.evaluation.statuses import PRAISING, Status
from logframe.table.day_columns import lengths
from logframe.table.schemas import EFFECTS, words_of
from logframe.table.traced_numbers import column, expression
from logframe.table.word_lookups import looked_up

PLACE = {level: place for place, level in enumerate(LEVELS_OF_EVIDENCE)}


def with_evidence(frame: pl.DataFrame) -> pl.DataFrame:
    """Add `evidence` (a place in the order of levels) and `moved` (-1 worse, 1 better) of each reading."""
    effect, first = pl.col("effect_day"), pl.col("first_day")
    has_baseline = (
        pl.col("start_declared")
        & pl.col("start_low").is_not_null()
        & ~(effect <= pl.col("start_day")).fill_null(False)
        & (pl.col("start_sourced") | pl.col("by_steps") | (pl.col("start_low") != 0))
    )
    flow = pl.col("accumulates") == "increments"
    flows = bool(frame.select(flow.any()).item())
    has_earlier = (first < effect).fill_null(False)
    masks = looked_up(frame["possible"], lambda mask: moved_towards(words_of(mask)), pl.Int8)
    frame = frame.with_columns(_word=masks)
    low, high = (column(f"share_{end}_top", 2**62, degree=0) for end in ("low", "high"))
    sense = expression(lambda: formulas.sense(low, high), pl.lit, {})
    has_share = pl.col("share_low_top").is_not_null() | pl.col("share_high_top").is_not_null()
    by_word = pl.when(has_share).then(sense).otherwise(pl.col("_word"))
    # A value that is kept did not change.
    towards = pl.when(~has_share & pl.col("keep") & (pl.col("_word") > 0)).then(0).otherwise(by_word)
    since_first = _moved("first", flows=flows)
    # That nothing more came of a flow takes nothing back of what came before.
    came_to_end = flow & (since_first < 0) & (pl.col("effect_high") == 0)
    direction = (
        pl.when(effect.is_null())
        .then(0)
        .when(has_baseline & flow & pl.col("start_from").is_null())
        .then(by_word)
        .when(has_baseline)
        .then(_moved("start", flows=flows))
        .when(has_earlier & ~came_to_end.fill_null(False))
        .then(since_first)
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
    frame = frame.with_columns(
        evidence=pl.when(reaches).then(level).otherwise(PLACE[Evidence.NONE]).cast(pl.Int8),
        moved=pl.when(reaches).then(direction).otherwise(0).cast(pl.Int8),
    )
    if "tellings" in frame.columns:
        frame = _gathered(frame, by_word)
    return frame.drop("_word")


def _gathered(frame: pl.DataFrame, by_word: pl.Expr) -> pl.DataFrame:
    """Take what the objects say of a reading's evidence, by the plan of the way it is judged under.

    What is left open there goes by the way to the target; what does not decide stands beside it.
    """
    telling = pl.col("tellings").list.get(pl.col("plan"), null_on_oob=True).struct
    own, others = telling.field("level"), telling.field("other_level")
    by_way = (
        pl.when(
            telling.field("keeps")
            & pl.col("share_low_top").is_null()
            & pl.col("share_high_top").is_null()
            & (by_word > 0)
        )
        .then(0)
        .otherwise(by_word)
    )
    moved, theirs = pl.coalesce(telling.field("moved"), by_way), telling.field("other_moved")
    together = pl.when(others < own).then(theirs).when((others == own) & (moved != theirs)).then(0).otherwise(moved)
    has = own.is_not_null()
    return frame.with_columns(
        evidence=pl.when(has).then(pl.min_horizontal(own, others)).otherwise("evidence").cast(pl.Int8),
        moved=pl.when(has).then(together).otherwise("moved").cast(pl.Int8),
    )


def _moved(before: str, *, flows: bool) -> pl.Expr:
    """Return which way a figure moved from one before, where that is certain; flows are compared as rates."""
    way = pl.col("way")
    less = way < 0
    low, high = pl.col("effect_low"), pl.col("effect_high")
    low_before, high_before = pl.col(f"{before}_low"), pl.col(f"{before}_high")
    if flows:
        of_before = ("start_from", "start_day") if before == "start" else ("first_start", "first_day")
        periods = (pl.col("effect_start"), pl.col("effect_day")), (pl.col(of_before[0]), pl.col(of_before[1]))
        by_rate = (pl.col("accumulates") == "increments") & pl.col(of_before[0]).is_not_null()
        after, earlier = (pl.when(by_rate).then(length).otherwise(1).cast(pl.Int128) for length in lengths(*periods))
        low, high = low.cast(pl.Int128) * earlier, high.cast(pl.Int128) * earlier
        low_before, high_before = low_before.cast(pl.Int128) * after, high_before.cast(pl.Int128) * after
    rises, falls = (low > high_before).fill_null(False), (high < low_before).fill_null(False)
    closed = pl.col("keep_low").is_not_null() & pl.col("keep_high").is_not_null()
    by_limits = pl.col("keep") & pl.col("direction").is_null()
    less = pl.when(by_limits).then(pl.col("keep_low").is_null()).otherwise(less)
    is_open = (~by_limits & (way == 0)) | pl.col("contradicted") | (pl.col("direction") == "ambiguous").fill_null(False)
    can_only_rise = less & (pl.col("accumulates") == "running-total") & pl.col("start_low").is_null()
    return (
        pl.when(is_open | (by_limits & closed) | can_only_rise | ~(rises | falls))
        .then(0)
        .when(falls == less)
        .then(1)
        .otherwise(-1)
    )


def moved_towards(possible: set[Status]) -> int:
    """Return which way an indicator moved by its words, where all of them agree."""
    if possible <= {Status.ADVERSE, Status.NOT_KEPT}:
        return -1
    return 1 if possible <= PRAISING else 0
