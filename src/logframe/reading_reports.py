"""What a reader of tables made of a file: its columns, every filled cell, and what was inferred from what."""

from __future__ import annotations

from collections import Counter
from typing import Final, Literal, Protocol, TypeAlias

import attrs

from logframe.diagnostics import Severity
from logframe.messages import Message
from logframe.places import Place

Use: TypeAlias = Literal["heading", "used", "text", "unclear", "left-out"]
USES: Final[tuple[Use, ...]] = ("used", "heading", "text", "unclear", "left-out")
"""What may become of a cell: a figure or words of the project, a heading or label, text that is kept beside, not
understood, or not read because it is hidden, struck out or without a result."""


@attrs.frozen
class ColumnReading:
    """What a column was read as: its role, the time and part that its heading says, and the languages of its words."""

    column: str
    heading: str
    role: str
    when: str = ""
    part: str = ""
    languages: tuple[str, ...] = ()


class CellReading(Protocol):
    """A filled cell, and what it was used as: the reader's own cell, since a sheet may have a million."""

    @property
    def reference(self) -> str:
        """Return its name in the sheet: "H12"."""
        ...

    @property
    def row(self) -> int:
        """Return its row, from 1."""
        ...

    @property
    def column(self) -> int:
        """Return its column, from 1."""
        ...

    @property
    def text(self) -> str:
        """Return what a reader of the sheet sees in it."""
        ...

    @property
    def use(self) -> Use:
        """Return what it was used as."""
        ...

    @property
    def role(self) -> str:
        """Return the role that it was read in."""
        ...


@attrs.frozen
class SheetReading:
    """A sheet: the rows in which its table stands (0 where it has none), its columns, and all of its filled cells."""

    sheet: str
    first: int
    last: int
    columns: tuple[ColumnReading, ...]
    cells: tuple[CellReading, ...]


@attrs.frozen
class Remark:
    """Something that the reader says of a cell: a problem, or what it inferred."""

    place: Place
    severity: Severity
    message: Message
    help: Message
    is_inferred: bool


@attrs.frozen
class ReadingReport:
    """The whole of a file: every filled cell of every sheet is in it once."""

    file: str
    sheets: tuple[SheetReading, ...]
    remarks: tuple[Remark, ...]

    @property
    def counts(self) -> dict[Use, int]:
        """Return the number of cells by their use."""
        counts = Counter(cell.use for sheet in self.sheets for cell in sheet.cells)
        return {use: counts[use] for use in USES}

    @property
    def inferences(self) -> tuple[Remark, ...]:
        """Return what was inferred, each with its evidence."""
        return tuple(remark for remark in self.remarks if remark.is_inferred)

    @property
    def problems(self) -> tuple[Remark, ...]:
        """Return what is wrong or was not read."""
        return tuple(remark for remark in self.remarks if not remark.is_inferred)

    @property
    def errors(self) -> tuple[Remark, ...]:
        """Return what was not understood."""
        return tuple(remark for remark in self.remarks if remark.severity == "error")
