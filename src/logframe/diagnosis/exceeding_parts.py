"""Parts of a figure that are larger than the whole."""

from __future__ import annotations

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Measure
from logframe.declaration.framework.observations import Observation, Part
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.shares import Share
from logframe.evaluation.figures.averages import is_average


def exceeding(observation: Observation, cells: dict[str, Part]) -> list[str]:
    """Return the names of the parts that are larger than the whole for certain."""
    return [name for name, cell in cells.items() if _exceeds(cell, observation)]


def parts_add_up(indicator: Indicator, cells: dict[str, Part]) -> bool:
    """Return whether parts make up their total: shares of it always do, percentages and averages of groups never."""
    if all(isinstance(cell, Share) for cell in cells.values()):
        return True
    return indicator.adds_up and not (
        isinstance(indicator, Measure) and is_average(indicator.statement, indicator.unit)
    )


def _exceeds(cell: Part, observation: Observation) -> bool:
    if isinstance(cell, Missing):
        return False
    part = cell.percent if isinstance(cell, Share) else cell
    whole = Number(100, 100) if isinstance(cell, Share) else observation.value
    if not isinstance(whole, Number):
        return False
    return part.low is not None and whole.high is not None and part.low > whole.high
