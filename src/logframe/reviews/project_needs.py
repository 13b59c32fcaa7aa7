"""How much attention each project of a programme needs, and why, in a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

import attrs

from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing
from logframe.evaluation.costs.funding import funding
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.status_counts import Tally, tally
from logframe.evaluation.statuses import Status
from logframe.messages import Message
from logframe.reviews.attention import rank
from logframe.reviews.priorities import Priority, PriorityClass


@attrs.frozen
class ProjectNeed:
    """A project in one line: how far its results are, whose money it has, and what matters most of it."""

    project: str
    statement: str
    statuses: tuple[Message, ...]
    effects: Message
    money: tuple[Message, ...]
    matters: Message | None


@attrs.frozen
class Standing:
    """By what projects are sorted: the class of what matters most of one, its gravest status, and its money."""

    gravest: int
    worst: int
    money: Mapping[str, Fraction]


def standing_of(evaluation: Evaluation, counts: Tally, priorities: Sequence[Priority]) -> Standing:
    """Return how a project stands beside others; `priorities` are what matters most of it."""
    return Standing(
        min((priority.kind.rank for priority in priorities), default=len(PriorityClass)),
        min((rank(status) for status, _ in counts.by_status), default=rank(Status.FULFILLED)),
        known_money(evaluation.project),
    )


def in_order_of_need(standings: Sequence[Standing]) -> list[int]:
    """Return the places of projects, of that which needs attention most first; those alike keep their order."""
    totals: dict[str, Fraction] = {}
    for standing in standings:
        for currency, amount in standing.money.items():
            totals[currency] = totals.get(currency, Fraction(0)) + amount

    def need(place: int) -> tuple[int, int, Fraction]:
        standing = standings[place]
        shares = (amount / totals[currency] for currency, amount in standing.money.items() if totals[currency])
        return standing.gravest, standing.worst, -max(shares, default=Fraction(0))

    return sorted(range(len(standings)), key=need)


def need_of(evaluation: Evaluation, priorities: Sequence[Priority]) -> ProjectNeed:
    """Return the line of a project on page one; `priorities` are what matters most of it."""
    project, counts = evaluation.project, tally(evaluation)
    return ProjectNeed(
        project.id,
        project.statement,
        tuple(Message("status-count", count=count, status=status) for status, count in counts.by_status),
        Message("so-many-of", count=counts.with_effect, of=counts.results),
        tuple(part.message for part in funding(project)),
        priorities[0].message if priorities else None,
    )


def known_money(project: Project) -> dict[str, Fraction]:
    """Return the least that a project has in each currency; two currencies never meet."""
    money: dict[str, Fraction] = {}
    for part in funding(project):
        if not isinstance(part.sum, Missing) and part.sum.low is not None:
            money[part.currency] = money.get(part.currency, Fraction(0)) + Fraction(part.sum.low)
    return money
