"""Fields that hold a figure and nothing else, as in IATI and CSV: what is certain is read, the rest is missing."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from logframe.declaration.values.numbers import MOST_DIGITS, Missing, Number, Value
from logframe.exchange.numbers import PLAIN, exact_number
from logframe.exchange.values.numbers import read_number
from logframe.exchange.values.signs import MACHINE, Signs
from logframe.messages import Code, Message

_LONGEST: Final = 60


def value_of(text: str, *, is_percentage: bool = False, signs: Signs = MACHINE) -> Value:
    """Return the value of a field; missing with the reason where it is no number, or may be two.

    A plain number has a decimal point in every file but one whose own numbers show that its points are thousands, or
    both.
    """
    return (_short if len(text) <= _LONGEST else _value_of)(text, is_percentage, signs)


def _value_of(text: str, is_percentage: bool, signs: Signs) -> Value:
    typed = text.strip()
    if not typed:
        return Missing(message=Message("iati-value-empty"))
    shown = " ".join((typed if len(typed) <= _LONGEST else f"{typed[:_LONGEST]}…").split())
    if signs.point not in ("thousands", "mixed") and PLAIN.fullmatch(typed):
        number = exact_number(typed)
        if number is None:
            return Missing(message=Message("iati-value-too-long", value=shown, limit=MOST_DIGITS))
        return Number(number, number)
    answer = read_number(typed, signs)
    if answer is not None and answer.problem is None and isinstance(answer.value, Number):
        if not (answer.percent or answer.points) or is_percentage:
            return answer.value
    elif answer is not None and answer.problem is not None and "decimal" in answer.problem.fields:
        return Missing(
            message=Message("iati-value-comma", value=shown, sign=Code("comma" if "," in typed else "point"))
        )
    return Missing(message=Message("iati-value-no-number", value=shown))


# The same short figures come again and again.
_short: Final = lru_cache(maxsize=8192)(_value_of)
