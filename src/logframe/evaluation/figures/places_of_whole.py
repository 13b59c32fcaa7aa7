"""Places: disjoint parts of the whole, and whether they stand for it beside figures of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from logframe.declaration.values.numbers import Number, added, hull, interval
from logframe.evaluation.figures.gathered import Gathered
from logframe.evaluation.figures.reported import Reported


def places_make_whole(days: Iterable[Sequence[Reported]], gathered: Gathered) -> bool:
    """Return whether several places may be all of a whole that has figures of its own.

    One place alone is not, nor are places that come to less than the whole on a day on which both are given.
    """
    names: set[str] = set()
    for figures in days:
        parts: dict[str, list[Number]] = {}
        wholes: list[Number] = []
        for figure in figures:
            if figure.place:
                parts.setdefault(figure.place, []).append(figure.value)
            else:
                wholes.append(figure.value)
        names.update(parts)
        if wholes and len(parts) > 1 and gathered.adds_up is True and not gathered.unique_per_period:
            summed = added(agreed(numbers) for numbers in parts.values())
            whole = agreed(wholes)
            if summed.high is not None and whole.low is not None and summed.high < whole.low:
                return False
    return len(names) > 1


def agreed(numbers: Sequence[Number]) -> Number:
    """Return what several figures for the same thing allow: what they have in common, or all that they span."""
    if len({(number.low, number.high) for number in numbers}) == 1:
        return numbers[0]
    low = max((number.low for number in numbers if number.low is not None), default=None)
    high = min((number.high for number in numbers if number.high is not None), default=None)
    return hull(numbers) if low is not None and high is not None and low > high else interval(low, high)
