"""LF407: the management has not answered a recommendation, or an action is late."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.assessment.cases import AssessmentCase
from logframe.assessment.follow_up import FollowUp, follow_up
from logframe.assessment.shelter_example import SHELTERS
from logframe.diagnosis.rules import Found, Rule, bad_and_good
from logframe.messages import Message


def detect(case: AssessmentCase) -> Iterator[Found]:
    """Find recommendations without a response on the date, actions that are late, and responses that lead nowhere."""
    for followed in follow_up(case.assessment, case.on):
        label = case.assessment.label(followed.recommendation.id)
        if followed.lacks_response:
            message = Message("lf407-no-response", recommendation=label, to=followed.recommendation.to, on=case.on)
            yield Found(followed.recommendation, message)
        for action in followed.overdue:
            message = Message(
                "lf407-action-overdue", recommendation=label, action=action.statement, due=action.due, on=case.on
            )
            yield Found(followed.recommendation, message, declared_at=action.declared_at)
        yield from _leading_nowhere(followed, label)


def _leading_nowhere(followed: FollowUp, label: str) -> Iterator[Found]:
    for response in followed.responses:
        if response.decision == "rejected" and not response.because:
            message = Message("lf407-rejected-without-reason", recommendation=label)
            yield Found(followed.recommendation, message, declared_at=response.declared_at)
        elif response.decision != "rejected" and not response.actions:
            message = Message("lf407-accepted-without-action", recommendation=label)
            yield Found(followed.recommendation, message, declared_at=response.declared_at)


_EXAMPLE = bad_and_good(
    """
 search = report.recommendation("search", "Search for victims with the police", to="The shelters", due="2025-12")
-report.response(search, "accepted", from_="The shelters", on="2025-05-15")
+report.response(search, "accepted", from_="The shelters", on="2025-05-15",
+                actions=[("Agree on a procedure with the police", "2025-09-30", "done")])
""",
    opening=SHELTERS,
)
RULE = Rule("LF407", "response-missing-or-overdue", "warning", "assessment", detect, concern="judgement", **_EXAMPLE)
