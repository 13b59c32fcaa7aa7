"""Sheets of observations: one figure a row, returned to the indicator that it names."""

from __future__ import annotations

from collections.abc import Sequence

from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.headers import Layout, Section
from logframe.exchange.tables.plans import Figure, IndicatorPlan, TablePlan
from logframe.exchange.tables.splitting import whole_piece
from logframe.nearest import folded, nearest


def is_reported(section: Section) -> bool:
    """Return whether a section holds observations alone."""
    roles = {column.role for column in section.columns}
    names = {"indicator_id", "indicator"} & roles
    return (
        bool(names)
        and "observed" in roles
        and bool({"period", "date"} & roles)
        and not {"node", "level", "target", "baseline", "milestone", "percent"} & roles
    )


def take_reported(tables: Sequence[tuple[Layout, Section]], plans: Sequence[TablePlan], findings: Findings) -> None:
    """Give each row of the tables of observations to its indicator; a row of none is an error."""
    indicators = _by_name(plans) if tables else {}
    cleared: set[int] = set()
    for layout, section in tables:
        for row in range(section.first, section.last + 1):
            for cell in layout.rows.get(row, ()):
                cell.mark("heading", "heading")
        for row in layout.between(section.last, section.end):
            cells: dict[str, Cell] = {}
            for column in section.columns:
                content = layout.cell(row, column.number)
                if content is not None:
                    cells.setdefault(column.role, content)
            _row(cells, indicators, cleared, findings)


def _by_name(plans: Sequence[TablePlan]) -> dict[tuple[str, str], IndicatorPlan]:
    indicators: dict[tuple[str, str], IndicatorPlan] = {}
    for plan in plans:
        label = plan.labels.get("id")
        for node in plan.nodes:
            for indicator in node.indicators:
                stated = indicator.beside.get("indicator_id")
                number = indicator.number or (node.number if len(node.indicators) == 1 else "")
                names = (indicator.statement, "" if stated is None else stated.text, number)
                for name in filter(None, names):
                    indicators.setdefault(("" if label is None else label.text, folded(name)), indicator)
                    indicators.setdefault(("", folded(name)), indicator)
    return indicators


def _row(
    cells: dict[str, Cell],
    indicators: dict[tuple[str, str], IndicatorPlan],
    cleared: set[int],
    findings: Findings,
) -> None:
    name = cells.get("indicator_id") or cells.get("indicator")
    value = cells.get("observed")
    if name is None or value is None:
        for cell in cells.values():
            cell.mark("unclear", "observed")
        some = next(iter(cells.values()), None)
        if some is not None:
            code = "row-without-value" if name is not None else "row-without-indicator"
            findings.add("error", some, code, text=shown(some.text))
        return
    project = cells["project"].text if "project" in cells else ""
    names = [folded(cells[role].text) for role in ("indicator_id", "indicator") if role in cells]
    plan = next((indicators[key] for text in names for key in ((project, text), ("", text)) if key in indicators), None)
    if plan is None:
        for cell in cells.values():
            cell.mark("unclear", "observed")
        near = nearest(name.text, (plan.statement for plan in indicators.values()))
        findings.add("error", name, "indicator-not-in-matrix", text=shown(name.text), near=shown(near) or None)
        return
    if id(plan) not in cleared:
        # The table of observations has every figure; the matrix repeats them.
        plan.figures = [figure for figure in plan.figures if figure.role != "observed"]
        cleared.add(id(plan))
    pieces = {role: whole_piece(cell) for role, cell in cells.items()}
    plan.figures.append(
        Figure(
            "observed", pieces["observed"], value.column, "", day=pieces.get("date") or pieces.get("period"),
            source=pieces.get("source") or pieces.get("verification"), raw=cells["raw"].text if "raw" in cells else "",
            comment=pieces.get("comment"), definition="" if "definition" not in cells else cells["definition"].text,
            narrative=next((cells[role].text for role in ("explained", "statement") if role in cells), ""), alone=True,
        )
    )  # fmt: skip
    for role, cell in cells.items():
        cell.mark("used", role)
