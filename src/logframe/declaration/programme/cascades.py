"""Cascades: the ordered stages of a gap, from all whom it concerns to those who were reached."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import attrs

from logframe import units
from logframe.declaration.framework.observations import source_of
from logframe.declaration.framework.sources import Source
from logframe.declaration.programme.derivations import Derivation, End, Figure, Operation, Undeclared
from logframe.declaration.programme.series import Series
from logframe.declaration.values.keywords import identifier, statement, words
from logframe.declaration.values.numbers import Number, Numeric, number
from logframe.declaration.values.periods import When, parse_when
from logframe.errors import DeclarationError, WrongTypeError, brief
from logframe.places import Place, caller_place

Counted: TypeAlias = Series | Derivation


def _counted(given: object) -> Counted:
    if isinstance(given, (Series, Figure, Operation, End, Undeclared)):
        return given
    raise WrongTypeError(
        f"a stage of a cascade is {type(given).__name__} ({brief(given)})",
        do="give a Series, a Figure(...) or what is computed of figures",
    )


@attrs.frozen(hash=False)
class Stage:
    """One stage of a cascade: what it is called, and the series or figure that counts it."""

    statement: str = attrs.field(converter=statement)
    counted: Counted = attrs.field(converter=_counted)


def stage(statement: str, counted: Counted) -> Stage:
    """Declare a stage under a name of its own: stage("detected", cases)."""
    return Stage(statement, counted)


def _stages(given: Iterable[Stage | Series | Figure]) -> tuple[Stage, ...]:
    if isinstance(given, (str, Stage, Series, Figure)) or not isinstance(given, Iterable):
        raise WrongTypeError("a cascade has one stage", do="give its stages in order, the largest first: stages=[...]")
    read = []
    for one in given:
        if isinstance(one, (Series, Figure)):
            read.append(Stage(one.statement, one))
        elif isinstance(one, Stage):
            read.append(one)
        else:
            raise WrongTypeError(
                f"a stage of a cascade is {type(one).__name__}", do='name it: stage("detected", figure)'
            )
    if len(read) < 2:
        raise DeclarationError(f"a cascade has {len(read)} stages", do="give at least two, the largest first")
    return tuple(read)


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
        """Refuse series where nobody says for which period."""
        if self.period is None and any(isinstance(one.counted, Series) for one in self.stages):
            raise DeclarationError(
                f"cascade {self.id!r} counts series and has no period",
                do='say for which days: period="2005"',
                place=self.declared_at,
            )


def latency(
    coefficient: Numeric | Number, *, source: Source | str, statement: str = "Coefficient of latency"
) -> Figure:
    """Declare a coefficient of latency: how many hidden people stand behind one who is known.

    Give a range: latency(between(6, 10), source=...). Known people times the coefficient estimate the hidden
    population: `known * latency(...)`. Raises DeclarationError for a point, which nobody can know.
    """
    read = number(coefficient, "a coefficient of latency")
    if read.is_exact:
        raise DeclarationError(
            f"a coefficient of latency is the single number {read}", do="give the range that is known: between(6, 10)"
        )
    return Figure("latency", statement, read, unit=units.ONE, source=source_of(source), method="coefficient of latency")
