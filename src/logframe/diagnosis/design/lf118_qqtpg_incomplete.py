"""LF118: a target lacks quantity, quality, time, place or group."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.values.numbers import Missing
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.diagnosis.wording import names_standard


def detect(case: Case) -> Iterator[Found]:
    """Find own indicators with a target that leave one of the five slots open."""
    project = case.project
    for indicator in case.own_indicators():
        if indicator.target is None or isinstance(indicator.target, Missing):
            continue
        groups = [
            indicator.target_group,
            project.target_group,
            *(one.target_group for one in project.holders(indicator)),
        ]
        slots = {
            "how well (definition)": bool(indicator.definition) or names_standard(indicator.statement),
            "by when (period or date)": _is_dated(indicator) or project.known_period is not None,
            "where (country)": bool(project.country),
            "for whom (target_group)": any(groups),
        }
        lacking = [what for what, there in slots.items() if not there]
        if lacking:
            yield Found(
                indicator,
                f"the target of {indicator.id} does not say {', '.join(lacking)}",
                "declare what is named in brackets, on the indicator or for the whole project",
            )


def _is_dated(indicator: Indicator) -> bool:
    target = indicator.target
    return isinstance(target, tuple) and all(one.due is not None for one in target)


RULE = Rule(
    code="LF118",
    name="qqtpg-incomplete",
    severity="info",
    phase="design",
    detect=detect,
    bad="""from logframe import Count, Project

project = Project("P-1", "Shelters", period="2024/2026")
project.result("assistance", "People are assisted", indicators=[
    Count("assisted", "People assisted", unit="person", level="output", target=400),
])
""",
    good="""from logframe import Count, Project

project = Project(
    "P-1", "Shelters", country="KG", period="2024/2026", target_group="people who return after being trafficked"
)
project.result("assistance", "People are assisted", indicators=[
    Count("assisted", "People assisted", unit="person", level="output", target=400,
          definition="a person counts once, at the first night in a shelter"),
])
""",
    strict=True,
)
