"""The cells where a reader of a workbook sees what is kept whole beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from logframe.exchange.excel.tables import HEADINGS, OBSERVED
from logframe.exchange.marked import Marked
from logframe.exchange.tables.cells.grid import Cell, Sheet, column_letters

DATA: Final = "logframe data"
_SHOWN: Final = {
    "assumptions": "Assumptions", "baseline": "Baseline", "contributes_to": "Contributes to",
    "disaggregate_by": "Disaggregated by", "milestones": "Milestones", "risks": "Risks", "scale": "Scale",
    "target": "Target", "verified_by": "Means of verification",
}  # fmt: skip
"""Keywords that have a column of their own."""


def with_cells(whole: Marked, sheets: Sequence[Sheet]) -> Marked:
    """Return the data of a workbook with the cell that shows each value, or that of what the value belongs to."""
    matrices = [sheet for sheet in sheets if sheet.name != DATA and _top(sheet, HEADINGS) is not None]
    top = _names(whole)
    holder = top.get("programme", whole)
    listed = _names(holder).get("projects")
    if listed is None or not isinstance(listed.value, list) or len(listed.value) != len(matrices):
        return whole
    reported = _reported(sheets)
    placed = [_project(data, sheet, reported) for data, sheet in zip(listed.value, matrices, strict=True)]
    corner = _corner(matrices[0])
    names = {name: _spread(part, corner) for name, part in _names(holder).items()}
    filled = Marked({**names, "projects": Marked(placed, listed.line)}, whole.line, "" if holder is whole else corner)
    if holder is whole:
        return filled
    return Marked({**{name: _spread(part, corner) for name, part in top.items()}, "programme": filled}, whole.line)


def _project(data: Marked, sheet: Sheet, reported: Mapping[tuple[str, str], list[str]]) -> Marked:
    """Return the data of a project with the cells of its matrix and of the sheet of observations."""
    rows: dict[tuple[str, str], int] = {}
    for row in _rows(sheet, _top(sheet, HEADINGS) or 1):
        for heading in ("ID", "Indicator ID"):
            rows.setdefault((heading, sheet.written(row, HEADINGS.index(heading) + 1)), row)
    corner, names = _corner(sheet), _names(data)

    def below(part: Marked, heading: str, shown: str, around: str) -> tuple[Marked, str]:
        row = rows.get((heading, _text(part, "id")))
        if row is None:
            return _spread(part, around), around
        at = f"{sheet.name[:40]}!{{}}{row}"
        cells = {key: at.format(column_letters(HEADINGS.index(column) + 1)) for key, column in _SHOWN.items()}
        cell = at.format(column_letters(HEADINGS.index(shown) + 1))
        return _spread(part, cell, cells), cell

    def indicator(part: Marked, around: str) -> Marked:
        placed, _ = below(part, "Indicator ID", "Indicator", around)
        figures, cells = _list(part, "observations"), reported.get((_text(data, "id"), _text(part, "id")), [])
        if len(figures) != len(cells):
            return placed
        return _with(placed, "observations", list(map(_spread, figures, cells)))

    def node(part: Marked) -> Marked:
        placed, cell = below(part, "ID", "Statement", corner)
        indicators = _list(part, "indicators")
        return _with(placed, "indicators", [indicator(item, cell) for item in indicators]) if indicators else placed

    placed = _spread(data, corner)
    return _with(placed, "nodes", [node(part) for part in _list(data, "nodes")]) if "nodes" in names else placed


def _reported(sheets: Sequence[Sheet]) -> dict[tuple[str, str], list[str]]:
    """Return the cells of the figures of each indicator of each project, in the order of the rows."""
    cells: dict[tuple[str, str], list[str]] = {}
    for sheet in sheets:
        if _top(sheet, OBSERVED) is not None:
            for row in _rows(sheet, 1):
                project, indicator = (
                    sheet.written(row, OBSERVED.index(name) + 1) for name in ("Project", "Indicator ID")
                )
                cells.setdefault((project, indicator), []).append(_name(sheet, row, OBSERVED.index("Value") + 1))
    return cells


def _top(sheet: Sheet, headings: Sequence[str]) -> int | None:
    """Return the row of the headings that this library writes, None where there is none."""
    return next(
        (
            row
            for row in _rows(sheet, 0)
            if row <= len(HEADINGS) and all(sheet.written(row, at) == name for at, name in enumerate(headings, 1))
        ),
        None,
    )


def _rows(sheet: Sheet, after: int) -> list[int]:
    """Return the rows below a row that hold something, in order."""
    return sorted({cell.row for cell in sheet.filled() if cell.row > after})


def _name(sheet: Sheet, row: int, column: int) -> str:
    return Cell(sheet.file, sheet.name, row, column, "", "").place.cell


def _corner(sheet: Sheet) -> str:
    return _name(sheet, 1, 1)


def _spread(data: Marked, cell: str, cells: Mapping[str, str] = {}) -> Marked:
    """Return data with a cell at every value, another one for the keywords that have one."""
    value = data.value
    if isinstance(value, dict):
        value = {name: _spread(part, cells.get(name, cell)) for name, part in value.items()}
    elif isinstance(value, list):
        value = [_spread(item, cell) for item in value]
    return Marked(value, data.line, cell)


def _with(data: Marked, name: str, items: list[Marked]) -> Marked:
    return Marked({**_names(data), name: Marked(list(items), data.line, data.cell)}, data.line, data.cell)


def _names(data: Marked) -> dict[str, Marked]:
    return data.value if isinstance(data.value, dict) else {}


def _list(data: Marked, name: str) -> list[Marked]:
    part = _names(data).get(name)
    return part.value if part is not None and isinstance(part.value, list) else []


def _text(data: Marked, name: str) -> str:
    part = _names(data).get(name)
    return str(part.value) if part is not None else ""
