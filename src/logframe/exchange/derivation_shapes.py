"""Derivations in data: {quotient_of: [{sum_of: [kz1, kz2]}, victims]}, {low_end_of: kz2}, {undeclared: why}."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Any, Final

from logframe.declaration.programme.derivations import Derivation, End, Figure, Operation, Sign, Undeclared
from logframe.errors import DeclarationError
from logframe.messages import Code, Message

SIGNS: Final[dict[str, Sign]] = {"sum_of": "+", "difference_of": "-", "product_of": "*", "quotient_of": "/"}
ENDS: Final[dict[str, Any]] = {"low_end_of": "low", "high_end_of": "high"}
UNDECLARED: Final = "undeclared"
DERIVED: Final = frozenset({*SIGNS, *ENDS, UNDECLARED})
_NAMES: Final = {sign: name for name, sign in SIGNS.items()}


def derivation_out(term: Derivation, figure_out: Callable[[Any], Any]) -> Any:
    """Write a derivation; what is not derived, as `figure_out` writes it. Terms of one sign in a row share a list."""
    if isinstance(term, Operation):
        parts = [derivation_out(term.right, figure_out)]
        left: Derivation = term.left
        while isinstance(left, Operation) and left.sign == term.sign:
            parts.append(derivation_out(left.right, figure_out))
            left = left.left
        return {_NAMES[term.sign]: [derivation_out(left, figure_out), *reversed(parts)]}
    if isinstance(term, End):
        return {f"{term.side}_end_of": figure_out(term.figure)}
    return {UNDECLARED: term.reason} if isinstance(term, Undeclared) else figure_out(term)


def derivation_in(shape: str, inside: Any) -> Derivation:
    """Read a derivation from its shape and the terms or reason inside."""
    if shape == UNDECLARED:
        return Undeclared(inside)
    if shape in ENDS:
        if not isinstance(inside, Figure):
            raise DeclarationError(Message("data-end-of-no-figure", keyword=Code(shape)))
        return End(inside, ENDS[shape])
    if not isinstance(inside, tuple) or len(inside) < 2:
        raise DeclarationError(Message("data-terms-expected", keyword=Code(shape)))
    terms: tuple[Derivation, ...] = inside
    return reduce(lambda left, right: Operation(SIGNS[shape], left, right), terms)
