"""What a derivation gives, exactly; and what one of its inputs would have to be to give something else."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import attrs

from logframe import units
from logframe.declaration.programme.derivations import Derivation, End, Figure, Operation, Undeclared, figures_in
from logframe.declaration.values.numbers import Exact, Missing, Number, Value, interval
from logframe.declaration.values.quantities import Quantity


@attrs.frozen
class Derived:
    """The value a derivation gives, its unit, and what was left out on the way."""

    value: Value
    unit: str
    warnings: tuple[str, ...] = ()


def derive(given: Derivation) -> Derived:
    """Compute a derivation from its figures; approximate ones count at their middle, ranges at both ends.

    A range that stands in several places has one value in all of them: the bounds are then those at the corners
    of the ranges, if the derivation is a quotient of linear terms in each, which rises or falls throughout.
    Raises UnitMismatchError if it adds what does not add up.
    """
    found = _derive(given)
    if isinstance(found.value, Missing):
        return found
    ranges = _repeated(given)
    if not ranges:
        return found
    return attrs.evolve(found, value=_at_corners(given, ranges, found.value))


_MOST_RANGES = 8


def _repeated(given: Derivation) -> list[Figure]:
    """List every range of a derivation, if one of them stands in several places and all are linear in it."""
    every = [one for one in figures_in(given) if isinstance(one.value, Number)]
    ranges = [one for one in {id(one): one for one in every}.values() if _is_range(one)]
    if len(ranges) > _MOST_RANGES or not any(sum(one is each for each in every) > 1 for one in ranges):
        return []
    linear = all(_is_linear(given, one) for one in ranges)
    return ranges if linear else []


def _is_range(one: Figure) -> bool:
    value = leaf(one)
    return isinstance(value, Number) and value.is_bounded and value.low != value.high


def _is_linear(given: Derivation, figure: Figure) -> bool:
    """Tell whether a derivation is (p + qx) / (r + sx) in a figure, however the other ranges lie."""
    return len(_forms(given, figure)) == _combinations(given, figure)


def _combinations(given: Derivation, figure: Figure) -> int:
    if isinstance(given, Operation):
        return _combinations(given.left, figure) * _combinations(given.right, figure)
    if isinstance(given, Undeclared) or given == figure:
        return 1
    value = leaf(given)
    return len(_distinct(value)) if isinstance(value, Number) else 1


def _at_corners(given: Derivation, ranges: list[Figure], naive: Number) -> Number:
    ends: list[Exact] = []
    for corner in product(*[_distinct(value) for one in ranges if isinstance(value := leaf(one), Number)]):
        chosen = dict(zip(map(id, ranges), corner, strict=True))
        value = _derive(with_values(given, chosen)).value
        if isinstance(value, Missing) or value.low is None:
            return naive
        ends.append(value.low)
    return interval(min(ends), max(ends))


def with_values(given: Derivation, chosen: dict[int, Exact]) -> Derivation:
    """Put chosen numbers in the place of figures, by the identity of each."""
    if isinstance(given, Operation):
        return Operation(given.sign, with_values(given.left, chosen), with_values(given.right, chosen))
    if isinstance(given, Figure) and id(given) in chosen:
        return attrs.evolve(given, value=chosen[id(given)])
    return given


def _derive(given: Derivation) -> Derived:
    """Compute a derivation place by place."""
    if isinstance(given, Undeclared):
        return Derived(Missing(given.reason), units.ONE)
    if isinstance(given, (Figure, End)):
        figure = given.figure if isinstance(given, End) else given
        return Derived(leaf(given), figure.unit or units.ONE)
    left, right = _derive(given.left), _derive(given.right)
    warnings = (*left.warnings, *right.warnings)
    if given.sign in "+-" and not (isinstance(given.left, Undeclared) or isinstance(given.right, Undeclared)):
        gap = left if isinstance(left.value, Missing) else right if isinstance(right.value, Missing) else None
        if gap is not None:
            known = right if gap is left else left
            if gap.unit != units.ONE and not units.same_kind(gap.unit, known.unit):
                raise units.mismatch(left.unit, right.unit, "add")
            return Derived(known.value, known.unit, (*warnings, f"a part is missing: {gap.value}"))
    one, other = Quantity(left.value, left.unit), Quantity(right.value, right.unit)
    joined = _join(given, one, other)
    return Derived(joined.value, joined.unit, warnings)


def _join(given: Operation, one: Quantity, other: Quantity) -> Quantity:
    if given.sign == "+":
        return one + other
    if given.sign == "-":
        return one - other
    if isinstance(one.value, Missing) or isinstance(other.value, Missing):
        gap = one.value if isinstance(one.value, Missing) else other.value
        return Quantity(gap, units.ONE)
    if given.sign == "/":
        if other.value.contains(0):
            return Quantity(Missing("the divisor may be 0"), units.ONE)
        return one / other
    return Quantity(one.value * other.value, units.multiplied(one.unit, other.unit))


def leaf(given: Figure | End) -> Value:
    """Give the value a figure enters a derivation with."""
    figure = given.figure if isinstance(given, End) else given
    value = figure.value
    if isinstance(value, Missing):
        return value
    if isinstance(given, End):
        end = value.low if given.side == "low" else value.high
        return Missing(f"{figure.id} has no such end") if end is None else Number(end, end)
    if value.form == "approximate" and value.middle is not None:
        return Number(value.middle, value.middle)
    return value


def solve(given: Derivation, unknown: Figure, low: Fraction, high: Fraction) -> tuple[Fraction, Fraction] | None:
    """Find the interval of one figure for which a derivation lies between two results.

    The derivation is (p + qx) / (r + sx) in a figure x that stands once in it, so the ends follow exactly;
    figures that are ranges enter at both of their ends. None if no such figure would do.
    """
    found: list[Fraction] = []
    for p, q, r, s in _forms(given, unknown):
        for result in (low, high):
            if result * s == q:
                return None
            found.append((p - result * r) / (result * s - q))
    return (min(found), max(found)) if found else None


_Form = tuple[Fraction, Fraction, Fraction, Fraction]


def _forms(given: Derivation, unknown: Figure) -> list[_Form]:
    """Write a derivation as (p + qx) / (r + sx), once for each end of the other figures."""
    if isinstance(given, Undeclared):
        return []
    if isinstance(given, (Figure, End)):
        if given == unknown:
            return [(Fraction(0), Fraction(1), Fraction(1), Fraction(0))]
        value = leaf(given)
        if isinstance(value, Missing) or not value.is_bounded:
            return []
        return [_constant(end) for end in _distinct(value)]
    # A missing part of a sum is left out of it, as when the sum is computed.
    lefts, rights = _forms(given.left, unknown), _forms(given.right, unknown)
    if given.sign in "+-" and not (lefts and rights):
        return lefts or rights
    return [form for left in lefts for right in rights if (form := _combined(given.sign, left, right)) is not None]


def _distinct(value: Number) -> list[Exact]:
    return [end for end in dict.fromkeys((value.low, value.high)) if end is not None]


def _constant(number: Exact) -> _Form:
    return Fraction(number), Fraction(0), Fraction(1), Fraction(0)


def _combined(sign: str, left: _Form, right: _Form) -> _Form | None:
    p, q, r, s = left
    a, b, c, d = right
    if sign == "/":
        return _product(left, (c, d, a, b))
    if sign == "*":
        return _product(left, right)
    turn = 1 if sign == "+" else -1
    if (d == 0 and b == 0) or (s == 0 and q == 0) or (s == 0 and d == 0):
        # One side is a constant, or neither has the figure below its line.
        return p * c + turn * a * r, q * c + p * d + turn * (b * r + a * s), r * c, r * d + s * c
    return None


def _product(left: _Form, right: _Form) -> _Form | None:
    p, q, r, s = left
    a, b, c, d = right
    if q * b or s * d:
        return None
    return p * a, p * b + q * a, r * c, r * d + s * c
