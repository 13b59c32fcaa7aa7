"""LF153: targets of a flow are for times that overlap without one holding the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logframe.declaration.values.periods import Period
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.fulfilment.target_frames import target_span
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find two targets of a flow that share some days and not all days of either."""
    for indicator in case.project.indicators():
        targets = indicator.target if isinstance(indicator.target, tuple) else ()
        if len(targets) < 2 or case.ways(indicator) != ("increments",) or not indicator.adds_up:
            continue
        dated = [(target_span(target, case.project.known_period), target) for target in targets]
        spans = [(span, target) for span, target in dated if span is not None]
        crossing = _crossing([span for span, _ in spans])
        if crossing:
            first = spans[min(crossing)][0]
            second, target = next((span, target) for span, target in spans if _crosses(first, span))
            longest = max((span for span, _ in spans), key=lambda span: span.days)
            yield Found(
                indicator,
                Message("lf153-targets-overlap", indicator=indicator.id, first=first, second=second, longest=longest),
                declared_at=target.declared_at,
            )


def _crossing(spans: Sequence[Period]) -> set[int]:
    """Return the numbers of the periods that cross another."""
    ends = [(span.start.toordinal(), span.end.toordinal()) for span in spans]
    return _into_a_later(ends) | _into_a_later([(-end, -start) for start, end in ends])


def _into_a_later(spans: Sequence[tuple[int, int]]) -> set[int]:
    """Return the numbers of the spans that end inside a later one, in one sweep of those still waiting for it."""
    crossing: set[int] = set()
    waiting: list[int] = []
    for number in sorted(range(len(spans)), key=lambda number: (spans[number][0], -spans[number][1])):
        start, end = spans[number]
        while waiting and spans[waiting[-1]][1] < end:
            earlier = waiting.pop()
            if spans[earlier][1] >= start:
                crossing.add(earlier)
        waiting.append(number)
    return crossing


def _crosses(first: Period, second: Period) -> bool:
    return first.overlap(second) is not None and not first.contains(second) and not second.contains(first)


_EXAMPLE = bad_and_good(""" from logframe import Count, Project, Target

 project = Project("P-1", "Legal aid", period="2024/2025")
 project.result("aid", "People get their due in court", indicators=[
     Count("represented", "People represented in court", unit="person", level="output", accumulates="increments",
-          target=[Target(100, period="2024"), Target(150, period="2024-07/2025-06")]),
+          target=[Target(100, period="2024"), Target(60, period="2024-H2"), Target(150, period="2025")]),
 ])
""")
RULE = Rule("LF153", "targets-overlap", "warning", "design", detect, concern="contradiction", **_EXAMPLE)
