"""LF207: a target is due, or a project runs for two reporting intervals, and nothing is reported."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from logframe.declaration.values.periods import Period, months_after
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.figures.gathered import interval_months
from logframe.messages import Joined, Message

_LONGEST: Final = 120


def detect(case: Case) -> Iterator[Found]:
    """Find indicators whose target is due and that have no figure; before that, a running project without any."""
    missing = list(_due(case))
    yield from missing or _silent(case)


def _due(case: Case) -> Iterator[Found]:
    for indicator in case.own_indicators():
        answer = case.evaluation[indicator.id]
        due = answer.expectation.due
        if indicator.has_target and answer.expectation.is_due and not answer.is_measured and due is not None:
            words = [observation.narrative for observation in indicator.observations]
            if words and all(words):
                message = Message("lf207-in-words-alone", id=indicator.id, due=due, words=_short(words[-1]))
                yield Found(indicator, message)
                continue
            reasons = Joined(tuple(dict.fromkeys(answer.reasons)), "semicolon")
            yield Found(indicator, Message("lf207-no-figure", id=indicator.id, due=due, reasons=reasons))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _silent(case: Case) -> Iterator[Found]:
    """Find a running project of which no indicator has an observation; a missing one with its reason is one."""
    period = case.project.period
    indicators = [indicator for indicator in case.own_indicators() if indicator.has_target]
    if (
        not isinstance(period, Period)
        or not indicators
        or any(indicator.observations for indicator in case.project.indicators())
    ):
        return
    limit = months_after(period.start, 2 * max(map(interval_months, indicators)))
    if case.on > limit:
        yield Found(case.project, Message("lf207-nothing-reported", start=period.start, count=len(indicators)))


_EXAMPLE = bad_and_good("""-from logframe import Percentage, Project
+from logframe import Observation, Percentage, Project

 project = Project("P-1", "Literacy", period="2023/2024")
 reading = project.result("reading", "Adults can read", indicators=[
-    Percentage("readers", "Adults who read a simple text", level="outcome", baseline=61, target=75),
+    Percentage("readers", "Adults who read a simple text", level="outcome", baseline=61, target=75,
+               observations=[Observation(70, date="2024-11")]),
 ])
""")
RULE = Rule(
    "LF207", "missing-actual", "warning", "reporting", detect, concern="judgement", needs="progress reports", **_EXAMPLE
)
