"""A document as blocks with typed cells: what stands in it and in which order; writers only lay it out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal, TypeAlias

import attrs

from logframe.diagnostics import Severity
from logframe.evaluation.statuses import Status
from logframe.explanations import Explanation
from logframe.messages import Field, Message
from logframe.reviews.charts import Chart
from logframe.reviews.sections import ChainNode

Kind: TypeAlias = Literal["text", "number", "status", "figures"]
"""What a column holds: words, one number a cell, a status, or figures of several sources."""


MOST_ON_PAGE_ONE: Final = 12
MANY_COLUMNS: Final = 6
PLACES_OF_NAMES: Final = 2
"""A name of a group stands in one of so many columns, the first where rows are numbered."""


@attrs.frozen
class Strong:
    """A field by which a reader finds the line: an id, a label."""

    field: Field


@attrs.frozen
class Small:
    """A field that stands back behind the others: an id beside a statement."""

    field: Field


@attrs.frozen
class Labelled:
    """A field with its label before it, and what stands back behind it."""

    label: Field
    field: Field
    beside: Field = None


@attrs.frozen
class StatusCell:
    """A status, with all that the figures allow where it is undecided."""

    status: Status
    possible: tuple[Status, ...] = ()


@attrs.frozen
class Problem:
    """What is wrong, and how grave it is."""

    severity: Severity
    text: Message


@attrs.frozen
class Link:
    """A field that leads to an anchor, of this document or of another one in the same file."""

    field: Field
    anchor: str
    document: str = ""


@attrs.frozen
class Address:
    """An address outside the document."""

    url: str


@attrs.frozen
class Calculation:
    """How a number was made: shown on demand where a format can fold it, and left to `explain` elsewhere."""

    explanation: Explanation


@attrs.frozen
class Inline:
    """Several cells in one line."""

    cells: tuple[Cell, ...]


@attrs.frozen
class Lines:
    """Several cells below one another."""

    cells: tuple[Cell, ...]


Cell: TypeAlias = (
    Field | Strong | Small | Labelled | StatusCell | Problem | Link | Address | Calculation | Inline | Lines
)
"""What a cell holds. A field is a text of the project, a message, quantity, share, cost, date or period as it is."""


@attrs.frozen
class Heading:
    """A heading, and the name by which other places lead to it."""

    text: Message
    level: int
    anchor: str


@attrs.frozen
class Paragraph:
    """A paragraph: cells, each on a line of its own."""

    cells: tuple[Cell, ...]


@attrs.frozen
class Facts:
    """What a document is about, each fact with its label; `are_key` are the few that a reader sees first."""

    facts: tuple[Labelled, ...]
    are_key: bool = False


@attrs.frozen
class Bullets:
    """A list; an item that is `Lines` has its first cell as the item, and the rest as a list below it."""

    items: tuple[Cell, ...]
    are_numbered: bool = False


@attrs.frozen
class Column:
    """A column of a table: its head, and what it holds."""

    head: Message
    kind: Kind = "text"


@attrs.frozen
class Facets:
    """By what a row can be found and chosen: the name by which other places lead to it, and what it is about."""

    anchor: str
    status: Status
    level: Field
    strategy: tuple[str, ...]
    rules: tuple[str, ...]


@attrs.frozen
class Table:
    """A table: its columns, and rows with a cell for each of them; the first cell names its row.

    `facets` has those of each row where a reader may choose among them, and is empty elsewhere. `folded` says in short
    what a table holds that a reader opens only on demand.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    facets: tuple[Facets, ...] = ()
    folded: Message | None = None


@attrs.frozen
class Picture:
    """A chart with its points, described in words."""

    chart: Chart


@attrs.frozen
class Chain:
    """The results chain: its nodes, and by what each leads to the links."""

    nodes: tuple[ChainNode, ...]


@attrs.frozen
class PageEnd:
    """The end of page one: what follows proves it, and begins on a page of its own."""


Block: TypeAlias = Heading | Paragraph | Facts | Bullets | Table | Picture | Chain | PageEnd


@attrs.frozen
class Document:
    """A document: the id by which others lead to it, its blocks, and the language of the project's own texts.

    `is_multilingual` says that some of them are declared in several languages.
    """

    id: str
    blocks: tuple[Block, ...]
    language: str = ""
    is_multilingual: bool = False


def table(
    columns: Sequence[Column | Message],
    rows: Iterable[tuple[Cell, ...]],
    facets: Iterable[Facets] = (),
    *,
    folded: Message | None = None,
) -> Table:
    """Return a table without the columns in which nothing stands; the first one stays."""
    heads = tuple(column if isinstance(column, Column) else Column(column) for column in columns)
    cells = tuple(rows)
    kept = [
        number for number in range(len(heads)) if number == 0 or any(map(is_filled, (row[number] for row in cells)))
    ]
    shown = tuple(tuple(row[number] for number in kept) for row in cells)
    return Table(tuple(heads[number] for number in kept), shown, tuple(facets), folded)


def section(heading: Message, level: int, anchor: str, content: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks under their heading, nothing where there are none."""
    blocks = [block for block in content if not isinstance(block, (Bullets, Table)) or _has_content(block)]
    if blocks:
        yield Heading(heading, level, anchor)
        yield from blocks


def _has_content(block: Bullets | Table) -> bool:
    return bool(block.items if isinstance(block, Bullets) else block.rows)


def on_paper(document: Document) -> Document:
    """Return a document as it stands on paper: a table of page one has the rows that fit it, the others are counted.

    All of them follow behind page one, in the same order.
    """
    end = next((place for place, block in enumerate(document.blocks) if isinstance(block, PageEnd)), 0)
    shown: list[Block] = []
    for place, block in enumerate(document.blocks):
        if place < end and isinstance(block, Table) and len(block.rows) > MOST_ON_PAGE_ONE:
            rows, more = block.rows[:MOST_ON_PAGE_ONE], len(block.rows) - MOST_ON_PAGE_ONE
            shown.append(attrs.evolve(block, rows=rows, facets=block.facets[:MOST_ON_PAGE_ONE]))
            shown.append(Paragraph((Link(Message("more-further-below", count=more), "lines"),)))
        else:
            shown.append(block)
    return attrs.evolve(document, blocks=tuple(shown))


def name_of_group(row: Sequence[Cell]) -> int | None:
    """Return the place of the name of the rows below it, in a table of many columns; None in any other row."""
    filled = [place for place, cell in enumerate(row) if is_filled(cell)]
    return filled[-1] if len(row) >= MANY_COLUMNS and filled and filled[-1] < PLACES_OF_NAMES else None


def is_filled(cell: Cell) -> bool:
    """Return whether anything stands in a cell."""
    if isinstance(cell, (Lines, Inline)):
        return any(map(is_filled, cell.cells))
    return cell is not None and cell != ""


def below(items: Iterable[Cell]) -> Lines | None:
    """Return several cells below one another, None for none."""
    filled = tuple(item for item in items if item not in (None, ""))
    return Lines(filled) if filled else None
