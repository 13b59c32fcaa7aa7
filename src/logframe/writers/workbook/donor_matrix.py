"""Projects as a workbook whose matrix is in the layout of a donor: the descriptions that documents are written by."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

from logframe.assessment.assessments import Assessment
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.values.numbers import Missing, Number
from logframe.exchange.excel import tables
from logframe.exchange.excel.writing import Book
from logframe.exchange.iati.policies import IatiPolicy
from logframe.exchange.loading import read
from logframe.exchange.unstructuring import data_of
from logframe.exchange.unwritable import not_in_cells
from logframe.exchange.values.unit_words import read_unit
from logframe.messages import Field, Message
from logframe.opening import noting_inputs
from logframe.reviews.layouts.descriptions import LayoutColumn
from logframe.reviews.layouts.dialects import layout_named
from logframe.reviews.layouts.results_matrices import MatrixLine, results_matrix
from logframe.reviews.reviewing import review
from logframe.saving import check_outputs
from logframe.writers.workbook.cell_contents import text_of
from logframe.writers.workbook.logframe_tab import with_units
from logframe.writers.workbook.periods_tab import MOST_PERIODS

_WIDTH: Final = 14


def convert_in_dialect(
    source: str | os.PathLike[str], file: Path, dialect: str, *, iati: IatiPolicy | None = None
) -> tuple[Message, ...]:
    """Write the projects of a file as such a workbook, and return what it does not show or hold."""
    layout_named(dialect)  # before the file is read
    with noting_inputs():
        check_outputs([file], [source])
        loaded = read(source, iati=iati)
        write_donor_matrix(loaded.found, file, dialect, loaded.assessments)
    return tuple(not_in_cells(data_of(loaded.found, loaded.assessments)))


def write_donor_matrix(
    declared: Programme | Sequence[Project], file: Path, dialect: str, assessments: Sequence[Assessment] = ()
) -> Path:
    """Write projects as a workbook with a matrix in the layout of a donor, beside its place first.

    It reads back to the same. Raises UnknownIdError for a donor without a layout, WriteError if xlsxwriter is
    not installed or the file cannot be written.
    """
    book = Book(file)
    matrices = []
    for number, project in enumerate(declared, 1):
        name = "Logframe" if number == 1 else f"Logframe {number}"
        matrices.append((name, _matrix(book, name, project, dialect)))
    return book.finished(matrices, declared, assessments)


def _matrix(book: Book, name: str, project: Project, dialect: str) -> list[tuple[tables.Shown, ...]]:
    matrix = results_matrix([review(project)], with_units(layout_named(dialect)), MOST_PERIODS)
    kept = [
        place
        for place, column in enumerate(matrix.columns)
        if column.described.kept or any(line.cells[place] not in (None, "") for line in matrix.lines)
    ]
    described = [matrix.columns[place].described for place in kept]
    heads = tuple(text_of(matrix.columns[place].head) for place in kept)
    lines = [
        tuple(_content(line, line.cells[place], column) for place, column in zip(kept, described, strict=True))
        for line in matrix.lines
    ]
    notes = [(tables.text(text_of(note)),) for note in matrix.notes]
    above = tables.heading(project)
    sheet = book.book.add_worksheet(name)
    for row, (label, value) in enumerate(above):
        book.put(sheet, row, 0, label, bold=True)
        book.put(sheet, row, 1, value, **({"bold": True, "size": 14} if row == 0 else {}))
    book.headings(sheet, len(above) + 1, heads)
    for column, shape in enumerate(described):
        sheet.set_column(column, column, shape.width or _WIDTH)
    for row, (line, cells) in enumerate(zip(matrix.lines, lines, strict=True), len(above) + 2):
        look: dict[str, Any] = {"text_wrap": True, "border": 1, "border_color": "#BFBFBF", "bold": line.heads}
        for column, content in enumerate(cells):
            book.put(sheet, row, column, content, **look)
    for row, (note,) in enumerate(notes, len(above) + 3 + len(lines)):
        book.put(sheet, row, 0, note)
    return [*above, (), heads, *lines, (), *notes]


def _content(line: MatrixLine, cell: Field, described: LayoutColumn) -> tables.Shown:
    """Return what stands in a cell: a real number where it is one, else a text that is read as what it is."""
    if cell is None or cell == "" or (described.role == "result" and line.is_of_indicator):
        return ""  # the statement of a node stands once, above its indicators
    if isinstance(cell, datetime.date):
        return str(cell.year) if described.form == "year" else cell.isoformat()
    if isinstance(cell, (int, float, Fraction)) and described.form in ("number", "share"):
        return float(cell)
    if isinstance(cell, (Number, Missing)):
        return tables.figure(cell)
    if isinstance(cell, Message) and described.form != "text":
        return ""  # our own words, where the project declares no figure
    text = tables.text(text_of(cell))
    if described.role == "unit" and read_unit(text) != line.unit:
        return line.unit  # a word that the reader would not take for it
    return text
