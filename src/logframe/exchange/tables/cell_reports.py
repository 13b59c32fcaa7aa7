"""The reading report of a file, from what its cells were used as and what was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from logframe.exchange.tables.cells.grid import Cell, LeftOut, Sheet, column_letters, column_number
from logframe.exchange.tables.findings import Finding
from logframe.exchange.tables.headers import Section
from logframe.exchange.tables.table_columns import Column
from logframe.exchange.values.periods import ReadPeriod
from logframe.messages import Message
from logframe.reading_reports import ColumnReading, ReadingReport, Remark, SheetReading


def report_of(
    file: str,
    sheets: Sequence[Sheet],
    sections: Mapping[str, Sequence[Section]],
    findings: Sequence[Finding],
) -> ReadingReport:
    """Return the report of a file."""
    readings = tuple(_sheet(sheet, sections.get(sheet.name, ())) for sheet in sheets)
    return ReadingReport(file, readings, tuple(map(_remark, findings)))


def help_of(message: Message) -> Message:
    """Return what to do: the help of the problem that a message is about, else its own."""
    problem = message.fields.get("problem")
    return problem.part("help") if isinstance(problem, Message) else message.part("help")


def _sheet(sheet: Sheet, sections: Sequence[Section]) -> SheetReading:
    columns = {column.number: column for section in sections for column in section.columns}
    first = sections[0].first if sections else 0
    last = sections[-1].end if sections else 0
    shown = tuple(_column(columns[number]) for number in sorted(columns))
    for cell in sheet.aside.values():
        cell.mark("left-out", "left-out")
    cells = list(sheet.filled())
    without_result = [_left_out(sheet, left) for left in sheet.left_out if left.kind == "without-result"]
    if without_result:
        cells = sorted([*cells, *without_result], key=lambda cell: (cell.row, cell.column))
    return SheetReading(sheet.name, first, last, shown, tuple(cells))


def _left_out(sheet: Sheet, left: LeftOut) -> Cell:
    """Return a formula without a result: a cell that holds something, and nothing to read."""
    reference = left.place.cell.rpartition("!")[2]
    letters = reference.rstrip("0123456789")
    row = int(reference[len(letters) :] or 0)
    cell = Cell(sheet.file, sheet.name, row, column_number(letters), left.text, left.text)
    cell.use, cell.role = "left-out", left.kind
    return cell


def _column(column: Column) -> ColumnReading:
    heading = column.heading
    return ColumnReading(
        column_letters(column.number), heading.text, column.role or "text", _time(heading.when),
        "" if heading.part is None else heading.part[1], tuple(sorted(heading.languages)),
    )  # fmt: skip


def _time(when: ReadPeriod | None) -> str:
    if when is None:
        return ""
    if when.period is not None:
        return str(when.period)
    if when.years is not None:
        years = "/".join(map(str, dict.fromkeys(when.years)))
        return f"FY{years} {when.relative}{when.number or ''}".strip() if when.relative else f"FY{years}"
    return f"{when.relative} {when.number or ''}".strip()


def _remark(finding: Finding) -> Remark:
    return Remark(finding.place, finding.severity, finding.message, help_of(finding.message), finding.inferred)
