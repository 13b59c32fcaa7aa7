"""What reading a workbook may cost: one budget for all of its parts, whatever they declare about themselves."""

from __future__ import annotations

from typing import Final

import attrs

from logframe.messages import Message

MOST_TAGS: Final = 1_600_000
MOST_KEPT: Final = 100_000_000
CELL: Final = 120
"""Bytes that a kept cell takes beside its text."""


class BudgetError(Exception):
    """A workbook costs more than any logframe does; `message` says of what."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


@attrs.define
class Budget:
    """The tags that may be read and the bytes that may be kept, of a whole workbook."""

    tags: int = MOST_TAGS
    kept: int = MOST_KEPT

    def read(self, tags: int) -> None:
        """Count tags before they are parsed."""
        self.tags -= tags
        if self.tags < 0:
            raise BudgetError(Message("workbook-many-tags", limit=MOST_TAGS))

    def keep(self, size: int) -> None:
        """Count what stays in memory."""
        self.kept -= size
        if self.kept < 0:
            raise BudgetError(Message("workbook-holds-too-much", megabytes=MOST_KEPT // 1_000_000))
