"""Zero, and the days that a figure is for."""

from __future__ import annotations

from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.periods import Period

ZERO = Number(0, 0)


def stands_for(observation: Observation, project: Project) -> Period | None:
    """Give the days a figure is for; "project" is the project's own period."""
    return project.known_period if observation.period == "project" else observation.extent
