"""LF227: a total or baseline rests on one of two sources that differ, and nothing says why on that one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Final, TypeAlias

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.values.numbers import Exact, Number, number
from logframe.declaration.values.periods import Period
from logframe.diagnosis.reported_values import earliest_and_longest, exact_value
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.figures.gathered import number_of
from logframe.messages import Message

_MOST_WAYS: Final = 256
_Dated: TypeAlias = tuple[Period, Observation]


def detect(case: Case) -> Iterator[Found]:
    """Find totals that only one of two differing figures for a part explains, and baselines another source disputes."""
    for indicator in case.project.indicators():
        live = [item for item in indicator.observations if not item.superseded_by]
        disputed = _disputed_baseline(indicator, live)
        if disputed is not None:
            yield disputed
        if len(live) > 2 and case.ways(indicator) == ("increments",) and indicator.adds_up:
            yield from _one_sided_totals(indicator, live, case.project.known_period)


def _disputed_baseline(indicator: Indicator, live: Sequence[Observation]) -> Found | None:
    start = indicator.baseline
    if not isinstance(start, Observation) or start.superseded_by or start.explanation or start.extent is None:
        return None
    value = number_of(indicator, start.value, start.unit)
    for figure in live:
        if (figure.extent, figure.place, figure.definition) != (start.extent, start.place, start.definition):
            continue
        differing = number_of(indicator, figure.value, figure.unit)
        if figure.source_id == start.source_id or figure.explanation or not isinstance(differing, Number):
            continue
        if isinstance(value, Number) and not value.overlaps(differing):
            message = Message(
                "lf227-baseline-disputed",
                id=indicator.id,
                baseline=start.value,
                source=start.source_label,
                differing_source=figure.source_label,
                differing=figure.value,
                time=start.timing,
            )
            return Found(indicator, message, declared_at=start.declared_at)
    return None


def _one_sided_totals(indicator: Indicator, live: Sequence[Observation], whole: Period | None) -> Iterator[Found]:
    """Find figures that are the sum of their parts with one version of a disputed part and not with the other."""
    groups: dict[tuple[str, str], list[_Dated]] = {}
    for figure in live:
        extent = _extent(figure, whole)
        if extent is not None:
            groups.setdefault((figure.place, figure.definition), []).append((extent, figure))
    disputed = {
        key: sorted(group, key=earliest_and_longest) for key, group in groups.items() if _is_disputed(indicator, group)
    }
    for figure in live if disputed else ():
        span, spans = _extent(figure, whole), disputed.get((figure.place, figure.definition))
        if span is not None and spans is not None and not figure.explanation:
            first = bisect_right(spans, earliest_and_longest((span, figure)), key=earliest_and_longest)
            parts = _parts(span, (spans[position] for position in range(first, len(spans))))
            yield from _one_sided(indicator, figure, span, parts)


def _is_disputed(indicator: Indicator, group: Iterable[_Dated]) -> bool:
    """Return whether figures for the same period differ."""
    values: dict[Period, set[Exact]] = {}
    for extent, figure in group:
        value = exact_value(indicator, figure)
        if value is not None:
            values.setdefault(extent, set()).add(value)
    return any(len(different) > 1 for different in values.values())


def _parts(whole: Period, spans: Iterable[_Dated]) -> list[list[Observation]]:
    """Return the figures of the longest periods that make up a period without a gap or overlap, by period.

    `spans` begin after the whole; the earliest stand first, and of one start the longest.
    """
    parts: list[list[Observation]] = []
    covered = whole.start.toordinal() - 1
    last: Period | None = None
    for span, figure in spans:
        if span.start > whole.end:
            break
        if span.end > whole.end:
            continue
        if span == last:
            parts[-1].append(figure)
        elif span.end.toordinal() > covered:
            if span.start.toordinal() != covered + 1:
                return []
            parts.append([figure])
            covered, last = span.end.toordinal(), span
    return parts if covered == whole.end.toordinal() else []


def _one_sided(
    indicator: Indicator, figure: Observation, span: Period, parts: Sequence[Sequence[Observation]]
) -> Iterator[Found]:
    stated = exact_value(indicator, figure)
    if stated is None:
        return
    choices = [_versions(indicator, figures) for figures in parts]
    ways = 1
    for versions in choices:
        ways *= len(versions)
    if not 1 < ways <= _MOST_WAYS:
        return
    used = [way for way in product(*choices) if sum(value for value, _ in way) == stated]
    if len(used) != 1:
        return
    for versions, (value, chosen) in zip(choices, used[0], strict=True):
        for differing, left_out in versions:
            if differing != value and not (chosen.explanation or left_out.explanation):
                message = Message(
                    "lf227-total-rests-on-one",
                    id=indicator.id,
                    total=number(stated),
                    period=span,
                    value=number(value),
                    source=chosen.source_label,
                    differing=number(differing),
                    differing_source=left_out.source_label,
                    alternative=number(stated - value + differing),
                )
                yield Found(indicator, message, declared_at=figure.declared_at)


def _versions(indicator: Indicator, figures: Sequence[Observation]) -> list[tuple[Exact, Observation]]:
    values: dict[Exact, Observation] = {}
    for figure in figures:
        value = exact_value(indicator, figure)
        if value is not None:
            values.setdefault(value, figure)
    return list(values.items())


def _extent(figure: Observation, whole: Period | None) -> Period | None:
    return whole if figure.period == PROJECT else figure.extent


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project, Source

 reports, register = Source("reports", "Interim reports"), Source("register", "Case register")
 summary = Source("summary", "Summary for the donor")
 project = Project("P-1", "Shelters", period="2024/2025")
 project.result("safe", "Victims of violence are safe", indicators=[
     Count("assisted", "Victims assisted", unit="person", level="output", accumulates="increments", target=400,
           observations=[
               Observation(127, period="2024", source=reports),
               Observation(260, period="2025", source=reports),
-              Observation(309, period="2025", source=register),
+              Observation(309, period="2025", source=register, superseded_by=reports,
+                          explanation="the register counts a person once for each case"),
               Observation(387, period="2024/2025", source=summary),
           ]),
 ])
""")
RULE = Rule("LF227", "source-chosen-silently", "warning", "reporting", detect, concern="contradiction", **_EXAMPLE)
