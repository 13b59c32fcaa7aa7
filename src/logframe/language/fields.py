"""The fields of messages in words, and the forms of words that they choose."""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Final

from babel import Locale
from babel.lists import format_list

from logframe.declaration.values.numbers import Number
from logframe.declaration.values.numerals import nearest_float
from logframe.language.value_words import ValueWords
from logframe.messages import Field, Joined, Joint, Message

_RESERVED: Final = frozenset({"none", "true", "false", "zero"})
"""Names of forms that a text never chooses: a donor called "None" or a place called "none" is still there."""


def in_words(field: Field, words: Callable[[Field], str], values: ValueWords, locale: Locale) -> str:
    """Return a field in words; `words` does the same for what it consists of, `values` for a number or date."""
    if field is None:
        return ""
    if isinstance(field, Joined):
        return joined([words(item) for item in field.items], field.by, values, locale)
    if isinstance(field, tuple):
        return ", ".join(words(item) for item in field)
    value = values.write(getattr(field, "shown", field))
    if value is not None:
        return value
    message = getattr(field, "message", None)
    return words(message) if isinstance(message, Message) else str(field)


def joined(texts: Sequence[str], by: Joint, values: ValueWords, locale: Locale) -> str:
    """Return texts joined as readers of a language expect."""
    if by in ("and", "or"):
        return format_list(texts, "standard" if by == "and" else "or", locale)
    return (values.between_clauses() if by == "semicolon" else " ").join(texts)


def choices(field: Field, locale: Locale) -> frozenset[str]:
    """Return the names of the forms that a field chooses, as `[one]` or `[none]` of a Fluent selector.

    A number chooses its plural category, and `zero`; a list does so by its length. An absent or empty field is `none`,
    a truth value `true` or `false`, a status or level its own word, a message its code.
    """
    if field is None or field == "":
        return frozenset({"none"})
    if isinstance(field, bool):
        return frozenset({str(field).lower()})
    if isinstance(field, Joined):
        return choices(field.items, locale)
    if isinstance(field, tuple):
        return _plural(len(field), locale) | ({"none"} if not field else frozenset())
    if isinstance(field, enum.Enum):
        return frozenset({str(field.value).replace(" ", "-")})
    if isinstance(field, Message):
        return frozenset({field.code})
    if isinstance(field, Number):
        end = field.low if field.high is None else field.high
        return frozenset() if end is None else _plural(end, locale)
    if isinstance(field, (int, Fraction, Decimal)):
        return _plural(field, locale)
    return frozenset({field.replace(" ", "-")}) - _RESERVED if isinstance(field, str) else frozenset()


def _plural(number: int | Fraction | Decimal, locale: Locale) -> frozenset[str]:
    # A fraction is read as a decimal number; no language has a form of its own for what no float can hold.
    category = locale.plural_form(nearest_float(number) if isinstance(number, Fraction) else number)
    return frozenset({category, "zero"} if number == 0 else {category})
