"""The sheet of problems: a row for each diagnostic, and the columns that the project fills in."""

from __future__ import annotations

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
WHAT: Final = "what"
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
    WHAT: Head(Message("head-what"), width=46, kept=True),
    "why": Head(Message("head-why"), width=40),
    "help": Head(Message("head-what-to-do"), width=40),
    "waived": Head(Message("head-waived"), width=26),
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
        ranked = sorted(review.diagnostics, key=lambda found: (bool(found.waived), SEVERITIES.index(found.severity)))
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
        *(filled.get(name) for name in OWN),
    )


def _own(earlier: list[Filled] | None, diagnostic: Diagnostic, diagnostics: Sequence[Diagnostic]) -> Filled:
    """Take what belongs to a diagnostic; of several with one code and subject the words decide, then the order."""
    if not earlier:
        return {}
    place = 0
    if len(earlier) > 1:
        texts = [filled.get(WHAT) for filled in earlier]
        if str(diagnostic.message) in texts:
            place = texts.index(str(diagnostic.message))
        else:
            same = (diagnostic.code, diagnostic.subject)
            taken = {str(peer.message) for peer in diagnostics if (peer.code, peer.subject) == same}
            place = next((number for number, text in enumerate(texts) if text not in taken), -1)
    return {} if place < 0 else earlier.pop(place)


def _is_filled(filled: Filled) -> bool:
    return any(filled.get(name) not in (None, "") for name in OWN)
