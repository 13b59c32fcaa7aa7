"""A sheet as a matrix: which node each row is of, which indicators stand in it, and which figure is whose."""

from __future__ import annotations

from typing import Final

from logframe.errors import DeclarationError, LogframeError
from logframe.exchange.excel.headings import LABELS, Column, Header, column_of, plain
from logframe.exchange.excel.levels import level_and_rest, level_of
from logframe.exchange.excel.plans import IndicatorPlan, MatrixPlan, NodePlan
from logframe.exchange.excel.sheets import Cell, Sheet
from logframe.exchange.excel.splitting import lines, pieces
from logframe.messages import Message

_FIGURES: Final = ("baseline", "milestone", "target", "observed")
_SHARED: Final = (
    "indicator_id", "kind", "indicator_level", "unit", "direction", "accumulates", "baseline_date", "target_date",
    "period", "source", "scale", "definition", "disaggregate_by",
)  # fmt: skip


class MatrixReader:
    """Goes through the rows of a matrix; what is wrong with a cell is gathered."""

    def __init__(self, sheet: Sheet, header: Header, problems: list[LogframeError]) -> None:
        self.sheet = sheet
        self.header = header
        self.problems = problems
        self.plan = MatrixPlan(labels=self.labels())
        self.section = ""
        self.node: NodePlan | None = None
        self.begun: dict[int, tuple[tuple[int, int], NodePlan]] = {}
        self.last: tuple[tuple[int, int], list[IndicatorPlan]] | None = None
        # Columns with a heading, and those without one that were told.
        self.headed = {*sheet.columns(header.first), *sheet.columns(header.last)}
        self.headed |= {column.number for column in header.columns}
        self.seen: set[tuple[str, tuple[int, int]]] = set()

    def wrong(self, cell: Cell, message: Message) -> None:
        self.problems.append(DeclarationError(message, place=cell.place))

    def read(self) -> MatrixPlan:
        """Return what the rows say."""
        for number in self.sheet.columns(self.header.last):
            cell = self.sheet.cell(self.header.last, number)
            if cell.text and column_of(" ".join(cell.text.split())[:80], number) is None:
                self.plan.unread.append(cell)
        for row in self.sheet.rows(self.header.last):
            self.row(row)
        return self.plan

    def labels(self) -> dict[str, Cell]:
        """Find the project's title, id, period and country above the headings."""
        labels: dict[str, Cell] = {}
        for row in self.sheet.rows(before=self.header.first):
            cells = [self.sheet.cell(row, number) for number in self.sheet.columns(row) if number < 40]
            filled = [cell for cell in cells if cell.text]
            for number, cell in enumerate(filled):
                head, sign, rest = cell.text.partition(":")
                field = LABELS.get(plain(head))
                following = next((later for later in filled[number + 1 :] if later.origin != cell.origin), None)
                if field is None or field in labels:
                    continue
                if sign and rest.strip():
                    labels[field] = _with(cell, rest.strip())
                elif following is not None:
                    labels[field] = following
        return labels

    def row(self, row: int) -> None:
        """Read one row."""
        numbers = [column.number for column in self.header.columns]
        here = self.sheet.columns(row)
        cells = self.sheet.cells(row, {*numbers, *here})
        filled = [cell for number in here if not (cell := cells[number]).is_empty]
        if not filled:
            return
        if len({cell.origin for cell in filled}) == 1 and (level := level_of(filled[0].text)):
            # A row that says the level of those below it.
            self.section = level
            return
        for number in here:
            if number not in self.headed and not cells[number].is_empty:
                self.plan.unread.append(cells[number])
                self.headed.add(number)
        self.nodes(cells)
        self.indicators(cells)
        self.beside(cells)

    def nodes(self, cells: dict[int, Cell]) -> None:
        """Begin the nodes whose statements stand in the row."""
        level_column = self.header.find("level")
        level_cell = None if level_column is None else cells[level_column.number]
        found_here: NodePlan | None = None
        for column in self.header.columns:
            if column.role not in ("statement", "node") or cells[column.number].is_empty:
                continue
            cell = cells[column.number]
            kept = self.begun.get(column.number)
            same_id = self.header.find("id")
            id = "" if same_id is None else cells[same_id.number].text
            if kept is not None and (kept[0] == cell.origin or (kept[1].cell.text == cell.text and kept[1].id == id)):
                found_here = self.deeper(found_here, kept[1])
                continue
            level, statement = self.level(column, cell, level_cell)
            if level is None:
                self.wrong(cell, Message("statement-without-level", text=cell.text[:60]))
                level = "output"
            node = NodePlan(level, " ".join(statement.split()), cell)
            for role in ("id", "contributes_to"):
                beside = self.header.find(role)
                if beside is None or cells[beside.number].is_empty:
                    continue
                if role == "id":
                    node.id = cells[beside.number].text
                else:
                    node.links = lines(cells[beside.number])
            self.plan.nodes.append(node)
            self.begun[column.number] = (cell.origin, node)
            found_here = self.deeper(found_here, node)
        if found_here is not None:
            self.node = found_here

    @staticmethod
    def deeper(current: NodePlan | None, candidate: NodePlan) -> NodePlan:
        """Choose whose the indicators of a row are: the deepest that is no activity."""
        if current is None or current.place == "activity":
            return candidate
        return current if candidate.place == "activity" else candidate

    def level(self, column: Column, cell: Cell, level_cell: Cell | None) -> tuple[str | None, str]:
        prefix, rest = level_and_rest(cell.text)
        if level_cell is not None and not level_cell.is_empty:
            level = level_of(level_cell.text) or level_and_rest(level_cell.text)[0]
            if level is None:
                self.wrong(level_cell, Message("level-not-known", text=level_cell.text[:60]))
                return prefix or "output", rest
            return level, rest if prefix == level else cell.text
        return prefix or column.level or self.section or None, rest

    def indicators(self, cells: dict[int, Cell]) -> None:
        """Begin the indicators of the row, and give each its figures."""
        column = self.header.find("indicator")
        cell = None if column is None else cells[column.number]
        figures = [
            (figure_column, cells[figure_column.number])
            for figure_column in self.header.columns
            if figure_column.role in _FIGURES and not cells[figure_column.number].is_empty
        ]
        if cell is None or cell.is_empty or (self.last is not None and self.last[0] == cell.origin):
            for figure_column, figure in figures:
                if ("figure", figure.origin) not in self.seen:
                    heading = Message("workbook-column", role=figure_column.role)
                    self.wrong(figure, Message("figure-beside-no-indicator", column=heading, text=figure.text[:60]))
            return
        if self.node is None:
            self.wrong(cell, Message("indicator-below-no-result", text=cell.text[:60]))
            return
        plans = [IndicatorPlan(statement) for statement in pieces(cell)]
        self.last = (cell.origin, plans)
        self.node.indicators.extend(plans)
        for figure_column, figure in figures:
            self.seen.add(("figure", figure.origin))
            self.figure(figure_column, figure, plans)
        for role in _SHARED:
            where = self.header.find(role)
            if where is None or cells[where.number].is_empty:
                continue
            parts = [cells[where.number]] if len(plans) == 1 else lines(cells[where.number])
            if len(parts) not in (1, len(plans)):
                self.mismatch(role, cells[where.number], len(parts), len(plans))
                continue
            for number, plan in enumerate(plans):
                plan.cells[role] = parts[number if len(parts) == len(plans) else 0]

    def figure(self, column: Column, cell: Cell, plans: list[IndicatorPlan]) -> None:
        parts = [cell] if len(plans) == 1 else lines(cell)
        if len(parts) != len(plans):
            self.mismatch(column.role, cell, len(parts), len(plans))
            return
        for plan, part in zip(plans, parts, strict=True):
            if column.when:
                plan.dated.append((column.role, column.when, part))
            else:
                plan.cells[column.role] = part

    def mismatch(self, role: str, cell: Cell, parts: int, indicators: int) -> None:
        shown = " / ".join(cell.text[:60].splitlines())
        column = Message("workbook-column", role=role)
        self.wrong(cell, Message("cell-of-other-number", column=column, text=shown, parts=parts, indicators=indicators))

    def beside(self, cells: dict[int, Cell]) -> None:
        """Take what stands beside the node and its indicators."""
        for role in ("assumptions", "risks", "verification"):
            where = self.header.find(role)
            cell = None if where is None else cells[where.number]
            if cell is None or cell.is_empty or self.node is None:
                continue
            if role != "verification":
                if (role, cell.origin) not in self.seen:
                    getattr(self.node, role).extend(pieces(cell))
                self.seen.add((role, cell.origin))
                continue
            parts = pieces(cell)
            column = self.header.find("indicator")
            beside = None if column is None else cells[column.number]
            plans = [] if beside is None or self.last is None or self.last[0] != beside.origin else self.last[1]
            if not plans:
                self.plan.unread.append(cell)
            alike = len(parts) == len(plans) and len(plans) > 1
            for number, plan in enumerate(plans):
                for part in [parts[number]] if alike else parts:
                    if part not in plan.verification:
                        plan.verification.append(part)


def _with(cell: Cell, text: str) -> Cell:
    return Cell(text, cell.place, cell.origin)
