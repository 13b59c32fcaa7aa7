"""The numbers that a text of several sentences writes: no dates, sections, or parts of names."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from logframe.assessment.written_numbers import WrittenNumber
from logframe.declaration.values.numbers import Exact
from logframe.exchange.values import vocabulary
from logframe.exchange.values.periods import find_periods
from logframe.exchange.values.signs import Signs, exact_of
from logframe.exchange.values.statement_marks import Marks
from logframe.messages import Message

_EITHER: Final = (Signs("thousands", "decimal"), Signs("decimal", "thousands"))


def numbers_in(text: str) -> list[WrittenNumber]:
    """Return the numbers that a text writes in digits, with both readings where a comma or point may be either."""
    return list(_numbers(Marks(text, "", find_periods(text))))


def _numbers(marks: Marks) -> Iterator[WrittenNumber]:
    tokens = marks.undated
    index = 0
    while index < len(tokens):
        token, index = tokens[index], index + 1
        if token.kind != "number":
            continue
        if marks.is_name(index - 1):
            index = marks.past_list(index)
            continue
        beside = index > 1 and tokens[index - 2].kind == "word" and not token.spaced  # CO2
        scale, end = _scale(marks, index)
        glued = (
            end == index and index < len(tokens) and tokens[index].kind == "word" and not tokens[index].spaced
        )  # 5th
        readings = tuple(dict.fromkeys(_of_digits(number, token.text, scale) for number in _exact(token.text)))
        if readings and not beside and not glued:
            last = tokens[end - 2 if tokens[end - 1].key == "de" else end - 1]  # 3,5 millions de francs
            yield WrittenNumber(marks.text[token.start : last.end], readings)
        index = end


def _exact(digits: str) -> Iterator[Exact]:
    number = exact_of(digits, Signs())
    for exact in (number,) if not isinstance(number, Message) else (exact_of(digits, signs) for signs in _EITHER):
        if not isinstance(exact, Message):
            yield exact


def _of_digits(number: Exact, written: str, scale: int) -> tuple[Fraction, Fraction]:
    """Return a number and the unit of its last digit that is not a zero to fill up."""
    digits = "".join(filter(str.isdigit, written))
    decimals = next((count for count in range(len(digits) + 1) if int(digits) == number * 10**count), 0)
    filling = len(digits) - len(digits.rstrip("0")) if not decimals and digits.strip("0") else 0
    return Fraction(number) * scale, Fraction(10) ** (filling - decimals) * scale


def _scale(marks: Marks, index: int) -> tuple[int, int]:
    """Return by how much the word after a number multiplies it, and where it ends: "3.4 million"."""
    phrase = vocabulary.SCALES.at(marks.undated, index)
    if phrase is None:
        return 1, index
    is_letter = phrase[1] == index + 1 and marks.undated[index].key in vocabulary.SHORT_SCALES
    return (1, index) if is_letter and marks.undated[index].spaced and len(marks.undated[index].key) == 1 else phrase
