"""LF220: a rounded figure is used where the source has more digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Case, Found, Rule

_DECIMAL = re.compile(r"\s*(-?\d+)[.,](\d+)\s*%?\s*")


def detect(case: Case) -> Iterator[Found]:
    """Find figures that are their raw text cut or rounded to fewer decimals."""
    for indicator in case.project.indicators():
        for one in indicator.observations:
            told = _DECIMAL.fullmatch(one.raw)
            if told is None or not isinstance(one.value, Number) or not one.value.is_exact or one.value.low is None:
                continue
            source = Fraction(f"{told.group(1)}.{told.group(2)}")
            used = Fraction(one.value.low)
            decimals = _decimals(used)
            if used != source and decimals < len(told.group(2)) and abs(used - source) < Fraction(1, 10**decimals):
                yield Found(
                    indicator,
                    f"{indicator.id} is {one.value} here, and {one.raw.strip()!r} in the source",
                    "keep every digit: nothing is rounded before it is printed",
                    one.declared_at,
                )


def _decimals(number: Fraction) -> int:
    """Count the decimals of a number, at most twelve."""
    return next((count for count in range(12) if (number * 10**count).denominator == 1), 12)


RULE = Rule(
    code="LF220",
    name="rounded-then-reused",
    severity="info",
    phase="reporting",
    detect=detect,
    bad="""from logframe import Measure, Observation, Project

project = Project("P-1", "Shelters", period="2024")
project.result("quality", "Shelters are good", indicators=[
    Measure("score", "Score of the shelters", unit="point", level="outcome", accumulates="snapshot", baseline=100,
            target=140, observations=[Observation(131.3, date="2024-12-31", raw="131.25")]),
])
""",
    good="""from logframe import Measure, Observation, Project

project = Project("P-1", "Shelters", period="2024")
project.result("quality", "Shelters are good", indicators=[
    Measure("score", "Score of the shelters", unit="point", level="outcome", accumulates="snapshot", baseline=100,
            target=140, observations=[Observation(131.25, date="2024-12-31", raw="131.25")]),
])
""",
    strict=True,
)
