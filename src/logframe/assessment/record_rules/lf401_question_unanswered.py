"""LF401: a question of the evaluation has no answer, or an answer without a finding."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.assessment.cases import AssessmentCase
from logframe.assessment.shelter_example import SHELTERS
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find questions that no finding and no effect answers."""
    report = case.assessment
    answered = {id for finding in report.findings for id in finding.answers}
    answered |= {id for effect in report.effects for id in effect.answers}
    for question in report.questions:
        if question.id not in answered:
            code = "lf401-answer-without-finding" if question.answer else "lf401-unanswered"
            yield Found(question, Message(code, question=report.label(question.id), asked_in=question.asked_in))


_EXAMPLE = bad_and_good(
    """
 reached = report.question("reached", "Is the target reached?", criterion="effectiveness", asked_in="ToR, question 1")
+report.finding("short", "Fewer people were assisted than planned", answers=reached, evidence=project["assisted"])
""",
    opening=SHELTERS,
)
RULE = Rule("LF401", "question-unanswered", "error", "assessment", detect, concern="judgement", **_EXAMPLE)
