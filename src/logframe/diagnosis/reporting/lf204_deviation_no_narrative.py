"""LF204: a target was clearly missed or exceeded, and the project does not say why."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.kinds import Milestone, Ordinal
from logframe.declaration.values.numbers import ZERO, Number
from logframe.declaration.values.short_numerals import Proportion
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.formulas import share_between
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.messages import Field, Message


def detect(case: Case) -> Iterator[Found]:
    """Find due targets, or passed milestones, that lie further off than the profile allows without a reason."""
    allowed = case.settings.deviation
    for indicator in case.own_indicators():
        if isinstance(indicator, (Ordinal, Milestone)) or indicator.explanation:
            continue
        answer = case.evaluation[indicator.id]
        against = _against(answer)
        if against is None or _is_explained(answer):
            continue
        share, milestone = against
        missed = share.high is not None and share.high < 1 - allowed
        exceeded = share.low is not None and share.low > 1 + allowed
        if missed or exceeded:
            message = Message(
                "lf204-far-off",
                id=indicator.id,
                share=Proportion(share),
                milestone=milestone,
                from_baseline=answer.from_baseline,
                lowest=1 - allowed,
                highest=1 + allowed,
            )
            yield Found(indicator, message)


def _is_explained(answer: Fulfilment) -> bool:
    return any(figure.explanation for reading in answer.answers for figure in reading.judgement.used)


def _against(answer: Fulfilment) -> tuple[Number, Field] | None:
    """Return the share of what is to be reached by now: of the target if it is due, else of the milestone returned."""
    share, held = answer.share, answer.expectation
    if share is None:
        return None
    if held.is_due:
        return share, None
    if held.milestone is None or held.aim is None:
        return None
    start = ZERO if answer.indicator.is_flow else held.start
    expected = None if start is None else share_between(held.milestone[0], start, held.aim)
    if expected is None or expected.contains(0):
        return None
    return share / expected, answer.labelled(held.milestone[0])


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project

 project = Project("P-1", "Vaccination", period="2024")
 safe = project.result("safe", "Children are protected against measles", indicators=[
     Count("vaccinated", "Children vaccinated", unit="person", level="outcome",
-          accumulates="increments", target=10_000, observations=[Observation(5200, period="2024")]),
+          accumulates="increments", target=10_000,
+          observations=[
+              Observation(5200, period="2024",
+                          explanation="half of the vaccine was spoilt in the July floods"),
+          ]),
 ])
""")
RULE = Rule(
    "LF204",
    "deviation-no-narrative",
    "warning",
    "reporting",
    detect,
    concern="judgement",
    needs="progress reports",
    **_EXAMPLE,
)
