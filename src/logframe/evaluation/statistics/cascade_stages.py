"""Cascades: what each stage counts, and how it relates to the one before."""

from __future__ import annotations

from itertools import pairwise

import attrs

from logframe import units
from logframe.declaration.programme.cascades import Cascade, Stage
from logframe.declaration.programme.derivations import Derivation, End, Figure, Undeclared, figures_in, written_out
from logframe.declaration.programme.series import Series
from logframe.declaration.values.numbers import Missing, Number, Value
from logframe.declaration.values.periods import Period, merged
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import short
from logframe.errors import UnitMismatchError
from logframe.evaluation.claims.derived_values import derive
from logframe.evaluation.statistics.cell_values import series_cell
from logframe.units import ONE


@attrs.frozen
class StageValue:
    """One stage, counted: its value, what days and places it is for, and what a reader must know of it."""

    statement: str
    value: Value
    unit: str
    periods: tuple[Period, ...]
    undated: tuple[str, ...]
    places: tuple[str, ...]
    derived: str = ""
    methods: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Write the value with its unit."""
        return str(Quantity(self.value, self.unit))

    @property
    def when(self) -> str:
        """Write the days it is for, or that nobody says."""
        told = [one.in_words() for one in self.periods]
        if self.undated:
            told.append("no period given" if not told else f"no period given of {', '.join(self.undated)}")
        return " and ".join(told)


@attrs.frozen
class Link:
    """How a stage relates to the one before: its share and "one in N", or the reasons why they do not compare."""

    share: Number | None
    one_in: Number | None
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Write it as "one in 2.105 (47.5 %)", or why there is no ratio."""
        if self.share is None:
            return f"does not compare: {'; '.join(self.reasons)}"
        percent = short(self.share * 100, units.PERCENT)
        told = percent if self.one_in is None else f"one in {short(self.one_in, ONE)} ({percent})"
        return f"{told}; {'; '.join(self.warnings)}" if self.warnings else told


@attrs.frozen
class Gap:
    """A cascade, computed: its stages, and between each two of them a link."""

    cascade: Cascade
    stages: tuple[StageValue, ...]
    links: tuple[Link, ...]


def measure(cascade: Cascade) -> Gap:
    """Count the stages of a cascade and relate each to the one before.

    The share of a stage is its value over that of the stage before, at both ends of their bounds, and "one in
    N" its inverse. There is none where units, periods or places differ or are not known. A stage greater than
    the one before is told as such.
    """
    stages = tuple(_counted(one, cascade) for one in cascade.stages)
    links = tuple(_link(before, after) for before, after in pairwise(stages))
    return Gap(cascade, stages, links)


def _counted(stage: Stage, cascade: Cascade) -> StageValue:
    counted = stage.counted
    if isinstance(counted, Series):
        return _of_series(stage, counted, cascade)
    return _of_figures(stage, counted)


def _of_series(stage: Stage, series: Series, cascade: Cascade) -> StageValue:
    place = cascade.place or series.place
    if not isinstance(cascade.period, Period):
        why = cascade.period.reason if isinstance(cascade.period, Missing) else "none is declared"
        return StageValue(
            stage.statement, Missing(f"the period is not known: {why}"), series.unit, (), (series.id,), (place,)
        )
    cell = series_cell(series, place, cascade.period)
    methods = tuple(dict.fromkeys(one.method for one in series.observations if one.method))
    value = cell.value
    return StageValue(stage.statement, value, series.unit, (cascade.period,), (), (place,), "", methods, cell.notes)


def _of_figures(stage: Stage, counted: Derivation) -> StageValue:
    try:
        derived = derive(counted)
        value, unit, notes = derived.value, derived.unit, tuple(str(note) for note in derived.warnings)
    except UnitMismatchError as problem:
        value, unit, notes = Missing(problem.what), ONE, ()
    every = list(figures_in(counted))
    # A coefficient holds at any time and place; the people it is applied to do not.
    people = [one for one in every if one.unit != ONE] or every
    dated = merged([one.period for one in people if isinstance(one.period, Period)])
    undated = tuple(one.id for one in people if not isinstance(one.period, Period))
    told = "" if isinstance(counted, (Figure, End, Undeclared)) else written_out(counted)
    return StageValue(
        stage.statement,
        value,
        unit,
        tuple(dated),
        undated,
        tuple(dict.fromkeys(one.place for one in people if one.place)),
        told,
        tuple(dict.fromkeys(one.method for one in every if one.method)),
        tuple(notes),
    )


def _link(before: StageValue, after: StageValue) -> Link:
    reasons = []
    for one in (before, after):
        if isinstance(one.value, Missing):
            reasons.append(f"{one.statement}: {one.value}")
    if not units.same_kind(before.unit, after.unit):
        labels = [units.unit_label(each.unit) or "a plain number" for each in (before, after)]
        reasons.append(f"units differ: {' and '.join(labels)}")
    if before.undated or after.undated:
        named = [one.statement for one in (before, after) if one.undated]
        reasons.append(f"no period is given of: {', '.join(named)}")
    elif before.periods != after.periods:
        reasons.append(f"periods differ: {before.when} and {after.when}")
    if before.places and after.places and before.places != after.places:
        reasons.append(f"places differ: {' and '.join(before.places)}, {' and '.join(after.places)}")
    if reasons or isinstance(before.value, Missing) or isinstance(after.value, Missing):
        return Link(None, None, tuple(reasons))
    if before.value.contains(0):
        return Link(None, None, (f"{before.statement} may be 0",))
    by = units.factor(after.unit, before.unit)
    share = after.value * by / before.value
    one_in = None if after.value.contains(0) else before.value / (after.value * by)
    warnings: tuple[str, ...] = ()
    if share.low is not None and share.low > 1:
        warnings = ("more than the stage before: the two do not count the same things",)
    return Link(share, one_in, (), warnings)
