"""LF208: the latest figure is older than the frequency promises."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from logframe.declaration.values.periods import day_in_words
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.terms import Frequency

_DAYS: dict[Frequency, int] = {
    "daily": 1,
    "weekly": 7,
    "monthly": 31,
    "quarterly": 92,
    "half-yearly": 184,
    "yearly": 366,
}


def detect(case: Case) -> Iterator[Found]:
    """Find indicators whose latest figure is more than two intervals old on the date asked about."""
    for indicator in case.project.indicators():
        if indicator.frequency is None or indicator.frequency == "once":
            continue
        ends = [one.end for one in indicator.observations if not one.is_missing and one.end is not None]
        past = [one for one in ends if one <= case.on]
        allowed = datetime.timedelta(days=2 * _DAYS[indicator.frequency])
        if past and case.on - max(past) > allowed:
            yield Found(
                indicator,
                f"{indicator.id} is to be measured {indicator.frequency}, but its latest figure is of "
                f"{day_in_words(max(past))}, {(case.on - max(past)).days:,} days before {day_in_words(case.on)}",
                'report what is missing, or say why there is nothing: Observation(missing("..."), period=...)',
            )


RULE = Rule(
    code="LF208",
    name="stale-data",
    severity="warning",
    phase="reporting",
    wrong="The latest figure is older than twice the declared interval.",
    why="Decisions are then made on how things were, and nobody notices that reporting has stopped.",
    source="USAID data quality standards: timeliness",
    detect=detect,
    bad="""from logframe import Observation, Percentage, Project

project = Project("P-1", "Safe water", period="2022/2025")
water = project.result(
    "water",
    "Households drink safe water",
    indicators=[
        Percentage(
            "safe",
            "Households with safe water",
            level="outcome",
            baseline=40,
            target=80,
            frequency="quarterly",
            observations=[Observation(61, date="2023-03-31")],
        ),
    ],
)
""",
    good="""from logframe import Observation, Percentage, Project

project = Project("P-1", "Safe water", period="2022/2025")
water = project.result(
    "water",
    "Households drink safe water",
    indicators=[
        Percentage(
            "safe",
            "Households with safe water",
            level="outcome",
            baseline=40,
            target=80,
            frequency="quarterly",
            observations=[Observation(61, date="2023-03-31"), Observation(74, date="2025-09-30")],
        ),
    ],
)
""",
)
