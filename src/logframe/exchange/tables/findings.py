"""What is to be said of a table: problems at their cells, and what was inferred, with its evidence."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

import attrs

from logframe.diagnostics import Severity
from logframe.exchange.tables.cells.grid import Cell, column_letters
from logframe.exchange.tables.table_columns import Column
from logframe.exchange.tables.table_words import plain, words
from logframe.messages import Code, Field, Message
from logframe.nearest import nearest
from logframe.places import Place

_SHOWN: Final = 60
_CLOSE: Final = 0.79  # two letters of six that changed their places


@attrs.define
class Finding:
    """Something to be said: its name, how grave it is, where, and what; `inferred` where it was concluded."""

    name: str
    severity: Severity
    place: Place
    message: Message
    inferred: bool = False
    rule: str = ""
    """The code of the rule that names the same problem, if one does."""
    cell: Cell | None = None
    """The cell, where it is at hand."""


@attrs.define
class Findings:
    """Everything that is to be said of the tables of a file, each thing once."""

    entries: dict[tuple[Message, Place], Finding] = attrs.Factory(dict)
    errors: set[Place] = attrs.Factory(set)
    """Where an error stands."""

    def has_error(self, cell: Cell) -> bool:
        """Return whether an error stands at a cell."""
        return cell.place in self.errors

    def add(self, severity: Severity, cell: Cell | Place, code: str, /, **fields: Field) -> None:
        """Note a problem."""
        self._add(severity, cell, code, False, fields)

    def under_rule(self, rule: str, cell: Cell, code: str, /, **fields: Field) -> None:
        """Note an error that a rule names as well."""
        self._add("error", cell, code, False, fields, rule)

    def infer(self, cell: Cell | Place, code: str, /, **fields: Field) -> None:
        """Note what was concluded, with its evidence."""
        self._add("info", cell, code, True, fields)

    def withdraw(self, cell: Cell, code: str, /, **fields: Field) -> None:
        """Leave out what was noted before more was known."""
        self.entries.pop((Message(code, **fields), cell.place), None)

    def _add(self, severity: Severity, cell: Cell | Place, code: str, inferred: bool, fields: dict[str, Field],
             rule: str = "") -> None:  # fmt: skip
        place, at = (cell, None) if isinstance(cell, Place) else (cell.place, cell)
        message = Message(code, **fields)
        if severity == "error":
            self.errors.add(place)
        self.entries.setdefault((message, place), Finding(code, severity, place, message, inferred, rule, at))


def shown(text: str) -> str:
    """Write a text of a cell as it is quoted: on one line, and not all of it."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def near(text: str, candidates: Iterable[str], cutoff: float = 0.6) -> str | None:
    """Return the word that a text of a cell was probably meant to be, None if none is near."""
    return nearest(plain(text), candidates, cutoff) or None


@lru_cache(maxsize=1024)
def near_heading(text: str) -> str | None:
    """Return the heading that a misspelt one was probably meant to be: of as many words and about as many letters."""
    bare = plain(text)
    heads = [(head, phrase) for head, phrase in words("columns").phrases.items() if head.count(" ") == bare.count(" ")]
    close = [(head, phrase) for head, phrase in heads if abs(len(head) - len(bare)) <= 1]
    english = (head for head, phrase in close if "en" in phrase.languages)
    return near(bare, english, _CLOSE) or near(bare, (head for head, _ in close), _CLOSE)


def named(column: Column) -> Message:
    """Name a column as its sheet does: column H “Target 2024”."""
    return Message("table-column", column=Code(column_letters(column.number)), heading=shown(column.heading.text))
