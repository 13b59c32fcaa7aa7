"""Cascades: what each stage counts, and how it relates to the one before."""

from __future__ import annotations

from itertools import pairwise

import attrs

from logframe import units
from logframe.declaration.programme.cascades import Cascade, Stage
from logframe.declaration.programme.derivations import Derivation, End, Figure, Undeclared, figures_in, written_out
from logframe.declaration.programme.series import Series
from logframe.declaration.values.keywords import check_argument
from logframe.declaration.values.numbers import Missing, Number, Value
from logframe.declaration.values.periods import Period, merged
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import Rounded, unit_name
from logframe.errors import UnitMismatchError
from logframe.evaluation.claims.derived_values import derive
from logframe.evaluation.statistics.cell_values import series_cell
from logframe.messages import Answer, Joined, Message
from logframe.units import ONE


@attrs.frozen
class StageValue:
    """One stage, counted: its value, what days and places it is for, and what a reader must know of it.

    `derivation` is how it is computed, None for a figure or series as it is.
    """

    statement: str
    value: Value
    unit: str
    periods: tuple[Period, ...]
    undated: tuple[str, ...]
    places: tuple[str, ...]
    derivation: Message | None = None
    methods: tuple[str, ...] = ()
    note_messages: tuple[Message, ...] = ()

    @property
    def text(self) -> str:
        """Write the value with its unit."""
        return str(Quantity(self.value, self.unit))

    @property
    def derived(self) -> str:
        """Return how it is computed, in words; "" for a figure or series as it is."""
        return "" if self.derivation is None else str(self.derivation)

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what a reader must know of it, in words."""
        return tuple(str(note) for note in self.note_messages)

    @property
    def time(self) -> Joined:
        """Return the days it is for, or that none are declared."""
        undated = [Message("stage-undated", figures=self.undated if self.periods else ())] if self.undated else []
        return Joined((*self.periods, *undated), "and")

    @property
    def when(self) -> str:
        """Return the days it is for, in words."""
        return str(Message("stage-time", time=self.time))


@attrs.frozen
class Link:
    """How a stage relates to the one before: its share and "one in N", or the reasons why they do not compare."""

    share: Number | None
    one_in: Number | None
    reason_messages: tuple[Message, ...] = ()
    warning_messages: tuple[Message, ...] = ()

    @property
    def reasons(self) -> tuple[str, ...]:
        """Return why the stages do not compare, in words."""
        return tuple(str(reason) for reason in self.reason_messages)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Return what matters beside the share, in words."""
        return tuple(str(warning) for warning in self.warning_messages)

    @property
    def message(self) -> Message:
        """Return the share of the stage before, or why there is none."""
        if self.share is None:
            return Message("stages-do-not-compare", reasons=Joined(self.reason_messages, "semicolon"))
        return Message(
            "stage-share",
            share=Rounded(self.share * 100, units.PERCENT),
            warnings=Joined(self.warning_messages, "semicolon"),
        )

    def __str__(self) -> str:
        """Write it as "47.5 % of the stage before", or why there is no share."""
        return str(self.message)


@attrs.frozen(repr=False)
class Gap(Answer):
    """A cascade, computed: its stages, and between each two of them a link."""

    named_by = ("cascade.id",)

    cascade: Cascade
    stages: tuple[StageValue, ...]
    links: tuple[Link, ...]


def gap_of(cascade: Cascade) -> Gap:
    """Return the stages of a cascade, counted, each related to the one before.

    The share of a stage is its value over that of the stage before, at both ends of their bounds, and "one in
    N" its inverse. There is none where units, periods or places differ or are not known. A stage greater than
    the one before is marked as such. Raises WrongTypeError for what is no cascade.
    """
    check_argument("gap_of", cascade, Cascade)
    stages = tuple(_counted(stage, cascade) for stage in cascade.stages)
    links = tuple(link_of(before, after) for before, after in pairwise(stages))
    return Gap(cascade, stages, links)


def _counted(stage: Stage, cascade: Cascade) -> StageValue:
    counted = stage.counted
    if isinstance(counted, Series):
        return _of_series(stage, counted, cascade)
    return _of_figures(stage, counted)


def _of_series(stage: Stage, series: Series, cascade: Cascade) -> StageValue:
    place = cascade.place or series.place
    if not isinstance(cascade.period, Period):
        reason = cascade.period.cause if isinstance(cascade.period, Missing) else None
        gap = Missing(message=Message("stage-period-not-known", reason=reason))
        return StageValue(stage.statement, gap, series.unit, (), (series.id,), (place,))
    cell = series_cell(series, place, cascade.period)
    methods = tuple(dict.fromkeys(figure.estimated_by for figure in series.observations if figure.estimated_by))
    return StageValue(
        stage.statement, cell.value, series.unit, (cascade.period,), (), (place,), None, methods, cell.note_messages
    )


def _of_figures(stage: Stage, counted: Derivation) -> StageValue:
    try:
        derived = derive(counted)
        value, unit, notes = derived.value, derived.unit, derived.warnings
    except UnitMismatchError as problem:
        value, unit, notes = Missing(message=problem.message), ONE, ()
    figures = list(figures_in(counted))
    # A coefficient holds at any time and place; the people it is applied to do not.
    people = [figure for figure in figures if figure.unit != ONE] or figures
    dated = merged([figure.period for figure in people if isinstance(figure.period, Period)])
    undated = tuple(figure.id for figure in people if not isinstance(figure.period, Period))
    derivation = None if isinstance(counted, (Figure, End, Undeclared)) else written_out(counted)
    return StageValue(
        stage.statement,
        value,
        unit,
        tuple(dated),
        undated,
        tuple(dict.fromkeys(figure.place for figure in people if figure.place)),
        derivation,
        tuple(dict.fromkeys(figure.estimated_by for figure in figures if figure.estimated_by)),
        notes,
    )


def link_of(before: StageValue, after: StageValue) -> Link:
    """Return how a stage relates to an earlier one: its share and "one in N", or why the two do not compare."""
    reasons = []
    for stage in (before, after):
        if isinstance(stage.value, Missing):
            reasons.append(Message("stage-gap", stage=stage.statement, gap=stage.value))
    if not units.same_kind(before.unit, after.unit):
        first, second = (unit_name(stage.unit) for stage in (before, after))
        reasons.append(Message("stage-units-differ", first=first, second=second))
    if before.undated or after.undated:
        undated = tuple(stage.statement for stage in (before, after) if stage.undated)
        reasons.append(Message("stage-periods-not-given", stages=undated))
    elif before.periods != after.periods:
        reasons.append(Message("stage-periods-differ", first=before.time, second=after.time))
    if before.places and after.places and before.places != after.places:
        first_places, second_places = (Joined(stage.places, "and") for stage in (before, after))
        reasons.append(Message("stage-places-differ", first=first_places, second=second_places))
    if reasons or isinstance(before.value, Missing) or isinstance(after.value, Missing):
        return Link(None, None, tuple(reasons))
    if before.value.contains(0):
        return Link(None, None, (Message("stage-may-be-zero", stage=before.statement),))
    by = units.factor(after.unit, before.unit)
    share = after.value * by / before.value
    one_in = None if after.value.contains(0) else before.value / (after.value * by)
    exceeds = share.low is not None and share.low > 1
    return Link(share, one_in, (), (Message("stage-exceeds-stage-before"),) if exceeds else ())
