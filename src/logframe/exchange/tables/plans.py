"""What the rows of tables say, before anything is declared: nodes, indicators, and figures with their cells."""

from __future__ import annotations

from typing import Final

import attrs

from logframe.declaration.values.numbers import Value
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Pooled
from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.values.periods import ReadPeriod
from logframe.exchange.values.proposals import Proposal

DIMENSIONS: Final = {
    "women": "sex", "men": "sex", "girls": "sex", "boys": "sex", "children": "age", "adults": "age", "youth": "age",
    "urban": "area", "rural": "area", "disabled": "disability", "place": "place",
    "partner": "partner", "age": "age", "sex": "sex",
}  # fmt: skip
CROSSED: Final = "of "
"""What a part of several dimensions at once is marked with, before the names of these."""


@attrs.define
class Piece:
    """A cell, or a line of it: its text, and the number that stood before it."""

    cell: Cell
    text: str
    number: str = ""
    whole: bool = True

    @property
    def value(self) -> object:
        """Return what the cell holds if the piece is all of it, else the text."""
        return self.cell.value if self.whole else self.text


@attrs.define
class Figure:
    """A figure of an indicator: what it is, for which time and part, and the heading that says so."""

    role: str
    piece: Piece
    column: int
    heading: str
    top: Cell | None = None
    """The cell of the heading, where a doubt about the time is a problem once."""
    when: ReadPeriod | None = None
    part: tuple[str, str] | None = None
    cumulative: bool = False
    whole: bool = False
    at_end: bool = False
    previous: bool = False
    """Whether it is the actual value before the current one, where no date tells them apart."""
    revision: str = ""
    """Of two targets: "revised" or "original"."""
    day: Piece | None = None
    comment: Piece | None = None
    source: Piece | None = None
    raw: str = ""
    definition: str = ""
    narrative: str = ""
    alone: bool = False
    """Whether it has a row of its own, in a table of observations."""
    share: str = ""
    """Which figure of a share it is: numerator, denominator or percentage."""
    value: Value | Pooled | None = None
    """Its value, where several cells make it, or its words are no figure."""
    scale: int = 1
    """By how much its number is multiplied, as its heading, its unit or its indicator says: in thousands."""
    proposal: Proposal | None = None
    """What the words of the indicator say, where no cell has the figure."""


@attrs.define
class IndicatorPlan:
    """An indicator: its statement, what stands beside it by role, and its figures."""

    piece: Piece
    statement: str
    number: str = ""
    level: str = ""
    beside: dict[str, Piece] = attrs.Factory(dict)
    figures: list[Figure] = attrs.Factory(list)
    verification: list[Piece] = attrs.Factory(list)
    comments: list[Piece] = attrs.Factory(list)
    notes: list[tuple[str, Piece]] = attrs.Factory(list)
    totals: tuple[str, ...] = ()
    """The headings of totals over the periods of the table."""
    summed: str = ""
    """The heading of a column of running totals beside the figures of periods, which so add up."""
    id: str = ""
    has_states: bool = False
    """Whether a figure is a rank or a ratio, which do not add up."""


@attrs.define(eq=False)
class NodePlan:
    """A node: its level, statement and number, and everything that stands beside it."""

    place: str
    statement: str
    piece: Piece
    number: str = ""
    id: str = ""
    relation: str = ""
    inferred: bool = False
    parent: NodePlan | None = None
    links: list[Piece] = attrs.Factory(list)
    numbers: list[str] = attrs.Factory(list)
    assumptions: list[Piece] = attrs.Factory(list)
    risks: list[Piece] = attrs.Factory(list)
    notes: list[tuple[str, Piece]] = attrs.Factory(list)
    indicators: list[IndicatorPlan] = attrs.Factory(list)


@attrs.define
class TablePlan:
    """A table: what is said above it, and its nodes in order."""

    labels: dict[str, Piece] = attrs.Factory(dict)
    nodes: list[NodePlan] = attrs.Factory(list)
    period: Period | None = None
    """When the project runs, where that is settled beside the table."""
    headings: dict[str, str] = attrs.Factory(dict)
    """The first heading of each role, as it stands in the table."""
    has_actuals: bool = False
    """Whether a column or row is there for actual values, filled or not."""
