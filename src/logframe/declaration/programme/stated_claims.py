"""Claims: figures as somebody states them, beside the inputs they are said to come from."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, TypeAlias

import attrs

from logframe import units
from logframe.declaration.framework.sources import Source, source_of
from logframe.declaration.programme.derivations import Derivation, derivation
from logframe.declaration.programme.stated_figures import Stated, last_digit, stated_figure
from logframe.declaration.values.field_metadata import refers_to
from logframe.declaration.values.keywords import identifier, statement, words
from logframe.declaration.values.numbers import MOST_DIGITS
from logframe.errors import DeclarationError
from logframe.messages import Code, Message
from logframe.places import Place, caller_place

Better: TypeAlias = Literal["lower", "higher"]


def _unit(text: str) -> str:
    return units.unit_name(text if isinstance(text, str) else words(text))


def _better(choice: Better | None) -> Better | None:
    if choice not in (None, "lower", "higher"):
        raise DeclarationError(Message("better-unknown", value=Code.of(choice)))
    return choice


def _digits(digits: int | None) -> int | None:
    if digits is not None and (type(digits) is not int or not 1 <= digits <= MOST_DIGITS):
        raise DeclarationError(Message("significant-unclear", value=Code.of(digits)))
    return digits


@attrs.frozen
class Claim:
    """A figure as somebody states it, and how it is said to come about.

    `stated` is a number, a text such as "3.40" whose zeros are meant, or a bound: over(50) and under(50) without
    their limit, at_least(50) and at_most(50) with it. A stated range is two claims. `unit` is that of the
    statement, `derived_from` the declared figures joined by + - * /, `better` which direction flatters.
    `significant` counts the digits that are meant, where trailing zeros are. `compared_with` names the claim
    beside which this one is put.
    """

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    stated: Stated = attrs.field(converter=stated_figure, kw_only=True)
    unit: str = attrs.field(converter=_unit, kw_only=True)
    derived_from: Derivation = attrs.field(converter=derivation, kw_only=True)
    better: Better | None = attrs.field(default=None, converter=_better, kw_only=True)
    significant: int | None = attrs.field(default=None, converter=_digits, kw_only=True)
    compared_with: str = attrs.field(default="", converter=words, kw_only=True, metadata=refers_to("claim"))
    source: Source | None = attrs.field(default=None, converter=source_of, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    @property
    def last_digit(self) -> Fraction:
        """Return the unit of the last significant digit stated.

        Zeros at the end of a whole number do not count unless `significant` says so; all digits of a percentage do,
        and so do decimals. A float keeps no zeros: write 3.40 as text or as a Decimal.
        """
        return last_digit(self.stated, significant=self.significant, is_percentage=self.unit == units.PERCENT)
