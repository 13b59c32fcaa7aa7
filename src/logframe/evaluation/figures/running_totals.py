"""Running totals: the last figure at or before a day, open above where it is older."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

import attrs

from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Exact, Number, added, hull, interval
from logframe.declaration.values.periods import Period, day_before
from logframe.evaluation.figures.answers import Answer, nothing
from logframe.evaluation.figures.gathered import Gathered
from logframe.evaluation.figures.places_of_whole import agreed, places_make_whole
from logframe.evaluation.figures.reported import Reported, place_of
from logframe.evaluation.figures.versions import Version
from logframe.messages import Message


@attrs.frozen
class _Latest:
    day: datetime.date
    value: Number
    used: tuple[Reported, ...]


def total_at(version: Version, gathered: Gathered, day: datetime.date, until: datetime.date | None = None) -> Answer:
    """Return a running total on a day: the last figure at or before it, exact if it is of that day, else at least it.

    A total that never fell is at most what it came to later, up to `until`, the day itself if it is None. Named places
    add up, each with its last figure; `as_of` is the earliest of their days. Without any dated figure the last by its
    order is taken.
    """
    gaps = tuple(version.gaps)
    past = [figure for figure in version.reported if figure.day is None or figure.day <= day]
    dated = [figure for figure in past if figure.day is not None]
    if not past:
        return nothing(gaps, Message("no-figure-up-to-the-date"), version.notes)
    if not dated:
        return _undated(version, past, gathered)
    notes = list(version.notes)
    if len(dated) < len(past):
        notes.append(Message("undated-beside-dated", count=len(past) - len(dated)))
    by_place = _by_place(dated)
    latest = {place: _last(figures) for place, figures in by_place.items()}
    whole = latest.pop("", None)
    names = set(by_place)
    names.update(place_of(gap, gathered) for gap in gaps if gap.end is None or gap.end <= day)
    names.discard("")
    parts = _places(latest, names, day, gathered)
    if parts is not None and whole is not None and not _stand_in(whole, parts, dated, gathered, day):
        beside, parts = parts[0].value.low, None
    else:
        beside = None if whole is None else whole.value.low
    if parts is None:
        assert whole is not None
        chosen, complete = whole, whole.day == day
    else:
        chosen, complete = parts
        notes.append(Message("places-taken-as-whole", places=tuple(sorted(latest))))
        silent = sorted(name for name in names if name not in latest or _is_silent(latest[name], day))
        if silent:
            notes.append(Message("places-not-reported", places=tuple(silent)))
    low = chosen.value.low
    if low is not None and beside is not None and gathered.nonnegative:
        low = max(low, beside)
    value = chosen.value if complete else _since(low, at_most_later(version, gathered, day, until or day))
    used = tuple(figure.observation for figure in chosen.used)
    return Answer(value, None, chosen.day, used, chosen.value, len(gaps), tuple(notes))


def at_most_later(version: Version, gathered: Gathered, day: datetime.date, until: datetime.date) -> Exact | None:
    """Return what a total is not above on a day: its least figure from then `until` a day; None if it may fall."""
    figures = [figure for figure in version.reported if not figure.place and figure.day and figure.day <= until]
    return _at_most(figures, day) if gathered.nonnegative else None


def rise(version: Version, gathered: Gathered, period: Period) -> Answer:
    """Return how far a running total rose within a period: it never falls, so the figures beside it bound it."""
    dated = [figure for figure in version.reported if figure.day is not None]
    by_place = _by_place(dated)
    parts = {"": by_place[""]} if "" in by_place else by_place
    if not parts:
        return nothing(version.gaps, Message("no-figure-with-period"), version.notes)
    value = added(_risen(figures, period) for _, figures in sorted(parts.items()))
    notes = list(version.notes)
    if "" not in parts:
        notes.append(Message("places-taken-as-whole", places=tuple(sorted(parts))))
    if not value.is_exact:
        notes.append(Message("rise-between-totals"))
    used = tuple(figure.observation for figures in parts.values() for figure in figures)
    return Answer(value, None, None, used, value, 0, tuple(notes))


def _risen(figures: Sequence[Reported], period: Period) -> Number:
    before = day_before(period.start)
    start_high, end_high = _at_most(figures, before), _at_most(figures, period.end)
    low = 0 if start_high is None else max(0, _at_least(figures, period.end) - start_high)
    high = None if end_high is None else max(low, end_high - _at_least(figures, before))
    return interval(low, high)


def _since(low: Exact | None, high: Exact | None) -> Number:
    """Return a total since its last figure; where later ones are less it fell, and they say nothing."""
    return interval(low, high) if high is not None and (low is None or low <= high) else Number(low, None, "bound")


def _at_least(figures: Sequence[Reported], day: datetime.date) -> Exact:
    return max(
        (item.value.low for item in figures if item.day and item.day <= day and item.value.low is not None), default=0
    )


def _at_most(figures: Sequence[Reported], day: datetime.date) -> Exact | None:
    highs = (item.value.high for item in figures if item.day and item.day >= day and item.value.high is not None)
    return min(highs, default=None)


def _by_place(figures: Iterable[Reported]) -> dict[str, list[Reported]]:
    places: dict[str, list[Reported]] = {}
    for figure in figures:
        places.setdefault(figure.place, []).append(figure)
    return places


def _last(figures: Sequence[Reported]) -> _Latest:
    day = max(figure.day for figure in figures if figure.day is not None)
    used = tuple(figure for figure in figures if figure.day == day)
    return _Latest(day, agreed([figure.value for figure in used]), used)


def _is_silent(latest: _Latest, day: datetime.date) -> bool:
    return latest.day != day and not any(figure.observation.ended for figure in latest.used)


def _places(
    latest: dict[str, _Latest], names: set[str], day: datetime.date, gathered: Gathered
) -> tuple[_Latest, bool] | None:
    """Return what the places come to, and whether all of them have a figure of the day or have ended."""
    if not latest:
        return None
    running = [item for item in latest.values() if not any(figure.observation.ended for figure in item.used)]
    as_of = min(item.day for item in running) if running else max(item.day for item in latest.values())
    value = added(item.value for item in latest.values())
    if gathered.unique_per_period and len(latest) > 1:
        lows = [item.value.low for item in latest.values() if item.value.low is not None]
        value = interval(max(lows, default=None), value.high)
    complete = set(latest) == names and not any(_is_silent(item, day) for item in latest.values())
    used = tuple(figure for item in latest.values() for figure in item.used)
    return _Latest(as_of, value, used), complete


def _stand_in(
    whole: _Latest, parts: tuple[_Latest, bool], dated: Sequence[Reported], gathered: Gathered, day: datetime.date
) -> bool:
    """Return whether places with later figures, or that have ended, stand for the whole beside its own."""
    summed, complete = parts
    if whole.day == day or whole.day > summed.day or (whole.day == summed.day and not complete):
        return False
    days: dict[datetime.date, list[Reported]] = {}
    for figure in dated:
        if figure.day is not None:
            days.setdefault(figure.day, []).append(figure)
    return places_make_whole(days.values(), gathered)


def _undated(version: Version, figures: Sequence[Reported], gathered: Gathered) -> Answer:
    by_place = _by_place(figures)
    notes = list(version.notes)
    values: dict[str, Number] = {}
    used: list[Observation] = []
    for place, group in by_place.items():
        last = last_by_order(group)
        if len(last) > 1 and last[0].observation.order is None:
            notes.append(Message("undated-any-latest", count=len(last)))
        values[place] = hull([figure.value for figure in last])
        used.extend(figure.observation for figure in last)
    value = values[""] if "" in values else added(values.values())
    if gathered.unique_per_period and "" not in values:
        value = interval(max((number.low or 0 for number in values.values()), default=None), value.high)
    gaps = len(version.gaps)
    return Answer(value, None, None, tuple(used), value, gaps, tuple(notes))


def last_by_order(figures: Sequence[Reported]) -> list[Reported]:
    """Return, of undated figures, those of the highest order; all of them where none has an order."""
    orders = [figure.observation.order for figure in figures if figure.observation.order is not None]
    if not orders:
        return list(figures)
    return [figure for figure in figures if figure.observation.order == max(orders)]
