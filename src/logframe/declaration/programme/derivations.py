"""Figures that other figures are derived from, and the derivation as it is said to be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias, cast

import attrs

from logframe import units
from logframe.declaration.framework.sources import Source, source_of
from logframe.declaration.values.keywords import identifier, several, statement, texts, unit, words
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Missing, Numeric, Value, value
from logframe.declaration.values.periods import When, parse_when
from logframe.declaration.values.quantities import Quantity
from logframe.errors import DeclarationError, WrongTypeError, brief
from logframe.messages import Code, Message
from logframe.places import Place, caller_place

Sign: TypeAlias = Literal["+", "-", "*", "/"]


class _Derivable:
    """What can stand in a derivation: figures and what is computed from them."""

    def __add__(self, other: Derivation) -> Operation:
        """Derive a sum; with a part that is missing it is a lower bound."""
        return Operation("+", _derivation(self), _derivation(other))

    def __sub__(self, other: Derivation) -> Operation:
        """Derive a difference."""
        return Operation("-", _derivation(self), _derivation(other))

    def __mul__(self, other: Derivation) -> Operation:
        """Derive a product."""
        return Operation("*", _derivation(self), _derivation(other))

    def __truediv__(self, other: Derivation) -> Operation:
        """Derive a quotient: money by people is a cost per person."""
        return Operation("/", _derivation(self), _derivation(other))


def _derivation(typed: object) -> Derivation:
    if isinstance(typed, (Figure, Operation, End, Undeclared)):
        return typed
    raise WrongTypeError(Message("derivation-of-no-figure", kind=Code(type(typed).__name__), value=brief(typed)))


def derivation(typed: Derivation) -> Derivation:
    """Read a derivation: a figure, figures joined by + - * /, or undeclared(why)."""
    return _derivation(typed)


def _value(typed: Value | Numeric | Amount) -> Value:
    # An amount is opened into its value and unit below.
    return cast("Value", typed) if isinstance(typed, Amount) else value(typed, Message("subject-figure"))


def _figures(typed: Iterable[Figure] | Figure) -> tuple[Figure, ...]:
    return several(typed, Figure, "alternatives")


@attrs.frozen
class Figure(_Derivable):
    """A figure as a source gives it: its value with unit, period, place and source.

    `value` is a number, range, missing(why) or an Amount, whose currency is the unit; `definition` says what
    counts as one, `estimated_by` how it was estimated, `donor` whose money it is and `other_donors` who else pays for
    the same project, `alternatives` what other sources give for the same thing.
    Figures are joined by + - * / to say how a claim is
    derived: (kz1 + kz2) / victims.
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    value: Value = attrs.field(converter=_value)
    unit: str | None = attrs.field(default=None, converter=unit, kw_only=True)
    period: When | None = attrs.field(default=None, converter=parse_when, kw_only=True)
    place: str = attrs.field(default="", converter=words, kw_only=True)
    source: Source | None = attrs.field(default=None, converter=source_of, kw_only=True)
    definition: str = attrs.field(default="", converter=words, kw_only=True)
    estimated_by: str = attrs.field(default="", converter=words, kw_only=True)
    donor: str = attrs.field(default="", converter=words, kw_only=True)
    other_donors: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)
    alternatives: tuple[Figure, ...] = attrs.field(default=(), converter=_figures, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Open money into its value and unit, and refuse a figure without a unit."""
        opened: object = self.value
        if isinstance(opened, Amount):
            object.__setattr__(self, "unit", opened.currency)
            object.__setattr__(self, "value", opened.value)
        if self.unit is None:
            raise DeclarationError(Message("figure-without-unit", id=Code.of(self.id)), place=self.declared_at)

    @property
    def at_low(self) -> End:
        """Return the lower end of the figure, where a claim is made from it alone."""
        return End(self, "low")

    @property
    def at_high(self) -> End:
        """Return the upper end of the figure."""
        return End(self, "high")


@attrs.frozen
class End(_Derivable):
    """One end of a figure that is a range."""

    figure: Figure
    side: Literal["low", "high"]


@attrs.frozen
class Undeclared(_Derivable):
    """An input that a claim needs and that is not declared, and the reason."""

    reason: str = attrs.field(converter=statement)


def undeclared(reason: str) -> Undeclared:
    """Return that an input of a claim is given nowhere: undeclared("the upper end has no source").

    Raises DeclarationError without a reason.
    """
    return Undeclared(reason)


@attrs.frozen
class Operation(_Derivable):
    """Two derivations joined by a sign."""

    sign: Sign
    left: Derivation
    right: Derivation


Derivation: TypeAlias = Figure | Operation | End | Undeclared


def figures_in(term: Derivation) -> Iterator[Figure]:
    """List the figures of a derivation, from left to right; one that stands twice comes twice."""
    if isinstance(term, Operation):
        yield from figures_in(term.left)
        yield from figures_in(term.right)
    elif isinstance(term, End):
        yield term.figure
    elif isinstance(term, Figure):
        yield term


def gaps_in(term: Derivation) -> Iterator[Undeclared]:
    """List the inputs of a derivation that are not declared."""
    if isinstance(term, Operation):
        yield from gaps_in(term.left)
        yield from gaps_in(term.right)
    elif isinstance(term, Undeclared):
        yield term


def written_out(term: Derivation) -> Message:
    """Return a derivation with its figures, as in "(3,650,000 SEK + 20,000 SEK) / 99 to 105 people"."""
    if isinstance(term, Operation):
        left, right = written_out(term.left), written_out(term.right)
        if term.sign in "*/":
            left, right = _bracketed(term.left, left), _bracketed(term.right, right)
        return Message("derivation", left=left, sign=Code(term.sign), right=right)
    if isinstance(term, End):
        return Message("derivation-end", lower=term.side == "low", figure=written_out(term.figure))
    if isinstance(term, Undeclared):
        return Message("derivation-not-declared", reason=term.reason)
    if isinstance(term.value, Missing):
        return Message("derivation-in-brackets", derivation=term.value)
    return Message("derivation-figure", value=Quantity(term.value, term.unit or units.ONE))


def _bracketed(term: Derivation, derivation: Message) -> Message:
    return Message("derivation-in-brackets", derivation=derivation) if isinstance(term, Operation) else derivation
