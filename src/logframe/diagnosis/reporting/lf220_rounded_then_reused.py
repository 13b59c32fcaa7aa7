"""LF220: a rounded figure is used where the source has more digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Code, Message

_DECIMAL = re.compile(r"\s*(-?\d+)[.,](\d+)\s*%?\s*")


def detect(case: Case) -> Iterator[Found]:
    """Find figures that are their raw text cut or rounded to fewer decimals."""
    for indicator in case.project.indicators():
        for figure in indicator.observations:
            digits, value = _DECIMAL.fullmatch(figure.raw), figure.value
            if digits is None or not isinstance(value, Number) or not value.is_exact or value.low is None:
                continue
            source = Fraction(f"{digits.group(1)}.{digits.group(2)}")
            used = Fraction(value.low)
            decimals = _decimals(used)
            if used != source and decimals < len(digits.group(2)) and abs(used - source) < Fraction(1, 10**decimals):
                raw = Code.of(figure.raw.strip())
                message = Message("lf220-fewer-digits", id=indicator.id, value=value, raw=raw)
                yield Found(indicator, message, declared_at=figure.declared_at)


def _decimals(number: Fraction) -> int:
    """Count the decimals of a number, at most twelve."""
    return next((count for count in range(12) if (number * 10**count).denominator == 1), 12)


_EXAMPLE = bad_and_good(""" from logframe import Measure, Observation, Project

 project = Project("P-1", "Shelters", period="2024")
 project.result("quality", "Shelters are good", indicators=[
     Measure("score", "Score of the shelters", unit="point", level="outcome", accumulates="snapshot", baseline=100,
-            target=140, observations=[Observation(131.3, date="2024-12-31", raw="131.25")]),
+            target=140, observations=[Observation(131.25, date="2024-12-31", raw="131.25")]),
 ])
""")
RULE = Rule(
    "LF220", "rounded-then-reused", "info", "reporting", detect, concern="contradiction", strict=True, **_EXAMPLE
)
