"""Cells of a statistics table: a value with its notes, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import product

import attrs

from logframe import units
from logframe.declaration.framework.observations import Observation
from logframe.declaration.programme.series import Series
from logframe.declaration.programme.statistics_tables import ChangeIn, RatioOf
from logframe.declaration.values.numbers import Missing, Number, Value, hull, interval, total
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.shares import Share
from logframe.declaration.values.short_numerals import short, signed
from logframe.evaluation.figures.coverage import Reading
from logframe.evaluation.figures.gathered import in_unit
from logframe.evaluation.figures.series_figures import read_series

OVER_100 = "over 100 %: the two columns do not count the same things"


@attrs.frozen
class Cell:
    """A value of a table, or the reason why there is none; `readings` are those of each source."""

    value: Value
    unit: str
    text: str
    notes: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()


def ratio_unit(column: RatioOf) -> str:
    """Give the unit of a ratio: percent where both sides count one thing."""
    if units.same_kind(column.above.unit, column.below.unit):
        return units.PERCENT
    return units.divided(column.above.unit, column.below.unit)


def gap(reason: str, readings: tuple[Reading, ...] = ()) -> Cell:
    """Give a cell without a value, with the reason."""
    return Cell(Missing(reason), units.ONE, f"– ({reason})" if reason else "–", (), readings)


def series_cell(series: Series, place: str, period: Period, by: str = "", part: str = "") -> Cell:
    """Read a series over a period; of several sources that differ, the cell holds the range they leave.

    `part` asks for one category of the dimension `by`.
    """

    def piece(one: Observation) -> Value:
        return part_of(series, one, by, part)

    readings = read_series(series, place, period, piece if part else None)
    known = [one for one in readings if isinstance(one.value, Number)]
    if not known:
        return gap(
            "; ".join(str(one.value.cause or "") for one in readings if isinstance(one.value, Missing)), readings
        )
    values = [one.value for one in known if isinstance(one.value, Number)]
    value = hull(values)
    notes = [note for one in known for note in (*map(str, one.notes), *(each.note for each in one.used if each.note))]
    if len({(one.low, one.high) for one in values}) > 1:
        told = "; ".join(f"{Quantity(one.value, series.unit)} ({_named(one)})" for one in known)
        notes.insert(0, f"sources differ: {told}")
    if part:
        unsplit = sum(by not in one.disaggregation and not one.is_missing for each in known for one in each.used)
        if unsplit:
            notes.append(f"{unsplit} figures are not split by {by}")
    elif by:
        notes.extend(_unbalanced(series, by, known))
    return Cell(value, series.unit, str(value), tuple(dict.fromkeys(notes)), readings)


def _named(one: Reading) -> str:
    return ", ".join(text for text in (*one.sources, one.definition) if text) or "no source named"


def part_of(series: Series, one: Observation, dimension: str, category: str) -> Value:
    """Give a part of a figure: as counted, by its share of the total, or none to all of it if it is not split."""
    whole = one.value if isinstance(one.value, (Number, Missing)) else Missing("not a number")
    cells = one.disaggregation.get(dimension, {})
    cell = cells.get(category)
    if isinstance(cell, Share):
        if isinstance(whole, Missing):
            return Missing(f"{cell} of a total that is not given")
        return in_unit(series, one, whole * cell.percent / 100)
    if isinstance(cell, Number):
        return in_unit(series, one, cell)
    if isinstance(cell, Missing):
        return cell
    if isinstance(whole, Missing):
        return whole
    rest = in_unit(series, one, whole)
    return interval(0, rest.high) if isinstance(rest, Number) else rest


def _unbalanced(series: Series, dimension: str, known: Sequence[Reading]) -> list[str]:
    notes = []
    for one in (each for reading in known for each in reading.used):
        cells = one.disaggregation.get(dimension, {})
        parts = [part_of(series, one, dimension, name) for name in cells]
        numbers = [part for part in parts if isinstance(part, Number)]
        whole = in_unit(series, one, one.value) if isinstance(one.value, Number) else None
        if not numbers or len(numbers) < len(parts) or not isinstance(whole, Number):
            continue
        summed = total(numbers).value
        if isinstance(summed, Number) and not summed.overlaps(whole):
            notes.append(f"the parts by {dimension} add up to {summed}, the total is {whole} ({one.when()})")
    return notes


def ratio_cell(column: RatioOf, place: str, period: Period) -> Cell:
    """Divide two series over the days that both report; every pair of their sources is kept in the bounds."""
    above = [one for one in read_series(column.above, place, period) if isinstance(one.value, Number)]
    below = [one for one in read_series(column.below, place, period) if isinstance(one.value, Number)]
    for side, found in ((column.above, above), (column.below, below)):
        if not found:
            return gap(f"no figure of {side.id}")
    unit = ratio_unit(column)
    by = units.factor(column.above.unit, column.below.unit) * 100 if unit == units.PERCENT else Fraction(1)
    results: list[Number] = []
    for one, other in product(above, below):
        if _covered(one) != _covered(other):
            return gap(f"{column.above.id} and {column.below.id} are reported for different days")
        first, second = _of_these_days(one), _of_these_days(other)
        if second.contains(0):
            return gap(f"{column.below.id} may be 0")
        results.append(first / second * by)
    value = hull(results)
    notes = [f"covers {one.coverage}" for one in above if one.coverage is not None and not one.coverage.is_whole]
    if unit == units.PERCENT and value.low is not None and value.low > 100:
        notes.append(OVER_100)
    if len(results) > 1:
        notes.append("sources differ")
    return Cell(value, unit, short(value, unit), tuple(notes), (*above, *below))


def _of_these_days(one: Reading) -> Number:
    """Give what was reported in the covered days: both sides of a ratio cover the same ones."""
    value = one.value if one.reported is None else one.reported
    assert isinstance(value, Number)
    return value


def _covered(one: Reading) -> object:
    return None if one.coverage is None else one.coverage.covered


def change_cell(column: ChangeIn, place: str, period: Period, before: Period | None, is_first: bool) -> Cell:
    """Give the change since the row before, where both rows are whole and of one length."""
    if is_first:
        return gap("the first row")
    if before is None:
        return gap("the row before has no period")
    if before.length != period.length and column.series.accumulates != "snapshot":
        return gap("the two periods are not of one length")
    then = series_cell(column.series, place, before)
    now = series_cell(column.series, place, period)
    if isinstance(then.value, Missing) or isinstance(now.value, Missing):
        return gap("no figure of one of the two rows")
    if any(
        reading.coverage is not None and not reading.coverage.is_whole
        for one in (then, now)
        for reading in one.readings
    ):
        return gap("one of the two rows is not wholly reported")
    difference = now.value - then.value
    moved = signed(difference, column.series.unit)
    if then.value.contains(0):
        return Cell(Missing("the row before may be 0"), units.PERCENT, moved)
    # Not difference / then: the quotient alone keeps the bounds tight where both are ranges.
    share = (now.value / then.value - 1) * 100
    return Cell(share, units.PERCENT, f"{moved} ({signed(share, units.PERCENT)})")
