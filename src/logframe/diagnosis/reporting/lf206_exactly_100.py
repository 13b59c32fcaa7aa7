"""LF206: most figures equal their targets exactly."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message

_AT_LEAST = 5


def detect(case: Case) -> Iterator[Found]:
    """Find projects most of whose due figures equal their targets to the last digit."""
    shares = [
        case.evaluation[indicator.id].share
        for indicator in case.own_indicators()
        if indicator.is_numeric and case.evaluation[indicator.id].expectation.is_due
    ]
    exact = [share for share in shares if share is not None and share.is_exact]
    equal = sum(share == Number(1, 1) for share in exact)
    if len(exact) >= _AT_LEAST and equal * 2 > len(exact):
        yield Found(case.project, Message("lf206-equal-targets", equal=equal, of=len(exact)))


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project

 project = Project("P-1", "School meals", period="2024")
 meals = project.result(
     "meals",
     "Pupils eat at school",
     indicators=[
         Count(
             f"school-{number}",
             "Pupils who eat at school",
             unit="person",
             level="outcome",
             accumulates="increments",
             target=100 * number,
-            observations=[Observation(100 * number, period="2024")],
+            observations=[Observation(97 * number + 5, period="2024")],
         )
         for number in range(1, 7)
     ],
 )
""")
RULE = Rule("LF206", "exactly-100", "info", "reporting", detect, **_EXAMPLE)
