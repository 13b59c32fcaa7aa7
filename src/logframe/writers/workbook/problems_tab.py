"""The sheet of problems: a row for each diagnostic, and the columns that the project fills in."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from logframe.diagnostics import SEVERITIES, SEVERITY, Diagnostic
from logframe.messages import Field, Message
from logframe.reviews.reviewing import Review
from logframe.writers.workbook.tabular import Grid, Head, Tab, lines

PROBLEMS: Final = "problems"
PROJECT: Final = "project"
CODE: Final = "code"
SUBJECT: Final = "subject"
REFERENCE: Final = "reference"
OWN: Final = ("owner", "due", "done", "comment")

Key: TypeAlias = tuple[str, str, str]
Filled: TypeAlias = Mapping[str, Field]
"""What a project has written into the columns of its own, and what stood beside it, by the names of the columns."""

HEADS: Final[dict[str, Head]] = {
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
    "owner": Head(Message("head-owner"), width=16, kept=True, use="own"),
    "due": Head(Message("head-due"), "date", kept=True, use="dates"),
    "done": Head(Message("head-done"), width=8, kept=True, use="yes"),
    "comment": Head(Message("column-explanation"), width=30, kept=True, use="own"),
}


def problems(reviews: Sequence[Review], earlier: Mapping[Key, Sequence[Filled]]) -> Tab:
    """Return the sheet of what is wrong, with what the project wrote beside it before."""
    left = {key: list(filled) for key, filled in earlier.items()}
    rows: list[tuple[Field, ...]] = []
    for review in reviews:
        statements = _statements(review)
        ranked = sorted(
            review.diagnostics, key=lambda problem: (bool(problem.waived), SEVERITIES.index(problem.severity))
        )
        for diagnostic in ranked:
            rows.append(_row(review, diagnostic, statements, left))
    gone = [filled for several in left.values() for filled in several if _is_filled(filled)]
    grids = [Grid(tuple(HEADS.values()), lines(rows), name=PROBLEMS)]
    if gone:
        cells = (tuple(filled.get(name) for name in HEADS) for filled in gone)
        grids.append(Grid(tuple(HEADS.values()), lines(cells), Message("kept-from-earlier"), name="kept"))
    return Tab(Message("sheet-problems"), tuple(grids), frozen=4)


def _statements(review: Review) -> dict[str, str]:
    project = review.evaluation.project
    return {
        project.id: project.statement,
        **{node.id: node.statement for node in project.nodes},
        **{indicator.id: indicator.statement for indicator in project.indicators()},
    }


def _row(
    review: Review, diagnostic: Diagnostic, statements: Mapping[str, str], left: Mapping[Key, list[Filled]]
) -> tuple[Field, ...]:
    filled = _own(left.get((review.project, diagnostic.code, diagnostic.subject)), diagnostic, review.diagnostics)
    return (
        review.project,
        SEVERITY[diagnostic.severity],
        diagnostic.code,
        diagnostic.subject,
        statements.get(diagnostic.subject),
        diagnostic.message,
        diagnostic.why,
        diagnostic.help,
        diagnostic.waived,
        _reference(diagnostic),
        *(filled.get(name) for name in OWN),
    )


def _own(earlier: list[Filled] | None, diagnostic: Diagnostic, diagnostics: Sequence[Diagnostic]) -> Filled:
    """Take what belongs to a diagnostic; of several with one code and subject what is said decides, then the order."""
    if not earlier:
        return {}
    marks = [filled.get(REFERENCE) for filled in earlier]
    if _reference(diagnostic) in marks:
        return earlier.pop(marks.index(_reference(diagnostic)))
    same = (diagnostic.code, diagnostic.subject)
    taken = {_reference(peer) for peer in diagnostics if (peer.code, peer.subject) == same}
    place = next((number for number, mark in enumerate(marks) if mark not in taken), None)
    return {} if place is None else earlier.pop(place)


def _reference(diagnostic: Diagnostic) -> str:
    """Return a short sum over what a diagnostic says, the same in every language."""
    return hashlib.sha256(repr(diagnostic.message).encode("utf-8", "backslashreplace")).hexdigest()[:12]


def _is_filled(filled: Filled) -> bool:
    return any(filled.get(name) not in (None, "") for name in OWN)
