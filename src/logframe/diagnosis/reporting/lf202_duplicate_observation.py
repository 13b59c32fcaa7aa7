"""LF202: the same figure stands twice."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.observations import Observation
from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find figures that one source gives twice for the same time."""
    for indicator in case.project.indicators():
        seen: list[Observation] = []
        for one in indicator.observations:
            if not one.is_missing and any(_same(one, other) for other in seen):
                yield Found(
                    indicator,
                    f"{indicator.id} has {one.value} twice from {one.source_id or 'no source named'}, {one.when()}",
                    "take one of them out, or say what sets them apart",
                    one.declared_at,
                )
            seen.append(one)


def _same(one: Observation, other: Observation) -> bool:
    placed = one.extent is not None or one.period is not None or one.order is not None
    return (
        placed
        and one.value == other.value
        and one.extent == other.extent
        and one.period == other.period
        and one.order == other.order
        and one.source_id == other.source_id
        and one.definition == other.definition
        and one.disaggregation == other.disaggregation
    )


RULE = Rule(
    code="LF202",
    name="duplicate-observation",
    severity="warning",
    phase="reporting",
    wrong="One source gives the same figure twice for the same time.",
    why="What happened once may be counted twice.",
    source="123 duplicate keys in UNHCR's published data",
    detect=detect,
    bad="""from logframe import Count, Observation, Project, Source

log = Source("log", "Monthly log of the helpline")
project = Project("P-1", "Helpline", period="2024")
calls = project.result(
    "calls",
    "Callers get advice",
    indicators=[
        Count(
            "advised",
            "Calls with advice",
            unit="call",
            level="output",
            accumulates="increments",
            target=600,
            observations=[
                Observation(48, period="2024-01", source=log),
                Observation(48, period="2024-01", source=log),
            ],
        ),
    ],
)
""",
    good="""from logframe import Count, Observation, Project, Source

log = Source("log", "Monthly log of the helpline")
project = Project("P-1", "Helpline", period="2024")
calls = project.result(
    "calls",
    "Callers get advice",
    indicators=[
        Count(
            "advised",
            "Calls with advice",
            unit="call",
            level="output",
            accumulates="increments",
            target=600,
            observations=[
                Observation(48, period="2024-01", source=log),
                Observation(48, period="2024-02", source=log),
            ],
        ),
    ],
)
""",
)
