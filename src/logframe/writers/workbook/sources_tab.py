"""The sheet of sources, and the one that says what the workbook is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logframe.declaration.framework.sources import Source
from logframe.evaluation.statuses import Status
from logframe.messages import Field, Message
from logframe.reviews.assessment_reviews import AssessmentReview
from logframe.reviews.blocks import below
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review
from logframe.reviews.sections import SourceSays
from logframe.writers.workbook.report_tabs import report_facts
from logframe.writers.workbook.tabular import Grid, Head, Tab, lines


def data_sources(reviews: Sequence[Review], reports: Sequence[AssessmentReview]) -> Iterator[Tab]:
    """Yield the one sheet with the sources of all evaluations and projects; evaluations alone may have none."""
    heads = (
        Head(Message("head-project"), width=10),
        Head(Message("head-id"), width=20, kept=True),
        Head(Message("head-source"), width=50, kept=True),
        Head(Message("head-kind"), width=20),
        Head(Message("head-date"), "date"),
        Head(Message("head-address"), width=40),
        Head(Message("head-indicators"), width=40),
        Head(Message("report-column", name="used-in"), width=20),
        Head(Message("head-note"), width=40),
    )
    sources: list[tuple[str, Source | SourceSays, Field, Field]] = [
        (report.assessment.id, source, None, labels or None)
        for report in reports
        for source, labels in report.sources.items()
    ]
    sources += [
        (review.project, source, below(dict.fromkeys(indicator for indicator, _ in source.says)), None)
        for review in reviews
        for source in review.sources
    ]
    rows = lines(
        (
            owner if len(reviews) + len(reports) > 1 else None,
            *(source.id, source.title, source.kind, source.date, source.url, indicators, used, source.note),
        )
        for owner, source, indicators, used in sources
    )
    if rows or reviews:
        yield Tab(Message("heading-sources"), (Grid(heads, rows, name="sources"),), frozen=3)


def about(
    reviews: Sequence[Review], programmes: Sequence[ProgrammeReview], reports: Sequence[AssessmentReview], version: str
) -> Tab:
    """Return the sheet with what the reviews are of, their summaries, methods and limits, and the words used."""
    heads = (Head(Message("head-subject"), width=26, kept=True), Head(Message("head-fact"), width=110, kept=True))
    grids = [Grid(heads, lines(_report(report))) for report in reports]
    grids += [Grid(heads, lines(_programme(programme))) for programme in programmes]
    grids += [Grid(heads, lines(_project(review))) for review in reviews]
    words = (
        (Message("text", text=status), Message("meaning-of-status", status=status)) for status in _statuses(reviews)
    )
    legend = Grid(
        (Head(Message("head-status"), width=26, kept=True), Head(Message("head-meaning"), width=110, kept=True)),
        lines(words),
        Message("heading-legend"),
    )
    made = Grid(heads, lines([(Message("head-written-by"), Message("text", text=f"logframe {version}"))]))
    return Tab(Message("sheet-about"), (*grids, *((legend,) if legend.lines else ()), made))


def _report(report: AssessmentReview) -> Iterator[tuple[Field, ...]]:
    for label, facts in report_facts(report):
        yield from _filled(label, facts)


def _programme(programme: ProgrammeReview) -> Iterator[tuple[Field, ...]]:
    title = Message("title-of-review", id=programme.programme, statement=programme.statement)
    yield Message("kind-programme"), title
    yield from _filled(Message("head-note"), (programme.description,))
    yield from _filled(Message("head-summary"), programme.summary)
    yield from _filled(Message("heading-programme-limits"), programme.limits)
    yield from _filled(Message("head-note-of-evaluator"), (programme.note,))


def _project(review: Review) -> Iterator[tuple[Field, ...]]:
    yield Message("kind-review"), Message("title-of-review", id=review.project, statement=review.statement)
    yield from _filled(Message("head-note"), (review.description,))
    for label, fact in review.facts:
        yield label, fact
    for label, items in (
        (Message("head-summary"), review.summary),
        (Message("heading-conflicts"), review.conflicts),
        (Message("heading-limits"), review.limits),
        (Message("heading-methods"), review.methods),
        (Message("head-note-of-evaluator"), (review.note,)),
    ):
        yield from _filled(label, items)


def _filled(label: Message, items: Sequence[Field]) -> Iterator[tuple[Field, ...]]:
    """Yield a row for each item, its label at the first alone."""
    for number, item in enumerate(item for item in items if item):
        yield label if number == 0 else None, item


def _statuses(reviews: Sequence[Review]) -> list[Status]:
    used = {
        *(node.status for review in reviews for node in review.nodes),
        *(answer.status for review in reviews for answer in review.evaluation),
    }
    return [status for status in Status if status in used]
