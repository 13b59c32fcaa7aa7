"""What covers what: the whole and its places along time, and how far all of it is reported."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Exact, Number
from logframe.declaration.values.periods import Period
from logframe.evaluation.figures.constraints import Piece
from logframe.evaluation.figures.gathered import Gathered
from logframe.evaluation.figures.reported import Reported, place_of
from logframe.evaluation.figures.timelines import Bounds, Line

Span = tuple[int, int]


def pieces_of(
    figures: Iterable[Reported], number_of: Callable[[Reported], Number | None] | None = None
) -> dict[str, list[Piece]]:
    """Return the figures that have days as pieces, for each place; `number_of` picks another number of a figure."""
    places: dict[str, list[Piece]] = {}
    for figure in figures:
        number = figure.value if number_of is None else number_of(figure)
        if figure.extent is None or number is None:
            continue
        start, end = figure.extent.start.toordinal(), figure.extent.end.toordinal() + 1
        places.setdefault(figure.place, []).append(Piece(start, end, number.low, number.high, (figure,)))
    return places


class Cover:
    """The figures of a flow over time and place.

    Named places are disjoint parts of the whole. Where the whole has no figure they are taken to be all of it;
    a place without a figure for some days leaves the sum open unless it has ended before.
    """

    def __init__(
        self,
        figures: Sequence[Reported],
        gaps: Sequence[Observation],
        gathered: Gathered,
        number_of: Callable[[Reported], Number | None] | None = None,
        until: int | None = None,
    ) -> None:
        """Lay the figures out; a place that is first reported from the day `until` on does not count as one."""
        pieces = pieces_of(figures, number_of)
        names = {figure.place for figure in figures if figure.extent is not None and _begins(figure.extent, until)}
        names.update(place_of(gap, gathered) for gap in gaps if gap.extent is None or _begins(gap.extent, until))
        self._gathered = gathered
        self.whole = self._line(pieces.get("", ()))
        self.places = {name: self._line(pieces.get(name, ())) for name in sorted(names - {""})}
        self.ended: dict[str, int] = {}
        for figure in figures:
            if figure.observation.ended and figure.extent is not None and figure.place:
                last = figure.extent.end.toordinal() + 1
                self.ended[figure.place] = max(last, self.ended.get(figure.place, last))

    def bounds(self, start: int, end: int) -> Bounds:
        """Return the least and the greatest sum of the whole over some days; None is open."""
        if not self.places:
            return self.whole.bounds(start, end)
        if not self.whole.pieces:
            return self._places_sum(start, end)
        low, high = self.whole.bounds(start, end)
        if low is not None and low == high:
            return low, high
        return self._with_places(start, end)

    def covered(self, start: int, end: int) -> list[Span]:
        """Return the days on which the whole, or each of its places, is reported."""
        spans = self.whole.covered(start, end)
        if not self.places or not self.places_stand_in:
            return spans
        return _union([*spans, *self._shared(start, end)])

    def reported(self, start: int, end: int) -> list[Bounds]:
        """Return the bounds of what is reported: of the whole, and of each place where the whole is not."""
        sums = [self.whole.bounds(*span) for span in self.whole.covered(start, end)]
        if self.places and self.places_stand_in:
            for bare in _gaps(self.whole.covered(start, end), start, end):
                for line in self.places.values():
                    sums.extend(line.bounds(*span) for span in line.covered(*bare))
        return sums

    @cached_property
    def places_stand_in(self) -> bool:
        """Return whether the places may be all of the whole: it has no figure, or they are several and nowhere less."""
        if not self.whole.pieces:
            return True
        if len(self.places) < 2:
            return False
        for piece in self.whole.pieces:
            _, high = self._places_sum(piece.start, piece.end)
            if high is not None and piece.low is not None and high < piece.low:
                return False
        return True

    def within(self, start: int, end: int) -> list[Piece]:
        """Return the pieces of the whole and its places that share days with a span."""
        pieces = self.whole.within(start, end)
        for line in self.places.values():
            pieces.extend(line.within(start, end))
        return pieces

    def takes_places_as_whole(self, start: int, end: int) -> bool:
        """Return whether places stand for the whole on some of the days."""
        if not self.places or not self.places_stand_in:
            return False
        bare = _gaps(self.whole.covered(start, end), start, end)
        return any(line.covered(*span) for span in bare for line in self.places.values())

    def silent_places(self, start: int, end: int) -> list[str]:
        """Return the places that are not reported for all of the days on which the whole is not."""
        bare = _gaps(self.whole.covered(start, end), start, end)
        return [name for name in self.places if any(self._covered(name, *span) != [span] for span in bare)]

    def wholly_until(self, start: int, end: int) -> int:
        """Return the day after the last one to which, from the start, each day is wholly reported by itself."""
        if self._gathered.prorata:
            spans = self.covered(start, end)
            return spans[0][1] if spans and spans[0][0] == start else start
        groups = _Groups()
        days = {start, end, *self._cuts(self.whole, start, end)}
        for line in self.places.values():
            days.update(self._cuts(line, start, end))
        days.update(self.ended.values())
        _link(groups, self.whole, lambda day: ("whole", day))
        if self.places and self.places_stand_in:
            joint = self._joint()
            for day in days:
                key = tuple(joint(name, day) for name in self.places)
                groups.join(("whole", day), ("places", key))
        reached = [day for day in days if start <= day <= end and groups.same(("whole", start), ("whole", day))]
        return max(reached)

    def _line(self, pieces: Sequence[Piece]) -> Line:
        gathered = self._gathered
        return Line(
            pieces,
            nonnegative=gathered.nonnegative,
            prorata=gathered.prorata,
            unique=gathered.unique_per_period,
        )

    def _places_sum(self, start: int, end: int) -> Bounds:
        low: Exact | None = 0
        high: Exact | None = 0
        largest: Exact = 0
        for name, line in self.places.items():
            last = min(end, max(start, self.ended.get(name, end)))
            part_low, part_high = line.bounds(start, last) if last > start else (0, 0)
            largest = max(largest, part_low or 0)
            low = None if low is None or part_low is None else low + part_low
            high = None if high is None or part_high is None else high + part_high
        return (largest if self._gathered.unique_per_period else low), high

    def _with_places(self, start: int, end: int) -> Bounds:
        """Return the bounds of the whole where its own figures leave some of the days open.

        What places report for days without a figure of the whole is taken for the whole; for all others, and for
        the days beside the asked ones under the same figure, places are at least a part of it.
        """
        pieces = list(self.whole.pieces)
        for first, last in _gaps(self.whole.covered(start, end), start, end):
            low, high = self._places_sum(first, last)
            high = high if self.places_stand_in else None
            if high is not None or (low is not None and low > 0):
                pieces.append(Piece(first, last, low, high))
        if self._gathered.nonnegative:
            before, _ = self.whole.block_around(start)
            _, after = self.whole.block_around(end)
            for first, last in ((before, start), (start, end), (end, after)):
                low, _ = self._places_sum(first, last) if first < last else (0, None)
                if low:
                    pieces.append(Piece(first, last, low, None))
        return self._line(pieces).bounds(start, end)

    def _covered(self, name: str, start: int, end: int) -> list[Span]:
        spans = self.places[name].covered(start, end)
        if name in self.ended:
            spans = _union([*spans, (max(start, self.ended[name]), end)])
        return spans

    def _shared(self, start: int, end: int) -> list[Span]:
        shared = [(start, end)]
        for name in self.places:
            shared = _intersection(shared, self._covered(name, start, end))
        return shared

    def _cuts(self, line: Line, start: int, end: int) -> set[int]:
        return {day for piece in line.within(start, end) for day in (piece.start, piece.end)}

    def _joint(self) -> Callable[[str, int], object]:
        groups = {}
        for name, line in self.places.items():
            groups[name] = _Groups()
            _link(groups[name], line, lambda day: day)
        ends = self.ended

        def group(name: str, day: int) -> object:
            return groups[name].root(min(day, ends.get(name, day)))

        return group


def _begins(extent: Period, until: int | None) -> bool:
    return until is None or extent.start.toordinal() < until


class _Groups:
    """Disjoint groups of things that belong together."""

    def __init__(self) -> None:
        self._parent: dict[object, object] = {}

    def root(self, item: object) -> object:
        parent = self._parent
        parent.setdefault(item, item)
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    def join(self, first: object, second: object) -> None:
        self._parent[self.root(first)] = self.root(second)

    def same(self, first: object, second: object) -> bool:
        return self.root(first) == self.root(second)


def _link(groups: _Groups, line: Line, key: Callable[[int], object]) -> None:
    """Join the first day of each piece with the day after its last: what lies between is reported by itself."""
    for piece in line.pieces:
        groups.join(key(piece.start), key(piece.end))


def _union(spans: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _intersection(first: Sequence[Span], second: Sequence[Span]) -> list[Span]:
    shared = []
    left = right = 0
    while left < len(first) and right < len(second):
        start, end = max(first[left][0], second[right][0]), min(first[left][1], second[right][1])
        if start < end:
            shared.append((start, end))
        if first[left][1] < second[right][1]:
            left += 1
        else:
            right += 1
    return shared


def _gaps(covered: Sequence[Span], start: int, end: int) -> list[Span]:
    gaps = []
    day = start
    for first, last in covered:
        if first > day:
            gaps.append((day, first))
        day = last
    if day < end:
        gaps.append((day, end))
    return gaps
