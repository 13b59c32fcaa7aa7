"""LF209: a total differs from the sum of its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Number, total
from logframe.declaration.values.periods import Period, union_days
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.units import is_counted, is_currency


def detect(case: Case) -> Iterator[Found]:
    """Find figures of a flow whose period is wholly told in parts by the same source, and the parts add up to
    something else, by more than rounding explains.
    """
    for indicator in case.project.indicators():
        if not indicator.is_flow:
            continue
        groups: dict[tuple[str, str], list[tuple[Period, Number, Observation]]] = {}
        for one in indicator.observations:
            if isinstance(one.value, Number) and one.extent is not None and not one.superseded_by:
                groups.setdefault((one.source_id, one.definition), []).append((one.extent, one.value, one))
        for (source, _), group in groups.items():
            for extent, value, one in group:
                parts = _parts(extent, [(inner, number) for inner, number, _ in group])
                if not parts:
                    continue
                summed = total(parts).value
                if isinstance(summed, Number) and not _agree(indicator, value, summed, parts):
                    yield Found(
                        indicator,
                        f"{source or 'one source'} has {value} for {extent.in_words()}, and its {len(parts)} parts add "
                        f"up to {summed}",
                        "find the figure that is wrong; keep the parts and leave the total out",
                        one.declared_at,
                    )


def _parts(whole: Period, group: Sequence[tuple[Period, Number]]) -> list[Number]:
    """Give the figures whose periods make up a period without a gap or overlap, the longest of each day."""
    inner = [one for one in group if one[0] != whole and _inside(one[0], whole)]
    longest = [one for one in inner if not any(one[0] != other[0] and _inside(one[0], other[0]) for other in inner)]
    days = sum(span.days for span, _ in longest)
    is_whole = days == whole.days and union_days([span for span, _ in longest]) == days
    return [number for _, number in longest] if is_whole and len(longest) > 1 else []


def _inside(inner: Period, outer: Period) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _agree(indicator: Indicator, value: Number, summed: Number, parts: Sequence[Number]) -> bool:
    """Allow half of the last digit for each rounded part; what is counted, and money, is not rounded."""
    exact = is_counted(indicator.unit) or is_currency(indicator.unit)
    ulp = Fraction(0) if exact else min(_last_digit(one) for one in (value, *parts))
    give = len(parts) * ulp / 2
    widened = Number(
        None if summed.low is None else summed.low - give, None if summed.high is None else summed.high + give, "range"
    )
    return widened.overlaps(value)


def _last_digit(number: Number) -> Fraction:
    """Give the unit of the last decimal that a figure is written with, 1 for whole numbers."""
    end = Fraction(number.low if number.low is not None else number.high or 0)
    unit = Fraction(1)
    while (end / unit).denominator != 1 and unit > Fraction(1, 10**9):
        unit /= 10
    return unit


RULE = Rule(
    code="LF209",
    name="totals-do-not-add",
    severity="error",
    phase="reporting",
    wrong="A total differs from the sum of its parts, by more than rounding explains.",
    why="One of the figures is wrong, and what is computed from them is wrong with it.",
    source="DFID portfolio quality guideline: a table of its own whose total is off by one",
    detect=detect,
    bad="""from logframe import Count, Observation, Project, Source

table = Source("table", "Table of the clinics")
project = Project("P-1", "Community clinics", period="2023/2024")
care = project.result(
    "care",
    "Pregnant women get care",
    indicators=[
        Count(
            "women",
            "Women who came for a check-up",
            unit="person",
            level="outcome",
            accumulates="increments",
            unique=True,
            target=900,
            observations=[
                Observation(410, period="2023", source=table),
                Observation(480, period="2024", source=table),
                Observation(891, period="2023/2024", source=table),
            ],
        ),
    ],
)
""",
    good="""from logframe import Count, Observation, Project, Source

table = Source("table", "Table of the clinics")
project = Project("P-1", "Community clinics", period="2023/2024")
care = project.result(
    "care",
    "Pregnant women get care",
    indicators=[
        Count(
            "women",
            "Women who came for a check-up",
            unit="person",
            level="outcome",
            accumulates="increments",
            unique=True,
            target=900,
            observations=[
                Observation(410, period="2023", source=table),
                Observation(480, period="2024", source=table),
            ],
        ),
    ],
)
""",
)
