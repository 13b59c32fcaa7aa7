"""What became of every filled cell: a ledger that the report and its invariant are made of."""

from __future__ import annotations

from typing import Final

import attrs

from logframe.exchange.tables.cells.grid import Cell
from logframe.reading_reports import Use

_RANK: Final[dict[Use, int]] = {"left-out": 0, "text": 1, "heading": 2, "used": 3, "unclear": 4}


@attrs.define
class Ledger:
    """The use of each cell by its sheet, row and column, with the role that it was read in."""

    uses: dict[tuple[str, int, int], tuple[Use, str, Cell]] = attrs.Factory(dict)

    def mark(self, cell: Cell, use: Use, role: str) -> None:
        """Note what a cell was used as; the graver use stays."""
        key = (cell.sheet, cell.row, cell.column)
        before = self.uses.get(key)
        if before is None or _RANK[before[0]] <= _RANK[use]:
            self.uses[key] = (use, role, cell)

    def use_of(self, cell: Cell) -> Use | None:
        """Return what a cell was used as so far."""
        entry = self.uses.get((cell.sheet, cell.row, cell.column))
        return None if entry is None else entry[0]

    def settle(self, cell: Cell, use: Use) -> None:
        """Say what became of a cell in the end."""
        _, role, _ = self.uses[cell.sheet, cell.row, cell.column]
        self.uses[cell.sheet, cell.row, cell.column] = (use, role, cell)
