"""LF223: an exact figure for a hidden population."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.values.numbers import Number
from logframe.declaration.values.quantities import Quantity
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message
from logframe.units import ONE


def detect(case: Case) -> Iterator[Found]:
    """Find single numbers for hidden populations, and say whether a method stands beside them."""
    for indicator in case.project.indicators():
        if not indicator.hidden_population:
            continue
        for figure in indicator.observations:
            if isinstance(figure.value, Number) and figure.value.is_exact:
                message = Message(
                    "lf223-single-number",
                    value=Quantity(figure.value, figure.unit or indicator.unit or ONE),
                    time=figure.timing,
                    method=figure.estimated_by,
                )
                yield Found(indicator, message, declared_at=figure.declared_at)


_EXAMPLE = bad_and_good("""-from logframe import Count, Observation, Project
+from logframe import Count, Observation, Project, between

 project = Project("P-1", "Against trafficking", period="2023/2024")
 combat = project.objective("combat", "Trafficking is reduced", indicators=[
     Count("trafficked", "Women trafficked, as estimated", unit="person", level="impact",
           context=True, accumulates="snapshot", direction="decrease", hidden_population=True,
-          observations=[Observation(4_000, period="2023")]),
+          observations=[
+              Observation(between(3_000, 6_000), period="2023", estimated_by="multiple systems"),
+          ]),
 ])
""")
RULE = Rule("LF223", "hidden-population-point", "warning", "reporting", detect, concern="judgement", **_EXAMPLE)
