"""Figures that cannot all be true: the same time said differently, parts above their whole, sums that miss it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Exact
from logframe.evaluation.figures.constraints import Differences, Piece
from logframe.evaluation.figures.cover import pieces_of
from logframe.evaluation.figures.gathered import Gathered
from logframe.evaluation.figures.reported import Reported
from logframe.evaluation.figures.timelines import Line
from logframe.messages import Message

_MOST_TO_COMPARE = 200


@attrs.frozen
class Conflict:
    """Observations that cannot all be true, side against side, and why."""

    sides: tuple[tuple[Observation, ...], ...]
    reason: Message

    @property
    def observations(self) -> tuple[Observation, ...]:
        """Return all of them, each once."""
        return tuple({id(item): item for side in self.sides for item in side}.values())


@attrs.frozen(eq=False)
class Dispute:
    """Figures of which only one side can hold."""

    sides: tuple[tuple[Reported, ...], ...]
    reason: Message

    def against(self, side: Sequence[Reported]) -> set[int]:
        """Return what falls away, by identity, where a side holds."""
        kept = {id(figure) for figure in side}
        return {id(figure) for others in self.sides for figure in others} - kept

    @property
    def sources(self) -> tuple[str, ...]:
        """Return the sources on all of the sides."""
        return tuple(dict.fromkeys(figure.source for side in self.sides for figure in side))

    def conflict(self) -> Conflict:
        """Return it for a reader, with the observations."""
        return Conflict(tuple(tuple(figure.observation for figure in side) for side in self.sides), self.reason)


def same_time_disputes(figures: Sequence[Reported], gathered: Gathered, *, undated: bool) -> list[Dispute]:
    """Return the disputes over the same time and place; `undated` figures are for the same time as one another."""
    flow = gathered.accumulates == "increments"
    groups: dict[object, list[Reported]] = {}
    for figure in figures:
        if figure.extent is None and not figure.whole and not (undated and flow):
            continue
        groups.setdefault((figure.place, figure.extent if flow else figure.day), []).append(figure)
    disputes = []
    for group in groups.values():
        sides = _sides(group) if len(group) > 1 else []
        if len(sides) > 1:
            first = group[0]
            reason = Message("figures-differ", period=first.extent, place=first.place)
            disputes.append(Dispute(tuple(tuple(side) for side in sides), reason))
    return disputes


def disputes_across(figures: Sequence[Reported], gathered: Gathered) -> list[Dispute]:
    """Return disputes between figures of different times or places: none only if all can be true.

    They share no figure. Settling them may show further ones.
    """
    if len(figures) < 2:
        return []
    if gathered.accumulates != "increments":
        return _places_of_a_day(figures) if gathered.adds_up is True and not gathered.unique_per_period else []
    pieces = pieces_of(figures)
    lines = {
        place: Line(pieces[place], nonnegative=gathered.nonnegative, unique=gathered.unique_per_period)
        for place in sorted(pieces)
    }
    disputes = [
        dispute
        for line in lines.values()
        for block in line.blocks
        if len(block) > 1
        for dispute in _within(block, gathered)
    ]
    if not disputes and "" in lines and gathered.nonnegative:
        return _places_above(lines, gathered)
    return disputes


def _sides(group: Sequence[Reported]) -> list[list[Reported]]:
    """Return the largest sets of figures that can all be true, each once."""
    values = {(figure.value.low, figure.value.high, figure.value.middle): figure for figure in group}
    kept: list[list[Reported]] = []
    for seed in values.values():
        side = [seed]
        side.extend(
            figure for figure in values.values() if figure is not seed and all(_agree(figure, item) for item in side)
        )
        if not any({id(item) for item in side} <= {id(item) for item in larger} for larger in kept):
            kept = [before for before in kept if not {id(item) for item in before} <= {id(item) for item in side}]
            kept.append(side)
    return [[figure for figure in group if any(_same_value(figure, item) for item in side)] for side in kept]


def _same_value(first: Reported, second: Reported) -> bool:
    return first.value == second.value and first.value.middle == second.value.middle


def _agree(first: Reported, second: Reported) -> bool:
    """Return whether two figures for one time can both be true; of two approximate ones, one must hold the other."""
    one_value, two_value = first.value, second.value
    if not one_value.overlaps(two_value):
        return False
    if one_value.middle is None or two_value.middle is None:
        return True
    return one_value.contains(two_value.middle) or two_value.contains(one_value.middle)


def _within(block: Sequence[Piece], gathered: Gathered) -> list[Dispute]:
    """Return disputes between pieces of one place whose days overlap, the narrowest first."""
    if gathered.unique_per_period:
        return _uncovered(block)
    start, end = block[0].start, max(piece.end for piece in block)
    rest = [piece for piece in block if piece.start > start or piece.end < end]
    if len(rest) < len(block):
        line = Line(rest, nonnegative=gathered.nonnegative)
        groups = [part for part in line.blocks if len(part) > 1]
        narrow = [dispute for part in groups for dispute in _within(part, gathered)]
        if narrow or not groups:
            return narrow or _contradiction(block, gathered)
        summary = [piece for piece in block if piece.start == start and piece.end == end]
        for part in line.blocks:
            first, last = part[0].start, max(piece.end for piece in part)
            summary.append(Piece(first, last, *line.bounds(first, last)))
        if Differences(summary, rising=gathered.nonnegative).contradiction() is None:
            return []
    return _contradiction(block, gathered)


def _contradiction(block: Sequence[Piece], gathered: Gathered) -> list[Dispute]:
    sides = Differences(block, rising=gathered.nonnegative).contradiction()
    if sides is None:
        return []
    little, much = sides
    code = "periods-disagree"
    if len(little) == 1:
        # From the end of the one that gives too little, all others lead back to its start.
        code = "parts-exceed-whole" if len(much) > 1 else "part-exceeds-whole"
    elif len(much) == 1 and all(_inside(piece, much[0]) for piece in little):
        code = "parts-miss-whole"
    return [_dispute(code, little, much)]


def _uncovered(block: Sequence[Piece]) -> list[Dispute]:
    """Return a piece that is more than the sum of all that cover its days."""
    if len(block) > _MOST_TO_COMPARE:
        return []
    differences = Differences(block, rising=True, at_most_sum=True)
    for piece in block:
        high, little = differences.cover(piece.start, piece.end)
        if high is not None and piece.low is not None and high < piece.low:
            return [_dispute("parts-miss-whole" if len(little) > 1 else "part-exceeds-whole", little, [piece])]
    return []


def _places_above(lines: dict[str, Line], gathered: Gathered) -> list[Dispute]:
    """Return the first figure of the whole that its places exceed."""
    for piece in lines[""].pieces:
        if piece.high is None:
            continue
        low: Exact = 0
        parts: list[Piece] = []
        for place, line in lines.items():
            if not place:
                continue
            packed = list(_packed(line.within(piece.start, piece.end), piece))
            lows = [part.low for part in packed if part.low is not None]
            if not gathered.unique_per_period:
                low += sum(lows)
                parts.extend(packed)
            elif (largest := max(lows, default=low)) > low:
                low, parts = largest, packed
        if low > piece.high:
            return [_dispute("places-exceed-whole", [piece], parts)]
    return []


def _packed(pieces: Iterable[Piece], whole: Piece) -> Iterator[Piece]:
    """Return pieces within a whole that share no day, the longest of those that start together."""
    end = whole.start
    for piece in pieces:
        if piece.start >= end and piece.end <= whole.end and (piece.low or 0) > 0:
            yield piece
            end = piece.end


def _places_of_a_day(figures: Sequence[Reported]) -> list[Dispute]:
    disputes: list[Dispute] = []
    days: dict[object, list[Reported]] = {}
    for figure in figures:
        if figure.day is not None:
            days.setdefault(figure.day, []).append(figure)
    for group in days.values():
        wholes = [figure for figure in group if not figure.place]
        lows: dict[str, list[Reported]] = {}
        for figure in group:
            if figure.place and (figure.value.low or 0) > 0:
                lows.setdefault(figure.place, []).append(figure)
        least = sum(min(figure.value.low or 0 for figure in place) for place in lows.values())
        for whole in wholes:
            if lows and whole.value.high is not None and least > whole.value.high:
                parts = [figure for place in lows.values() for figure in place]
                reason = Message("places-exceed-whole", period=whole.extent, place="")
                disputes.append(Dispute(((whole,), tuple(parts)), reason))
                break
    return disputes


def _inside(piece: Piece, whole: Piece) -> bool:
    return whole.start <= piece.start and piece.end <= whole.end


def _dispute(code: str, little: Sequence[Piece], much: Sequence[Piece]) -> Dispute:
    sides = tuple(_figures(side) for side in (little, much))
    widest: Reported = max((*little, *much), key=lambda piece: piece.end - piece.start).origins[0]
    return Dispute(sides, Message(code, period=widest.extent, place=widest.place))


def _figures(pieces: Sequence[Piece]) -> tuple[Reported, ...]:
    return tuple({id(figure): figure for piece in pieces for figure in piece.origins}.values())
