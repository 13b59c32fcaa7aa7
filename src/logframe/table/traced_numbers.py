"""Numbers that stand for whole columns: a formula written for plain numbers, run on them, gives its expression.

A formula is run once down each of its branches. What it compares becomes a condition of the expression, what it returns
a leaf. Every number carries a proven limit: integers of columns wrap silently, so what may pass 63 bits is computed in
128, and what may pass those is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from fractions import Fraction
from typing import Final, TypeAlias

import attrs
import polars as pl

Constant: TypeAlias = int | Fraction

_NARROW: Final = 2**62
_WIDE: Final = 2**125


class UntraceableError(Exception):
    """A formula asks something of a column that has no expression, or whose numbers have no proven limit."""


@attrs.define
class _Path:
    """The answers to the conditions of one run: those to repeat, then new ones, which are first taken to hold."""

    answers: list[bool]
    asked: list[Condition] = attrs.field(factory=list)

    def answer(self, condition: Condition) -> bool:
        for place, before in enumerate(self.asked):
            if before.key == condition.key:
                return self.answers[place]
        if len(self.asked) == len(self.answers):
            self.answers.append(True)
        self.asked.append(condition)
        return self.answers[len(self.asked) - 1]


_PATH: ContextVar[_Path] = ContextVar("path")


@attrs.frozen(eq=False)
class Condition:
    """A comparison of columns. Asked whether it holds, it holds on one branch and does not on another."""

    expression: pl.Expr
    key: str

    def __bool__(self) -> bool:
        """Return the answer on the branch that is being run."""
        return _PATH.get().answer(self)


@attrs.frozen(eq=False)
class Traced:
    """A column of exact numbers, `top` over `bottom`, none of them greater than the limits.

    `degree` is 1 for values, which stand in parts of their row's denominator, and 0 for shares. `side` says that the
    number lies next to the column's: a little below (-1) or above (1). `sign` is that of every number, None if unknown.
    """

    top: pl.Expr
    key: str
    limit: int
    bottom: pl.Expr | None = None
    bottom_limit: int = 1
    degree: int = 1
    side: int = 0
    sign: int | None = None
    is_wide: bool = False

    @property
    def numerator(self) -> Traced:
        """Return the upper part, the denominator of the row left out."""
        return attrs.evolve(self, bottom=None, bottom_limit=1, key=f"top({self.key})")

    @property
    def denominator(self) -> Traced | int:
        """Return the lower part."""
        if self.bottom is None:
            return 1
        return Traced(
            self.bottom,
            f"bottom({self.key})",
            self.bottom_limit,
            degree=0,
            sign=1,
            is_wide=self.is_wide,
        )

    def __add__(self, second: Traced | Constant) -> Traced:
        """Add two columns of one degree."""
        return self._sum(second, 1)

    __radd__ = __add__

    def __sub__(self, second: Traced | Constant) -> Traced:
        """Subtract."""
        return self._sum(second, -1)

    def __rsub__(self, first: Constant) -> Traced:
        """Subtract from a plain number."""
        return self * -1 + first

    def __mul__(self, second: Traced | Constant) -> Traced:
        """Multiply; what lies next to a number stays on its side of the product where the factor's sign is known."""
        factor = _traced(second, 0)
        if self.key == "0" or factor.key == "0":
            return _traced(0, self.degree)
        side = self._side_by(factor) or factor._side_by(self)
        sign = None if self.sign is None or factor.sign is None else self.sign * factor.sign
        top, limit, wide = _product((self.top, self.limit, self.is_wide), (factor.top, factor.limit, factor.is_wide))
        bottom, bottom_limit, wide = _bottom(self, factor, wide)
        key = f"({self.key}*{factor.key})"
        return Traced(top, key, limit, bottom, bottom_limit, self.degree + factor.degree, side, sign, wide)

    __rmul__ = __mul__

    def __truediv__(self, second: Traced | Constant) -> Traced:
        """Divide by a number whose sign is known."""
        divisor = _traced(second, 0)
        if divisor.sign is None or divisor.side:
            raise UntraceableError("a divisor of unknown sign")
        lower = divisor if divisor.sign > 0 else divisor * -1
        whole = self if divisor.sign > 0 else self * -1
        inverse = Traced(
            pl.lit(1, pl.Int64) if lower.bottom is None else lower.bottom,
            f"1/{lower.key}",
            lower.bottom_limit,
            lower.top,
            lower.limit,
            -divisor.degree,
            sign=1,
            is_wide=lower.is_wide,
        )
        return whole * inverse

    def __rtruediv__(self, first: Constant) -> Traced:
        """Divide a plain number."""
        return _traced(first, 0) / self

    def __lt__(self, second: Traced | Constant) -> bool:
        """Return whether it is less; of equal columns that which lies on the lower side."""
        return bool(self._against(second, "<"))

    def __gt__(self, second: Traced | Constant) -> bool:
        """Return whether it is greater."""
        return bool(self._against(second, ">"))

    def __le__(self, second: Traced | Constant) -> bool:
        """Return whether it is at most the second."""
        return not self > second

    def __ge__(self, second: Traced | Constant) -> bool:
        """Return whether it is at least the second."""
        return not self < second

    def __eq__(self, second: object) -> bool:
        """Return whether both are the same number."""
        if not isinstance(second, (Traced, int, Fraction)):
            return NotImplemented
        difference = self.side - (second.side if isinstance(second, Traced) else 0)
        return not difference and bool(self._against(second, "="))

    def __bool__(self) -> bool:
        """Return whether it is not zero."""
        return not self == 0

    def _against(self, second: Traced | Constant, sign: str) -> Condition:
        if not isinstance(second, Traced) and second and self.degree:
            raise UntraceableError("a value against a plain number")
        right = _traced(second, self.degree)
        if right.degree != self.degree:
            raise UntraceableError("a value against a share")
        difference = self.side - right.side
        if sign == ">":
            return _less(right, self, -difference)
        return _less(self, right, difference) if sign == "<" else _same(self, right)

    def _sum(self, second: Traced | Constant, sign: int) -> Traced:
        if not isinstance(second, Traced) and second and self.degree:
            raise UntraceableError("a value and a plain number")
        right = _traced(second, self.degree)
        if right.degree != self.degree:
            raise UntraceableError("a value and a share")
        if right.key == "0":
            return self
        if self.side and right.side and self.side != sign * right.side:
            raise UntraceableError("two numbers that lie next to others")
        first_top, second_top, bottom, limit, wide = _level(self, right)
        key = f"({self.key}{'+' if sign > 0 else '-'}{right.key})"
        return Traced(
            first_top + second_top if sign > 0 else first_top - second_top,
            key,
            _narrow_or_wide(limit[0] + limit[1])[0],
            bottom,
            limit[2],
            self.degree,
            self.side or sign * right.side,
            is_wide=wide,
        )

    def _side_by(self, factor: Traced) -> int:
        if not self.side:
            return 0
        if factor.sign is None:
            raise UntraceableError("a number next to a column, times one of unknown sign")
        return self.side * factor.sign


def column(name: str, limit: int, *, degree: int = 1, sign: int | None = None) -> Traced:
    """Return the numbers of a column, none of them greater than a limit."""
    return Traced(pl.col(name), name, limit, degree=degree, sign=sign)


def ratio(top: str, bottom: str, limits: tuple[int, int]) -> Traced:
    """Return a column of positive fractions, both of whose parts are columns."""
    return Traced(pl.col(top), f"{top}/{bottom}", limits[0], pl.col(bottom), limits[1], 0, sign=1)


def expression(formula: Callable[[], object], leaf: Callable[[object], pl.Expr]) -> pl.Expr:
    """Return what a formula gives as an expression: its conditions nested, `leaf` of what each branch returns."""
    return _branch(formula, leaf, [])[0]


def _branch(
    formula: Callable[[], object], leaf: Callable[[object], pl.Expr], answers: list[bool]
) -> tuple[pl.Expr, object]:
    path = _Path(list(answers))
    token = _PATH.set(path)
    try:
        result = formula()
    finally:
        _PATH.reset(token)
    made, value = leaf(result), result
    # From the last condition back: the branch on which it does not hold is run, with all that follows on it.
    for place in range(len(path.asked) - 1, len(answers) - 1, -1):
        contrary, contrary_value = _branch(formula, leaf, [*path.answers[:place], False])
        if not isinstance(value, Traced) and value is contrary_value:
            continue
        made, value = pl.when(path.asked[place].expression).then(made).otherwise(contrary), object()
    return made, value


def _less(first: Traced, second: Traced, difference: int) -> Condition:
    left, right = _level(first, second)[:2]
    # Next to the same number on the lower side is less.
    expression = left <= right if difference < 0 else left < right
    return Condition(expression, f"{first.key}<{second.key}:{difference < 0}")


def _same(first: Traced, second: Traced) -> Condition:
    left, right = _level(first, second)[:2]
    return Condition(left == right, f"{first.key}={second.key}")


def _level(first: Traced, second: Traced) -> tuple[pl.Expr, pl.Expr, pl.Expr | None, tuple[int, int, int], bool]:
    """Return two numbers in parts of one whole: their tops, the bottom, its limits, and whether they are wide."""
    left = first.top, first.limit, first.is_wide
    right = second.top, second.limit, second.is_wide
    bottom, bottom_limit, wide = first.bottom, first.bottom_limit, first.is_wide or second.is_wide
    if first.bottom is None and second.bottom is not None:
        left = _product(left, (second.bottom, second.bottom_limit, second.is_wide))
        bottom, bottom_limit = second.bottom, second.bottom_limit
    elif second.bottom is None and first.bottom is not None:
        right = _product(right, (first.bottom, first.bottom_limit, first.is_wide))
    elif first.bottom is not None and second.bottom is not None and first.bottom is not second.bottom:
        left = _product(left, (second.bottom, second.bottom_limit, second.is_wide))
        right = _product(right, (first.bottom, first.bottom_limit, first.is_wide))
        bottom, bottom_limit, wide = _bottom(first, second, wide)
    limits = left[1], right[1], bottom_limit
    is_wide = wide or left[2] or right[2] or _narrow_or_wide(limits[0] + limits[1])[1]
    tops = [_widened(part, is_wide) for part in (left, right)]
    return tops[0], tops[1], bottom, limits, is_wide


def _bottom(first: Traced, second: Traced, wide: bool) -> tuple[pl.Expr | None, int, bool]:
    parts = [(part.bottom, part.bottom_limit, part.is_wide) for part in (first, second) if part.bottom is not None]
    if not parts:
        return None, 1, wide
    if len(parts) == 1:
        return parts[0][0], parts[0][1], wide
    (top, limit, top_wide), (further, further_limit, further_wide) = parts
    assert top is not None and further is not None
    made = _product((top, limit, top_wide), (further, further_limit, further_wide))
    return made[0], made[1], wide or made[2]


_Part: TypeAlias = tuple[pl.Expr, int, bool]


def _product(first: _Part, second: _Part) -> _Part:
    limit, wide = _narrow_or_wide(first[1] * second[1])
    wide = wide or first[2] or second[2]
    return _widened(first, wide) * _widened(second, wide), limit, wide


def _widened(part: _Part, wide: bool) -> pl.Expr:
    return part[0].cast(pl.Int128) if wide and not part[2] else part[0]


def _narrow_or_wide(limit: int) -> tuple[int, bool]:
    if limit > _WIDE:
        raise UntraceableError("numbers too long for 128 bits")
    return limit, limit > _NARROW


def _traced(number: Traced | Constant, degree: int) -> Traced:
    if isinstance(number, Traced):
        return number
    top, bottom = number.numerator, number.denominator
    return Traced(
        pl.lit(top, pl.Int64),
        str(number),
        max(abs(top), 1),
        None if bottom == 1 else pl.lit(bottom, pl.Int64),
        bottom,
        degree,
        sign=(top > 0) - (top < 0) or None,
    )
