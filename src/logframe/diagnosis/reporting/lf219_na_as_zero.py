"""LF219: "n/a" became 0."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.messages import Code, Message

_NOTHING = frozenset(
    """- -- — – ... n/a n.a. n.a na nan none null nil-return not_applicable not_available not_reported no_data tbd tbc
    unknown ? x""".split()
)


def detect(case: Case) -> Iterator[Found]:
    """Find figures of 0 whose raw text says that there is none."""
    for indicator in case.project.indicators():
        for figure in indicator.observations:
            text, value = "_".join(figure.raw.lower().split()), figure.value
            if text in _NOTHING and isinstance(value, Number) and value.is_exact and value.low == 0:
                message = Message("lf219-zero-here", id=indicator.id, raw=Code.of(figure.raw))
                yield Found(indicator, message, declared_at=figure.declared_at)


_EXAMPLE = bad_and_good("""-from logframe import Count, Observation, Project
+from logframe import Count, Observation, Project, missing

 project = Project("P-1", "Shelters", period="2024")
 project.result("assistance", "People are assisted", indicators=[
     Count("assisted", "People assisted", unit="person", level="output", accumulates="increments", target=400,
-          observations=[Observation(0, period="2024", raw="N/A")]),
+          observations=[Observation(missing("the report has n/a"), period="2024", raw="N/A")]),
 ])
""")
RULE = Rule("LF219", "na-as-zero", "error", "reporting", detect, concern="contradiction", **_EXAMPLE)
