"""Tables in WordprocessingML: widths by what stands in the columns, heads that repeat, rows that do not split."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import attrs
from markupsafe import Markup

from logframe.reviews.blocks import MANY_COLUMNS, PLACES_OF_NAMES

TWIPS: Final = 567
"""A twentieth of a point is Word's unit of layout: so many are a centimetre."""

_SIGN: Final = 95
"""How wide a letter of a table is, on the average."""

_LINE: Final = 215
_PADDING: Final = 190
_TALLEST: Final = 10 * TWIPS
_BROADEST: Final = 18
"""Longer words than this break anyway."""


@attrs.frozen
class WordCell:
    """A cell in WordprocessingML, with how many letters its lines have and its longest word."""

    content: Markup
    lengths: tuple[int, ...] = ()
    longest: int = 0


def cell_of(content: Markup, lines: Sequence[str], size: float = 1.0) -> WordCell:
    """Return a cell measured by its lines; `size` is that of its letters beside those of other tables."""
    longest = max((len(word) for line in lines for word in line.split()), default=0)
    return WordCell(content, tuple(round(len(line) * size) for line in lines), round(min(longest, _BROADEST) * size))


def unbroken(cell: WordCell) -> WordCell:
    """Return a cell of figures, whose lines do not break if there is room."""
    return attrs.evolve(cell, longest=min(max(cell.lengths, default=0), _BROADEST))


def widths(rows: Sequence[Sequence[WordCell]], whole: int) -> list[int]:
    """Share a width among columns: each has room for its longest word, the rest goes where the text is long."""
    columns = list(zip(*rows, strict=True))
    least = [max(cell.longest for cell in column) * _SIGN * 1.25 + _PADDING for column in columns]
    # What fits beside its longest word needs no more.
    whole_texts = [max(sum(cell.lengths) for cell in column) * _SIGN + _PADDING for column in columns]
    weights = [1 + max(0, text - low) ** 0.7 for text, low in zip(whole_texts, least, strict=True)]
    rest = whole - sum(least)
    if rest < 0:
        shared = [whole * width / sum(least) for width in least]
    else:
        shared = [low + rest * weight / sum(weights) for low, weight in zip(least, weights, strict=True)]
    rounded = [int(width) for width in shared]
    rounded[-1] += whole - sum(rounded)
    return rounded


def side_by_side(pairs: Sequence[tuple[Markup, Markup]], first: int, whole: int, style: str) -> Markup:
    """Return parts of a page in two columns, so much of the width for the first."""
    rows = [list(map(WordCell, pair)) for pair in pairs]
    return _table(rows, [first, whole - first], style, has_head=False)


def table(rows: Sequence[Sequence[WordCell]], whole: int, style: str, *, has_head: bool = True) -> Markup:
    """Return a table as wide as `whole`; its first row is the head."""
    # The name of a group of rows reaches over the columns, and needs no room in its own.
    narrow = [[WordCell(cell.content) for cell in row] if _named(row) is not None else row for row in rows]
    return _table(rows, widths(narrow, whole), style, has_head=has_head)


def _named(row: Sequence[WordCell]) -> int | None:
    """Return the place of the name of a group of rows, in a wide table, None in any other row."""
    filled = [place for place, cell in enumerate(row) if sum(cell.lengths)]
    return filled[-1] if len(row) >= MANY_COLUMNS and filled and filled[-1] < PLACES_OF_NAMES else None


def _table(rows: Sequence[Sequence[WordCell]], shares: Sequence[int], style: str, *, has_head: bool) -> Markup:
    look = Markup('<w:tblLook w:val="{}" w:firstRow="{}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"/>').format(
        "0020" if has_head else "0000", int(has_head)
    )
    return Markup(
        '<w:tbl><w:tblPr><w:tblStyle w:val="{}"/><w:tblW w:w="{}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{}'
        "</w:tblPr><w:tblGrid>{}</w:tblGrid>{}</w:tbl>"
    ).format(
        style,
        sum(shares),
        look,
        Markup("").join(Markup('<w:gridCol w:w="{}"/>').format(share) for share in shares),
        Markup("\n").join(_rows(rows, shares, has_head)),
    )


def _rows(rows: Sequence[Sequence[WordCell]], shares: Sequence[int], has_head: bool) -> Iterator[Markup]:
    for number, row in enumerate(rows):
        last = _named(row)
        wide, shown = list(shares), list(row)
        if last is not None:
            wide, shown = [*shares[:last], sum(shares[last:])], list(row[: last + 1])
        cells = Markup("").join(
            Markup('<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/>{}</w:tcPr>{}</w:tc>').format(
                share,
                Markup('<w:gridSpan w:val="{}"/>').format(len(row) - place) if place == last else "",
                cell.content,
            )
            for place, (share, cell) in enumerate(zip(wide, shown, strict=True))
        )
        whole = Markup("<w:cantSplit/>" if _height(shown, wide) < _TALLEST else "")
        head = Markup("<w:tblHeader/>" if has_head and number == 0 else "")
        yield Markup("<w:tr><w:trPr>{}{}</w:trPr>{}</w:tr>").format(whole, head, cells)


def _height(row: Sequence[WordCell], shares: Sequence[int]) -> int:
    """Return how tall a row is about."""
    lines = (
        sum(1 + length * _SIGN // max(_SIGN, share - _PADDING) for length in cell.lengths)
        for cell, share in zip(row, shares, strict=True)
    )
    return max(lines, default=0) * _LINE
