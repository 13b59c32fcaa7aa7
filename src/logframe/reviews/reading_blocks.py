"""The reading report as blocks: whole as a document of its own, in short as an annex of a review."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from logframe.messages import Code, Message, as_message
from logframe.reading_reports import CellReading, ReadingReport, Remark, SheetReading
from logframe.reviews.blocks import (
    Block,
    Cell,
    Document,
    Heading,
    Lines,
    Paragraph,
    Problem,
    Small,
    Strong,
    section,
    table,
)


def reading_document(report: ReadingReport) -> Document:
    """Return the whole report: its summary, what is wrong, what was inferred, and every sheet cell by cell."""
    name = os.path.basename(report.file)
    blocks: list[Block] = [Heading(Message("title-of-reading", file=name), 1, "reading"), Paragraph((summary(report),))]
    blocks += reading_blocks(report, level=2)
    for sheet in report.sheets:
        heading = Message("heading-reading-cells", sheet=sheet.sheet)
        blocks += section(heading, 2, f"cells-{sheet.sheet}", _grid(sheet))
    return Document("reading", tuple(blocks))


def reading_section(report: ReadingReport) -> Iterator[Block]:
    """Yield the annex of a review: how its file was read."""
    content = [Paragraph((summary(report),)), *reading_blocks(report, level=3)]
    yield from section(Message("heading-reading"), 2, "reading", content)


def summary(report: ReadingReport) -> Message:
    """Return how many cells were used, and how many not."""
    counts = report.counts
    return Message(
        "reading-summary", cells=sum(counts.values()), used=counts["used"], heading=counts["heading"],
        text=counts["text"], unclear=counts["unclear"], left=counts["left-out"],
    )  # fmt: skip


def reading_blocks(report: ReadingReport, *, level: int) -> list[Block]:
    """Return what is wrong, what was inferred, and what each column was read as."""
    blocks: list[Block] = []
    blocks += section(Message("heading-reading-problems"), level, "reading-problems", _remarks(report.problems))
    blocks += section(Message("heading-reading-inferences"), level, "reading-inferences", _remarks(report.inferences))
    for sheet in report.sheets:
        if sheet.columns:
            heading = Message("heading-reading-columns", sheet=sheet.sheet, first=sheet.first, last=sheet.last)
            blocks += section(heading, level, f"columns-{sheet.sheet}", _columns(sheet))
    return blocks


def role_word(role: str) -> Message:
    """Name what a column was read as."""
    return Message("reading-role", role=Code(role))


def _remarks(remarks: Sequence[Remark]) -> Iterator[Block]:
    columns = (Message("head-reading-cell"), Message("head-reading-remark"))
    rows: list[tuple[Cell, ...]] = [
        (Strong(remark.place.cell), remark.message if remark.is_inferred else Problem(remark.severity, remark.message))
        for remark in remarks
    ]
    yield table(columns, rows)


def _columns(sheet: SheetReading) -> Iterator[Block]:
    heads = (
        Message("head-reading-column"),
        Message("head-reading-heading"),
        Message("head-reading-role"),
        Message("head-reading-time"),
        Message("head-reading-part"),
    )
    rows: list[tuple[Cell, ...]] = [
        (Strong(column.column), column.heading, role_word(column.role), column.when, column.part)
        for column in sheet.columns
    ]
    yield table(heads, rows)


def _grid(sheet: SheetReading) -> Iterator[Block]:
    """Yield the sheet as a table: each cell with its text, and what it was used as."""
    by_row: dict[int, dict[int, CellReading]] = {}
    for cell in sheet.cells:
        by_row.setdefault(cell.row, {})[cell.column] = cell
    numbers = sorted({cell.column for cell in sheet.cells})
    letters = {cell.column: cell.reference.rstrip("0123456789") for cell in sheet.cells}
    heads = [Message("head-reading-row"), *(as_message(letters[number]) for number in numbers)]
    rows = [(Strong(row), *(_cell(cells.get(number)) for number in numbers)) for row, cells in sorted(by_row.items())]
    yield table(heads, rows)


def _cell(cell: CellReading | None) -> Cell:
    if cell is None:
        return None
    marks: Iterable[Cell] = (cell.text, Small(Message("reading-use", use=Code(cell.use))))
    return Lines(tuple(marks))
