"""States: every figure of the whole in time order, the places of a day put together."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

import attrs

from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Number, Value, added, hull, interval
from logframe.declaration.values.periods import Period, months_after
from logframe.declaration.values.shares import Pooled
from logframe.evaluation.figures.gathered import Gathered, quotient
from logframe.evaluation.figures.places_of_whole import agreed, places_make_whole
from logframe.evaluation.figures.reported import Reported, place_of, stand_in_turn
from logframe.evaluation.figures.versions import Version
from logframe.messages import Message


@attrs.define(unsafe_hash=True)
class StateFigure:
    """How the whole stood on a day, None if the day is not known, and the observations that say so."""

    day: datetime.date | None
    value: Number
    used: tuple[Observation, ...]
    notes: tuple[Message, ...] = ()


def state_figures(version: Version, gathered: Gathered, until: datetime.date | None) -> tuple[StateFigure, ...]:
    """Return the figures of a state up to a day in time order, undated ones by their order after none that is dated.

    Places of one day are put together, each with its latest figure within one reporting interval: they add up,
    are pooled from numerators and denominators, or the whole lies between them.
    """
    if stand_in_turn(version.reported) or (len(version.reported) == 1 and not version.reported[0].place):
        return tuple(
            [
                StateFigure(figure.day, figure.value, (figure.observation,))
                for figure in version.reported
                if until is None or figure.day is None or figure.day <= until
            ]
        )
    days: dict[datetime.date, list[Reported]] = {}
    for figure in version.reported:
        day = figure.day
        if day is not None and (until is None or day <= until):
            days.setdefault(day, []).append(figure)
    if not days:
        return tuple(_undated([figure for figure in version.reported if figure.day is None], gathered))
    names = {figure.place for group in days.values() for figure in group}
    for gap in version.gaps:
        if gap.end is not None and (until is None or gap.end <= until):
            names.add(place_of(gap, gathered))
    beside = "" in names
    names.discard("")
    together = not beside or places_make_whole(days.values(), gathered)
    latest: dict[str, list[Reported]] = {}
    made = []
    for day in sorted(days):
        wholes = [figure for figure in days[day] if not figure.place]
        today: dict[str, list[Reported]] = {}
        for figure in days[day]:
            if figure.place:
                today.setdefault(figure.place, []).append(figure)
        latest.update(today)
        if wholes:
            made.append(_figure(day, [(agreed([figure.value for figure in wholes]), wholes)], (), gathered))
        elif today and together:
            made.append(_of_places(day, latest, names, gathered))
    return tuple(made)


def figures_around(version: Version, gathered: Gathered, day: datetime.date) -> tuple[StateFigure, ...]:
    """Return the figures of a state for periods that run on after a day, as of that day."""
    around = [
        attrs.evolve(figure, extent=Period(figure.extent.start, day))
        for figure in version.reported
        if figure.extent is not None and figure.extent.start <= day < figure.extent.end
    ]
    held = state_figures(attrs.evolve(version, reported=tuple(around)), gathered, day) if around else ()
    return tuple([attrs.evolve(figure, notes=(*figure.notes, of_longer_period(figure, day))) for figure in held])


def serving_figure(figures: Sequence[StateFigure], due: datetime.date, months: int) -> StateFigure | None:
    """Return the figure nearest to a date, within one reporting interval before or after it; of two, the later.

    Without any it is the first for a period that holds the date.
    """
    near = [
        (abs((entry.day - due).days), entry.day < due, entry)
        for entry in figures
        if entry.day is not None and entry.day <= months_after(due, months) and due <= months_after(entry.day, months)
    ]
    if near:
        return min(near, key=lambda candidate: candidate[:2])[2]
    return next((entry for entry in figures if _holds(entry, due)), None)


def _holds(figure: StateFigure, day: datetime.date) -> bool:
    return any(own.extent is not None and own.extent.start <= day <= own.extent.end for own in figure.used)


def of_longer_period(figure: StateFigure, day: datetime.date) -> Message:
    """Return that a figure for a period that runs on after a day is taken for that day."""
    extents = [observation.extent for observation in figure.used if observation.extent is not None]
    return Message("state-of-longer-period", period=max(extents, key=lambda extent: extent.end), day=day)


def _of_places(
    day: datetime.date, latest: dict[str, list[Reported]], names: Iterable[str], gathered: Gathered
) -> StateFigure:
    oldest = months_after(day, -gathered.interval_months)
    parts: list[tuple[Number, list[Reported]]] = []
    silent = []
    for name in sorted(names):
        figures = latest.get(name)
        if figures is None:
            silent.append(name)
            continue
        last = figures[0].day
        assert last is not None
        if last < day and any(figure.observation.ended for figure in figures):
            continue
        if last < oldest:
            silent.append(name)
            if gathered.adds_up is not False:
                continue
        parts.append((agreed([figure.value for figure in figures]), figures))
    return _figure(day, parts, tuple(silent), gathered, named=True)


def _figure(
    day: datetime.date | None,
    parts: Sequence[tuple[Number, Sequence[Reported]]],
    silent: tuple[str, ...],
    gathered: Gathered,
    *,
    named: bool = False,
) -> StateFigure:
    notes = []
    value = together([number for number, _ in parts], [list(figures) for _, figures in parts], gathered)
    if named:
        places = tuple(figures[0].place for _, figures in parts)
        notes.append(Message("places-taken-as-whole", places=places))
        if gathered.adds_up is not True and len(parts) > 1 and not value.is_exact:
            notes.append(Message("places-do-not-add-up", places=places))
    if silent:
        notes.append(Message("places-not-reported", places=silent))
        if gathered.adds_up is not False:
            value = Number(value.low if gathered.nonnegative else None, None, "bound")
    used = tuple(figure.observation for _, figures in parts for figure in figures)
    return StateFigure(day, value, used, tuple(notes))


def together(numbers: Sequence[Number], figures: Sequence[Sequence[Reported]], gathered: Gathered) -> Number:
    """Return what the numbers of several places come to: their sum, their pooled share, or what lies between them."""
    if len(numbers) == 1:
        return numbers[0]
    summed = added(numbers)
    if gathered.adds_up is False:
        pooled = _pooled([group[0] for group in figures], gathered)
        return pooled if isinstance(pooled, Number) else hull(numbers)
    if gathered.unique_per_period:
        return interval(max((number.low or 0 for number in numbers), default=None), summed.high)
    if gathered.adds_up is None:
        return interval(hull(numbers).low, summed.high if gathered.nonnegative else hull([*numbers, summed]).high)
    return summed


def _pooled(figures: Sequence[Reported], gathered: Gathered) -> Value | None:
    shares = [figure.observation.value for figure in figures]
    above, below = [], []
    for item in shares:
        if not isinstance(item, Pooled):
            return None
        if not isinstance(item.numerator, Number) or not isinstance(item.denominator, Number):
            return None
        above.append(item.numerator)
        below.append(item.denominator)
    return quotient(gathered.unit, added(above), added(below))


def _undated(figures: Sequence[Reported], gathered: Gathered) -> Iterable[StateFigure]:
    """Put undated figures together by their order; without one any of them may be the latest."""
    orders: dict[int | None, list[Reported]] = {}
    for figure in figures:
        orders.setdefault(figure.observation.order, []).append(figure)
    for order in sorted(orders, key=lambda order: (order is not None, order)):
        group = orders[order]
        places: dict[str, list[Reported]] = {}
        for figure in group:
            places.setdefault(figure.place, []).append(figure)
        parts = [(hull([figure.value for figure in part]), part) for part in places.values()]
        if "" in places:
            parts = [(hull([figure.value for figure in places[""]]), places[""])]
        made = _figure(None, parts, (), gathered, named="" not in places)
        if order is None and len(group) > len(places):
            made = attrs.evolve(made, notes=(*made.notes, Message("undated-any-latest", count=len(group))))
        yield made
