"""Which way is better for an indicator, as the evaluation takes it."""

from __future__ import annotations

from typing import Literal

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.targets import Keep
from logframe.diagnosis.rules import Case


def shown_direction(indicator: Indicator, case: Case) -> Literal["increase", "decrease"] | None:
    """Return the direction that is declared, or shown by baseline and target or dated targets; None if none says.

    That a flow without a baseline rises is a convention for its target, and says nothing of its words.
    """
    if indicator.direction == "ambiguous":
        return None
    direction = case.plan(indicator).direction
    return None if direction.basis == "flow" else direction.way


def rises_by_convention(indicator: Indicator, case: Case) -> bool:
    """Return whether a target is taken as one to rise to only because flows and totals without a baseline do."""
    if isinstance(indicator.target, Keep):
        return False
    direction = case.plan(indicator, case.ways(indicator)[0]).direction
    return direction.basis == "flow" and direction.way == "increase"
