"""Numbers that stand for whole columns: a formula written for plain numbers, run on them, gives its expression.

A formula is run once down each of its branches: what it compares becomes a condition of the expression, what it
returns a leaf. What a branch has been told already, or what follows from it, is not asked again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from fractions import Fraction
from typing import Any, Final, TypeAlias

import attrs
import polars as pl

from logframe.table.integer_terms import Term, UntraceableError, simplest

Constant: TypeAlias = int | Fraction
Orders: TypeAlias = Mapping[tuple[str, str], int]
Relations: TypeAlias = frozenset[int]

_ANY: Final[Relations] = frozenset({-1, 0, 1})


@attrs.frozen(eq=False)
class _Condition:
    """Where one of some relations holds between two terms: less (-1), the same (0), greater (1)."""

    first: Term
    second: Term
    holds: Relations

    @property
    def expression(self) -> pl.Expr:
        """Return where it holds."""
        first, second = self.first, self.second
        if self.holds == {0}:
            return first.same(second)
        if 1 in self.holds:
            first, second = second, first
        return first.at_most(second) if 0 in self.holds else first.less(second)


@attrs.define
class _Path:
    """One run: the answers to repeat, then new ones, first taken to hold, and what is known by them of each pair."""

    answers: list[bool]
    orders: dict[tuple[str, str], Relations]
    asked: list[_Condition] = attrs.field(factory=list)

    def holds(self, condition: _Condition) -> bool:
        first, second = condition.first.key, condition.second.key
        possible = self.possible(first, second)
        if possible <= condition.holds:
            return True
        if not possible & condition.holds:
            return False
        if len(self.asked) == len(self.answers):
            self.answers.append(True)
        answer = self.answers[len(self.asked)]
        self.asked.append(condition)
        self._learn(first, second, possible & condition.holds if answer else possible - condition.holds)
        return answer

    def _learn(self, first: str, second: str, possible: Relations) -> None:
        self.orders[first, second] = possible
        self.orders[second, first] = frozenset(-relation for relation in possible)

    def possible(self, first: str, second: str) -> Relations:
        if first == second:
            return frozenset({0})
        possible = self.orders.get((first, second), _ANY)
        for (left, middle), relations in tuple(self.orders.items()):
            if left == first and middle != second and (further := self.orders.get((middle, second))) is not None:
                possible &= _through(relations, further)
        return possible


def _through(first: Relations, second: Relations) -> Relations:
    """Return how the outer two of three compare."""
    return frozenset().union(*(_steps(one_way, further) for one_way in first for further in second))


def _steps(first: int, second: int) -> Relations:
    return _ANY if first * second < 0 else frozenset({first or second})


_PATH: ContextVar[_Path | None] = ContextVar("path", default=None)


@attrs.frozen(eq=False)
class Traced:
    """A column of exact numbers, `top` over `bottom`, which is above 0.

    `degree` is 1 for values, which stand in parts of their row's denominator, and 0 for shares. `side` says that the
    number lies next to the column's: a little below (-1) or above (1). `sign` is that of all numbers, None if unknown.
    """

    top: Term
    bottom: Term | None = None
    degree: int = 1
    side: int = 0
    sign: int | None = None

    def next_to(self, side: int) -> Traced:
        """Return numbers that lie next to these, below (-1) or above (1), with nothing in between."""
        return attrs.evolve(self, side=side)

    @property
    def numerator(self) -> Traced:
        """Return the upper part, the denominator of the row left out."""
        return attrs.evolve(self, bottom=None)

    @property
    def denominator(self) -> Traced | int:
        """Return the lower part."""
        return 1 if self.bottom is None else Traced(self.bottom, degree=0, sign=1)

    def __add__(self, second: Traced | Constant | Beyond) -> Traced:
        """Add two columns of one degree."""
        if isinstance(second, Beyond):
            return NotImplemented
        right = self._of_one_degree(second)
        first_top, second_top, bottom = _over_one_bottom(self, right)
        return Traced(first_top.plus(second_top), bottom, self.degree, _together(self.side, right.side))

    __radd__ = __add__

    def __sub__(self, second: Traced | Constant) -> Traced:
        """Subtract."""
        right = self._of_one_degree(second)
        if right.top.key == "0":
            return self
        first_top, second_top, bottom = _over_one_bottom(self, right)
        side = _together(self.side, -right.side)
        top = first_top.minus(second_top)
        sign = None if top.parts is None else _sign_of(*simplest(first_top, second_top))
        return Traced(top, bottom, self.degree, side, sign)

    def __rsub__(self, first: Constant) -> Traced:
        """Subtract from a plain number."""
        return self._of_one_degree(first) - self

    def __neg__(self) -> Traced:
        """Change the sign."""
        sign = None if self.sign is None else -self.sign
        return Traced(self.top.negative(), self.bottom, self.degree, -self.side, sign)

    def __mul__(self, second: Traced | Constant) -> Traced:
        """Multiply; what lies next to a number stays on its side of the product where the factor's sign is known."""
        factor = _traced(second, 0)
        sign = None if self.sign is None or factor.sign is None else self.sign * factor.sign
        bottoms = [part.bottom for part in (self, factor) if part.bottom is not None]
        bottom = None if not bottoms else bottoms[0] if len(bottoms) == 1 else bottoms[0].times(bottoms[1])
        side = _moved(self, factor) or _moved(factor, self)
        return Traced(self.top.times(factor.top), bottom, self.degree + factor.degree, side, sign)

    __rmul__ = __mul__

    def __truediv__(self, second: Traced | Constant) -> Traced:
        """Divide by a number whose sign is known."""
        divisor = _traced(second, 0)
        if divisor.sign in (None, 0) or divisor.side:
            raise UntraceableError("a divisor of unknown sign")
        part, lower = (self, divisor) if divisor.sign == 1 else (-self, -divisor)
        inverse = Traced(lower.bottom or Term.of(1), lower.top, -divisor.degree, sign=1)
        return part * inverse

    def __rtruediv__(self, first: Constant) -> Traced:
        """Divide a plain number."""
        return _traced(first, 0) / self

    def __lt__(self, second: Traced | Constant | Beyond) -> bool:
        """Return whether it is less; of equal columns that which lies on the lower side."""
        return NotImplemented if isinstance(second, Beyond) else self._against(second, -1)

    def __gt__(self, second: Traced | Constant | Beyond) -> bool:
        """Return whether it is greater."""
        return NotImplemented if isinstance(second, Beyond) else self._against(second, 1)

    def __le__(self, second: Traced | Constant | Beyond) -> bool:
        """Return whether it is at most the second."""
        return NotImplemented if isinstance(second, Beyond) else not self._against(second, 1)

    def __ge__(self, second: Traced | Constant | Beyond) -> bool:
        """Return whether it is at least the second."""
        return NotImplemented if isinstance(second, Beyond) else not self._against(second, -1)

    def __eq__(self, second: object) -> bool:
        """Return whether both are the same number."""
        return self._against(second, 0) if isinstance(second, (Traced, int, Fraction)) else NotImplemented

    def __bool__(self) -> bool:
        """Return whether it is not zero."""
        return self != 0

    def _against(self, second: Traced | Constant, relation: int) -> bool:
        """Return whether it is less (-1), the same (0) or greater (1): a question of the branch that is being run."""
        right = self._of_one_degree(second)
        difference = self.side - right.side
        if self.sign is not None and right.top.key == "0" and not difference:
            return self.sign == relation
        left_top, right_top = simplest(*_over_one_bottom(self, right)[:2])
        if relation == 0:
            holds = frozenset() if difference else frozenset({0})
        else:
            # Of two that lie next to the same number that on the lower side is less.
            holds = frozenset({relation, 0}) if difference * relation > 0 else frozenset({relation})
        path = _PATH.get()
        assert path is not None
        return bool(holds) and path.holds(_Condition(left_top, right_top, holds))

    def _of_one_degree(self, second: Traced | Constant) -> Traced:
        right = _traced(second, self.degree)
        is_plain = not isinstance(second, Traced)
        if right.degree != self.degree or (is_plain and second and self.degree):
            raise UntraceableError("a value and a share")
        return right


@attrs.frozen(eq=False)
class Beyond:
    """A number below (-1) or above (1) all others, where a range has an open end."""

    sign: int

    @property
    def numerator(self) -> Beyond:
        """Return itself."""
        return self

    @property
    def denominator(self) -> int:
        """Return 1."""
        return 1

    def __add__(self, second: object) -> Beyond:
        """Return itself: nothing brings it back."""
        return self

    __radd__ = __sub__ = __add__

    def __mul__(self, second: Traced | Constant) -> Beyond:
        """Multiply by a number whose sign is known."""
        factor = _traced(second, 0)
        if not factor.sign:
            raise UntraceableError("an open end, times a number of unknown sign")
        return Beyond(self.sign * factor.sign)

    __rmul__ = __truediv__ = __mul__

    def __lt__(self, second: object) -> bool:
        """Return whether it is below all others."""
        return self.sign < 0

    def __gt__(self, second: object) -> bool:
        """Return whether it is above all others."""
        return self.sign > 0

    __le__, __ge__ = __lt__, __gt__

    def __eq__(self, second: object) -> bool:
        """Return that it is no number there is."""
        return False


def column(name: str, limit: int, *, degree: int = 1, sign: int | None = None) -> Any:
    """Return the numbers of a column, none of them greater than a limit, for a formula to take as plain ones."""
    return Traced(Term(pl.col(name), name, limit), degree=degree, sign=sign)


def ratio(top: str, bottom: str, limit: int, bottom_limit: int, *, degree: int = 0, sign: int | None = 1) -> Any:
    """Return a column of fractions, both of whose parts are columns, the lower above 0."""
    return Traced(Term(pl.col(top), top, limit), Term(pl.col(bottom), bottom, bottom_limit), degree, sign=sign)


def ordered(first: Traced, second: Traced, relation: int) -> Orders:
    """Return that one number is less (-1) or greater (1) than another in all rows, or the same (0)."""
    left, right = simplest(*_over_one_bottom(first, second)[:2])
    return {(left.key, right.key): relation}


def expression(formula: Callable[[], object], leaf: Callable[[object], pl.Expr], orders: Orders) -> pl.Expr:
    """Return what a formula gives as an expression: its conditions nested, `leaf` of what each branch returns.

    `orders` are columns of which the first is less (-1) or greater (1) than the second in all rows, or the same (0).
    """
    known_orders = {pair: frozenset({order}) for pair, order in orders.items()}
    known_orders |= {(second, first): frozenset({-order}) for (first, second), order in orders.items()}
    return _branch(formula, leaf, [], known_orders)[0]


def number(formula: Callable[[], Any]) -> Any:
    """Return the number that a formula gives on its first branch, which must be true of all."""
    token = _PATH.set(_Path([], {}))
    try:
        return formula()
    finally:
        _PATH.reset(token)


def _branch(
    formula: Callable[[], object],
    leaf: Callable[[object], pl.Expr],
    answers: list[bool],
    orders: dict[tuple[str, str], Relations],
) -> tuple[pl.Expr, object]:
    path = _Path(list(answers), dict(orders))
    token = _PATH.set(path)
    try:
        value = formula()
        made = leaf(value)
    finally:
        _PATH.reset(token)
    # From the last condition back: the branch on which it does not hold is run, with all that follows on it.
    for place in range(len(path.asked) - 1, len(answers) - 1, -1):
        contrary, contrary_value = _branch(formula, leaf, [*path.answers[:place], False], orders)
        if value is contrary_value:
            continue
        made, value = pl.when(path.asked[place].expression).then(made).otherwise(contrary), object()
    return made, value


def _over_one_bottom(first: Traced, second: Traced) -> tuple[Term, Term, Term | None]:
    """Return the tops of two numbers over one bottom, and that bottom."""
    if first.bottom is second.bottom or (first.bottom and second.bottom and first.bottom.key == second.bottom.key):
        return first.top, second.top, first.bottom
    left, right, bottom = first.top, second.top, None
    if second.bottom is not None:
        left, bottom = left.times(second.bottom), second.bottom
    if first.bottom is not None:
        right = right.times(first.bottom)
        bottom = first.bottom if bottom is None else first.bottom.times(bottom)
    return left, right, bottom


def _sign_of(first: Term, second: Term) -> int | None:
    path = _PATH.get()
    possible = _ANY if path is None else path.possible(first.key, second.key)
    return next(iter(possible)) if len(possible) == 1 else None


def _together(first: int, second: int) -> int:
    if first and second and first != second:
        raise UntraceableError("two numbers that lie next to others")
    return first or second


def _moved(number: Traced, factor: Traced) -> int:
    if not number.side:
        return 0
    if not factor.sign:
        raise UntraceableError("a number next to a column, times one of unknown sign")
    return number.side * factor.sign


def _traced(number: Traced | Constant, degree: int) -> Traced:
    if isinstance(number, Traced):
        return number
    top, bottom = number.numerator, number.denominator
    sign = (top > 0) - (top < 0)
    return Traced(Term.of(top), None if bottom == 1 else Term.of(bottom), degree, sign=sign)
