"""The review of a programme as blocks: its projects side by side, statistics, gaps, comparisons, costs and claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from logframe.declaration.values.numbers import Missing
from logframe.messages import Joined, Message, Territory
from logframe.reviews.assessment_blocks import assessment_document
from logframe.reviews.assessment_reviews import AssessmentReview
from logframe.reviews.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Heading,
    Inline,
    Labelled,
    Lines,
    Link,
    Paragraph,
    Picture,
    Small,
    StatusCell,
    Strong,
    section,
    table,
)
from logframe.reviews.claim_lines import ClaimLine, by_verdict
from logframe.reviews.programme_page_one_blocks import programme_page_one_blocks
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.refusal_blocks import (
    answer_in_short,
    numbered,
    period_in_short,
    refusal_blocks,
    unknown_periods,
    when_in_short,
)
from logframe.reviews.review_blocks import cost_table, review_document
from logframe.reviews.reviewing import Review
from logframe.reviews.statistics_sections import CascadeLines, TableLines

Reviewed: TypeAlias = Review | ProgrammeReview | AssessmentReview


def documents(reviews: Sequence[Reviewed]) -> list[Document]:
    """Return the documents of reviews: evaluations, programmes, then projects, those of a programme in its place."""
    made = [assessment_document(review) for review in reviews if isinstance(review, AssessmentReview)]
    made += [programme_document(review) for review in reviews if isinstance(review, ProgrammeReview)]
    for review in reviews:
        made.extend(map(review_document, projects_in(review)))
    return made


def projects_in(review: Reviewed) -> Sequence[Review]:
    """Return the reviews of projects that a review consists of; that of an evaluation has none."""
    if isinstance(review, AssessmentReview):
        return ()
    return review.reviews if isinstance(review, ProgrammeReview) else (review,)


def id_of(review: Reviewed) -> str:
    """Return the id of what is reviewed."""
    if isinstance(review, AssessmentReview):
        return review.assessment.id
    return review.programme if isinstance(review, ProgrammeReview) else review.project


def programme_document(programme: ProgrammeReview) -> Document:
    """Return the document that the review of a programme makes; those of its projects stand beside it."""
    blocks = (
        *_opening(programme),
        *_projects(programme),
        *_shared(programme),
        *_statistics(programme),
        *_gaps(programme),
        *_comparisons(programme),
        *_costs(programme),
        *_claims(programme),
        *section(Message("heading-programme-limits"), 2, "limits", [Bullets(programme.limits)]),
    )
    return Document(f"programme {programme.programme}", blocks)


def _opening(programme: ProgrammeReview) -> Iterator[Block]:
    title = Message("title-of-review", id=programme.programme, statement=programme.statement)
    yield Heading(title, 1, programme.programme)
    yield from programme_page_one_blocks(programme.page_one)
    texts: list[Block] = [Paragraph((programme.description,))] if programme.description else []
    if programme.note:
        texts.append(Paragraph((Labelled(Message("head-note-of-evaluator"), programme.note),)))
    yield from section(Message("heading-the-programme"), 2, "programme", texts)


def _projects(programme: ProgrammeReview) -> Iterator[Block]:
    columns = (
        Message("head-project"),
        Message("head-country"),
        Message("head-period"),
        Message("head-objectives"),
        Message("head-donors-and-money"),
        Message("head-expected-results"),
    )
    unknown = Counter(line.period for line in programme.projects if isinstance(line.period, Missing))
    repeated = [period for period, count in unknown.items() if count > 1]
    numbers = {period: number for number, period in enumerate(repeated, 1)}
    rows = [
        (
            Lines((Link(line.statement, "", line.id) if line.is_reviewed else line.statement, Small(line.id))),
            Territory(line.country),
            period_in_short(line.period, numbers),
            Lines(line.objectives),
            Lines(line.money),
            Message("results-and-state", results=line.results, state=line.state),
        )
        for line in programme.projects
    ]
    content = [*_reviewed_of(programme), table(columns, rows), *unknown_periods(numbers)]
    yield from section(Message("heading-projects"), 2, "projects", content)
    if programme.money_totals:
        yield Paragraph((Message("all-projects-together"),))
        yield Bullets(programme.money_totals)


def _reviewed_of(programme: ProgrammeReview) -> Iterator[Block]:
    """Say how many projects are reviewed where not all are, and how many have no line either."""
    reviewed = sum(line.is_reviewed for line in programme.projects)
    total = len(programme.projects) + programme.more_projects
    if reviewed < total:
        unlisted = programme.more_projects
        sentences = (
            Message("projects-reviewed", count=reviewed, of=total),
            *([Message("projects-unlisted", count=unlisted)] if unlisted else []),
            Message("projects-elsewhere"),
        )
        yield Paragraph((Message("several", messages=Joined(sentences, "sentences")),))


def _shared(programme: ProgrammeReview) -> Iterator[Block]:
    columns = (
        Message("head-indicator"),
        Message("head-project"),
        Message("head-observed"),
        Message("head-period"),
        Column(Message("head-status"), "status"),
        Message("head-compared-with-first"),
    )
    numbers = numbered(programme.shared_refusals)
    rows = [
        (
            Lines((Strong(line.statement), Small(line.indicator))),
            Inline((line.project, Territory(line.country))),
            line.value,
            when_in_short(line, numbers),
            StatusCell(line.status),
            answer_in_short(line, line.compared, numbers),
        )
        for line in programme.shared
    ]
    if rows:
        yield Heading(Message("heading-shared"), 2, "shared")
        yield Paragraph((Message("about-shared"),))
        yield table(columns, rows)
        yield from refusal_blocks(programme.shared_refusals)


def _statistics(programme: ProgrammeReview) -> Iterator[Block]:
    yield from section(
        Message("heading-statistics"), 2, "statistics", [block for own in programme.tables for block in _table(own)]
    )


def _table(lines: TableLines) -> Iterator[Block]:
    yield Heading(Message("text", text=lines.statement), 3, f"table {lines.id}")
    heads = [Column(head, "text" if number < 2 else "number") for number, head in enumerate(lines.heads)]
    yield table(heads, (tuple(cell.text for cell in row) for row in lines.rows))
    notes: list[Cell] = [*lines.notes, *([lines.note] if lines.note else [])]
    if notes:
        yield Bullets(tuple(notes))
    yield from map(Picture, lines.charts)


def _gaps(programme: ProgrammeReview) -> Iterator[Block]:
    blocks = [block for own in programme.cascades for block in _cascade(own)]
    yield from section(Message("heading-gaps"), 2, "gaps", blocks)


def _cascade(lines: CascadeLines) -> Iterator[Block]:
    yield Heading(Message("text", text=lines.statement), 3, f"gap {lines.id}")
    columns = (
        Message("head-stage"),
        Column(Message("head-figure"), "number"),
        Message("head-period"),
        Message("head-stage-before"),
    )
    rows = (
        (
            Lines((stage.statement, Message("method-of-stage", method=stage.method) if stage.method else None)),
            Lines((stage.value, Message("derived-from", derivation=stage.derived) if stage.derived else None)),
            stage.when,
            Lines((stage.relation, *stage.notes)),
        )
        for stage in lines.stages
    )
    yield table(columns, rows)
    if lines.note:
        yield Paragraph((lines.note,))
    yield Picture(lines.chart)


def _comparisons(programme: ProgrammeReview) -> Iterator[Block]:
    columns = (
        Message("head-comparison"),
        Message("head-figure"),
        Message("head-place"),
        Column(Message("head-value"), "number"),
        Message("head-period"),
        Message("head-compared-with-first"),
    )
    numbers = numbered(programme.comparison_refusals)
    rows = [
        (
            Lines((line.statement, line.note)),
            line.figure,
            Territory(line.place),
            line.value,
            when_in_short(line, numbers),
            answer_in_short(line, line.answer, numbers),
        )
        for line in programme.comparisons
    ]
    content = [table(columns, rows), *refusal_blocks(programme.comparison_refusals)]
    yield from section(Message("heading-comparisons"), 2, "comparisons", content if rows else [])


def _costs(programme: ProgrammeReview) -> Iterator[Block]:
    blocks: list[Block] = [cost_table(programme.costs, of_programme=True), *map(Picture, programme.cost_charts)]
    yield from section(Message("heading-costs"), 2, "costs", blocks)


def _claims(programme: ProgrammeReview) -> Iterator[Block]:
    columns = (
        Message("head-claim"),
        Column(Message("head-stated"), "number"),
        Column(Message("head-computed"), "number"),
        Column(Message("head-difference"), "number"),
        Message("head-verdict"),
        Message("head-derived-from"),
        Message("head-beside"),
    )
    agreeing = [line for line in programme.claims if line.agrees]
    summary = Message("claims-that-agree", count=len(agreeing), verdicts=by_verdict(agreeing))
    tables = (
        table(columns, [_claim(line) for line in programme.claims if not line.agrees]),
        table(columns, [_claim(line) for line in agreeing], folded=summary),
    )
    yield from section(Message("heading-claims"), 2, "claims", tables)


def _claim(line: ClaimLine) -> tuple[Cell, ...]:
    return (
        Lines((Strong(line.statement), Small(line.id))),
        line.stated,
        line.computed or Message("no-computed-value"),
        line.shown_difference,
        Lines((Strong(line.verdict), *line.needed)),
        line.derived,
        Lines((*line.warnings, line.note)),
    )
