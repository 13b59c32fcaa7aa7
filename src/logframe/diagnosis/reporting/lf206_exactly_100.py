"""LF206: most figures equal their targets exactly."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Case, Found, Rule

_AT_LEAST = 5


def detect(case: Case) -> Iterator[Found]:
    """Find projects most of whose due figures equal their targets to the last digit."""
    shares = [
        case.evaluation[one.id].share
        for one in case.own_indicators()
        if one.is_numeric and case.evaluation[one.id].expectation.is_due
    ]
    known = [one for one in shares if one is not None and one.is_exact]
    equal = sum(one == Number(1, 1) for one in known)
    if len(known) >= _AT_LEAST and equal * 2 > len(known):
        yield Found(
            case.project,
            f"{equal} of {len(known)} figures equal their targets exactly",
            "ask for the figures as they were counted; targets may have been copied into the report",
        )


RULE = Rule(
    code="LF206",
    name="exactly-100",
    severity="info",
    phase="reporting",
    detect=detect,
    bad="""from logframe import Count, Observation, Project

project = Project("P-1", "School meals", period="2024")
meals = project.result(
    "meals",
    "Pupils eat at school",
    indicators=[
        Count(
            f"school-{number}",
            "Pupils who eat at school",
            unit="person",
            level="outcome",
            accumulates="increments",
            target=100 * number,
            observations=[Observation(100 * number, period="2024")],
        )
        for number in range(1, 7)
    ],
)
""",
    good="""from logframe import Count, Observation, Project

project = Project("P-1", "School meals", period="2024")
meals = project.result(
    "meals",
    "Pupils eat at school",
    indicators=[
        Count(
            f"school-{number}",
            "Pupils who eat at school",
            unit="person",
            level="outcome",
            accumulates="increments",
            target=100 * number,
            observations=[Observation(97 * number + 5, period="2024")],
        )
        for number in range(1, 7)
    ],
)
""",
)
