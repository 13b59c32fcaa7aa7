"""States with one exact figure at their date, as most published rows are, judged in few steps for whole columns.

They need no partition by what is asked of them: where less is better the numbers change their sign, so that all rise.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Final

import polars as pl

from logframe.evaluation import formulas
from logframe.evaluation.fulfilment.evidence import Evidence
from logframe.evaluation.fulfilment.goals import Goal
from logframe.evaluation.statuses import Status
from logframe.table.day_columns import days_between
from logframe.table.evidence_columns import PLACE, moved_towards
from logframe.table.lanes import limit_of
from logframe.table.schemas import EFFECTS, LONE, PLACES, STEPS
from logframe.table.share_columns import MOST, fraction
from logframe.table.traced_numbers import column, expression, ordered

_LIMIT: Final = MOST >> 1


def judge_lone_states(table: pl.DataFrame) -> pl.DataFrame:
    """Return what is answered of each row by the shortest way, and whether that holds (`settled`).

    `word` is the place of the only word in `LONE`. Both ends of a share and of a value are the same.
    """
    ends = ["start_low", "aim_low"]
    if limit_of(table, ends) > _LIMIT:
        long = pl.any_horizontal(pl.col(end).is_between(-_LIMIT, _LIMIT).not_() for end in ends).fill_null(False)
        left = pl.when(long).then(pl.lit("numbers-too-long")).otherwise("route")
        table = table.with_columns(*(pl.when(~long).then(end).alias(end) for end in ends), route=left)
    figures = pl.col("figures").list
    sign = pl.when(pl.col("direction") == "decrease").then(pl.lit(-1, pl.Int64)).otherwise(1)
    figure = pl.element().struct
    is_exact = pl.when(figure.field("missing")).then(-1).otherwise(figure.field("low") == figure.field("high"))
    taken = {"low": figure.field("low"), "end": figure.field("end"), "exact": is_exact.fill_null(0).cast(pl.Int8)}
    frame = table.lazy().with_columns(
        figures.eval(part).list.first().alias(f"figure_{name}") for name, part in taken.items()
    )
    seen = (pl.col("figure_exact") >= 0).fill_null(False)
    frame = frame.with_columns(
        _seen=seen,
        _value=pl.when(seen).then(pl.col("figure_low")),
        _up=pl.col("figure_low") * sign,
        _start=pl.col("start_low") * sign,
        _goal=pl.col("aim_low") * sign,
    ).with_columns(_placeholder=_is_placeholder())
    frame = frame.with_columns(_settled=_is_settled(), _word=_word(), **_share(), _rises=_rises())
    return frame.select(
        settled="_settled",
        word="_word",
        measured="_seen",
        value_low="_value",
        share_low_top="_share_top",
        share_low_bottom="_share_bottom",
        share_low=pl.col("_share_top") / pl.col("_share_bottom"),
        **_evidence(),
    ).collect()


def _is_settled() -> pl.Expr:
    """Return which rows have one exact figure at most, at the date, a plain goal, and a direction that is declared."""
    falls, seen = pl.col("direction") == "decrease", pl.col("_seen")
    end, due = pl.col("figure_end"), pl.col("due")
    near = days_between(due, end).abs() <= pl.col("interval") * 28
    timely = (end <= pl.col("on")) & near & (end >= pl.col("asked_start")) & (end >= pl.col("period_start"))
    fits = pl.col("figure_low").is_between(-_LIMIT, _LIMIT) & (pl.col("figure_exact") == 1)
    gaps = pl.col("every_interval") & (pl.col("aim_low") == pl.col("start_low"))
    return (
        (pl.col("accumulates") == "snapshot")
        & (falls | (pl.col("direction") == "increase"))
        & pl.col("route").is_null()
        & ~pl.col("kind").is_in(STEPS).fill_null(False)
        & pl.col("readings").is_null()
        & ~(pl.col("context") | pl.col("keep") | pl.col("aim_strict"))
        & (pl.col("figures").list.len() <= 1)
        & (pl.col("milestones").list.len() == 0)
        & pl.col("start_low").eq_missing(pl.col("start_high"))
        & pl.col("aim_low").eq_missing(pl.col("aim_high"))
        & (pl.col("on") >= due)
        & (~seen | (timely & fits))
        & ~gaps.fill_null(False)
    ).fill_null(False)


def _is_placeholder() -> pl.Expr:
    """Return which rows have a figure and a goal that no value can miss, or one of nothing for nothing."""
    falls, at_zero = pl.col("direction") == "decrease", pl.col("aim_low") == 0
    from_zero = pl.col("start_low").is_null() | (pl.col("start_low") == 0)
    to_zero = at_zero & ~falls & (pl.col("least").is_not_null() | (from_zero & (pl.col("_value") == 0)))
    return pl.col("_seen") & (to_zero | (falls & (pl.col("aim_low") == pl.col("most")))).fill_null(False)


def _numbers() -> tuple[Any, Any, Any]:
    value, start, goal = (column(name, _LIMIT) for name in ("_up", "_start", "_goal"))
    return value, start, goal


def _word() -> pl.Expr:
    value, start, goal = _numbers()
    by_goal = expression(partial(formulas.against_goal, value, goal, goal, falls=False, strict=False), _place, {})
    held = expression(lambda: Status.KEPT if formulas.within(value, goal, None) else Status.ADVERSE, _place, {})
    by_share = partial(formulas.reached_when_due, value, start, Goal(goal, goal))
    falls = pl.col("direction") == "decrease"
    return (
        pl.when(~pl.col("_seen"))
        .then(_place(Status.NOT_MEASURED))
        .when(pl.col("_placeholder"))
        .then(
            pl.when(pl.col("least").is_null() & ~falls)
            .then(_because("target-is-placeholder"))
            .otherwise(_place(Status.NOT_JUDGED))
        )
        .when(pl.col("_goal").is_null())
        .then(_because("no-target"))
        .when(pl.col("_start") > pl.col("_goal"))
        .then(_place(Status.NOT_COMPUTABLE))
        .when(pl.col("_start").is_null())
        .then(by_goal)
        .when(pl.col("_start") == pl.col("_goal"))
        .then(held)
        .otherwise(expression(by_share, _place, ordered(goal, start, 1)))
    )


def _share() -> dict[str, pl.Expr]:
    value, start, goal = _numbers()
    formula = partial(formulas.progress, value, start, Goal(goal, goal))
    has_share = pl.col("_seen") & ~pl.col("_placeholder") & (pl.col("_start") < pl.col("_goal"))
    parts = fraction("_share", formula, ordered(goal, start, 1))
    return {name: pl.when(has_share).then(part) for name, part in parts.items()}


def _rises() -> pl.Expr:
    """Return which way the value lies from the start."""
    value, start, _ = _numbers()
    moves = value - start
    return expression(lambda: formulas.sense(moves, moves), lambda way: pl.lit(way, pl.Int8), {})


def _evidence() -> dict[str, pl.Expr]:
    reaches = pl.col("level").is_in(EFFECTS).fill_null(False) & pl.col("_seen")
    has_baseline = (
        pl.col("start_declared")
        & pl.col("_start").is_not_null()
        & ~(pl.col("figure_end") <= pl.col("start_day")).fill_null(False)
        & (pl.col("start_sourced") | (pl.col("_start") != 0))
    )
    has_share, contradicted = pl.col("_share_top").is_not_null(), pl.col("_start") > pl.col("_goal")
    by_word = pl.lit(pl.Series([moved_towards({status}) for status, _ in LONE], dtype=pl.Int8)).gather(pl.col("_word"))
    is_comparable = has_baseline | pl.col("aim_declared")
    moved = (
        pl.when(has_share | (has_baseline & ~contradicted.fill_null(False)))
        .then(pl.col("_rises"))
        .when(~has_baseline & pl.col("aim_declared"))
        .then(by_word)
        .otherwise(0)
    )
    level = pl.when(is_comparable).then(PLACE[Evidence.MEASURED]).otherwise(PLACE[Evidence.REPORTED])
    return {
        "evidence": pl.when(reaches).then(level).otherwise(PLACE[Evidence.NONE]).cast(pl.Int8),
        "moved": pl.when(reaches).then(moved).otherwise(0).cast(pl.Int8),
    }


def _because(reason: str) -> pl.Expr:
    return pl.lit(next(place for place, (_, why) in enumerate(LONE) if why == reason), pl.UInt32)


def _place(status: object) -> pl.Expr:
    assert isinstance(status, Status)
    return pl.lit(PLACES[status], pl.UInt32)
