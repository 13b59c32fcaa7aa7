"""The blocks of a document in Markdown: one way to write each kind of block, and each kind of cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from logframe.reviews.blocks import (
    Address,
    Block,
    Bullets,
    Calculation,
    Cell,
    Chain,
    Facts,
    Heading,
    Inline,
    Labelled,
    Lines,
    Link,
    Paragraph,
    Picture,
    Problem,
    Small,
    StatusCell,
    Strong,
    Table,
    is_filled,
)
from logframe.reviews.charts import BarChart, LineChart
from logframe.reviews.phrases import several
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
            return "\n<br>".join(_cells(cells))
        case Facts(facts):
            return "\n".join(f"- {_cell(fact)}" for fact in facts)
        case Bullets(items):
            return "\n".join(map(_item, items))
        case Picture(chart):
            return picture(chart)
        case Chain(nodes):
            return mermaid(nodes)
    return _table(block)


def _table(table: Table) -> str:
    heads = [line(column.head) for column in table.columns]
    rows = ["|".join(["", *map(_cell, row), ""]) for row in table.rows]
    return "\n".join(["|".join(["", *heads, ""]), "|" + "---|" * len(heads), *rows])


def _item(item: Cell) -> str:
    if isinstance(item, Lines) and item.cells:
        first, *below = item.cells
        return "\n".join([f"- {_cell(first)}", *(f"  - {text}" for text in _cells(below))])
    return f"- {_cell(item)}"


def _cells(cells: Iterable[Cell]) -> list[str]:
    return [text for cell in cells if is_filled(cell) and (text := _cell(cell))]


def _cell(cell: Cell) -> str:
    match cell:
        case Strong(field):
            return f"**{line(field)}**"
        case Labelled(label, field):
            return f"**{line(label)}:** {line(field)}"
        case StatusCell(status, possible):
            beside = several(possible)
            return f"**{line(status)}**" + ("" if beside is None else f" {line(beside)}")
        case Small(field) | Problem(_, field) | Link(field, _, _) | Address(field):
            return line(field)
        case Calculation():
            # Markdown folds nothing, and `logframe explain` says the same.
            return ""
        case Inline(cells):
            return "; ".join(_cells(cells))
        case Lines(cells):
            return "<br>".join(_cells(cells))
    return "" if cell is None else line(cell)
