"""What every indicator has; the eight kinds build on it, each with its own checks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Final, Literal, TypeAlias

import attrs

from logframe import units
from logframe.declaration.framework.observations import Observation, Observed, Typed, observed
from logframe.declaration.framework.sources import Source, sources
from logframe.declaration.framework.targets import Aim, Keep, Target, aim, milestones
from logframe.declaration.values import choices
from logframe.declaration.values.field_metadata import refers_to
from logframe.declaration.values.keywords import flag, identifier, made_of, several, statement, unit, words
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Missing, Number, Numeric, number, value, whole
from logframe.declaration.values.shares import Pooled
from logframe.diagnostics import Waiver
from logframe.errors import DeclarationError, UnitMismatchError, WrongTypeError
from logframe.messages import Code, Message
from logframe.places import NOWHERE, Place, caller_place
from logframe.terms import Accumulation, DeclaredAccumulation, Direction, Frequency, Level

Baseline: TypeAlias = Observation | Number | Missing | Pooled | str | None
TypedBaseline: TypeAlias = Typed | Amount | Observation | None
Role: TypeAlias = Literal["baseline", "target", "milestone", "observation"]
_WEIGHT: Final = Message("subject-weight")


@attrs.frozen
class Dimension:
    """A way to split a figure, such as by sex.

    `overlapping` categories may count one person twice (needs, services); of an incomplete dimension
    (`complete=False`) some of the total belongs to no category.
    """

    name: str = attrs.field(converter=identifier)
    overlapping: bool = attrs.field(default=False, converter=flag, kw_only=True)
    complete: bool = attrs.field(default=True, converter=flag, kw_only=True)


def dimensions(typed: Iterable[Dimension | str] | Dimension | str | None) -> tuple[Dimension, ...]:
    """Read one or several dimensions; a name alone is complete and without overlap."""
    if not typed:
        return ()
    return made_of(typed, Dimension, "disaggregate_by")


def baseline(typed: TypedBaseline) -> Baseline:
    """Read a baseline: a value, an Observation with its date and source, missing(why) or nothing."""
    if type(typed) is int:
        return whole(typed)
    if typed is None or isinstance(typed, (Observation, Missing)):
        return typed
    figure = observed(typed)
    return Observation(typed) if isinstance(typed, Amount) else figure


def observations(typed: Iterable[Observation] | Observation | None) -> tuple[Observation, ...]:
    """Read one or several observations."""
    if type(typed) is list and set(map(type, typed)) <= {Observation}:
        return tuple(typed)
    return several(typed, Observation, "observations")


def waivers(typed: Iterable[Waiver] | Waiver | None) -> tuple[Waiver, ...]:
    """Read one or several waivers."""
    return () if typed == () else several(typed, Waiver, "waivers")


def unique(typed: bool | str | None) -> bool | Literal["period"] | None:
    """Read whether each person is counted once, in all or in each "period"; None if that is not declared."""
    if isinstance(typed, str):
        if typed == "period":
            return "period"
        raise DeclarationError(Message("unique-not-understood", value=Code.of(typed[:40])))
    return None if typed is None else flag(typed)


def weight(typed: Number | Numeric | None) -> Number | None:
    """Read a weight within its node."""
    if typed is None:
        return None
    weight = number(typed, _WEIGHT)
    if not weight.is_exact or weight.low is None or weight.low < 0:
        raise DeclarationError(Message("weight-below-zero", value=weight))
    return weight


@attrs.frozen(hash=False, repr=False)
class Indicator:
    """What is measured to know how far a node has come.

    `level` says where on the causal chain the indicator stands (never inherited from its node), `unit` what
    is counted, `definition` what counts as one. `baseline`, `target`, `milestones` and `observations` are
    the start, what is intended and what was observed; `direction` is which way is better, `accumulates` how
    figures of several periods go together ("open" where their source does not say), and `prorata` asks to split a
    flow's figure that straddles the period asked for by its days. `context` marks what the project does not answer
    for, `hidden_population` that it estimates people who cannot be counted. `explanation` is what
    the project says of the figures, `note` what the evaluator says.
    """

    kind: ClassVar[str] = "indicator"
    is_numeric: ClassVar[bool] = True
    adds_up: ClassVar[bool] = True

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    level: Level | None = attrs.field(default=None, converter=choices.level, kw_only=True)
    unit: str | None = attrs.field(default=None, converter=unit, kw_only=True)
    definition: str = attrs.field(default="", converter=words, kw_only=True)
    baseline: Baseline = attrs.field(default=None, converter=baseline, kw_only=True)
    target: Aim = attrs.field(default=None, converter=aim, kw_only=True)
    milestones: tuple[Target, ...] = attrs.field(default=(), converter=milestones, kw_only=True)
    direction: Direction | None = attrs.field(default=None, converter=choices.direction, kw_only=True)
    accumulates: DeclaredAccumulation | None = attrs.field(
        default=None, converter=choices.declared_accumulation, kw_only=True
    )
    observations: tuple[Observation, ...] = attrs.field(default=(), converter=observations, kw_only=True)
    verified_by: tuple[Source, ...] = attrs.field(
        default=(), converter=sources, kw_only=True, metadata=refers_to("source")
    )
    frequency: Frequency | None = attrs.field(default=None, converter=choices.frequency, kw_only=True)
    responsible: str = attrs.field(default="", converter=words, kw_only=True)
    target_group: str = attrs.field(default="", converter=words, kw_only=True)
    disaggregate_by: tuple[Dimension, ...] = attrs.field(default=(), converter=dimensions, kw_only=True)
    prorata: bool = attrs.field(default=False, converter=flag, kw_only=True)
    unique: bool | Literal["period"] | None = attrs.field(default=None, converter=unique, kw_only=True)
    weight: Number | None = attrs.field(default=None, converter=weight, kw_only=True)
    hidden_population: bool = attrs.field(default=False, converter=flag, kw_only=True)
    context: bool = attrs.field(default=False, converter=flag, kw_only=True)
    explanation: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    waivers: tuple[Waiver, ...] = attrs.field(default=(), converter=waivers, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    def __repr__(self) -> str:
        """Return the class and the id, in one line."""
        return f"<{type(self).__name__} {self.id}>"

    def __attrs_post_init__(self) -> None:
        """Check every figure against the kind of the indicator, each problem at its own line."""
        self.check_unit()
        start, target = self.baseline, self.target
        if isinstance(start, Observation):
            self._check(start.value, start.unit, "baseline", start.declared_at)
        elif start is not None:
            self.check_value(start, "baseline", self.declared_at)
        if type(target) is tuple:
            for planned in target:
                if planned.declared_at is NOWHERE:
                    object.__setattr__(planned, "declared_at", self.declared_at)
                if planned.unit is None:
                    self.check_value(planned.value, "target", planned.declared_at)
                else:
                    self._check(planned.value, planned.unit, "target", planned.declared_at)
            if len(target) > 1:
                self._check_targets(target)
        elif type(target) is Keep:
            self.check_keep(target)
        for planned in self.milestones:
            self._check(planned.value, planned.unit, "milestone", planned.declared_at)
        for observation in self.observations:
            if observation.unit is None:
                self.check_value(observation.value, "observation", observation.declared_at)
            elif not observation.definition:
                self._check(observation.value, observation.unit, "observation", observation.declared_at)

    def check_unit(self) -> None:
        """Refuse a unit that belongs to another kind of indicator."""

    def check_keep(self, keep: Keep) -> None:
        """Refuse limits where the kind has none."""

    def check_value(self, figure: Observed, role: Role, place: Place) -> None:
        """Refuse a value that this kind of indicator cannot have."""
        if type(figure) is Number:
            return
        if isinstance(figure, str):
            try:
                value(figure, self._figure(role))
            except WrongTypeError as problem:
                raise WrongTypeError(problem.message, place=place) from None
        if isinstance(figure, Pooled):
            raise WrongTypeError(
                Message(
                    "ratio-for-single-number", subject=self._figure(role), value=figure, kind=Code(type(self).__name__)
                ),
                place=place,
            )

    def _figure(self, role: Role) -> Message:
        """Return the words for a figure of the indicator, by what it is for it."""
        return Message("figure-of-indicator", role=role, indicator=Code.of(self.id))

    def _check(self, figure: Observed, figure_unit: str | None, role: Role, place: Place) -> None:
        if figure_unit is not None and figure_unit != self.unit:
            if self.unit is None:
                raise DeclarationError(
                    Message(
                        "figure-in-unit-of-no-indicator",
                        subject=self._figure(role),
                        unit=Code.of(figure_unit),
                        name=figure_unit,
                    ),
                    place=place,
                    rule="LF114",
                )
            if not units.same_kind(figure_unit, self.unit):
                message = Message(
                    "figure-in-unit-of-another-kind",
                    subject=self._figure(role),
                    figure_unit=Code.of(figure_unit),
                    unit=Code.of(self.unit),
                )
                raise UnitMismatchError(message, place=place, rule="LF128")
        self.check_value(figure, role, place)

    def _check_targets(self, targets: tuple[Target, ...]) -> None:
        """Refuse two targets for one time; others may nest, and what does not fit is diagnosed."""
        seen: dict[object, Target] = {}
        for target in targets:
            span = target.period or target.by
            first = seen.setdefault(span, target)
            if first is not target:
                raise DeclarationError(
                    Message(
                        "targets-for-same-time",
                        indicator=Code.of(self.id),
                        time=None if span is None else Code(str(span)),
                    ),
                    place=target.declared_at,
                )

    @property
    def start(self) -> Observed | None:
        """Return the value of the baseline, None if none is declared."""
        return self.baseline.value if isinstance(self.baseline, Observation) else self.baseline

    @property
    def has_target(self) -> bool:
        """Return whether there is something to reach or to keep."""
        if isinstance(self.target, tuple):
            return bool([target for target in self.target if not isinstance(target.value, Missing)])
        return isinstance(self.target, Keep)

    @property
    def least(self) -> int | None:
        """Return the least value that figures of the kind can have, None if there is none."""
        return None

    @property
    def most(self) -> int | None:
        """Return the greatest value that figures of the kind can have, None if there is none."""
        return None

    @property
    def gathers(self) -> Accumulation | None:
        """Return how figures of several periods go together, None if that is not declared."""
        return None if self.accumulates == "open" else self.accumulates

    @property
    def is_flow(self) -> bool:
        """Return whether figures of several periods add up to one, which starts at nothing."""
        return self.gathers == "increments"

    def figures(self) -> tuple[Observation, ...]:
        """List the baseline, where it has a date or source of its own, and the observations."""
        return (self.baseline, *self.observations) if isinstance(self.baseline, Observation) else self.observations

    def sources(self) -> list[Source]:
        """List the sources that the indicator names, in order, each once."""
        table = {source.id: source for source in self.verified_by}
        for observation in self.figures():
            if observation.source is not None:
                table.setdefault(observation.source.id, observation.source)
        return list(table.values())
