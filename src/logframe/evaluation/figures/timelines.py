"""The figures of one place along time: what they come to over some days, and which days they cover."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from fractions import Fraction

from logframe.declaration.values.exact_numbers import plain
from logframe.declaration.values.numbers import Exact
from logframe.evaluation.figures.constraints import Differences, Piece

Bounds = tuple[Exact | None, Exact | None]


class Line:
    """The pieces of one place in time order, in blocks that share no day.

    `nonnegative` says that no part can be below 0, `prorata` splits a piece at the edge of the asked days by its
    days, `unique` that pieces are people who may come back, at most their sum and at least the largest piece.
    """

    def __init__(
        self, pieces: Sequence[Piece], *, nonnegative: bool, prorata: bool = False, unique: bool = False
    ) -> None:
        self.pieces = joined(pieces)
        self.nonnegative = nonnegative
        self.prorata = prorata
        self.unique = unique
        self.blocks: list[list[Piece]] = []
        last = None
        for piece in self.pieces:
            if last is not None and piece.start < last:
                self.blocks[-1].append(piece)
                last = max(last, piece.end)
            else:
                self.blocks.append([piece])
                last = piece.end
        self._starts = [block[0].start for block in self.blocks]
        self._ends = [max(piece.end for piece in block) for block in self.blocks]

    def bounds(self, start: int, end: int) -> Bounds:
        """Return the least and the greatest sum over some days; None is open."""
        low: Exact | None = 0
        high: Exact | None = 0
        largest: Exact = 0
        day = start
        for number in range(bisect_right(self._ends, start), bisect_left(self._starts, end)):
            first, last = max(start, self._starts[number]), min(end, self._ends[number])
            if first > day:
                low, high = self._silent(low), None
            part_low, part_high = self._block(number, first, last)
            largest = max(largest, part_low or 0)
            low = None if low is None or part_low is None else low + part_low
            high = None if high is None or part_high is None else high + part_high
            day = last
        if day < end:
            low, high = self._silent(low), None
        return (largest if self.unique else low), high

    def covered(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the days that pieces cover, as disjoint spans in order."""
        spans: list[tuple[int, int]] = []
        for number in range(bisect_right(self._ends, start), bisect_left(self._starts, end)):
            first, last = max(start, self._starts[number]), min(end, self._ends[number])
            if spans and spans[-1][1] == first:
                spans[-1] = (spans[-1][0], last)
            else:
                spans.append((first, last))
        return spans

    def within(self, start: int, end: int) -> list[Piece]:
        """Return the pieces that share days with a span."""
        numbers = range(bisect_right(self._ends, start), bisect_left(self._starts, end))
        return [piece for number in numbers for piece in self.blocks[number] if piece.start < end and piece.end > start]

    def block_around(self, day: int) -> tuple[int, int]:
        """Return the days of the block that has the day before and the day itself, the day alone if none has."""
        number = bisect_right(self._starts, day - 1) - 1
        if number >= 0 and self._starts[number] < day < self._ends[number]:
            return self._starts[number], self._ends[number]
        return day, day

    def _silent(self, low: Exact | None) -> Exact | None:
        return low if self.nonnegative else None

    def _block(self, number: int, start: int, end: int) -> Bounds:
        block = self.blocks[number]
        if len(block) > 1:
            pieces = [*block, *_by_days(block, (start, end))] if self.prorata else block
            differences = Differences(pieces, rising=self.nonnegative, at_most_sum=self.unique, days=(start, end))
            low, high = differences.bounds(start, end)
            if self.unique:
                lows = [piece.low for piece in block if start <= piece.start and piece.end <= end]
                low = max((bound for bound in lows if bound is not None), default=0)
            if low is not None and high is not None and low > high:
                # Only figures that contradict each other come to this: versions keep them apart.
                low, high = high, low
            return low, high
        piece = block[0]
        if start == piece.start and end == piece.end:
            return piece.low, piece.high
        if self.prorata:
            share = Fraction(end - start, piece.end - piece.start)
            return _times(piece.low, share), _times(piece.high, share)
        return (0, piece.high) if self.nonnegative else (None, None)


def _times(bound: Exact | None, share: Fraction) -> Exact | None:
    return None if bound is None else plain(bound * share)


def joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces in time order, those for the same days as one that holds what all of them allow."""
    ordered = sorted(pieces, key=lambda piece: (piece.start, -piece.end))
    kept: list[Piece] = []
    for piece in ordered:
        if kept and kept[-1].start == piece.start and kept[-1].end == piece.end:
            before = kept[-1]
            low = before.low if piece.low is None else piece.low if before.low is None else max(before.low, piece.low)
            high = (
                before.high
                if piece.high is None
                else piece.high
                if before.high is None
                else min(before.high, piece.high)
            )
            kept[-1] = Piece(piece.start, piece.end, low, high, (*before.origins, *piece.origins))
        else:
            kept.append(piece)
    return kept


def _by_days(block: Sequence[Piece], cuts: Sequence[int]) -> list[Piece]:
    """Return the parts of pieces up to a cut, where what their own parts leave is spread evenly over its days."""
    made = []
    for cut in cuts:
        around = [piece for piece in block if piece.start < cut < piece.end]
        inner = split = None
        for piece in sorted(around, key=lambda piece: piece.end - piece.start):
            parts = _outermost(
                [part for part in block if part is not piece and piece.start <= part.start and part.end <= piece.end]
            )
            if parts is None or (inner is not None and not any(part is inner for part in parts)):
                # Periods that overlap without containing each other cannot be told apart by days.
                break
            split = _split(piece, parts, cut, split)
            inner = piece
            made.append(split)
    return made


def _outermost(pieces: Sequence[Piece]) -> list[Piece] | None:
    kept: list[Piece] = []
    for piece in pieces:
        if not kept or piece.start >= kept[-1].end:
            kept.append(piece)
        elif piece.end > kept[-1].end:
            return None
    return kept


def _split(piece: Piece, parts: Sequence[Piece], cut: int, inner: Piece | None) -> Piece:
    rest_low, rest_high = piece.low, piece.high
    rest_days, rest_before = piece.end - piece.start, cut - piece.start
    low: Exact | None = 0
    high: Exact | None = 0
    for part in parts:
        rest_low = None if rest_low is None or part.high is None else rest_low - part.high
        rest_high = None if rest_high is None or part.low is None else rest_high - part.low
        rest_days -= part.end - part.start
        rest_before -= max(0, min(part.end, cut) - part.start)
        if part.start < cut < part.end:
            assert inner is not None  # What lies inside is shorter and was split before.
            part_low, part_high = inner.low, inner.high
        elif part.end <= cut:
            part_low, part_high = part.low, part.high
        else:
            continue
        low = None if low is None or part_low is None else low + part_low
        high = None if high is None or part_high is None else high + part_high
    if rest_days:
        share = Fraction(rest_before, rest_days)
        low = None if low is None or rest_low is None else low + share * max(0, rest_low)
        high = None if high is None or rest_high is None else high + share * max(0, rest_high)
    return Piece(piece.start, cut, None if low is None else plain(low), None if high is None else plain(high))
