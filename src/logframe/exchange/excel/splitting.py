"""Several things in one cell: split at line breaks, bullets and numbers."""

from __future__ import annotations

import re
from typing import Final

import attrs

from logframe.exchange.excel.sheets import Cell

_MARK: Final = re.compile(r"\s*(?:[-*–—]\s*(?=[^\W\d_])|[•·▪◦‣●○]\s*|\d{1,2}(?:\.\d{1,2})*[.)]\s+|[^\W\d_][.)]\s+)")


def pieces(cell: Cell) -> list[Cell]:
    """Split a cell of statements: a line with a bullet or number begins a new one, so does a capital."""
    if not isinstance(cell.content, str):
        return [] if cell.is_empty else [cell]
    lines = [line.strip() for line in cell.content.splitlines() if line.strip()]
    marked = sum(_MARK.match(line) is not None for line in lines)
    texts: list[str] = []
    for line in lines:
        begins = _MARK.match(line) is not None if marked > 1 else not line[0].islower()
        if begins or not texts:
            texts.append(_without_mark(line))
        else:
            texts[-1] = f"{texts[-1]} {line}"
    return [attrs.evolve(cell, content=text) for text in texts]


def lines(cell: Cell) -> list[Cell]:
    """Split a cell of figures: one to a line, without the bullets or numbers that every line has."""
    if not isinstance(cell.content, str):
        return [cell]
    texts = [line.strip() for line in cell.content.splitlines() if line.strip()]
    if len(texts) > 1 and all(_MARK.match(line) for line in texts):
        texts = [_without_mark(line) for line in texts]
    return [attrs.evolve(cell, content=text) for text in texts]


def _without_mark(line: str) -> str:
    bare = _MARK.sub("", line, count=1).strip()
    return bare or line
