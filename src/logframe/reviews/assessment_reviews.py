"""The review of an evaluation: its records, what the figures say to them, and the state of its follow-up."""

from __future__ import annotations

import datetime
from functools import cached_property
from typing import Final

import attrs

from logframe.assessment.assessment_checks import check_assessment, issues_of
from logframe.assessment.assessments import Assessment
from logframe.assessment.cases import AssessmentCase, case_of
from logframe.assessment.follow_up import FollowUp, follow_up
from logframe.assessment.records import Effect, Finding, Lesson, Record
from logframe.declaration.framework.sources import Source
from logframe.declaration.values.periods import parse_day
from logframe.diagnostics import Diagnostic
from logframe.errors import UnknownIdError, nearest_code
from logframe.messages import Code, Message
from logframe.terms import Criterion

FORMS: Final[dict[str, tuple[str, ...]]] = {
    "sida": (
        *("summary", "introduction", "intervention", "findings", "conclusions", "lessons", "recommendations"),
        *("follow-up", "terms", "work-sheet", "issues"),
    ),
    "oecd": (
        *("summary", "intervention", "introduction", "findings", "conclusions", "recommendations", "lessons"),
        *("follow-up", "terms", "issues"),
    ),
}
"""The order of the chapters of an evaluation report, by the form that a donor asks for."""


def form_named(name: str) -> str:
    """Return a form of the report; raises UnknownIdError, with the nearest name, for another."""
    if name in FORMS:
        return name
    raise UnknownIdError(
        Message("no-such-form", form=Code.of(name), near=nearest_code(name, FORMS), forms=tuple(map(Code, FORMS)))
    )


@attrs.frozen(eq=False)
class AssessmentReview:
    """An evaluation with what was computed of it, in the order of chapters of a form."""

    case: AssessmentCase
    diagnostics: tuple[Diagnostic, ...]
    form: str = "oecd"

    @property
    def assessment(self) -> Assessment:
        """Return the evaluation."""
        return self.case.assessment

    @property
    def on(self) -> datetime.date | None:
        """Return the date of the follow-up."""
        return self.case.on

    @cached_property
    def follow_up(self) -> tuple[FollowUp, ...]:
        """Return how far each recommendation has come."""
        return follow_up(self.assessment, self.on)

    @cached_property
    def sources(self) -> dict[Source, tuple[str, ...]]:
        """Return its own sources and those that its records name, each with the labels of these records."""
        report = self.assessment
        records: tuple[Finding | Effect | Lesson, ...] = (*report.findings, *report.effects, *report.lessons)
        used: dict[Source, tuple[str, ...]] = dict.fromkeys(report.sources, ())
        for record in records:
            for entry in record.evidence:
                named = report.named(entry)
                source = entry if named is None else named.thing
                if isinstance(source, Source):
                    used[source] = (*used.get(source, ()), report.label(record.id))
        return used

    def issues(self, record: Record) -> list[Diagnostic]:
        """Return what is wrong with a record."""
        return issues_of(record, self.diagnostics)

    def criterion_of(self, finding: Finding) -> Criterion | None:
        """Return the criterion of the first question that a finding answers."""
        questions = {question.id: question for question in self.assessment.questions}
        return next((questions[id].criterion for id in finding.answers), None)


def review_assessment(
    assessment: Assessment, *, on: datetime.date | str | None = None, form: str = "oecd"
) -> AssessmentReview:
    """Return the review of an evaluation; `form` is "oecd" or "sida", `on` the date of figures and follow-up."""
    case = case_of(assessment, None if on is None else parse_day(on, "on"))
    return AssessmentReview(case, check_assessment(assessment, case=case), form_named(form))
