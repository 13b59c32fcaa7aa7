"""The day an indicator is judged on where nothing was reported after a date: what falls due later is not held late."""

from __future__ import annotations

import datetime

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.projects import Project


def judged_on(indicator: Indicator, project: Project, on: datetime.date) -> datetime.date:
    """Return the day to judge an indicator on: the one asked about, unless its target falls due after the last update.

    Such a target is judged as of the latest figure that was reported, or as of the update where there is none.
    """
    updated = project.last_updated
    if updated is None or on < updated:
        return on
    period = project.known_period
    days = [target.due for target in indicator.target] if isinstance(indicator.target, tuple) else []
    due = max((day for day in days if day is not None), default=None if period is None else period.end)
    if due is None or due <= updated:
        return on
    figures = (figure.end for figure in indicator.observations if not figure.is_missing and not figure.definition)
    latest = max((day for day in figures if day is not None), default=updated)
    return min(latest, due, updated)
