"""The follow-up of recommendations: what was answered, what is to be done, and what is late on a date."""

from __future__ import annotations

import datetime
from typing import Final

import attrs

from logframe.assessment.assessments import Assessment
from logframe.assessment.records import Action, Recommendation, Response
from logframe.messages import Message, Word

ANSWER_WITHIN: Final = datetime.timedelta(days=184)
"""How long a management response may take after the evaluation: six months, as evaluation policies ask."""


@attrs.frozen
class FollowUp:
    """How far a recommendation has come on a date: its responses, and the actions that are late."""

    recommendation: Recommendation
    responses: tuple[Response, ...]
    lacks_response: bool
    overdue: tuple[Action, ...]

    @property
    def actions(self) -> tuple[Action, ...]:
        """Return what is to be done, over all responses."""
        return tuple(action for response in self.responses for action in response.actions)

    @property
    def is_late(self) -> bool:
        """Return whether a response or an action is late."""
        return self.lacks_response or bool(self.overdue)

    @property
    def state(self) -> Message:
        """Return how far it has come, in short."""
        if not self.responses:
            return Message("follow-up-late" if self.lacks_response else "follow-up-no-response")
        if self.overdue:
            return Message("follow-up-overdue", count=len(self.overdue))
        latest = self.responses[-1]
        done = sum(action.state == "done" for action in self.actions)
        decision = Word(latest.decision, "decision")
        return Message("follow-up-answered", decision=decision, done=done, count=len(self.actions) or None)


def follow_up(assessment: Assessment, on: datetime.date | None) -> tuple[FollowUp, ...]:
    """Return the follow-up of each recommendation on a date; without one nothing is late.

    A response is late six months after the evaluation, and when the recommendation itself is due; an action is late
    the day after it is due, unless it is done or no longer relevant.
    """
    return tuple(_followed(assessment, recommendation, on) for recommendation in assessment.recommendations)


def _followed(assessment: Assessment, recommendation: Recommendation, on: datetime.date | None) -> FollowUp:
    responses = tuple(
        response
        for response in assessment.responses_to(recommendation)
        if on is None or response.on is None or response.on <= on
    )
    overdue = tuple(
        action
        for response in responses
        for action in response.actions
        if on is not None and action.is_open and action.due is not None and action.due < on
    )
    limits = [
        *([] if recommendation.due is None else [recommendation.due]),
        *([] if assessment.on is None else [assessment.on + ANSWER_WITHIN]),
    ]
    lacks = not responses and on is not None and bool(limits) and on > min(limits)
    return FollowUp(recommendation, responses, lacks, overdue)
