"""How a donor lays out a results matrix, as data: which rows it has, in which order, and what stands in each column."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

import attrs

from logframe.declaration.framework.nodes import Node
from logframe.messages import Field, Message

Form: TypeAlias = Literal["text", "number", "share", "date", "year"]
"""What a column holds."""

Extents: TypeAlias = Literal["", "milestones", "periods"]
"""Whether a column stands once, or once for each milestone or each period of the figures."""

Role: TypeAlias = Literal[
    "result", "number", "id", "indicator", "indicator-with-parts", "line", "type", "level", "unit", "disaggregation",
    "baseline", "baseline-date", "target", "target-date", "target-of-period", "actual-of-period",
    "target-by", "actual-by", "actual", "actual-date", "previous", "previous-date", "share-of-target",
    "status", "progress-status", "latest", "by-place", "source", "source-and-method", "frequency", "responsible",
    "assumptions", "conditions", "deviation", "comment",
]  # fmt: skip
"""What of a node or an indicator stands in a column."""

Footer: TypeAlias = Literal["impact-weighting", "risk-rating", "output-score", "inputs-money", "inputs-staff"]
"""A line below a block, or below all of them."""


OF_TIME: Final[Mapping[str, Field]] = {"period": None, "number": None}
"""The fields of a head that stands once for each milestone or period: which, and how many before it and with it."""


@attrs.frozen
class LayoutColumn:
    """A column: its head, what of an indicator stands in it, and `second`, what stands in the indicator's second line.

    A column that is `kept` stands even where nothing is in it: the donor asks for it.
    """

    head: Message
    role: Role
    form: Form = "text"
    second: Role | None = None
    extents: Extents = ""
    width: int = 0
    kept: bool = True


@attrs.frozen
class Group:
    """A group of rows: what its nodes are called, and which they are.

    `levels` and `kinds` say which nodes belong to it, all where they are empty; `leads` whether these contribute to a
    node of their own kind, and level where levels are asked for (False: they do not, None: either). `heading` stands
    above the group, `footers` below each of its nodes; `short` is what a row of an indicator calls its node. The only
    node of the highest group bears no number.
    """

    label: Message
    levels: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    leads: bool | None = None
    short: Message | None = None
    heading: Message | None = None
    footers: tuple[Footer, ...] = ()

    def takes(self, node: Node, parents: tuple[Node, ...]) -> bool:
        """Return whether a node, which contributes to its parents, belongs to the group."""
        if (self.levels and node.level not in self.levels) or (self.kinds and node.kind not in self.kinds):
            return False
        alike = any(parent.kind == node.kind and (not self.levels or parent.level == node.level) for parent in parents)
        return self.leads is None or self.leads == alike


@attrs.frozen
class Layout:
    """A donor's results matrix: its groups of rows from the highest, and its columns.

    `is_nested` puts each node below the one that it contributes to, else group follows on group. `lines` are the names
    of an indicator's lines; `scheme` is the rating scheme by which a deviation needs words; `rated_by` that of scores.
    """

    name: str
    title: Message
    groups: tuple[Group, ...]
    columns: tuple[LayoutColumn, ...]
    is_nested: bool = False
    lines: tuple[Message, ...] = ()
    scheme: str = ""
    rated_by: str = ""
    footers: tuple[Footer, ...] = ()
    is_numbered: bool = True
