"""Claims: figures as somebody states them, beside the inputs they are said to come from."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, TypeAlias

import attrs

from logframe import units
from logframe.declaration.framework.observations import source_of
from logframe.declaration.framework.sources import Source
from logframe.declaration.programme.derivations import Derivation, derivation
from logframe.declaration.values.keywords import identifier, statement, words
from logframe.declaration.values.numbers import MOST_DIGITS, Exact, Numeric, exact
from logframe.declaration.values.numerals import written
from logframe.errors import DeclarationError, brief
from logframe.places import Place, caller_place

Better: TypeAlias = Literal["lower", "higher"]


@attrs.frozen
class StatedBound:
    """A figure stated as a bound: "slightly under 50", "more than 1.2 million"."""

    side: Literal["under", "over"]
    limit: Exact

    def __str__(self) -> str:
        """Write it as it is said."""
        return f"{self.side} {written(self.limit)}"


def under(limit: Numeric) -> StatedBound:
    """State a figure as under a limit, and near it: under(50) for "slightly under 50"."""
    return StatedBound("under", exact(limit, "a stated limit"))


def over(limit: Numeric) -> StatedBound:
    """State a figure as over a limit, and near it: over(1_200_000) for "more than 1.2 million"."""
    return StatedBound("over", exact(limit, "a stated limit"))


def _stated(given: Numeric | StatedBound) -> Exact | StatedBound:
    return given if isinstance(given, StatedBound) else exact(given, "a stated figure")


def _unit(given: str) -> str:
    return units.unit_name(words(given))


def _better(given: Better | None) -> Better | None:
    if given not in (None, "lower", "higher"):
        raise DeclarationError(f"better is {given!r}", do='write better="lower" or better="higher"')
    return given


def _digits(given: int | None) -> int | None:
    if given is not None and (type(given) is not int or not 1 <= given <= MOST_DIGITS):
        raise DeclarationError(f"significant is {brief(given)!r}", do="write how many digits are meant: significant=2")
    return given


@attrs.frozen
class Claim:
    """A figure as somebody states it, and how it is said to come about.

    `stated` is a number, or a bound as under(50); a stated range is two claims. `unit` is that of the
    statement, `derived_from` the declared figures joined by + - * /, `better` which direction flatters.
    `significant` counts the digits that are meant, where trailing zeros are. `compared_with` names the claim
    beside which this one is put.
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    stated: Exact | StatedBound = attrs.field(converter=_stated, kw_only=True)
    unit: str = attrs.field(converter=_unit, kw_only=True)
    derived_from: Derivation = attrs.field(converter=derivation, kw_only=True)
    better: Better | None = attrs.field(default=None, converter=_better, kw_only=True)
    significant: int | None = attrs.field(default=None, converter=_digits, kw_only=True)
    compared_with: str = attrs.field(default="", converter=words, kw_only=True)
    source: Source | None = attrs.field(default=None, converter=source_of, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    @property
    def last_digit(self) -> Fraction:
        """Give the unit of the last significant digit stated.

        Trailing zeros of a whole number do not count unless `significant` says so; all digits of a
        percentage do, and so do decimals.
        """
        number = Fraction(self.stated.limit if isinstance(self.stated, StatedBound) else self.stated)
        if number.denominator != 1:
            unit = Fraction(1)
            while (number / unit).denominator != 1 and unit > Fraction(1, 10**12):
                unit /= 10
            return unit
        whole = abs(number.numerator)
        if self.significant is not None:
            return Fraction(10) ** (len(str(whole)) - self.significant)
        if self.unit == units.PERCENT or not whole:
            return Fraction(1)
        zeros = len(str(whole)) - len(str(whole).rstrip("0"))
        return Fraction(10) ** zeros
