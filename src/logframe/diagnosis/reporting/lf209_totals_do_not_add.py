"""LF209: a total differs from the sum of its parts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Number, total
from logframe.declaration.values.periods import Period, day_before
from logframe.diagnosis.reported_values import earliest_and_longest
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message
from logframe.units import is_counted, is_currency


def detect(case: Case) -> Iterator[Found]:
    """Find figures of a flow whose period is wholly told in parts by the same source, and the parts add up to
    something else, by more than rounding explains.
    """
    for indicator in case.project.indicators():
        if not indicator.is_flow or len(indicator.observations) < 3:
            continue
        groups: dict[tuple[str, str], list[tuple[Period, Number, Observation]]] = {}
        for figure in indicator.observations:
            if isinstance(figure.value, Number) and figure.extent is not None and not figure.superseded_by:
                dated = (figure.extent, figure.value, figure)
                groups.setdefault((figure.source_id, figure.definition), []).append(dated)
        for group in [group for group in groups.values() if len(group) > 2]:
            spans = sorted(((extent, number) for extent, number, _ in group), key=earliest_and_longest)
            for extent, value, figure in group:
                first = bisect_right(spans, earliest_and_longest((extent, value)), key=earliest_and_longest)
                parts = _parts(extent, (spans[number] for number in range(first, len(spans))))
                if not parts:
                    continue
                summed = total(parts).value
                if isinstance(summed, Number) and not _agree(indicator, value, summed, parts):
                    message = Message(
                        "lf209-parts-miss-total",
                        source=figure.source_label,
                        value=value,
                        period=extent,
                        count=len(parts),
                        sum=summed,
                    )
                    yield Found(indicator, message, declared_at=figure.declared_at)


def _parts(whole: Period, spans: Iterable[tuple[Period, Number]]) -> list[Number]:
    """Return the figures whose periods make up a period without a gap or overlap, the longest of each day.

    `spans` begin after the whole; the earliest stand first, and of one start the longest.
    """
    parts: list[Number] = []
    covered = day_before(whole.start)
    last: Period | None = None
    for span, number in spans:
        if day_before(span.start) > covered:
            break  # No later one begins where the parts so far end.
        if span.end > whole.end or (span.end <= covered and span != last):
            continue
        if day_before(span.start) != covered:
            return []
        parts.append(number)
        covered, last = span.end, span
    return parts if covered == whole.end and len(parts) > 1 else []


def _agree(indicator: Indicator, value: Number, summed: Number, parts: Sequence[Number]) -> bool:
    """Allow half of the last digit for each rounded part; what is counted, and money, is not rounded."""
    exact = is_counted(indicator.unit) or is_currency(indicator.unit)
    ulp = Fraction(0) if exact else min(_last_digit(number) for number in (value, *parts))
    give = len(parts) * ulp / 2
    widened = Number(
        None if summed.low is None else summed.low - give, None if summed.high is None else summed.high + give, "range"
    )
    return widened.overlaps(value)


def _last_digit(number: Number) -> Fraction:
    """Return the unit of the last decimal that a figure is written with, 1 for whole numbers."""
    end = Fraction(number.low if number.low is not None else number.high or 0)
    unit = Fraction(1)
    while (end / unit).denominator != 1 and unit > Fraction(1, 10**9):
        unit /= 10
    return unit


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project, Source

 table = Source("table", "Table of the clinics")
 project = Project("P-1", "Community clinics", period="2023/2024")
 care = project.result("care", "Pregnant women get care", indicators=[
     Count("women", "Women who came for a check-up", unit="person", level="outcome",
           accumulates="increments", unique=True, target=900,
           observations=[
               Observation(410, period="2023", source=table),
               Observation(480, period="2024", source=table),
-              Observation(891, period="2023/2024", source=table),
           ]),
 ])
""")
RULE = Rule("LF209", "totals-do-not-add", "error", "reporting", detect, concern="contradiction", **_EXAMPLE)
