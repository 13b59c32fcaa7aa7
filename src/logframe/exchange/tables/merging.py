"""Several sheets as one project, unless they name different ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from logframe.exchange.tables.findings import Findings
from logframe.exchange.tables.headers import Layout
from logframe.exchange.tables.levels import digits_of
from logframe.exchange.tables.plans import IndicatorPlan, NodePlan, Piece, TablePlan
from logframe.exchange.tables.sheet_names import take_sheet_names
from logframe.exchange.tables.table_words import plain


def merged(plans: Sequence[tuple[Layout, TablePlan]], findings: Findings) -> list[tuple[Layout, TablePlan]]:
    """Return the plans of projects: a sheet that names no other project belongs to the one before."""
    groups: list[list[tuple[Layout, TablePlan]]] = []
    for layout, plan in plans:
        into = next((group for group in reversed(groups) if _is_same(_labels(group), plan)), None)
        if into is None:
            groups.append([(layout, plan)])
        else:
            into.append((layout, plan))
    for group in groups:
        if len(group) > 1:
            take_sheet_names(group, findings)
        for _, further in group[1:]:
            _take(group[0][1], further)
    return [group[0] for group in groups]


def _labels(group: Sequence[tuple[Layout, TablePlan]]) -> dict[str, Piece]:
    """Return what the sheets of a project say of it, the first that says something before the others."""
    return {field: piece for _, plan in reversed(group) for field, piece in plan.labels.items()}


def _is_same(labels: Mapping[str, Piece], plan: TablePlan) -> bool:
    for field in ("id", "statement"):
        if field in labels and field in plan.labels:
            return plain(labels[field].text) == plain(plan.labels[field].text)
    return True


def _take(plan: TablePlan, further: TablePlan) -> None:
    """Take a further sheet into a plan: what stands in both is one node or indicator, with the figures of both."""
    plan.headings = {**further.headings, **plan.headings}
    plan.has_actuals = plan.has_actuals or further.has_actuals
    for field, piece in further.labels.items():
        plan.labels.setdefault(field, piece)
    nodes = {(node.place, plain(node.statement)): node for node in plan.nodes}
    indicators = {plain(indicator.statement): indicator for node in plan.nodes for indicator in node.indicators}
    owners = {id(indicator): node for node in plan.nodes for indicator in node.indicators}
    for node in further.nodes:
        fresh: list[IndicatorPlan] = []
        for indicator in node.indicators:
            before = indicators.get(plain(indicator.statement))
            if before is None:
                fresh.append(indicator)
                continue
            before.figures.extend(indicator.figures)
            before.verification.extend(piece for piece in indicator.verification if piece not in before.verification)
            before.comments.extend(indicator.comments)
            before.notes.extend(indicator.notes)
            before.totals = before.totals or indicator.totals
            for role, piece in indicator.beside.items():
                before.beside.setdefault(role, piece)
            owner = owners.get(id(before))
            if owner is not None and _has_no_result(owner) and not _has_no_result(node):
                # A sheet of definitions came first: its indicators belong to the results of the table.
                owner.indicators.remove(before)
                before.number, before.level = before.number or indicator.number, before.level or indicator.level
                fresh.append(before)
        same = nodes.get((node.place, plain(node.statement))) or _numbered_above(plan, node)
        if same is not None:
            same.indicators.extend(fresh)
            same.assumptions.extend(node.assumptions)
            same.risks.extend(node.risks)
        elif fresh or not _has_no_result(node) or not node.indicators:
            node.indicators = fresh
            plan.nodes.append(node)
    plan.nodes = [node for node in plan.nodes if node.indicators or not _has_no_result(node)]


def _has_no_result(node: NodePlan) -> bool:
    return node.inferred and not node.statement


def _numbered_above(plan: TablePlan, node: NodePlan) -> NodePlan | None:
    """Return the node that the numbers of indicators without a result of their own name: 1 for 1.1 and 1.2."""
    if node.statement or not node.inferred:
        return None
    steps = {digits_of(indicator.number)[:-1] for indicator in node.indicators}
    above = [before for before in plan.nodes if before.number and {digits_of(before.number)} == steps]
    return above[0] if len(above) == 1 else None
