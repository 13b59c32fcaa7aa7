"""Where measurement stops half way: activities are counted, their effects are not measured."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

import attrs

from logframe.declaration.framework.graph import parents_first
from logframe.declaration.framework.nodes import Node, Objective, Result
from logframe.declaration.framework.projects import Project
from logframe.messages import Message
from logframe.terms import reaches_effect

HalfWay = Literal["design", "reporting", "path"]

_REASONS: Final[dict[HalfWay, Message]] = {
    "design": Message("half-way-by-design"),
    "reporting": Message("half-way-in-reporting"),
    "path": Message("half-way-along-path"),
}


@attrs.frozen
class Chain:
    """What the links of a project carry: the nodes from which a known effect leads up to the objective."""

    carried: frozenset[str]


def chain(project: Project, carrying: frozenset[str]) -> Chain:
    """Return what the links carry, each followed once from the objectives down.

    `carrying` are the indicators with evidence that carries a path.

    Context indicators do not carry a path, nor do those of an objective that several results share: nothing
    links them to the one result.
    """
    order = parents_first(project)
    # Two results are several: no more of them are kept.
    under: dict[str, set[str]] = {node.id: set() for node in order}
    for node in reversed(order):
        own = under[node.id]
        if isinstance(node, Result) and len(own) < 2:
            own = own | {node.id}
        for parent in node.contributes_to:
            if parent in under and len(under[parent]) < 2:
                under[parent] |= own
    carried: set[str] = set()
    for node in order:
        shared = isinstance(node, Objective) and len(under[node.id]) > 1
        if not carried.isdisjoint(node.contributes_to) or (not shared and _knows_effect(node, carrying)):
            carried.add(node.id)
    return Chain(frozenset(carried))


def _knows_effect(node: Node, carrying: frozenset[str]) -> bool:
    return any(not indicator.context and indicator.id in carrying for indicator in node.indicators)


def half_way_by_design(node: Node) -> bool:
    """Return whether a result or objective has indicators and none of them reaches effect.

    A result declared at output level claims no effect, so its own design cannot miss it.
    """
    if not isinstance(node, (Result, Objective)) or not node.indicators or not reaches_effect(node.level):
        return False
    return not any(reaches_effect(indicator.level) for indicator in node.indicators)


def half_way_in_reporting(node: Node, observed: frozenset[str], carrying: frozenset[str]) -> bool:
    """Return whether effect indicators are declared and none is measured or reported, while others were observed."""
    if not isinstance(node, (Result, Objective)) or _knows_effect(node, carrying):
        return False
    own = [indicator for indicator in node.indicators if not indicator.context]
    return any(reaches_effect(indicator.level) for indicator in own) and any(
        not reaches_effect(indicator.level) and indicator.id in observed for indicator in own
    )


def half_way_along_path(links: Chain, node: Node) -> bool:
    """Return whether no measured or reported effect links a result to its objective."""
    return isinstance(node, Result) and node.id not in links.carried


def half_way(links: Chain, node: Node, observed: frozenset[str], carrying: frozenset[str]) -> tuple[HalfWay, ...]:
    """Return the ways in which a node stops half way: in its design, its reporting, along its path."""
    if not isinstance(node, (Result, Objective)):
        return ()
    ways: list[HalfWay] = []
    if half_way_by_design(node):
        ways.append("design")
    if half_way_in_reporting(node, observed, carrying):
        ways.append("reporting")
    if half_way_along_path(links, node):
        ways.append("path")
    return tuple(ways)


def reasons_half_way(ways: Iterable[HalfWay]) -> tuple[Message, ...]:
    """Return what each way of stopping half way means."""
    return tuple(_REASONS[way] for way in ways)
