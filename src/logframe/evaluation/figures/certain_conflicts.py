"""Figures of an indicator that cannot all be true, whichever way they may go together."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.projects import Project
from logframe.evaluation.figures.conflicts import Conflict
from logframe.evaluation.figures.gathered import decides, gathered
from logframe.evaluation.figures.versions import versions


def certain_conflicts(indicator: Indicator, project: Project) -> Iterator[Conflict]:
    """Yield the contradictions among the figures of an indicator.

    Where no accumulation is declared, only figures that differ for the same time contradict each other for certain.
    """
    if len(indicator.observations) < 2:
        return
    rules = gathered(indicator, project, indicator.gathers or "increments")
    readings = versions(indicator.observations, rules, partial(decides, indicator))
    for conflict in readings.conflicts:
        if indicator.gathers is not None or conflict.reason.code == "figures-differ":
            yield conflict
