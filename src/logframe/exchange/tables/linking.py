"""Which node contributes to which: by numbers, by words, else by position; evidence wins, and is said."""

from __future__ import annotations

from collections.abc import Sequence

from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.levels import PLACES, digits_of, level_and_number
from logframe.exchange.tables.plans import NodePlan


def link(nodes: Sequence[NodePlan], findings: Findings) -> None:
    """Set the parent of every node."""
    for node in nodes:
        _number_of_rows(node)
    above: list[NodePlan] = []
    for node in nodes:
        depth = PLACES[node.place][0]
        while above and PLACES[above[-1].place][0] >= depth:
            above.pop()
        by_position = above[-1] if above else None
        by_evidence = _by_words(node, nodes) or _by_number(node, nodes)
        node.parent = by_evidence or by_position or _only_above(node, nodes)
        if by_evidence is not None and by_evidence is not by_position:
            findings.infer(
                node.piece.cell, "table-inferred-link", text=shown(node.statement), parent=shown(by_evidence.statement),
                number=node.number or node.relation,
            )  # fmt: skip
        if node.place != "activity":
            above.append(node)


def _number_of_rows(node: NodePlan) -> None:
    """Number a node by its rows: one number is its own, of several it is what they share."""
    if node.number or not node.numbers:
        return
    steps = [digits_of(number) for number in node.numbers]
    if len(set(steps)) == 1 and len(node.numbers) == 1:
        node.number = node.numbers[0]
    elif len({step[:-1] for step in steps}) == 1 and len(steps[0]) > 1:
        node.number = ".".join(map(str, steps[0][:-1]))


def _by_number(node: NodePlan, nodes: Sequence[NodePlan]) -> NodePlan | None:
    """Find the node whose number this one's begins with, on the nearest level above."""
    steps = digits_of(node.number)
    depth = PLACES[node.place][0]
    for length in range(len(steps) - 1, 0, -1):
        fitting = [
            candidate
            for candidate in nodes
            if PLACES[candidate.place][0] < depth and digits_of(candidate.number) == steps[:length]
        ]
        if fitting:
            return max(fitting, key=lambda candidate: PLACES[candidate.place][0])
    return None


def _by_words(node: NodePlan, nodes: Sequence[NodePlan]) -> NodePlan | None:
    """Find the node that "relating to Outcome 1" names."""
    if not node.relation:
        return None
    level, number = level_and_number(node.relation)
    for candidate in nodes:
        if (
            candidate is not node
            and candidate.place == level
            and digits_of(candidate.number)[:1] == digits_of(number)[:1]
        ):
            return candidate
    alike = [candidate for candidate in nodes if candidate.place == level]
    return alike[0] if len(alike) == 1 else None


def _only_above(node: NodePlan, nodes: Sequence[NodePlan]) -> NodePlan | None:
    """Return the one node of the nearest level above that stands further down the sheet."""
    depth = PLACES[node.place][0]
    higher = [candidate for candidate in nodes if PLACES[candidate.place][0] < depth and candidate.place != "activity"]
    if not higher:
        return None
    nearest = max(PLACES[candidate.place][0] for candidate in higher)
    alike = [candidate for candidate in higher if PLACES[candidate.place][0] == nearest]
    return alike[0] if len(alike) == 1 else None
