"""Which way is better: declared, else shown by baseline and target, else by dated targets that all move one way."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.values.numbers import ZERO, Number
from logframe.evaluation.fulfilment.goals import Goal

Way = Literal["increase", "decrease"]
Basis = Literal["declared", "bound", "baseline and target", "dated targets", "flow", "scale", "open"]


@attrs.define(unsafe_hash=True)
class Direction:
    """Which way is better, None where nothing shows it, and by what.

    `contradicted` is a declared direction against baseline and target; `apart` are numbers and rates of a flow that
    point opposite ways, so that the direction must be declared.
    """

    way: Way | None
    basis: Basis
    contradicted: bool = False
    apart: bool = False

    @property
    def falls(self) -> bool:
        """Return whether less is known to be better."""
        return self.way == "decrease"


def direction_of(
    indicator: Indicator,
    *,
    start: Number | None,
    start_as_number: Number | None,
    goal: Goal | None,
    dated: Sequence[tuple[datetime.date, Goal]],
    parts: Sequence[Goal],
    accumulates: str,
) -> Direction:
    """Return the direction of an indicator.

    `start` is the baseline over the target's span (for flows its rate times that span), `start_as_number` the
    baseline as declared; `dated` are the dated targets in the order of time, `parts` those that a flow has for
    periods within the span: 20 and 12 in two years fall from 24 in a year, though their sum is more.
    """
    shown = None if start is None or goal is None else way_shown(start, goal)
    if not indicator.is_numeric:
        return Direction("increase", "scale", contradicted=shown == "decrease")
    declared = indicator.direction
    if declared == "increase" or declared == "decrease":
        return Direction(declared, "declared", contradicted=shown is not None and shown != declared)
    from_nothing = accumulates == "increments" and start == ZERO
    if from_nothing and shown != "decrease" and (goal is None or goal.shows is None):
        return Direction("increase", "flow")
    if shown is not None and start_as_number is not None and goal is not None:
        alike = bool(parts) and all(way_shown(start_as_number, part) == shown for part in parts)
        if not alike and way_shown(start_as_number, goal) not in (None, shown):
            return Direction(None, "open", apart=True)
        if goal.shows not in (None, shown):
            return Direction(None, "open")
        return Direction(shown, "baseline and target")
    if goal is not None and goal.shows is not None:
        return Direction(goal.shows, "bound")
    if accumulates == "snapshot":
        ways: set[Way | None] = {_between(first, second) for (_, first), (_, second) in pairwise(dated)}
        if len(ways) == 1 and None not in ways:
            return Direction(ways.pop(), "dated targets")
        return Direction(None, "open")
    if start is None or indicator.baseline is None:
        return Direction("increase", "flow")
    return Direction(None, "open")


def way_shown(start: Number, goal: Goal) -> Way | None:
    """Return the way that leads from a start to a goal, None where they may be the same."""
    if start.high is not None and goal.low > start.high:
        return "increase"
    if start.low is not None and goal.high < start.low:
        return "decrease"
    return None


def _between(first: Goal, second: Goal) -> Way | None:
    if second.low > first.high:
        return "increase"
    return "decrease" if second.high < first.low else None
