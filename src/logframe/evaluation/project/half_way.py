"""Where measurement stops half way: activities are counted, their effects are not measured."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

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


def carried_nodes(project: Project, carrying: frozenset[str]) -> frozenset[str]:
    """Return the nodes from which a known effect leads up to the objective, each link followed once from there down.

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
    return frozenset(carried)


def _knows_effect(node: Node, carrying: frozenset[str]) -> bool:
    return any(not indicator.context and indicator.id in carrying for indicator in node.indicators)


def half_way(
    carried: frozenset[str], node: Node, observed: frozenset[str], carrying: frozenset[str]
) -> tuple[HalfWay, ...]:
    """Return the ways in which a result or objective stops half way: in its design, its reporting, along its path.

    By design it has indicators and none of them reaches effect; a result declared at output level claims no effect.
    In reporting effect indicators are declared and none is measured or reported, while others were observed. Along
    the path no measured or reported effect links a result to its objective.
    """
    if not isinstance(node, (Result, Objective)):
        return ()
    ways: list[HalfWay] = []
    effects = [indicator for indicator in node.indicators if reaches_effect(indicator.level)]
    if node.indicators and not effects and reaches_effect(node.level):
        ways.append("design")
    if any(not indicator.context for indicator in effects) and not _knows_effect(node, carrying):
        below = [indicator for indicator in node.indicators if not reaches_effect(indicator.level)]
        if any(indicator.id in observed and not indicator.context for indicator in below):
            ways.append("reporting")
    if isinstance(node, Result) and node.id not in carried:
        ways.append("path")
    return tuple(ways)


def reasons_half_way(ways: Iterable[HalfWay]) -> tuple[Message, ...]:
    """Return what each way of stopping half way means."""
    return tuple(_REASONS[way] for way in ways)
