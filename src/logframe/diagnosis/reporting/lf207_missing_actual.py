"""LF207: a target is due, and nothing is reported."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.diagnosis.rules import Case, Found, Rule
from logframe.messages import Joined, Message


def detect(case: Case) -> Iterator[Found]:
    """Find indicators whose target is due and that have no figure."""
    for indicator in case.own_indicators():
        answer = case.evaluation[indicator.id]
        due = answer.expectation.due
        if indicator.has_target and answer.expectation.is_due and not answer.is_measured and due is not None:
            reasons = Joined(tuple(dict.fromkeys(answer.reasons)), "semicolon")
            yield Found(indicator, Message("lf207-no-figure", id=indicator.id, due=due, reasons=reasons))


RULE = Rule(
    code="LF207",
    name="missing-actual",
    severity="warning",
    phase="reporting",
    concern="judgement",
    detect=detect,
    needs=frozenset({"progress reports"}),
    bad="""from logframe import Percentage, Project

project = Project("P-1", "Literacy", period="2023/2024")
reading = project.result(
    "reading",
    "Adults can read",
    indicators=[Percentage("readers", "Adults who read a simple text", level="outcome", baseline=61, target=75)],
)
""",
    good="""from logframe import Observation, Percentage, Project

project = Project("P-1", "Literacy", period="2023/2024")
reading = project.result(
    "reading",
    "Adults can read",
    indicators=[
        Percentage(
            "readers",
            "Adults who read a simple text",
            level="outcome",
            baseline=61,
            target=75,
            observations=[Observation(70, date="2024-11")],
        ),
    ],
)
""",
)
