"""How the costs of a project come about: each unit cost, share of the budget and full-time post."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.staff import Post
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.short_numerals import Rounded
from logframe.evaluation.costs.budget_parts import component_shares
from logframe.evaluation.costs.unit_costs import (
    allocated,
    allocations,
    share_of_budget,
    shown_cost,
    staffing,
    unit_costs,
)
from logframe.evaluation.project.evaluations import Evaluation
from logframe.explanations import Step
from logframe.messages import Message


def cost_steps(evaluation: Evaluation) -> Iterator[Step]:
    """Return every cost of a project with what it is computed from."""
    project = evaluation.project
    for cost in unit_costs(evaluation):
        message = Message(
            "explain-cost",
            indicator=cost.indicator.id,
            money=cost.money,
            basis=cost.basis_message,
            value=cost.value,
            cost=shown_cost(cost.cost),
        )
        yield Step(message, cost.indicator.declared_at, tuple(Step(note) for note in cost.notes))
    shares = component_shares(project)
    paid = {share.line.id: share for share in shares}
    for share in shares:
        part = share.reason_message if share.share is None else share_of_budget(share.share)
        yield Step(Message("explain-budget-share", line=share.line.id, share=part), share.line.declared_at)
    for allocation in allocations(evaluation):
        below = tuple(
            Step(Message("explain-budget-line", statement=line.statement, amount=line.amount), line.declared_at)
            for line in allocation.lines
        )
        money = Message("explain-allocation", part=allocation.part, money=allocated(allocation, paid))
        yield Step(money, None, below)
    staff = staffing(project)
    if staff is not None and not isinstance(staff.full_time, Missing):
        below = tuple(Step(_post(post), post.declared_at) for post in staff.posts)
        yield Step(Message("explain-management", posts=Rounded(staff.full_time)), None, below)


def _post(post: Post) -> Message:
    if isinstance(post.time, Missing):
        return Message("post-without-time", statement=post.statement, reason=post.time.cause, note=None)
    return Message("explain-post", statement=post.statement, share=post.time)
