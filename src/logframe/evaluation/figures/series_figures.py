"""What a series says for a period at a place: a sum of flows, the rise of a running count, or the latest state."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from itertools import combinations
from typing import TypeAlias

from logframe import units
from logframe.declaration.framework.observations import Observation
from logframe.declaration.programme.series import Series
from logframe.declaration.values.numbers import Exact, Missing, Number, Value, hull, interval
from logframe.declaration.values.periods import Period
from logframe.evaluation.figures.coverage import Coverage, Reading
from logframe.evaluation.figures.sums import Piece, add_up

Figured: TypeAlias = Callable[[Observation], Value]


def read_series(series: Series, place: str, period: Period, figure: Figured | None = None) -> tuple[Reading, ...]:
    """Read a series over a period, once for each source and definition.

    Sources whose days do not overlap complete one another; those that do stand side by side. A flow that is
    not reported for every day is a lower bound. `figure` picks another value of an observation, such as one
    of its parts; the total by default.
    """
    pick = figure or (lambda one: in_unit(series, one, one.value))  # type: ignore[arg-type]  # no text here
    groups: dict[tuple[str, str], list[Observation]] = {}
    for one in series.observations:
        if place in ("", series.place_of(one)) and not one.superseded_by:
            groups.setdefault((one.source_id, one.definition), []).append(one)
    inside = {key: [one for one in group if _touches(one, period)] for key, group in groups.items()}
    undated = sum(one.extent is None and not one.is_missing for group in groups.values() for one in group)
    told = {key: group for key, group in inside.items() if any(not isinstance(pick(one), Missing) for one in group)}
    if series.accumulates == "running-total":
        told = {key: groups[key] for key in groups if any(not isinstance(pick(one), Missing) for one in groups[key])}
    elif len({key[1] for key in told}) == 1 and not _overlapping(list(told.values())):
        joined = [one for key in told for one in inside[key]]
        told = {(" and ".join(key[0] for key in told if key[0]), next(iter(told))[1]): joined}
    if not told:
        return (_nothing([one for group in inside.values() for one in group], undated, pick),)
    read = _READ[series.accumulates]
    return tuple(read(series, key, group, period, pick, undated) for key, group in told.items())


def in_unit(series: Series, one: Observation, value: Value) -> Value:
    """Give a value of an observation in the unit of its series."""
    if isinstance(value, Missing) or one.unit in (None, series.unit):
        return value
    return value * units.factor(one.unit or series.unit, series.unit)


def _touches(one: Observation, period: Period) -> bool:
    return one.extent is not None and one.extent.overlap(period) is not None


def _overlapping(groups: Sequence[Sequence[Observation]]) -> bool:
    spans = [[one.extent for one in group if one.extent is not None] for group in groups]
    return any(a.overlap(b) is not None for one, other in combinations(spans, 2) for a in one for b in other)


def _nothing(gaps: Sequence[Observation], undated: int, pick: Figured) -> Reading:
    reasons = dict.fromkeys(value.reason for one in gaps if isinstance(value := pick(one), Missing))
    why = "; ".join(reason for reason in reasons if reason) or ("no figure with a period" if undated else "no figure")
    return Reading((), "", Missing(why), tuple(gaps), missing=len(gaps), undated=bool(undated))


def _flow(
    series: Series, key: tuple[str, str], group: Sequence[Observation], period: Period, pick: Figured, undated: int
) -> Reading:
    pieces: list[Piece] = []
    gaps = 0
    for one in group:
        value = pick(one)
        if isinstance(value, Missing) or one.extent is None:
            gaps += 1
        else:
            pieces.append((one.extent, value))
    notes: list[str] = []
    value, covered = add_up(pieces, [period], notes, series.prorata)
    coverage = Coverage(tuple(covered), (period,))
    reported = value
    if not coverage.is_whole:
        falls_below = any(piece[1].low is None or piece[1].low < 0 for piece in pieces)
        value = Number(None if falls_below else value.low, None, "bound")
        notes.append(f"covers {coverage}")
    return Reading(
        (key[0],), key[1], value, tuple(group), reported, coverage, gaps, bool(undated), notes=_noted(notes, undated)
    )


def _running(
    series: Series, key: tuple[str, str], group: Sequence[Observation], period: Period, pick: Figured, undated: int
) -> Reading:
    """Give how far a running count rose within the period: it never falls, so its neighbours bound it."""
    known = [(one.extent.end, value) for one in group if one.extent and isinstance(value := pick(one), Number)]
    if not known:
        return _nothing(group, undated, pick)
    before = period.start - datetime.timedelta(days=1)
    start_high, end_high = _at_most(known, before), _at_most(known, period.end)
    low = 0 if start_high is None else max(0, _at_least(known, period.end) - start_high)
    high = None if end_high is None else max(low, end_high - _at_least(known, before))
    notes = [] if low == high else ["a running count tells of a period only by its figures at both ends of it"]
    value = interval(low, high)
    return Reading((key[0],), key[1], value, tuple(group), value, None, 0, bool(undated), notes=_noted(notes, undated))


def _at_least(known: Sequence[tuple[datetime.date, Number]], day: datetime.date) -> Exact:
    return max((one.low for then, one in known if then <= day and one.low is not None), default=0)


def _at_most(known: Sequence[tuple[datetime.date, Number]], day: datetime.date) -> Exact | None:
    return min((one.high for then, one in known if then >= day and one.high is not None), default=None)


def _state(
    series: Series, key: tuple[str, str], group: Sequence[Observation], period: Period, pick: Figured, undated: int
) -> Reading:
    known = [(one, value) for one in group if isinstance(value := pick(one), Number)]
    ends = [one.extent.end for one, _ in known if one.extent is not None and one.extent.end <= period.end]
    if not ends:
        return _nothing(group, undated, pick)
    latest = [(one, value) for one, value in known if one.extent is not None and one.extent.end == max(ends)]
    value = hull(number for _, number in latest)
    notes = [] if len(latest) == 1 else [f"{len(latest)} figures for one day"]
    used = tuple(one for one, _ in latest)
    return Reading((key[0],), key[1], value, used, value, None, 0, bool(undated), notes=_noted(notes, undated))


def _noted(notes: list[str], undated: int) -> tuple[str, ...]:
    if undated:
        notes.append(f"{undated} figures without a period are left out")
    return tuple(notes)


_READ = {"increments": _flow, "running-total": _running, "snapshot": _state}
