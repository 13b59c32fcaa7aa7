"""The nodes of a project's graph: objectives, expected results and activities."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, TypeAlias, Union

import attrs

from logframe.declaration.framework.assumptions import Assumption, Risk
from logframe.declaration.framework.indicators import Indicator, waivers
from logframe.declaration.framework.problem_trees import Problem, ProblemLink
from logframe.declaration.values import choices
from logframe.declaration.values.field_metadata import refers_to
from logframe.declaration.values.keywords import (
    identifier,
    ids_of,
    made_of,
    several,
    several_or_text,
    statement,
    texts,
    words,
)
from logframe.diagnostics import Waiver
from logframe.errors import DeclarationError, DuplicateIdError, LinkError, WrongTypeError
from logframe.messages import Code, Message
from logframe.places import Place, caller_place
from logframe.terms import Level, Reach

Link: TypeAlias = Union["Node", str]


def links(typed: Iterable[Link] | Link | None) -> tuple[str, ...]:
    """Read what a node contributes to, nodes or their ids, as ids."""
    if typed is None:
        return ()
    if isinstance(typed, Node):
        return (typed.id,)
    if isinstance(typed, str):
        return (identifier(typed),)
    ids: list[str] = []
    for link in several_or_text(typed, Node, "contributes_to"):  # both kinds
        ids.append(link.id if isinstance(link, Node) else identifier(link))
    if len(set(ids)) != len(ids):
        raise DuplicateIdError(Message("link-twice"))
    return tuple(ids)


def indicators(typed: Iterable[Indicator] | Indicator | None) -> tuple[Indicator, ...]:
    """Read one or several indicators."""
    return several(typed, Indicator, "indicators")


def assumptions(typed: Iterable[Assumption | str] | Assumption | str | None) -> tuple[Assumption, ...]:
    """Read one or several assumptions; a text alone is its statement."""
    return made_of(typed, Assumption, "assumptions")


def risks(typed: Iterable[Risk | str] | Risk | str | None) -> tuple[Risk, ...]:
    """Read one or several risks; a text alone is its statement."""
    return made_of(typed, Risk, "risks")


@attrs.frozen(hash=False, repr=False)
class Node:
    """A step of the results chain: what is intended, what it contributes to, how it is measured.

    `contributes_to` takes nodes or ids and keeps ids. `assumptions` must hold for this node to lead on to
    what it contributes to. `explanation` is what the project says, `note` what the evaluator says.
    """

    kind: ClassVar[str] = "node"
    rank: ClassVar[int] = 0

    id: str = attrs.field(converter=identifier)
    statement: str = attrs.field(converter=statement)
    contributes_to: tuple[str, ...] = attrs.field(default=(), converter=links, kw_only=True, metadata=refers_to("node"))
    indicators: tuple[Indicator, ...] = attrs.field(default=(), converter=indicators, kw_only=True)
    level: Level | None = attrs.field(default=None, converter=choices.level, kw_only=True)
    strategy: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True, metadata=refers_to("strategy"))
    assumptions: tuple[Assumption, ...] = attrs.field(default=(), converter=assumptions, kw_only=True)
    risks: tuple[Risk, ...] = attrs.field(default=(), converter=risks, kw_only=True)
    target_group: str = attrs.field(default="", converter=words, kw_only=True)
    responsible: str = attrs.field(default="", converter=words, kw_only=True)
    explanation: str = attrs.field(default="", converter=words, kw_only=True)
    note: str = attrs.field(default="", converter=words, kw_only=True)
    waivers: tuple[Waiver, ...] = attrs.field(default=(), converter=waivers, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)

    def __repr__(self) -> str:
        """Return the class and the id, in one line."""
        return f"<{type(self).__name__} {self.id}>"

    def __attrs_post_init__(self) -> None:
        """Refuse a node that contributes to itself or declares an indicator twice."""
        if self.id in self.contributes_to:
            raise LinkError(
                Message("node-contributes-to-itself", id=Code.of(self.id)), place=self.declared_at, rule="LF140"
            )
        ids = [indicator.id for indicator in self.indicators]
        twice = {id for id in ids if ids.count(id) > 1} if len(set(ids)) != len(ids) else ()
        for indicator in sorted(twice):
            raise DuplicateIdError(
                Message("node-has-indicator-twice", id=Code.of(self.id), indicator=Code.of(indicator)),
                place=self.declared_at,
            )


@attrs.frozen(hash=False, repr=False)
class Objective(Node):
    """What the project works towards; its level is impact unless it says otherwise."""

    kind: ClassVar[str] = "objective"
    rank: ClassVar[int] = 2

    level: Level = attrs.field(default="impact", converter=choices.node_level, kw_only=True)


@attrs.frozen(hash=False, repr=False)
class Result(Node):
    """An expected result; its level is outcome unless it says otherwise."""

    kind: ClassVar[str] = "result"
    rank: ClassVar[int] = 1

    level: Level = attrs.field(default="outcome", converter=choices.node_level, kw_only=True)


def _solves(typed: Iterable[ProblemLink] | ProblemLink | None) -> tuple[str, ...]:
    return ids_of(typed, (Problem,), "solves")


@attrs.frozen(hash=False, repr=False)
class Activity(Node):
    """What the project does.

    `solves` takes problems of the project or their ids, `reaches` says whom it reaches ("individual", "group" or
    "national"), `partners` with whom it is done.
    """

    kind: ClassVar[str] = "activity"
    rank: ClassVar[int] = 0

    level: Level = attrs.field(default="activity", converter=choices.node_level, kw_only=True)
    solves: tuple[str, ...] = attrs.field(default=(), converter=_solves, kw_only=True)
    reaches: Reach | None = attrs.field(default=None, converter=choices.reach, kw_only=True)
    partners: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)


def wrong_way(child: Node, parent: Node) -> LinkError | None:
    """Return the error of a link that leads down the chain, None if it leads up or along."""
    if parent.rank >= child.rank:
        return None
    return LinkError(
        Message(
            "link-wrong-way",
            kind=Message("declared-kind", kind=Code(child.kind)),
            id=Code.of(child.id),
            parent_kind=Message("declared-kind", kind=Code(parent.kind)),
            parent=Code.of(parent.id),
        ),
        place=child.declared_at,
    )


def node(entry: object) -> Node:
    """Read a node of a project: an objective, a result or an activity."""
    if isinstance(entry, (Objective, Result, Activity)):
        return entry
    if isinstance(entry, Node):
        raise DeclarationError(Message("bare-node", id=Code.of(entry.id)))
    raise WrongTypeError(Message("project-holds-nodes", kind=Code(type(entry).__name__)))
