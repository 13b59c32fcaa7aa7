"""Which node contributes to which: by numbers, by words, else by position; evidence wins, and is said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.levels import PLACES, digits_of, level_and_number
from logframe.exchange.tables.plans import NodePlan

_ABOVE: Final = {
    place: tuple(above for above in reversed(PLACES) if PLACES[above][0] < depth)
    for place, (depth, _, _) in PLACES.items()
}
"""For each level those above it, the nearest first."""


def link(nodes: Sequence[NodePlan], findings: Findings) -> None:
    """Set the parent of every node."""
    for node in nodes:
        _number_of_rows(node)
    chain = _Chain(nodes)
    above: list[NodePlan] = []
    for node in nodes:
        depth = PLACES[node.place][0]
        while above and PLACES[above[-1].place][0] >= depth:
            above.pop()
        by_position = above[-1] if above else None
        by_evidence = chain.by_words(node) or chain.by_number(node)
        node.parent = by_evidence or by_position or chain.only_above(node)
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


class _Chain:
    """The nodes of a table by level and number, each list in the order of the table."""

    def __init__(self, nodes: Sequence[NodePlan]) -> None:
        self.by_place: dict[str, list[NodePlan]] = {place: [] for place in PLACES}
        self.by_step: dict[tuple[str, tuple[int, ...]], list[NodePlan]] = {}
        self.first: dict[tuple[str, tuple[int, ...]], NodePlan] = {}
        for node in nodes:
            steps = digits_of(node.number)
            self.by_place[node.place].append(node)
            self.by_step.setdefault((node.place, steps[:1]), []).append(node)
            self.first.setdefault((node.place, steps), node)

    def by_number(self, node: NodePlan) -> NodePlan | None:
        """Find the node whose number this one's begins with, on the nearest level above."""
        steps = digits_of(node.number)
        for length in range(len(steps) - 1, 0, -1):
            above = steps[:length]
            for place in _ABOVE[node.place]:
                if (place, above) in self.first:
                    return self.first[place, above]
        return None

    def by_words(self, node: NodePlan) -> NodePlan | None:
        """Find the node that "relating to Outcome 1" names."""
        if not node.relation:
            return None
        level, number = level_and_number(node.relation)
        if level is None:
            return None
        alike = self.by_step.get((level, digits_of(number)[:1]), ())
        named_so = next((candidate for candidate in alike if candidate is not node), None)
        return named_so or _only(self.by_place[level])

    def only_above(self, node: NodePlan) -> NodePlan | None:
        """Return the one node of the nearest level above that stands further down the sheet."""
        return next((_only(self.by_place[place]) for place in _ABOVE[node.place] if self.by_place[place]), None)


def _only(nodes: Sequence[NodePlan]) -> NodePlan | None:
    return nodes[0] if len(nodes) == 1 else None
