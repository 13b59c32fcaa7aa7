"""LF152: the targets of periods do not make up the target of the whole."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from typing import TypeAlias

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.periods import Period, union_days
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.figures.gathered import number_of
from logframe.evaluation.fulfilment.goals import goal_of
from logframe.evaluation.fulfilment.target_frames import target_span
from logframe.messages import Message


@attrs.frozen
class _Part:
    target: Target
    span: Period | None
    due: datetime.date | None
    value: Number


_Rank: TypeAlias = tuple[Period, bool]


def detect(case: Case) -> Iterator[Found]:
    """Find targets of a flow whose periods do not add up to their whole, and two targets of a state for one day."""
    for indicator in case.project.indicators():
        declared = indicator.target if isinstance(indicator.target, tuple) else ()
        ways = case.ways(indicator)
        if len(declared) + len(indicator.milestones) < 2 or len(ways) != 1 or not indicator.is_numeric:
            continue
        whole = case.project.known_period
        parts = list(_parts(indicator, (*declared, *indicator.milestones), whole))
        if ways[0] != "increments":
            yield from _of_one_day(indicator, parts)
        elif indicator.adds_up:
            yield from _of_periods(indicator, [part for part in parts if part.span is not None])


def _parts(indicator: Indicator, targets: Sequence[Target], whole: Period | None) -> Iterator[_Part]:
    for target in targets:
        value = number_of(indicator, target.value, target.unit)
        if isinstance(value, Number) and (value.low is not None or value.high is not None):
            line = value if value.is_bounded else goal_of(value).number
            due = target.due or (whole.end if whole else None)
            yield _Part(target, target_span(target, whole), due, line)


def _of_periods(indicator: Indicator, parts: Sequence[_Part]) -> Iterator[Found]:
    """Compare every target with the longest ones inside it: their sum if they fill it, at most it if they do not."""
    ranked: dict[_Rank, list[_Part]] = {}
    for part in parts:
        ranked.setdefault(_rank(part), []).append(part)
    order = {id(part): number for number, part in enumerate(parts)}
    tops = _tops(ranked)
    for outer in parts:
        groups = [ranked[rank] for rank in tops[_rank(outer)]]
        if not groups or outer.span is None or any(len(group) > 1 for group in groups):
            continue
        top = sorted((part for group in groups for part in group), key=lambda part: order[id(part)])
        spans = [part.span for part in top if part.span is not None]
        if sum(span.days for span in spans) != union_days(spans):
            continue
        total = reduce(lambda first, second: first + second, (part.value for part in top))
        fills = union_days(spans) == outer.span.days
        if total.overlaps(outer.value) or not (fills or _exceeds(total, outer.value)):
            continue
        yield Found(
            indicator,
            Message(
                "lf152-parts-do-not-sum",
                indicator=indicator.id,
                parts=tuple(Message("lf152-part", value=part.value, period=part.span) for part in top),
                total=total if len(top) > 1 else None,
                period=outer.span,
                target=outer.value,
            ),
            declared_at=outer.target.declared_at,
        )


def _rank(part: _Part) -> _Rank:
    assert part.span is not None
    return part.span, part.target.period is not None


def _holds(outer: _Rank, inner: _Rank) -> bool:
    """Return whether a target lies inside another; of two for the same days, the one with a period is the part."""
    return outer[0].contains(inner[0]) and (outer[0] != inner[0] or inner[1] > outer[1])


def _tops(ranks: Iterable[_Rank]) -> dict[_Rank, list[_Rank]]:
    """Return the longest ones inside each, in one sweep: the earliest first, and of one start the longest."""
    swept = sorted(ranks, key=lambda rank: (rank[0].start, -rank[0].days, rank[1]))
    tops: dict[_Rank, list[_Rank]] = {rank: [] for rank in swept}
    # Of each: the nearest before it that is not over, and the nearest of those that does not hold it.
    before: list[int] = []
    beside: list[int] = []

    def running(links: list[int], number: int, start: datetime.date) -> int:
        while links[number] >= 0 and swept[links[number]][0].end < start:
            links[number] = before[links[number]]
        return links[number]

    for number, rank in enumerate(swept):
        before.append(number - 1)
        beside.append(-1)
        at = running(before, number, rank[0].start)
        holders: list[int] = []
        while at >= 0:
            if _holds(swept[at], rank):
                if not any(_holds(swept[at], swept[holder]) for holder in holders):
                    holders.append(at)
                    tops[swept[at]].append(rank)
                at = running(beside, at, rank[0].start)
            else:
                beside[number] = max(beside[number], at)
                at = running(before, at, rank[0].start)
    return tops


def _exceeds(total: Number, whole: Number) -> bool:
    return total.low is not None and whole.high is not None and total.low > whole.high >= 0


def _of_one_day(indicator: Indicator, parts: Sequence[_Part]) -> Iterator[Found]:
    """Compare targets of a state or running total that are due on the same day."""
    by_day: dict[datetime.date, list[_Part]] = {}
    for part in parts:
        if part.due is not None:
            by_day.setdefault(part.due, []).append(part)
    for day, same in by_day.items():
        whole = max(same, key=lambda part: 0 if part.span is None else part.span.days)
        for part in same:
            if part is not whole and not part.value.overlaps(whole.value):
                yield Found(
                    indicator,
                    Message(
                        "lf152-two-for-one-day", indicator=indicator.id, first=part.value, second=whole.value, day=day
                    ),
                    declared_at=part.target.declared_at,
                )


_EXAMPLE = bad_and_good(""" from logframe import Count, Project, Target

 project = Project("P-1", "Legal aid", period="2024/2026")
 project.result("aid", "People get their due in court", indicators=[
     Count("represented", "People represented in court", unit="person", level="output", accumulates="increments",
-          target=[Target(400), Target(100, period="2024"), Target(150, period="2025"), Target(200, period="2026")]),
+          target=[Target(450), Target(100, period="2024"), Target(150, period="2025"), Target(200, period="2026")]),
 ])
""")
RULE = Rule("LF152", "parts-of-target-do-not-sum", "warning", "design", detect, concern="contradiction", **_EXAMPLE)
