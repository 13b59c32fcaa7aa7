"""Targets of which only the parts are set, and do not show what the whole is to be: 80 % of women, 60 % of men."""

from __future__ import annotations

from typing import TypeVar

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.shares import Share
from logframe.evaluation.figures.averages import is_average

_Figure = TypeVar("_Figure", Target, Observation)


def by_part(indicator: Indicator) -> tuple[Indicator, ...]:
    """Return an indicator as each part of such a target would have it if it were all; itself without such a target.

    The whole lies between its parts, whatever their weights are. What is said of the whole alone stands for each
    part. Parts of several sets say two different things of one whole, which are its ends.
    """
    targets = indicator.target if isinstance(indicator.target, tuple) else ()
    for target in targets:
        if target.disaggregation and _is_open(target):
            return _as_parts(indicator, targets)
    return (indicator,)


def _as_parts(indicator: Indicator, targets: tuple[Target, ...]) -> tuple[Indicator, ...]:
    names = {(name, part) for target in targets for name, parts in _parts(target).items() for part in parts}
    if (indicator.adds_up and not is_average(indicator.statement, indicator.unit)) or len(
        {name for name, _ in names}
    ) > 1:
        return tuple([attrs.evolve(indicator, target=tuple(_at(target, end) for target in targets)) for end in (1, 0)])
    baseline = indicator.baseline
    return tuple(
        [
            attrs.evolve(
                indicator,
                target=tuple(_of(target, *cell) for target in targets),
                observations=tuple(_of(figure, *cell) for figure in indicator.observations),
                baseline=_of(baseline, *cell) if isinstance(baseline, Observation) else baseline,
            )
            for cell in sorted(names)
        ]
    )


def _is_open(figure: Target | Observation) -> bool:
    value = figure.value
    return bool(figure.disaggregation) and isinstance(value, Number) and value.is_bounded and not value.is_exact


def _parts(figure: Target | Observation) -> dict[str, dict[str, Number | Missing | Share]]:
    return figure.disaggregation if _is_open(figure) or isinstance(figure.value, Missing) else {}


def _of(figure: _Figure, name: str, part: str) -> _Figure:
    value = _parts(figure).get(name, {}).get(part)
    return attrs.evolve(figure, value=value, disaggregation=None) if isinstance(value, Number) else figure


def _at(target: Target, end: int) -> Target:
    value = target.value
    if not _is_open(target) or not isinstance(value, Number):
        return target
    chosen = value.high if end else value.low
    return attrs.evolve(target, value=Number(chosen, chosen), disaggregation=None)
