"""What a derivation gives, exactly; and what one of its inputs would have to be to give something else."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import product

import attrs

from logframe import units
from logframe.declaration.programme.derivations import Derivation, End, Figure, Operation, Undeclared, figures_in
from logframe.declaration.values.numbers import Exact, Missing, Number, Value, hull, total
from logframe.declaration.values.quantities import Quantity
from logframe.messages import Joined, Message


@attrs.frozen
class Derived:
    """The value a derivation gives, its unit, and why parts of its sums are missing, which leaves a bound.

    `unit_open` says that an undeclared input leaves the unit open as well.
    """

    value: Value
    unit: str
    gaps: tuple[Missing, ...] = ()
    unit_open: bool = False

    @property
    def warnings(self) -> tuple[Message, ...]:
        """Return what matters beside the value."""
        return tuple(Message("part-missing", reason=gap) for gap in self.gaps)


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
    found: list[Number] = []
    for corner in product(*[_distinct(value) for one in ranges if isinstance(value := leaf(one), Number)]):
        chosen = dict(zip(map(id, ranges), corner, strict=True))
        value = _derive(with_values(given, chosen)).value
        if isinstance(value, Missing):
            return naive
        found.append(value)
    return hull(found)


def with_values(given: Derivation, chosen: Mapping[int, Exact | Number]) -> Derivation:
    """Put chosen numbers in the place of figures, by the identity of each."""
    if isinstance(given, Operation):
        return Operation(given.sign, with_values(given.left, chosen), with_values(given.right, chosen))
    if isinstance(given, End) and id(given.figure) in chosen:
        return End(attrs.evolve(given.figure, value=chosen[id(given.figure)]), given.side)
    if isinstance(given, Figure) and id(given) in chosen:
        return attrs.evolve(given, value=chosen[id(given)])
    return given


def known_parts(given: Derivation) -> Derivation | None:
    """Return a derivation without the missing parts of its sums, None if nothing can be left out."""
    if not isinstance(given, Operation):
        return None if isinstance(given, Undeclared) or isinstance(leaf(given), Missing) else given
    left, right = known_parts(given.left), known_parts(given.right)
    if left is not None and right is not None:
        return Operation(given.sign, left, right)
    return (left or right) if given.sign == "+" else None


def _derive(given: Derivation) -> Derived:
    """Compute a derivation place by place."""
    if isinstance(given, Undeclared):
        return Derived(Missing(given.reason), units.ONE, unit_open=True)
    if isinstance(given, (Figure, End)):
        figure = given.figure if isinstance(given, End) else given
        return Derived(leaf(given), figure.unit or units.ONE)
    left, right = _derive(given.left), _derive(given.right)
    unit_open = left.unit_open or right.unit_open
    if given.sign in "+-":
        if not unit_open and not units.same_kind(left.unit, right.unit):
            raise units.mismatch(left.unit, right.unit, "add" if given.sign == "+" else "subtract")
        value, gaps = _summed(left, right) if given.sign == "+" else _difference(left, right)
        return Derived(value, left.unit, gaps, unit_open)
    unit = (units.multiplied if given.sign == "*" else units.divided)(left.unit, right.unit)
    if given.sign == "/" and units.same_kind(left.unit, right.unit):
        unit = units.ONE
    gap = next((side.value for side in (left, right) if isinstance(side.value, Missing)), None)
    gaps = (*left.gaps, *right.gaps)
    if gap is not None or unit_open:
        return Derived(gap or Missing(message=Message("derived-input-not-declared")), unit, gaps, unit_open)
    joined = _joined(given.sign, Quantity(left.value, left.unit), Quantity(right.value, right.unit))
    return Derived(joined.value, unit if isinstance(joined.value, Missing) else joined.unit, gaps)


def _summed(left: Derived, right: Derived) -> tuple[Value, tuple[Missing, ...]]:
    """Add two parts; where one of them is missing the sum is at least the other, if that cannot be negative."""
    gaps = (*left.gaps, *right.gaps)
    missing = [side.value for side in (left, right) if isinstance(side.value, Missing)]
    if not missing:
        return _in_one_unit(left, right, 1), gaps
    rest = right if isinstance(left.value, Missing) else left
    if isinstance(rest.value, Missing) or left.unit_open or right.unit_open:
        return missing[0], gaps
    summed = total([rest.value, missing[0]]).value
    if not isinstance(summed, Missing) and not isinstance(left.value, Number):
        summed = summed * units.factor(right.unit, left.unit)
    return summed, (*gaps, missing[0])


def _difference(left: Derived, right: Derived) -> tuple[Value, tuple[Missing, ...]]:
    """Subtract; nothing follows where what is subtracted has a part that is missing."""
    gaps = (*left.gaps, *right.gaps)
    for side in (left, right):
        if isinstance(side.value, Missing):
            return side.value, gaps
    assert isinstance(right.value, Number)
    if right.gaps and right.value.high is None:
        reasons = Joined(right.gaps, "semicolon")
        return Missing(message=Message("derived-subtracted-part-missing", reasons=reasons)), gaps
    return _in_one_unit(left, right, -1), gaps


def _in_one_unit(left: Derived, right: Derived, sign: int) -> Value:
    first, second = Quantity(left.value, left.unit), Quantity(right.value, right.unit)
    return (first + second if sign > 0 else first - second).value


def _joined(sign: str, left: Quantity, right: Quantity) -> Quantity:
    """Multiply or divide two values that are there."""
    assert isinstance(left.value, Number)
    assert isinstance(right.value, Number)
    if sign == "/":
        if right.value.contains(0):
            return Quantity(Missing(message=Message("derived-divisor-zero")), units.ONE)
        return left / right
    return Quantity(left.value * right.value, units.multiplied(left.unit, right.unit))


def leaf(given: Figure | End) -> Value:
    """Give the value a figure enters a derivation with."""
    figure = given.figure if isinstance(given, End) else given
    value = figure.value
    if isinstance(value, Missing):
        return value
    if isinstance(given, End):
        end = value.low if given.side == "low" else value.high
        return Missing(message=Message("derived-end-open", figure=figure.id)) if end is None else Number(end, end)
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
