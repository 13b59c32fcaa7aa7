"""Values as fields of messages read in English as they do by themselves, and with the signs of another language."""

from __future__ import annotations

import datetime
from fractions import Fraction
from typing import Any

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from logframe import Period, about, at_least, at_most, between, less_than, more_than
from logframe.declaration.values.money import Amount
from logframe.declaration.values.short_numerals import Difference, Proportion, Rounded
from logframe.language.rendering import words_of
from logframe.language.value_words import ValueWords
from logframe.messages import Message
from logframe.quantities import Missing, Number, Quantity

DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31))
NUMBERS = st.one_of(
    st.integers(-(10**9), 10**9).map(lambda number: Number(number, number)),
    st.fractions(min_value=-1000, max_value=1000, max_denominator=10**4).map(lambda number: Number(number, number)),
    st.builds(lambda low, size: between(low, low + size), st.integers(0, 10**6), st.integers(0, 10**6)),
    st.integers(1, 10**6).flatmap(
        lambda number: st.sampled_from([at_least(number), at_most(number), more_than(number), less_than(number)])
    ),
    st.integers(1, 10**6).map(about),
    st.just(Number(None, None, "bound")),
)


def said(field: object) -> str:
    """Render a field in English."""
    return words_of("en").field(field)


@given(NUMBERS, st.sampled_from(["person", "household", "SEK", "SEK/person", "percent", "1", "km", "sector"]))
def test_english_is_the_notation_of_the_values(value: Number, unit: str) -> None:
    """A number, quantity, share, change or amount is the same text in a message as by itself."""
    if unit == "sector":
        unit = "1"
    assert said(value) == str(value)
    assert said(Quantity(value, unit)) == str(Quantity(value, unit))
    assert said(Amount(value, "SEK")) == str(Amount(value, "SEK"))
    for field in (Proportion(value), Rounded(value, unit), Difference(value, unit)):
        if value.low is not None or value.high is not None:
            assert said(field) == field.in_words()


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("at least 1 person", "at most 2 people", "about 1 person", "1 to 2 people")),
        ("sv", ("minst 1 person", "högst 2 personer", "cirka 1 person", "1 till 2 personer")),
        ("ru", ("не менее 1 человека", "не более 2 человек", "около 1 человека", "1\u00a0– 2 человека")),
    ],
)
def test_a_unit_agrees_with_the_number_of_a_bound(language: str, texts: tuple[str, ...]) -> None:
    """A bound of one is of one person, in Russian in the genitive."""
    values = (Number(1, None, "bound"), Number(None, 2, "bound"), about(1), Number(1, 2, "range"))
    assert tuple(words_of(language).field(Quantity(value, "person")) for value in values) == texts


@given(DAYS, DAYS)
def test_days_and_periods_are_written_out(first: datetime.date, last: datetime.date) -> None:
    """A period is named by its years, months or days, as short as it can be."""
    period = Period(min(first, last), max(first, last))
    assert said(period) == period.in_words()
    assert said(first) == f"{first.day} {first:%B} {first.year}"


def test_what_is_missing_says_whose_words_they_are() -> None:
    """The project's reason stands as it is, the library's is a message, and without either there is none."""
    assert said(Missing("no report")) == "not available (no report)"
    assert said(Missing(message=Message("project-period-not-declared"))) == (
        "not available (the project's period is not declared)"
    )
    assert said(Missing()) == "not available"
    assert said(Quantity(Missing("no report"), "person")) == "not available (no report)"


@pytest.mark.parametrize(
    ("language", "number", "day", "month"),
    [
        ("sv", "14\u00a0000,5", "30 juni 2006", "juli 2004"),
        ("fr", "14\u202f000,5", "30 juin 2006", "juillet 2004"),
        ("es", "14\u00a0000,5", "30 de junio de 2006", "julio de 2004"),
        ("ru", "14\u00a0000,5", "30 июня 2006\u202fг.", "июль 2004\u202fг."),
    ],
)
def test_signs_and_dates_follow_the_language(language: str, number: str, day: str, month: str) -> None:
    """Thousands, decimals and dates are those of the language, whatever the words."""
    values = ValueWords(Locale.parse(language), lambda message: message.code, lambda code: False)

    def plain(field: Any) -> str:
        return str(values.write(field)).replace(" г.", "\u202fг.").replace("\u00a0г.", "\u202fг.")

    assert plain(Number(Fraction(28001, 2), Fraction(28001, 2))) == number
    assert plain(datetime.date(2006, 6, 30)) == day
    assert plain(Period(datetime.date(2004, 7, 1), datetime.date(2004, 7, 31))) == month


@pytest.mark.parametrize("number", [Fraction(10**400, 3), Fraction(-(10**400), 3), Fraction(1, 10**400), 10**400])
def test_numbers_beyond_the_floats_have_words(number: Fraction | int) -> None:
    """A number that no float holds still chooses a form, and is written."""
    assert str(Message("between-ends-before-start", low=Number(number, number), high=Number(number, number)))
