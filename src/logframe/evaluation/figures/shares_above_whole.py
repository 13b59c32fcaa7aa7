"""Figures of a share that are certainly above the whole."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Percentage, Ratio
from logframe.declaration.framework.observations import Observation, Observed
from logframe.declaration.framework.targets import Keep
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.shares import Pooled
from logframe.evaluation.figures.gathered import number_of
from logframe.messages import Message
from logframe.places import Place
from logframe.units import PERCENT, same_kind


def shares_above_whole(indicator: Indicator) -> Iterator[tuple[Message, Observed, Place]]:
    """Yield baseline, targets, milestones and observations above 100 %, each with its name and place."""
    if not isinstance(indicator, (Percentage, Ratio)) or not indicator.part_of_whole:
        return
    for figure, value, unit, place in _figures(indicator):
        if _is_above(indicator, value, unit):
            yield figure, value, place


def _figures(indicator: Indicator) -> Iterator[tuple[Message, Observed, str | None, Place]]:
    baseline, target = indicator.baseline, indicator.target
    if isinstance(baseline, Observation):
        yield Message("figure-baseline"), baseline.value, baseline.unit, baseline.declared_at
    elif baseline is not None:
        yield Message("figure-baseline"), baseline, None, indicator.declared_at
    if isinstance(target, Keep):
        yield Message("figure-target"), target.allowed, None, target.declared_at
    for part in target if isinstance(target, tuple) else ():
        yield Message("figure-target"), part.value, part.unit, part.declared_at
    for milestone in indicator.milestones:
        yield Message("figure-milestone"), milestone.value, milestone.unit, milestone.declared_at
    for observation in indicator.observations:
        # A source that counts something else may give no share, and a figure that was replaced is answered.
        if observation.definition in ("", indicator.definition) and not observation.superseded_by:
            figure = Message("figure-observation", period=observation.extent)
            yield figure, observation.value, observation.unit, observation.declared_at


def _is_above(indicator: Indicator, value: Observed, unit: str | None) -> bool:
    if isinstance(value, Pooled):
        above, below = value.numerator, value.denominator
        if not isinstance(above, Number) or not isinstance(below, Number) or indicator.unit not in (PERCENT, None):
            return False
        return above.low is not None and below.high is not None and above.low > below.high
    if indicator.unit != PERCENT or (unit is not None and not same_kind(unit, PERCENT)):
        return False
    percent = number_of(indicator, value, unit)
    return isinstance(percent, Number) and percent.low is not None and percent.low > 100
