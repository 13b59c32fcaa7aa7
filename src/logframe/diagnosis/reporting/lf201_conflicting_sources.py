"""LF201: two sources give different figures for the same thing."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.evaluation.figures.declared_values import figure


def detect(case: Case) -> Iterator[Found]:
    """Find figures of two sources for the same indicator and time that cannot both be right."""
    for indicator in case.project.indicators():
        groups: dict[object, list[Observation]] = {}
        for one in indicator.observations:
            if not one.superseded_by and not one.is_missing and (one.extent or one.period == "project"):
                groups.setdefault((one.extent or "project", one.definition), []).append(one)
        for group in groups.values():
            if _conflict(indicator, group):
                figures = " and ".join(f"{one.value} ({one.source_id or 'no source named'})" for one in group)
                when = group[0].extent or "the whole project"
                yield Found(
                    indicator,
                    f"{indicator.id} has {figures} for {when}",
                    "say which one counts and why: Observation(..., superseded_by=...)",
                )


def _conflict(indicator: Indicator, group: list[Observation]) -> bool:
    read = [(one.source_id, figure(indicator, one.value, one.unit)) for one in group]
    known = [(source, value) for source, value in read if isinstance(value, Number)]
    return any(
        source != other and not value.overlaps(against)
        for index, (source, value) in enumerate(known)
        for other, against in known[index + 1 :]
    )


RULE = Rule(
    code="LF201",
    name="conflicting-sources",
    severity="error",
    phase="reporting",
    wrong="Two sources give different figures for the same indicator and the same time.",
    why="At most one of them is right, and whether the target was reached may turn on which.",
    source="LWR minimum quality standards 1.3: triangulate before publishing",
    detect=detect,
    bad="""from logframe import Count, Observation, Project, Source

report, register = Source("report", "Annual report"), Source("register", "Case register")
project = Project("P-1", "Legal aid", period="2024")
aid = project.result(
    "aid",
    "People get their due in court",
    indicators=[
        Count(
            "represented",
            "People represented in court",
            unit="person",
            level="output",
            accumulates="increments",
            target=400,
            observations=[
                Observation(260, period="2024", source=report),
                Observation(309, period="2024", source=register),
            ],
        ),
    ],
)
""",
    good="""from logframe import Count, Observation, Project, Source

report, register = Source("report", "Annual report"), Source("register", "Case register")
project = Project("P-1", "Legal aid", period="2024")
aid = project.result(
    "aid",
    "People get their due in court",
    indicators=[
        Count(
            "represented",
            "People represented in court",
            unit="person",
            level="output",
            accumulates="increments",
            target=400,
            observations=[
                Observation(260, period="2024", source=report),
                Observation(
                    309,
                    period="2024",
                    source=register,
                    superseded_by=report,
                    explanation="the register counts a person once for each case",
                ),
            ],
        ),
    ],
)
""",
)
