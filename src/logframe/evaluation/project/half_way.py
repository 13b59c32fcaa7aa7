"""Where measurement stops half way: what is done is counted, and what came of it is not."""

from __future__ import annotations

from typing import Literal

import attrs

from logframe.declaration.framework.graph import above, below
from logframe.declaration.framework.nodes import Node, Objective, Result
from logframe.declaration.framework.projects import Project
from logframe.terms import reaches_effect

HalfWay = Literal["design", "reporting", "path"]


@attrs.frozen
class Chain:
    """The links of a project, looked up once: direct contributors and the results under each objective."""

    project: Project
    below: dict[str, list[Node]]
    results_under: dict[str, int]


def chain(project: Project) -> Chain:
    """Look up what contributes to what."""
    under: dict[str, int] = {}
    for one in project.nodes:
        if isinstance(one, Result):
            for upper in above(project, one):
                if isinstance(upper, Objective):
                    under[upper.id] = under.get(upper.id, 0) + 1
    return Chain(project, below(project), under)


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


def half_way_along_path(links: Chain, node: Node, observed: frozenset[str]) -> bool:
    """Tell whether no observed effect links a result to its objective.

    Context indicators do not carry a path, nor do those of an objective that several results share: nothing
    links them to the one result.
    """
    if not isinstance(node, Result):
        return False
    for one in (node, *above(links.project, node)):
        shared = isinstance(one, Objective) and links.results_under.get(one.id, 0) > 1
        if shared:
            continue
        if any(
            reaches_effect(indicator.level) and not indicator.context and indicator.id in observed
            for indicator in one.indicators
        ):
            return False
    return True


def half_way(links: Chain, node: Node, observed: frozenset[str]) -> tuple[HalfWay, ...]:
    """List the ways in which a node stops half way: in its design, its reporting, along its path."""
    found: list[HalfWay] = []
    if half_way_by_design(node):
        found.append("design")
    if half_way_in_reporting(node, observed):
        found.append("reporting")
    if half_way_along_path(links, node, observed):
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
