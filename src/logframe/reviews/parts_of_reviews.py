"""The part of a review that is asked for: one node, or one indicator with the node that it stands at."""

from __future__ import annotations

from typing import TypeVar

import attrs

from logframe.reviews.reviewing import ActivityLine, NodeLines, Review

Lines = TypeVar("Lines", NodeLines, ActivityLine)


def part_of_review(review: Review, id: str) -> Review:
    """Return a review with the lines of one node or indicator alone, all for ""; page one stays that of the project."""
    if not id:
        return review
    return attrs.evolve(review, nodes=_lines(review.nodes, id), activities=_lines(review.activities, id))


def _lines(nodes: tuple[Lines, ...], id: str) -> tuple[Lines, ...]:
    kept: list[Lines] = []
    for node in nodes:
        rows = node.rows if node.id == id else tuple(row for row in node.rows if row.id == id)
        if rows or node.id == id:
            kept.append(attrs.evolve(node, rows=rows))
    return tuple(kept)
