"""A document as blocks with typed cells: what stands in it and in which order; writers only lay it out."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from logframe.evaluation.statuses import Status
from logframe.messages import Field, Message
from logframe.reviews.charts import BarChart, LineChart
from logframe.reviews.sections import ChainNode

Kind: TypeAlias = Literal["text", "number", "status", "figures"]
"""What a column holds: words, one number a cell, a status, or figures of several sources."""


@attrs.frozen
class Strong:
    """A field by which a reader finds the line: an id, a status, a label."""

    field: Field


@attrs.frozen
class Labelled:
    """A field with its label before it."""

    label: Field
    field: Field


@attrs.frozen
class StatusCell:
    """A status, with all that the figures allow where it is undecided."""

    status: Status
    possible: tuple[Status, ...] = ()


@attrs.frozen
class Lines:
    """Several cells below one another."""

    cells: tuple[Cell, ...]


Cell: TypeAlias = Field | Strong | Labelled | StatusCell | Lines
"""What a cell holds. A field is a text of the project, a message, quantity, share, cost, date or period as it is."""


@attrs.frozen
class Heading:
    """A heading, and the name by which other places lead to it."""

    text: Message
    level: int
    anchor: str = ""


@attrs.frozen
class Paragraph:
    """Cells that follow one another; `lines` sets each on a line of its own."""

    cells: tuple[Cell, ...]


@attrs.frozen
class Bullets:
    """A list; an item that is `Lines` has its first cell as the item, and the rest as a list below it."""

    items: tuple[Cell, ...]


@attrs.frozen
class Column:
    """A column of a table: its head, and what it holds."""

    head: Message
    kind: Kind = "text"


@attrs.frozen
class Table:
    """A table: its columns, and rows with a cell for each of them."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@attrs.frozen
class Picture:
    """A chart with its points, described in words."""

    chart: BarChart | LineChart


@attrs.frozen
class Chain:
    """The results chain: its nodes, and by what each leads to the links."""

    nodes: tuple[ChainNode, ...]


Block: TypeAlias = Heading | Paragraph | Bullets | Table | Picture | Chain
