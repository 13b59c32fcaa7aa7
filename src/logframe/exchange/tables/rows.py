"""The rows of a table: which are nodes, indicators, parts and figures, and which are none of these."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from logframe.exchange.tables.beside import beside_indicators, beside_node
from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.findings import Findings, named, shown
from logframe.exchange.tables.headers import Column, Layout, Section
from logframe.exchange.tables.headings import FIGURES, heading_of
from logframe.exchange.tables.levels import level_and_number, level_and_rest, number_and_rest, split_relation
from logframe.exchange.tables.plans import Figure, IndicatorPlan, NodePlan, Piece
from logframe.exchange.tables.row_states import RowState
from logframe.exchange.tables.splitting import (
    figure_pieces,
    leading_numbers,
    matched,
    part_of,
    pieces_of,
    statement_of,
    whole_piece,
)
from logframe.exchange.tables.vocabulary import Phrase, plain, words
from logframe.exchange.values.periods import ReadPeriod
from logframe.messages import Code, Message

NUMERIC: Final = (*FIGURES, "percent", "population")
_INDICATOR: Final = re.compile(
    r"(?P<what>[^\d:]{0,40}?)\b(?:indicators?|indicateurs?|indicador(?:es)?|indikator(?:en|er)?|показатель|индикатор)"
    r"\s*(?P<number>[\d.]{0,12}\d)?\s*(?:[:.–—-]\s+|\s-\s)(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_LED_WORD: Final = re.compile(r"([^\W\d_][^:\n]{0,40}?)\s*:\s*\S")


class RowReader(RowState):
    """Goes through the rows of a sheet, section by section; `plan` is what they say."""

    def read(self, sections: Sequence[Section]) -> None:
        """Take what the rows of each section say."""
        for section in sections:
            self.begin(section)
            for row in self.layout.numbers:
                if section.last < row <= section.end:
                    self.row(row)

    def begin(self, section: Section) -> None:
        """Begin a section: its headings, columns alike, and a level that a heading names with a number."""
        before, self.section = self.section, section
        for row in range(section.first, section.last + 1):
            for cell in self.layout.rows.get(row, ()):
                self.ledger.mark(cell, "heading", "heading")
        self.alike = alike_columns(section, self.layout, self.findings)
        self.place = self.place_number = ""
        self.plan.has_actuals = self.plan.has_actuals or section.find("observed", "measure") is not None
        for column in section.columns:
            if column.role == "node" and column.heading.number:
                self.place, self.place_number = column.level, column.heading.number
                held = self.begun.get(column.number)
                if held is not None and held[1].number != column.heading.number:
                    del self.begun[column.number]
        if before.columns and section.find("indicator") is None:
            self.indicators = []

    def row(self, row: int) -> None:
        """Take one row."""
        own = self.layout.rows[row]
        cells = self.layout.in_row(row)
        if self.is_aside(own, cells) or self.is_group(own, cells):
            return
        self.nodes(cells, row)
        self.indicator_row(cells, row)
        beside_node(self, cells, row)
        beside_indicators(self, cells, row)

    # Rows that hold no indicator

    def is_aside(self, own: Sequence[Cell], cells: dict[int, Cell]) -> bool:
        """Take a row of sources, resources or totals; return whether it is one."""
        held, self.awaiting = self.awaiting, {}
        if held and all(cell.column in held for cell in own) and not all(map(_row_word_of, own)):
            for cell in own:
                self.aside(cell, held[cell.column])
            return True
        first, phrase = own[0], _row_word_of(own[0])
        column, indicator = self.section.find("verification"), self.section.find("indicator")
        if phrase is None or (column is not None and first.column == column.number):
            return False
        meanings = [_row_word_of(cell) for cell in own]
        if all(meaning is not None and not _LED_WORD.match(cell.text) for meaning, cell in zip(meanings, own, strict=True)):
            # A small heading row of its own: "Source", or "Impact weighting" beside it; its texts stand below.
            self.awaiting = {cell.column: meaning.meaning for meaning, cell in zip(meanings, own, strict=True) if meaning}
            for cell in own:
                self.ledger.mark(cell, "heading", "heading")
            return True
        if phrase.meaning == "verification":
            self.ledger.mark(first, "heading", "verification")
            self.sources(own[1:])
            return True
        beside = indicator is None or first.column < indicator.number
        if beside or self.new_indicator(cells) is None:
            self.awaiting = {cell.column: "kept" for cell in own}
            for cell in own:
                self.keep(cell, "kept")
            return True
        return False

    def aside(self, cell: Cell, meaning: str) -> None:
        """Take a cell below a small heading row."""
        if meaning == "verification":
            self.sources([cell])
            return
        self.keep(cell, "kept")
        if self.node is not None:
            self.node.notes.append(("", whole_piece(cell)))

    def sources(self, cells: Sequence[Cell]) -> None:
        """Take texts as the means of verification of the last indicators."""
        for cell in cells:
            pieces = pieces_of(cell)
            for indicator in self.indicators:
                indicator.verification.extend(pieces)
            self.ledger.mark(cell, "used" if self.indicators else "text", "verification")

    def keep(self, cell: Cell, role: str) -> None:
        """Keep a cell as text, a figure in it as well."""
        self.ledger.mark(cell, "text", role)

    def is_group(self, own: Sequence[Cell], cells: dict[int, Cell]) -> bool:
        """Take a row across the table that names a level or a result; return whether it is one."""
        statement = self.section.find("statement", "node")
        texts = list(dict.fromkeys(cell.text for cell in own))
        if len(texts) != 1 or (len(own) > 1 and own[0].merged[1] == 1):
            return self.is_named_group(own, cells)
        cell = own[0]
        level, number = level_and_number(cell.text)
        if level is not None:
            self.place, self.place_number = level, number
            self.last_level = ("", "", "")
            self.ledger.mark(cell, "used", "level")
            return True
        level, number, rest = level_and_rest(cell.text)
        is_statement = statement is not None and cell.column == statement.number and cell.merged[1] == 1
        if level is not None and not is_statement and not _INDICATOR.fullmatch(cell.text.strip()):
            self.begin_node(level, " ".join(rest.split()), whole_piece(cell), number)
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
        if any(column.number == cell.column and column.role in NUMERIC for column in self.section.columns):
            return False
        if statement is None or cell.column != statement.number:
            self.keep(cell, "text")
            return True
        return False

    def is_named_group(self, own: Sequence[Cell], cells: dict[int, Cell]) -> bool:
        """Take "Outcome 1" | "Women decide" in a table without a column of statements."""
        if len(own) != 2 or self.section.find("statement", "node") is not None:
            return False
        column = self.section.find("level", "number")
        if column is None or own[0].column != column.number or not isinstance(own[1].value, str):
            return False
        level, number = level_and_number(own[0].text)
        if level is None:
            return False
        self.ledger.mark(own[0], "used", "level")
        self.begin_node(level, statement_of(own[1]), whole_piece(own[1]), number)
        return True

    def place_of_number(self, number: str) -> str:
        """Return the level of a numbered group by the length of its number."""
        steps = len(re.findall(r"\d+", number))
        return {1: "outcome", 2: "output"}.get(steps, "output")

    # Nodes

    def begin_node(
        self, place: str, statement: str, piece: Piece, number: str = "", *, inferred: bool = False, relation: str = ""
    ) -> NodePlan:
        """Begin a node."""
        node = NodePlan(place, statement, piece, number, relation=relation, inferred=inferred)
        self.plan.nodes.append(node)
        self.node = node
        self.indicators, self.indicator_cell = [], None
        self.ledger.mark(piece.cell, "used", "statement")
        return node

    def nodes(self, cells: dict[int, Cell], row: int) -> None:
        """Begin the nodes whose statements stand in the row."""
        level_column = self.section.find("level")
        level_cell = None if level_column is None else cells.get(level_column.number)
        statements = [
            column for column in self.section.columns if column.role in ("statement", "node") and column.number in cells
        ]
        if level_cell is not None:
            self.level_cell(level_cell, bool(statements))
        deepest: NodePlan | None = None
        for column in statements:
            cell = cells[column.number]
            if column.role == "statement" and column is not statements[0] and level_cell is None:
                self.keep(cell, "text")
                continue
            held = self.begun.get(column.number)
            if held is not None and self.is_held(held, cell, level_cell, cells):
                node = held[1]
                self.ledger.mark(cell, "used", "statement")
            else:
                node = self.statement(column, cell, level_cell, cells)
                self.begun[column.number] = (cell, node)
            deepest = node if deepest is None or deepest.place == "activity" or node.place != "activity" else deepest
        if deepest is not None and deepest is not self.node:
            self.node = deepest

    def is_held(self, held: tuple[Cell, NodePlan], cell: Cell, level_cell: Cell | None, cells: dict[int, Cell]) -> bool:
        """Return whether a statement goes on from a row above: one merged cell, or the same text again."""
        before, node = held
        if (before.row, before.column) == (cell.row, cell.column):
            return True
        id_cell = self.cell(cells, "node_id")
        same_id = id_cell is None or node.id in ("", id_cell.text)
        return before.text == cell.text and same_id and self.node is node

    def level_cell(self, cell: Cell, beside_statement: bool) -> None:
        """Take the level that stands in its own column: "Output 1 relating to Outcome 1"."""
        if self.ledger.use_of(cell) is not None and self.last_level[0]:
            return
        named_part, relation = split_relation(cell.text)
        level, number = level_and_number(named_part)
        if level is None:
            level, number = level_and_number(cell.text)
        self.ledger.mark(cell, "used", "level")
        if level is not None:
            self.last_level = (level, number, relation)
            return
        level, number, rest = level_and_rest(cell.text)
        if level is not None and not beside_statement:
            if self.node is None or self.node.piece.cell is not cell:
                self.begin_node(level, " ".join(rest.split()), whole_piece(cell), number)
        elif level is not None:
            self.last_level = (level, number, "")
        elif plain(cell.text) not in _INDICATOR_WORDS:
            self.ledger.mark(cell, "unclear", "level")
            self.last_level = ("", "", "")
            self.findings.add("error", cell, "table-level-unknown", text=shown(cell.text))

    def statement(self, column: Column, cell: Cell, level_cell: Cell | None, cells: dict[int, Cell]) -> NodePlan:
        """Begin the node, or the nodes, of a statement."""
        level, number, rest = level_and_rest(statement_of(cell))
        last, last_number, relation = self.last_level
        inferred = False
        place = last if level_cell is not None and last else level or column.level if column.role == "node" else level
        if level is not None and level_cell is not None and last and last != level:
            rest, number = statement_of(cell), ""
        place = place or last or self.place or column.level
        own_number, statement = number_and_rest(rest)
        if not own_number and last_number and re.match(rf"{re.escape(last_number)}[.:)]?\s+[^\W\d]", rest):
            own_number, statement = last_number, re.sub(rf"^{re.escape(last_number)}[.:)]?\s+", "", rest)
        number = own_number or number
        if not number and level_cell is not None and last_number[:1].isdigit():
            number = last_number
        if not number and self.place_number and place == self.place:
            number, self.place_number = self.place_number, ""
        if not place:
            place, inferred = (self.place_of_number(number) if number else "output"), True
            self.findings.add("warning", cell, "table-level-missing", text=shown(statement), level=level_word(place))
        pieces = pieces_of(cell) if place == "activity" or number else []
        if len(pieces) > 1 and (place == "activity" or all(piece.number for piece in pieces)):
            made = [self.begin_node(place, piece.text, piece, piece.number, inferred=inferred) for piece in pieces]
            return made[0]
        node = self.begin_node(place, statement, whole_piece(cell), number, inferred=inferred, relation=relation)
        if level_cell is not None:
            self.last_level = (last, "", "")
        return node

    def implied(self, place: str, statement: str, piece: Piece, *, inferred: bool = True) -> NodePlan:
        """Begin a node that no statement names, for an indicator that stands without one."""
        node = NodePlan(place, statement, piece, inferred=inferred)
        self.plan.nodes.append(node)
        self.node = node
        return node

    # Indicators

    def new_indicator(self, cells: dict[int, Cell]) -> Cell | None:
        """Return the cell of an indicator that begins in the row; None where the row goes on with the last."""
        cell = self.cell(cells, "indicator")
        if cell is None:
            return None
        before = self.indicator_cell
        if before is not None and (before is cell or self.is_repeated(before, cell)):
            return None
        if self.indicators and part_of(cell.text) is not None and self.is_part_row(cells, cell):
            return None
        return cell

    def is_part_row(self, cells: dict[int, Cell], cell: Cell) -> bool:
        """Return whether a row goes on with the indicator above: neither a unit nor a statement of its own stands in it."""
        beside = [self.cell(cells, role) for role in ("statement", "node", "unit", "verification")]
        return not any(other_cell is not None and other_cell.row == cell.row for other_cell in beside)

    def is_repeated(self, before: Cell, cell: Cell) -> bool:
        """Return whether an indicator stands again in the next row, for another part or time."""
        again = self.section.find("part", "period", "date", "measure")
        return again is not None and before.text == cell.text and bool(self.indicators)

    def indicator_row(self, cells: dict[int, Cell], row: int) -> None:
        """Begin the indicators of the row, and give them, or the last ones, its figures."""
        figures = [
            (column, cell)
            for column in self.section.columns
            if column.role in NUMERIC and (cell := cells.get(column.number)) is not None
        ]
        cell = self.new_indicator(cells)
        if cell is not None and self.node is not None and self.node.place == "activity" and not figures:
            if _LED_WORD.match(cell.text) or len(self.section.columns) <= 6:
                self.keep(cell, "kept")
                return
        if cell is not None:
            self.begin_indicators(cell, cells, [figure for _, figure in figures])
        part = self.part(cells, cell)
        measure = self.measure(cells)
        own = [(column, figure) for column, figure in figures if figure.row == row or cell is not None]
        for column, figure in own:
            self.figure(column, figure, cells, part, measure)

    def begin_indicators(self, cell: Cell, cells: dict[int, Cell], beside: Sequence[Cell]) -> None:
        """Begin the indicators that stand in a cell."""
        sources = [found for role in ("verification",) if (found := self.cell(cells, role)) is not None]
        self.indicators = []
        self.indicator_cell = cell
        column = self.section.find("indicator")
        heading_number = "" if column is None else column.heading.number
        nodes = [node for node in self.plan.nodes if self.node is not None and node.piece.cell is self.node.piece.cell]
        for piece in pieces_of(cell, leading_numbers([cell, *beside, *sources])):
            match = _INDICATOR.fullmatch(piece.text)
            number, text = piece.number or heading_number, piece.text
            stated: str | None = None
            if match is not None:
                stated, _ = level_and_number(match["what"])
                number, text = match["number"] or number, match["rest"]
                label = match["what"].strip()
            else:
                stated, prefix, rest = level_and_rest(piece.text)
                label = piece.text[: len(piece.text) - len(rest)].strip(" :.-–—") if stated else ""
                number, text = prefix or number, rest if stated else piece.text
            node = self.holder(stated or "", label, piece, number, nodes)
            plan = IndicatorPlan(piece, " ".join(text.split()), number, "" if column is None else column.level)
            plan.totals = tuple(
                column.heading.text
                for column in self.section.columns
                if column.heading.whole and column.role in ("target", "observed")
            )
            node.indicators.append(plan)
            self.indicators.append(plan)
        self.ledger.mark(cell, "used", "indicator")

    def holder(self, place: str, label: str, piece: Piece, number: str, nodes: Sequence[NodePlan]) -> NodePlan:
        """Return the node that an indicator belongs to: by its own words, by numbers, else the last."""
        if place and (self.node is None or self.node.place != place) and self.section.find("statement", "node") is None:
            return self.implied(place, label, piece)
        for node in nodes:
            if len(nodes) > 1 and node.number and number.startswith(f"{node.number}."):
                return node
        if self.node is None:
            level = self.last_level[0] or self.place or "output"
            self.findings.add("warning", piece.cell, "table-indicator-alone", text=shown(piece.text))
            return self.implied(level, "", piece)
        return self.node

    def part(self, cells: dict[int, Cell], begun: Cell | None) -> tuple[str, str] | None:
        """Return the part of the indicator that the row is of."""
        cell = self.cell(cells, "part")
        if cell is not None:
            self.ledger.mark(cell, "used", "part")
            if begun is not None and self.is_dimension(cell):
                for indicator in self.indicators:
                    indicator.beside.setdefault("disaggregate_by", whole_piece(cell))
                return None
            return _named_part(part_of(cell.text) or ("", " ".join(cell.text.split())))
        cell = self.cell(cells, "indicator")
        if cell is not None and begun is None and cell is not self.indicator_cell:
            self.ledger.mark(cell, "used", "part")
            return _named_part(part_of(cell.text))
        return None

    def is_dimension(self, cell: Cell) -> bool:
        """Return whether a cell names dimensions to split by, not a part: "sex, age" under "Disaggregated by"."""
        if part_of(cell.text) is not None:
            return False
        names = [plain(name) for name in re.split(r"[,;\n/&]|\band\b", cell.text)]
        by_words = all(
            re.match(r"by |par |por |nach |efter |по ", name) or _is_dimension(name) for name in names if name
        )
        column = self.section.find("part")
        asked = column is not None and re.search(
            r"\bby\b|\bpar\b|\bpor\b|\bnach\b|uppdelat på|разбивка по", column.heading.text.lower()
        )
        return by_words or bool(asked)

    def measure(self, cells: dict[int, Cell]) -> str:
        """Return what the figures of the row are by its own word: target or observed, "" where it has none."""
        cell = self.cell(cells, "measure")
        if cell is None:
            return ""
        phrase = words("measures").exactly(plain(cell.text))
        self.ledger.mark(cell, "used" if phrase else "unclear", "measure")
        return "" if phrase is None else phrase.meaning

    def top(self, column: Column) -> Cell | None:
        """Return the cell of a heading that names a time, else its lowest one."""
        top: Cell | None = None
        for row in range(self.section.first, self.section.last + 1):
            cell = self.layout.cell(row, column.number)
            if cell is not None and (top is None or heading_of((cell.text,), self.layout.calendar).when is not None):
                top = cell
        return top

    def figure(
        self, column: Column, cell: Cell, cells: dict[int, Cell], part: tuple[str, str] | None, measure: str
    ) -> None:
        """Give a figure to its indicators, by numbers or order where it has several."""
        if column.number in self.alike:
            self.ledger.mark(cell, "unclear", column.role)
            return
        if not self.indicators:
            self.ledger.mark(cell, "unclear", column.role)
            self.findings.add("error", cell, "table-figure-alone", column=named(column), text=shown(cell.text))
            return
        numbers = [indicator.number for indicator in self.indicators]
        pieces = figure_pieces(cell, numbers, len(self.indicators))
        shares = matched(pieces, numbers)
        if shares is None:
            self.ledger.mark(cell, "unclear", column.role)
            self.findings.add(
                "error", cell, "table-lines-differ",
                column=named(column), text=shown(cell.text), parts=len(pieces), indicators=len(self.indicators),
            )  # fmt: skip
            return
        role = column.role
        if measure == "observed" and role in ("milestone", "target"):
            role = "observed"
        heading = column.heading
        top = self.top(column)
        day, comment, source, raw = (self.cell(cells, name) for name in ("date", "comment", "source", "raw"))
        for indicator, own in zip(self.indicators, shares, strict=True):
            for piece in own:
                indicator.figures.append(
                    Figure(
                        role, piece, column.number, heading.text, top, heading.when, heading.part or part,
                        heading.cumulative, heading.whole, heading.is_at_end,
                        None if day is None or role != "observed" else whole_piece(day),
                        None if comment is None else whole_piece(comment),
                        None if source is None else whole_piece(source), "" if raw is None else raw.text,
                    )
                )  # fmt: skip
        self.ledger.mark(cell, "used", role)


def alike_columns(section: Section, layout: Layout, findings: Findings) -> set[int]:
    """Find columns of figures that say the same of what they hold: neither is chosen."""
    by_meaning: dict[object, list[Column]] = {}
    for column in section.columns:
        heading = column.heading
        if column.role in (*FIGURES, "percent") and not column.by_content:
            key = (column.role, _time_key(heading.when), heading.part, heading.number, heading.cumulative, heading.whole,
                   heading.at_end)  # fmt: skip
            by_meaning.setdefault(key, []).append(column)
    alike: set[int] = set()
    for columns in by_meaning.values():
        if len(columns) > 1:
            alike.update(column.number for column in columns)
            cell = layout.cell(section.last, columns[1].number) or layout.rows[section.first][0]
            findings.add("error", cell, "table-columns-alike", columns=tuple(named(column) for column in columns))
    return alike


def _named_part(part: tuple[str, str] | None) -> tuple[str, str] | None:
    """Return a part; the total is the whole."""
    return None if part is None or part[0] == "whole" else part


def _is_dimension(name: str) -> bool:
    phrase = words("columns").exactly(name)
    return phrase is not None and phrase.meaning == "part"


def _time_key(when: ReadPeriod | None) -> object:
    return None if when is None else (when.period, when.relative, when.number, when.of_year, when.years)


def _row_word_of(cell: Cell) -> Phrase | None:
    return _row_word(cell.text) if isinstance(cell.value, str) else None


def _row_word(text: str) -> Phrase | None:
    """Return the word of a row that holds no indicator: "Source", "Costs: EUR 1,250,000"."""
    head = text.strip()
    match = _LED_WORD.match(head)
    if len(head) > 60 and match is None:
        return None
    return words("rows").exactly(plain(match[1] if match else re.sub(r"\([^)]*\)", " ", head)))


def level_word(place: str) -> Message:
    """Name a level in words."""
    return Message("table-level", level=Code(place))


_INDICATOR_WORDS: Final = frozenset("indicator indicateur indicador indikator показатель индикатор".split())
