"""What proves a document: left out where it is to be short, and put at its end as annexes where it is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from logframe.messages import Message
from logframe.reviews.blocks import (
    Block,
    Bullets,
    Calculation,
    Cell,
    Document,
    Heading,
    Inline,
    Lines,
    Link,
    Paragraph,
    Table,
    table,
)

_ANNEXES: Final = frozenset({"activities", "problems", "waived", "methods"})
"""Sections that prove what the others say."""

_LINES: Final = "lines"
_ISSUES: Final = "head-wrong"


def without_annexes(document: Document) -> Document:
    """Return a document without issues line by line, calculations, activities, waived issues and methods."""
    return Document(document.id, tuple(_short(document.blocks)))


def _short(content: Iterable[Block]) -> Iterator[Block]:
    section = ""
    for block in content:
        if isinstance(block, Heading) and block.level <= 2:
            section = block.anchor if block.level == 2 else ""
        if section in _ANNEXES or (section == _LINES and isinstance(block, Bullets)):
            continue
        yield _short_table(block) if isinstance(block, Table) else block


def _short_table(block: Table) -> Table:
    kept = [number for number, column in enumerate(block.columns) if column.head.code != _ISSUES]
    rows = (tuple(_changed(row[number], _Gathered()) for number in kept) for row in block.rows)
    return table([block.columns[number] for number in kept], rows)


def with_annexes(document: Document) -> Document:
    """Return a document with every calculation at its end, and a link in its place."""
    gathered = _Gathered(links=True)
    blocks = [
        attrs.evolve(block, rows=tuple(tuple(_changed(cell, gathered) for cell in row) for row in block.rows))
        if isinstance(block, Table)
        else block
        for block in document.blocks
    ]
    if gathered.calculations:
        blocks.append(Heading(Message("heading-calculations"), 2, "calculations"))
    for number, calculation in enumerate(gathered.calculations, 1):
        blocks.append(Heading(calculation.explanation.title, 3, _anchor(number)))
        blocks.append(Paragraph((calculation,)))
    return Document(document.id, tuple(blocks))


@attrs.define
class _Gathered:
    """The calculations of a document, and whether links to them take their places."""

    links: bool = False
    calculations: list[Calculation] = attrs.field(factory=list)

    def link(self, calculation: Calculation) -> Cell:
        if not self.links:
            return None
        self.calculations.append(calculation)
        return Link(Message("how-computed"), _anchor(len(self.calculations)))


def _anchor(number: int) -> str:
    return f"calculation {number}"


def _changed(cell: Cell, gathered: _Gathered) -> Cell:
    if isinstance(cell, Calculation):
        return gathered.link(cell)
    if isinstance(cell, (Lines, Inline)):
        return attrs.evolve(cell, cells=tuple(_changed(part, gathered) for part in cell.cells))
    return cell
