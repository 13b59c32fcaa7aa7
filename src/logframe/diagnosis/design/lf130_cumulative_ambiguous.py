"""LF130: nobody says how the figures of several periods go together."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Count, Measure, Money
from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find counts, measures and amounts over several periods that do not declare how they accumulate."""
    for indicator in case.project.indicators():
        if (
            isinstance(indicator, (Count, Measure, Money))
            and indicator.accumulates is None
            and _several(case, indicator)
        ):
            yield Found(
                indicator,
                f"{indicator.id} is reported over several periods, and nobody says how its figures go together",
                'declare accumulates="increments" (each figure is what happened in its own period), '
                '"running-total" (each contains those before it) or "snapshot" (each is how it stood)',
            )


def _several(case: Case, indicator: Indicator) -> bool:
    if indicator.milestones:
        return True
    extents: dict[tuple[str, str], set[object]] = {}
    for one in indicator.observations:
        if one.extent is not None:
            extents.setdefault((one.source_id, one.definition), set()).add(one.extent)
    if any(len(found) > 1 for found in extents.values()):
        return True
    period = case.project.known_period
    return period is not None and period.days > 366 and indicator.frequency not in (None, "once")


RULE = Rule(
    code="LF130",
    name="cumulative-ambiguous",
    severity="error",
    phase="design",
    detect=detect,
    bad="""from logframe import Count, Observation, Project

project = Project("P-1", "Children go to school", period="2023/2024")
enrolled = project.result(
    "enrolled",
    "Children of nomads go to school",
    indicators=[
        Count(
            "children",
            "Children in boarding schools",
            unit="person",
            level="outcome",
            target=800,
            observations=[Observation(350, period="2023"), Observation(950, period="2024")],
        ),
    ],
)
""",
    good="""from logframe import Count, Observation, Project

project = Project("P-1", "Children go to school", period="2023/2024")
enrolled = project.result(
    "enrolled",
    "Children of nomads go to school",
    indicators=[
        Count(
            "children",
            "Children in boarding schools",
            unit="person",
            level="outcome",
            accumulates="snapshot",
            baseline=200,
            target=800,
            observations=[Observation(350, period="2023"), Observation(950, period="2024")],
        ),
    ],
)
""",
)
