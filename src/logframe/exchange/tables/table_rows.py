"""The rows of a table: which are nodes, indicators, parts and figures, and which are none of these."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import attrs

from logframe.exchange.tables.alike_columns import alike_columns
from logframe.exchange.tables.beside import beside_indicators, beside_node
from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.findings import named, shown
from logframe.exchange.tables.headers import Layout, Section
from logframe.exchange.tables.headings import FIGURES
from logframe.exchange.tables.indicator_rows import APART
from logframe.exchange.tables.levels import (
    level_and_number,
    level_and_rest,
    number_and_rest,
    relation_of,
)
from logframe.exchange.tables.plans import IndicatorPlan, NodePlan, Piece
from logframe.exchange.tables.row_asides import RowAsides
from logframe.exchange.tables.row_states import SIDES
from logframe.exchange.tables.row_words import labelled_indicator, level_word, row_word_of
from logframe.exchange.tables.splitting import lines_of, pieces_of, statement_of, whole_piece
from logframe.exchange.tables.table_columns import Column

_MOST_ADDED: Final = 400
_BEHIND_NUMBER: Final = re.compile(r"[.:)]?\s+(?=[^\W\d])")

_FOR: Final = re.compile(r"\s*(?:for|pour|para|für|för|для)\s+(?=\S)", re.IGNORECASE)


class RowReader(RowAsides):
    """Goes through the rows of a sheet, section by section; `plan` is what they say."""

    def read(self, sections: Sequence[Section]) -> None:
        """Take what the rows of each section say."""
        self.above(sections[0].first)
        for section in sections:
            self.begin(section)
            for row in self.layout.between(section.last, section.end):
                self.row(row)

    def goes_on(self, layout: Layout) -> bool:
        """Return whether a table without headings is the rest of the last one: about as wide, and nothing between.

        So a Word table goes on where the page is turned.
        """
        wide = {cell.column + cell.merged[1] - 1 for cells in layout.rows.values() for cell in cells}
        is_word = layout.sheet.file.lower().endswith(".docx")
        between = any(cell.label.startswith("¶") for cells in layout.rows.values() for cell in cells)
        most = max((column.number for column in self.section.columns), default=0)
        is_word = is_word and not layout.sheet.is_nested
        return is_word and not between and bool(wide) and most > 2 and most - 2 <= max(wide) <= most

    def go_on(self, layout: Layout) -> Section:
        """Take the rows of a table that goes on with the last one; return where they stand."""
        before = self.layout.sheet.name
        self.layout = layout
        rows = layout.numbers
        self.findings.infer(layout.rows[rows[0]][0], "table-goes-on", sheet=layout.sheet.name, before=before)
        for row in rows:
            self.row(row)
        return attrs.evolve(self.section, first=rows[0], last=rows[0], end=rows[-1])

    def above(self, first: int) -> None:
        """Begin the nodes that stand above the first headings: "Outcome 1: Women decide" over a table."""
        for row in self.layout.numbers:
            for cell in self.layout.rows[row] if row < first else ():
                self.headed = self.level_of_indicators(cell) or self.headed
                self.is_titled(cell)
                level, number, rest = level_and_rest(cell.text)
                if level is not None and cell.is_outside:
                    self.begin_node(level, " ".join(rest.split()), whole_piece(cell), number)

    def begin(self, section: Section) -> None:
        """Begin a section: its headings, columns alike, and a level that a heading names with a number."""
        before = self.section
        self.enter(section)
        for row in range(section.first, section.last + 1):
            for cell in self.layout.rows.get(row, ()):
                cell.mark("heading", "heading")
        self.apart = {role: self.several(section, role) for role in APART}
        self.all_apart = set().union(*self.apart.values())
        self.is_crossed = self.crosses(section, *SIDES)
        self.alike, self.counterparts = alike_columns(section, self.layout, self.findings)
        self.place, self.place_number, self.headed = self.headed, "", ""
        self.plan.has_actuals = self.plan.has_actuals or section.find("observed", "measure") is not None
        for column in section.columns:
            if column.role and column.heading.text:
                self.plan.headings.setdefault(column.role, shown(column.heading.text))
            top = self.tops[column.number]
            is_open = column.heading.role in ("", "statement") and section.find("measure") is None
            if is_open and top is not None and column.role in FIGURES and column.heading.part is not None:
                self.findings.infer(top, "table-inferred-part-column", column=named(column))
            elif is_open and top is not None and column.role in ("milestone", "observed"):
                code = "table-inferred-milestones" if column.role == "milestone" else "table-inferred-actuals"
                self.findings.infer(top, code, column=named(column))
            if column.role == "node" and column.heading.number:
                self.place, self.place_number = column.level, column.heading.number
                held = self.begun.get(column.number)
                if held is not None and held[1].number != column.heading.number:
                    del self.begun[column.number]
        if before.columns and section.find("indicator") is None:
            self.indicators = []
        self.name_by_content()

    def name_by_content(self) -> None:
        """Say which column was taken for the indicators; a series without any such column is named as its sheet is."""
        column, figures = self.section.find("indicator"), self.section.find(*FIGURES)
        heading = column or figures
        top = None if heading is None else self.top(heading)
        if column is not None and column.by_content and top is not None:
            self.findings.infer(top, "table-inferred-indicators", column=named(column))
        elif column is None and figures is not None and top is not None:
            titled = self.take_title()
            piece = titled or Piece(top, self.layout.sheet.name)
            node = self.node if titled and self.node else self.implied("output", "", piece)
            self.indicators = [IndicatorPlan(piece, piece.text, piece.number)]
            node.indicators.extend(self.indicators)

    def several(self, section: Section, role: str) -> set[str]:
        """Return the indicators of a section that stand in several rows, each with its own cell of a role."""
        beside, indicator = section.find(role), section.find("indicator")
        texts: dict[str, set[str]] = {}
        last = ""
        if beside is None:
            return set()
        for row in self.layout.between(section.last, section.end):
            cell = None if indicator is None else self.layout.cell(row, indicator.number)
            content = self.layout.cell(row, beside.number)
            last = last if cell is None else cell.text
            if content is not None:
                texts.setdefault(last, set()).add(content.text)
        return {text for text, contents in texts.items() if len(contents) > 1}

    def row(self, row: int) -> None:
        """Take one row."""
        own: Sequence[Cell] = self.layout.rows[row]
        cells = self.layout.in_row(row)
        if self.word_above is not None or row_word_of(own[0]) is not None:
            own, cells = self.without_word(own, cells)
        is_aside = self.is_footnote(own) or self.is_subtotal(own, cells) or self.is_aside(own, cells)
        is_aside = is_aside or self.is_sum(own) or self.is_reference(own)
        if is_aside or self.is_group(own, cells):
            return
        self.nodes(cells, row)
        self.indicator_row(cells, row)
        beside_node(self, cells, row)
        beside_indicators(self, cells, row)

    def is_group(self, own: Sequence[Cell], cells: dict[int, Cell]) -> bool:
        """Take a row across the table that names a level or a result; return whether it is one."""
        if len(own) > 1 and (own[0].merged[1] == 1 or any(cell.text != own[0].text for cell in own)):
            return len(own) == 2 and self.is_named_group(own, cells)
        statement = self.section.find("statement", "node")
        cell = own[0]
        level, number = level_and_number(cell.text)
        if level is not None:
            self.place, self.place_number = level, number
            self.last_level = ("", "", "")
            if statement is None and self.node is not None and self.node.place != level:
                self.node, self.indicators = None, []
            cell.mark("used", "level")
            return True
        if (place := self.level_of_indicators(cell)) is not None:
            # "PDO Indicators" across a table that has no column of results
            self.place, self.place_number, self.indicators = place, "", []
            self.node = self.node if self.node is not None and self.node.place == place else None
            return True
        level, number, rest = level_and_rest(cell.text)
        is_statement = statement is not None and cell.column == statement.number and cell.merged[1] == 1
        if level is not None and not is_statement and not labelled_indicator(cell.text.strip()):
            self.begin_node(level, " ".join(rest.split()), whole_piece(cell), number)
            return True
        if self.is_titled(cell):
            return True
        indicator = self.section.find("indicator")
        across = cell.merged[1] > 1 or (cell.bold and statement is None)
        if is_statement or (indicator is not None and cell.column == indicator.number and not across):
            return False
        number, rest = number_and_rest(cell.text)
        if number and across:
            place = self.place_of_number(number)
            self.begin_node(place, " ".join(rest.split()), whole_piece(cell), number, inferred=True)
            self.findings.infer(cell, "table-inferred-level", text=shown(rest), number=number, level=level_word(place))
            return True
        if any(column.number == cell.column for column in self.numeric):
            return False
        if statement is None or cell.column != statement.number:
            self.keep(cell, "text")
            self.findings.add("info", cell, "table-cell-kept", text=shown(cell.text))
            return True
        return False

    def is_named_group(self, own: Sequence[Cell], cells: dict[int, Cell]) -> bool:
        """Take "Outcome 1" | "Women decide" in a table without a column of statements."""
        if self.section.find("statement", "node") is not None:
            return False
        column = self.section.find("level", "number")
        if column is None or own[0].column != column.number or not isinstance(own[1].value, str):
            return False
        level, number = level_and_number(own[0].text)
        if level is None and (self.leads_rows(own[0], column) or self.has_code(own[0], column)):
            number = own[0].text.strip().rstrip(".")
            level = self.place_of_number(number)
            text = shown(statement_of(own[1]))
            self.findings.infer(own[1], "table-inferred-level", text=text, number=number, level=level_word(level))
        if level is None:
            return False
        own[0].mark("used", "level")
        self.begin_node(level, statement_of(own[1]), whole_piece(own[1]), number)
        return True

    # Nodes

    def nodes(self, cells: dict[int, Cell], row: int) -> None:
        """Begin the nodes whose statements stand in the row."""
        level_column = self.section.find("level")
        level_cell = None if level_column is None else cells.get(level_column.number)
        statements = [column for column in self.statements if column.number in cells]
        if level_cell is not None:
            self.level_cell(level_cell, bool(statements))
        deepest: NodePlan | None = None
        begins = False
        for column in statements:
            cell = cells[column.number]
            if column.role == "statement" and column is not statements[0] and level_cell is None:
                self.keep(cell, "text")
                continue
            held = self.begun.get(column.number)
            again = self.by_statement.get((column.number, cell.text)) if self.has_sides else None
            if again is not None:
                node = again
                cell.mark("used", "statement")
            elif held is not None and self.names_level_above(held, cell, level_cell):
                node = held[1]
                node.statement, node.piece = statement_of(cell), whole_piece(cell)
                self.begun[column.number] = (cell, node)
                cell.mark("used", "statement")
            elif held is not None and (
                self.is_held(held, cell, level_cell, cells)
                # the chain of each indicator in columns of its own: "Impact | Outcome | Output"
                or (column.role == "node" and len(statements) > 1 and not begins and held[0].text == cell.text)
            ):
                node = held[1]
                cell.mark("used", "statement")
            else:
                begins = True
                node = self.statement(column, cell, level_cell, cells)
                self.begun[column.number] = (cell, node)
                self.by_statement[column.number, cell.text] = node
            if deepest is None or self.measures(column, node, deepest):
                deepest = node
        if deepest is not None and deepest is not self.node:
            self.node = deepest

    def is_held(self, held: tuple[Cell, NodePlan], cell: Cell, level_cell: Cell | None, cells: dict[int, Cell]) -> bool:
        """Return whether a statement goes on from a row above: one merged cell, or the same text again."""
        before, node = held
        if before is cell:
            return True
        if before.text != cell.text:
            return False
        id_cell = self.cell(cells, "node_id")
        same_id = id_cell is None or node.id in ("", id_cell.text)
        later = self.plan.nodes[self.plan.nodes.index(node) + 1 :] if node.place == "activity" else [node]
        goes_on = self.node is node or all(after.place == "activity" for after in later)
        return same_id and goes_on

    def statement(self, column: Column, cell: Cell, level_cell: Cell | None, cells: dict[int, Cell]) -> NodePlan:
        """Begin the node, or the nodes, of a statement."""
        named, number, rest = level_and_rest(statement_of(cell))
        level = self.level_by_name(named, cell.text)
        named_level, named_number = level_and_number(rest) if level is None else (None, "")
        before = self.named_before(named_level, named_number)
        if before is not None:
            cell.mark("used", "statement")
            return before
        if named_level is not None and level_cell is None:
            level, number = named_level, named_number
        last, last_number, relation = self.last_level
        relation = relation or (relation_of(cell.text) if named is not None else "")
        inferred = False
        place = last if level_cell is not None and last else level or column.level if column.role == "node" else level
        if level is not None and level_cell is not None and last and last != level:
            rest, number = statement_of(cell), ""
        place = place or last or self.place or column.level
        own_number, statement = number_and_rest(rest)
        if not own_number and last_number and rest.startswith(last_number):
            behind = _BEHIND_NUMBER.match(rest, len(last_number))
            if behind is not None:
                own_number, statement = last_number, rest[behind.end() :]
        number = own_number or number
        if not number and level_cell is not None and last_number[:1].isdigit():
            number = last_number
        if not number and self.place_number and place == self.place:
            number, self.place_number = self.place_number, ""
        if not place:
            beside = self.cell(cells, "number")
            shown_number = number or ("" if beside is None else beside.text)
            place, inferred = "" if shown_number else self.place_by_depth(cell), True
            if not place:
                place = self.place_of_number(shown_number) if shown_number else "output"
                word = level_word(place)
                self.findings.add("warning", cell, "table-level-missing", text=shown(statement), level=word)
        has_lines = (place == "activity" or number) and len(lines_of(cell.text)) > 1
        pieces = pieces_of(cell) if has_lines else []
        if len(pieces) > 1 and (place == "activity" or all(piece.number for piece in pieces)):
            made = [self.begin_node(place, piece.text, piece, piece.number, inferred=inferred) for piece in pieces]
            return made[0]
        node = self.begin_node(place, statement, whole_piece(cell), number, inferred=inferred, relation=relation)
        if level_cell is not None:
            self.last_level = (last, "", "")
        return node
