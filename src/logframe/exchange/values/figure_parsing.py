"""One figure at a place of a text: its sign, bound, digits, scale, unit and second end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Final

import attrs

from logframe import units
from logframe.declaration.values.numbers import (
    Exact,
    Number,
    about,
    at_least,
    at_most,
    between,
    exact,
    fits,
    less_than,
    more_than,
    number,
)
from logframe.exchange.values import vocabulary as words
from logframe.exchange.values.signs import Signs, exact_of
from logframe.exchange.values.spelt_numbers import spelt_at
from logframe.exchange.values.tokens import Token
from logframe.exchange.values.unit_words import unit_at
from logframe.messages import Message

_MAKE: Final[dict[words.Bound, Callable[[Exact], Number]]] = {
    "about": about,
    "at least": at_least,
    "at most": at_most,
    "more than": more_than,
    "less than": less_than,
}
_THOUSANDS: Final = Signs("thousands", "thousands")
_MOST_QUALIFIERS: Final = 6
_NO_FIGURE: Final = Message("cell-no-figure")
_BASES: Final = frozenset(10**exponent for exponent in range(2, 7))
_DASHES: Final = ("-", "–")
FOOTNOTES: Final = frozenset("*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰")


@attrs.frozen
class Figure:
    """A figure that stands at a place of a text, from one token up to another."""

    start: int
    end: int
    number: Number | None = None
    """None where it cannot be said, for the reason in `problem`; of two, in `pair`, the first with its bound."""
    problem: Message | None = None
    sign: str = ""
    percent: bool = False
    points: bool = False
    unit: str = ""
    """The library's name of the unit, or the sign as it stands where several currencies have it: $, Rs."""
    pair: tuple[Exact, Exact] | None = None
    joint: str = ""
    """What stands between the two of a pair: "/", ":", "in", "per", else "of"."""
    spelt: bool = False
    """Whether it is written in letters, as "five" or "half"."""
    fraction: bool = False


@attrs.frozen
class _Part:
    """A number with what belongs to it, up to a token."""

    end: int
    number: Exact
    literal: bool = True
    scale: int = 1
    percent: bool = False
    points: bool = False
    unit: str = ""
    sign: str = ""
    fraction: bool = False


def figure_at(tokens: Sequence[Token], index: int, signs: Signs, unit: str = "") -> Figure | None:
    """Return the figure that begins at a place; None where there is none.

    `unit` is that of the indicator: "1.2 m" are metres where it counts metres, else millions.
    """
    start = index
    if index >= len(tokens):
        return None
    if index and not tokens[index].spaced and tokens[index - 1].kind == "word" and tokens[index].kind == "number":
        return None  # R1, CO2, Q3
    bound: words.Bound | None = None
    while index < start + _MOST_QUALIFIERS and (qualifier := words.BOUNDS.at(tokens, index)) is not None:
        bound, index = (qualifier[0] if bound is None or bound == "about" else bound), qualifier[1]
    is_range = words.BETWEEN.at(tokens, index) or words.FROM.at(tokens, index)
    if is_range is not None:
        index = is_range[1]
    first = _part(tokens, index, signs, unit)
    if first is None or isinstance(first, Message):
        return None if first is None else Figure(start, index + 1, problem=first)
    if is_range is None or bound is not None:
        after = None if bound is not None else words.AFTER.at(tokens, first.end)
        if after is not None and _is_suffix(tokens, first.end, after[1]):
            bound, first = after[0], attrs.evolve(first, end=after[1])
    second = _second(tokens, first.end, signs, unit, and_too=is_range is not None)
    if second is not None and _is_year(tokens, first, second):
        second = None  # "70 % bis 2025", "45 hasta 2025"
    if isinstance(second, Message):
        return Figure(start, first.end, problem=second)
    if second is not None and _may_be_year(tokens, first, second):
        return Figure(start, second.end, problem=Message("cell-range-or-year"))
    if second is not None and bound in (None, "about"):
        return _range(start, first, second)
    if second is not None:
        return Figure(start, second.end, problem=_NO_FIGURE)
    if is_range is not None and bound is None:
        return None
    if not first.sign and not first.percent and (pair := _pair(tokens, first, signs, unit)) is not None:
        return attrs.evolve(
            pair, start=start, number=number(first.number) if bound is None else _MAKE[bound](first.number)
        )
    spread = _spread(tokens, first, signs, unit)
    if spread is not None and bound is None:
        last, end = spread
        value: Number = about(first.number, within=last)
        return _figure(start, attrs.evolve(first, end=end), value)
    return _figure(start, first, number(first.number) if bound is None else _MAKE[bound](first.number))


def _figure(start: int, part: _Part, value: Number) -> Figure:
    return Figure(
        start,
        part.end,
        value,
        sign=part.sign,
        percent=part.percent,
        points=part.points,
        unit=part.unit,
        spelt=not part.literal,
        fraction=part.fraction,
    )


def _part(tokens: Sequence[Token], index: int, signs: Signs, unit: str) -> _Part | Message | None:
    """Read a number with its sign, currency, scale, per cent and unit."""
    start = index
    sign = ""
    currency = ""
    dashed = index == 0 and len(tokens) > 1 and tokens[0].key == "–" and not tokens[1].spaced  # "–5" alone
    if index < len(tokens) and (dashed or tokens[index].key in ("+", "-", "−")):
        beside = index + 1 < len(tokens) and not tokens[index + 1].spaced
        if not beside or not tokens[index].spaced:
            return None
        sign, index = "+" if tokens[index].key == "+" else "-", index + 1
    money = unit_at(tokens, index)
    if money is not None and (money[0].isupper() or tokens[index].kind == "sign"):
        currency, index = money
    elif (sign_of_money := words.MONEY.at(tokens, index)) is not None:
        currency, index = tokens[index].text, sign_of_money[1]
    if index >= len(tokens):
        return None
    literal = tokens[index].kind == "number"
    value: Exact
    if literal:
        beside = index > start and tokens[index - 1].kind == "word" and not tokens[index].spaced
        if beside and not currency:
            return None
        digits = exact_of(tokens[index].text, signs)
        if isinstance(digits, Message) and _is_counted(tokens, index + 1, currency or unit):
            digits = exact_of(tokens[index].text, _THOUSANDS)
        if isinstance(digits, Message):
            return digits
        value, index = digits, index + 1
        touching = index < len(tokens) and tokens[index].kind == "word" and not tokens[index].spaced
        if touching and not _belongs(tokens, index) and not is_footnote(tokens, index):
            return None
    else:
        fraction = words.FRACTIONS.at(tokens, index)
        numeral = spelt_at(tokens, index)
        if fraction is not None:
            return _Part(fraction[1], fraction[0], literal=False, unit=currency, sign=sign, fraction=True)
        if numeral is None:
            return None
        value, index = numeral
    scale = None if unit == "m" else words.SCALES.at(tokens, index)
    factor = 1
    if scale is not None and _is_scale(tokens, index, currency):
        if tokens[index].text == "M" and tokens[index].spaced and not currency and value in range(10_000):
            return _NO_FIGURE  # "50 M" may be men
        factor, index = scale
        value = _times(value, factor)
        if not fits(value):
            return _NO_FIGURE
    points = words.POINTS.at(tokens, index)
    percent = words.PERCENT.at(tokens, index)
    if points is not None:
        index = points[1]
    elif percent is not None:
        index = percent[1]
    elif not currency and (following := unit_at(tokens, index)) is not None and following[0].isupper():
        currency, index = following
    elif not currency and (sign_of_money := words.MONEY.at(tokens, index)) is not None:
        currency, index = tokens[index].text, sign_of_money[1]
    return _Part(
        index,
        -value if sign == "-" else value,
        literal=literal,
        scale=factor,
        percent=percent is not None and points is None,
        points=points is not None,
        unit=currency,
        sign=sign,
    )


def _is_counted(tokens: Sequence[Token], index: int, unit: str) -> bool:
    """Return whether a number has no three decimals: "USD 4,000", "1,234 people"."""
    if not unit:
        following = unit_at(tokens, index)
        unit = following[0] if following is not None else ""
    return bool(unit) and (units.is_counted(unit) or units.is_currency(unit) or words.MONEY.whole(unit) is not None)


def _times(value: Exact, scale: int) -> Exact:
    return exact(Fraction(value) * scale)


def _belongs(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a word that touches digits is their scale or unit, not as in 1e5 or 2nd."""
    end, unit = words.SCALES.at(tokens, index), unit_at(tokens, index)
    is_longer = end is not None and unit is not None and unit[1] > end[1]  # "5m2"
    if end is not None and tokens[index].key in words.SHORT_SCALES and not is_longer:
        return _is_apart(tokens, end[1])
    for following in (words.POINTS.at(tokens, index), words.PERCENT.at(tokens, index), unit):
        if following is not None:
            return _is_apart(tokens, following[1])
    return tokens[index].key in ("or", "to", "x") and index + 1 < len(tokens) and tokens[index + 1].spaced


def _is_apart(tokens: Sequence[Token], index: int) -> bool:
    return index >= len(tokens) or tokens[index].spaced or tokens[index].kind == "sign"


def _is_scale(tokens: Sequence[Token], index: int, money: str) -> bool:
    """Return whether a scale is meant: "5 M" yes, "M: 100" no, "3 mil" yes, "5 m2" and "5 m/s" no."""
    if len(tokens[index].text) > 1 or index + 1 >= len(tokens):
        return True
    following = tokens[index + 1]
    is_metre = tokens[index].key == "m" and not following.spaced
    is_metre = is_metre and (following.kind == "number" or following.key == "^" or (following.key == "/" and not money))
    return following.key not in (":", "=") and not is_metre


def _is_suffix(tokens: Sequence[Token], index: int, end: int) -> bool:
    """Return whether "+" stands after a number, not before the next one."""
    if tokens[index].key != "+":
        return True
    return not tokens[index].spaced and (end >= len(tokens) or tokens[end].kind != "number")


def _second(tokens: Sequence[Token], index: int, signs: Signs, unit: str, *, and_too: bool) -> _Part | Message | None:
    """Read the second end of a range, None where there is none."""
    if index >= len(tokens):
        return None
    if tokens[index].key in _DASHES:
        end = index + 1
    else:
        joint = words.TO.at(tokens, index) or (words.AND.at(tokens, index) if and_too else None)
        if joint is None:
            return None
        end = joint[1]
    if end < len(tokens) and tokens[end].key in ("+", "-"):
        return None
    month = words.MONTHS.at(tokens, end)
    if month is not None and month[1] < len(tokens) and tokens[month[1]].key in ("/", "-", "."):
        return None  # "até dez/2024", where "dez" may be ten as well
    following = _part(tokens, end, signs, unit)
    if isinstance(following, _Part) and not following.literal and tokens[index].key in _DASHES:
        return None
    return following


def _is_year(tokens: Sequence[Token], first: _Part, second: _Part | Message) -> bool:
    """Return whether the end of a range is the year by which it is to be reached."""
    if isinstance(second, Message) or second.percent:
        return False
    if first.percent or first.points:
        return second.number in range(1950, 2100)
    return words.UNTIL.at(tokens, first.end) is not None and _is_far_year(tokens, first, second)


def _may_be_year(tokens: Sequence[Token], first: _Part, second: _Part) -> bool:
    """Return whether "2 - 2021" may be 2 in 2021: nothing follows, and the second is far beyond the first."""
    return second.end == len(tokens) and _is_far_year(tokens, first, second)


def _is_far_year(tokens: Sequence[Token], first: _Part, second: _Part) -> bool:
    last = tokens[second.end - 1]
    is_year = len(last.text) == 4 and last.text.isdigit() and second.number in range(1990, 2051)
    return is_year and first.number < 500


def _range(start: int, first: _Part, second: _Part) -> Figure:
    low, high = first.number, second.number
    if first.scale == 1:
        low = _times(low, second.scale)  # "1.2-1.5 million"
    if first.sign == "+" or second.sign:
        return Figure(start, second.end, problem=_NO_FIGURE)
    if low > high:
        return Figure(start, second.end, problem=Message("cell-range-reversed"))
    joined = attrs.evolve(
        first,
        end=second.end,
        percent=first.percent or second.percent,
        points=first.points or second.points,
        unit=first.unit or second.unit,
    )
    return _figure(start, joined, between(low, high))


def _pair(tokens: Sequence[Token], first: _Part, signs: Signs, unit: str) -> Figure | None:
    """Read "5 out of 10", "143/301" and "1:25"."""
    index = first.end
    if index >= len(tokens):
        return None
    if tokens[index].key in ("/", ":"):
        end = index + 1
        tight = not tokens[index].spaced and end < len(tokens) and not tokens[end].spaced
        if tokens[index].key == ":" and not tight:
            return None
    else:
        joint = words.OUT_OF.at(tokens, index)
        one_in = tokens[index].key == "in" and first.number in range(1, 10)
        joint = joint or words.PER.at(tokens, index)
        if joint is None and not one_in:
            return None
        end = index + 1 if joint is None else joint[1]
    below = _part(tokens, end, signs, unit)
    if not isinstance(below, _Part) or below.percent or not below.literal or not first.literal or below.sign:
        return None
    if below.end < len(tokens) and tokens[below.end].key == "/":
        return None  # 31/12/2024
    if words.PER.at(tokens, index) is not None and below.number in _BASES:
        return None  # of a rate: "74 per 1,000"
    if tokens[index].key == "in" and below.number not in range(2, 101):
        return None  # "1 in 5", not "3 in 2024"
    if tokens[index].key == "in" and below.end < len(tokens) and below.number <= first.number:
        return None
    joint_key = tokens[index].key if tokens[index].key in ("/", ":", "in") else "of"
    joint_key = "per" if words.PER.at(tokens, index) is not None else joint_key
    unit = below.unit or first.unit
    return Figure(first.end, below.end, pair=(first.number, below.number), joint=joint_key, unit=unit)


def _spread(tokens: Sequence[Token], first: _Part, signs: Signs, unit: str) -> tuple[Exact, int] | None:
    if first.end >= len(tokens) or tokens[first.end].key != "±":
        return None
    within = _part(tokens, first.end + 1, signs, unit)
    return (within.number, within.end) if isinstance(within, _Part) and within.literal else None


def is_footnote(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a mark of a footnote stands at a place: 2*, 2 †."""
    return index < len(tokens) and not set(tokens[index].text) - FOOTNOTES
