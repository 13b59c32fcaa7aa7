"""Statements of indicators and results as page one names them, where no id stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from logframe.messages import Joined, Message

MOST_NAMED: Final = 3


def by_statement(finding: Message, id: str, statement: str) -> Message:
    """Return a finding that names its indicator by the statement: no id stands on page one."""
    return Message(finding.code, **{name: quoted(statement) if field == id else field for name, field in finding.pairs})


def quoted(statement: str) -> Message:
    """Return a statement in quotes."""
    return Message("quoted", text=statement)


def named_few(statements: Iterable[str]) -> tuple[Joined, int]:
    """Return the first few statements, and how many more there are."""
    texts = tuple(statements)
    return Joined(tuple(map(quoted, texts[:MOST_NAMED])), "semicolon"), max(0, len(texts) - MOST_NAMED)
