"""Figures with their whole, as "14 of 22": which of both an indicator counts, by the other figures of its row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Final

import attrs

from logframe.declaration.values.numbers import Exact, Missing, Number, exact
from logframe.exchange.tables.plans import Figure
from logframe.exchange.values.numbers import ReadNumber, read_number
from logframe.exchange.values.signs import Signs

_OF_BOTH: Final = re.compile(
    r"\b[mfhwkвжм] ?/ ?[mfhwkвжм]\b|\bsex\b|\bgender\b|\bsexe\b|\bsexo\b|\bkön\b", re.IGNORECASE
)
_YEARS: Final = range(1950, 2101)


@attrs.frozen
class Whole:
    """What the figures of a row are parts of: one number for all, or for percentages each its own."""

    number: Exact | None = None
    of_percentage: bool = False
    aims: frozenset[Exact] = frozenset()

    def part(self, pair: tuple[Exact, Exact]) -> Exact | None:
        """Return the figure of "14 of 22" that the indicator counts; None where that is open."""
        above, below = pair
        if self.of_percentage:
            is_share = 0 <= above <= below and below > 0 and below not in self.aims
            return exact(Fraction(above) * 100 / Fraction(below)) if is_share else None
        return above if below == self.number else None


def whole_of_row(statement: str, figures: Sequence[Figure], signs: Signs, *, of_percentage: bool) -> Whole:
    """Return what the figures of an indicator are parts of: its target, or the one number that stands in all of them.

    Men and women may stand in the same way, and so may a month and a year.
    """
    pairs: set[tuple[int, Exact]] = set()
    aims: set[Exact] = set()
    for at, figure in enumerate(figures):
        for number in _read(figure, signs):
            if isinstance(number, ReadNumber) and number.pair is not None:
                pairs.add((at, number.pair[1]))
            elif figure.role == "target":
                value = number.value if isinstance(number, ReadNumber) else number
                low = value.low if isinstance(value, Number) else None if isinstance(value, Missing) else value
                aims.update(() if low is None else (low,))
    wholes = {below for _, below in pairs}
    if of_percentage or len(wholes) != 1 or _OF_BOTH.search(statement):
        return Whole(of_percentage=of_percentage and not _OF_BOTH.search(statement), aims=frozenset(aims))
    (whole,) = wholes
    shared = whole in aims or len(pairs) > 1
    return Whole(whole if shared and whole not in _YEARS else None)


def _read(figure: Figure, signs: Signs) -> Iterable[ReadNumber | Exact]:
    content = figure.piece.value
    if isinstance(content, str):
        number = read_number(figure.piece.text, signs)
        return () if number is None else (number,)
    return (exact(content),) if isinstance(content, (int, Decimal)) and not isinstance(content, bool) else ()
