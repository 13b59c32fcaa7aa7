"""What is reported: each figure as a number in the quantity's unit, with the days and the place it is for."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from itertools import pairwise

import attrs

from logframe import units
from logframe.country_names import place_name
from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.values.numbers import Missing, Number, added, hull, interval
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Share
from logframe.evaluation.figures.declared_values import time_of
from logframe.evaluation.figures.gathered import Gathered
from logframe.messages import Message
from logframe.terms import WHOLES


@attrs.define(unsafe_hash=False)
class Reported:
    """A usable figure: its number, the days it is for (None if unknown) and its place ("" for the whole).

    `whole` says that it is for all of the project though the project's days are not known; `beside` are further
    undated figures that its number takes in. `beyond` says that its source has figures outside the years of the
    project as well, so that between none and all of it may be the project's.
    """

    observation: Observation
    value: Number
    extent: Period | None
    place: str
    whole: bool = False
    beside: tuple[Observation, ...] = ()
    beyond: bool = False

    @property
    def source(self) -> str:
        """Return the id of the source."""
        return self.observation.source_id

    @property
    def day(self) -> datetime.date | None:
        """Return the last day the figure is for."""
        return None if self.extent is None else self.extent.end


@attrs.define(unsafe_hash=True)
class Pool:
    """The figures of one definition from all of its sources, in time order, and what was decided to place them."""

    reported: tuple[Reported, ...]
    gaps: tuple[Observation, ...]
    notes: tuple[Message, ...]
    comparable: bool
    taken_whole: bool


def pool(observations: Sequence[Observation], gathered: Gathered) -> Pool:
    """Return the figures of one definition with the days they are for; the order they are declared in is no matter."""
    figures: list[Reported] = []
    gaps: list[Observation] = []
    notes: list[Message] = []
    comparable = True
    first_days: dict[tuple[str, ...], dict[str, datetime.date]] | None = None
    for observation in observations:
        if observation.unit is not None and not is_comparable(observation, gathered):
            comparable = False
            notes.append(Message("figure-unit-differs", unit=observation.unit, expected=gathered.unit))
        value = gathered.value_of(observation)
        if isinstance(value, Missing):
            summed = _sum_of_parts(observation, gathered)
            if summed is None:
                gaps.append(observation)
                continue
            value = summed
            first_days = _first_days(observations) if first_days is None else first_days
            silent = _fallen_silent(observation, first_days)
            if silent and gathered.adds_up is False:
                # A part without a report may lie outside the others.
                gaps.append(observation)
                continue
            if silent:
                value = interval(summed.low if gathered.nonnegative else None, None)
                notes.append(Message("parts-not-reported", parts=silent, when=time_of(observation)))
            code = "total-between-parts" if gathered.adds_up is False else "total-from-parts"
            notes.append(Message(code, value=value, when=time_of(observation)))
        elif observation.disaggregation and gathered.holds_parts:
            value = _disputed(value, observation, gathered, notes)
        stated = observation.extent
        whole = stated is None and observation.period == PROJECT
        extent = gathered.span if whole else gathered.days_of(stated)
        if not whole and extent is not stated:
            notes.append(Message("taken-until-update", day=gathered.updated))
        place = place_of(observation, gathered)
        figures.append(Reported(observation, value, extent, place, whole and extent is None))
    flow = gathered.accumulates == "increments"
    if flow and any(_is_dated(figure.observation) for figure in figures):
        figures = _reaching_back(figures, gathered, notes)
    edges = gathered.edges
    if flow and edges is not None and not (gathered.span and _all_within(figures, edges)):
        figures = _clipped(figures, gaps, edges, notes, exact=gathered.span is not None)
    if not stand_in_turn(figures):
        figures.sort(key=_in_days)
        if any(_in_days(first) == _in_days(second) for first, second in pairwise(figures)):
            figures.sort(key=_in_time)
    taken_whole = bool(figures) and all(figure.extent is None and not figure.whole for figure in figures)
    if taken_whole and flow:
        before = len(notes)
        figures = _beside(_latest(figures), gathered, notes)
        # Of figures that may be parts of one another none is the latest.
        if len(notes) == before:
            notes.append(Message("undated-taken-whole", count=len(figures)))
    return Pool(tuple(figures), tuple(gaps), tuple(dict.fromkeys(notes)), comparable, taken_whole)


def stand_in_turn(figures: Sequence[Reported]) -> bool:
    """Return whether figures in time order are all for the whole, each for days of its own, as by far the most are."""
    last: datetime.date | None = None
    for figure in figures:
        extent = figure.extent
        if extent is None or figure.place or (last is not None and extent.start <= last):
            return False
        last = extent.end
    return True


def place_of(observation: Observation, gathered: Gathered) -> str:
    """Return the place of a figure, "" for the whole: the place of the quantity, or a name for all of it."""
    place = observation.place
    if not place or place == gathered.place or place.casefold() in WHOLES:
        return ""
    name = place_name(place)
    return "" if name == place_name(gathered.place) else gathered.spellings.get(name.casefold(), name)


def is_comparable(observation: Observation, gathered: Gathered) -> bool:
    """Return whether the unit of a figure is of the kind of the quantity's."""
    unit = observation.unit
    if unit is None or gathered.unit is None or unit == gathered.unit:
        return True
    return units.same_kind(unit, gathered.unit)


def _in_days(figure: Reported) -> tuple[int, int]:
    extent = figure.extent
    return (0, 0) if extent is None else (extent.start.toordinal(), -extent.end.toordinal())


def _in_time(figure: Reported) -> tuple[object, ...]:
    extent = figure.extent
    low, high = figure.value.low, figure.value.high
    order = figure.observation.order
    return (
        extent is not None,
        extent and extent.start,
        extent and -extent.end.toordinal(),
        order is not None,
        order,
        figure.place,
        figure.source,
        low is not None,
        low,
        high is not None,
        high,
        figure.value.form,
        str(figure.observation.value),
        figure.observation.definition,
    )


def _is_dated(observation: Observation) -> bool:
    return not isinstance(observation.period, Period) and isinstance(observation.date, datetime.date)


def _reaching_back(figures: Sequence[Reported], gathered: Gathered, notes: list[Message]) -> list[Reported]:
    """Let figures of a flow that have a date and no period reach back to the one before them."""
    lines: dict[tuple[str, str], list[datetime.date]] = {}
    for figure in figures:
        if figure.day is not None:
            lines.setdefault((figure.source, figure.place), []).append(figure.day)
    before: dict[tuple[str, str, datetime.date], datetime.date | None] = {}
    for (source, place), days in lines.items():
        earlier: datetime.date | None = None
        for last in sorted(set(days)):
            before[source, place, last] = earlier
            earlier = last
    made = []
    for figure in figures:
        day = figure.day
        if day is None or not _is_dated(figure.observation):
            made.append(figure)
            continue
        previous = before[figure.source, figure.place, day]
        if previous is not None:
            start = previous + datetime.timedelta(days=1)
        else:
            edges = gathered.span or gathered.within
            start = day if edges is None else min(day, edges.start)
        if start < day:
            extent = Period(start, day)
            notes.append(Message("dated-reaches-back", value=figure.value, period=extent))
            figure = attrs.evolve(figure, extent=extent)
        made.append(figure)
    return made


def _all_within(figures: Sequence[Reported], span: Period) -> bool:
    return all(figure.extent is None or span.contains(figure.extent) for figure in figures)


def _clipped(
    figures: Sequence[Reported], gaps: Sequence[Observation], span: Period, notes: list[Message], *, exact: bool
) -> list[Reported]:
    """Take figures across the project's own first or last day whole, if their source has none wholly outside.

    An entry that a source leaves empty outside shows as well that it does not go by the project's dates. Where the
    days are not `exact` but those within which the project lay, the figures of such a source need not be the
    project's alone.
    """
    outside = {figure.source for figure in figures if figure.extent is not None and figure.extent.overlap(span) is None}
    outside |= {gap.source_id for gap in gaps if gap.extent is not None and gap.extent.overlap(span) is None}
    made = []
    for figure in figures:
        extent = figure.extent
        if extent is not None and not span.contains(extent) and figure.source not in outside:
            inside = extent.overlap(span)
            notes.append(Message("figure-straddles-project", value=figure.value, period=extent))
            figure = attrs.evolve(figure, extent=inside)
        if not exact and extent is not None and figure.source in outside:
            figure = attrs.evolve(figure, beyond=True)
        made.append(figure)
    return made


def _latest(figures: Sequence[Reported]) -> list[Reported]:
    """Keep, of undated figures, the last by their order for each place."""
    last: dict[str, int] = {}
    for figure in figures:
        order = figure.observation.order
        if order is not None:
            last[figure.place] = max(order, last.get(figure.place, order))
    return [figure for figure in figures if figure.place not in last or figure.observation.order == last[figure.place]]


def _beside(figures: Sequence[Reported], gathered: Gathered, notes: list[Message]) -> list[Reported]:
    """Join undated figures that one source gives without an order: they may be parts, or each the latest.

    Together they are at least the greatest of them, and at most their sum.
    """
    groups: dict[tuple[str, str], list[Reported]] = {}
    for figure in figures:
        groups.setdefault((figure.source, figure.place), []).append(figure)
    joined = []
    for group in groups.values():
        if len(group) == 1 or group[0].observation.order is not None or not gathered.nonnegative:
            joined.extend(group)
            continue
        lows = [figure.value.low for figure in group if figure.value.low is not None]
        value = interval(max(lows, default=None), added(figure.value for figure in group).high)
        notes.append(Message("undated-beside-one-another", count=len(group), value=value))
        joined.append(attrs.evolve(group[0], value=value, beside=tuple(figure.observation for figure in group[1:])))
    return joined


def _first_days(observations: Iterable[Observation]) -> dict[tuple[str, ...], dict[str, datetime.date]]:
    """Return the first day on which each part of a split was reported: by source, place, definition and dimension."""
    first: dict[tuple[str, ...], dict[str, datetime.date]] = {}
    for observation in observations:
        day = observation.end
        if day is None:
            continue
        for dimension, cells in observation.disaggregation.items():
            parts = first.setdefault((*_line(observation), dimension), {})
            for part, cell in cells.items():
                if not isinstance(cell, Missing):
                    parts[part] = min(day, parts.get(part, day))
    return first


def _line(observation: Observation) -> tuple[str, str, str]:
    return observation.source_id, place_name(observation.place).casefold(), observation.definition


def _fallen_silent(observation: Observation, first: dict[tuple[str, ...], dict[str, datetime.date]]) -> tuple[str, ...]:
    """Return the parts that its source reported before and not now, where no other split of the figure is whole."""
    day = observation.end
    silent: tuple[str, ...] = ()
    for dimension, cells in observation.disaggregation.items() if day is not None else ():
        parts = first.get((*_line(observation), dimension), {})
        missing = tuple(part for part, since in parts.items() if day is not None and since < day and part not in cells)
        if not missing:
            return ()
        silent = silent or missing
    return silent


def stands_as_stated(observation: Observation, gathered: Gathered) -> bool:
    """Return whether the parts of a figure leave its total as it is stated: they neither contradict nor replace it."""
    value = gathered.value_of(observation)
    if isinstance(value, Missing):
        return _sum_of_parts(observation, gathered) is None
    return _disputed(value, observation, gathered, []) is value


def _sum_of_parts(observation: Observation, gathered: Gathered) -> Number | None:
    """Return what the parts of a missing total come to, None if they say nothing of it."""
    return (
        _total_of_parts(observation, gathered)
        if observation.disaggregation and type(observation.value) is Missing
        else None
    )


def _disputed(value: Number, observation: Observation, gathered: Gathered, notes: list[Message]) -> Number:
    """Return a total, or from it to what its parts come to where both cannot be true: neither is known to be right.

    One part alone that is less than its total leaves the rest to others.
    """
    parts = _total_of_parts(observation, gathered)
    if parts is None:
        return value
    over = parts.low is not None and value.high is not None and parts.low > value.high
    under = parts.high is not None and value.low is not None and parts.high < value.low
    if not over and not (under and all(len(cells) > 1 for cells in observation.disaggregation.values())):
        return value
    notes.append(Message("parts-contradict-total", total=value, parts=parts, when=time_of(observation)))
    return hull([value, parts])


def _total_of_parts(observation: Observation, gathered: Gathered) -> Number | None:
    """Return what the parts say of their total, None if they say nothing of it."""
    if not gathered.from_parts or gathered.adds_up is None:
        return None
    sums: list[Number] = []
    dimensions = {item.name.lower(): item for item in gathered.dimensions}
    for name, cells in observation.disaggregation.items():
        numbers = [cell for cell in cells.values() if type(cell) is Number]
        if not numbers or (len(numbers) < len(cells) and any(isinstance(cell, Share) for cell in cells.values())):
            continue
        declared = dimensions.get(name.lower()) if dimensions else None
        complete = (declared is None or declared.complete) and len(numbers) == len(cells)
        if gathered.adds_up is False:
            # What does not add up lies between its parts, once two of them are known and none is missing.
            sums += [hull(numbers)] if complete and len(numbers) > 1 else []
            continue
        overlapping = declared is not None and declared.overlapping
        sums.append(_parts(numbers, complete, overlapping, gathered))
    low = max((item.low for item in sums if item.low is not None), default=None)
    high = min((item.high for item in sums if item.high is not None), default=None)
    apart = low is not None and high is not None and low > high
    joined = hull(sums) if apart else interval(low, high)
    if joined.low is None and joined.high is None:
        return None
    if observation.unit is None or gathered.unit is None or observation.unit == gathered.unit:
        return joined
    return joined * units.factor(observation.unit, gathered.unit)


def _parts(numbers: Sequence[Number], complete: bool, overlapping: bool, gathered: Gathered) -> Number:
    summed = added(numbers)
    low, high = summed.low, summed.high
    if overlapping:
        lows = [number.low for number in numbers if number.low is not None]
        low = max(lows, default=None) if gathered.nonnegative else None
    if not complete:
        low, high = (low if gathered.nonnegative else None), None
    return interval(low, high)


def outermost(figures: Sequence[Reported]) -> list[Reported]:
    """Return the figures that no other one of their place, or of all places, holds with its days: a half its year."""
    dated = [(figure.extent, figure) for figure in figures if figure.extent is not None]
    dated.sort(key=lambda item: (item[0].start, -item[0].end.toordinal(), item[1].place != ""))
    longest: dict[str, Period] = {}
    held: set[int] = set()
    for extent, figure in dated:
        around = [longest[place] for place in ("", figure.place) if place in longest]
        if any(span.end >= extent.end and span != extent for span in around):
            held.add(id(figure))
        if figure.place not in longest or longest[figure.place].end < extent.end:
            longest[figure.place] = extent
    return [figure for figure in figures if id(figure) not in held]
