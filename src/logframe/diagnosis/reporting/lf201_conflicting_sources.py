"""LF201: figures for the same thing that cannot all be true."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from logframe.declaration.framework.observations import Observation
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.evaluation.figures.conflicts import Conflict
from logframe.evaluation.figures.gathered import decides, gathered
from logframe.evaluation.figures.versions import versions

_MOST_FIGURES: Final = 3


def detect(case: Case) -> Iterator[Found]:
    """Find figures of an indicator that contradict each other: for the same time, or a part and its whole."""
    for indicator in case.project.indicators():
        if len(indicator.observations) < 2:
            continue
        rules = gathered(indicator, case.project, indicator.gathers or "increments")
        readings = versions(indicator.observations, rules, partial(decides, indicator))
        for conflict in readings.conflicts:
            disputed = {id(observation) for observation in conflict.observations}
            figures = [observation for observation in indicator.observations if id(observation) in disputed]
            # Without a declared accumulation only the same time said twice is a contradiction for certain.
            if indicator.gathers is None and conflict.reason.code != "figures-differ":
                continue
            yield Found(
                indicator,
                f"{indicator.id} has {_sides(conflict, figures)}",
                "say which one counts and why: Observation(..., superseded_by=...)",
                figures[-1].declared_at,
            )


def _sides(conflict: Conflict, ordered: Sequence[Observation]) -> str:
    if conflict.reason.code == "figures-differ":
        figures = " and ".join(
            f"{observation.value} ({observation.source_id or 'no source named'})" for observation in ordered
        )
        first = ordered[0]
        return f"{figures} for {first.extent or 'the whole project'}{f' in {first.place}' if first.place else ''}"
    return f"{' but '.join(_listed(side) for side in conflict.sides)}: these cannot all be true"


def _listed(side: Sequence[Observation]) -> str:
    texts = [_figure(observation) for observation in side[:_MOST_FIGURES]]
    more = len(side) - len(texts)
    if more:
        texts.append(f"{more} more")
    return ", ".join(texts)


def _figure(observation: Observation) -> str:
    where = f" in {observation.place}" if observation.place else ""
    return f"{observation.value} for {observation.when()}{where} ({observation.source_id or 'no source named'})"


RULE = Rule(
    code="LF201",
    name="conflicting-sources",
    severity="error",
    phase="reporting",
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
