"""Zero, the days that a figure is for, what is shown of a target or baseline, and why figures are missing."""

from __future__ import annotations

from collections.abc import Iterable

from logframe.declaration.framework.indicators import Baseline
from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.targets import Aim
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.periods import Period
from logframe.messages import Field, Joined, Message, together


def stands_for(observation: Observation, project: Project) -> Period | None:
    """Return the days a figure is for; "project" is the project's own period."""
    return project.known_period if observation.period == "project" else observation.extent


def time_of(observation: Observation) -> Field:
    """Return the period or date of a figure as the field of a message, None where it has neither."""
    if observation.period == PROJECT:
        return Message("whole-project")
    return observation.period if isinstance(observation.period, Period) else observation.end


def shown_aim(value: Aim | Baseline) -> Field:
    """Return a target or baseline as the field of a message: its values alone, None for none."""
    if isinstance(value, Observation):
        return value.value
    if isinstance(value, tuple):
        values = tuple(target.value for target in value)
        return values[0] if len(values) == 1 else Joined(values, "semicolon")
    return value


def causes_of(gaps: Iterable[Observation]) -> Message | None:
    """Return why figures are missing, in an order that does not depend on theirs; None without a reason."""
    causes = [cause for gap in gaps if isinstance(gap.value, Missing) and (cause := gap.value.cause) is not None]
    return causes[0] if len(causes) == 1 else together(sorted(set(causes), key=repr))
