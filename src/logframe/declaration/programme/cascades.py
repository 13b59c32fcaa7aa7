"""Cascades: the ordered stages of a gap, from all whom it concerns to those who were reached."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import attrs

from logframe import units
from logframe.declaration.framework.sources import Source, source_of
from logframe.declaration.programme.derivations import Derivation, End, Figure, Operation, Undeclared
from logframe.declaration.programme.series import Series
from logframe.declaration.values.keywords import identifier, statement, words
from logframe.declaration.values.numbers import Number, Numeric, number
from logframe.declaration.values.periods import When, parse_when
from logframe.errors import DeclarationError, WrongTypeError, brief
from logframe.messages import Code, Message
from logframe.places import Place, caller_place

Counted: TypeAlias = Series | Derivation


def _counted(typed: object) -> Counted:
    if isinstance(typed, (Series, Figure, Operation, End, Undeclared)):
        return typed
    raise WrongTypeError(Message("stage-not-countable", kind=Code(type(typed).__name__), value=brief(typed)))


@attrs.frozen(hash=False)
class Stage:
    """One stage of a cascade: what it is called, and the series or figure that counts it."""

    statement: str = attrs.field(converter=statement)
    counted: Counted = attrs.field(converter=_counted)


def stage(statement: str, counted: Counted) -> Stage:
    """Declare a stage under a name of its own: stage("detected", cases).

    Raises DeclarationError for an empty name, WrongTypeError for what counts nothing.
    """
    return Stage(statement, counted)


def _stages(typed: Iterable[Stage | Series | Figure]) -> tuple[Stage, ...]:
    if isinstance(typed, (str, Stage, Series, Figure)) or not isinstance(typed, Iterable):
        raise WrongTypeError(Message("cascade-of-one-stage"))
    stages = []
    for item in typed:
        if isinstance(item, (Series, Figure)):
            stages.append(Stage(item.statement, item))
        elif isinstance(item, Stage):
            stages.append(item)
        else:
            raise WrongTypeError(Message("stage-without-name", kind=Code(type(item).__name__)))
    if len(stages) < 2:
        raise DeclarationError(Message("cascade-too-short", count=len(stages)))
    return tuple(stages)


@attrs.frozen(hash=False)
class Cascade:
    """Ordered stages of a gap, the largest first: estimated, detected, assisted, sheltered, assisted at trial.

    Each stage is to be in one unit, period and place with the one before; where two are not, the cascade says
    so and gives no ratio. `period` and `place` choose from series.
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    stages: tuple[Stage, ...] = attrs.field(converter=_stages, kw_only=True)
    period: When | None = attrs.field(default=None, converter=parse_when, kw_only=True)
    place: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse series without a period."""
        if self.period is None and any(isinstance(item.counted, Series) for item in self.stages):
            raise DeclarationError(Message("cascade-without-period", id=Code.of(self.id)), place=self.declared_at)


def latency(
    coefficient: Numeric | Number, *, source: Source | str, statement: str = "Coefficient of latency"
) -> Figure:
    """Declare a coefficient of latency: how many hidden people stand behind one who is known.

    Give a range: latency(between(6, 10), source=...). Known people times the coefficient estimate the hidden
    population: `known * latency(...)`. Raises DeclarationError for a single number, since its exact value is unknown.
    """
    value = number(coefficient, Message("subject-latency"))
    if value.is_exact:
        raise DeclarationError(Message("latency-single-number", value=value))
    return Figure(
        "latency", statement, value, unit=units.ONE, source=source_of(source), estimated_by="coefficient of latency"
    )
