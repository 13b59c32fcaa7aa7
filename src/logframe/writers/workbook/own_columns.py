"""Tables in which columns are the project's own: what it wrote into them stands beside the same row again."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

import attrs

from logframe.messages import Field, Message
from logframe.writers.workbook.tabular import Grid, Head, lines

PROJECT: Final = "project"
CODE: Final = "code"
SUBJECT: Final = "subject"
REFERENCE: Final = "reference"
OWN: Final[dict[str, Head]] = {
    "owner": Head(Message("head-owner"), width=16, kept=True, use="own"),
    "due": Head(Message("head-due"), "date", kept=True, use="dates"),
    "done": Head(Message("head-done"), width=8, kept=True, use="yes"),
    "comment": Head(Message("column-explanation"), width=30, kept=True, use="own"),
}
"""The columns that are the project's own."""

NEEDED: Final = (PROJECT, CODE, SUBJECT, *OWN)
"""The columns that must stand in a workbook that is replaced, by the names of their heads."""

Key: TypeAlias = tuple[str, ...]
Filled: TypeAlias = Mapping[str, Field]
"""What a project has written into the columns of its own, and what stood beside it, by the names of the columns."""


@attrs.frozen
class KeptTable:
    """A table with columns of the project's own, by the name of its grid.

    `heads` are those of its columns by their names, `key` the columns that say what a row is about.
    """

    name: str
    heads: Mapping[str, Head]
    key: tuple[str, ...] = (PROJECT, CODE, SUBJECT)


class Left:
    """What stood in a table of an earlier workbook: its rows take it away, and the rest is kept below them."""

    def __init__(self, table: KeptTable, earlier: Iterable[Filled] = ()) -> None:
        """Hold the filled rows by what they are about."""
        self._table = table
        self._left: dict[Key, list[Filled]] = {}
        for filled in earlier:
            key = tuple(str(filled.get(name, "")).strip() for name in table.key)
            self._left.setdefault(key, []).append(filled)

    def cells(self, key: Key, reference: str, peers: Collection[str]) -> Iterator[Field]:
        """Yield the project's own cells of a row; `peers` are the references of all rows of the same key."""
        filled = self._taken(key, reference, peers)
        return (filled.get(name) for name in OWN)

    def _taken(self, key: Key, reference: str, peers: Collection[str]) -> Filled:
        """Take what belongs to a row; of several with one key what is said decides, then the order."""
        earlier = self._left.get(key)
        if not earlier:
            return {}
        marks = [filled.get(REFERENCE) for filled in earlier]
        if reference in marks:
            return earlier.pop(marks.index(reference))
        place = next((number for number, mark in enumerate(marks) if mark not in peers), None)
        return {} if place is None else earlier.pop(place)

    def grids(self, rows: Sequence[Sequence[Field]]) -> tuple[Grid, ...]:
        """Return the table, and below it what the project wrote beside rows that are gone."""
        heads = tuple(self._table.heads.values())
        gone = [filled for several in self._left.values() for filled in several if _is_filled(filled)]
        cells = (tuple(filled.get(name) for name in self._table.heads) for filled in gone)
        kept = Grid(heads, lines(cells), Message("kept-from-earlier"), name="kept")
        return (Grid(heads, lines(rows), name=self._table.name), *((kept,) if gone else ()))


def reference_of(text: str) -> str:
    """Return a short sum over what a row says, by which it is recognised among those about the same."""
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:12]


def _is_filled(filled: Filled) -> bool:
    return any(filled.get(name) not in (None, "") for name in OWN)
