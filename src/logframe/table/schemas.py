"""The columns: what is declared of an indicator, with its figures, in a row, and what is answered."""

from __future__ import annotations

from typing import Final

import polars as pl

from logframe.evaluation.fulfilment.evidence import LEVELS_OF_EVIDENCE, ChangeDirection
from logframe.evaluation.statuses import Status
from logframe.terms import LEVELS, reaches_effect

MOST: Final = 2**61
"""No numerator and no denominator of a row is greater."""
MOST_ON_TRACK: Final = 10**6
LAST_YEAR: Final = 9900

Schema = dict[str, pl.DataType]

INTEGER: Final = pl.Int64()
DAY: Final = pl.Date()
YES: Final = pl.Boolean()
TEXT: Final = pl.String()
LEVEL: Final = pl.Enum(LEVELS)
WAY: Final = pl.Enum(["increase", "decrease", "ambiguous"])
ACCUMULATION: Final = pl.Enum(["snapshot", "running-total", "increments"])
STATUS: Final = pl.Enum([str(status) for status in Status])
REACHED: Final = pl.Enum(["yes", "no", "open"])
EVIDENCE: Final = pl.Enum([str(level) for level in LEVELS_OF_EVIDENCE])
MOVED: Final = pl.Enum([str(ChangeDirection.WORSE), str(ChangeDirection.NONE), str(ChangeDirection.BETTER)])

REASON: Final = pl.Enum(
    """context direction-ambiguous target-cannot-be-missed target-is-placeholder
    no-target direction-contradicted scale-contradicted baseline-may-be-target
    accumulation-not-declared accumulation-of-a-state sources-differ rates-and-numbers-apart direction-open
    no-figure-near-date figures-too-old interval-without-figure partly-reported event-day-unknown""".split()
)

DATED: Final = pl.Struct({"due": DAY, "low": INTEGER, "high": INTEGER})
FIGURE: Final = pl.Struct(
    {
        "source": TEXT, "definition": TEXT, "decides": YES, "low": INTEGER, "high": INTEGER, "missing": YES,
        "reason": TEXT, "start": DAY, "end": DAY, "order": INTEGER,
    }
)  # fmt: skip
TELLING: Final = pl.Struct(
    {"level": pl.Int8(), "moved": pl.Int8(), "keeps": YES, "other_level": pl.Int8(), "other_moved": pl.Int8()}
)
PLAN: Final = pl.Struct(
    {
        "accumulates": ACCUMULATION, "aim_low": INTEGER, "aim_high": INTEGER, "aim_strict": YES, "aim_shows": WAY,
        "by_time": YES, "for_period": YES, "asked_start": DAY, "due": DAY, "milestones": pl.List(DATED),
    }
)  # fmt: skip
SEEN: Final = pl.Struct({"low": INTEGER, "high": INTEGER, "end": DAY})
_VALUES: Final = ("latest", "serving", "before", "today", "due", "then")
READING: Final = pl.Struct(
    {"accumulates": ACCUMULATION}
    | {f"{name}_{end}": INTEGER for name in _VALUES for end in ("low", "high")}
    | {f"{name}_day": DAY for name in ("latest", "serving", "before")}
    | dict.fromkeys(("kept_near", "today_known", "due_known", "has_past", "only_told"), YES)
    | dict.fromkeys(("day", "happened_from", "happened_day"), DAY)
    | {f"{name}_{days}": INTEGER for name in ("today", "due") for days in ("covered", "asked")}
    | {"seen": pl.List(SEEN), "evidence": pl.List(TELLING)}
)

INDICATORS: Final[Schema] = {
    "project": TEXT, "indicator": TEXT, "node": TEXT, "statement": TEXT,
    "level": LEVEL, "kind": TEXT, "unit": TEXT, "organisation": TEXT, "country": TEXT, "sector": TEXT,
    "accumulates": ACCUMULATION, "falls_back": YES, "direction": WAY, "context": YES, "by_time": YES, "for_period": YES,
    "den": INTEGER,
    "least": INTEGER, "most": INTEGER, "nonnegative": YES, "interval": INTEGER, "every_interval": YES,
    "start_declared": YES, "start_low": INTEGER, "start_high": INTEGER, "start_sourced": YES,
    "start_from": DAY, "start_day": DAY,
    "target_declared": YES,
    "aim_declared": YES, "aim_low": INTEGER, "aim_high": INTEGER, "aim_strict": YES, "aim_shows": WAY,
    "keep": YES, "keep_low": INTEGER, "keep_high": INTEGER, "keep_strict": YES,
    "period_start": DAY, "period_end": DAY, "asked_start": DAY, "first_due": DAY, "due": DAY, "on": DAY,
    "on_track_top": INTEGER, "on_track_bottom": INTEGER,
    "milestones": pl.List(DATED), "figures": pl.List(FIGURE), "readings": TEXT, "plans": TEXT,
    "reported": INTEGER, "disputed": INTEGER, "above_whole": INTEGER, "route": TEXT,
}  # fmt: skip
"""One row an indicator. Every number is a numerator over the row's `den`, a null end is open, days are included.

`by_time` is a target to reach by a date, `for_period` one within a period, which cannot be late; `asked_start` is the
first day the target is for, `due` its last, `first_due` that on which a part of it or a milestone is due, before which
nothing is (where null, the first of the milestones); `on` the day asked about; `interval` the months between reports,
and `every_interval` whether each needs a figure; `start_from` to `start_day` are the days of a baseline; `aim_shows` is
the direction that a bound says by itself; `target_declared`, `aim_declared` and `start_declared` say whether there is a
target, a target or milestone, and a baseline, `start_sourced` whether its source is named; `least` and `most` are the
values a kind can have. The `start` of a figure is null where it has a date and no period. Of an accumulation that is
open `accumulates` is null, and where its figures fall (`falls_back`) it is no running total.
Where figures differ, overlap in time, are for places and the like, `readings` stand in for them: what those that can be
true together come to, put together by the objects. Those of a state have the `latest` figure, that `serving` the due
date, the last `before` it, and all `seen` since the first asked day; of what adds up the sums `today`, when `due`, and
`then`, on the last `day` wholly reported, with the days covered and asked. Those of an event have the days of its first
report. `evidence` is how well a reading shows an effect, under each way in which figures go together. Where it is open
how figures go together, and what is asked differs with that, `plans` say what is asked under each way, and stand in for
the columns of the same names. Both are lists as JSON (`JSON`), null for most rows: as columns of their own, each of
their fields would cost all rows something.
`reported` counts the figures, missing ones included; `disputed` those that contradict others, `above_whole` the values
of a share above 100 %. Where these are null they are taken from the figures of the row.
`route` says why a row is left to the objects, null if it is not.
"""

JSON: Final = {"readings": pl.List(READING), "plans": pl.List(PLAN)}
"""What the lists hold that a column has as JSON."""

ISSUES: Final[Schema] = {"row": pl.UInt32(), "project": TEXT, "indicator": TEXT, "code": TEXT, "count": INTEGER}
"""One row for each rule that finds something: `count` times of an indicator, or of the project where that is null."""

OPTIONAL: Final = ("first_due", "plans", "reported", "disputed", "above_whole")
"""Columns that a table may lack."""

ANSWERS: Final[Schema] = {
    "project": TEXT, "indicator": TEXT, "status": STATUS, "possible": pl.UInt32(), "reached": REACHED,
    "share_low_top": INTEGER, "share_low_bottom": INTEGER, "share_high_top": INTEGER, "share_high_bottom": INTEGER,
    "share_low": pl.Float64(), "share_high": pl.Float64(),
    "measured": YES, "value_low": INTEGER, "value_high": INTEGER, "value_den": INTEGER,
    "covered_days": INTEGER, "asked_days": INTEGER,
    "forecast_low_top": INTEGER, "forecast_low_bottom": INTEGER,
    "forecast_high_top": INTEGER, "forecast_high_bottom": INTEGER,
    "reason_code": REASON, "evidence": EVIDENCE, "evidence_direction": MOVED, "as_of": DAY, "route": TEXT,
}  # fmt: skip
"""One row an indicator, in the order of the indicators. `possible` has a bit for each word, in the order of `WORDS`.

`reason_code` says why a row is not judged, not computable or undecided, as the code of a message; null where it is
the width of the figures alone.
"""

WORDS: Final = tuple(Status)
REASONED: Final = (Status.NOT_JUDGED, Status.NOT_COMPUTABLE, Status.UNDECIDED)
"""The words of which a row says the reason."""
STEPS: Final = ("ordinal", "qualitative", "milestone")
"""Kinds whose numbers are places on a scale, which have no share."""
EFFECTS: Final = tuple(level for level in LEVELS if reaches_effect(level))
_USUAL: Final = {Status.NOT_COMPUTABLE: "direction-contradicted", Status.NOT_JUDGED: "target-cannot-be-missed"}
_FURTHER: Final = ((Status.NOT_COMPUTABLE, "no-target"), (Status.NOT_JUDGED, "target-is-placeholder"))
LONE: Final = (*((status, _USUAL.get(status)) for status in WORDS), *_FURTHER)
"""The words of the shortest way with their reasons: one each in the order of `WORDS`, then those with a further one."""
PLACES: Final = {status: place for place, status in enumerate(WORDS)}
BIT: Final = {status: 1 << place for place, status in enumerate(WORDS)}


def bits(statuses: object) -> int:
    """Return some words as bits."""
    assert isinstance(statuses, (set, frozenset, tuple, list))
    return sum(BIT[status] for status in set(statuses))


def any_of(masks: pl.Expr) -> pl.Expr:
    """Return the words that occur in the sets of a group."""
    return pl.sum_horizontal(
        pl.when((masks & bit != 0).any()).then(pl.lit(bit, pl.UInt32)).otherwise(0) for bit in BIT.values()
    ).cast(pl.UInt32)


def words_of(mask: int) -> set[Status]:
    """Return the words of some bits."""
    return {status for status, bit in BIT.items() if mask & bit}
