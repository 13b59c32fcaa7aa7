"""States in columns: held against a milestone before their date, at it by the figure that serves it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import polars as pl

from logframe.evaluation import formulas
from logframe.evaluation.fulfilment.judgement import ladder_of, with_latest
from logframe.evaluation.fulfilment.state_words import interval_without
from logframe.evaluation.statuses import Status
from logframe.table.day_columns import stands_until
from logframe.table.lanes import Aim, Traits, by_lane, limit_of, on_track
from logframe.table.schemas import BIT, any_of, bits, words_of
from logframe.table.share_columns import with_share
from logframe.table.traced_numbers import column, number
from logframe.table.word_lookups import of_pairs
from logframe.table.worded_values import Values, words

ENDS = ("latest_low", "latest_high", "serving_low", "serving_high", "before_low", "before_high")
NUMBERS = (*ENDS, "start_low", "aim_low", "aim_high", "step_low", "step_high")


def traits_of_aim(start: pl.Expr, bottom: pl.Expr | int = 1) -> dict[str, pl.Expr]:
    """Return what sets the formulas of a goal apart, of a start that stands over `bottom`."""
    inside = (pl.col("aim_low") * bottom <= start) & (start <= pl.col("aim_high") * bottom)
    has_start = start.is_not_null()
    return {
        "way": pl.col("way"),
        "scale": (has_start & ~inside & (pl.col("way") != 0) & ~pl.col("by_steps")).fill_null(False),
        "at_goal": (has_start & inside & pl.col("aim_strict")).fill_null(False),
        "strict": pl.col("aim_strict"),
        "point": pl.col("aim_low") == pl.col("aim_high"),
        "start": has_start,
        "steps": pl.col("by_steps"),
    }


def judge_states(frame: pl.DataFrame) -> list[pl.DataFrame]:
    """Judge states with a goal that have a figure and are not to be held at their start."""
    exact = pl.all_horizontal(
        (pl.col(f"{name}_low") == pl.col(f"{name}_high")).fill_null(pl.col(f"{name}_day").is_null())
        for name in ("latest", "serving", "before")
    )
    traits = traits_of_aim(pl.col("start_low")) | {
        "exact": exact,
        "due": pl.col("is_due"),
        "step": pl.col("step_day").is_not_null(),
        "event": pl.col("is_event"),
        "at_latest": pl.col("serving_day").eq_missing(pl.col("latest_day")),
    }
    return by_lane(frame, traits, _judge)


def _judge(frame: pl.DataFrame, traits: Traits) -> pl.DataFrame:
    limit = limit_of(frame, [name for name in NUMBERS if name in frame.columns])
    aim = Aim.of(traits, limit)
    judged = _when_due(frame, traits, aim, limit) if traits["due"] else _before_due(frame, traits, aim, limit)
    if traits["event"] and traits["due"]:
        judged = _happened(judged)
    return with_share(judged, Values("latest", limit, traits["exact"]), aim, traits)


def due_words(values: Values, traits: Traits, aim: Aim) -> pl.Expr:
    """Return the words of a column of values once the target is due, by the share or else by the goal."""
    goal, start = aim.goal, aim.start
    edges: Sequence[Any] = [goal.low] if traits["point"] else [goal.low, goal.high]
    if traits["scale"]:
        return words(values, [*edges, start], lambda point: formulas.reached_when_due(point, start, goal), aim.orders)

    begin = start if traits["at_goal"] or (traits["steps"] and traits["start"]) else None
    edges = edges if begin is None else [*edges, begin]

    def against(falls: bool) -> pl.Expr:
        near, far = goal.near(falls), goal.far(falls)
        return words(
            values,
            edges,
            lambda point: formulas.against_goal(point, near, far, falls=falls, strict=goal.strict, start=begin),
            aim.orders,
        )

    if traits["way"] == 0:
        return against(False) | against(True) | BIT[Status.NOT_REACHED]
    return against(traits["way"] < 0)


def _when_due(frame: pl.DataFrame, traits: Traits, aim: Aim, limit: int) -> pl.DataFrame:
    latest, serving, before = (Values(name, limit, traits["exact"]) for name in ("latest", "serving", "before"))
    if traits["at_latest"]:
        return frame.with_columns(possible=due_words(latest, traits, aim))
    has_worse = traits["start"] and not traits["event"]
    ladder = ladder_of(has_share=traits["scale"], strict=traits["strict"], has_worse=has_worse)

    def or_worse(mask: pl.Expr) -> pl.Expr:
        made = pl.lit(bits(ladder), pl.UInt32)
        for place in range(len(ladder) - 1, -1, -1):
            made = pl.when(mask & BIT[ladder[place]] != 0).then(bits(ladder[place:])).otherwise(made)
        return made.cast(pl.UInt32)

    frame = frame.with_columns(
        _at=pl.when(pl.col("serving_day").is_not_null())
        .then(due_words(serving, traits, aim))
        .when(pl.col("before_day").is_not_null())
        .then(or_worse(due_words(before, traits, aim)))
        .otherwise(bits(ladder))
        .cast(pl.UInt32),
        _later=due_words(latest, traits, aim),
        reason=pl.when(pl.col("serving_day").is_null()).then(pl.lit("no-figure-near-date")).otherwise("reason"),
    )
    late = pl.col("latest_day") > pl.col("due")
    made = []
    for can_be_late in (True, False):
        part = frame.filter(late & (pl.col("cumulative") == can_be_late))
        both = of_pairs(part["_at"], part["_later"], partial(both_days, can_be_late))
        made.append(part.with_columns(both.alias("possible")))
    made.append(frame.filter(~late).with_columns(possible=pl.col("_at")))
    return pl.concat(made).drop("_at", "_later")


def _happened(frame: pl.DataFrame) -> pl.DataFrame:
    """Judge events that have happened by the first report of it; a later one may say that it is undone."""
    day, due = pl.col("happened_day"), pl.col("due")
    late = pl.when("cumulative").then(BIT[Status.REACHED_LATE]).otherwise(BIT[Status.NOT_REACHED])
    word = (
        pl.when(day.is_null())
        .then("possible")
        .when(pl.col("latest_high") == 0)
        .then(BIT[Status.NOT_REACHED])
        .when(day <= due)
        .then(BIT[Status.REACHED])
        # Of a time that holds the due day it is not known whether it was before.
        .when(pl.col("happened_from") <= due)
        .then(late | BIT[Status.REACHED])
        .otherwise(late)
    )
    is_open = day.is_not_null() & (word == late | BIT[Status.REACHED])
    open_day = pl.when(is_open).then(pl.lit("event-day-unknown")).otherwise("reason")
    return frame.with_columns(possible=word.cast(pl.UInt32), reason=open_day)


def both_days(can_be_late: bool, at_date: int, latest: int) -> int:
    """Return the words that those of the due date and of the latest figure leave together, all as bits."""
    return bits(with_latest(words_of(at_date), words_of(latest), can_be_late=can_be_late))


def _before_due(frame: pl.DataFrame, traits: Traits, aim: Aim, limit: int) -> pl.DataFrame:
    if traits["way"] == 0:
        return frame.with_columns(possible=pl.lit(BIT[Status.NOT_DUE], pl.UInt32))
    falls, goal = traits["way"] < 0, aim.goal
    start = aim.start if traits["start"] else None
    needed = column("step_high" if falls else "step_low", limit) if traits["step"] else None
    edges = [goal.low] if traits["point"] else [goal.low, goal.high]
    if needed is not None:
        edges.append(needed)
        if start is not None:
            edges.append(number(lambda: formulas.needed_value(start, needed, on_track(frame))))
    if start is not None:
        edges.append(start)
    track = None if traits["steps"] else on_track(frame)
    early = words(
        Values("latest", limit, traits["exact"]),
        edges,
        lambda point: formulas.state_before_due(point, start, goal, needed, track, falls=falls),
        aim.orders,
    )
    frame = frame.with_columns(possible=early)
    if traits["event"]:
        there = (pl.col("latest_low") <= 1) & (pl.col("latest_high") >= 1)
        frame = frame.with_columns(
            possible=pl.when(there).then(BIT[Status.REACHED]).otherwise("possible").cast(pl.UInt32)
        )
    too_old = pl.col("on") > stands_until(pl.col("latest_day"), pl.col("interval") * 2)
    open_words = {Status.ON_TRACK, Status.BEHIND} | ({Status.ADVERSE} if start is not None else set())
    is_open = too_old & ~pl.col("possible").is_in([BIT[Status.NOT_DUE], BIT[Status.REACHED]])
    return frame.with_columns(
        possible=pl.when(is_open).then(pl.col("possible") | bits(open_words)).otherwise(pl.col("possible")),
        reason=pl.when(is_open).then(pl.lit("figures-too-old")).otherwise("reason"),
    )


def judge_kept(frame: pl.DataFrame, figures: pl.DataFrame, broken: Status) -> pl.DataFrame:
    """Judge values to keep within limits (`limit_low`, `limit_high`): all figures of a reading count.

    `figures` are those up to the day asked about, from the first day the target is for on.
    """
    limits = frame.select("reading", "limit_low", "limit_high", "is_due")
    long = figures.join(limits, on="reading")
    traits = {
        "low": pl.col("limit_low").is_not_null(),
        "high": pl.col("limit_high").is_not_null(),
        "due": pl.col("is_due"),
    }
    worded = by_lane(long, traits, lambda part, lane: _kept(part, lane, broken))
    if not worded:
        return frame.with_columns(possible=pl.lit(None, pl.UInt32))
    certain = (pl.col("_words") == BIT[broken]).any()
    joined = (
        pl.concat(worded)
        .group_by("reading")
        .agg(_broken=certain, _words=any_of(pl.col("_words")), _days=pl.col("end").sort())
    )
    frame = frame.join(joined, on="reading", how="left")
    last = pl.col("latest_day")
    none_near = pl.col("is_due") & ~pl.col("kept_near").fill_null(False) & (last <= pl.col("due"))
    too_old = ~pl.col("is_due") & (pl.col("on") > stands_until(last, pl.col("interval") * 2))
    frame = frame.with_columns(_doubt=none_near | too_old)
    asks = frame.select(pl.col("every_interval") & ~pl.col("_doubt") & pl.col("_days").is_not_null()).to_series()
    until = pl.when(pl.col("is_due")).then(pl.min_horizontal("on", "due")).otherwise(last)
    gaps = frame.select("_days", "asked_start", until.alias("until"), "interval").filter(asks)
    lacking = [interval_without(*row) is not None for row in gaps.iter_rows()]
    doubt = frame["_doubt"].scatter(asks.arg_true(), lacking) if lacking else frame["_doubt"]
    of_doubt = pl.when(none_near).then(pl.lit("no-figure-near-date")).when(too_old).then(pl.lit("figures-too-old"))
    open_words = pl.when(pl.col("is_due")).then(bits({Status.KEPT, broken})).otherwise(bits({Status.ON_TRACK, broken}))
    return (
        frame.with_columns(doubt)
        .with_columns(
            possible=pl.when(pl.col("_broken"))
            .then(BIT[broken])
            .when(pl.col("_doubt"))
            .then(pl.col("_words") | open_words)
            .otherwise(pl.col("_words"))
            .cast(pl.UInt32),
            reason=pl.when("_doubt").then(of_doubt.otherwise(pl.lit("interval-without-figure"))),
        )
        .drop("_broken", "_words", "_days", "_doubt")
    )


def _kept(frame: pl.DataFrame, traits: Traits, broken: Status) -> pl.DataFrame:
    limit = limit_of(frame, ["low", "high", "limit_low", "limit_high"])
    low = column("limit_low", limit) if traits["low"] else None
    high = column("limit_high", limit) if traits["high"] else None
    kept = Status.KEPT if traits["due"] else Status.ON_TRACK
    edges = [end for end in (low, high) if end is not None]
    frame = frame.rename({"low": "figure_low", "high": "figure_high"})
    word = words(
        Values("figure", limit, False),
        edges,
        lambda point: kept if formulas.within(point, low, high) else broken,
        {},
    )
    return frame.select("reading", "end", _words=word)
