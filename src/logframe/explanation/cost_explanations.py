"""How the costs of a project come about: each unit cost, share of the budget and full-time post."""

from __future__ import annotations

from collections.abc import Iterator

from logframe import units
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.short_numerals import short
from logframe.evaluation.costs.budget_parts import component_shares
from logframe.evaluation.costs.unit_costs import (
    allocated,
    allocations,
    cost_text,
    share_of_budget,
    staffing,
    unit_costs,
)
from logframe.evaluation.project.evaluations import Evaluation
from logframe.explanations import Step


def cost_steps(evaluation: Evaluation) -> Iterator[Step]:
    """Tell every cost of a project with what it is computed from."""
    project = evaluation.project
    for one in unit_costs(evaluation):
        below = tuple(Step(text) for text in one.warnings)
        formula = f"{one.money} ({one.basis}) / {one.value}"
        yield Step(f"cost of {one.indicator.id}: {formula} = {cost_text(one.cost)}", one.indicator.declared_at, below)
    shares = component_shares(project)
    paid = {share.line: share for share in shares}
    for share in shares:
        told = share.reason if share.share is None else share_of_budget(share.share)
        yield Step(f"share of {share.line.id} in the total: {told}", share.line.declared_at)
    for part in allocations(evaluation):
        below = tuple(Step(f"{line.statement}: {line.amount}", line.declared_at) for line in part.lines)
        yield Step(f"money for {part.part}: {allocated(part, paid)}", None, below)
    found = staffing(project)
    if found is not None and not isinstance(found.full_time, Missing):
        below = tuple(Step(f"{post.statement}: {post.time} %", post.declared_at) for post in found.posts)
        yield Step(f"management: {short(found.full_time, units.ONE)} full-time posts", None, below)
