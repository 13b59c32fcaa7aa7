"""How the figures of several periods may go together, where that is declared and where it is not."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Count, Measure, Money
from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import ZERO, Number
from logframe.evaluation.figures.averages import is_average
from logframe.evaluation.figures.gathered import number_of
from logframe.evaluation.fulfilment.states_in_words import state_in
from logframe.messages import Message
from logframe.reader_forms import form_of
from logframe.terms import Accumulation

_READINGS: Final[tuple[Accumulation, ...]] = ("snapshot", "running-total", "increments")


def accumulations(indicator: Indicator) -> tuple[tuple[Accumulation, ...], tuple[Message, ...]]:
    """Return how figures of several periods may go together, and what was taken where that is not declared.

    Averages and rates are states. A count of activities or outputs without a baseline, or from 0, is a flow, unless
    its words name a state and several periods are reported; anything else undeclared is open.
    """
    declared = indicator.gathers
    if declared is not None:
        return (declared,), ()
    if indicator.accumulates == "open":
        return _open(indicator)
    start = number_of(indicator, indicator.start) if indicator.start is not None else ZERO
    if isinstance(indicator, (Measure, Money)) and is_average(indicator.statement, indicator.unit):
        return ("snapshot",), (Message("taken-as-state"),)
    is_flow = isinstance(indicator, Count) and indicator.level in ("activity", "output") and start == ZERO
    if is_flow and not _is_read_by_period(indicator) and not (_worded_as_state(indicator) and _is_repeated(indicator)):
        return ("increments",), (Message("taken-as-flow"),)
    return _open(indicator)


def _open(indicator: Indicator) -> tuple[tuple[Accumulation, ...], tuple[Message, ...]]:
    words = _worded_as_state(indicator)
    why = Message("accumulation-not-declared") if words is None else Message("accumulation-of-a-state", words=words)
    return _readings(indicator), (why,)


def _worded_as_state(indicator: Indicator) -> str | None:
    return state_in(indicator.statement) if isinstance(indicator, Count) else None


def _is_repeated(indicator: Indicator) -> bool:
    """Return whether there are figures of several times."""
    return len({observation.extent for observation in indicator.observations if not observation.is_missing}) > 1


def _is_read_by_period(indicator: Indicator) -> bool:
    """Return whether a table or IATI file gives each period its own target and actual, which may be either."""
    targets = indicator.target if isinstance(indicator.target, tuple) else ()
    periods = {target.period for target in targets if target.period is not None}
    reported = {observation.extent for observation in indicator.observations if not observation.is_missing}
    return len(periods) > 1 and periods <= reported and form_of(indicator.declared_at) in ("workbook", "iati")


def _readings(indicator: Indicator) -> tuple[Accumulation, ...]:
    """Return the readings that the figures leave open: what was counted until a day is no less on a later day."""
    if isinstance(indicator, Count) and _falls_back(indicator):
        return tuple(reading for reading in _READINGS if reading != "running-total")
    return _READINGS


def _falls_back(indicator: Count) -> bool:
    by_series: dict[tuple[str, str, str | None], list[Observation]] = {}
    for observation in indicator.observations:
        if isinstance(observation.value, Number) and observation.extent is not None and not observation.superseded_by:
            key = (observation.source_id, str(observation.definition), observation.place)
            by_series.setdefault(key, []).append(observation)
    return any(
        _falls(first, second)
        for series in by_series.values()
        for first, second in pairwise(sorted(series, key=_last_day))
    )


def _falls(first: Observation, second: Observation) -> bool:
    before, after = first.value, second.value
    assert isinstance(before, Number)
    assert isinstance(after, Number)
    if _last_day(first) == _last_day(second) or before.low is None or after.high is None:
        return False
    return after.high < before.low


def _last_day(observation: Observation) -> int:
    assert observation.end is not None
    return observation.end.toordinal()
