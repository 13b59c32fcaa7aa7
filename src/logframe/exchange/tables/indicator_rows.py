"""The indicators of a row, their parts and figures."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from typing import Final

import attrs

from logframe.exchange.tables.alike_columns import is_of_measure
from logframe.exchange.tables.beside import source_of_row
from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.findings import named, near, shown
from logframe.exchange.tables.labelled_figures import pieces_with_figures
from logframe.exchange.tables.levels import digits_of, level_and_number, level_and_rest
from logframe.exchange.tables.plans import Figure, IndicatorPlan, NodePlan, Piece
from logframe.exchange.tables.row_parts import crossed, dimension_in, is_dimension, named_part
from logframe.exchange.tables.row_states import OWN, SIDES, RowState
from logframe.exchange.tables.row_times import time_of
from logframe.exchange.tables.row_words import LED_WORD, labelled_indicator, row_word_of
from logframe.exchange.tables.splitting import (
    figure_pieces,
    for_all,
    in_one_line,
    in_order,
    is_of_which,
    items_of,
    leading_numbers,
    matched,
    part_of,
    whole_piece,
)
from logframe.exchange.tables.suffixed_rows import name_and_measure
from logframe.exchange.tables.table_columns import Column
from logframe.exchange.tables.table_words import plain, words
from logframe.exchange.values.periods import read_period
from logframe.messages import Code

APART: Final = (*SIDES, "period", "date")


@attrs.define
class _BesideFigures:
    """What stands in a row beside all of its figures."""

    numbers: Sequence[str] = ()
    """Those of the indicators that the figures are of."""
    comment: Piece | None = None
    source: Piece | None = None
    raw: str = ""


_NOTHING: Final = _BesideFigures()


class IndicatorRows(RowState):
    """Takes the indicators of rows, and their figures."""

    def implied(self, place: str, statement: str, piece: Piece, *, inferred: bool = True) -> NodePlan:
        """Begin a node that no statement names, for an indicator that stands without one."""
        node = NodePlan(place, statement, piece, inferred=inferred)
        self.plan.nodes.append(node)
        self.node = node
        return node

    def is_titled(self, cell: Cell) -> bool:
        """Note "Indicator 1.1: Forests recover" over a table that has no column of indicators."""
        match = labelled_indicator(cell.text.strip())
        if match is None or self.section.find("indicator") is not None:
            return False
        self.titled = Piece(cell, " ".join(match["rest"].split()), match["number"] or "", False)
        cell.mark("text", "text")
        return True

    def new_indicator(self, cells: dict[int, Cell]) -> Cell | None:
        """Return the cell of an indicator that begins in the row; None where the row goes on with the last."""
        cell = self.cell(cells, "indicator")
        if cell is None:
            return None
        before = self.indicator_cell
        if cell.text in self.all_apart and (self.node, cell.text) in self.by_text:
            self.indicators, self.indicator_cell = self.by_text[self.node, cell.text], cell
            cell.mark("used", "indicator")
            return None
        if before is not None and (before is cell or self.is_repeated(before, cell)):
            cell.mark("used", "indicator")
            return None
        if self.counted is not None and is_of_which(cell.text):
            # A further part of what is counted, behind the share of another
            self.indicators, self.indicator_cell, self.beside_indicator = self.counted
        if (
            self.indicators
            and self.part_named(cell) is not None
            and (self.is_part_row(cells, cell) or is_of_which(cell.text))
        ):
            if not self.is_share_of_count(cells, cell):
                return None
            self.share_of = self.indicators[-1].statement
        return cell

    def is_apart(self, cells: dict[int, Cell], role: str) -> bool:
        """Return whether the indicator of the row has rows of its own for several places or periods."""
        apart = self.apart.get(role)
        if not apart:
            return False
        cell = self.cell(cells, "indicator") or self.indicator_cell
        return ("" if cell is None else cell.text) in apart

    def is_part_row(self, cells: dict[int, Cell], cell: Cell) -> bool:
        """Return whether a row goes on with the indicator above: no unit or statement but that one's stands in it."""
        beside = [(role, self.cell(cells, role)) for role in OWN]
        own = [(role, text.text) for role, text in beside if text is not None and text.row == cell.row]
        return all(self.beside_indicator.get(role) == text for role, text in own)

    def is_repeated(self, before: Cell, cell: Cell) -> bool:
        """Return whether an indicator stands again in the next row, for another part or time."""
        if self.measured and {before.row, cell.row} <= self.measured.keys():
            return name_and_measure(before.text)[0] == name_and_measure(cell.text)[0]
        if before.text != cell.text or not self.indicators:
            return False
        return self.section.find("part", "period", "date", "measure") is not None

    def indicator_row(self, cells: dict[int, Cell], row: int) -> None:
        """Begin the indicators of the row, and give them, or the last ones, its figures."""
        figures = [(column, cell) for column in self.numeric if (cell := cells.get(column.number)) is not None]
        cell = self.new_indicator(cells)
        of_activity = self.node is not None and self.node.place == "activity" and not figures
        if cell is not None and of_activity and (LED_WORD.match(cell.text) or len(self.section.columns) <= 6):
            self.keep(cell, "kept")
            return
        if cell is not None:
            self.begin_indicators(cell, cells, [figure for _, figure in figures])
        part = self.part(cells, cell)
        measure = self.measure(cells)
        beside = self.beside_figures(cells) if figures else _NOTHING
        for column, figure in figures:
            if figure.row == row or cell is not None:
                self.figure(column, figure, cells, part, measure, beside)

    def beside_figures(self, cells: dict[int, Cell]) -> _BesideFigures:
        """Return what stands in a row beside all of its figures."""
        comment, raw = self.cell(cells, "comment"), self.cell(cells, "raw")
        source = self.cell(cells, "source") or source_of_row(self, cells)
        return _BesideFigures(
            [indicator.number for indicator in self.indicators],
            None if comment is None else whole_piece(comment),
            None if source is None else whole_piece(source),
            "" if raw is None else raw.text,
        )

    def begin_indicators(self, cell: Cell, cells: dict[int, Cell], beside: Sequence[Cell]) -> None:
        """Begin the indicators that stand in a cell."""
        whole, self.share_of = self.share_of, ""
        self.counted = (self.indicators, self.indicator_cell, self.beside_indicator) if whole else None
        sources = [cell_of for cell_of in [self.cell(cells, "verification")] if cell_of is not None]
        self.indicators = []
        self.indicator_cell = cell
        if not self.statements:
            self.level_of_row(cells)
        self.beside_indicator = {role: cells[number].text for role, number in self.own if number in cells}
        column = self.section.find("indicator")
        heading_number = "" if column is None else column.heading.number
        nodes: list[NodePlan] = []
        for node in reversed(self.plan.nodes):
            if self.node is not None and node.piece.cell is self.node.piece.cell:
                nodes.insert(0, node)
            elif nodes or self.node is None:
                break  # the nodes of a cell stand together
        led = leading_numbers(cell, [*beside, *sources])
        for piece, figures in pieces_with_figures(cell, led, beside, self.layout.calendar, self.findings):
            match = labelled_indicator(piece.text)
            number, text = piece.number or heading_number, piece.text
            stated: str | None = None
            if match is not None:
                stated, _ = level_and_number(match["kind"] or match["what"])
                number, text = match["number"] or (match["before"] or "").strip() or number, match["rest"]
                label = match["what"].strip()
            else:
                stated, prefix, rest = level_and_rest(piece.text)
                label = piece.text[: len(piece.text) - len(rest)].strip(" :.-–—") if stated else ""
                number, text = prefix or number, rest if stated else piece.text
            node = self.holder(stated or "", label, piece, number, nodes)
            level = column.level if column is not None and node.inferred else ""
            statement = in_one_line(name_and_measure(text)[0] if cell.row in self.measured else text)
            statement = f"{whole}, {statement[:1].lower()}{statement[1:]}" if whole else statement
            plan = IndicatorPlan(piece, statement, number, level)
            plan.totals, plan.summed = self.totals, self.summed
            plan.figures.extend(figures)
            if column is not None and column.heading.cumulative:
                plan.beside["accumulates"] = Piece(self.tops[column.number] or cell, "cumulative", "", False)
            node.indicators.append(plan)
            self.indicators.append(plan)
        self.by_text[self.node, cell.text] = self.indicators
        cell.mark("used", "indicator")

    def level_of_row(self, cells: dict[int, Cell]) -> None:
        """Begin a node for the level that stands beside an indicator, in a table without statements of results."""
        level, (place, number, _) = self.cell(cells, "level"), self.last_level
        if level is None or not place or (self.node is None and not number):
            return
        if self.node is None or (self.node.place, self.node.number) != (place, number or self.node.number):
            alike = (
                node for node in self.plan.nodes if (node.place, node.number, node.statement) == (place, number, "")
            )
            self.node = next(alike, None) or self.implied(place, "", whole_piece(level))
            self.node.number = number

    def holder(self, place: str, label: str, piece: Piece, number: str, nodes: Sequence[NodePlan]) -> NodePlan:
        """Return the node that an indicator belongs to: by its own words, by numbers, else the last."""
        if place and (self.node is None or self.node.place != place) and self.section.find("statement", "node") is None:
            return self.implied(place, label, piece)
        for node in nodes:
            steps = digits_of(node.number)
            if len(nodes) > 1 and steps and digits_of(number)[: len(steps)] == steps:
                return node
        if self.node is None:
            level = self.last_level[0] or self.place or "output"
            return self.implied(level, "", piece)
        return self.node

    def part(self, cells: dict[int, Cell], begun: Cell | None) -> tuple[str, str] | None:
        """Return the part of the indicator that the row is of."""
        if begun is not None and not self.parts and self.where.keys().isdisjoint(SIDES):
            return None
        parts: list[tuple[str, str, str]] = []
        sides = [role for role in SIDES if self.is_apart(cells, role)]
        for side in sides if self.is_crossed else sides[:1]:
            beside = self.cell(cells, side)
            if beside is not None:
                beside.mark("used", side)
                part = part_of(beside.text) or (side, " ".join(beside.text.split()))
                parts.append((*part, side))
        for column in self.parts:
            cell = cells.get(column.number)
            if cell is None:
                continue
            cell.mark("used", "part")
            if begun is not None and self.is_dimension(cell):
                for indicator in self.indicators:
                    indicator.beside.setdefault("disaggregate_by", whole_piece(cell))
                return None
            if isinstance(cell.value, datetime.date):
                self.findings.add("warning", cell, "table-part-date", text=shown(cell.text))
            heading = plain(column.heading.text)
            part = part_of(cell.text) or (dimension_in(heading), " ".join(cell.text.split()))
            parts.append((*part, heading))
        if parts:
            return crossed([part for part in parts if part[0] != "whole"])
        cell = self.cell(cells, "indicator")
        if cell is not None and begun is None and cell is not self.indicator_cell:
            cell.mark("used", "part")
            return named_part(self.part_named(cell))
        return None

    def has_own_figures(self, cells: dict[int, Cell]) -> bool:
        """Return whether a row names an indicator, and has figures in two columns of them."""
        name = self.cell(cells, "indicator")
        figures = [cell for column in self.numeric if (cell := cells.get(column.number)) is not None]
        is_named = name is not None and sum(map(str.isalpha, name.text)) > 3
        return is_named and sum(any(map(str.isdigit, cell.text)) for cell in figures) > 1

    def is_whole_row(self, cell: Cell, cells: dict[int, Cell]) -> bool:
        """Return whether "Total" stands where the parts of the last indicator do, behind its name or beside it."""
        column, whole, name = self.section.find("indicator"), part_of(cell.text), self.cell(cells, "indicator")
        behind = column is not None and bool(self.indicators) and cell.column > column.number
        again = name is not None and self.indicator_cell is not None and name.text == self.indicator_cell.text
        return (behind or again) and cell.column in self.sides and whole is not None and whole[0] == "whole"

    def is_subtotal(self, own: Sequence[Cell], cells: dict[int, Cell]) -> bool:
        """Keep a row that adds up some of the parts of an indicator, others of which follow it or stand above."""
        if not self.sides:
            return False
        words_of = [(beside, row_word_of(beside)) for number in self.sides if (beside := cells.get(number)) is not None]
        cell = next((beside for beside, word in words_of if word is not None and word.meaning == "subtotal"), None)
        if cell is None or not self.indicators:
            return False
        name = self.cell(cells, "indicator") or self.indicator_cell
        following = self.layout.between(own[0].row, self.section.end)[:1]
        below = self.layout.in_row(following[0]) if following else {}
        next_name = self.cell(below, "indicator")
        goes_on = cell.column in below and (next_name is None or (name is not None and next_name.text == name.text))
        if not goes_on and self.subtotal_of is not self.indicators[-1]:
            return False
        self.subtotal_of = self.indicators[-1]
        for content in own:
            self.keep(content, "kept")
        self.findings.add("info", cell, "table-cell-kept", text=shown(cell.text))
        return True

    def is_dimension(self, cell: Cell) -> bool:
        """Return whether a cell names dimensions to split by, not a part: "sex, age" under "Disaggregated by"."""
        if part_of(cell.text) is not None:
            return False
        names = [plain(name) for name in re.split(r"[,;\n/&]|\band\b", cell.text)]
        by_words = all(
            re.match(r"by |par |por |nach |efter |по ", name) or is_dimension(name) for name in names if name
        )
        column = self.section.find("part")
        asked = column is not None and re.search(
            r"\bby\b|\bpar\b|\bpor\b|\bnach\b|uppdelat på|разбивка по", column.heading.text.lower()
        )
        return by_words or bool(asked)

    def measure(self, cells: dict[int, Cell]) -> str:
        """Return what the figures of the row are by its own word: baseline, target or observed; "" without one."""
        cell = self.cell(cells, "measure")
        if cell is None:
            name = self.cell(cells, "indicator") if self.measured else None
            return "" if name is None else self.measured.get(name.row, "")
        phrase = words("measures").exactly(plain(cell.text))
        cell.mark("used" if phrase else "unclear", "measure")
        if phrase is None:
            kinds = tuple(Code(kind) for kind in ("baseline", "target", "actual"))
            meant = near(cell.text, words("measures").phrases)
            self.findings.add("error", cell, "table-word-unclear", text=shown(cell.text), near=meant, words=kinds)
        return "" if phrase is None else phrase.meaning

    def figure(
        self,
        column: Column,
        cell: Cell,
        cells: dict[int, Cell],
        part: tuple[str, str] | None,
        measure: str,
        beside: _BesideFigures,
    ) -> None:
        """Give a figure to its indicators, by numbers or order where it has several."""
        if column.number in self.alike:
            cell.mark("unclear", column.role)
            return
        if not self.indicators:
            cell.mark("unclear", column.role)
            self.findings.add("error", cell, "table-figure-alone", column=named(column), text=shown(cell.text))
            return
        if column.number in self.counterparts and not is_of_measure(self, column, cell, cells):
            return
        numbers = beside.numbers
        pieces = figure_pieces(cell, numbers, len(numbers))
        if len(numbers) == 1:
            shares = matched(pieces, numbers)
        elif (shares := in_order(cell, numbers)) is not None:
            self.findings.infer(cell, "table-lines-by-order", text=shown(cell.text))
        elif for_all(pieces, column.role):
            shares = [pieces for _ in numbers]
            self.findings.infer(cell, "table-line-for-all", text=shown(cell.text), indicators=len(numbers))
        else:
            shares = matched(pieces, numbers)
        if shares is None:
            cell.mark("unclear", column.role)
            self.findings.add(
                "error", cell, "table-lines-differ",
                column=named(column), text=shown(cell.text), parts=len(items_of(cell.text)) or len(pieces),
                indicators=len(self.indicators),
            )  # fmt: skip
            return
        role, when, whole, top = column.role, column.heading.when, column.heading.whole, self.tops[column.number]
        spoken = self.cell(cells, "period") if when is None and self.apart["period"] and role != "baseline" else None
        if spoken is not None:
            when, top = read_period(spoken.text, self.layout.calendar), spoken
            whole = whole or part_of(spoken.text) is not None
        dated = self.cell(cells, "date") if when is None and self.row_times and role != "baseline" else None
        due = self.cell(cells, "target_date") if role in ("target", "milestone") else None
        if dated is not None and due is not None:
            when, top = time_of(due, self.layout.calendar), due
        elif dated is not None and self.is_apart(cells, "date") and dated.text in self.row_times:
            when, top = self.row_times[dated.text], dated
            if role == "observed" and _is_baseline(dated.text):
                role = "baseline"
        if measure == "observed" and role in ("milestone", "target"):
            role = "observed"
        elif role == "observed" and measure:
            role = measure  # a row of a long table
        own_day = self.cell(cells, "date") if measure and when is None and role != "observed" else None
        if own_day is not None:
            when, top = time_of(own_day, self.layout.calendar), own_day
        heading = column.heading
        day_column = self.days[column.number]
        day = None if day_column is None else cells.get(day_column)
        undated = when is None or (when.period is None and when.years is None)
        if day is not None and role in ("target", "milestone") and undated:
            when, top = time_of(day, self.layout.calendar), day
        day = day if role == "observed" else None
        for indicator, own in zip(self.indicators, shares, strict=True):
            for piece in own:
                indicator.figures.append(
                    Figure(
                        role, piece, column.number, heading.text, top, when, heading.part or part,
                        heading.cumulative, whole, *self.stages[column.number],
                        None if day is None else whole_piece(day), beside.comment, beside.source, beside.raw,
                        share=heading.share,
                    )
                )  # fmt: skip
        cell.mark("used", role)


def _is_baseline(text: str) -> bool:
    """Return whether the time of a row is that of the baseline: "2020 (baseline)"."""
    return any(phrase.meaning == "baseline" for phrase in words("measures").within(plain(text).split()))
