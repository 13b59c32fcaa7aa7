"""The parts of one figure: what they come to together, and how they are kept beside it.

Parts of one dimension, and full crosses of several, add up. A single part, or a cross with gaps, is a lower bound.
What does not add up (percentages, averages) lies between its parts. Several sets of parts, by sex and by age, are
each a total of the same and never added.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from math import prod
from typing import Final, TypeAlias

import attrs

from logframe.declaration.values.numbers import (
    ZERO,
    Exact,
    Number,
    Value,
    at_least,
    between,
    fits,
    hull,
    total,
)
from logframe.exchange.iati.model import Figure
from logframe.exchange.values.figure_fields import value_of
from logframe.messages import Joined, Message, Word

Cells: TypeAlias = tuple[tuple[str, str], ...]
Split: TypeAlias = dict[str, dict[str, Value]]

_TOTALS: Final = frozenset(
    """total totals totale totaal totalt all overall both sum any everyone tous toutes ensemble todos todas ambos alla
    båda всего итого все""".split()
)
_BOTH: Final = re.compile(r"(?:both|all)\s+(?:sexes|genders|ages|age\s+groups|groups|categories)", re.IGNORECASE)
# Their categories are numbers themselves.
_NUMBERED: Final = re.compile(
    r"age|year|edad|alter|ålder|âge|år|ano|año|ann[ée]e|cycle|phase|quarter|month|grade|class|code|id|group|region|district|ward|zone|site|area|level|round|no\.?|number|\d+",
    re.IGNORECASE,
)
# An unknown category has no crossing of its own where its count is 0.
_UNKNOWN: Final = re.compile(
    r"\b(?:unknown|unspecified|undisclosed|not\s+(?:known|stated|specified|reported|recorded|disclosed)|inconnu\w*|n/?a"
    r"|desconocid\w+|okän\w+|неизвест\w+)\b",
    re.IGNORECASE,
)
_PEOPLE: Final = re.compile(
    r"\b(?:fe)?males?\b|\b(?:wo)?m[ae]n\b|\bgirls?\b|\bboys?\b|\bchildren\b|\byouths?\b|\badults?\b|\bfemmes?\b"
    r"|\bhommes?\b|\bfilles?\b|\bgarçons?\b|\bmujer\w*|\bhombre\w*|\bniñ[oa]s?\b|\bkvinnor\b|\bmän\b|женщин|мужчин",
    re.IGNORECASE,
)
_NAMED_COUNT: Final = re.compile(r"(.*\D)\s*[:=]\s*([\d.,\s]+)")
LOCATION: Final = "location"
# Between the dimensions of a cross, and between their categories.
CROSSED: Final = " x "
BETWEEN: Final = ", "


@attrs.define(unsafe_hash=True)
class Row:
    """A figure of the file with its value, and the part that it is, by dimension; no cells for the whole."""

    figure: Figure
    value: Value
    cells: Cells = ()


@attrs.define(unsafe_hash=True)
class Together:
    """What the rows of one time come to: the value, its parts, and the rows that were joined."""

    value: Value
    split: Split
    rows: tuple[Row, ...]
    raw: str = ""
    definition: Message | None = None

    @property
    def is_of_parts(self) -> bool:
        """Return whether parts alone say what it comes to."""
        return all(row.cells for row in self.rows)

    @property
    def parts(self) -> Joined:
        """Return the parts that it is of."""
        return Joined(tuple(part_message(row.cells) for row in self.rows), "semicolon")


def rows_of(figures: Iterable[tuple[Figure, Value]], *, over_time: bool = False) -> tuple[Row, ...]:
    """Return figures as rows: totals among parts are the whole, and counts inside a dimension are parts.

    A place is a part where others stand beside it; `over_time`, as of figures of several periods, where others name
    another one.
    """
    listed = list(figures)
    places = {figure.locations for figure, _ in listed if figure.locations or not over_time}
    named = [place for own in places for place in own]
    are_apart = len(named) == len(set(named))
    rows: list[Row] = []
    for figure, value in listed:
        if not figure.is_part and len(places) < 2:
            # By far the most are these.
            rows.append(Row(figure, value))
            continue
        counts = _counts_inside(figure, value)
        if counts:
            if isinstance(value, Number):
                rows.append(Row(figure, value))
            rows.extend(Row(figure, count, cells) for cells, count in counts)
            continue
        cells = _cells(figure.dimensions)
        further: list[tuple[str, str]] = []
        if figure.is_part and not figure.dimensions:
            # A dimension that lacks its name or its value is kept as it was written.
            further.extend(_half(element) for element in figure.others if element.startswith("<dimension"))
        if len(places) > 1 and figure.locations:
            # One figure may be of several places together.
            own = (BETWEEN.join(figure.locations),) if are_apart else figure.locations
            further.extend((LOCATION, place) for place in own)
        rows.append(Row(figure, value, _in_order((*cells, *further)) if further else cells))
    return tuple(rows)


@lru_cache(maxsize=4096)
def _cells(dimensions: Cells) -> Cells:
    """Return the dimensions of a part in order; the same few come again and again."""
    cells = [(name.strip() or _unnamed(), part.strip()) for name, part in dimensions]
    return _in_order((name, part) for name, part in cells if not _is_total(name, part))


def _in_order(cells: Iterable[tuple[str, str]]) -> Cells:
    return tuple(sorted(cells, key=lambda cell: cell[0].casefold()))


def _half(element: str) -> tuple[str, str]:
    name, part = (re.search(rf'\b{attribute}="([^"]*)"', element) for attribute in ("name", "value"))
    return (name[1] if name else "") or _unnamed(), part[1] if part else ""


def _unnamed() -> str:
    return Message("iati-dimension-not-named").in_english()


def _is_total(name: str, part: str) -> bool:
    words = part or name
    return words.casefold() in _TOTALS or _BOTH.fullmatch(words) is not None or (not part and not name)


def _counts_inside(figure: Figure, value: Value) -> tuple[tuple[Cells, Number], ...]:
    """Return the counts that a publisher put in place of categories: <dimension name="Female" value="30"/>."""
    counts = _counts_of(figure.dimensions)
    if counts and isinstance(value, Number):
        summed = total(count for _, count in counts).value
        if len(counts) > 1 and summed == value:
            return counts
        are_people = all(_PEOPLE.search(cells[-1][1]) for cells, _ in counts)
        if not are_people or not isinstance(summed, Number) or (value.high or 0) < (summed.low or 0):
            return ()
    return counts


@lru_cache(maxsize=4096)
def _counts_of(dimensions: Cells) -> tuple[tuple[Cells, Number], ...]:
    """Return the counts in place of categories, none where a category is no count."""
    counts: list[tuple[Cells, Number]] = []
    for name, part in dimensions:
        named = _NAMED_COUNT.fullmatch(part.strip())
        label, text = (named[1].strip(), named[2]) if named else (name.strip(), part)
        count = value_of(text)
        if not isinstance(count, Number) or not count.is_exact or (not named and _NUMBERED.fullmatch(label)):
            return ()
        counts.append((((_unnamed() if not named else name.strip() or _unnamed(), label),), count))
    return tuple(counts)


@lru_cache(maxsize=4096)
def alike(cells: Cells) -> Cells:
    """Return a part by which parts are the same whose names differ in capitals alone."""
    return tuple((name.casefold(), part.casefold()) for name, part in cells)


def joined(rows: Sequence[Row], *, adds_up: bool, aggregates: bool = True) -> Iterator[Together]:
    """Return what the rows of one time come to: one figure, or several where they contradict each other.

    `adds_up` is False for percentages and averages, `aggregates` where the publisher says that figures must not be
    added up.
    """
    if len(rows) == 1 and not rows[0].cells:
        yield Together(rows[0].value, {}, tuple(rows), rows[0].figure.raw)
        return
    split = split_of(rows)
    wholes = [row for row in rows if not row.cells]
    for place, row in enumerate(_different(wholes)):
        mine = tuple(rows) if place == 0 else (row,)
        yield Together(row.value, split if place == 0 else {}, mine, row.figure.raw)
    if wholes:
        return
    value = _together(rows, adds_up, aggregates)
    if value is not None:
        yield Together(value, split, tuple(rows))
        return
    for row in rows:
        yield Together(row.value, {}, (row,), row.figure.raw, part_message(row.cells))


def _different(rows: Sequence[Row]) -> Iterator[Row]:
    seen: list[Value] = []
    numbers = [row for row in rows if isinstance(row.value, Number)]
    for row in numbers or rows[:1]:
        if row.value not in seen:
            seen.append(row.value)
            yield row


def _together(rows: Sequence[Row], adds_up: bool, aggregates: bool) -> Value | None:
    sets: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        sets.setdefault(tuple([name for name, _ in alike(row.cells)]), []).append(row)
    values = [_of_set(own, adds_up, aggregates) for own in sets.values()]
    numbers = [value for value in values if value is not None]
    if not numbers:
        return None
    # A set of zeros beside others was left empty, and at least 0 says nothing.
    filled = [value for value in numbers if value != ZERO and (value.high is not None or _low(value) > 0)] or numbers
    exact = [value for value in filled if value.is_bounded] or [
        Number(max(_low(value) for value in filled), None, "bound")
    ]
    if adds_up or len(exact) == 1:
        summed = hull(exact)
    else:
        low, high = max(_low(value) for value in exact), min(value.high or 0 for value in exact)
        summed = between(low, high) if low <= high else hull(exact)
    return summed if all(end is None or fits(end) for end in (summed.low, summed.high)) else None


def _low(value: Number) -> Exact:
    return value.low or 0


def _of_set(rows: Sequence[Row], adds_up: bool, aggregates: bool) -> Number | None:
    """Return what the parts of one set of dimensions come to, None where they show nothing of the whole."""
    by_cell: dict[Cells, list[Value]] = {}
    for row in rows:
        by_cell.setdefault(alike(row.cells), []).append(row.value)
    parts: list[Value] = []
    for values in by_cell.values():
        numbers = [value for value in values if isinstance(value, Number)]
        parts.append(hull(numbers) if numbers else values[0])
    present = [part for part in parts if isinstance(part, Number)]
    if not present or any(part.low is None for part in present):
        return None
    if not adds_up:
        return hull(present) if len(present) == len(parts) > 1 else None
    is_whole = _is_whole(frozenset(by_cell))
    if min(map(_low, present)) < 0 and not (aggregates and is_whole and len(present) == len(parts)):
        return None  # a gap may be negative as well
    summed = total(parts).value
    assert isinstance(summed, Number)
    if not aggregates:
        # One person may be counted in several parts.
        largest = max(_low(part) for part in present)
        high = summed.high if is_whole else None
        return at_least(largest) if high is None else Number(largest, high, "exact" if largest == high else "range")
    return summed if is_whole else Number(summed.low, None, "bound")


@lru_cache(maxsize=4096)
def _is_whole(cells: frozenset[Cells]) -> bool:
    """Return whether the parts are several categories of one dimension, or every crossing of several."""
    listed = [cell for cell in cells if not any(_UNKNOWN.search(part) for _, part in cell)]
    if not listed:
        return True  # nothing is known of any part
    categories: dict[str, set[str]] = {}
    for cell in listed:
        for name, part in cell:
            categories.setdefault(name, set()).add(part)
    return len(listed) > 1 and len(listed) == prod(map(len, categories.values()))


def split_of(rows: Iterable[Row]) -> Split:
    """Return the parts by dimension; those of a cross by the dimensions together."""
    split: Split = {}
    names: dict[str, str] = {}
    for row in rows:
        if row.cells:
            name = CROSSED.join(name for name, _ in row.cells)
            part = BETWEEN.join(part or Message("iati-part-not-named").in_english() for _, part in row.cells)
            name = names.setdefault(name.casefold(), name)
            split.setdefault(name, {}).setdefault(part, row.value)
    return split


def part_message(cells: Cells) -> Message:
    """Return a part as a message."""
    parts = [
        Message("iati-part-at-location", location=part)
        if name == LOCATION
        else Message("iati-part-of-dimension", dimension=Word(name, "dimension"), part=part)
        for name, part in cells
    ]
    return Message("iati-part", parts=Joined(tuple(parts), "semicolon"))


def comment_of(rows: Iterable[Row]) -> str:
    """Return the comments of figures that were joined, each once."""
    texts = [text.first() for row in rows for text in row.figure.comments]
    return "; ".join(dict.fromkeys(filter(None, texts))) if texts else ""


def part_of(figure: Figure) -> str:
    """Return the part of a whole that a figure is of, in words; "" for the whole."""
    cells = _cells(figure.dimensions) + tuple((LOCATION, place) for place in figure.locations)
    return words_of(cells)


def words_of(cells: Cells) -> str:
    """Return a part in words; "" for the whole."""
    return part_message(cells).in_english() if cells else ""
