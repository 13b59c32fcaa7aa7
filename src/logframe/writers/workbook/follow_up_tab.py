"""The sheet of follow-up: a row for each action of each recommendation, and the columns that the project fills in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from logframe.assessment.follow_up import FollowUp
from logframe.assessment.records import Action, Response
from logframe.messages import Field, Message, word
from logframe.reviews.assessment_blocks import report_response
from logframe.reviews.assessment_reviews import AssessmentReview
from logframe.writers.workbook.own_columns import CODE, OWN, PROJECT, REFERENCE, SUBJECT, KeptTable, Left, reference_of
from logframe.writers.workbook.tabular import Form, Head, Tab, tab_head


def _of_action(head: Message, form: Form = "text", width: int = 0) -> Head:
    """Return a head that is not mistaken for that of the project's own column."""
    return Head(Message("head-of-period", period=Message("report-column", name="actions"), head=head), form, width)


FOLLOW_UP: Final = KeptTable(
    "follow-up",
    {
        PROJECT: Head(Message("head-evaluation"), width=14, kept=True),
        CODE: Head(Message("head-label"), width=8, kept=True),
        "recommendation": tab_head("recommendation", width=46, kept=True),
        SUBJECT: Head(Message("head-id"), width=18, kept=True),
        "to": tab_head("to", width=24),
        "state": tab_head("state", width=26, kept=True),
        "response": tab_head("response", width=40),
        "action": tab_head("actions", width=40),
        "action-due": _of_action(Message("report-column", name="due"), "date"),
        "action-state": _of_action(Message("report-column", name="state"), width=16),
        "action-owner": _of_action(Message("head-owner"), width=16),
        REFERENCE: Head(Message("head-reference"), width=14, kept=True, use="hidden"),
        **OWN,
    },
    key=(PROJECT, SUBJECT),
)


def follow_up_tab(reviews: Sequence[AssessmentReview], left: Left) -> Iterator[Tab]:
    """Yield the sheet of what is done about recommendations, nothing where there are none and nothing is kept."""
    rows = [
        row for review in reviews for followed in review.follow_up for row in _recommendation(review, followed, left)
    ]
    grids = left.grids(rows)
    if rows or len(grids) > 1:
        yield Tab(Message("sheet-follow-up"), grids, frozen=3)


def _recommendation(review: AssessmentReview, followed: FollowUp, left: Left) -> Iterator[tuple[Field, ...]]:
    advice, report = followed.recommendation, review.assessment
    parts: list[tuple[Response | None, Action | None]] = [
        (response, action) for response in followed.responses for action in response.actions or (None,)
    ]
    peers = {_reference(action) for _, action in parts}
    for response, action in parts or [(None, None)]:
        reference = _reference(action)
        yield (
            report.id,
            report.label(advice.id),
            advice.statement,
            advice.id,
            advice.to,
            followed.state,
            None if response is None else report_response(response),
            *_action(followed, action),
            reference,
            *left.cells((report.id, advice.id), reference, peers),
        )


def _action(followed: FollowUp, action: Action | None) -> tuple[Field, ...]:
    if action is None:
        return (None,) * 4
    state = "overdue" if action in followed.overdue else action.state
    return action.statement, action.due, word(state, "actionstate"), action.owner


def _reference(action: Action | None) -> str:
    """Return a short sum over what is to be done, "" for nothing yet."""
    return "" if action is None else reference_of(action.statement)
