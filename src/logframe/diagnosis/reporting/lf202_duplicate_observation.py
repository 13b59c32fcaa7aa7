"""LF202: the same figure stands twice."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from logframe.declaration.framework.observations import Observation
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find figures that one source gives twice for the same time and place."""
    for indicator in case.project.indicators():
        if len(indicator.observations) < 2:
            continue
        seen: set[Hashable] = set()
        for figure in indicator.observations:
            placed = figure.extent is not None or figure.period is not None or figure.order is not None
            if figure.is_missing or not placed:
                continue
            before = len(seen)
            seen.add(_identity(figure))
            if len(seen) == before:
                message = Message(
                    "lf202-twice", id=indicator.id, value=figure.value, source=figure.source_label, time=figure.timing
                )
                yield Found(indicator, message, declared_at=figure.declared_at)


def _identity(figure: Observation) -> Hashable:
    """Return what must be the same for two figures to be one."""
    parts = frozenset([(dimension, frozenset(cells.items())) for dimension, cells in figure.disaggregation.items()])
    return (
        figure.value,
        figure.extent,
        figure.period,
        figure.order,
        figure.source_id,
        figure.definition,
        figure.place,
        parts,
    )


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project, Source

 log = Source("log", "Monthly log of the helpline")
 project = Project("P-1", "Helpline", period="2024")
 calls = project.result("calls", "Callers get advice", indicators=[
     Count("advised", "Calls with advice", unit="call", level="output", accumulates="increments",
           target=600,
           observations=[
               Observation(48, period="2024-01", source=log),
-              Observation(48, period="2024-01", source=log),
+              Observation(48, period="2024-02", source=log),
           ]),
 ])
""")
RULE = Rule("LF202", "duplicate-observation", "warning", "reporting", detect, concern="contradiction", **_EXAMPLE)
