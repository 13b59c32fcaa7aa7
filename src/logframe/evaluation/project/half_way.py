"""Where measurement stops half way: what is done is counted, and what came of it is not."""

from __future__ import annotations

from typing import Literal

import attrs

from logframe.declaration.framework.graph import parents_first
from logframe.declaration.framework.nodes import Node, Objective, Result
from logframe.declaration.framework.projects import Project
from logframe.terms import reaches_effect

HalfWay = Literal["design", "reporting", "path"]


@attrs.frozen
class Chain:
    """What the links of a project carry: the nodes from which an observed effect leads up to the objective."""

    carried: frozenset[str]


def chain(project: Project, observed: frozenset[str]) -> Chain:
    """Follow the links from the objectives down, each once.

    Context indicators do not carry a path, nor do those of an objective that several results share: nothing
    links them to the one result.
    """
    order = parents_first(project)
    # Two results are several: no more of them are kept.
    under: dict[str, set[str]] = {node.id: set() for node in order}
    for node in reversed(order):
        own = under[node.id] | ({node.id} if isinstance(node, Result) else set())
        for parent in node.contributes_to:
            if parent in under and len(under[parent]) < 2:
                under[parent] |= own
    carried: set[str] = set()
    for node in order:
        shared = isinstance(node, Objective) and len(under[node.id]) > 1
        if not carried.isdisjoint(node.contributes_to) or (not shared and _observes_effect(node, observed)):
            carried.add(node.id)
    return Chain(frozenset(carried))


def _observes_effect(node: Node, observed: frozenset[str]) -> bool:
    return any(reaches_effect(own.level) and not own.context and own.id in observed for own in node.indicators)


def half_way_by_design(node: Node) -> bool:
    """Tell whether a result or objective has indicators and none of them reaches effect.

    A result declared at output level claims no effect, so its own design cannot miss it.
    """
    if not isinstance(node, (Result, Objective)) or not node.indicators or not reaches_effect(node.level):
        return False
    return not any(reaches_effect(one.level) for one in node.indicators)


def half_way_in_reporting(node: Node, observed: frozenset[str]) -> bool:
    """Tell whether effect indicators are declared, but only the others were observed."""
    if not isinstance(node, (Result, Objective)):
        return False
    effect = [one.id for one in node.indicators if reaches_effect(one.level)]
    others = [one.id for one in node.indicators if not reaches_effect(one.level)]
    return bool(effect) and not observed.intersection(effect) and bool(observed.intersection(others))


def half_way_along_path(links: Chain, node: Node) -> bool:
    """Tell whether no observed effect links a result to its objective."""
    return isinstance(node, Result) and node.id not in links.carried


def half_way(links: Chain, node: Node, observed: frozenset[str]) -> tuple[HalfWay, ...]:
    """List the ways in which a node stops half way: in its design, its reporting, along its path."""
    found: list[HalfWay] = []
    if half_way_by_design(node):
        found.append("design")
    if half_way_in_reporting(node, observed):
        found.append("reporting")
    if half_way_along_path(links, node):
        found.append("path")
    return tuple(found)


def reasons_half_way(found: tuple[HalfWay, ...]) -> list[str]:
    """Say in words what each way of stopping half way means."""
    said = {
        "design": "no indicator is meant to tell of effect",
        "reporting": "indicators of effect are declared, but only the others were observed",
        "path": "no observed effect links it to the objective",
    }
    return [said[one] for one in found]
