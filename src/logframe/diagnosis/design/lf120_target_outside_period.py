"""LF120: a target or milestone is due outside the project's period."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.periods import Period
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find targets and milestones whose date or period does not lie within the project's."""
    whole = case.project.known_period or case.project.within
    if whole is None:
        return
    runs = Message(
        "lf120-runs" if case.project.known_period is not None else "lf120-lies", start=whole.start, end=whole.end
    )
    for indicator in case.project.indicators():
        for is_milestone, target in _dated(indicator):
            when = _outside(target, whole)
            if when is not None:
                yield Found(
                    indicator,
                    Message(
                        "lf120-outside-period",
                        indicator=indicator.id,
                        milestone=is_milestone,
                        value=target.value,
                        when=when,
                        project=runs,
                    ),
                    declared_at=target.declared_at,
                )


def _dated(indicator: Indicator) -> Iterator[tuple[bool, Target]]:
    """List targets and milestones, with whether it is a milestone."""
    if isinstance(indicator.target, tuple):
        yield from ((False, target) for target in indicator.target)
    yield from ((True, milestone) for milestone in indicator.milestones)


def _outside(target: Target, whole: Period) -> Message | None:
    """Return when it is, if any of it lies outside; None if it lies within or has no date of its own."""
    if target.by is not None and not whole.start <= target.by <= whole.end:
        return Message("lf120-due-by", date=target.by)
    if target.period is not None and not whole.contains(target.period):
        return Message("lf120-for-period", period=target.period)
    return None


_EXAMPLE = bad_and_good(""" from logframe import Percentage, Project, Target

 project = Project("P-1", "Girls learn a trade", period="2024-03/2027-02")
 trades = project.result("trades", "Young women earn their own living", indicators=[
     Percentage("in-work", "Graduates in work six months after the course", level="outcome",
-               baseline=28, target=Target(65, by="2027-12-31")),
+               baseline=28, milestones=[Target(45, by="2025-12-31")],
+               target=Target(65, by="2026-12-31")),
 ])
""")
RULE = Rule("LF120", "target-outside-period", "error", "design", detect, **_EXAMPLE)
