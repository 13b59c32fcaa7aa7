"""Flows and running totals in columns: on their day from then on, before it on the last day wholly reported."""

from __future__ import annotations

from functools import partial
from typing import Any

import attrs
import polars as pl

from logframe.evaluation import formulas
from logframe.evaluation.fulfilment.judgement import settles_more, still_holds
from logframe.evaluation.statuses import Status
from logframe.table.day_columns import days_between, lengths, stands_until
from logframe.table.expected_columns import with_expected
from logframe.table.integer_terms import UntraceableError
from logframe.table.lanes import Aim, Traits, by_lane, limit_of, on_track
from logframe.table.schemas import BIT, bits, words_of
from logframe.table.share_columns import with_fractions, with_share, without_share
from logframe.table.state_columns import both_days, due_words, traits_of_aim
from logframe.table.traced_numbers import column, expression, number, ordered, ratio
from logframe.table.word_lookups import of_pairs
from logframe.table.worded_values import Values, words

_NUMBERS = ("value_low", "value_high", "start_low", "scale_low", "aim_low", "aim_high", "keep_low", "keep_high", "step")
_OPEN = bits({Status.ON_TRACK, Status.BEHIND})
FORECASTS = tuple(f"forecast_{end}_{part}" for end in ("low", "high") for part in ("top", "bottom"))


def judge_advances(frame: pl.DataFrame) -> pl.DataFrame:
    """Judge flows and running totals: the words, value, share, coverage and forecast of each reading."""
    has_aim = pl.col("keep") | pl.col("aim_low").is_not_null()
    is_open = ~has_aim | (pl.col("contradicted") & ~pl.col("keep"))
    comparable = has_aim & ~pl.col("contradicted")
    is_past = pl.col("on") > pl.col("due")
    stands = pl.col("on") <= stands_until(pl.col("day"), pl.col("interval") * 2)
    before = ~pl.col("is_due") & (pl.col("day") < pl.col("on")).fill_null(False) & stands
    # What is not reported since takes nothing from what was known on the target's date.
    known_then = pl.col("is_due") & ~pl.col("today_known").fill_null(False) & pl.col("due_known").fill_null(False)
    frame = frame.with_columns(
        pl.when(known_then).then(f"due_{name}").otherwise(f"today_{name}").alias(f"today_{name}")
        for name in ("low", "high", "known", "covered", "asked")
    )
    known_today = pl.col("today_known").fill_null(False)
    frame = frame.with_columns(
        _case=pl.when(~known_today & before & comparable)
        .then(pl.lit("past"))
        .when(~known_today)
        .then(pl.lit("nothing"))
        .when(is_open | pl.col("contradicted"))
        .then(pl.lit("not computable"))
        .when(pl.col("is_due"))
        .then(pl.lit("due"))
        .when(~pl.col("has_past"))
        .then(pl.lit("ahead"))
        .otherwise(pl.lit("early")),
        _before=before,
        _later=is_past & (pl.col("day") > pl.col("due")).fill_null(False),
    )
    cases = {name[0]: part for name, part in frame.partition_by("_case", as_dict=True, include_key=False).items()}
    made = []
    if "nothing" in cases:
        made.append(_closed(cases["nothing"], unmeasured(), measured=False))
    if "ahead" in cases:
        made.append(_closed(cases["ahead"], unmeasured(), measured=True))
    if "not computable" in cases:
        closed = _closed(cases["not computable"], pl.lit(BIT[Status.NOT_COMPUTABLE]), measured=True)
        made.append(not_computable(closed))
    questions = [*_questions_when_due(cases.get("due")), *_questions_before(cases.get("early"), cases.get("past"))]
    if questions:
        asked = pl.concat([question for question in questions if not question.is_empty()], how="diagonal")
        asked = with_expected(asked.with_row_index("question"))
        made.append(_chosen(pl.concat(by_lane(asked, _traits(), _worded), how="diagonal")))
    return pl.concat(made, how="diagonal")


def unmeasured() -> pl.Expr:
    """Return the word where no figure counts: not due before anything is, not measured from then on."""
    # Without any day there is none before which nothing is due.
    begun = pl.col("is_due") | (pl.col("first_due") <= pl.col("on")).fill_null(True)
    return pl.when(begun).then(BIT[Status.NOT_MEASURED]).otherwise(BIT[Status.NOT_DUE]).cast(pl.UInt32)


def not_computable(frame: pl.DataFrame) -> pl.DataFrame:
    """Return readings that can be held against nothing, with the reason."""
    lacks_goal = pl.col("aim_low").is_null() & ~pl.col("keep")
    return frame.with_columns(
        possible=pl.lit(BIT[Status.NOT_COMPUTABLE], pl.UInt32),
        reason=pl.when(lacks_goal).then(pl.lit("no-target")).otherwise("reason"),
    )


def _closed(frame: pl.DataFrame, words_of_all: pl.Expr, *, measured: bool) -> pl.DataFrame:
    covered = ("today_covered", "today_asked") if measured else (None, None)
    return frame.with_columns(
        possible=words_of_all.cast(pl.UInt32),
        measured=pl.lit(measured),
        value_low=pl.col("today_low"),
        value_high=pl.col("today_high"),
        covered_days=pl.col(covered[0]) if covered[0] else pl.lit(None, pl.Int64),
        asked_days=pl.col(covered[1]) if covered[1] else pl.lit(None, pl.Int64),
    )


def _question(frame: pl.DataFrame, kind: str, value: str, day: str, due: bool, covered: str) -> pl.DataFrame:
    """Ask for the words of a value on a day."""
    whole = days_between(pl.col("asked_start"), pl.col(day)) + 1
    begun = pl.col(day) >= pl.col("asked_start")
    until = pl.when(pl.col("cumulative")).then(pl.col(day)).otherwise(pl.min_horizontal(day, "due"))
    whole_length, part_length = lengths((pl.col("asked_start"), pl.col("due")), (pl.col("asked_start"), until))
    flow = pl.col("accumulates") == "increments"
    lacks = pl.col(f"{covered}_covered") < pl.col(f"{covered}_asked") if covered else pl.lit(False)
    partly = pl.when(lacks & pl.lit(value != "then")).then(pl.lit("partly-reported"))
    return frame.with_columns(
        kind=pl.lit(kind),
        value_low=pl.col(f"{value}_low"),
        value_high=pl.col(f"{value}_high"),
        measured=pl.col(f"{value}_known").fill_null(False) if value != "then" else pl.lit(True),
        asks_due=pl.lit(due),
        covered_days=pl.col(f"{covered}_covered") if covered else pl.when(flow).then(whole),
        asked_days=pl.col(f"{covered}_asked") if covered else pl.when(flow).then(whole),
        day=pl.col(day),
        passed_days=(days_between(pl.col("asked_start"), pl.min_horizontal(day, "due")) + 1).clip(0),
        all_days=days_between(pl.col("asked_start"), pl.col("due")) + 1,
        reason=pl.coalesce(pl.when(~pl.col("keep")).then("reason"), partly),
        whole_length=pl.when(begun).then(whole_length).otherwise(1),
        part_length=pl.when(begun).then(part_length).otherwise(1),
    )


def _questions_when_due(frame: pl.DataFrame | None) -> list[pl.DataFrame]:
    if frame is None:
        return []
    incomplete = (pl.col("due_covered") < pl.col("due_asked")).fill_null(False) & ~pl.col("_later")
    pace = frame.filter(incomplete & pl.col("day").is_not_null())
    return [
        _question(frame, "at", "due", "due", True, "due"),
        _question(frame.filter(pl.col("_later")), "later", "then", "day", True, ""),
        _question(pace, "pace", "then", "day", False, ""),
        _question(frame.filter(_has_more_since()), "since", "today", "on", True, "today"),
    ]


def _has_more_since() -> pl.Expr:
    """Return whether figures of after the due date say more of what may be reached late than those until then."""
    is_late = pl.col("cumulative") & (pl.col("on") > pl.col("due")) & pl.col("today_known")
    differs = [pl.col(f"today_{end}").ne_missing(pl.col(f"due_{end}")) for end in ("low", "high")]
    return is_late.fill_null(False) & (differs[0] | differs[1])


def _questions_before(early: pl.DataFrame | None, as_of: pl.DataFrame | None) -> list[pl.DataFrame]:
    made = []
    if early is not None:
        made = [
            _question(early, "today", "today", "on", False, "today"),
            _question(early.filter(pl.col("_before")), "then", "then", "day", False, "today"),
        ]
    if as_of is not None:
        made.append(_question(as_of, "past", "then", "day", False, "today"))
    return made


def _traits() -> dict[str, pl.Expr]:
    traits = traits_of_aim(pl.col("scale_low"), pl.col("scale_bottom"))
    bottom, start_over = pl.col("scale_bottom"), pl.col("scale_low")
    inside = (pl.col("aim_low") * bottom <= start_over) & (start_over <= pl.col("aim_high") * bottom)
    # A flow without a baseline begins at nothing, but holds nothing.
    inside = inside & pl.col("start_low").is_not_null()
    traits["at_goal"] = (inside & pl.col("aim_strict")).fill_null(False)
    flow = pl.col("accumulates") == "increments"
    return traits | {
        "exact": (pl.col("value_low") == pl.col("value_high")).fill_null(False),
        "due": pl.col("asks_due"),
        "flow": flow,
        "counted": flow | pl.col("start_low").is_null(),
        "held": (inside & ~pl.col("aim_strict")).fill_null(False),
        "rate": (flow & (pl.col("start_low") != 0)).fill_null(False),
        "over_span": pl.col("scale_bottom") != 1,
        "keep": pl.col("keep"),
        "keep_low": pl.col("keep_low").is_not_null(),
        "keep_high": pl.col("keep_high").is_not_null(),
        "line": pl.col("height_top").is_not_null(),
        "step": pl.col("step").is_not_null(),
    }


def _worded(frame: pl.DataFrame, traits: Traits) -> pl.DataFrame:
    try:
        return _judged(frame, traits)
    except UntraceableError:
        closed = frame.with_columns(possible=pl.lit(BIT[Status.UNDECIDED], pl.UInt32), too_long=pl.lit(True))
        return without_share(closed)


def _judged(frame: pl.DataFrame, traits: Traits) -> pl.DataFrame:
    limit = limit_of(frame, _NUMBERS)
    values = Values("value", limit, traits["exact"])
    track = on_track(frame)
    if traits["keep"]:
        return without_share(frame.with_columns(possible=_within(values, traits, limit, track)))
    bottom = limit_of(frame, ["scale_bottom"])
    start = column("scale_low", limit)
    if traits["over_span"]:
        start = ratio("scale_low", "scale_bottom", limit, bottom, degree=1, sign=None)
    way = _Way.of(frame, traits, Aim.of(traits, limit, start=start))
    judged = frame.with_columns(possible=_words(values, traits, way, limit, track))
    whole = attrs.evolve(values, factor=way.to_whole) if traits["rate"] else values
    judged = with_share(judged, whole, way.aim, traits)
    if not traits["scale"] or not traits["line"] or traits["due"]:
        return judged
    return _with_forecast(judged, values, traits["way"], way)


@attrs.frozen
class _Way:
    """The way of a lane on its day: where a value stands that does not move, what is expected, and its rate."""

    aim: Aim
    level: Any
    begin: Any
    height: Any
    to_whole: Any
    to_part: Any

    @classmethod
    def of(cls, frame: pl.DataFrame, traits: Traits, aim: Aim) -> _Way:
        height = ratio(
            "height_top", "height_bottom", limit_of(frame, ["height_top"]), limit_of(frame, ["height_bottom"]),
            degree=1, sign=None,
        )  # fmt: skip
        whole, part = limit_of(frame, ["whole_length"]), limit_of(frame, ["part_length"])
        to_whole = ratio("whole_length", "part_length", whole, part)
        to_part = ratio("part_length", "whole_length", part, whole)
        if not traits["rate"]:
            return cls(aim, aim.start, aim.start, height, to_whole, to_part)
        days = limit_of(frame, ["passed_days"]), limit_of(frame, ["all_days"])
        begin = aim.start * ratio("passed_days", "all_days", *days, sign=None)
        return cls(aim, aim.start * to_part, begin, height, to_whole, to_part)


def _words(values: Values, traits: Traits, way: _Way, limit: int, track: Any) -> pl.Expr:
    aim, height = way.aim, way.height
    falls, goal, start = traits["way"] < 0, aim.goal, aim.start
    near = goal.near(falls)
    edges = [goal.low] if traits["point"] else [goal.low, goal.high]
    if traits["scale"] and not traits["due"]:
        marks = [*edges, way.level]
        if traits["line"]:
            marks.append(number(lambda: formulas.needed_value(way.begin, height, track)))
        line = (lambda level: (way.begin, height)) if traits["line"] else None
        top = start if falls and traits["rate"] else None
        return words(
            values,
            marks,
            lambda point: formulas.advance_before_due(point, way.level, goal, line, track, falls=falls, top=top),
            aim.orders,
        )
    if traits["scale"]:
        return due_words(attrs.evolve(values, factor=way.to_whole) if traits["rate"] else values, traits, aim)
    if traits["way"] and traits["held"]:
        kept = Status.KEPT if traits["due"] else Status.ON_TRACK
        limit_now = near * way.to_part if traits["flow"] else near
        return words(
            values, [limit_now], lambda point: formulas.held(point, limit_now, falls=falls, kept=kept), aim.orders
        )
    if traits["at_goal"] and traits["flow"] and traits["way"] and not traits["due"]:
        pace = near * way.to_part
        return words(values, [pace, near], lambda point: formulas.past_rate(point, pace, near, falls=falls), aim.orders)
    if traits["due"]:
        is_rate = traits["way"] and ((falls and traits["counted"]) or (traits["flow"] and traits["at_goal"]))
        return due_words(attrs.evolve(values, factor=way.to_whole) if is_rate else values, traits, aim)
    if not traits["way"]:
        return pl.lit(_OPEN, pl.UInt32)
    met = due_words(values, traits, aim)
    missed = BIT[Status.NOT_REACHED]
    if falls:
        if not traits["line"]:
            return pl.when(met == missed).then(met).otherwise((met & missed) | _OPEN)
        return words(
            values,
            [height, near],
            lambda point: formulas.at_most_expected(point, height, near, strict=goal.strict),
            aim.orders,
        )
    pending: Any = pl.lit(BIT[Status.NOT_DUE], pl.UInt32)
    if traits["step"]:
        step = column("step", limit)
        pending = words(values, [step], lambda point: formulas.at_least_step(point, step, falls=False), aim.orders)
    return pl.when(met & missed != 0).then((met & ~pl.lit(missed, pl.UInt32)) | pending).otherwise(met)


def _within(values: Values, traits: Traits, limit: int, track: Any) -> pl.Expr:
    low = column("keep_low", limit) if traits["keep_low"] else None
    high = column("keep_high", limit) if traits["keep_high"] else None
    edges = [end for end in (low, high) if end is not None]
    if traits["due"]:
        return words(values, edges, lambda point: formulas.kept_when_due(point, low, high), {})
    needed = None
    if low is not None:
        needed = low * ratio("passed_days", "all_days", 2**22, 2**22, sign=None) * track
        edges.append(needed)
    return words(values, edges, lambda point: formulas.kept_so_far(point, low, high, needed), {})


def _with_forecast(frame: pl.DataFrame, values: Values, way: int, line: _Way) -> pl.DataFrame:
    """Add where the pace leads: what is reached over what is expected, where that has begun to move."""
    begin, height = line.begin, line.height
    moves = expression(lambda: formulas.is_worse_by(begin, height, falls=way < 0), pl.lit, line.aim.orders)
    counts = moves & (pl.col("possible") != BIT[Status.NOT_DUE])
    orders = dict(line.aim.orders) | dict(ordered(height, begin, way))
    made = with_fractions(frame, "forecast", values, partial(formulas.share, start=begin, goal=height), way, orders)
    return made.with_columns(pl.when(counts).then(pl.col(name)).alias(name) for name in FORECASTS)


def _chosen(frame: pl.DataFrame) -> pl.DataFrame:
    """Choose, for each reading, the question that answers it, with the words of all."""
    frame = frame.with_columns(pl.lit(None, pl.Int64).alias(name) for name in FORECASTS if name not in frame.columns)
    if "too_long" in frame.columns:
        frame = frame.with_columns(pl.col("too_long").any().over("reading"))
    kinds = {name[0]: part for name, part in frame.partition_by("kind", as_dict=True).items()}
    made = [*_settled_when_due(kinds), *_settled_before(kinds)]
    if "past" in kinds:
        made.append(kinds["past"].with_columns(as_of=pl.col("day")))
    return pl.concat(made, how="diagonal")


def _settled_when_due(kinds: dict[str, pl.DataFrame]) -> list[pl.DataFrame]:
    at = kinds.get("at")
    if at is None:
        return []
    if "pace" in kinds:
        paces = kinds["pace"].select("reading", *FORECASTS)
        at = at.drop(FORECASTS).join(paces, on="reading", how="left")
    later = _newest(at, kinds.get("later"), kinds.get("since"))
    if later is None or later.is_empty():
        return [_unless_only_told(at)]
    later = later.join(at.select("reading", _at="possible"), on="reading")
    traits = _traits()
    final = traits["held"] | ((pl.col("way") < 0) & traits["counted"])
    made = [_unless_only_told(at.join(later, on="reading", how="anti"))]
    for (is_final,), part in later.with_columns(_final=final).partition_by("_final", as_dict=True).items():
        both = of_pairs(part["_at"], part["possible"], partial(both_days, not is_final))
        made.append(part.with_columns(both.alias("possible"), **{name: pl.lit(None, pl.Int64) for name in FORECASTS}))
    return made


def _newest(at: pl.DataFrame, later: pl.DataFrame | None, since: pl.DataFrame | None) -> pl.DataFrame | None:
    """Return the words of the last day that is wholly reported, or of today where they settle more."""
    if since is None:
        return later
    shown = at if later is None else pl.concat([at.join(later, on="reading", how="anti"), later], how="diagonal")
    then = shown.select("reading", _until_then="possible", _low_then="value_low", _is_at=pl.col("kind") == "at")
    since = since.join(then, on="reading")
    more = of_pairs(
        since["possible"], since["_until_then"], lambda now, past: settles_more(words_of(now), words_of(past))
    )
    is_open = pl.col("_is_at") & (pl.col("_until_then").bitwise_count_ones() > 1)
    is_more = pl.col("value_low").fill_null(0) > pl.col("_low_then").fill_null(0)
    is_flow = pl.col("accumulates") == "increments"
    since = since.filter((more == 1) | (is_flow & is_open & is_more)).drop("_until_then", "_low_then", "_is_at")
    return since if later is None else pl.concat([later.join(since, on="reading", how="anti"), since], how="diagonal")


def _unless_only_told(at: pl.DataFrame) -> pl.DataFrame:
    """Take the words from readings in which nothing was reported by the due date: they would rest on no figure."""
    if "only_told" not in at.columns:
        return at
    unmeasured_then = pl.when(pl.col("only_told").fill_null(False)).then(BIT[Status.NOT_MEASURED])
    return at.with_columns(possible=unmeasured_then.otherwise("possible").cast(pl.UInt32))


def _settled_before(kinds: dict[str, pl.DataFrame]) -> list[pl.DataFrame]:
    today = kinds.get("today")
    if today is None:
        return []
    if "then" not in kinds:
        return [today]
    then = kinds["then"].join(today.select("reading", _today="possible"), on="reading")
    # What has been reported since may say more than the last day that is wholly reported.
    holds = of_pairs(then["possible"], then["_today"], lambda past, now: still_holds(words_of(past), words_of(now)))
    then = then.filter(holds == 1).with_columns(as_of=pl.col("day"))
    return [today.join(then, on="reading", how="anti"), then]
