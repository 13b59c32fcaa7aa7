"""How wide the columns of a PDF's tables are: the same for the same head in a section, by what stands in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import sqrt
from typing import Final

from logframe.reviews import blocks
from logframe.writers.catalogue_words import words

_ROOM: Final = 105
"""How many signs a line of a table has room for on a page that stands upright."""

_LYING: Final = 158
"""The same on a page that lies on its side."""

_SMALLEST: Final = 0.7
"""How large the letters of a table of many columns are at least, where 1 is the usual size."""

_LONGEST_WORD: Final = 14
_SHORT: Final = 18
_GROWTH: Final = 0.7
"""How the width of a column grows with the length of its texts: less than they do, so that short ones keep lines."""


def widths(tables: Iterable[blocks.Table]) -> dict[str, float]:
    """Return the share of each column by its head, over all tables of a section; 0 where it is as wide as its texts."""
    texts: dict[str, list[str]] = {}
    for block in tables:
        for number, column in enumerate(block.columns):
            head = words(column.head)
            cells = texts.setdefault(head, [head])
            cells.extend(_column(block, number))
    return {head: _share([text for text in cells if text]) for head, cells in texts.items()}


def fitted(block: blocks.Table, shares: Mapping[str, float]) -> tuple[list[float], float]:
    """Return the width of each column of a table, and the size of its letters, where 1 is the usual one.

    Where columns as wide as their texts leave the others no room, each has its longest word and a part of what is left,
    and where these have no room either, letters are smaller.
    """
    own = [shares[words(column.head)] for column in block.columns]
    texts = [[words(column.head), *_column(block, number)] for number, column in enumerate(block.columns)]
    least = [2 + _longest_word(column) for column in texts]
    natural = [_need(column) if width == 0 else low for width, low, column in zip(own, least, texts, strict=True)]
    room = _LYING if is_wide(block) else _ROOM
    if sum(natural) <= room:
        if not any(_names_a_group(row) for row in block.rows):
            return own, 1.0
        least = natural  # a name that reaches over columns would widen them
    size = max(_SMALLEST, min(1.0, room / sum(least)))
    more = [max(low, width) - low for width, low in zip(own, least, strict=True)]
    left = max(0.0, room / size - sum(least)) / max(1.0, sum(more))
    return [round(low + left * part, 2) for low, part in zip(least, more, strict=True)], round(size, 2)


def _names_a_group(row: Sequence[blocks.Cell]) -> bool:
    """Return whether a row has the name of the rows below it, and nothing in the columns beside that."""
    place = next((place for place, cell in enumerate(row[:2]) if isinstance(cell, blocks.Strong)), len(row))
    return len(row) > place + 2 and not any(map(blocks.is_filled, row[place + 1 : place + 3]))


def is_wide(block: blocks.Table) -> bool:
    """Return whether a table needs a page that lies on its side: its columns have no room for their words."""
    needs = (_need([words(column.head), *_column(block, number)]) for number, column in enumerate(block.columns))
    return sum(needs) > _ROOM


def _need(texts: list[str]) -> int:
    """Return how many signs a column needs, and what stands between it and the next."""
    lines = [line for text in texts for line in text.split("\n")]
    longest = max(map(len, lines))
    return 2 + (longest if longest <= _SHORT else max(_LONGEST_WORD, _longest_word(texts)))


def _column(block: blocks.Table, number: int) -> Iterator[str]:
    return ("\n".join(_texts(row[number])) for row in block.rows)


def _longest_word(texts: list[str]) -> int:
    return min(_LONGEST_WORD, max((len(word) for text in texts for word in text.split()), default=1))


def _share(texts: list[str]) -> float:
    longest = max((len(line) for text in texts for line in text.split("\n")), default=1)
    if longest <= _SHORT:
        return 0
    # Squares, since the longest cell of a row makes it as tall as it is.
    mean = sqrt(sum(len(text) ** 2 for text in texts) / len(texts))
    return round(max(_longest_word(texts) + 1, min(longest, float(mean**_GROWTH))), 2)


def _texts(cell: blocks.Cell) -> Iterator[str]:
    """Yield the texts of a cell, a line each."""
    if isinstance(cell, (blocks.Lines, blocks.Inline)):
        for part in cell.cells:
            yield from _texts(part)
    elif isinstance(cell, blocks.StatusCell):
        yield f"✔ {words(cell.status)}"
    elif isinstance(cell, blocks.Address):
        yield cell.url
    elif isinstance(cell, blocks.Problem):
        yield words(cell.text)
    elif isinstance(cell, blocks.Labelled):
        yield f"{words(cell.label)}: {words(cell.field)}"
    elif isinstance(cell, (blocks.Strong, blocks.Small, blocks.Link)):
        yield words(cell.field)
    elif cell is not None and not isinstance(cell, blocks.Calculation):
        yield words(cell)
