"""How values look in data: 400, {between: [8, 14]}, {about: 200}, {missing: why}, {out_of: [143, 301]} and the like."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from logframe.declaration.framework.targets import Keep, keep_at_least, keep_at_most, keep_between
from logframe.declaration.programme.stated_figures import StatedBound, over, under
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import (
    MOST_DIGITS,
    Exact,
    Missing,
    Number,
    about,
    at_least,
    at_most,
    between,
    interval,
    less_than,
    missing,
    more_than,
)
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Pooled, Share, out_of, share
from logframe.errors import DeclarationError
from logframe.exchange.numbers import fraction_number
from logframe.messages import Code, Message, Multilingual


def number_out(number: Exact) -> Any:
    """Write an exact number: a whole one, a decimal where it ends, else {fraction: "1/3"}."""
    if isinstance(number, int):
        return number
    below = number.denominator
    twos = (below & -below).bit_length() - 1
    below >>= twos
    fives = 0
    while below % 5 == 0:
        below //= 5
        fives += 1
    decimals = max(twos, fives)
    if below != 1 or decimals > MOST_DIGITS:
        return {"fraction": f"{number.numerator}/{number.denominator}"}
    digits = number.numerator * (10**decimals // number.denominator)
    # By its text: arithmetic with decimals would round to 28 digits.
    return Decimal(f"{digits}e-{decimals}")


def value_out(value: Number | Missing) -> Any:
    """Write a value."""
    if isinstance(value, Missing):
        return {"missing": "" if value.cause is None else str(value.cause)}
    low, high = value.low, value.high
    if value.form == "approximate" and value.middle is not None and high is not None:
        spread = Fraction(high) - value.middle
        if spread == abs(Fraction(value.middle)) / 10:
            return {"about": number_out(value.middle)}
        return {"about": number_out(value.middle), "within": number_out(spread)}
    if low is not None and low == high and value.form == "exact":
        return number_out(low)
    if low is not None and high is None:
        return {"more_than" if value.strict else "at_least": number_out(low)}
    if high is not None and low is None:
        return {"less_than" if value.strict else "at_most": number_out(high)}
    return {"between": [None if end is None else number_out(end) for end in (low, high)]}


def keep_out(keep: Keep) -> Any:
    """Write limits to keep."""
    low, high = keep.allowed.low, keep.allowed.high
    if high is None and low is not None:
        return {"keep_at_least": number_out(low)}
    if low is None and high is not None:
        return {"keep_at_most": number_out(high)}
    return {"keep_between": [None if end is None else number_out(end) for end in (low, high)]}


def pooled_out(pooled: Pooled) -> Any:
    """Write a ratio by its two figures."""
    data: dict[str, Any] = {"out_of": [value_out(pooled.numerator), value_out(pooled.denominator)]}
    for name in ("numerator_period", "denominator_period"):
        when = getattr(pooled, name)
        if when is not None:
            data[name] = plain_out(when)
    return data


def plain_out(value: object) -> Any:
    """Write what a field of a declaration holds, unless it is a declared object of its own."""
    if isinstance(value, (Number, Missing)):
        return value_out(value)
    if isinstance(value, Amount):
        return {"amount": value_out(value.value), "currency": value.currency}
    if isinstance(value, Share):
        return {"share": value_out(value.percent)}
    if isinstance(value, Pooled):
        return pooled_out(value)
    if isinstance(value, Keep):
        return keep_out(value)
    if isinstance(value, StatedBound):
        return {value.side.replace(" ", "_"): number_out(value.limit)}
    if isinstance(value, Multilingual):
        return dict(value.texts)
    if isinstance(value, str):
        return str(value)  # a unit of the project's own is a text and more
    if type(value) is Decimal:
        return str(value)  # as text, so that the zeros at its end are meant
    if isinstance(value, Fraction):
        return number_out(value)
    if isinstance(value, Period):
        return str(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(name): plain_out(part) for name, part in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain_out(item) for item in value]
    return value


def _fraction(value: Any) -> Fraction:
    number = fraction_number(value) if isinstance(value, str) else None
    if number is None:
        raise DeclarationError(Message("data-fraction-expected", value=Code.of(value)))
    return number


def _range(pair: Any) -> Number:
    if not isinstance(pair, list) or len(pair) != 2:
        raise DeclarationError(Message("data-two-ends-expected"))
    if None in pair:
        ends = [None if end is None else between(end, end).low for end in pair]
        return interval(ends[0], ends[1])
    return between(*pair)


def _pair(pair: Any, make: Callable[..., Any], keyword: Code) -> Any:
    if not isinstance(pair, list) or len(pair) != 2:
        raise DeclarationError(Message("data-two-figures-expected", keyword=keyword))
    return make(*pair)


_READ: Final[dict[str, tuple[frozenset[str], Callable[[dict[str, Any]], Any]]]] = {
    "about": (frozenset({"within", "percent"}), lambda of: about(of.pop("about"), **of)),
    "amount": (frozenset({"currency"}), lambda of: Amount(of["amount"], of.get("currency", ""))),
    "at_least": (frozenset(), lambda of: at_least(of["at_least"])),
    "at_most": (frozenset(), lambda of: at_most(of["at_most"])),
    "between": (frozenset(), lambda of: _range(of["between"])),
    "fraction": (frozenset(), lambda of: _fraction(of["fraction"])),
    "keep_at_least": (frozenset(), lambda of: keep_at_least(of["keep_at_least"])),
    "keep_at_most": (frozenset(), lambda of: keep_at_most(of["keep_at_most"])),
    "keep_between": (frozenset(), lambda of: _pair(of["keep_between"], keep_between, Code("keep_between"))),
    "less_than": (frozenset(), lambda of: less_than(of["less_than"])),
    "missing": (frozenset(), lambda of: missing(of["missing"]) if of["missing"] else Missing("")),
    "more_than": (frozenset(), lambda of: more_than(of["more_than"])),
    "out_of": (
        frozenset({"numerator_period", "denominator_period"}),
        lambda of: out_of(*_pair(of.pop("out_of"), lambda *two: two, Code("out_of")), **of),
    ),
    "over": (frozenset(), lambda of: over(of["over"])),
    "share": (frozenset(), lambda of: share(of["share"])),
    "under": (frozenset(), lambda of: under(of["under"])),
}


def shape_of(names: Mapping[str, object]) -> str:
    """Return the shape that some names are, "" if they are none."""
    for name, (beside, _) in _READ.items():
        if name in names and set(names) <= beside | {name}:
            return name
    return ""


def shape_in(names: dict[str, Any]) -> Any:
    """Read a value from its shape."""
    return _READ[shape_of(names)][1](dict(names))
