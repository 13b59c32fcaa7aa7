"""The results chain as a graph: what contributes to what."""

from __future__ import annotations

import math
from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING, Final

from logframe.declaration.framework.nodes import Activity, Node, Objective, wrong_way
from logframe.declaration.framework.problem_trees import Problem
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.references import names_listed, refused_references
from logframe.errors import LinkError, LogframeError, LoopError, nearest_code, raise_together
from logframe.messages import Code, Message

if TYPE_CHECKING:
    import networkx as nx

_MOST_COMPARED: Final = 100  # so many links to nothing are more than anybody mends one by one


def graph(project: Project) -> nx.DiGraph[str]:
    """Build the graph of ids, each edge from a node to what it contributes to; unknown ids are left out."""
    import networkx as nx

    drawn: nx.DiGraph[str] = nx.DiGraph()
    drawn.add_nodes_from(node.id for node in project.nodes)
    drawn.add_edges_from(
        (node.id, parent) for node in project.nodes for parent in node.contributes_to if parent in drawn
    )
    return drawn


def check_graph(project: Project) -> None:
    """Refuse links to nothing or down the chain, loops, unknown successors of figures and lines of the budget.

    Raises LinkError or LoopError, or a ProjectErrors of several.
    """
    problems: list[LogframeError] = [*_unknown(project), *_wrong_way(project), *_unknown_successors(project)]
    problems.extend(_unknown_problems(project))
    problems.extend(_loops(project))
    problems.extend(refused_references(project))
    problems.sort(key=lambda problem: problem.place)
    raise_together(Message("graph-of-project", project=project.id), problems)


def _unknown(project: Project) -> list[LinkError]:
    ids = {node.id: None for node in project.nodes}
    problems: list[LinkError] = []
    for node in project.nodes:
        for parent in node.contributes_to:
            if parent not in ids:
                near = nearest_code(parent, ids) if len(problems) < _MOST_COMPARED else None
                problems.append(
                    LinkError(
                        Message(
                            "link-to-unknown-node",
                            id=Code.of(node.id),
                            parent=Code.of(parent),
                            project=project.id,
                            near=near,
                            nodes=names_listed(ids),
                        ),
                        place=node.declared_at,
                    )
                )
    return problems


def _wrong_way(project: Project) -> list[LinkError]:
    """List every link that leads down the chain."""
    links = ((node, project.node(id)) for node in project.nodes for id in node.contributes_to if project.has(id))
    return [error for node, parent in links if (error := wrong_way(node, parent)) is not None]


def _unknown_problems(project: Project) -> list[LinkError]:
    """List the activities that solve, and the problems that cause, a problem that the project does not declare."""
    ids = [problem.id for problem in project.problems]
    links: list[tuple[Activity | Problem, str]] = [
        *((node, id) for node in project.nodes if isinstance(node, Activity) for id in node.solves),
        *((problem, id) for problem in project.problems for id in problem.causes_of),
    ]
    return [
        LinkError(
            Message(
                "link-to-unknown-problem",
                id=Code.of(declared.id),
                problem=Code.of(id),
                near=nearest_code(id, ids),
                problems=tuple(ids),
            ),
            place=declared.declared_at,
        )
        for declared, id in links
        if id not in ids
    ]


def _unknown_successors(project: Project) -> list[LinkError]:
    """List the figures that are superseded by a source that neither the indicator nor the project has."""
    problems = []
    for indicator in project.indicators():
        superseded = [observation for observation in indicator.observations if observation.superseded_by]
        if not superseded:
            continue
        ids = list(dict.fromkeys(source.id for source in (*indicator.sources(), *project.sources)))
        for observation in superseded:
            if observation.superseded_by in ids:
                continue
            problems.append(
                LinkError(
                    Message(
                        "superseded-by-unknown-source",
                        indicator=Code.of(indicator.id),
                        source=Code.of(observation.superseded_by),
                        near=nearest_code(observation.superseded_by, ids),
                        sources=tuple(ids),
                    ),
                    place=observation.declared_at,
                )
            )
    return problems


def _loops(project: Project) -> list[LoopError]:
    if _are_parents_first(project):
        return []  # links to nodes declared before lead in no circle
    try:
        parents_first(project)
    except CycleError:
        pass
    else:
        return []
    # Only a loop is worth the import.
    import networkx as nx

    problems = []
    for members in nx.strongly_connected_components(graph(project)):
        if len(members) < 2:
            continue
        path = _round(project, members)
        first = project.node(path[0])
        problems.append(
            LoopError(
                Message("loop-of-links", path=Code(" -> ".join([*path, path[0]]))),
                place=first.declared_at,
                rule="LF140",
            )
        )
    return problems


def _round(project: Project, members: set[str]) -> list[str]:
    """Follow links inside a component until a node comes back, starting with the first declared."""
    path: dict[str, None] = {}
    here = next(node.id for node in project.nodes if node.id in members)
    while here not in path:
        path[here] = None
        here = next(parent for parent in project.node(here).contributes_to if parent in members)
    walked = list(path)
    return walked[walked.index(here) :]


def above(project: Project, nodes: Iterable[Node]) -> list[Node]:
    """List every node that some nodes contribute to, directly or through others, nearest first."""
    table: dict[str, Node] = {}
    line = [parent for node in nodes for parent in node.contributes_to]
    for id in line:
        if id not in table and project.has(id):
            table[id] = project.node(id)
            line.extend(table[id].contributes_to)
    return list(table.values())


def below(project: Project) -> dict[str, list[Node]]:
    """Give, for each node, those that contribute to it directly."""
    table: dict[str, list[Node]] = {node.id: [] for node in project.nodes}
    for node in project.nodes:
        for parent in node.contributes_to:
            if parent in table:
                table[parent].append(node)
    return table


def ranks(project: Project, kind: str) -> list[list[Node]]:
    """Sort the nodes of a kind into rows for drawing: those that lead to no other of it first.

    Raises LoopError if the links go in a circle.
    """
    among = {node.id: node for node in project.nodes if node.kind == kind}
    links = {id: [parent for parent in among[id].contributes_to if parent in among] for id in among}
    if not any(links.values()):
        return [[*among.values()]] if among else []
    sorter = TopologicalSorter(links)
    try:
        sorter.prepare()
    except CycleError:
        check_graph(project)
        raise
    place = {id: number for number, id in enumerate(among)}
    rows = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready(), key=place.__getitem__)
        sorter.done(*ready)
        rows.append([among[id] for id in ready])
    return rows


def _are_parents_first(project: Project) -> bool:
    """Return whether the nodes are declared as most are: each after all it contributes to."""
    before: set[str] = set()
    for node in project.nodes:
        if not before.issuperset(node.contributes_to):
            return False
        before.add(node.id)
    return True


def parents_first(project: Project) -> list[Node]:
    """Sort the nodes so that each stands after all it contributes to; the links must not go in a circle."""
    if _are_parents_first(project):
        return list(project.nodes)
    table = {node.id: [parent for parent in node.contributes_to if project.has(parent)] for node in project.nodes}
    return [project.node(id) for id in TopologicalSorter(table).static_order()]


def objectives_above(project: Project) -> dict[str, tuple[Objective, ...]]:
    """Return, for each node, the objectives that it contributes to, directly or through others, nearest first."""
    steps: dict[str, dict[str, int]] = {}
    for node in parents_first(project):
        nearest_by: dict[str, int] = {}
        for parent in node.contributes_to:
            if not project.has(parent):
                continue
            itself = {parent: 0} if isinstance(project.node(parent), Objective) else {}
            for objective, distance in (itself | steps[parent]).items():
                if distance + 1 < nearest_by.get(objective, math.inf):
                    nearest_by.pop(objective, None)
                    nearest_by[objective] = distance + 1
        # Sorting is stable: what is equally near keeps the order of the links.
        steps[node.id] = dict(sorted(nearest_by.items(), key=lambda item: item[1]))
    objectives = {node.id: node for node in project.nodes if isinstance(node, Objective)}
    return {id: tuple(objectives[objective] for objective in table) for id, table in steps.items()}
