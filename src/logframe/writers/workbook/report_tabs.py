"""The sheets of an evaluation: one for each kind of record, with what it rests on and what the figures say to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final, TypeAlias

from logframe.assessment.held_claims import held
from logframe.assessment.records import Effect, Finding, Question, Recommendation
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Missing
from logframe.messages import Field, Message, word
from logframe.reviews.assessment_blocks import chain, named_evidence, used_in, used_in_advice
from logframe.reviews.assessment_reviews import AssessmentReview
from logframe.reviews.blocks import below
from logframe.writers.workbook.tabular import Grid, Head, Line, Tab, tab_head

_Column: TypeAlias = tuple[Head, Callable[[AssessmentReview, Any], Field]]


def _texts(*names: str, width: int = 30) -> Iterator[_Column]:
    """Yield columns of texts that a record has under the names of their heads."""
    return ((tab_head(name.replace("_", "-"), width=width), _attribute(name)) for name in names)


def _attribute(name: str) -> Callable[[AssessmentReview, Any], Field]:
    return lambda _, record: getattr(record, name)


def _word(name: str, vocabulary: str) -> Callable[[AssessmentReview, Any], Field]:
    return lambda _, record: word(getattr(record, name), vocabulary)


def _labels(name: str) -> Callable[[AssessmentReview, Any], Field]:
    return lambda review, record: tuple(map(review.assessment.label, getattr(record, name))) or None


def _first(head: str) -> tuple[_Column, ...]:
    """Return the columns that each record begins with: its label, statement and id."""
    return (
        (Head(Message("head-label"), width=8, kept=True), lambda review, record: review.assessment.label(record.id)),
        (tab_head(head, width=46, kept=True), _attribute("statement")),
        (Head(Message("head-id"), width=18, kept=True), _attribute("id")),
    )


def _evidence(review: AssessmentReview, record: Any) -> Field:
    named = (named_evidence(review.assessment, entry) for entry in record.evidence)
    return below(Message("source-title", title=text, about=(id,) if id else None) for text, id in named)


def _answered_by(review: AssessmentReview, question: Question) -> Field:
    report = review.assessment
    records: tuple[Finding | Effect, ...] = (*report.findings, *report.effects)
    return tuple(report.label(item.id) for item in records if question.id in item.answers) or None


def _figures(review: AssessmentReview, finding: Finding) -> Field:
    return below(line.reason for line in held(finding, review.case))


def _state(review: AssessmentReview, advice: Recommendation) -> Field:
    return next(followed.state for followed in review.follow_up if followed.recommendation is advice)


_ISSUES: Final[_Column] = (
    tab_head("issues", width=40),
    lambda review, record: below(issue.message for issue in review.issues(record)),
)
_EVIDENCE: Final[_Column] = (tab_head("evidence", width=40), _evidence)
_CRITERION: Final[_Column] = (tab_head("criterion", width=16), _word("criterion", "criterion"))
_LAST: Final = tuple(_texts("section", "note"))

_KINDS: Final[dict[str, tuple[Message, tuple[_Column, ...]]]] = {
    "questions": (
        Message("report-column", name="questions"),
        (
            *_first("question"),
            _CRITERION,
            *_texts("answer", width=46),
            (tab_head("strength", width=14), _word("strength", "strength")),
            (tab_head("findings"), _answered_by),
            _ISSUES,
            *_LAST,
        ),
    ),
    "findings": (
        Message("report-column", name="findings"),
        (
            *_first("finding"),
            (tab_head("criterion", width=16), lambda review, item: word(review.criterion_of(item), "criterion")),
            _EVIDENCE,
            (Head(Message("head-figures-say"), width=40), _figures),
            (tab_head("used-in"), lambda review, item: used_in(review, item.id)),
            _ISSUES,
            *_LAST,
        ),
    ),
    "effects": (
        Message("report-chapter", name="effects"),
        (
            *_first("effect"),
            (
                Head(Message("head-kind"), width=22),
                lambda _, item: Message(
                    "report-effect", direction=word(item.direction, "consequence"), intended=item.intended
                ),
            ),
            (
                Head(Message("head-time"), width=14),
                lambda _, item: Message("report-column", name=f"{item.term or 'any'}-term"),
            ),
            (tab_head("stakeholder"), _attribute("on")),
            _EVIDENCE,
            *_texts("response"),
            _ISSUES,
            *_texts("section"),
        ),
    ),
    "swot_points": (
        Message("sheet-swot"),
        (
            *_first("content"),
            *_texts("about"),
            (Head(Message("head-kind"), width=16), lambda _, item: Message("report-quarter", quarter=item.quarter)),
            (tab_head("follows-from"), _labels("follows_from")),
            _ISSUES,
            *_texts("section"),
        ),
    ),
    "conclusions": (
        Message("report-column", name="conclusions"),
        (
            *_first("conclusion"),
            _CRITERION,
            (tab_head("follows-from"), _labels("follows_from")),
            (tab_head("used-in"), used_in_advice),
            _ISSUES,
            *_LAST,
        ),
    ),
    "recommendations": (
        Message("report-column", name="recommendations"),
        (
            *_first("recommendation"),
            *_texts("to"),
            (tab_head("due", "date"), _attribute("due")),
            (tab_head("priority", width=12), _word("priority", "importance")),
            (
                tab_head("cost", "number", 16),
                lambda _, item: item.cost.value if isinstance(item.cost, Amount) else None,
            ),
            (
                Head(Message("column-unit"), width=10),
                lambda _, item: item.cost.currency if isinstance(item.cost, Amount) else None,
            ),
            (
                Head(Message("head-in-words", head=Message("report-column", name="cost")), width=20),
                lambda _, item: item.cost if isinstance(item.cost, Missing) else None,
            ),
            (tab_head("follows-from"), chain),
            (tab_head("state", width=26), _state),
            _ISSUES,
            *_LAST,
        ),
    ),
    "lessons": (
        Message("report-chapter", name="lessons"),
        (
            *_first("lesson"),
            (Head(Message("head-kind"), width=14), _word("kind", "learning")),
            *_texts("planned", "happened", "why", "follows"),
            _EVIDENCE,
            _ISSUES,
            *_texts("section"),
        ),
    ),
    "consulted": (
        Message("report-chapter", name="consulted"),
        (*_first("consulted"), (tab_head("number", "number"), _attribute("count")), *_texts("by", "note")),
    ),
    "terms_of_reference": (
        Message("sheet-terms"),
        (
            (tab_head("deliverable", width=50, kept=True), _attribute("statement")),
            (tab_head("delivered-in", width=30), lambda _, item: item.delivered_in or Message("report-not-delivered")),
            *_texts("note"),
        ),
    ),
}
"""The sheets by the keyword of their records: their name and columns."""


def report_tabs(reviews: Sequence[AssessmentReview]) -> Iterator[Tab]:
    """Yield a sheet for each kind of record that the evaluations have."""
    for keyword, (name, columns) in _KINDS.items():
        rows = tuple(_rows(reviews, keyword, [fill for _, fill in columns]))
        heads = (Head(Message("head-evaluation"), width=14), *(head for head, _ in columns))
        if rows:
            yield Tab(name, (Grid(heads, rows),), frozen=3)


def _rows(
    reviews: Sequence[AssessmentReview], keyword: str, fills: Iterable[Callable[[AssessmentReview, Any], Field]]
) -> Iterator[Line]:
    for review in reviews:
        own = review.assessment.id if len(reviews) > 1 else None
        for record in getattr(review.assessment, keyword):
            yield Line((own, *(fill(review, record) for fill in fills)))


def report_facts(review: AssessmentReview) -> Iterator[tuple[Message, tuple[Field, ...]]]:
    """Yield what an evaluation is and how it was done, each with its label."""
    report = review.assessment
    yield Message("head-evaluation"), (Message("title-of-review", id=report.id, statement=report.statement),)
    for name, text in (
        ("commissioned-by", report.commissioned_by),
        ("carried-out", report.carried_out),
        ("reference", report.reference),
        ("purpose", report.purpose),
    ):
        yield Message("report-column", name=name), (text,)
    yield from ((Message("report-chapter", name=name), getattr(report, name)) for name in ("methods", "team", "limits"))
    yield Message("head-note-of-evaluator"), (report.note,)
