"""The part of an indicator that a row is of, by what stands beside its figures: women, an age group, a district."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from logframe.exchange.tables.plans import CROSSED, DIMENSIONS
from logframe.exchange.tables.table_words import words


def crossed(parts: Sequence[tuple[str, str, str]]) -> tuple[str, str] | None:
    """Return one part of several dimensions at once: girls of sex and age; None for the whole."""
    if len(parts) < 2:
        return parts[0][:2] if parts else None
    dimensions = [DIMENSIONS.get(meaning, heading) for meaning, _, heading in parts]
    return f"{CROSSED}{'-'.join(dimensions)}", ", ".join(name for _, name, _ in parts)


def named_part(part: tuple[str, str] | None) -> tuple[str, str] | None:
    """Return a part; the total is the whole."""
    return None if part is None or part[0] == "whole" else part


@functools.cache
def dimension_in(heading: str) -> str:
    """Return the one dimension that a heading of parts names: age for "Age group"; "" for none."""
    named = {phrase.meaning for phrase in words("dimension").within(heading.split())}
    return named.pop() if len(named) == 1 else ""


def is_dimension(name: str) -> bool:
    """Return whether a name is that of a dimension which cuts an indicator into parts: "sex"."""
    phrase = words("columns").exactly(name)
    return phrase is not None and phrase.meaning == "part"
