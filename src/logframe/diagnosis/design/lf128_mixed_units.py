"""LF128: a source counts in another unit than the indicator."""

from __future__ import annotations

from collections.abc import Iterator

from logframe import units
from logframe.declaration.values.short_numerals import unit_name
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: Case) -> Iterator[Found]:
    """Find figures of another definition whose unit does not go with the indicator's.

    Without a definition of its own such a figure is refused where it is declared, under the same code.
    """
    for indicator in case.project.indicators():
        for observation in indicator.observations:
            unit = observation.unit
            if unit is None or indicator.unit is None or units.same_kind(unit, indicator.unit):
                continue
            yield Found(
                indicator,
                Message(
                    "lf128-units-differ",
                    indicator=indicator.id,
                    unit=unit_name(indicator.unit),
                    source=observation.source_label,
                    unit_of_source=unit_name(unit),
                    value=observation.value,
                ),
                declared_at=observation.declared_at,
            )


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project, Source

 court = Source("court", "Statistics of the court")
 project = Project("P-1", "Traffickers are brought to justice", period="2023/2024")
 justice = project.result("justice", "Traffickers are convicted", indicators=[
     Count("convicted", "People convicted of trafficking", unit="person", level="outcome",
           accumulates="increments", target=40,
-          observations=[
-              Observation(17, period="2023", unit="case", source=court,
-                          definition="cases with a conviction"),
-          ]),
+          observations=[Observation(21, period="2023", source=court)]),
+    Count("cases-convicted", "Cases that ended with a conviction", unit="case", level="outcome",
+          accumulates="increments", target=30,
+          observations=[Observation(17, period="2023", source=court)]),
 ])
""")
RULE = Rule("LF128", "mixed-units", "error", "both", detect, concern="judgement", **_EXAMPLE)
