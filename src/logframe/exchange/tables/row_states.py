"""What is at hand while the rows of a sheet are read: the node and indicators that a row goes on with."""

from __future__ import annotations

from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.findings import Findings
from logframe.exchange.tables.headers import Column, Layout, Section
from logframe.exchange.tables.headings import heading_of
from logframe.exchange.tables.plans import IndicatorPlan, NodePlan, TablePlan
from logframe.exchange.tables.uses import Ledger


class RowState:
    """The sheet, its plan so far, and where in it a row stands."""

    def __init__(self, layout: Layout, ledger: Ledger, findings: Findings, plan: TablePlan) -> None:
        self.layout = layout
        self.ledger = ledger
        self.findings = findings
        self.plan = plan
        self.place = ""
        self.place_number = ""
        self.node: NodePlan | None = None
        self.begun: dict[int, tuple[Cell, NodePlan]] = {}
        self.by_statement: dict[tuple[int, str], NodePlan] = {}
        self.by_text: dict[tuple[NodePlan | None, str], list[IndicatorPlan]] = {}
        self.unread: set[int] = set()
        self.apart: dict[str, set[str]] = {}
        """The indicators of a section that stand in several rows, each for a place or a period of its own."""
        self.indicators: list[IndicatorPlan] = []
        self.indicator_cell: Cell | None = None
        self.last_level: tuple[str, str, str] = ("", "", "")
        self.awaiting: dict[int, str] = {}
        self.alike: set[int] = set()
        self.section = Section(0, 0, ())

    def cell(self, cells: dict[int, Cell], *roles: str) -> Cell | None:
        """Return the first filled cell of some roles."""
        for role in roles:
            for column in self.section.columns:
                if column.role == role and column.number in cells:
                    return cells[column.number]
        return None

    def keep(self, cell: Cell, role: str) -> None:
        """Keep a cell as text, a figure in it as well."""
        self.ledger.mark(cell, "text", role)

    def top(self, column: Column) -> Cell | None:
        """Return the cell of a heading that names a time, else its lowest one."""
        top: Cell | None = None
        for row in range(self.section.first, self.section.last + 1):
            cell = self.layout.cell(row, column.number)
            if cell is not None and (top is None or heading_of((cell.text,), self.layout.calendar).when is not None):
                top = cell
        return top
