"""Workbooks as projects: a whole one that this library wrote, or the matrices that people have."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

import attrs

from logframe.declaration.framework.projects import Project
from logframe.diagnostics import Diagnostic, Severity
from logframe.errors import DeclarationError, LoadError, LogframeError, raise_together
from logframe.exchange.excel.building import Builder
from logframe.exchange.excel.figures import Figures
from logframe.exchange.excel.headings import Header, header_of
from logframe.exchange.excel.matrices import MatrixReader
from logframe.exchange.excel.numbers import evidence
from logframe.exchange.excel.own import is_review, whole_in
from logframe.exchange.excel.own_cells import DATA
from logframe.exchange.excel.plans import IndicatorPlan, MatrixPlan
from logframe.exchange.excel.sheets import Cell, Sheet, sheet_of
from logframe.exchange.tables.cells.sheets import LeftOut, read_sheets
from logframe.messages import Message
from logframe.places import Place

_NUMERIC = frozenset({"baseline", "milestone", "target", "observed"})


@attrs.frozen
class ExcelFile:
    """The projects of a workbook, and what was not read in it."""

    projects: tuple[Project, ...]
    problems: tuple[Diagnostic, ...] = ()


def read_excel(path: str | os.PathLike[str]) -> ExcelFile:
    """Read a workbook: the project that this library wrote into it, or the matrices of its sheets.

    Raises LoadError for what is no workbook, is a review or has no matrix, and the error of each cell that cannot be
    understood, all of a file together as ProjectErrors.
    """
    file = os.fspath(path)
    typed = read_sheets(path)
    if is_review(typed):
        raise LoadError(Message("workbook-is-review"), place=Place(file))
    whole, ours = whole_in(typed)
    if whole is not None:
        return ExcelFile(whole)
    sheets = [sheet_of(sheet) for sheet in typed if sheet.name != DATA]
    headed_sheets = [(sheet, header) for sheet in sheets if (header := header_of(sheet)) is not None]
    matrices = [(sheet, header) for sheet, header in headed_sheets if not _is_observations(header)]
    if not matrices:
        raise LoadError(Message("no-sheet-with-headings"), place=Place(file))
    problems: list[LogframeError] = []
    planned = [(sheet, MatrixReader(sheet, header, problems).read()) for sheet, header in matrices]
    _observations(
        [headed_sheet for headed_sheet in headed_sheets if _is_observations(headed_sheet[1])],
        [plan for _, plan in planned],
        problems,
    )
    figures = Figures(evidence(_texts(headed_sheets)), problems)
    made = [Builder(sheet, plan, figures).project(number) for number, (sheet, plan) in enumerate(planned, 1)]
    raise_together(Message("workbook-has-problems", file=file), problems)
    projects = tuple(declared for declared in made if declared is not None)
    ids = [declared.id for declared in projects]
    if len(set(ids)) != len(ids):
        raise LoadError(Message("sheets-of-same-project"), place=Place(file))
    notes = [_edited(file, projects[0].id)] if ours else []
    for project, (sheet, plan) in zip(projects, planned, strict=True):
        notes.extend(_unread(cell, project.id) for cell in plan.unread)
        notes.extend(_left_out(left_out, project.id) for left_out in sheet.typed.left_out)
    others = [sheet.typed for sheet in sheets if sheet.typed not in [sheet.typed for sheet, _ in planned]]
    notes.extend(_left_out(left_out, projects[0].id) for sheet in others for left_out in sheet.left_out)
    return ExcelFile(projects, tuple(notes))


def _is_observations(header: Header) -> bool:
    return not {"statement", "node", "level", "target", "baseline"} & {column.role for column in header.columns}


def _texts(headed_sheets: Sequence[tuple[Sheet, Header]]) -> Iterator[str]:
    for sheet, header in headed_sheets:
        numbers = [column.number for column in header.columns if column.role in _NUMERIC]
        for row in sheet.rows(header.last):
            cells = sheet.cells(row, numbers).values()
            yield from (cell.content for cell in cells if isinstance(cell.content, str))


def _observations(
    headed_sheets: Sequence[tuple[Sheet, Header]], plans: Sequence[MatrixPlan], problems: list[LogframeError]
) -> None:
    """Return each row of the sheets of observations to its indicator."""
    indicators: dict[tuple[str, str], IndicatorPlan] = {}
    for number, plan in enumerate(plans):
        label = plan.labels.get("id")
        for node in plan.nodes:
            for indicator in node.indicators:
                id_cell = indicator.cells.get("indicator_id")
                for called in {indicator.statement.text, indicator.statement.text if id_cell is None else id_cell.text}:
                    indicators[label.text if label is not None else str(number), called] = indicator
                    indicators.setdefault(("", called), indicator)
    for sheet, header in headed_sheets:
        for row in sheet.rows(header.last):
            cells: dict[str, Cell] = {}
            placed = sheet.cells(row, [column.number for column in header.columns])
            for column in header.columns:
                cell = placed[column.number]
                if not cell.is_empty:
                    cells.setdefault(column.role, cell)
            name = cells.get("indicator_id") or cells.get("indicator")
            if "observed" not in cells or name is None:
                if cells:
                    some = next(iter(cells.values()))
                    message = Message("row-without-value" if name else "row-without-indicator", text=some.text[:60])
                    problems.append(DeclarationError(message, place=some.place))
                continue
            project = cells["project"].text if "project" in cells else ""
            plan_of = indicators.get((project, name.text))
            if plan_of is None:
                message = Message("indicator-not-in-matrix", text=name.text[:60])
                problems.append(DeclarationError(message, place=name.place))
            else:
                plan_of.reported.append(cells)


def _edited(file: str, project: str) -> Diagnostic:
    return _note("excel-edited", "warning", project, Place(file), Message("workbook-edited"))


def _unread(cell: Cell, project: str) -> Diagnostic:
    return _note("excel-not-read", "info", project, cell.place, Message("cell-not-read", text=cell.text[:60]))


def _left_out(left_out: LeftOut, project: str) -> Diagnostic:
    return _note("excel-not-read", "info", project, left_out.place, left_out.message)


def _note(name: str, severity: Severity, subject: str, place: Place, message: Message) -> Diagnostic:
    return Diagnostic("EXCEL", name, severity, subject, message, message.part("help"), message.part("why"), place)
