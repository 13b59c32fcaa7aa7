"""What a row of a table from elsewhere must keep to: why one that does not cannot be judged in columns."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Final

import polars as pl

from logframe.table.declared_columns import Kind
from logframe.table.schemas import DAY, INDICATORS, INTEGER, JSON, LAST_YEAR, MOST, MOST_ON_TRACK

_NEEDED: Final = ("den", "interval", "on", "on_track_top", "on_track_bottom")
_ROW: Final = pl.Struct({**INDICATORS, **JSON})
_LAST_DAY: Final = datetime.date(LAST_YEAR, 12, 31)
_ENDS: Final = (("low", "high"), ("start", "end"), ("start_from", "start_day"))

_Broken = Callable[[dict[str, Kind], Callable[[str], pl.Expr]], Iterable[pl.Expr]]


def unfit() -> pl.Expr:
    """Return why a row cannot be judged as it is, null where it can, from columns in which no list is JSON."""
    has_days = pl.col("asked_start").is_not_null() & pl.col("due").is_not_null()
    asks_nothing = pl.col("aim_low").is_null() & ~pl.col("keep") & pl.col("readings").is_not_null()
    incomplete = [
        *(pl.col(name).is_null() for name in _NEEDED),
        ~(has_days | asks_nothing),
        *_lists_in({"figures": INDICATORS["figures"]}, pl.col, _without_end),
        *_lists_in({"plans": JSON["plans"], "milestones": INDICATORS["milestones"]}, pl.col, _without_days),
    ]
    wrong = {
        "row-incomplete": incomplete,
        "number-below-one": [pl.col(name) < 1 for name in ("den", "interval", "on_track_bottom")],
        "ends-reversed": _in_records(_ROW, pl.col, _reversed),
        "numbers-too-long": [
            *_in_records(_ROW, pl.col, _long),
            pl.max_horizontal("on_track_top", "on_track_bottom") > MOST_ON_TRACK,
        ],
        "days-too-late": _in_records(_ROW, pl.col, _late),
    }
    return pl.coalesce(pl.when(_any(conditions)).then(pl.lit(reason)) for reason, conditions in wrong.items())


def _in_records(kind: Kind, field: Callable[[str], pl.Expr], broken: _Broken) -> Iterable[pl.Expr]:
    """Yield what is broken of a record and of all records in its lists."""
    assert isinstance(kind, pl.Struct)
    fields = dict(kind.to_schema())
    yield from broken(fields, field)
    yield from _lists_in(fields, field, broken)


def _lists_in(fields: dict[str, Kind], field: Callable[[str], pl.Expr], broken: _Broken) -> Iterable[pl.Expr]:
    for name, kind in fields.items():
        if isinstance(kind, pl.List):
            inner = _any(_in_records(kind.inner, pl.element().struct.field, broken))
            yield field(name).list.eval(inner).list.any()


def _any(conditions: Iterable[pl.Expr]) -> pl.Expr:
    return pl.any_horizontal(pl.lit(False), *(condition.fill_null(False) for condition in conditions))


def _without_days(fields: dict[str, Kind], field: Callable[[str], pl.Expr]) -> Iterable[pl.Expr]:
    return (field(name).is_null() for name in ("asked_start", "due") if name in fields)


def _without_end(_: dict[str, Kind], field: Callable[[str], pl.Expr]) -> Iterable[pl.Expr]:
    """Yield which figures do not say whether they are missing, or are not and have no last day."""
    return (field("missing").is_null(), ~field("missing") & field("end").is_null())


def _reversed(fields: dict[str, Kind], field: Callable[[str], pl.Expr]) -> Iterable[pl.Expr]:
    for name in fields:
        for first, last in _ENDS:
            end = name.removesuffix(first) + last
            if name.endswith(first) and end in fields:
                yield field(name) > field(end)


def _long(fields: dict[str, Kind], field: Callable[[str], pl.Expr]) -> Iterable[pl.Expr]:
    # The amount of the least of all numbers is itself.
    return (~field(name).is_between(-MOST, MOST) for name, kind in fields.items() if kind == INTEGER)


def _late(fields: dict[str, Kind], field: Callable[[str], pl.Expr]) -> Iterable[pl.Expr]:
    return (field(name) > _LAST_DAY for name, kind in fields.items() if kind == DAY)
