"""What an indicator is held against on a date: start, target, time, and the milestone that has passed."""

from __future__ import annotations

import datetime
from fractions import Fraction

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Milestone
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.targets import Keep, Target
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import Period, merged, union_days
from logframe.evaluation.figures.declared_values import ZERO, figure


@attrs.frozen
class Yardstick:
    """What is intended of an indicator, as it stands on a date.

    `start` is the baseline, `aim` the value to reach, `keep` the limits to stay within; `periods` are the
    whole days the target is for, None if they are unknown; `due` its last day; `elapsed` the share of them
    that has passed; `milestone` the latest dated milestone that has passed. `lacking` says what is not known.
    """

    on: datetime.date
    start: Number | None
    aim: Number | None
    keep: Number | None
    periods: list[Period] | None
    due: datetime.date | None
    elapsed: Fraction | None
    milestone: tuple[Number, datetime.date] | None = None
    start_days: int | None = None
    lacking: str = ""

    @property
    def is_due(self) -> bool:
        """Tell whether the target's last day has come."""
        return self.due is not None and self.on >= self.due

    @property
    def asked(self) -> list[Period] | None:
        """Give the days up to the date asked about; None if the target's period is unknown."""
        if self.periods is None:
            return None
        if self.is_due and (self.due is None or self.periods[-1].end <= self.on):
            return self.periods
        parts = [period.until(self.on) for period in self.periods]
        return [part for part in parts if part is not None]


def yardstick(indicator: Indicator, project: Project, on: datetime.date) -> Yardstick:
    """Find what an indicator is held against on a date."""
    aim, keep, lacking = _aim(indicator)
    periods = _periods(indicator, project)
    due = _due(indicator, periods)
    start, days = _start(indicator)
    return Yardstick(
        on,
        start,
        aim,
        keep,
        periods,
        due,
        None if periods is None else elapsed(periods, on),
        _milestone(indicator, on),
        days,
        lacking,
    )


def elapsed(periods: list[Period], on: datetime.date) -> Fraction:
    """Give the share of some days that has passed by the end of a date."""
    if len(periods) == 1:
        only = periods[0]
        if on >= only.end:
            return Fraction(1)
        return Fraction(max(0, (on - only.start).days + 1), only.days)
    passed = [part for part in (period.until(on) for period in periods) if part is not None]
    return Fraction(union_days(passed), union_days(periods))


def _aim(indicator: Indicator) -> tuple[Number | None, Number | None, str]:
    target = indicator.target
    if type(target) is tuple:
        if len(target) == 1:
            read = figure(indicator, target[0].value, target[0].unit)
            if isinstance(read, Missing):
                return None, None, _no("target", read)
            return read, None, ""
        return _sum(indicator, target)
    if isinstance(target, Keep):
        return None, target.allowed, ""
    if isinstance(indicator, Milestone) and target is None:
        return Number(1, 1), None, ""
    return None, None, _no("target", target if isinstance(target, Missing) else None)


def _no(what: str, gap: Missing | None) -> str:
    return f"no {what}: {gap.reason}" if gap is not None and gap.reason else f"no {what}"


def _sum(indicator: Indicator, targets: tuple[Target, ...]) -> tuple[Number | None, Number | None, str]:
    summed = ZERO
    for one in targets:
        read = figure(indicator, one.value, one.unit)
        if isinstance(read, Missing):
            return None, None, _no("target for every period", read)
        summed = summed + read
    return summed, None, ""


def _periods(indicator: Indicator, project: Project) -> list[Period] | None:
    target = indicator.target
    whole = project.known_period
    if type(target) is tuple:
        spans = [one.period for one in target if one.period is not None]
        if spans:
            return merged(spans)
        by = target[0].by
        if by is not None and whole is not None and by >= whole.start:
            return [Period(whole.start, by)]
    return None if whole is None else [whole]


def _due(indicator: Indicator, periods: list[Period] | None) -> datetime.date | None:
    target = indicator.target
    if type(target) is tuple and target[-1].due is not None:
        return max(one.due for one in target if one.due is not None)
    return None if periods is None else periods[-1].end


def _start(indicator: Indicator) -> tuple[Number | None, int | None]:
    declared = indicator.baseline
    if declared is None:
        # An event has not happened before it does; every other start is declared or unknown.
        return (ZERO, None) if isinstance(indicator, Milestone) else (None, None)
    if isinstance(declared, Missing):
        return None, None
    if not isinstance(declared, Observation):
        read = figure(indicator, declared)
        return (None if isinstance(read, Missing) else read), None
    read = figure(indicator, declared.value, declared.unit)
    days = declared.period.days if isinstance(declared.period, Period) else None
    return (None if isinstance(read, Missing) else read), days


def _milestone(indicator: Indicator, on: datetime.date) -> tuple[Number, datetime.date] | None:
    if not indicator.milestones and (type(indicator.target) is not tuple or len(indicator.target) < 2):
        return None
    passed: list[tuple[datetime.date, Number]] = []
    for one in indicator.milestones:
        read = figure(indicator, one.value, one.unit)
        if one.due is not None and one.due <= on and isinstance(read, Number):
            passed.append((one.due, read))
    passed.extend(_implied(indicator, on))
    if not passed:
        return None
    day, value = max(passed, key=lambda one: one[0])
    return value, day


def _implied(indicator: Indicator, on: datetime.date) -> list[tuple[datetime.date, Number]]:
    """Targets of periods that have ended are milestones of the whole: they add up as they pass."""
    target = indicator.target
    if type(target) is not tuple or len(target) < 2:
        return []
    summed = ZERO
    found = []
    for one in sorted(target, key=lambda each: each.due or datetime.date.max):
        read = figure(indicator, one.value, one.unit)
        if isinstance(read, Missing) or one.due is None or one.due > on:
            break
        summed = summed + read
        found.append((one.due, summed))
    return found
