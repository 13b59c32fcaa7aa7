"""Values in the words of a language: numbers, shares, quantities, dates and periods.

Rounding is done by `numerals`; here only the signs and the words between them follow the language.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Final

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import get_decimal_symbol, get_group_symbol

from logframe import units
from logframe.country_names import countries_of
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Exact, Missing, Number
from logframe.declaration.values.numerals import figures, percentage, written
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.shares import Pooled, Share
from logframe.declaration.values.short_numerals import (
    Difference,
    Drawn,
    Estimate,
    Proportion,
    Rounded,
    Significant,
    UnitName,
    WholeOrRounded,
    WholeProportion,
    whole_percentage,
)
from logframe.messages import Code, Field, Message, Territory

ALONE: Final = Code("alone")
"""What a unit agrees with where no number stands beside it."""


_MOST_DAYS: Final = 2_000
"""How many days are kept in words: reports name the same ones again and again."""


class ValueWords:
    """How one language writes values; `text` renders the messages that they are made of."""

    def __init__(self, locale: Locale, text: Callable[[Message], str], has: Callable[[str], bool]) -> None:
        """Take the signs of a locale and the words of a catalogue, which `has` some codes."""
        self._locale = locale
        self._text = text
        self._has = has
        group = "\u00a0" if locale.language == "es" else get_group_symbol(locale)
        self._days: dict[datetime.date, str] = {}
        self._signs = str.maketrans({",": group, ".": get_decimal_symbol(locale)})
        self._kinds: dict[type, Callable[..., str]] = {
            int: lambda field: self.digits(written(field)),
            Fraction: lambda field: self.percent(percentage(field)),
            datetime.date: self.day,
            Territory: self._territory,
            Period: self.period,
            Number: lambda field: self.number(field, self._written),
            Missing: lambda field: self._text(Message("missing", reason=field.cause)),
            Quantity: self.quantity,
            Amount: lambda field: self.quantity(Quantity(field.value, field.currency)),
            Share: lambda field: self._spaced(f"{self.number(field.percent, self._written)} %"),
            Pooled: lambda field: self._text(Message("pooled-figures", above=field.numerator, below=field.denominator)),
            Proportion: lambda field: self.share(field.share),
            WholeProportion: lambda field: self.share(field.share, whole_percentage),
            Rounded: self._rounded,
            Difference: self._difference,
            UnitName: self._unit_name,
            Significant: lambda field: self.digits(field.in_words()),
            Estimate: lambda field: self.digits(field.in_words()),
            WholeOrRounded: lambda field: self.digits(field.in_words()),
            Drawn: lambda field: self.digits(field.in_words()),
        }

    def _territory(self, field: str) -> str:
        return ", ".join(str(self._locale.territories.get(country, country)) for country in countries_of(str(field)))

    def write(self, field: Field) -> str | None:
        """Return a value in words; None for what is no value."""
        kind = self._kinds.get(type(field))
        if kind is None and isinstance(field, datetime.date):
            return self.day(field)  # a class of somebody's own
        return None if kind is None else kind(field)

    def digits(self, text: str) -> str:
        """Return digits with the signs of the language for thousands and decimals."""
        return text.translate(self._signs)

    def percent(self, text: str) -> str:
        """Return a percentage as the language writes it."""
        return self._spaced(self.digits(text))

    def _spaced(self, text: str) -> str:
        return text if self._locale.language == "en" else text.replace(" %", "\u00a0%")

    def between_clauses(self) -> str:
        """Return what stands between clauses of a list: "; "."""
        return self._text(Message("between-clauses")) if self._has("between-clauses") else "; "

    def day(self, day: datetime.date) -> str:
        """Return a day: "30 June 2006"."""
        text = self._days.get(day)
        if text is None:
            text = str(format_date(day, "long", self._locale))
            # French counts the first day of a month as an ordinal; CLDR has no pattern for it.
            text = f"1er{text[1:]}" if self._locale.language == "fr" and text.startswith("1 ") else text
            if len(self._days) >= _MOST_DAYS:
                self._days.clear()
            self._days[day] = text
        return text

    def forget(self) -> None:
        """Forget the days that were put into words before."""
        self._days.clear()

    def period(self, period: Period) -> str:
        """Return a period: "July 2004 to December 2005", "2004", or by its days."""
        first, last = period.start, period.end
        months = period.whole_months
        if months is None:
            return self.day(first) if period.days == 1 else self._between(self.day(first), self.day(last))
        if first.month == 1 and last.month == 12:
            return f"{first.year}" if first.year == last.year else self._between(f"{first.year}", f"{last.year}")
        end = self._month(last)
        if months == 1:
            return end
        start = format_date(first, "LLLL", self._locale) if first.year == last.year else self._month(first)
        return self._between(start, end)

    def number(self, value: Number, write: Callable[[Exact], str]) -> str:
        """Return a number with what is known of it: "about 14,000", "8 to 14", "at least 260"."""
        if value.form == "approximate" and value.middle is not None:
            return self._text(Message("number-about", number=Code(write(value.middle))))
        if value.low is None and value.high is None:
            return self._text(Message("number-any"))
        if value.high is None:
            assert value.low is not None
            code = "number-more-than" if value.strict else "number-at-least"
            return self._text(Message(code, number=Code(write(value.low))))
        if value.low is None:
            code = "number-less-than" if value.strict else "number-at-most"
            return self._text(Message(code, number=Code(write(value.high))))
        low, high = write(value.low), write(value.high)
        return low if low == high else self._between(low, high)

    def share(self, share: Number, write: Callable[[Exact], str] = percentage) -> str:
        """Return a computed share in percent: "65 %", "20.5 % to 43 %", "at least 65 %"."""
        plain = Number(share.low, share.high)
        return self.number(plain, lambda end: self.percent(write(end)))

    def quantity(self, quantity: Quantity) -> str:
        """Return a value with its unit: "400 people", "1 person", "45 %"."""
        if isinstance(quantity.value, Missing):
            return self._text(Message("missing", reason=quantity.value.cause))
        number = self.number(quantity.value, self._written)
        return self._with_unit(number, self.unit(quantity.unit, self._counted(quantity.value)))

    def unit(self, unit: str, count: Field = ALONE) -> str:
        """Return a unit as it stands beside a count, or alone."""
        if unit == units.ONE:
            return ""
        if units.rate_for(unit) != 1:
            counted, whole = units.rate_parts(unit)
            many = self._text(Message("unit-so-many", number=units.rate_for(unit), unit=Code(self.unit(whole, 5))))
            joined = self._per().join([self.unit(counted, count) if counted else "", many]).strip()
            return self._text(Message("unit-per", parts=Code(joined)))
        if "/" in unit:
            above, *below = unit.split("/")
            parts = [self.unit(above, count), *(self.unit(part, 1) for part in below)]
            return self._text(Message("unit-per", parts=Code(self._per().join(part for part in parts if part))))
        code = f"unit-{unit}"
        if self._has(code):
            return self._text(Message(code, count=count))
        return units.unit_label(unit, count if isinstance(count, (int, Fraction, Decimal)) else None)

    def _counted(self, value: object) -> Exact | Decimal:
        """Return the number that a unit beside a value agrees with: the upper end, or the bound ("at least 1 person").

        A language with forms for few and many has the genitive after "at least": that of 2 for one, of 5 for several.
        """
        plural = self._locale.plural_form
        several = 5 if "many" in plural.tags and "few" in plural.tags else 2
        if isinstance(value, (int, Fraction, Decimal)):
            return value
        if not isinstance(value, Number):
            return several
        if value.single is None:
            return value.high if value.high is not None and several == 5 else several
        if value.is_exact or several == 2:
            return value.single
        return 2 if value.single != int(value.single) or plural(int(value.single)) == "one" else several

    def _per(self) -> str:
        return f" {self._text(Message('unit-between'))} "

    def _unit_name(self, field: UnitName) -> str:
        return self.unit(field.unit, ALONE if field.beside is None else self._counted(field.beside))

    def _rounded(self, field: Rounded) -> str:
        percent = field.unit == units.PERCENT

        def write(end: Exact) -> str:
            short = percentage(Fraction(end) / 100).removesuffix(" %") if percent else figures(end, 4)
            return self.digits(short)

        plain = Number(field.value.low, field.value.high)
        return self._with_unit(self.number(plain, write), self.unit(field.unit, self._counted(plain)))

    def _difference(self, field: Difference) -> str:
        percent = field.unit == units.PERCENT

        def write(end: Exact | None) -> str:
            if end is None:
                return self._text(Message("number-unknown"))
            far = end if end > 0 else -end
            size = percentage(Fraction(far) / 100).removesuffix(" %") if percent else written(far)
            return f"{'+' if end > 0 else '−' if end < 0 else '±'}{self.digits(size)}"

        low, high = field.value.low, field.value.high
        text = write(low) if field.value.is_exact else self._between(write(low), write(high))
        if percent and not field.relative:
            return self._with_unit(text, self._text(Message("percentage-points")))
        return self._with_unit(text, self.unit(field.unit, self._counted(low if field.value.is_exact else None)))

    def _written(self, number: Exact) -> str:
        return self.digits(written(number))

    def _between(self, first: str, last: str) -> str:
        return self._text(Message("number-range", low=Code(first), high=Code(last)))

    def _month(self, day: datetime.date) -> str:
        return str(format_skeleton("yMMMM", day, locale=self._locale))

    def _with_unit(self, value: str, unit: str) -> str:
        if unit == "%":
            return self._spaced(f"{value} %")
        return self._text(Message("quantity", value=Code(value), unit=Code(unit))) if unit else value
