"""What a source reports: a value with its period or date, its source and its parts."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Final, Literal, TypeAlias, cast

import attrs

from logframe.declaration.framework.sources import Source, source_id, source_of
from logframe.declaration.values.field_metadata import refers_to
from logframe.declaration.values.keywords import flag, unit, words
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Exact, Missing, Number, Numeric, Value, exact, fits, value, whole
from logframe.declaration.values.periods import Period, When, day_in_words, parse_day, parse_when
from logframe.declaration.values.shares import Pooled, Share
from logframe.errors import DeclarationError, WrongTypeError, brief
from logframe.messages import Code, Message
from logframe.places import Place, caller_place

PROJECT: Final = "project"
"""The period of a figure that a report gives for the whole project, whatever its dates are."""
_VALUE: Final = Message("subject-observed-value")
_DESIGN_EFFECT: Final = Message("subject-design-effect")


Observed: TypeAlias = Number | Missing | Pooled | str
"""What is kept of a value: a number, a gap, a ratio, or a step of a scale by its label."""


Typed: TypeAlias = int | float | Decimal | Fraction | Number | Missing | Pooled | Amount | str
Parts: TypeAlias = Mapping[str, Mapping[str, "Value | Numeric | Share"]]
Part: TypeAlias = Number | Missing | Share


def observed(typed: Typed, of: Literal["observation", "target"] = "observation") -> Observed:
    """Read the value of an observation or target; text is a step of a scale."""
    kind = type(typed)
    if kind is int:
        return whole(typed)
    if kind is Number:
        return value(typed, _VALUE)
    if isinstance(typed, Amount):
        # The class that holds the value opens it into the amount and its currency.
        return cast(Observed, typed)
    if isinstance(typed, (Pooled, str)):
        return typed
    if typed is None:
        raise WrongTypeError(Message("observation-without-value", of=Code(of)))
    return value(typed, _VALUE)


def parts(typed: Parts | None) -> dict[str, dict[str, Part]]:
    """Read a disaggregation: dimension -> category -> count or share."""
    if not typed:
        return {}
    if not isinstance(typed, Mapping):
        raise WrongTypeError(Message("disaggregation-not-names", kind=Code(type(typed).__name__)))
    return {str(dimension): _categories(str(dimension), cells) for dimension, cells in typed.items()}


def _categories(dimension: str, cells: object) -> dict[str, Part]:
    if not isinstance(cells, Mapping):
        raise WrongTypeError(
            Message("dimension-not-names", dimension=dimension, kind=Code(type(cells).__name__), value=brief(cells))
        )
    categories: dict[str, Part] = {}
    for name, cell in cells.items():
        # Whole numbers, which nearly all are, need no words for what may be wrong with them.
        is_plain = type(cell) is Number and type(cell.low) is int and cell.low is cell.high and fits(cell.low)
        categories[str(name)] = (
            cell
            if is_plain or isinstance(cell, Share)
            else value(cell, Message("subject-part", part=Code.of(name), dimension=dimension))
        )
    return categories


def _when(typed: str | Period | Missing | None) -> When | Literal["project"] | None:
    if typed is None or type(typed) is Period:
        return typed
    return PROJECT if typed == PROJECT else parse_when(typed)


def _day(typed: datetime.date | str | Missing | None) -> datetime.date | Missing | None:
    return typed if typed is None or isinstance(typed, Missing) else parse_day(typed)


def _sample(size: int | None) -> int | None:
    if size is None or (type(size) is int and size > 0 and fits(size)):
        return size
    raise DeclarationError(Message("sample-size-not-count", value=Code.of(size)))


def _design_effect(typed: Numeric | None) -> Exact | None:
    if typed is None:
        return None
    effect = exact(typed, _DESIGN_EFFECT)
    if effect <= 0:
        raise DeclarationError(Message("design-effect-not-positive", value=Code(str(typed))))
    return effect


def _order(order: int | None) -> int | None:
    if order is None or (type(order) is int and fits(order)):
        return order
    raise WrongTypeError(Message("order-not-whole", kind=Code(type(order).__name__), value=brief(order)))


@attrs.frozen(hash=False, repr=False)
class Observation:
    """One reported figure.

    `value` is a number, range or bound, missing(why), out_of(a, b), an Amount, or a step of a scale by its
    label. `period` (a flow: what happened in it) or `date` (a state: how it stood) is ISO 8601, missing(why)
    if the report gives none, or "project" for the whole project's period; `order` keeps the order of undated
    ones. `definition` says that the source counts something else than the indicator, and what.
    `sample_size` and `design_effect` are those of a survey.
    `place` is where, for series over several places; `estimated` that it is an estimate, `estimated_by` how.
    `ended` says that nothing more comes from this place after this figure, `story` that an effect is anecdotal and
    not measured, as by somebody in an interview.
    `explanation` is what the project says of the figure, `note` what the evaluator says. `superseded_by`
    names the source whose figure replaces this one. `raw` is the text a reader found, if it was a file.
    """

    value: Observed = attrs.field(converter=observed)  # money is opened below
    period: When | Literal["project"] | None = attrs.field(default=None, converter=_when, kw_only=True)
    date: datetime.date | Missing | None = attrs.field(default=None, converter=_day, kw_only=True)
    source: Source | None = attrs.field(default=None, converter=source_of, kw_only=True, metadata=refers_to("source"))
    unit: str | None = attrs.field(default=None, converter=unit, kw_only=True)
    definition: str = attrs.field(default="", converter=words, kw_only=True)
    disaggregation: dict[str, dict[str, Part]] = attrs.field(default=None, converter=parts, kw_only=True)
    order: int | None = attrs.field(default=None, converter=_order, kw_only=True)
    comment: str = attrs.field(default="", converter=words, kw_only=True)
    narrative: str = attrs.field(default="", converter=words, kw_only=True)
    evidence: str = attrs.field(default="", converter=words, kw_only=True)
    explanation: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    superseded_by: str = attrs.field(default="", converter=source_id, kw_only=True, metadata=refers_to("source"))
    place: str = attrs.field(default="", converter=words, kw_only=True)
    estimated_by: str = attrs.field(default="", converter=words, kw_only=True)
    estimated: bool = attrs.field(default=False, converter=flag, kw_only=True)
    ended: bool = attrs.field(default=False, converter=flag, kw_only=True)
    story: bool = attrs.field(default=False, converter=flag, kw_only=True)
    sample_size: int | None = attrs.field(default=None, converter=_sample, kw_only=True)
    design_effect: Exact | None = attrs.field(default=None, converter=_design_effect, kw_only=True)
    raw: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    def __repr__(self) -> str:
        """Return the figure, its unit if it has one of its own, and its time, in one line."""
        parts = (type(self).__name__, self.value, self.unit, self.period or self.date)
        return f"<{' '.join([str(part) for part in parts if part is not None])}>"

    def __attrs_post_init__(self) -> None:
        """Open money into its value and unit, and refuse what contradicts itself."""
        opened: object = self.value
        if isinstance(opened, Amount):
            object.__setattr__(self, "unit", opened.currency)
            object.__setattr__(self, "value", opened.value)
        if self.period is not None and self.date is not None:
            raise DeclarationError(Message("observation-with-period-and-date"), place=self.declared_at)

    @property
    def is_missing(self) -> bool:
        """Return whether there is no figure."""
        return type(self.value) is Missing

    @property
    def source_id(self) -> str:
        """Return the id of the source, "" if none is named."""
        return "" if self.source is None else self.source.id

    @property
    def source_label(self) -> str:
        """Return what a line calls the source, "" if there is none."""
        return "" if self.source is None else self.source.label

    @property
    def extent(self) -> Period | None:
        """Return the period, or the one day of the date; None if neither is known."""
        if type(self.period) is Period:
            return self.period
        return Period(self.date, self.date) if isinstance(self.date, datetime.date) else None

    @property
    def end(self) -> datetime.date | None:
        """Return the day the figure stands for at last; None if unknown."""
        if type(self.period) is Period:
            return self.period.end
        return self.date if isinstance(self.date, datetime.date) else None

    @property
    def timing(self) -> Period | datetime.date | Message:
        """Return the period or date it is for, or the message that it is the whole project or that none is given."""
        if self.period == PROJECT:
            return Message("time-whole-project")
        if isinstance(self.period, Period):
            return self.period
        return self.date if isinstance(self.date, datetime.date) else Message("time-not-given")

    def when(self) -> str:
        """Write the period or date for a reader, or that there is none."""
        if self.period == PROJECT:
            return "the whole project"
        if type(self.period) is Period:
            return self.period.in_words()
        if isinstance(self.date, datetime.date):
            return day_in_words(self.date)
        return "no period given"
