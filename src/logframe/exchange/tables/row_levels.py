"""The levels of rows: by a column of them, by numbers, or by a name that stands alone above its statement."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.depths import places_by_depth
from logframe.exchange.tables.findings import near, shown
from logframe.exchange.tables.indicator_rows import IndicatorRows
from logframe.exchange.tables.levels import (
    LETTERS,
    digits_of,
    level_and_number,
    level_and_rest,
    level_of,
    split_relation,
)
from logframe.exchange.tables.plans import NodePlan, Piece
from logframe.exchange.tables.row_words import INDICATOR_WORDS, level_word
from logframe.exchange.tables.splitting import pieces_of, whole_piece
from logframe.exchange.tables.table_columns import Column
from logframe.exchange.tables.table_words import plain, words

_CHAIN: Final = ("objective", "outcome", "output", "activity")
_CODE: Final = re.compile(r"\s*([A-Z]{2,3})[-. ]?\d")
_NUMBER_BEHIND: Final = re.compile(r" (\d{1,3}(?:\.\d{1,3}){0,4})\s*[.:]?$")


class RowLevels(IndicatorRows):
    """Begins nodes, and says of which level they are."""

    def begin_node(
        self, place: str, statement: str, piece: Piece, number: str = "", *, inferred: bool = False, relation: str = ""
    ) -> NodePlan:
        """Begin a node."""
        node = NodePlan(place, statement, piece, number, relation=relation, inferred=inferred)
        self.plan.nodes.append(node)
        self.node = node
        self.indicators, self.indicator_cell = [], None
        piece.cell.mark("used", "statement")
        return node

    def level_cell(self, cell: Cell, beside_statement: bool) -> None:
        """Take the level that stands in its own column: "Output 1 relating to Outcome 1"."""
        if not cell.is_outside and self.last_level[0]:
            return
        named_part, relation = split_relation(cell.text)
        level, number = level_and_number(named_part)
        if level is None:
            level, number = level_and_number(cell.text)
        cell.mark("used", "level")
        if (level := self.level_by_name(level, cell.text)) is not None:
            self.last_level = (level, number, relation)
            return
        level, number, rest = level_and_rest(cell.text)
        if level is not None and not beside_statement:
            if self.node is None or self.node.piece.cell is not cell:
                self.begin_node(level, " ".join(rest.split()), whole_piece(cell), number)
        elif level is not None:
            self.last_level = (level, number, "")
        elif (by_order := self.level_by_order(cell)) is not None:
            behind = _NUMBER_BEHIND.search(shown(cell.text))
            self.last_level = (by_order, "" if behind is None else behind[1], relation)
            text = _name(cell)
            self.findings.infer(cell, "table-inferred-level-name", text=text, level=level_word(by_order))
        elif plain(cell.text) not in INDICATOR_WORDS:
            cell.mark("unclear", "level")
            self.last_level = ("", "", "")
            self.findings.add("error", cell, "table-level-unknown", text=shown(cell.text),
                              near=near(cell.text, words("levels").phrases))  # fmt: skip

    def level_by_order(self, cell: Cell) -> str | None:
        """Return the level of a name of the reader's own: by the mapping, else by its order among the others.

        Two names are outcome and output, three are impact, outcome and output; beside known ones a name is the level
        that is left between them, or the one above. Else it is open.
        """
        own = self.layout.own.get(plain(_name(cell)))
        if own is not None and (level := level_of(own)) is not None:
            return level
        if cell.column not in self.by_order:
            rows = self.layout.between(self.section.last, self.section.end)
            cells = (self.layout.sheet.cells.get((row, cell.column)) for row in rows)
            self.by_order = {cell.column: _in_order([below for below in cells if below is not None])}
        return self.by_order[cell.column].get(plain(_name(cell)))

    def place_by_depth(self, cell: Cell) -> str:
        """Return the level of a statement by its indentation or the outline of its row; "" where neither shows it."""
        if cell.column not in self.by_depth:
            rows = self.layout.between(self.section.last, self.section.end)
            cells = (self.layout.sheet.cells.get((row, cell.column)) for row in rows)
            statements = [below for below in cells if below is not None and below.merged[1] == 1]
            self.by_depth[cell.column] = places_by_depth(statements, self.layout.sheet.outline)
        place = self.by_depth[cell.column].get(cell.row, "")
        if place:
            text = shown(cell.text)
            self.findings.infer(cell, "table-inferred-level-depth", text=text, level=level_word(place))
        return place

    def named_before(self, level: str | None, number: str) -> NodePlan | None:
        """Return the node above that a row names by its level and number alone: "Outcome 1"."""
        if level is None:
            return None
        steps = digits_of(number)
        alike = (node for node in reversed(self.plan.nodes) if node.place == level)
        return next((node for node in alike if digits_of(node.number) == steps), None)

    def names_level_above(self, held: tuple[Cell, NodePlan], cell: Cell, level_cell: Cell | None) -> bool:
        """Return whether a cell has the statement of the level that stands alone above it: "Outcome 1"."""
        before, node = held
        if level_cell is not None or before.row >= cell.row or level_of(before.text) is None:
            return False
        alone = node is self.plan.nodes[-1] and node.statement == " ".join(before.text.split())
        return alone and level_and_rest(cell.text)[0] is None and level_of(cell.text) is None

    def measures(self, column: Column, node: NodePlan, before: NodePlan) -> bool:
        """Return whether the indicator of a row measures a node of it, and not the one of a column before.

        Activities have no indicators, unless they stand between an objective and its indicators: in response plans.
        """
        if before.place == "activity" or node.place != "activity":
            return True
        indicator = self.section.find("indicator")
        beside = indicator is not None and indicator.number == column.number + 1
        return beside and before.place in ("objective", "purpose") and len(pieces_of(node.piece.cell)) == 1

    def leads_rows(self, cell: Cell, column: Column) -> bool:
        """Return whether the next row has a number below that of a cell: 1 before 1.1."""
        at = bisect_right(self.layout.numbers, cell.row)
        below = self.layout.cell(self.layout.numbers[at], column.number) if at < len(self.layout.numbers) else None
        return below is not None and below.text.strip().startswith(f"{cell.text.strip().rstrip('.')}.")

    def has_code(self, cell: Cell, column: Column) -> bool:
        """Return whether a number has the letters of a level, and no row whose number has them holds figures: SO1."""
        code = _CODE.match(cell.text)
        if code is None or code[1] not in LETTERS:
            return False
        if self.codes is None:
            figures = {beside.number for beside in self.numeric}
            rows = [self.layout.in_row(row) for row in self.layout.between(self.section.last, self.section.end)]
            with_figures = (row[column.number] for row in rows if column.number in row and figures & row.keys())
            self.codes = {held[1] for beside in with_figures if (held := _CODE.match(beside.text)) is not None}
        return code[1] not in self.codes


def _name(cell: Cell) -> str:
    """Return the name of a level without its number."""
    return _NUMBER_BEHIND.sub("", shown(cell.text))


def _in_order(cells: Sequence[Cell]) -> dict[str, str]:
    """Return the levels of names that the library does not have, by their order in a column."""
    places: dict[str, str | None] = {}
    for cell in cells:
        level = level_and_number(split_relation(cell.text)[0])[0]
        places.setdefault(plain(_name(cell)) if level is None else level, level)
    if not any(places.values()):
        order = {2: _CHAIN[1:3], 3: _CHAIN[:3]}.get(len(places), ())
        return dict(zip(places, order, strict=False))
    made: dict[str, str] = {}
    run: list[str] = []
    above = 0
    for name, level in places.items():
        if level is None:
            run.append(name)
            continue
        end = _CHAIN.index(level) if level in _CHAIN else -1
        first = above if above else end - len(run)
        if 0 <= first <= end and end - first == len(run):
            made.update(zip(run, _CHAIN[first:end], strict=True))
        run, above = [], end + 1
    return made
