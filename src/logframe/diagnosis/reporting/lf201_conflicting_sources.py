"""LF201: figures for the same thing that cannot all be true."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Final

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import REACHED, Milestone
from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.periods import Period
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.figures.certain_conflicts import certain_conflicts
from logframe.evaluation.figures.conflicts import Conflict
from logframe.evaluation.fulfilment.targets_by_part import by_part
from logframe.messages import Joined, Message

_MOST_FIGURES: Final = 3


def detect(case: Case) -> Iterator[Found]:
    """Find figures of an indicator that contradict each other: for the same time, or a part and its whole."""
    for indicator in case.project.indicators():
        for conflict in _conflicts(indicator, case):
            place = {id(observation): number for number, observation in enumerate(indicator.observations)}
            disputed = sorted({place[id(observation)] for observation in conflict.observations})
            figures = [indicator.observations[number] for number in disputed]
            yield Found(indicator, _contradiction(indicator, conflict, figures), declared_at=figures[-1].declared_at)
        if isinstance(indicator, Milestone):
            for first, second in _happened_twice(indicator):
                message = Message(
                    "lf201-part-and-whole", id=indicator.id, first=_listed([first]), second=_listed([second])
                )
                yield Found(indicator, message, declared_at=second.declared_at)


def _conflicts(indicator: Indicator, case: Case) -> Iterable[Conflict]:
    """Return the contradictions that are certain, those of the evaluation where figures have one way to be read."""
    has_one_way = indicator.gathers is not None and len(by_part(indicator)) == 1
    if has_one_way and not any(figure.story for figure in indicator.observations):
        return case.evaluation[indicator.id].conflicts
    return certain_conflicts(indicator, case.project)


def _happened_twice(event: Milestone) -> Iterator[tuple[Observation, Observation]]:
    """Yield the periods apart within which two sources say that an event happened, once each.

    A date says how it stood, and may be that of the report; so may one of several periods.
    """
    by_source: dict[str, list[Observation]] = {}
    for figure in event.observations:
        if figure.value == REACHED and not figure.superseded_by:
            by_source.setdefault(figure.source_id, []).append(figure)
    happened = [
        (figure, figure.period)
        for figure, *more in by_source.values()
        if not more and isinstance(figure.period, Period)
    ]
    for (first, when), (second, otherwise) in combinations(happened, 2):
        if when.overlap(otherwise) is None:
            yield first, second


def _contradiction(indicator: Indicator, conflict: Conflict, ordered: Sequence[Observation]) -> Message:
    if conflict.reason.code == "figures-differ":
        figures = tuple(
            Message("lf201-figure", value=observation.value, source=observation.source_label) for observation in ordered
        )
        first = ordered[0]
        return Message(
            "lf201-same-time", id=indicator.id, figures=Joined(figures, "and"), period=first.extent, place=first.place
        )
    first_side, second_side = conflict.sides
    return Message("lf201-part-and-whole", id=indicator.id, first=_listed(first_side), second=_listed(second_side))


def _listed(side: Sequence[Observation]) -> tuple[Message, ...]:
    figures = tuple(_figure(observation) for observation in side[:_MOST_FIGURES])
    more = len(side) - len(figures)
    return (*figures, Message("lf201-more", count=more)) if more else figures


def _figure(observation: Observation) -> Message:
    return Message(
        "lf201-figure-of-time",
        value=observation.value,
        time=observation.timing,
        place=observation.place,
        source=observation.source_label,
    )


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project, Source

 report, register = Source("report", "Annual report"), Source("register", "Case register")
 project = Project("P-1", "Legal aid", period="2024")
 aid = project.result("aid", "People get their due in court", indicators=[
     Count("represented", "People represented in court", unit="person", level="output",
           accumulates="increments", target=400,
           observations=[
               Observation(260, period="2024", source=report),
-              Observation(309, period="2024", source=register),
+              Observation(309, period="2024", source=register, superseded_by=report,
+                          explanation="the register counts a person once for each case"),
           ]),
 ])
""")
RULE = Rule("LF201", "conflicting-sources", "error", "reporting", detect, concern="contradiction", **_EXAMPLE)
