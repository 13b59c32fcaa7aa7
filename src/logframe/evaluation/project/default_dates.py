"""The date that an evaluation is for: ended work is never judged as of today."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Final

from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.periods import Period, parse_day, today
from logframe.messages import Message

ASKED: Final = Message("date-asked")


def date_asked(project: Project, on: datetime.date | str | None) -> tuple[datetime.date, Message]:
    """Return the date an evaluation is for, and why it is that one.

    Work that has ended is judged on its last day, or on the last day of the years within which it lay; where figures
    lie wholly after its last day, as those of an endline survey, or are for a target due after it, on the last of
    those. Where neither is known it is the latest date in the project's own figures, targets and milestones. Today is
    the answer only for work that still runs, and where nothing has a date. The date is never later than that of the
    project's last update.
    Raises PeriodError for a date that no calendar has.
    """
    if on is not None:
        return parse_day(on, "on"), ASKED
    day, reason = _by_dates(project)
    updated = project.last_updated
    if updated is not None and updated < day:
        return updated, Message("date-of-update", day=updated)
    return day, reason


def _by_dates(project: Project) -> tuple[datetime.date, Message]:
    now = today()
    period = project.known_period
    if period is not None:
        if period.end > now:
            return now, _runs("date-runs", period)
        later = max(_days_after(project, period.end, min(now, project.last_updated or now)), default=None)
        return (period.end, Message("date-of-end")) if later is None else (later, _runs("date-after-end", period))
    if project.within is not None:
        end = project.within.end
        return (
            (end, _runs("date-within", project.within)) if end <= now else (now, _runs("date-may-run", project.within))
        )
    latest = max(_dates(project), default=None)
    if latest is None:
        return now, Message("date-nothing-dated")
    return (latest, Message("date-latest")) if latest <= now else (now, Message("date-dated-ahead", day=latest))


def _runs(code: str, period: Period) -> Message:
    return Message(code, day=period.end, period=period)


def _days_after(project: Project, end: datetime.date, limit: datetime.date) -> Iterator[datetime.date]:
    """List days after the end of the work, up to a limit: of figures wholly after it, and of targets with a figure.

    These targets count only where the project says until when it was reported: a figure of a period that runs on past
    the end may be older than the period's last day.
    """
    for indicator in project.indicators():
        for figure in indicator.observations:
            # By far the most end with the work or before.
            if (day := figure.end) is not None and end < day <= limit and not figure.is_missing:
                extent = figure.extent
                if extent is not None and extent.start > end:
                    yield day
                targets = indicator.target if project.last_updated and isinstance(indicator.target, tuple) else ()
                yield from (due for target in targets if (due := target.due) is not None and end < due <= day)


def _dates(project: Project) -> Iterator[datetime.date]:
    for indicator in project.indicators():
        figures = [*indicator.observations]
        if isinstance(indicator.baseline, Observation):
            figures.append(indicator.baseline)
        targets = indicator.target if isinstance(indicator.target, tuple) else ()
        days = [*(figure.end for figure in figures), *(target.due for target in (*targets, *indicator.milestones))]
        yield from (day for day in days if day is not None)
