"""Shares that come from a survey, with how many were asked."""

from __future__ import annotations

from fractions import Fraction

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Percentage, Ratio
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.sources import Source
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.shares import Pooled


def is_survey(source: Source | None) -> bool:
    """Return whether a source is a survey, by its kind."""
    return source is not None and "survey" in source.kind.lower()


def survey_share(indicator: Indicator, observation: Observation) -> tuple[Fraction, int] | None:
    """Return an exact survey share, 0 to 1, and how many were asked; None for anything else."""
    if not isinstance(indicator, (Percentage, Ratio)) or not is_survey(observation.source):
        return None
    value = observation.value
    if isinstance(value, Pooled):
        above, below = value.numerator, value.denominator
        if isinstance(above, Number) and isinstance(below, Number) and above.is_exact and below.is_exact:
            top, bottom = above.low, below.low
            if isinstance(top, int) and isinstance(bottom, int) and 0 <= top <= bottom and bottom:
                return Fraction(top, bottom), bottom
        return None
    if not isinstance(value, Number) or not value.is_exact or value.low is None or observation.sample_size is None:
        return None
    share = Fraction(value.low) / 100
    return (share, observation.sample_size) if 0 <= share <= 1 else None
