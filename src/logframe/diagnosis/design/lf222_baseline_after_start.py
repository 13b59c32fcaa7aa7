"""LF222: the baseline was measured after the work began."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.periods import day_in_words
from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find dated baselines that lie wholly after the project's first day, or after the first figure observed."""
    whole = case.project.known_period
    for indicator in case.own_indicators():
        start = indicator.baseline
        if not isinstance(start, Observation) or start.extent is None:
            continue
        first = [whole.start] if whole is not None else []
        first += [one.extent.start for one in indicator.observations if one.extent is not None and not one.is_missing]
        if first and start.extent.start > min(first):
            yield Found(
                indicator,
                f"the baseline of {indicator.id} is of {start.when()}; the work began by {day_in_words(min(first))}",
                "look for a figure from before, or say in a note what had been done by then",
                start.declared_at,
            )


RULE = Rule(
    code="LF222",
    name="baseline-after-start",
    severity="warning",
    phase="design",
    detect=detect,
    bad="""from logframe import Observation, Percentage, Project

project = Project("P-1", "Information", period="2022/2024")
project.result("caution", "People check offers of work", indicators=[
    Percentage("check", "Share of people who check an offer", level="outcome", target=60,
               baseline=Observation(40, date="2022-11-30")),
])
""",
    good="""from logframe import Observation, Percentage, Project

project = Project("P-1", "Information", period="2022/2024")
project.result("caution", "People check offers of work", indicators=[
    Percentage("check", "Share of people who check an offer", level="outcome", target=60,
               baseline=Observation(40, date="2021-11-30")),
])
""",
)
