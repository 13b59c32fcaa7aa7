"""Comparisons: figures that somebody puts side by side."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from logframe.declaration.programme.derivations import Figure
from logframe.declaration.values.keywords import identifier, several, statement, words
from logframe.errors import DeclarationError
from logframe.messages import Message
from logframe.places import Place, caller_place


def _figures(typed: Iterable[Figure]) -> tuple[Figure, ...]:
    figures: tuple[Figure, ...] = several(typed, Figure, "figures")
    if len(figures) < 2:
        raise DeclarationError(Message("comparison-too-short", count=len(figures)))
    return figures


@attrs.frozen(hash=False)
class Comparison:
    """Figures put side by side; each is compared with the first, or the reason is given why it is not."""

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    figures: tuple[Figure, ...] = attrs.field(converter=_figures, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)
