"""Figures of overlapping periods as constraints on a running sum, and the bounds that follow from them.

With S(day) the sum up to a day, a figure for [start, end) says low <= S(end) - S(start) <= high, and S never falls
where no part can be negative. The tightest bounds of S(b) - S(a) are shortest paths of these differences; a
circle of negative length is a set of figures that cannot all be true (the theory of difference constraints, as in
Cormen et al., Introduction to Algorithms, section on difference constraints and shortest paths).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import attrs

from logframe.declaration.values.numbers import Exact

# Labels are valid bounds after any number of sweeps, so stopping early is safe: bounds are only wider.
_MOST_SWEEPS: Final = 60


@attrs.frozen(eq=False)
class Piece:
    """A figure for whole days: from `start` up to but not including `end`, as ordinals; `origins` are what says it."""

    start: int
    end: int
    low: Exact | None
    high: Exact | None
    origins: tuple[Any, ...] = ()


@attrs.frozen
class _Edge:
    tail: int
    head: int
    length: Exact
    piece: Piece | None


class Differences:
    """The constraints that pieces put on a running sum.

    With `rising` the sum never falls. With `at_most_sum` (people who may come back) pieces do not add up exactly:
    a span holds at most the sum of the pieces that cover it.
    """

    def __init__(
        self, pieces: Sequence[Piece], *, rising: bool, at_most_sum: bool = False, days: Iterable[int] = ()
    ) -> None:
        nodes = {day for piece in pieces for day in (piece.start, piece.end)}
        nodes.update(days)
        self.days = sorted(nodes)
        self._at = {day: number for number, day in enumerate(self.days)}
        size = len(self.days)
        self._onward: list[list[_Edge]] = [[] for _ in range(size)]
        self._back: list[list[_Edge]] = [[] for _ in range(size)]
        for piece in pieces:
            tail, head = self._at[piece.start], self._at[piece.end]
            if piece.high is not None:
                self._onward[tail].append(_Edge(tail, head, piece.high, piece))
            if piece.low is not None and not at_most_sum:
                self._back[head].append(_Edge(head, tail, -piece.low, piece))
        if rising:
            for number in range(1, size):
                self._back[number].append(_Edge(number, number - 1, 0, None))

    def bounds(self, start: int, end: int) -> tuple[Exact | None, Exact | None]:
        """Return the least and the greatest sum from one day up to but not including a later one; None is open."""
        upper = self._lengths(start)[0][self._at[end]]
        lower = self._lengths(end)[0][self._at[start]]
        return (None if lower is None else -lower), upper

    def cover(self, start: int, end: int) -> tuple[Exact | None, list[Piece]]:
        """Return the greatest sum over some days, and the pieces it follows from."""
        lengths, last = self._lengths(start)
        pieces = []
        node = self._at[end]
        while (edge := last[node]) is not None:
            if edge.piece is not None:
                pieces.append(edge.piece)
            node = edge.tail
        return lengths[self._at[end]], pieces

    def contradiction(self) -> tuple[list[Piece], list[Piece]] | None:
        """Return pieces that cannot all be true: those that give too little, and those that give too much."""
        lengths: list[Exact | None] = [0] * len(self.days)
        last: list[_Edge | None] = [None] * len(self.days)
        for _ in range(_MOST_SWEEPS):
            if not self._sweep(lengths, last):
                return None
            circle = _circle(last)
            if circle:
                upper = [edge.piece for edge in circle if edge.head > edge.tail and edge.piece is not None]
                lower = [edge.piece for edge in circle if edge.head < edge.tail and edge.piece is not None]
                return upper, lower
        return None

    def _lengths(self, start: int) -> tuple[list[Exact | None], list[_Edge | None]]:
        lengths: list[Exact | None] = [None] * len(self.days)
        last: list[_Edge | None] = [None] * len(self.days)
        lengths[self._at[start]] = 0
        for _ in range(_MOST_SWEEPS):
            if not self._sweep(lengths, last):
                break
        return lengths, last

    def _sweep(self, lengths: list[Exact | None], last: list[_Edge | None]) -> bool:
        """Shorten paths once in each direction of time; a path is final after as many sweeps as it has turns."""
        changed = False
        for order, edges in ((range(len(self.days)), self._onward), (range(len(self.days) - 1, -1, -1), self._back)):
            for node in order:
                so_far = lengths[node]
                if so_far is None:
                    continue
                for edge in edges[node]:
                    length = so_far + edge.length
                    before = lengths[edge.head]
                    if before is None or length < before:
                        lengths[edge.head] = length
                        last[edge.head] = edge
                        changed = True
        return changed


def _circle(last: list[_Edge | None]) -> list[_Edge]:
    """Return the edges of a circle among the last edges of paths: there is one only if its length is negative."""
    seen = [0] * len(last)
    for first in range(len(last)):
        node = first
        while seen[node] == 0:
            seen[node] = first + 1
            edge = last[node]
            if edge is None:
                break
            node = edge.tail
        else:
            if seen[node] == first + 1:
                circle: list[_Edge] = []
                start = node
                while True:
                    edge = last[node]
                    assert edge is not None
                    circle.append(edge)
                    node = edge.tail
                    if node == start:
                        return circle
    return []
