"""Fields that hold a figure and nothing else, as in IATI and CSV: what is certain is read, the rest is missing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from logframe import units
from logframe.declaration.values.numbers import MOST_DIGITS, Missing, Number, Value, rescaled
from logframe.exchange.numbers import PLAIN, exact_number
from logframe.exchange.values.numbers import read_number
from logframe.exchange.values.signs import MACHINE, Signs
from logframe.exchange.values.unit_words import are_of_one_kind, read_unit
from logframe.messages import Code, Message

_LONGEST: Final = 60
_METRES: Final = re.compile(r"\d\s?m\b")


def value_of(text: str, *, is_percentage: bool = False, signs: Signs = MACHINE, unit: str = "") -> Value:
    """Return the value of a field; missing with the reason where it is no number, or may be two.

    A plain number has a decimal point in every file but one whose own numbers show that its points are thousands, or
    both. With the `unit` of the indicator "500 m" of kilometres is 0.5, and what is in a unit of another kind missing.
    """
    return (_short if len(text) <= _LONGEST else _value_of)(text, is_percentage, signs, unit)


def _value_of(text: str, is_percentage: bool, signs: Signs, unit: str) -> Value:
    typed = text.strip()
    if not typed:
        return Missing(message=Message("iati-value-empty"))
    shown = " ".join((typed if len(typed) <= _LONGEST else f"{typed[:_LONGEST]}…").split())
    if signs.point not in ("thousands", "mixed") and PLAIN.fullmatch(typed):
        number = exact_number(typed)
        if number is None:
            return Missing(message=Message("iati-value-too-long", value=shown, limit=MOST_DIGITS))
        return Number(number, number)
    are_metres = unit and _METRES.search(typed) and are_of_one_kind(unit, "m")
    answer = read_number(typed, signs, unit="m" if are_metres else "")
    if answer is not None and answer.problem is None and isinstance(answer.value, Number):
        if not (answer.percent or answer.points) or is_percentage:
            return _in_unit(answer.value, read_unit(answer.words) or answer.unit, unit, shown)
    elif answer is not None and answer.problem is not None and "decimal" in answer.problem.fields:
        return Missing(
            message=Message("iati-value-comma", value=shown, sign=Code("comma" if "," in typed else "point"))
        )
    return Missing(message=Message("iati-value-no-number", value=shown))


def _in_unit(value: Number, written: str, unit: str, shown: str) -> Value:
    if not unit or written in ("", unit):
        return value
    if not are_of_one_kind(written, unit):
        return Missing(message=Message("iati-value-other-unit", value=shown, unit=Code(unit)))
    return rescaled(value, units.factor(written, unit))


# The same short figures come again and again.
_short: Final = lru_cache(maxsize=8192)(_value_of)
