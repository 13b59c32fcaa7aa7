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


def derive(derivation: Derivation) -> Derived:
    """Compute a derivation from its figures; approximate ones count at their middle, ranges at both ends.

    A range that stands in several places has one value in all of them: the bounds are then those at the corners
    of the ranges, if the derivation is a quotient of linear terms in each, which rises or falls throughout.
    Raises UnitMismatchError if it adds what does not add up.
    """
    derived = _derive(derivation)
    if isinstance(derived.value, Missing):
        return derived
    ranges = _repeated(derivation)
    if not ranges:
        return derived
    return attrs.evolve(derived, value=_at_corners(derivation, ranges, derived.value))


_MOST_RANGES = 8


def _repeated(derivation: Derivation) -> list[Figure]:
    """List every range of a derivation, if one of them stands in several places and all are linear in it."""
    occurrences = [figure for figure in figures_in(derivation) if isinstance(figure.value, Number)]
    ranges = [figure for figure in {id(figure): figure for figure in occurrences}.values() if _is_range(figure)]
    if len(ranges) > _MOST_RANGES or not any(
        sum(figure is occurrence for occurrence in occurrences) > 1 for figure in ranges
    ):
        return []
    # However the other ranges lie, it is (p + qx) / (r + sx) in each of them.
    return ranges if all(_forms(derivation, figure) is not None for figure in ranges) else []


def _is_range(figure: Figure) -> bool:
    value = leaf(figure)
    return isinstance(value, Number) and value.is_bounded and value.low != value.high


def _at_corners(derivation: Derivation, ranges: list[Figure], naive: Number) -> Number:
    values: list[Number] = []
    for corner in product(*[_distinct(value) for figure in ranges if isinstance(value := leaf(figure), Number)]):
        chosen = dict(zip(map(id, ranges), corner, strict=True))
        value = _derive(with_values(derivation, chosen)).value
        if isinstance(value, Missing):
            return naive
        values.append(value)
    return hull(values)


def with_values(derivation: Derivation, chosen: Mapping[int, Exact | Number]) -> Derivation:
    """Put chosen numbers in the place of figures, by the identity of each."""
    if isinstance(derivation, Operation):
        return Operation(derivation.sign, with_values(derivation.left, chosen), with_values(derivation.right, chosen))
    if isinstance(derivation, End) and id(derivation.figure) in chosen:
        return End(attrs.evolve(derivation.figure, value=chosen[id(derivation.figure)]), derivation.side)
    if isinstance(derivation, Figure) and id(derivation) in chosen:
        return attrs.evolve(derivation, value=chosen[id(derivation)])
    return derivation


def known_parts(derivation: Derivation) -> Derivation | None:
    """Return a derivation without the missing parts of its sums, None if nothing can be left out."""
    if not isinstance(derivation, Operation):
        return None if isinstance(derivation, Undeclared) or isinstance(leaf(derivation), Missing) else derivation
    left, right = known_parts(derivation.left), known_parts(derivation.right)
    if left is not None and right is not None:
        return Operation(derivation.sign, left, right)
    return (left or right) if derivation.sign == "+" else None


def _derive(derivation: Derivation) -> Derived:
    """Compute a derivation place by place."""
    if isinstance(derivation, Undeclared):
        return Derived(Missing(derivation.reason), units.ONE, unit_open=True)
    if isinstance(derivation, (Figure, End)):
        figure = derivation.figure if isinstance(derivation, End) else derivation
        return Derived(leaf(derivation), figure.unit or units.ONE)
    left, right = _derive(derivation.left), _derive(derivation.right)
    unit_open = left.unit_open or right.unit_open
    if derivation.sign in "+-":
        if not unit_open and not units.same_kind(left.unit, right.unit):
            raise units.mismatch(left.unit, right.unit, "add" if derivation.sign == "+" else "subtract")
        value, gaps = _summed(left, right) if derivation.sign == "+" else _difference(left, right)
        return Derived(value, left.unit, gaps, unit_open)
    unit = (units.multiplied if derivation.sign == "*" else units.divided)(left.unit, right.unit)
    if derivation.sign == "/" and units.same_kind(left.unit, right.unit):
        unit = units.ONE
    gap = next((side.value for side in (left, right) if isinstance(side.value, Missing)), None)
    gaps = (*left.gaps, *right.gaps)
    if gap is not None or unit_open:
        return Derived(gap or Missing(message=Message("derived-input-not-declared")), unit, gaps, unit_open)
    joined = _joined(derivation.sign, Quantity(left.value, left.unit), Quantity(right.value, right.unit))
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
    first, second = left.without_rate(), right.without_rate()
    assert isinstance(first.value, Number)
    assert isinstance(second.value, Number)
    return Quantity(first.value * second.value, units.multiplied(first.unit, second.unit))


def leaf(term: Figure | End) -> Value:
    """Return the value a figure enters a derivation with."""
    figure = term.figure if isinstance(term, End) else term
    value = figure.value
    if isinstance(value, Missing):
        return value
    if isinstance(term, End):
        end = value.low if term.side == "low" else value.high
        return Missing(message=Message("derived-end-open", figure=figure.id)) if end is None else Number(end, end)
    if value.form == "approximate" and value.middle is not None:
        return Number(value.middle, value.middle)
    return value


def solve(derivation: Derivation, unknown: Figure, low: Fraction, high: Fraction) -> tuple[Fraction, Fraction] | None:
    """Find the interval of one figure for which a derivation lies between two results.

    The derivation is (p + qx) / (r + sx) in a figure x that stands once in it, so the ends follow exactly;
    figures that are ranges enter at both of their ends. None if no such figure would do.
    """
    ends: list[Fraction] = []
    for p, q, r, s in _forms(derivation, unknown) or ():
        for result in (low, high):
            if result * s == q:
                return None
            ends.append((p - result * r) / (result * s - q))
    return (min(ends), max(ends)) if ends else None


_Form = tuple[Fraction, Fraction, Fraction, Fraction]


def _forms(derivation: Derivation, unknown: Figure) -> list[_Form] | None:
    """Write a derivation as (p + qx) / (r + sx), once for each end of the other figures; None if it is none."""
    if isinstance(derivation, Undeclared):
        return []
    if isinstance(derivation, (Figure, End)):
        if derivation == unknown:
            return [(Fraction(0), Fraction(1), Fraction(1), Fraction(0))]
        value = leaf(derivation)
        if isinstance(value, Missing) or not value.is_bounded:
            return []
        return [_constant(end) for end in _distinct(value)]
    # A missing part of a sum is left out of it, as when the sum is computed.
    lefts, rights = _forms(derivation.left, unknown), _forms(derivation.right, unknown)
    if lefts is None or rights is None:
        return None
    if derivation.sign in "+-" and not (lefts and rights):
        return lefts or rights
    forms = [_combined(derivation.sign, left, right) for left in lefts for right in rights]
    linear = [form for form in forms if form is not None]
    return linear if len(linear) == len(forms) else None


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
