"""The sheet of problems: a row for each diagnostic, and the columns that the project fills in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from logframe.diagnostics import SEVERITIES, SEVERITY, Diagnostic
from logframe.messages import Field, Message
from logframe.reviews.assessment_reviews import AssessmentReview
from logframe.reviews.reviewing import Review
from logframe.writers.workbook.own_columns import CODE, OWN, PROJECT, REFERENCE, SUBJECT, KeptTable, Left, reference_of
from logframe.writers.workbook.tabular import Head, Tab

PROBLEMS: Final = KeptTable(
    "problems",
    {
        PROJECT: Head(Message("head-project"), width=10, kept=True),
        "severity": Head(Message("head-severity"), width=11, kept=True),
        CODE: Head(Message("head-code"), width=8, kept=True),
        SUBJECT: Head(Message("head-id"), width=18, kept=True),
        "where": Head(Message("head-where"), width=30),
        "what": Head(Message("head-what"), width=46, kept=True),
        "why": Head(Message("head-why"), width=40),
        "help": Head(Message("head-what-to-do"), width=40),
        "waived": Head(Message("head-waived"), width=26),
        REFERENCE: Head(Message("head-reference"), width=14, kept=True, use="hidden"),
        **OWN,
    },
)


def problems(reviews: Sequence[Review | AssessmentReview], left: Left) -> Tab:
    """Return the sheet of what is wrong, with what the project wrote beside it before."""
    rows: list[tuple[Field, ...]] = []
    for review in reviews:
        own, statements = _subjects(review)
        ranked = sorted(
            review.diagnostics, key=lambda problem: (bool(problem.waived), SEVERITIES.index(problem.severity))
        )
        # What a diagnostic says is the same in every language.
        marked = [(diagnostic, reference_of(repr(diagnostic.message))) for diagnostic in ranked]
        references: dict[tuple[str, str], set[str]] = {}
        for diagnostic, reference in marked:
            references.setdefault((diagnostic.code, diagnostic.subject), set()).add(reference)
        for diagnostic, reference in marked:
            key = (own, diagnostic.code, diagnostic.subject)
            filled = left.cells(key, reference, references[diagnostic.code, diagnostic.subject])
            rows.append(_row(own, diagnostic, statements, reference, *filled))
    return Tab(Message("sheet-problems"), left.grids(rows), frozen=4)


def _subjects(review: Review | AssessmentReview) -> tuple[str, dict[str, str]]:
    """Return the id of what is reviewed, and the statements of what its diagnostics are about."""
    if isinstance(review, AssessmentReview):
        report = review.assessment
        return report.id, {report.id: report.statement, **{own.id: own.statement for own in report.records()}}
    project = review.evaluation.project
    return project.id, {
        project.id: project.statement,
        **{node.id: node.statement for node in project.nodes},
        **{indicator.id: indicator.statement for indicator in project.indicators()},
    }


def _row(
    own: str, diagnostic: Diagnostic, statements: Mapping[str, str], reference: str, *filled: Field
) -> tuple[Field, ...]:
    return (
        own,
        SEVERITY[diagnostic.severity],
        diagnostic.code,
        diagnostic.subject,
        statements.get(diagnostic.subject),
        diagnostic.message,
        diagnostic.why,
        diagnostic.help,
        diagnostic.waived,
        reference,
        *filled,
    )
