"""Which way is better for an indicator, as the evaluation takes it."""

from __future__ import annotations

from typing import Literal

from logframe.declaration.framework.indicators import Indicator
from logframe.diagnosis.rules import Case
from logframe.evaluation.fulfilment.expectations import yardstick
from logframe.evaluation.fulfilment.judgement import falls


def shown_direction(indicator: Indicator, case: Case) -> Literal["increase", "decrease"] | None:
    """Return the direction that is declared, or shown by baseline and target; None if neither says."""
    if indicator.direction == "ambiguous":
        return None
    held = yardstick(indicator, case.project, case.on)
    if indicator.direction is None and (
        held.start is None or held.aim is None or indicator.is_flow or held.start.overlaps(held.aim)
    ):
        return None
    return "decrease" if falls(indicator, held) else "increase"
