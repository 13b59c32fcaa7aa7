"""Targets with those of their parts: 100 people, 50 of them women."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.periods import Period
from logframe.exchange.tables.aims import AIMS, Dated, dimension_of, part_name

Parts = dict[str, dict[str, Number]]


def with_parts(aims: Sequence[Any], dated: Dated) -> list[Any]:
    """Return targets and milestones with the figures of their parts: those of the same time, under the same whole."""
    parts: dict[Period | None, Parts] = {}
    wholes: dict[Period | None, object] = {}
    for entry, period in dated:
        if entry.figure.role not in AIMS:
            continue
        if entry.figure.part is None:
            wholes[period] = entry.value
        elif isinstance(entry.value, Number):
            parts.setdefault(period, {}).setdefault(dimension_of(entry), {})[part_name(entry)] = entry.value
    return [_with_own(aim, parts, wholes) if isinstance(aim, Target) else aim for aim in aims]


def _with_own(target: Target, parts: dict[Period | None, Parts], wholes: dict[Period | None, object]) -> Target:
    for period, own in parts.items():
        times = [(None, None)] if period is None else [(period.end, None), (None, period)]
        if (target.by, target.period) in times and wholes.get(period) == target.value:
            return attrs.evolve(target, disaggregation=own)
    return target
