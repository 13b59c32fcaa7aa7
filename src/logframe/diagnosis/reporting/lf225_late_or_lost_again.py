"""LF225: a target was reached late, or reached and lost again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from logframe.declaration.framework.kinds import Count
from logframe.declaration.values.periods import Period
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.statuses import Status
from logframe.messages import Joined, Message

_LATE: Final = frozenset({"reached-late", "event-late"})
_LOST: Final = "lost-again"


def detect(case: Case) -> Iterator[Found]:
    """Find targets that every reading of the figures shows as reached late, or as lost after their date."""
    for answer in case.evaluation:
        indicator = answer.indicator
        if indicator.context or _is_explained(answer):
            continue
        codes = [{message.code for message in reading.judgement.reasons} for reading in answer.answers]
        late = answer.status is Status.REACHED_LATE
        lost = bool(codes) and all(_LOST in reading for reading in codes) and not _may_be_flow(answer)
        if not (late or lost):
            continue
        shown = [message for message in answer.reasons if message.code in (_LATE if late else {_LOST})]
        outcome = Joined(tuple(shown), "semicolon") if shown else Status.REACHED_LATE
        message = Message("lf225-late-or-lost", id=indicator.id, outcome=outcome)
        yield Found(indicator, message, severity="info" if late else None)


def _may_be_flow(answer: Fulfilment) -> bool:
    """Return whether counts of periods are taken for a state: fewer in the next period are then no loss."""
    used = [figure for reading in answer.answers for figure in reading.judgement.used]
    counted = isinstance(answer.indicator, Count) and answer.indicator.gathers != "running-total"
    return counted and any(isinstance(figure.period, Period) for figure in used)


def _is_explained(answer: Fulfilment) -> bool:
    if answer.indicator.explanation:
        return True
    return any(figure.explanation for reading in answer.answers for figure in reading.judgement.used)


_EXAMPLE = bad_and_good(""" from logframe import Observation, Percentage, Project, Target

 project = Project("P-1", "Rural schools", period="2022/2025")
 project.result("schools", "Children read", indicators=[
     Percentage("reading", "Pupils who read at the level of their grade", level="outcome", direction="increase",
                baseline=40, target=Target(60, by="2024-06-30"),
-               observations=[Observation(62, date="2024-06-30"), Observation(51, date="2025-11-30")]),
+               observations=[Observation(62, date="2024-06-30"), Observation(61, date="2025-11-30")]),
 ])
""")
RULE = Rule("LF225", "late-or-lost-again", "warning", "reporting", detect, concern="judgement", **_EXAMPLE)
