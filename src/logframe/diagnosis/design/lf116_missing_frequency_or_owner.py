"""LF116: nobody says how often an indicator is observed, or by whom."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find own indicators without a frequency or a person responsible."""
    for indicator in case.own_indicators():
        lacking = [
            what
            for what, there in (("how often it is observed", indicator.frequency), ("by whom", indicator.responsible))
            if not there
        ]
        if lacking:
            yield Found(
                indicator,
                f"{indicator.id} does not say {' and '.join(lacking)}",
                'declare frequency="quarterly" and responsible="the shelters": a post, never a person\'s name',
            )


RULE = Rule(
    code="LF116",
    name="missing-frequency-or-owner",
    severity="warning",
    phase="design",
    needs=frozenset({"plan"}),
    detect=detect,
    bad="""from logframe import Count, Project

project = Project("P-1", "Shelters", period="2024/2026")
project.result("assistance", "People are assisted", indicators=[
    Count("assisted", "People assisted", unit="person", level="output", target=400),
])
""",
    good="""from logframe import Count, Project

project = Project("P-1", "Shelters", period="2024/2026")
project.result("assistance", "People are assisted", indicators=[
    Count("assisted", "People assisted", unit="person", level="output", target=400, frequency="quarterly",
          responsible="the shelters"),
])
""",
    strict=True,
)
