"""Which rows a results matrix has: its nodes in the donor's groups and order, each with its number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from logframe.declaration.framework.nodes import Node
from logframe.declaration.framework.projects import Project
from logframe.reviews.layouts.descriptions import Group, Layout


@attrs.frozen
class PlacedNode:
    """A node in its group: its number ("1.2", "" where it is the only one), and how deep it stands."""

    node: Node
    group: Group
    number: str
    depth: int


def arranged(project: Project, layout: Layout) -> list[PlacedNode]:
    """Return the nodes of a project that a layout has rows for, in its order."""
    groups = _groups(project, layout)
    if not layout.is_nested:
        grouped = [[node for node in project.nodes if groups.get(node.id) == place] for place in _places(layout)]
        return [placed for place, nodes in enumerate(grouped) for placed in _level(layout, nodes, place)]
    below: dict[str, list[Node]] = {}
    for node in project.nodes:
        if node.id in groups:
            below.setdefault(_parent(node, groups), []).append(node)
    return list(_nested(layout, groups, below))


def left_out(project: Project, layout: Layout) -> list[Node]:
    """Return the nodes that a layout has no rows for: activities only if they have indicators."""
    groups = _groups(project, layout)
    return [node for node in project.nodes if node.id not in groups and (node.kind != "activity" or node.indicators)]


def _places(layout: Layout) -> range:
    return range(len(layout.groups))


def _groups(project: Project, layout: Layout) -> dict[str, int]:
    """Return the place of the group of each node, by its id."""
    groups: dict[str, int] = {}
    for node in project.nodes:
        parents = tuple(project.node(id) for id in node.contributes_to if project.has(id))
        place = next((place for place in _places(layout) if layout.groups[place].takes(node, parents)), None)
        if place is not None:
            groups[node.id] = place
    return groups


def _parent(node: Node, groups: dict[str, int]) -> str:
    """Return the first node that a node contributes to and that stands above it or beside it, "" for none."""
    own = groups[node.id]
    return next((id for id in node.contributes_to if groups.get(id, own + 1) <= own), "")


def _level(layout: Layout, nodes: Sequence[Node], place: int) -> Iterator[PlacedNode]:
    for number, node in enumerate(nodes, 1):
        yield PlacedNode(node, layout.groups[place], str(number) if len(nodes) > 1 else "", min(place, 1))


def _nested(layout: Layout, groups: dict[str, int], below: dict[str, list[Node]]) -> Iterator[PlacedNode]:
    """Yield each node and then those below it; a stack, since a chain may be longer than calls go deep."""
    counts: dict[tuple[str, int], int] = {}
    stack = [(_numbered(below.get("", ()), groups, "", counts), 0)]
    while stack:
        siblings, depth = stack[-1]
        node, number = next(siblings, (None, ""))
        if node is None:
            stack.pop()
            continue
        yield PlacedNode(node, layout.groups[groups[node.id]], number, depth)
        stack.append((_numbered(below.get(node.id, ()), groups, number, counts), depth + 1))


def _numbered(
    nodes: Sequence[Node], groups: dict[str, int], above: str, counts: dict[tuple[str, int], int]
) -> Iterator[tuple[Node | None, str]]:
    """Number the nodes of a place by their groups, below the number of the node above; the only highest has none."""
    highest = [node for node in nodes if groups[node.id] == 0]
    is_only = len(highest) == 1 and not _parent(highest[0], groups)
    for node in sorted(nodes, key=lambda node: groups[node.id]):
        place = groups[node.id]
        counts[above, place] = counts.get((above, place), 0) + 1
        own = "" if place == 0 and is_only else str(counts[above, place])
        yield node, ".".join(part for part in (above, own) if part)
