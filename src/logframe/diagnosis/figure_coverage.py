"""Of how many indicators a baseline, a target and a figure are there."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing


@attrs.frozen
class FigureCoverage:
    """How many indicators there are, and how many have a baseline, a target, a figure, and all three."""

    indicators: int = 0
    baseline: int = 0
    target: int = 0
    actual: int = 0
    whole: int = 0

    def __add__(self, second: FigureCoverage) -> FigureCoverage:
        """Return both together."""
        pairs = zip(attrs.astuple(self), attrs.astuple(second), strict=True)
        return FigureCoverage(*(first + more for first, more in pairs))


def figure_coverage(projects: Iterable[Project]) -> FigureCoverage:
    """Return the coverage of projects."""
    has = [
        (
            True,
            indicator.start is not None and not isinstance(indicator.start, Missing),
            indicator.has_target,
            any(not observation.is_missing for observation in indicator.observations),
        )
        for project in projects
        for indicator in project.indicators()
    ]
    return FigureCoverage(*map(sum, zip(*((*row, all(row)) for row in has), strict=True)))
