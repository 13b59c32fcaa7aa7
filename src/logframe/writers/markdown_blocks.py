"""The blocks of a document in Markdown: one way to write each kind of block, and each kind of cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from logframe.reviews.blocks import (
    Block,
    Bullets,
    Cell,
    Chain,
    Heading,
    Labelled,
    Lines,
    Paragraph,
    Picture,
    StatusCell,
    Strong,
)
from logframe.reviews.charts import BarChart, LineChart
from logframe.writers.escaping import line
from logframe.writers.mermaid import mermaid


def markdown_of(blocks: Iterable[Block], picture: Callable[[BarChart | LineChart], str]) -> str:
    """Return a document in Markdown; `picture` gives the link to the picture of a chart."""
    return "\n\n".join(text for block in blocks if (text := _block(block, picture)))


def _block(block: Block, picture: Callable[[BarChart | LineChart], str]) -> str:
    match block:
        case Heading(text, level, _):
            return f"{'#' * level} {line(text)}"
        case Paragraph(cells):
            return "\n<br>".join(map(_cell, cells))
        case Bullets(items):
            return "\n".join(map(_item, items))
        case Picture(chart):
            return picture(chart)
        case Chain(nodes):
            return mermaid(nodes)
    rows = ["| " + " | ".join(map(_cell, row)) + " |" for row in block.rows]
    heads = [line(column.head) for column in block.columns]
    return "\n".join([f"| {' | '.join(heads)} |", "|" + "---|" * len(heads), *rows])


def _item(item: Cell) -> str:
    if isinstance(item, Lines) and item.cells:
        first, *below = item.cells
        if isinstance(first, Strong):
            return f"- {_cell(first)}: {'; '.join(map(_cell, below))}"
        return "\n".join([f"- {_cell(first)}", *(f"  - {_cell(cell)}" for cell in below)])
    return f"- {_cell(item)}"


def _cell(cell: Cell) -> str:
    match cell:
        case Strong(field):
            return f"**{line(field)}**"
        case Labelled(label, field):
            return f"**{line(label)}:** {line(field)}"
        case StatusCell(status, _):
            return f"**{line(status)}**"
        case Lines(cells):
            return "<br>".join(text for part in cells if (text := _cell(part)))
    return "" if cell is None else line(cell)
