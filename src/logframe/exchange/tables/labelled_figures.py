"""Lines within the cell of an indicator that give its figures by their own labels: "Baseline (2018): 25 %"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import attrs

from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.headings import FIGURES, heading_of
from logframe.exchange.tables.levels import number_and_rest
from logframe.exchange.tables.plans import Figure, Piece
from logframe.exchange.tables.splitting import are_several, lines_of, pieces_of
from logframe.exchange.values.booleans import is_nothing
from logframe.exchange.values.date_pieces import Calendar

_LABELLED: Final = re.compile(r"[-•·▪◦‣●○*]?\s*(?P<label>[^\W\d][^:\n]{2,50}?)\s*:\s*(?P<rest>\S.*)")


def pieces_with_figures(
    cell: Cell, numbers: Sequence[str], beside: Sequence[Cell], calendar: Calendar, findings: Findings
) -> list[tuple[Piece, tuple[Figure, ...]]]:
    """Split the cell of indicators into pieces as `pieces_of` does, each with the figures of the lines below it.

    Those that semicolons set apart are several where a cell `beside` has as many figures, which is said.
    """
    lines = lines_of(cell.text) if isinstance(cell.value, str) and ":" in cell.text else []
    if len(lines) > 1 and any(";" in line for line in lines[1:]):  # "Baseline: 0; Target: 120"
        apart = ([item.strip() for item in line.split(";") if item.strip()] for line in lines)
        lines = [
            item
            for line, items in zip(lines, apart, strict=True)
            for item in (items if all(_figure(cell, item, calendar) for item in items) else [line])
        ]
    figures = [None if at == 0 else _figure(cell, line, calendar) for at, line in enumerate(lines)]
    if not any(figures):
        pieces = pieces_of(cell, numbers)
        items = are_several(cell, beside) if len(pieces) == 1 else []
        if items:
            findings.infer(cell, "table-inferred-items", text=shown(cell.text), indicators=len(items))
            marks = [number_and_rest(item) for item in items]
            pieces = [Piece(cell, " ".join(text.split()), number, False) for number, text in marks]
        return [(piece, ()) for piece in pieces]
    made: list[tuple[Piece, tuple[Figure, ...]]] = []
    held: list[str] = []
    for line, figure in zip(lines, figures, strict=True):
        if figure is None:
            held.append(line)
            continue
        made += _pieces(cell, held, numbers)
        held = []
        piece, before = made[-1]
        made[-1] = (piece, (*before, figure))
    return made + _pieces(cell, held, numbers)


def _pieces(cell: Cell, lines: Sequence[str], numbers: Sequence[str]) -> list[tuple[Piece, tuple[Figure, ...]]]:
    text = "\n".join(lines)
    pieces = pieces_of(attrs.evolve(cell, value=text, text=text), numbers) if lines else []
    return [(attrs.evolve(piece, cell=cell, whole=False), ()) for piece in pieces]


def _figure(cell: Cell, line: str, calendar: Calendar) -> Figure | None:
    """Read "Target (2025): 18 %" as a figure; None for a line that is none."""
    match = _LABELLED.fullmatch(line)
    if match is None or not (any(map(str.isdigit, match["rest"])) or is_nothing(match["rest"])):
        return None
    heading = heading_of((match["label"],), calendar)
    if heading.role not in FIGURES or heading.unused:
        return None
    return Figure(heading.role, Piece(cell, match["rest"], "", False), 0, heading.text, cell, heading.when,
                  heading.part, heading.cumulative, heading.whole, heading.is_at_end)  # fmt: skip
