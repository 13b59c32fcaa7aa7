"""Computed figures as a table writes them: percent to one decimal, everything else to four figures."""

from __future__ import annotations

from fractions import Fraction

import attrs

from logframe import units
from logframe.declaration.values.numbers import Exact, Number
from logframe.declaration.values.numerals import figures, percentage, rounded, written


def _percent(number: Exact) -> str:
    return percentage(Fraction(number) / 100).removesuffix(" %")


def short(value: Number, unit: str) -> str:
    """Write a derived value for a table: percent to one decimal, everything else to four figures."""
    ends = (value.low, value.high)
    if unit == units.PERCENT:
        low, high = ("" if end is None else _percent(end) for end in ends)
    else:
        low, high = ("" if end is None else figures(end, 4) for end in ends)
    label = units.unit_label(unit, Number(value.low, value.high).single)
    if value.low is None or value.high is None:
        text = f"at least {low}" if low else f"at most {high}" if high else "any number"
    else:
        text = low if low == high else f"{low} to {high}"
    return f"{text} {label}".rstrip()


def signed(value: Number, unit: str, *, relative: bool = False) -> str:
    """Write a change with its sign: "+5", "−14", "−14 to +3"; of percentages in points unless it is relative."""
    points = unit == units.PERCENT and not relative
    label = "percentage points" if points else units.unit_label(unit, value.low if value.is_exact else None)
    ends = []
    bounds: list[Exact | None] = [value.low] if value.is_exact else [value.low, value.high]
    for bound in bounds:
        if bound is None:
            ends.append("unknown")
            continue
        far = bound if bound > 0 else -bound
        size = _percent(far) if unit == units.PERCENT else written(far)
        ends.append(f"{'+' if bound > 0 else '−' if bound < 0 else '±'}{size}")
    return f"{' to '.join(ends)} {label}".rstrip()


@attrs.frozen
class Estimate:
    """A number computed in double precision as the field of a message, to so many digits."""

    number: float
    digits: int = 3
    sign: bool = False

    def in_words(self) -> str:
        """Return it to its digits, with a plus where its sign is asked for."""
        return format(self.number, f"{'+' if self.sign else ''}.{self.digits}g")


@attrs.frozen
class WholeOrRounded:
    """An end of what a figure would have to be as the field of a message: whole, or a fraction to five figures."""

    number: Exact

    def in_words(self) -> str:
        """Return it in full if it is whole, else its five figures."""
        return figures(self.number, 5)


@attrs.frozen
class Drawn:
    """A number of a chart as the field of a message, to four figures where it is not whole."""

    number: float

    def in_words(self) -> str:
        """Return it as words in and beside a chart have it."""
        return f"{self.number:,.0f}" if self.number == int(self.number) else f"{self.number:,.4g}"

    def __str__(self) -> str:
        """Return it as it stands in English."""
        return self.in_words()


def share_text(share: Number | None) -> str:
    """Write a share as a percentage: "65 %", "20.5 % to 43 %", "at least 65 %"."""
    if share is None:
        return "not known"
    if share.low is None and share.high is None:
        return "any"
    if share.high is None:
        return f"at least {_part(share.low)}"
    if share.low is None:
        return f"at most {_part(share.high)}"
    if share.low == share.high:
        return _part(share.low)
    return f"{_part(share.low)} to {_part(share.high)}"


def _part(share: Exact | None) -> str:
    return "unknown" if share is None else percentage(share)


@attrs.frozen
class Proportion:
    """A computed share as the field of a message, in percent: 1 is "100 %"."""

    share: Number

    def in_words(self) -> str:
        """Return it as `share_text` writes it."""
        return share_text(self.share)


@attrs.frozen
class WholeProportion:
    """A computed share as the field of a message in whole percent; to one decimal where that would say 0 or 100."""

    share: Number

    def in_words(self) -> str:
        """Return it as `share_text` does."""
        ends = [None if end is None else whole_percentage(end) for end in (self.share.low, self.share.high)]
        if ends[0] is None or ends[1] is None:
            return f"at least {ends[0]}" if ends[0] else f"at most {ends[1]}" if ends[1] else "any"
        return ends[0] if ends[0] == ends[1] else f"{ends[0]} to {ends[1]}"


def whole_percentage(share: Exact) -> str:
    """Write a share in whole percent: 0.864 is "86 %", but 0.996 is "99.6 %", since it is not all."""
    percent = Fraction(share) * 100
    is_misleading = round(percent) in (0, 100) and percent not in (0, 100)
    return percentage(Fraction(share)) if is_misleading else f"{rounded(percent, 0)} %"


@attrs.frozen
class Rounded:
    """A computed value as the field of a message, to four figures."""

    value: Number
    unit: str = units.ONE

    def in_words(self) -> str:
        """Return it as `short` writes it."""
        return short(self.value, self.unit)


@attrs.frozen
class Difference:
    """A difference as the field of a message, with its sign; `relative` where its percent are of the value before."""

    value: Number
    unit: str = units.ONE
    relative: bool = False

    def in_words(self) -> str:
        """Return it as `signed` writes it."""
        return signed(self.value, self.unit, relative=self.relative)


@attrs.frozen
class UnitName:
    """A unit as the field of a message: by itself in the plural ("people"), or in the form that a value takes."""

    unit: str
    beside: object = None

    def in_words(self) -> str:
        """Return its label."""
        return units.unit_label(self.unit)


def unit_name(unit: str | None, beside: object = None) -> UnitName | None:
    """Return a unit as a field, by itself or `beside` a value; None where a number has none."""
    return None if unit is None or unit == units.ONE else UnitName(unit, beside)


@attrs.frozen
class Significant:
    """A number on the way to an answer as the field of a message: to six figures, without thousands separators."""

    number: Exact | float

    def in_words(self) -> str:
        """Return its six figures."""
        return f"{self.number:.6g}" if isinstance(self.number, float) else figures(self.number, 6)
