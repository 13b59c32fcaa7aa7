"""The eight kinds of indicator: five numbers and three judgements.

A kind without fields of its own is no attrs class of its own: it takes over what attrs made for the class above it.
"""

from __future__ import annotations

from collections import Counter
from types import FunctionType
from typing import ClassVar, TypeVar

import attrs

from logframe import units
from logframe.declaration.framework.indicators import Indicator, Role
from logframe.declaration.framework.observations import Observed
from logframe.declaration.framework.targets import Keep
from logframe.declaration.values import choices
from logframe.declaration.values.keywords import flag, texts, unit, words
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.shares import Pooled
from logframe.errors import DeclarationError, WrongTypeError
from logframe.messages import Code, Message
from logframe.places import Place
from logframe.terms import Accumulation

Kind = TypeVar("Kind", bound=Indicator)


def _as_declared(kind: type[Kind]) -> type[Kind]:
    """Name the inherited constructor after a kind without fields of its own, so that errors of a call name the kind."""
    made: FunctionType = kind.__mro__[1].__dict__["__init__"]
    own = FunctionType(made.__code__, made.__globals__, "__init__", made.__defaults__, made.__closure__)
    own.__kwdefaults__, own.__annotations__ = made.__kwdefaults__, made.__annotations__
    own.__qualname__ = f"{kind.__qualname__}.__init__"
    type.__setattr__(kind, "__init__", own)
    return kind


REACHED = "reached"
NOT_REACHED = "not reached"


@_as_declared
class Count(Indicator):
    """A number of things counted one by one: people assisted, cases opened. Whole numbers, never negative."""

    __slots__ = ()

    kind: ClassVar[str] = "count"

    @property
    def least(self) -> int | None:
        """Nothing is counted less than no times."""
        return 0

    def check_unit(self) -> None:
        """Refuse units that are not counted."""
        if self.unit is None or self.unit == "person" or units.is_counted(self.unit):
            return
        if units.is_currency(self.unit):
            raise _other_kind(self, "Money")
        if self.unit == units.PERCENT:
            raise _other_kind(self, "Percentage")
        raise _other_kind(self, "Measure")

    def check_value(self, figure: Observed, role: Role, place: Place) -> None:
        """Refuse fractions of a thing and negative counts."""
        if type(figure) is not Number:
            Indicator.check_value(self, figure, role, place)
            return
        low = figure.low
        if type(low) is int and low >= 0 and low == figure.high:
            return
        if (low is not None and low < 0 and figure.form != "bound") or (figure.high is not None and figure.high < 0):
            raise DeclarationError(Message("count-below-zero", subject=self._figure(role), value=figure), place=place)
        if figure.is_exact and type(low) is not int:
            raise DeclarationError(Message("count-not-whole", subject=self._figure(role), value=figure), place=place)


@_as_declared
class Measure(Indicator):
    """A quantity on a continuous scale: hectares, litres, hours, an index."""

    __slots__ = ()

    kind: ClassVar[str] = "measure"

    def check_unit(self) -> None:
        """Refuse currencies and percentages, which have kinds of their own."""
        if units.is_currency(self.unit):
            raise _other_kind(self, "Money")
        if self.unit == units.PERCENT:
            raise _other_kind(self, "Percentage")


@_as_declared
class Money(Indicator):
    """An amount in one currency, declared as unit="SEK"; values are plain numbers or Amount(...)."""

    __slots__ = ()

    kind: ClassVar[str] = "money"

    def check_unit(self) -> None:
        """Refuse what is no currency."""
        if self.unit is not None and not units.is_currency(self.unit):
            raise DeclarationError(
                Message("money-unit-not-currency", indicator=Code.of(self.id), unit=Code.of(self.unit)),
                place=self.declared_at,
            )


@attrs.frozen(hash=False, repr=False)
class Percentage(Indicator):
    """A percentage: 47.5 means 47.5 %. A `part_of_whole` cannot exceed 100; a coverage ratio or a growth rate can."""

    kind: ClassVar[str] = "percentage"
    adds_up: ClassVar[bool] = False

    unit: str | None = attrs.field(default=units.PERCENT, converter=unit, kw_only=True)
    part_of_whole: bool = attrs.field(default=True, converter=flag, kw_only=True)

    @property
    def least(self) -> int | None:
        """A share is at least 0; a growth rate can be below."""
        return 0 if self.part_of_whole else None

    @property
    def most(self) -> int | None:
        """A share is at most all of it."""
        return 100 if self.part_of_whole else None

    def check_unit(self) -> None:
        """Refuse any other unit, and percentages that add up."""
        if self.accumulates not in (None, "snapshot"):
            raise DeclarationError(
                Message("percentages-never-add-up", indicator=Code.of(self.id), accumulation=Code.of(self.accumulates)),
                place=self.declared_at,
            )
        if self.unit not in (units.PERCENT, None):
            raise DeclarationError(
                Message("percentage-unit-not-percent", indicator=Code.of(self.id), unit=Code.of(self.unit)),
                place=self.declared_at,
            )

    @property
    def gathers(self) -> Accumulation | None:
        """A percentage is a state unless it says otherwise: it never adds up."""
        return super().gathers or "snapshot"


@attrs.frozen(hash=False, repr=False)
class Ratio(Indicator):
    """A numerator over a denominator, pooled over periods and parts and never averaged.

    `numerator_unit` and `denominator_unit` say what each counts; where they are the same the value is in
    percent (143 out of 301 is 47.5), otherwise in the derived unit ("call/day"). Observations are
    out_of(143, 301); a target is a number in the ratio's own unit. A `part_of_whole` cannot exceed 100 %.
    """

    kind: ClassVar[str] = "ratio"
    adds_up: ClassVar[bool] = False

    numerator: str = attrs.field(default="", converter=words, kw_only=True)
    denominator: str = attrs.field(default="", converter=words, kw_only=True)
    numerator_unit: str | None = attrs.field(default=None, converter=unit, kw_only=True)
    denominator_unit: str | None = attrs.field(default=None, converter=unit, kw_only=True)
    part_of_whole: bool = attrs.field(default=True, converter=flag, kw_only=True)

    @property
    def least(self) -> int | None:
        """A share is at least 0."""
        return 0 if self.part_of_whole else None

    @property
    def most(self) -> int | None:
        """A share in percent is at most all of it."""
        return 100 if self.part_of_whole and self.unit == units.PERCENT else None

    def check_unit(self) -> None:
        """Derive the unit from those of the two figures."""
        above, below = self.numerator_unit, self.denominator_unit
        if above is None or below is None:
            return
        derived = units.PERCENT if above == below else units.divided(above, below)
        if self.unit is None:
            object.__setattr__(self, "unit", derived)
        elif not units.same_kind(self.unit, units.ONE if derived == units.PERCENT else derived):
            raise DeclarationError(
                Message(
                    "ratio-unit-not-derived",
                    indicator=Code.of(self.id),
                    unit=Code.of(self.unit),
                    numerator_unit=Code.of(above),
                    denominator_unit=Code.of(below),
                    derived_unit=Code.of(derived),
                ),
                place=self.declared_at,
            )

    def check_value(self, figure: Observed, role: Role, place: Place) -> None:
        """Refuse a denominator of zero."""
        if not isinstance(figure, Pooled):
            Indicator.check_value(self, figure, role, place)
        elif isinstance(figure.denominator, Number) and figure.denominator.contains(0):
            raise DeclarationError(
                Message("ratio-denominator-may-be-zero", subject=self._figure(role), value=figure), place=place
            )

    @property
    def gathers(self) -> Accumulation | None:
        """A ratio is a state unless its parts are declared as flows, to be pooled."""
        return super().gathers or "snapshot"

    @property
    def is_flow(self) -> bool:
        """A ratio moves from its baseline even where its parts are pooled flows."""
        return False


@attrs.frozen(hash=False, repr=False)
class Ordinal(Indicator):
    """A step on a `scale` of labels in order, whose `best` end is the "first" or the "last".

    Steps have an order and no distance: progress is given in steps and never averaged with shares.
    """

    kind: ClassVar[str] = "ordinal"
    is_numeric: ClassVar[bool] = False

    scale: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)
    best: choices.Best | None = attrs.field(default=None, converter=choices.best, kw_only=True)

    def check_unit(self) -> None:
        """Refuse a scale without steps, order or best end."""
        named = Code.of(self.id)
        if len(self.scale) < 2:
            message = Message("scale-without-steps", indicator=named, count=len(self.scale))
            raise DeclarationError(message, place=self.declared_at)
        twice = next((step for step, count in Counter(self.scale).items() if count > 1), None)
        if twice is not None:
            message = Message("scale-step-twice", indicator=named, step=Code.of(twice))
            raise DeclarationError(message, place=self.declared_at)
        if self.best is None:
            raise DeclarationError(
                Message("scale-without-best-end", indicator=Code.of(self.id)), place=self.declared_at
            )

    def check_keep(self, keep: Keep) -> None:
        """Refuse numeric limits."""
        raise DeclarationError(Message("keep-numbers-on-scale", indicator=Code.of(self.id)), place=self.declared_at)

    def check_value(self, figure: Observed, role: Role, place: Place) -> None:
        """Refuse what is no step of the scale."""
        if isinstance(figure, Missing) or (isinstance(figure, str) and figure in self.scale):
            return
        raise DeclarationError(
            Message("value-not-on-scale", subject=self._figure(role), value=Code.of(figure), scale=self.scale),
            place=place,
        )

    def step_at(self, position: int) -> str:
        """Return the step at a position, 0 for the worst; positions beyond the scale are its ends."""
        scale = self.scale if self.best == "last" else self.scale[::-1]
        return scale[min(max(position, 0), len(scale) - 1)]

    def position(self, label: str) -> int:
        """Count the steps of a label above the worst end."""
        index = self.scale.index(label)
        return len(self.scale) - 1 - index if self.best == "first" else index

    @property
    def gathers(self) -> Accumulation | None:
        """A step is always a state."""
        return "snapshot"


@_as_declared
class Qualitative(Ordinal):
    """A judgement on a scale, each with the narrative that carries it."""

    __slots__ = ()

    kind: ClassVar[str] = "qualitative"

    def check_value(self, figure: Observed, role: Role, place: Place) -> None:
        """Refuse a judgement that nothing carries."""
        Ordinal.check_value(self, figure, role, place)
        if role != "observation":
            return
        for observation in self.observations:
            if not observation.is_missing and not observation.narrative:
                raise DeclarationError(
                    Message(
                        "judgement-without-narrative", value=Code.of(observation.value), indicator=Code.of(self.id)
                    ),
                    place=observation.declared_at,
                )


@_as_declared
class Milestone(Indicator):
    """An event that is reached or not: a law passed, a shelter opened. Its date is target=Target("reached", by=...).

    Observations are "reached" or "not reached", with the date.
    """

    __slots__ = ()

    kind: ClassVar[str] = "milestone"
    is_numeric: ClassVar[bool] = False

    def check_value(self, figure: Observed, role: Role, place: Place) -> None:
        """Refuse what is neither reached nor not reached."""
        if isinstance(figure, Missing) or figure in (REACHED, NOT_REACHED):
            return
        raise WrongTypeError(
            Message(
                "event-neither-reached-nor-not",
                subject=self._figure(role),
                value=Code.of(figure),
                reached=Code(REACHED),
                not_reached=Code(NOT_REACHED),
            ),
            place=place,
        )

    def check_keep(self, keep: Keep) -> None:
        """Refuse numeric limits."""
        raise DeclarationError(Message("keep-numbers-of-event", indicator=Code.of(self.id)), place=self.declared_at)

    @property
    def gathers(self) -> Accumulation | None:
        """An event is always a state."""
        return "snapshot"


def _other_kind(indicator: Indicator, kind: str) -> DeclarationError:
    return DeclarationError(
        Message(
            "unit-of-another-kind",
            indicator=Code.of(indicator.id),
            unit=Code.of(indicator.unit),
            kind=Code(type(indicator).__name__),
            fitting_kind=Code(kind),
        ),
        place=indicator.declared_at,
    )


KINDS: tuple[type[Indicator], ...] = (Count, Measure, Ratio, Percentage, Money, Ordinal, Milestone, Qualitative)
