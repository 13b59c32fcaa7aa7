"""Sums of figures over days: what straddles the edge is bounded or split, what overlaps counts once."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeAlias

from logframe.declaration.values.numbers import Number, hull, interval
from logframe.declaration.values.periods import Period, merged, union_days
from logframe.evaluation.figures.declared_values import ZERO

Piece: TypeAlias = tuple[Period, Number]


def none_to_all(value: Number) -> Number:
    """Give the bounds of a part of a figure that nobody tells."""
    low = None if value.low is None else min(0, value.low)
    high = None if value.high is None else max(0, value.high)
    return interval(low, high)


def add_up(pieces: list[Piece], asked: list[Period], notes: list[str], prorata: bool) -> tuple[Number, list[Period]]:
    """Add figures up over the asked days, and give the days they cover; `notes` takes what was decided on the way."""
    if len(pieces) == 1:
        extent, value = pieces[0]
        return clipped(extent, value, asked, notes, prorata)
    pieces = sorted(pieces, key=lambda piece: (piece[0].start, -piece[0].days))
    total = ZERO
    covered: list[Period] = []
    for group in _overlapping(pieces):
        extent, value = group[0] if len(group) == 1 else _joined(group, notes)
        part, days = clipped(extent, value, asked, notes, prorata)
        total = total + part
        covered.extend(days)
    return total, merged(covered)


def clipped(
    extent: Period, value: Number, asked: list[Period], notes: list[str], prorata: bool
) -> tuple[Number, list[Period]]:
    """Take a figure whole if its days are all asked for, else from none to all of it, or by its days if asked."""
    if len(asked) == 1 and asked[0].contains(extent):
        return value, [extent]
    days = [part for part in (extent.overlap(period) for period in asked) if part is not None]
    if union_days(days) == extent.days:
        return value, days
    beyond = f"{value} for {extent.in_words()} reaches beyond the period asked for"
    if prorata:
        inside = union_days(days)
        part = value * Fraction(inside, extent.days)
        notes.append(f"{beyond}: {inside:,} of {extent.days:,} days count, pro rata {part}")
        return part, days
    notes.append(f"{beyond}: none to all of it counts")
    return none_to_all(value), days


def _overlapping(pieces: list[Piece]) -> list[list[Piece]]:
    groups: list[list[Piece]] = []
    last = None
    for piece in pieces:
        if last is not None and piece[0].start <= last:
            groups[-1].append(piece)
            last = max(last, piece[0].end)
        else:
            groups.append([piece])
            last = piece[0].end
    return groups


def _joined(group: list[Piece], notes: list[str]) -> tuple[Period, Number]:
    """Join figures of one source whose days overlap without counting anything twice for certain."""
    outer = [
        piece
        for index, piece in enumerate(group)
        if not any(
            other[0].contains(piece[0]) and (other[0] != piece[0] or place < index)
            for place, other in enumerate(group)
            if place != index
        )
    ]
    extent = Period(min(piece[0].start for piece in group), max(piece[0].end for piece in group))
    if len(outer) == 1:
        same = [piece[1] for piece in group if piece[0] == outer[0][0]]
        parts = len(group) - len(same)
        if parts:
            notes.append(f"{parts} figures lie inside that for {extent.in_words()} and are taken as parts of it")
        if len(same) > 1:
            notes.append(f"{len(same)} figures for {extent.in_words()} count once")
        return extent, hull(same)
    notes.append(f"figures for {extent.in_words()} overlap: their sum may count some days twice")
    lows = [piece[1].low for piece in outer]
    total = outer[0][1]
    for piece in outer[1:]:
        total = total + piece[1]
    low = None if None in lows else max(one for one in lows if one is not None)
    return extent, interval(low, total.high)
