"""Zero, the days that a figure is for, and why figures are missing."""

from __future__ import annotations

from collections.abc import Iterable

from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import Period
from logframe.messages import Field, Message, together

ZERO = Number(0, 0)


def stands_for(observation: Observation, project: Project) -> Period | None:
    """Return the days a figure is for; "project" is the project's own period."""
    return project.known_period if observation.period == "project" else observation.extent


def time_of(observation: Observation) -> Field:
    """Return the period or date of a figure as the field of a message, None where it has neither."""
    if observation.period == PROJECT:
        return Message("whole-project")
    return observation.period if isinstance(observation.period, Period) else observation.end


def causes_of(gaps: Iterable[Observation]) -> Message | None:
    """Return why figures are missing, in an order that does not depend on theirs; None without a reason."""
    causes = {cause for gap in gaps if isinstance(gap.value, Missing) and (cause := gap.value.cause) is not None}
    return together(sorted(causes, key=repr))
