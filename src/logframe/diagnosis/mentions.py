"""How findings mention nodes, indicators and words of a statement."""

from __future__ import annotations

from collections.abc import Iterable

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.nodes import Node
from logframe.messages import Joined, Message, word


def named(node: Node) -> Message:
    """Return what kind of node it is, with its id: "result trained"."""
    return Message("node", kind=node.kind, id=node.id)


def with_levels(indicators: Iterable[Indicator]) -> tuple[Message, ...]:
    """Return indicators by their ids, with the levels they are declared at."""
    return tuple(
        Message("indicator-at-level", indicator=indicator.id, level=word(indicator.level, "level"))
        for indicator in indicators
    )


def quoted(words: Iterable[str]) -> Joined:
    """Return words of the project, each in quotation marks, joined by "and"."""
    return Joined(tuple(Message("quoted", text=word) for word in words), "and")
