"""What the rows of a matrix say, before anything is declared: nodes, and the cells of their indicators."""

from __future__ import annotations

import attrs

from logframe.exchange.excel.sheets import Cell


@attrs.define
class IndicatorPlan:
    """An indicator: its statement, its cells by role, and its figures by role and the year in the heading."""

    statement: Cell
    cells: dict[str, Cell] = attrs.Factory(dict)
    dated: list[tuple[str, str, Cell]] = attrs.Factory(list)
    verification: list[Cell] = attrs.Factory(list)
    reported: list[dict[str, Cell]] = attrs.Factory(list)
    id: str = ""


@attrs.define
class NodePlan:
    """A node: what kind of level it is, and everything that stands beside it."""

    place: str
    statement: str
    cell: Cell
    id: str = ""
    links: list[Cell] = attrs.Factory(list)
    assumptions: list[Cell] = attrs.Factory(list)
    risks: list[Cell] = attrs.Factory(list)
    indicators: list[IndicatorPlan] = attrs.Factory(list)


@attrs.define
class MatrixPlan:
    """A matrix: what is said above it, and its nodes in order."""

    labels: dict[str, Cell] = attrs.Factory(dict)
    nodes: list[NodePlan] = attrs.Factory(list)
    unread: list[Cell] = attrs.Factory(list)
