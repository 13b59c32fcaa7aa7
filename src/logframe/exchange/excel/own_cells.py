"""The cells where a reader of a workbook sees what is kept whole beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from logframe.exchange.excel.scanning import column_letters
from logframe.exchange.excel.sheets import Sheet
from logframe.exchange.excel.tables import HEADINGS, OBSERVED
from logframe.exchange.marked import Marked

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
    listed = _names(whole).get("projects")
    if listed is None or not isinstance(listed.value, list) or len(listed.value) != len(matrices):
        return whole
    reported = _reported(sheets)
    placed = [_project(data, sheet, reported) for data, sheet in zip(listed.value, matrices, strict=True)]
    names = {name: _spread(part, matrices[0].place(0, 0).cell) for name, part in _names(whole).items()}
    return Marked({**names, "projects": Marked(placed, listed.line)}, whole.line)


def _project(data: Marked, sheet: Sheet, reported: Mapping[tuple[str, str], list[str]]) -> Marked:
    """Return the data of a project with the cells of its matrix and of the sheet of observations."""
    rows: dict[tuple[str, str], int] = {}
    for row in sheet.rows(after=_top(sheet, HEADINGS) or 0):
        for heading in ("ID", "Indicator ID"):
            rows.setdefault((heading, sheet.cell(row, HEADINGS.index(heading)).text), row)
    corner, names = sheet.place(0, 0).cell, _names(data)

    def below(part: Marked, heading: str, shown: str, around: str) -> tuple[Marked, str]:
        row = rows.get((heading, _text(part, "id")))
        if row is None:
            return _spread(part, around), around
        at = f"{sheet.name[:40]}!{{}}{row + 1}"
        cells = {key: at.format(column_letters(HEADINGS.index(column))) for key, column in _SHOWN.items()}
        cell = at.format(column_letters(HEADINGS.index(shown)))
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
            for row in sheet.rows(after=0):
                project, indicator = (
                    sheet.cell(row, OBSERVED.index(name)).text for name in ("Project", "Indicator ID")
                )
                place = sheet.place(row, OBSERVED.index("Value"))
                cells.setdefault((project, indicator), []).append(place.cell)
    return cells


def _top(sheet: Sheet, headings: Sequence[str]) -> int | None:
    """Return the row of the headings that this library writes, None where there is none."""
    rows = sheet.rows(before=len(HEADINGS))
    return next(
        (row for row in rows if all(sheet.cell(row, at).text == name for at, name in enumerate(headings))), None
    )


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
