"""The levels of statements that only their indentation or the outline of their rows shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from logframe.exchange.tables.cells.grid import Cell

_CHAINS: Final = {
    2: ("outcome", "output"),
    3: ("objective", "outcome", "output"),
    4: ("objective", "purpose", "outcome", "output"),
}
_LEAST_SPACES: Final = 2
"""A single space before a text is a slip of typing."""


def places_by_depth(cells: Sequence[Cell], outline: Mapping[int, int]) -> dict[int, str]:
    """Return the level of each row of a column of statements by how far these are set in; none where that shows none.

    The first stands furthest out, as those above do: a list whose totals stand below its parts is no chain.
    """
    measures: tuple[Callable[[Cell], int], ...] = (
        lambda cell: outline.get(cell.row, 0), lambda cell: cell.indent, _spaces_of
    )  # fmt: skip
    for measure in measures:
        depths = [measure(cell) for cell in cells]
        steps = sorted(set(depths))
        chain = _CHAINS.get(len(steps))
        if chain is not None and depths[0] == steps[0]:
            places = dict(zip(steps, chain, strict=True))
            return {cell.row: places[depth] for cell, depth in zip(cells, depths, strict=True)}
    return {}


def _spaces_of(cell: Cell) -> int:
    text = cell.value if isinstance(cell.value, str) else ""
    spaces = len(text) - len(text.lstrip(" \u00a0"))
    return spaces if spaces >= _LEAST_SPACES else 0
