"""Columns of integers with proven limits: integers of columns wrap silently, so no expression may pass its width."""

from __future__ import annotations

import attrs
import polars as pl

_NARROW = 2**62
_WIDE = 2**125


class UntraceableError(Exception):
    """A formula asks something of a column that has no expression, or whose numbers have no proven limit."""


@attrs.frozen(eq=False)
class Term:
    """A column of integers, none of which is greater than `limit`.

    What may pass 63 bits is computed in 128 (`is_wide`). `parts` are the two terms of a difference.
    """

    expression: pl.Expr
    key: str
    limit: int
    is_wide: bool = False
    parts: tuple[Term, Term] | None = None

    @classmethod
    def of(cls, number: int) -> Term:
        """Return a constant."""
        return cls(pl.lit(number, pl.Int64), str(number), max(abs(number), 1))

    def plus(self, second: Term) -> Term:
        """Add."""
        if "0" in (self.key, second.key):
            return self if second.key == "0" else second
        left, right, wide = _level(self, second, self.limit + second.limit)
        return Term(left + right, f"({self.key}+{second.key})", self.limit + second.limit, wide)

    def minus(self, second: Term) -> Term:
        """Subtract."""
        if second.key == "0":
            return self
        left, right, wide = _level(self, second, self.limit + second.limit)
        return Term(left - right, f"({self.key}-{second.key})", self.limit + second.limit, wide, (self, second))

    def times(self, second: Term) -> Term:
        """Multiply."""
        if "1" in (self.key, second.key):
            return self if second.key == "1" else second
        if "0" in (self.key, second.key):
            return Term.of(0)
        left, right, wide = _level(self, second, self.limit * second.limit)
        return Term(left * right, f"({self.key}*{second.key})", self.limit * second.limit, wide)

    def negative(self) -> Term:
        """Change the sign."""
        if self.parts is not None:
            return self.parts[1].minus(self.parts[0])
        return Term(-self.expression, f"(-{self.key})", self.limit, self.is_wide)

    def less(self, second: Term) -> pl.Expr:
        """Return where it is less."""
        left, right, _ = _level(self, second, 0)
        return left < right

    def at_most(self, second: Term) -> pl.Expr:
        """Return where it is at most the second."""
        left, right, _ = _level(self, second, 0)
        return left <= right

    def same(self, second: Term) -> pl.Expr:
        """Return where both are the same."""
        left, right, _ = _level(self, second, 0)
        return left == right


def simplest(first: Term, second: Term) -> tuple[Term, Term]:
    """Return the shortest two terms that compare as two others do: of differences what they differ in."""
    if second.key == "0" and first.parts is not None:
        return first.parts
    if first.key == "0" and second.parts is not None:
        return second.parts[1], second.parts[0]
    if first.parts is not None and second.parts is not None:
        if first.parts[1].key == second.parts[1].key:
            return first.parts[0], second.parts[0]
        if first.parts[0].key == second.parts[0].key:
            return second.parts[1], first.parts[1]
    return first, second


def _level(first: Term, second: Term, limit: int) -> tuple[pl.Expr, pl.Expr, bool]:
    if limit > _WIDE:
        raise UntraceableError("numbers too long for 128 bits")
    wide = limit > _NARROW or first.is_wide or second.is_wide
    left, right = (
        term.expression.cast(pl.Int128) if wide and not term.is_wide else term.expression for term in (first, second)
    )
    return left, right, wide
