"""LF120: a target or milestone is due outside the project's period."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.periods import Period, day_in_words
from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find targets and milestones whose date or period does not lie within the project's."""
    whole = case.project.known_period or case.project.within
    if whole is None:
        return
    runs = "runs from" if case.project.known_period is not None else "lies somewhere from"
    for indicator in case.project.indicators():
        for what, one in _dated(indicator):
            when = _outside(one, whole)
            if when:
                yield Found(
                    indicator,
                    f"the {what} of {indicator.id} ({one.value}) is {when}, but the project {runs} "
                    f"{day_in_words(whole.start)} to {day_in_words(whole.end)}",
                    "give a date within the project (by=..., period=...), or mend the period of the project",
                    place=one.declared_at,
                )


def _dated(indicator: Indicator) -> Iterator[tuple[str, Target]]:
    if isinstance(indicator.target, tuple):
        yield from (("target", one) for one in indicator.target)
    yield from (("milestone", one) for one in indicator.milestones)


def _outside(one: Target, whole: Period) -> str:
    """Say when it is, if any of it lies outside; "" if it lies within or has no date of its own."""
    if one.by is not None and not whole.start <= one.by <= whole.end:
        return f"due by {day_in_words(one.by)}"
    if one.period is not None and not whole.contains(one.period):
        return f"for {one.period.in_words()}"
    return ""


RULE = Rule(
    code="LF120",
    name="target-outside-period",
    severity="error",
    phase="design",
    detect=detect,
    bad="""from logframe import Percentage, Project, Target

project = Project("P-1", "Girls learn a trade", period="2024-03/2027-02")
trades = project.result(
    "trades",
    "Young women earn their own living",
    indicators=[
        Percentage(
            "in-work",
            "Graduates in work six months after the course",
            level="outcome",
            baseline=28,
            target=Target(65, by="2027-12-31"),
        ),
    ],
)
""",
    good="""from logframe import Percentage, Project, Target

project = Project("P-1", "Girls learn a trade", period="2024-03/2027-02")
trades = project.result(
    "trades",
    "Young women earn their own living",
    indicators=[
        Percentage(
            "in-work",
            "Graduates in work six months after the course",
            level="outcome",
            baseline=28,
            milestones=[Target(45, by="2025-12-31")],
            target=Target(65, by="2026-12-31"),
        ),
    ],
)
""",
)
