"""Rows that hold no indicator: sources, resources, totals, references, and words beside other rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.column_contents import number_in
from logframe.exchange.tables.findings import shown
from logframe.exchange.tables.levels import level_and_number
from logframe.exchange.tables.row_levels import RowLevels
from logframe.exchange.tables.row_words import LED_WORD, row_word_of
from logframe.exchange.tables.splitting import part_of, pieces_of, whole_piece
from logframe.exchange.tables.table_words import plain, words

_MOST_ADDED: Final = 400
_FOR: Final = re.compile(r"\s*(?:for|pour|para|für|för|для)\s+(?=\S)", re.IGNORECASE)


class RowAsides(RowLevels):
    """Takes what the rows without indicators say, and keeps the rest of them as text."""

    def without_word(self, own: Sequence[Cell], cells: dict[int, Cell]) -> tuple[Sequence[Cell], dict[int, Cell]]:
        """Keep a word below a result, as "Impact weighting", and what the next row has below it.

        The rows go on with the actual values and the source of its indicator.
        """
        first, awaited, self.word_above = own[0], self.word_above, None
        indicator = self.section.find("indicator")
        if not self.indicators or len(own) < 2 or indicator is None or first.column >= indicator.number:
            return own, cells
        word, source, measure = row_word_of(first), row_word_of(own[1]), self.cell(cells, "measure")
        goes_on = (len(own) > 2 and source is not None and source.meaning == "verification") or (
            measure is not None and words("measures").exactly(plain(measure.text)) is not None
        )
        is_word = word is not None and word.meaning == "kept"
        if not goes_on or (indicator.number in cells and source is None) or not (is_word or awaited == first.column):
            return own, cells
        self.aside(first, "kept")
        self.word_above = first.column if is_word else None
        return own[1:], {column: cell for column, cell in cells.items() if cell is not first}

    def is_sum(self, own: Sequence[Cell]) -> bool:
        """Keep a row of numbers alone that adds up the rows above it, each in its column."""
        columns = {column.number for column in self.numeric} if len(own) > 1 else set()
        if own[0].column not in columns or not all(cell.column in columns for cell in own):
            return False
        above = self.layout.between(self.section.last, own[0].row - 1)
        if len(above) > _MOST_ADDED:
            return False
        for cell in own:
            beside = (self.layout.cell(row, cell.column) for row in above)
            numbers = [number for held in beside if held is not None and (number := number_in(held)) is not None]
            if len(numbers) < 2 or sum(numbers) != number_in(cell):
                return False
        for cell in own:
            self.keep(cell, "kept")
        self.findings.add("info", own[0], "table-cell-kept", text=shown(own[0].text))
        return True

    def is_reference(self, own: Sequence[Cell]) -> bool:
        """Keep a row that says for which result those below it are: "For outcome 1"."""
        led = None if len(own) > 1 else _FOR.match(own[0].text)
        if led is None or not level_and_number(own[0].text[led.end() :])[1]:
            return False
        self.keep(own[0], "kept")
        self.findings.add("info", own[0], "table-cell-kept", text=shown(own[0].text))
        return True

    def is_aside(self, own: Sequence[Cell], cells: dict[int, Cell]) -> bool:
        """Take a row of sources, resources or totals; return whether it is one."""
        held, self.awaiting = self.awaiting, {}
        if held and all(cell.column in held for cell in own) and not all(map(row_word_of, own)):
            for cell in own:
                self.aside(cell, held[cell.column])
            return True
        first, phrase = own[0], row_word_of(own[0])
        if phrase is None:
            return False
        column, indicator = self.section.find("verification"), self.section.find("indicator")
        if (column is not None and first.column == column.number) or self.is_whole_row(first, cells):
            return False
        meanings = [row_word_of(cell) for cell in own]
        if all(
            meaning is not None and not LED_WORD.match(cell.text) for meaning, cell in zip(meanings, own, strict=True)
        ):
            # A small heading row of its own: "Source", or "Impact weighting" beside it; its texts stand below.
            self.awaiting = {
                cell.column: meaning.meaning for meaning, cell in zip(meanings, own, strict=True) if meaning
            }
            for cell in own:
                cell.mark("heading", "heading")
            return True
        if phrase.meaning == "verification":
            first.mark("heading", "verification")
            beside = [cell for cell in own[1:] if (word := row_word_of(cell)) is not None and word.meaning == "kept"]
            self.sources([cell for cell in own[1:] if cell not in beside])
            for cell in beside:
                self.aside(cell, "kept")  # "Risk rating: Medium"
            return True
        if self.has_own_figures(cells) and part_of(first.text) is None:
            return False  # "Cost | Cost per pupil | 120": a result of that name
        if indicator is None or first.column < indicator.number or self.new_indicator(cells) is None:
            are_words = re.search(r"\d", " ".join(cell.text for cell in own[1:])) is None
            self.awaiting = dict.fromkeys((cell.column for cell in own if are_words), "kept")
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
            cell.mark("used" if self.indicators else "text", "verification")
