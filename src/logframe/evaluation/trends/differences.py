"""Trend methods by differences, which work with zero and negative figures: Destatis and ESCAP."""

from __future__ import annotations

from fractions import Fraction

from logframe.declaration.values.numbers import Exact
from logframe.evaluation.trends.trend_methods import Asked, Judged, TrendMethod
from logframe.messages import Message

_SUN, _SUN_CLOUD, _CLOUD, _STORM = "sun", "sun with cloud", "cloud", "thunderstorm"
_POINTS = 6


def _destatis(asked: Asked) -> Judged:
    years = sorted(asked.points)[-_POINTS:]
    first, last = years[0], years[-1]
    mean: Fraction = Fraction(asked.points[last] - asked.points[first], last - first)
    latest = asked.points[last] - asked.points[years[-2]]
    numbers: dict[str, Exact | float] = {"mean change": mean, "last change": latest}
    right, last_right = mean * asked.sign > 0, latest * asked.sign > 0
    if asked.target is None:
        if right:
            return Judged(_SUN if last_right else _SUN_CLOUD, numbers)
        return Judged(_CLOUD if last_right else _STORM, numbers)
    if asked.every_year:
        if asked.is_met:
            return Judged(_SUN if right or mean == 0 else _SUN_CLOUD, numbers)
        return Judged(_CLOUD if right else _STORM, numbers)
    if asked.is_met:
        return Judged(_SUN, numbers)
    if not right:
        return Judged(_STORM, numbers)
    if asked.target_year is None:
        return Judged(None, numbers, Message("trend-target-without-year"))
    projected = Fraction(asked.value) + mean * max(0, asked.target_year - last)
    missed = (Fraction(asked.target) - projected) / (Fraction(asked.target) - Fraction(asked.value))
    numbers |= {"projected": projected, "missed of the gap": missed}
    if missed < Fraction(5, 100):
        return Judged(_SUN, numbers)
    return Judged(_SUN_CLOUD if missed <= Fraction(20, 100) else _CLOUD, numbers)


def _escap(asked: Asked) -> Judged:
    if asked.target is None:
        return Judged(None, why=Message("trend-needs-target"))
    way = abs(Fraction(asked.target) - Fraction(asked.start))
    if way == 0:
        return Judged(None, why=Message("trend-base-at-target"))
    if asked.parity:
        gone = way - abs(Fraction(asked.target) - Fraction(asked.value))
    else:
        gone = asked.sign * (Fraction(asked.value) - Fraction(asked.start))
    index = 10 * gone / way
    label = "achieved" if index >= 10 else "progress" if index > 0 else "no progress" if index == 0 else "regression"
    return Judged(label, {"way to go": way, "way gone": gone, "index": index})


METHODS = (
    TrendMethod(
        "destatis",
        Message("trend-destatis"),
        (_SUN, _SUN_CLOUD, _CLOUD, _STORM),
        _destatis,
    ),
    TrendMethod(
        "escap",
        Message("trend-escap"),
        ("achieved", "progress", "no progress", "regression"),
        _escap,
    ),
)
