"""A workbook of projects: the logframe matrix, the observations, and the whole project beside them."""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias

from logframe.assessment.assessments import Assessment
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.errors import LoadError, WriteError
from logframe.exchange.excel import tables
from logframe.exchange.excel.own import MARK, digest, pieces_of
from logframe.exchange.excel.own_cells import DATA
from logframe.exchange.excel.record_sheets import RecordSheet, record_sheets
from logframe.exchange.extras import to_write
from logframe.exchange.tables.cells.archives import opened
from logframe.exchange.tables.cells.xlsx import xlsx_sheets
from logframe.exchange.unstructuring import data_of
from logframe.messages import Message
from logframe.saving import write_bytes

_OPTIONS: Final = {
    "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
}  # fmt: skip
_WIDTHS: Final = {
    "Level": 11, "Statement": 34, "Indicator": 34, "Indicator level": 10, "Unit": 11, "Baseline": 10,
    "Milestones": 18, "Target": 11, "Target date": 12, "Observed": 26, "Means of verification": 24,
    "Assumptions": 26, "Risks": 22, "Source": 28, "Comment": 40, "Narrative": 40, "Period": 18, "Definition": 24,
    "Project": 12, "Date": 12, "Value": 12,
}  # fmt: skip
_COLOURS: Final = {"objective": "#DCE6F1", "result": "#EBF1DE", "activity": "#FFFFFF"}
_FEW_LINES: Final = 25
_WIDEST: Final = 44
_SURELY_READ: Final = 500_000
"""Bytes of a workbook below which it holds less than what is read of one."""


ShownSheet: TypeAlias = tuple[str, list[tuple[tables.Shown, ...]]]
"""The name of a sheet, and what its rows show."""


def write_excel(declared: Programme | Sequence[Project], file: Path, assessments: Sequence[Assessment] = ()) -> Path:
    """Write projects or a programme, and evaluations of them, as a workbook that reads back to the same.

    It is written beside its place first. Raises WriteError if xlsxwriter is not installed or the file cannot be
    written.
    """
    book = Book(file)
    matrices = [
        book.matrix("Logframe" if number == 1 else f"Logframe {number}", project)
        for number, project in enumerate(declared, 1)
    ]
    return book.finished(matrices, declared, assessments)


def _placed(rows: Sequence[Sequence[tables.Shown]]) -> Iterator[tuple[int, int, tables.Shown]]:
    for number, row in enumerate(rows):
        yield from ((number, column, content) for column, content in enumerate(row))


class Book:
    """A workbook that is being written, every text as text and never as a formula."""

    def __init__(self, file: Path, words: tables.Spoken = tables.ENGLISH) -> None:
        xlsxwriter = to_write("Excel", file)
        self.file = file
        self.words = words
        self.bytes = io.BytesIO()
        self.book: Any = xlsxwriter.Workbook(self.bytes, _OPTIONS)
        # The same project is the same file, whenever it is written.
        self.book.set_properties({"created": datetime.datetime(2000, 1, 1)})
        self.formats: dict[tuple[tuple[str, Any], ...], Any] = {}

    def format(self, **properties: Any) -> Any:
        """Return a format, the same one for the same properties."""
        key = tuple(sorted(properties.items()))
        if key not in self.formats:
            self.formats[key] = self.book.add_format({"valign": "top", **properties})
        return self.formats[key]

    def put(self, sheet: Any, row: int, column: int, content: tables.Shown, **properties: Any) -> None:
        """Write one cell."""
        if isinstance(content, str):
            if not content:
                sheet.write_blank(row, column, None, self.format(**properties))
                return
            if content[0] in "=+-@":
                # It stays a text when somebody edits the cell.
                properties["quote_prefix"] = True
            sheet.write_string(row, column, content, self.format(**properties))
        else:
            properties["align"] = "right"
            shape = "#,##0" if float(content).is_integer() else "#,##0.0###"
            sheet.write_number(row, column, content, self.format(num_format=shape, **properties))

    def headings(self, sheet: Any, row: int, names: Sequence[str]) -> None:
        """Write a heading row that stays in sight and is printed on every page."""
        for column, name in enumerate(names):
            shown = self.words.name(name)
            self.put(
                sheet, row, column, shown, bold=True, text_wrap=True, border=1, bg_color="#1F4E79", color="#FFFFFF"
            )
            sheet.set_column(column, column, _WIDTHS.get(name, 14))
        sheet.set_row(row, 30)
        sheet.freeze_panes(row + 1, 0)
        sheet.repeat_rows(row)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.5)

    def matrix(self, name: str, project: Project) -> ShownSheet:
        """Write a matrix, and give what it shows."""
        sheet = self.book.add_worksheet(self.words.name(name))
        above = tables.heading(project)
        for row, (label, value) in enumerate(above):
            self.put(sheet, row, 0, self.words.name(label), bold=True)
            self.put(sheet, row, 1, value, **({"bold": True, "size": 14} if row == 0 else {}))
        top = len(above) + 1
        self.headings(sheet, top, tables.HEADINGS)
        rows = tables.matrix(project)
        before = ""
        for row, matrix_row in enumerate(rows, top + 1):
            same = matrix_row.cells[13] == before
            before = str(matrix_row.cells[13])
            for column, (heading, english) in enumerate(zip(tables.HEADINGS, matrix_row.cells, strict=True)):
                content = self.words.cell(heading, english)
                if same and column < 2:
                    # The statement of a node stands once in sight, and in each row for the reader.
                    self.put(sheet, row, column, content, **self.look(matrix_row.kind, column), font_color="#8C8C8C")
                else:
                    self.put(sheet, row, column, content, **self.look(matrix_row.kind, column))
            sheet.set_row(row, _height(matrix_row.cells, [_WIDTHS.get(name, 14) for name in tables.HEADINGS]))
        last = top + len(rows)
        sheet.print_area(0, 0, last, tables.PRINTED - 1)
        sheet.set_footer(f"&L&A&R{self.words.page}")
        return name, [*above, (), tables.HEADINGS, *(matrix_row.cells for matrix_row in rows)]

    def look(self, kind: str, column: int) -> dict[str, Any]:
        """Return the look of a cell of the matrix."""
        shown: dict[str, Any] = {"text_wrap": True, "border": 1, "border_color": "#BFBFBF"}
        if column < tables.PRINTED:
            shown["bg_color"] = _COLOURS[kind]
        return {**shown, "bold": True} if kind == "objective" and column < 2 else shown

    def observations(self, rows: Sequence[tuple[tables.Shown, ...]]) -> ShownSheet:
        """Write the sheet of observations, and give what it shows."""
        sheet = self.book.add_worksheet(self.words.name("Observations"))
        self.headings(sheet, 0, tables.OBSERVED)
        for row, cells in enumerate(rows, 1):
            for column, content in enumerate(cells):
                self.put(sheet, row, column, content, text_wrap=True)
        sheet.autofilter(0, 0, max(len(rows), 1), len(tables.OBSERVED) - 1)
        return "Observations", [tables.OBSERVED, *rows]

    def finished(
        self, matrices: Sequence[ShownSheet], declared: Programme | Sequence[Project], assessments: Sequence[Assessment]
    ) -> Path:
        """Write the observations and records after the matrices, and the file."""
        sheets = [*matrices, self.observations(tables.observations(list(declared)))]
        data = data_of(declared, assessments)
        for records in record_sheets(data):
            self.records(records)
        shown = digest((name, _placed(rows)) for name, rows in sheets)
        self.data([(MARK, shown), *((piece,) for piece in pieces_of(data))])
        return self.save(to_read=True)

    def records(self, records: RecordSheet) -> None:
        """Write a sheet of records, text as text so that what somebody types into it stays as it is typed."""
        sheet = self.book.add_worksheet(records.kind.name)
        headings = records.kind.headings
        self.headings(sheet, 0, headings)
        columns = list(zip(*records.rows, strict=True))
        widths: list[int] = []
        for number, (heading, column) in enumerate(zip(headings, columns, strict=True)):
            width = max(len(heading), min(max(len(str(content)) for content in column), _WIDEST)) + 2
            widths.append(width)
            # Columns of objects that no record has are folded away, to be opened where somebody adds the first.
            folded = {"level": 1, "hidden": True} if ": " in heading and not any(column) else {}
            sheet.set_column(number, number, width, self.format(num_format="@"), folded)
        for row, cells in enumerate(records.rows, 1):
            sheet.set_row(row, _height(cells, widths))
            for number, content in enumerate(cells):
                if isinstance(content, bool):
                    sheet.write_boolean(row, number, content, self.format(align="left"))
                elif content != "":
                    self.put(sheet, row, number, content, text_wrap=True)
        sheet.autofilter(0, 0, len(records.rows), len(headings) - 1)

    def data(self, rows: Sequence[Sequence[str]]) -> None:
        """Write the whole declaration where it is not edited by mistake."""
        sheet = self.book.add_worksheet(DATA)
        for row, cells in enumerate(rows):
            for column, content in enumerate(cells):
                sheet.write_string(row, column, content)
        sheet.hide()

    def save(self, *, new: bool = False, to_read: bool = False) -> Path:
        """Close the workbook and write it, with `new` over no other file, with `to_read` none too large to be read."""
        self.book.close()
        data = self.bytes.getvalue()
        if to_read and len(data) > _SURELY_READ:
            try:
                xlsx_sheets(opened(data, str(self.file)), "xl/workbook.xml")
            except LoadError as problem:
                raise WriteError(problem.message, do=Message("write-as-data"), place=problem.place) from problem
        return write_bytes(data, self.file, new=new)


def _height(cells: Sequence[tables.Shown], widths: Sequence[int]) -> float:
    """Return the height that the longest cell of a row needs; LibreOffice and Excel differ in doing this themselves."""
    most = 1
    for width, content in zip(widths, cells, strict=True):
        text = str(content)
        most = max(most, sum(-(-max(len(line), 1) // width) for line in text.split("\n")) if text else 1)
    return 15.0 * min(most, _FEW_LINES)
