"""States with one exact figure at their date, as most published rows are, judged in few steps for whole columns.

They need no partition by what is asked of them: where less is better the numbers change their sign, so that all rise.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

import polars as pl

from logframe.evaluation import formulas
from logframe.evaluation.fulfilment.evidence import Evidence
from logframe.evaluation.fulfilment.goals import Goal
from logframe.evaluation.statuses import Status
from logframe.table.day_columns import days_between
from logframe.table.evidence_columns import moved_towards
from logframe.table.lanes import limit_of
from logframe.table.schemas import EFFECTS, EVIDENCE, LONE, MOVED, PLACES, STEPS
from logframe.table.share_columns import MOST, fraction
from logframe.table.traced_numbers import column, expression, ordered

_LIMIT: Final = MOST >> 1


def lone_states() -> Callable[[pl.DataFrame], pl.DataFrame]:
    """Return what answers each of some rows by the shortest way, and says whether that holds (`settled`).

    It is made once for many parts of a table, since the formulas are followed anew.
    `word` is the place of the only word in `LONE`. Both ends of a share and of a value are the same.
    """
    judged = {"_settled": _is_settled(), "_word": _word(), **_share(), "_rises": _rises()}
    answers = {
        "settled": "_settled",
        "word": "_word",
        "measured": "_seen",
        "value_low": "_value",
        "share_low_top": "_share_top",
        "share_low_bottom": "_share_bottom",
        "share_low": pl.col("_share_top") / pl.col("_share_bottom"),
        **_evidence(),
    }
    # One query a part: where it is run as a stream, its columns come in chunks that must be put together.
    return lambda rows: _numbered(rows).with_columns(**judged).select(**answers).collect(engine="in-memory")


def _numbered(table: pl.DataFrame) -> pl.LazyFrame:
    """Return rows with their figure, and their numbers so that more is better."""
    ends = ["start_low", "aim_low"]
    if limit_of(table, ends) > _LIMIT:
        long = pl.any_horizontal(pl.col(end).is_between(-_LIMIT, _LIMIT).not_() for end in ends).fill_null(False)
        left = pl.when(long).then(pl.lit("numbers-too-long")).otherwise("route")
        table = table.with_columns(*(pl.when(~long).then(end).alias(end) for end in ends), route=left)
    figure = pl.element().struct
    there, low = ~figure.field("missing"), figure.field("low")
    # Taken out together, since the places in a list are looked up anew for each column.
    taken = pl.struct(
        _seen=there,
        _value=pl.when(there).then(low),
        _exact=low == figure.field("high"),
        _end=figure.field("end"),
    )
    frame = table.lazy().with_columns(_figure=pl.col("figures").list.eval(taken).list.first()).unnest("_figure")
    sign = pl.when(pl.col("direction") == "decrease").then(pl.lit(-1, pl.Int64)).otherwise(1)
    frame = frame.with_columns(
        pl.col("_seen").fill_null(False),
        _up=pl.col("_value") * sign,
        _start=pl.col("start_low") * sign,
        _goal=pl.col("aim_low") * sign,
    )
    return frame.with_columns(_never_missed=_is_never_missed(), _placeholder=_is_placeholder())


def _is_settled() -> pl.Expr:
    """Return which rows have one exact figure at most, at the date, a plain goal, and a direction that is declared."""
    falls, seen = pl.col("direction") == "decrease", pl.col("_seen")
    end, due = pl.col("_end"), pl.col("due")
    near = days_between(due, end).abs() <= pl.col("interval") * 28
    timely = (end <= pl.col("on")) & near & (end >= pl.col("asked_start")) & (end >= pl.col("period_start"))
    fits = pl.col("_value").is_between(-_LIMIT, _LIMIT) & pl.col("_exact")
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


def _is_never_missed() -> pl.Expr:
    """Return which rows have a figure and a goal that no value can miss."""
    falls, goal = pl.col("direction") == "decrease", pl.col("aim_low")
    rising, falling = ~falls & (goal <= pl.col("least")), falls & (goal >= pl.col("most"))
    return pl.col("_seen") & (rising | falling).fill_null(False)


def _is_placeholder() -> pl.Expr:
    """Return which rows have a goal of nothing, which is to be more, for nothing."""
    rises = pl.col("direction") != "decrease"
    from_zero = pl.col("start_low").is_null() | (pl.col("start_low") == 0)
    return (rises & (pl.col("aim_low") == 0) & from_zero & (pl.col("_value") == 0)).fill_null(False)


def _numbers() -> tuple[Any, Any, Any]:
    value, start, goal = (column(name, _LIMIT) for name in ("_up", "_start", "_goal"))
    return value, start, goal


def _word() -> pl.Expr:
    value, start, goal = _numbers()
    by_goal = expression(partial(formulas.against_goal, value, goal, goal, falls=False, strict=False), _place, {})
    held = expression(lambda: Status.KEPT if formulas.within(value, goal, None) else Status.ADVERSE, _place, {})
    by_share = partial(formulas.reached_when_due, value, start, Goal(goal, goal))
    return (
        pl.when(~pl.col("_seen"))
        .then(_place(Status.NOT_MEASURED))
        .when("_never_missed")
        .then(_place(Status.NOT_JUDGED))
        .when("_placeholder")
        .then(_because("target-is-placeholder"))
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
    has_share = (
        pl.col("_seen") & ~pl.col("_never_missed") & ~pl.col("_placeholder") & (pl.col("_start") < pl.col("_goal"))
    )
    parts = fraction("_share", formula, ordered(goal, start, 1))
    return {name: pl.when(has_share).then(part) for name, part in parts.items()}


def _rises() -> pl.Expr:
    """Return which way the value lies from the start."""
    value, start, _ = _numbers()
    moves = value - start
    return expression(lambda: formulas.sense(moves, moves), _direction, {})


def _evidence() -> dict[str, pl.Expr]:
    reaches = pl.col("level").is_in(EFFECTS).fill_null(False) & pl.col("_seen")
    has_baseline = (
        pl.col("start_declared")
        & pl.col("_start").is_not_null()
        & ~(pl.col("_end") <= pl.col("start_day")).fill_null(False)
        & (pl.col("start_sourced") | (pl.col("_start") != 0))
    )
    has_share, contradicted = pl.col("_share_top").is_not_null(), pl.col("_start") > pl.col("_goal")
    ways = [MOVED.categories[moved_towards({status}) + 1] for status, _ in LONE]
    by_word = pl.lit(pl.Series(ways, dtype=MOVED)).gather("_word")
    is_comparable = has_baseline | pl.col("aim_declared")
    nothing = _direction(0)
    moved = (
        pl.when(has_share | (has_baseline & ~contradicted.fill_null(False)))
        .then(pl.col("_rises"))
        .when(~has_baseline & pl.col("aim_declared"))
        .then(by_word)
        .otherwise(nothing)
    )
    measured, reported, none = (
        pl.lit(str(level), EVIDENCE) for level in (Evidence.MEASURED, Evidence.REPORTED, Evidence.NONE)
    )
    return {
        "evidence": pl.when(reaches & is_comparable).then(measured).when(reaches).then(reported).otherwise(none),
        "evidence_direction": pl.when(reaches).then(moved).otherwise(nothing),
    }


def _direction(way: object) -> pl.Expr:
    assert isinstance(way, int)
    return pl.lit(MOVED.categories[way + 1], MOVED)


def _because(reason: str) -> pl.Expr:
    return pl.lit(next(place for place, (_, why) in enumerate(LONE) if why == reason), pl.UInt8)


def _place(status: object) -> pl.Expr:
    assert isinstance(status, Status)
    return pl.lit(PLACES[status], pl.UInt8)
