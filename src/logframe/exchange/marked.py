"""Data with the lines it stands on: what every reader of a data format gives, and what declarations are made of."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias

import attrs

from logframe.messages import Code, Message
from logframe.places import Place

Scalar: TypeAlias = str | int | Decimal | bool | None


@attrs.frozen(weakref_slot=False)
class Marked:
    """A value of a data file and its line: a text, number, truth or nothing, a list, or names with values.

    What a workbook holds has a `cell` instead, where a reader sees it.
    """

    value: Scalar | list[Marked] | dict[str, Marked]
    line: int
    cell: str = ""

    def place(self, file: str) -> Place:
        """Return where it stands in a file."""
        return Place(file, cell=self.cell) if self.cell else Place(file, self.line)

    def plain(self) -> object:
        """Return the value without its lines."""
        if isinstance(self.value, dict):
            return {name: part.plain() for name, part in self.value.items()}
        if isinstance(self.value, list):
            return [item.plain() for item in self.value]
        return self.value

    def years_as_text(self) -> Marked:
        """Return years as the texts that periods are written in: 2024 by itself, or in a list."""
        if type(self.value) is int:
            return Marked(str(self.value), self.line, self.cell)
        if isinstance(self.value, list):
            return Marked([item.years_as_text() for item in self.value], self.line, self.cell)
        return self


def kind_of(value: object) -> Message | Code:
    """Name what a value is, in the words of data formats."""
    if value is None:
        return Message("data-kind-nothing")
    for types, kind in (
        ((bool,), Message("data-kind-truth")),
        ((int, Decimal), Message("data-kind-number")),
        ((str,), Message("data-kind-text")),
        ((list,), Message("data-kind-list")),
        ((dict,), Message("data-kind-names")),
    ):
        if isinstance(value, types):
            return kind
    return Code(type(value).__name__)
