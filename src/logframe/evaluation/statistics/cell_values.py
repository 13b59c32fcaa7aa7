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
from logframe.declaration.values.short_numerals import Difference, Rounded
from logframe.evaluation.figures.coverage import Reading
from logframe.evaluation.figures.gathered import in_unit
from logframe.evaluation.figures.series_figures import read_series
from logframe.messages import Joined, Message, Word, as_message


@attrs.frozen
class Cell:
    """A value of a table, or the reason why there is none; `readings` are those of each source.

    `message` is what the cell shows, `note_messages` what a reader must know of it.
    """

    value: Value
    unit: str
    message: Message
    note_messages: tuple[Message, ...] = ()
    readings: tuple[Reading, ...] = ()

    @property
    def text(self) -> str:
        """Return what the cell shows, in words."""
        return str(self.message)

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what a reader must know of the value, in words."""
        return tuple(str(note) for note in self.note_messages)


def ratio_unit(column: RatioOf) -> str:
    """Return the unit of a ratio: percent where both sides count one thing."""
    if units.same_kind(column.above.unit, column.below.unit):
        return units.PERCENT
    return units.divided(column.above.unit, column.below.unit)


def gap(reason: Message | None, readings: tuple[Reading, ...] = ()) -> Cell:
    """Return a cell without a value, with the reason if one is declared."""
    return Cell(Missing(message=reason), units.ONE, Message("cell-empty", reason=reason), (), readings)


def series_cell(series: Series, place: str, period: Period, by: str = "", part: str = "") -> Cell:
    """Read a series over a period; of several sources that differ, the cell holds the range they leave.

    `part` asks for one category of the dimension `by`.
    """

    def piece(observation: Observation) -> Value:
        return part_of(series, observation, by, part)

    readings = read_series(series, place, period, piece if part else None)
    measured = [reading for reading in readings if isinstance(reading.value, Number)]
    if not measured:
        causes = [reading.value.cause for reading in readings if isinstance(reading.value, Missing)]
        reasons = tuple(cause for cause in causes if cause is not None)
        return gap(Message("cell-gaps", reasons=Joined(reasons, "semicolon")) if reasons else None, readings)
    values = [reading.value for reading in measured if isinstance(reading.value, Number)]
    value = hull(values)
    notes = [note for reading in measured for note in _notes_of(reading)]
    if len({(number.low, number.high) for number in values}) > 1:
        figures = tuple(_of_source(reading, series.unit) for reading in measured)
        notes.insert(0, Message("cell-sources-differ", figures=Joined(figures, "semicolon")))
    if part:
        used = [figure for reading in measured for figure in reading.used]
        unsplit = sum(by not in figure.disaggregation and not figure.is_missing for figure in used)
        if unsplit:
            notes.append(Message("cell-figures-not-split", count=unsplit, dimension=Word(by, "dimension")))
    elif by:
        notes.extend(_unbalanced(series, by, measured))
    return Cell(value, series.unit, Message("cell-value", value=value), tuple(dict.fromkeys(notes)), readings)


def _notes_of(reading: Reading) -> list[Message]:
    return [*reading.notes, *(as_message(figure.note) for figure in reading.used if figure.note)]


def _of_source(reading: Reading, unit: str) -> Message:
    sources = dict.fromkeys(figure.source_label for figure in reading.used) or reading.sources
    names = tuple(name for name in (*sources, reading.definition) if name)
    return Message("cell-of-source", value=Quantity(reading.value, unit), sources=names)


def part_of(series: Series, observation: Observation, dimension: str, category: str) -> Value:
    """Return a part of a figure: as counted, by its share of the total, or none to all of it if it is not split."""
    whole = (
        observation.value
        if isinstance(observation.value, (Number, Missing))
        else Missing(message=Message("cell-not-a-number"))
    )
    cells = observation.disaggregation.get(dimension, {})
    cell = cells.get(category)
    if isinstance(cell, Share):
        if isinstance(whole, Missing):
            return Missing(message=Message("cell-share-of-no-total", share=cell))
        return in_unit(series, observation, whole * cell.percent / 100)
    if isinstance(cell, Number):
        return in_unit(series, observation, cell)
    if isinstance(cell, Missing):
        return cell
    if isinstance(whole, Missing):
        return whole
    rest = in_unit(series, observation, whole)
    return interval(0, rest.high) if isinstance(rest, Number) else rest


def _unbalanced(series: Series, dimension: str, measured: Sequence[Reading]) -> list[Message]:
    notes = []
    for figure in (figure for reading in measured for figure in reading.used):
        cells = figure.disaggregation.get(dimension, {})
        parts = [part_of(series, figure, dimension, name) for name in cells]
        numbers = [part for part in parts if isinstance(part, Number)]
        whole = in_unit(series, figure, figure.value) if isinstance(figure.value, Number) else None
        if not numbers or len(numbers) < len(parts) or not isinstance(whole, Number):
            continue
        summed = total(numbers).value
        if isinstance(summed, Number) and not summed.overlaps(whole):
            notes.append(
                Message(
                    "cell-parts-miss-total",
                    dimension=Word(dimension, "dimension"),
                    sum=summed,
                    total=whole,
                    time=figure.timing,
                )
            )
    return notes


def ratio_cell(column: RatioOf, place: str, period: Period) -> Cell:
    """Divide two series over the days that both report; every pair of their sources is kept in the bounds."""
    above = [reading for reading in read_series(column.above, place, period) if isinstance(reading.value, Number)]
    below = [reading for reading in read_series(column.below, place, period) if isinstance(reading.value, Number)]
    for side, readings in ((column.above, above), (column.below, below)):
        if not readings:
            return gap(Message("ratio-without-figure", series=side.id))
    unit = ratio_unit(column)
    by = units.factor(column.above.unit, column.below.unit) * 100 if unit == units.PERCENT else Fraction(1)
    results: list[Number] = []
    for numerator, denominator in product(above, below):
        if _covered(numerator) != _covered(denominator):
            return gap(Message("ratio-of-different-days", above=column.above.id, below=column.below.id))
        first, second = _of_these_days(numerator), _of_these_days(denominator)
        if second.contains(0):
            return gap(Message("ratio-by-zero", below=column.below.id))
        results.append(first / second * by)
    value = hull(results)
    notes = [
        Message("cell-covers", coverage=reading.coverage.message)
        for reading in above
        if reading.coverage is not None and not reading.coverage.is_whole
    ]
    if unit == units.PERCENT and value.low is not None and value.low > 100:
        notes.append(Message("ratio-over-100"))
    if len(results) > 1:
        notes.append(Message("ratio-sources-differ"))
    return Cell(value, unit, Message("cell-value", value=Rounded(value, unit)), tuple(notes), (*above, *below))


def _of_these_days(reading: Reading) -> Number:
    """Return what was reported in the covered days: both sides of a ratio cover the same ones."""
    value = reading.value if reading.reported is None else reading.reported
    assert isinstance(value, Number)
    return value


def _covered(reading: Reading) -> object:
    return None if reading.coverage is None else reading.coverage.covered


def change_cell(column: ChangeIn, place: str, period: Period, before: Period | None, is_first: bool) -> Cell:
    """Return the change since the row before, where both rows are whole and of one length."""
    if is_first:
        return gap(Message("change-in-first-row"))
    if before is None:
        return gap(Message("change-from-no-period"))
    if before.length != period.length and column.series.accumulates != "snapshot":
        return gap(Message("change-over-unequal-periods"))
    then = series_cell(column.series, place, before)
    now = series_cell(column.series, place, period)
    if isinstance(then.value, Missing) or isinstance(now.value, Missing):
        return gap(Message("change-without-figure"))
    if any(
        reading.coverage is not None and not reading.coverage.is_whole
        for cell in (then, now)
        for reading in cell.readings
    ):
        return gap(Message("change-not-wholly-reported"))
    difference = now.value - then.value
    moved = Difference(difference, column.series.unit)
    if then.value.contains(0):
        gap_from_zero = Missing(message=Message("change-from-zero"))
        return Cell(gap_from_zero, units.PERCENT, Message("cell-change", difference=moved, share=None))
    # Not difference / then: the quotient alone keeps the bounds tight where both are ranges.
    share = (now.value / then.value - 1) * 100
    percent = Difference(share, units.PERCENT, relative=True)
    return Cell(share, units.PERCENT, Message("cell-change", difference=moved, share=percent))
