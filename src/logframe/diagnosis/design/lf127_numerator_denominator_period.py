"""LF127: numerator and denominator of a ratio are of different periods."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Pooled
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find ratios whose two figures are not of the same time."""
    for indicator in case.project.indicators():
        for observation in indicator.observations:
            periods = _periods(observation)
            if periods is not None and periods[0] != periods[1]:
                yield Found(
                    indicator,
                    Message(
                        "lf127-periods-differ",
                        indicator=indicator.id,
                        value=observation.value,
                        above=periods[0],
                        below=periods[1],
                    ),
                    declared_at=observation.declared_at,
                )


def _periods(observation: Observation) -> tuple[Period, Period] | None:
    if not isinstance(observation.value, Pooled):
        return None
    above = observation.value.numerator_period or observation.extent
    below = observation.value.denominator_period or observation.extent
    return (above, below) if isinstance(above, Period) and isinstance(below, Period) else None


_EXAMPLE = bad_and_good(""" from logframe import Observation, Project, Ratio, out_of

 project = Project("P-1", "Courts hear cases in time", period="2023/2025")
 courts = project.result("courts", "Cases are decided within a year", indicators=[
     Ratio("decided", "Cases decided, of those opened", level="outcome", numerator_unit="case",
           denominator_unit="case", target=80,
-          observations=[
-              Observation(out_of(310, 420, numerator_period="2024", denominator_period="2023"),
-                          period="2024"),
-          ]),
+          observations=[Observation(out_of(310, 395), period="2024")]),
 ])
""")
RULE = Rule("LF127", "numerator-denominator-period", "error", "both", detect, concern="contradiction", **_EXAMPLE)
