"""What a record of an evaluation rests on: a recommendation on conclusions, these on findings, these on evidence."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from logframe.assessment.assessment_checks import check_assessment, issues_of
from logframe.assessment.assessments import Assessment
from logframe.assessment.cases import AssessmentCase, case_of
from logframe.assessment.evidence_entries import Consulted, Evidence
from logframe.assessment.held_claims import held, said_word
from logframe.assessment.records import Finding, Record
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.sources import Source
from logframe.declaration.programme.series import Series
from logframe.declaration.values.keywords import check_argument
from logframe.declaration.values.periods import parse_day
from logframe.errors import LinkError
from logframe.explanations import Explanation, Step
from logframe.messages import Message, ask


def explain_record(assessment: Assessment, name: str, *, on: datetime.date | str | None = None) -> Explanation:
    """Return what a record rests on, what the figures say to it, what is wrong with it, and what rests on it.

    `name` is its id, or its label in the report ("F4"); `on` is the date for the figures. Raises LinkError if there is
    no such record, WrongTypeError for what is no evaluation of this kind.
    """
    check_argument("explain_record", assessment, Assessment)
    record = record_named(assessment, name)
    if record is None:
        record = assessment.record(name)
    case = case_of(assessment, None if on is None else parse_day(on, "on"))
    issues = issues_of(record, check_assessment(assessment, on=on, case=case))
    steps = [
        *_answers(record, assessment),
        *_rests_on(record, case, whole=True),
        *(Step(Message("explain-record-issue", rule=item.code, problem=item.message)) for item in issues),
        *_used_in(record, assessment),
    ]
    return Explanation(_title(record, assessment), tuple(steps))


def record_named(assessment: Assessment, name: str) -> Record | None:
    """Return the record of an id or label of the report, None if there is none."""
    try:
        return assessment.record(name)
    except LinkError:
        return next((item for item in assessment.records() if assessment.label(item.id) == name.upper()), None)


def _title(record: Record, assessment: Assessment) -> Message:
    return Message("explain-title", id=assessment.label(record.id), statement=record.statement)


def _answers(record: Record, assessment: Assessment) -> Iterator[Step]:
    for id in getattr(record, "answers", ()):
        question = assessment.record(id)
        yield Step(Message("explain-record-answers", question=_title(question, assessment)), question.declared_at)


def _rests_on(record: Record, case: AssessmentCase, *, whole: bool) -> Iterator[Step]:
    """Yield what a record rests on; with `whole` each indicator says how its status comes about."""
    for id in getattr(record, "follows_from", ()):
        below = case.assessment.record(id)
        yield Step(_title(below, case.assessment), below.declared_at, tuple(_rests_on(below, case, whole=False)))
    entries: tuple[Evidence, ...] = getattr(record, "evidence", ())
    for entry in entries:
        yield _evidence(entry, case, whole=whole)
    if isinstance(record, Finding):
        for answer in held(record, case):
            yield Step(
                Message(
                    "explain-record-says",
                    says=said_word(record.says),
                    indicator=answer.indicator.id,
                    verdict=answer.verdict,
                    reason=answer.reason,
                )
            )
    rests = hasattr(record, "evidence") or hasattr(record, "follows_from")
    if rests and not entries and not getattr(record, "follows_from", ()):
        yield Step(Message("explain-record-nothing"))


def _evidence(entry: Evidence, case: AssessmentCase, *, whole: bool) -> Step:
    named = case.assessment.named(entry)
    thing = entry if named is None else named.thing
    if isinstance(thing, Indicator) and named is not None and named.project is not None:
        answer = case.evaluations[named.project.id][thing.id]
        explanation = ask("explain", answer, Explanation)
        if whole:
            return Step(explanation.title, thing.declared_at, explanation.steps)
        return Step(Message("explain-indicator-status", id=str(entry), status=answer.status), thing.declared_at)
    if isinstance(thing, str):
        return Step(Message("explain-record-evidence", text=thing, count=None))
    if isinstance(thing, Source):
        return Step(Message("explain-record-evidence", text=thing.title, count=None), thing.declared_at)
    if isinstance(thing, Consulted):
        return Step(Message("explain-record-evidence", text=thing.statement, count=thing.count), thing.declared_at)
    if isinstance(thing, Series):
        return Step(Message("explain-title", id=thing.id, statement=thing.statement), thing.declared_at)
    (audit,) = case.audits_in((entry,))
    explanation = ask("explain", audit, Explanation)
    return Step(explanation.title, thing.declared_at, explanation.steps)


def _used_in(record: Record, assessment: Assessment) -> Iterator[Step]:
    keywords = ("answers", "follows_from", "evidence")
    labels = [
        assessment.label(item.id)
        for item in assessment.records()
        if any(record.id in getattr(item, keyword, ()) for keyword in keywords)
    ]
    if labels:
        yield Step(Message("explain-record-used", records=tuple(labels)))
