"""Pairs of figures, as "14 of 22", "1 in 4" and "1:40": which one an indicator has, by the others of its row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Final

import attrs

from logframe.declaration.values.numbers import Exact, Missing, Number, exact
from logframe.declaration.values.numbers import number as exactly
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

    to_one: int | None = None
    """Which side of all ratios of the row is not 1: of "1:40" the second, 1."""

    def settled(self, number: ReadNumber, text: str) -> ReadNumber:
        """Return a pair as the one figure that the indicator has; as it is where that is open.

        "14 of 22" is 14 where parts are counted; "1 in 4" alone, and parts of a percentage, are a share; "1:40" is 40.
        """
        if number.pair is None or number.above is None:
            return number
        above, below = number.pair
        is_part = 0 <= above <= below and below > 0
        is_of_whole = number.joint == "of" and is_part and below not in _YEARS and below >= max(self.aims, default=0)
        is_alone = number.joint == "in" and is_part and (not number.words or bool(number.unit))
        value, percent = None, False
        if self.of_percentage or (is_alone and below != self.number):
            percent = True
            is_share = is_part and not (self.of_percentage and below in self.aims)
            value = number.above * exact(Fraction(100) / Fraction(below)) if is_share else None
        elif below == self.number or is_of_whole:
            value = number.above
        elif self.to_one is not None and number.above.is_exact:
            value = exactly(number.pair[self.to_one])
        if value is None:
            return number
        state = number.joint == ":"
        return attrs.evolve(
            number, value=value, percent=percent, problem=None, words=number.words or text, is_state=state
        )


def whole_of_row(statement: str, figures: Sequence[Figure], signs: Signs, *, of_percentage: bool) -> Whole:
    """Return what the figures of an indicator are parts of: its target, or the one number that stands in all of them.

    Men and women may stand in the same way, and so may a month and a year.
    """
    pairs: set[tuple[int, Exact]] = set()
    ratios: list[tuple[Exact, Exact]] = []
    aims: set[Exact] = set()
    for at, figure in enumerate(figures):
        for number in _read(figure, signs):
            if isinstance(number, ReadNumber) and number.pair is not None:
                pairs.add((at, number.pair[1]))
                ratios.append(number.pair if number.joint == ":" else (0, 0))
            elif figure.role == "target":
                value = number.value if isinstance(number, ReadNumber) else number
                low = value.low if isinstance(value, Number) else None if isinstance(value, Missing) else value
                aims.update(() if low is None else (low,))
    is_of_both = _OF_BOTH.search(statement) is not None
    sides = [side for side in (0, 1) if ratios and all(ratio[1 - side] == 1 for ratio in ratios)]
    to_one = sides[0] if sides and not is_of_both else None
    wholes = {below for _, below in pairs}
    whole = wholes.pop() if len(wholes) == 1 and not (of_percentage or is_of_both) else None
    if whole in _YEARS or not (whole in aims or len(pairs) > 1):
        whole = None
    return Whole(whole, of_percentage and not is_of_both, frozenset(aims), to_one)


def _read(figure: Figure, signs: Signs) -> Iterable[ReadNumber | Exact]:
    content = figure.piece.value
    if isinstance(content, str):
        number = read_number(figure.piece.text, signs)
        return () if number is None else (number,)
    return (exact(content),) if isinstance(content, (int, Decimal)) and not isinstance(content, bool) else ()
