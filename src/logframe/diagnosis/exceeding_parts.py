"""Parts of a figure that are larger than the whole."""

from __future__ import annotations

from logframe.declaration.framework.observations import Observation, Part
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.shares import Share


def exceeding(observation: Observation, cells: dict[str, Part]) -> list[str]:
    """Return the names of the parts that are larger than the whole for certain."""
    return [name for name, cell in cells.items() if _exceeds(cell, observation)]


def _exceeds(cell: Part, observation: Observation) -> bool:
    if isinstance(cell, Missing):
        return False
    part = cell.percent if isinstance(cell, Share) else cell
    whole = Number(100, 100) if isinstance(cell, Share) else observation.value
    if not isinstance(whole, Number):
        return False
    return part.low is not None and whole.high is not None and part.low > whole.high
