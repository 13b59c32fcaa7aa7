"""A results matrix: reviews laid out as a donor asks for it, with typed cells, for a document or a workbook."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.quantities import Quantity
from logframe.messages import Code, Field, Message
from logframe.reviews.blocks import Block, Bullets, Cell, Column, Kind, Strong, Table, below, section
from logframe.reviews.layouts.arrangement import PlacedNode, arranged, left_out
from logframe.reviews.layouts.cells import Subject, indicator_cell, node_cell
from logframe.reviews.layouts.descriptions import Group, Layout, LayoutColumn
from logframe.reviews.layouts.extents import Extent, milestone_extents, reported_extents, with_days
from logframe.reviews.layouts.footers import footer
from logframe.reviews.reviewing import ActivityLine, NodeLines, Review
from logframe.reviews.shown_figures import portion

MOST_IN_DOCUMENTS: Final = 6
"""How many milestones or periods have columns on a page."""


@attrs.frozen
class MatrixColumn:
    """A column as it is described, with its head, and the milestone or period that it is for, with the day it ends."""

    head: Message
    described: LayoutColumn
    extents: tuple[Extent, ...] = ()


@attrs.frozen
class MatrixLine:
    """A row: its project, cells, the unit of its figures, how deep it stands, and what it is."""

    project: str
    cells: tuple[Field, ...]
    unit: str = ""
    depth: int = 0
    heads: bool = False
    is_of_indicator: bool = False


@attrs.frozen
class Matrix:
    """A results matrix: its columns, its rows, and what it does not show."""

    columns: tuple[MatrixColumn, ...]
    lines: tuple[MatrixLine, ...]
    notes: tuple[Message, ...]


def results_matrix(reviews: Sequence[Review], layout: Layout, most: int) -> Matrix:
    """Return the results matrix of reviews in a layout, with at most so many milestones or periods in columns."""
    answers = [answer for review in reviews for answer in review.evaluation]
    milestones, milestones_left = milestone_extents(answers, most)
    periods, periods_left = reported_extents((answer.indicator for answer in answers), most)
    columns: list[MatrixColumn] = []
    dropped = 0
    for described in layout.columns:
        if not described.extents:
            columns.append(MatrixColumn(described.head, described))
            continue
        is_milestone = described.extents == "milestones"
        dropped = max(dropped, milestones_left if is_milestone else periods_left)
        times = [(day,) for day in milestones] if is_milestone else with_days(periods)
        for number, extents in enumerate(times, 1):
            columns.append(MatrixColumn(_head(described, extents[0], number), described, extents))
    columns = _by_time(columns)
    lines = tuple(line for review in reviews for line in _lines(review, layout, columns))
    skipped = [node for review in reviews for node in left_out(review.evaluation.project, layout)]
    notes = [Message("matrix-earlier-left-out", count=dropped)] if dropped else []
    if skipped:
        notes.append(Message("matrix-nodes-left-out", count=len(skipped), ids=tuple(node.id for node in skipped)))
    return Matrix(tuple(columns), lines, tuple(notes))


def _head(described: LayoutColumn, extent: Extent, number: int) -> Message:
    when: Field = Message("no-period-given") if extent is None else extent
    if extent is not None and getattr(extent, "days", 0) == 1:
        when = getattr(extent, "end", extent)
    return Message(described.head.code, period=when, number=number)


def _by_time(columns: Sequence[MatrixColumn]) -> list[MatrixColumn]:
    """Put columns of several roles that repeat for the same times beside each other, time by time."""
    repeated = [column for column in columns if column.described.extents]
    times = list(dict.fromkeys(column.extents for column in repeated))
    ordered = [column for time in times for column in repeated if column.extents == time]
    rest = [column for column in columns if not column.described.extents]
    first = next((place for place, column in enumerate(columns) if column.described.extents), len(rest))
    return [*rest[:first], *ordered, *rest[first:]]


def _lines(review: Review, layout: Layout, columns: Sequence[MatrixColumn]) -> Iterator[MatrixLine]:
    lines: dict[str, NodeLines | ActivityLine] = {line.id: line for line in review.nodes}
    lines |= {line.id: line for line in review.activities}
    group: Group | None = None
    for placed in arranged(review.evaluation.project, layout):
        if placed.group is not group and placed.group.heading is not None:
            yield _only(review, columns, placed.group.heading)
        group = placed.group
        yield from _block(review, layout, placed, lines[placed.node.id], columns)
    for name in layout.footers:
        yield _only(review, columns, *footer(name, review, None, layout))
    if whole := [line.statement for line in review.conditions if not line.node and line.kind == "assumption"]:
        yield _only(review, columns, Message("layout-assumptions-of-project"), *whole)


def _block(
    review: Review, layout: Layout, placed: PlacedNode, own: NodeLines | ActivityLine, columns: Sequence[MatrixColumn]
) -> Iterator[MatrixLine]:
    subject = Subject(review, placed, layout)
    cells = tuple(node_cell(subject, column.described.role) for column in columns)
    yield MatrixLine(review.project, cells, depth=placed.depth, heads=True)
    for place, row in enumerate(own.rows, 1):
        subject = Subject(review, placed, layout, row, place)
        answer = subject.answer
        unit = answer.indicator.unit or "" if answer.indicator.is_numeric else ""
        for line in layout.lines or (None,):
            is_first = line is None or line is layout.lines[0]
            cells = tuple(_cell(subject, column, line, is_first) for column in columns)
            yield MatrixLine(review.project, cells, unit, placed.depth + 1, is_of_indicator=True)
    for name in placed.group.footers:
        yield _only(review, columns, *footer(name, review, placed.node, layout), depth=placed.depth + 1)


def _cell(subject: Subject, column: MatrixColumn, line: Message | None, is_first: bool) -> Field:
    described = column.described
    if described.role == "line":
        return line
    if described.extents:
        subject = attrs.evolve(subject, extents=column.extents)
    if is_first or described.role == "result":
        return indicator_cell(subject, described.role)
    return None if described.second is None else indicator_cell(subject, described.second)


def _only(review: Review, columns: Sequence[MatrixColumn], label: Message, *texts: Field, depth: int = 0) -> MatrixLine:
    """Return a row with a label in the column of results, and texts in that of indicators."""
    names = [column.described.role for column in columns]
    cells: list[Field] = [None] * len(columns)
    cells[names.index("result")] = label
    place = next(place for place, name in enumerate(names) if name in ("indicator", "indicator-with-parts"))
    cells[place] = texts[0] if len(texts) == 1 else below(texts)
    return MatrixLine(review.project, tuple(cells), depth=depth, heads=not texts)


def matrix_section(review: Review) -> Iterator[Block]:
    """Yield the results matrix in the layout that a review is to have, nothing if it is to have none."""
    if review.layout is None:
        return
    matrix = results_matrix([review], review.layout, MOST_IN_DOCUMENTS)
    heading = Message("heading-matrix", donor=review.layout.title)
    yield from section(heading, 2, "matrix", [matrix_table(matrix), Bullets(matrix.notes)])


def matrix_table(matrix: Matrix) -> Table:
    """Return a results matrix as the table of a document, figures with their units where no column has these."""
    with_units = not any(column.described.role == "unit" for column in matrix.columns)
    kept = [
        place
        for place, column in enumerate(matrix.columns)
        if column.described.kept or any(line.cells[place] not in (None, "") for line in matrix.lines)
    ]
    columns = tuple(Column(matrix.columns[place].head, _kind(matrix.columns[place])) for place in kept)
    rows = (
        tuple(_shown(line, line.cells[place], matrix.columns[place].described, with_units) for place in kept)
        for line in matrix.lines
    )
    return Table(columns, tuple(rows))


def _kind(column: MatrixColumn) -> Kind:
    if column.described.role == "status":
        return "status"
    return "number" if column.described.form in ("number", "share") else "text"


def _shown(line: MatrixLine, cell: Field, described: LayoutColumn, with_units: bool) -> Cell:
    if described.form == "share" and isinstance(cell, Number):
        return portion(cell)
    if described.form == "number" and isinstance(cell, (Number, Missing)) and with_units and line.unit:
        return Quantity(cell, line.unit)
    if described.form == "year" and isinstance(cell, datetime.date):
        return Code(str(cell.year))
    return Strong(cell) if line.heads and described.role == "result" else cell
