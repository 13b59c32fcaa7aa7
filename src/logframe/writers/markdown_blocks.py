"""The blocks of a document in Markdown: one way to write each kind of block, and each kind of cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from logframe.messages import Message
from logframe.reviews import blocks
from logframe.reviews.charts import Chart
from logframe.reviews.phrases import several
from logframe.writers.catalogue_words import say
from logframe.writers.escaping import line
from logframe.writers.mermaid import mermaid


def markdown_of(content: Iterable[blocks.Block], picture: Callable[[Chart], str]) -> str:
    """Return a document in Markdown; `picture` gives the link to the picture of a chart."""
    return "\n\n".join(text for block in content if (text := _block(block, picture)))


def _block(block: blocks.Block, picture: Callable[[Chart], str]) -> str:
    match block:
        case blocks.Heading(text, level, _):
            return f"{'#' * level} {line(text)}"
        case blocks.Paragraph(cells):
            return "\n<br>".join(_cells(cells))
        case blocks.Facts(facts, _):
            return "\n".join(f"- {_cell(fact)}" for fact in facts)
        case blocks.Bullets(items, are_numbered):
            marks = [f"{number}." if are_numbered else "-" for number in range(1, len(items) + 1)]
            return "\n".join(map(_item, items, marks))
        case blocks.Picture(chart):
            return picture(chart)
        case blocks.Chain(nodes):
            return mermaid(nodes)
        case blocks.PageEnd():
            return ""
    return _table(block)


def _table(table: blocks.Table) -> str:
    heads = [line(column.head) for column in table.columns]
    rows = ["|".join(["", *map(_cell, row), ""]) for row in table.rows]
    written = "\n".join(["|".join(["", *heads, ""]), "|" + "---|" * len(heads), *rows])
    return written if table.folded is None else f"{line(table.folded)}\n\n{written}"


def _item(item: blocks.Cell, mark: str) -> str:
    if isinstance(item, blocks.Lines) and item.cells:
        first, *below = item.cells
        return "\n".join([f"{mark} {_cell(first)}", *(f"  - {text}" for text in _cells(below))])
    return f"{mark} {_cell(item)}"


def _cells(cells: Iterable[blocks.Cell]) -> list[str]:
    return [text for cell in cells if blocks.is_filled(cell) and (text := _cell(cell))]


def _cell(cell: blocks.Cell) -> str:
    match cell:
        case blocks.Strong(field):
            return f"**{line(field)}**"
        case blocks.Labelled(label, field, beside):
            shown = f"**{line(Message('label-with-colon', label=label))}** {line(field)}"
            return shown + ("" if beside is None else f" ({line(beside)})")
        case blocks.StatusCell(status, possible):
            beside = several(possible)
            return f"**{line(status)}**" + ("" if beside is None else f" {line(beside)}")
        case blocks.Small(field) | blocks.Problem(_, field) | blocks.Link(field, _, _) | blocks.Address(field):
            return line(field)
        case blocks.Calculation():
            # Markdown folds nothing, and `logframe explain` says the same.
            return ""
        case blocks.Inline(cells):
            return say("between-clauses").join(_cells(cells))
        case blocks.Lines(cells):
            return "<br>".join(_cells(cells))
    return "" if cell is None else line(cell)
