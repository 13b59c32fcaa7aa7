"""Trend methods by differences, which work with zero and negative figures: Destatis and ESCAP."""

from __future__ import annotations

from fractions import Fraction

from logframe.declaration.values.numbers import Exact
from logframe.evaluation.trends.trend_methods import Asked, Judged, TrendMethod

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
        return Judged(None, numbers, "no year is given for the target")
    projected = Fraction(asked.value) + mean * max(0, asked.target_year - last)
    missed = (Fraction(asked.target) - projected) / (Fraction(asked.target) - Fraction(asked.value))
    numbers |= {"projected": projected, "missed of the gap": missed}
    if missed < Fraction(5, 100):
        return Judged(_SUN, numbers)
    return Judged(_SUN_CLOUD if missed <= Fraction(20, 100) else _CLOUD, numbers)


def _escap(asked: Asked) -> Judged:
    if asked.target is None:
        return Judged(None, reason="the current status index needs a target")
    way = abs(Fraction(asked.target) - Fraction(asked.start))
    if way == 0:
        return Judged(None, reason="the base is at the target: there is no way to go")
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
        "Destatis weather symbols",
        "mean yearly change of the last six points, carried on to the target's year; missed part of the gap: 5 %, 20 %",
        (_SUN, _SUN_CLOUD, _CLOUD, _STORM),
        "Statistisches Bundesamt, indicators of the German sustainability strategy",
        _destatis,
    ),
    TrendMethod(
        "escap",
        "ESCAP current status index",
        "10 D (I - I0) / |T - I0|; for parity 10 (|T - I0| - |T - I|) / |T - I0|",
        ("achieved", "progress", "no progress", "regression"),
        "UN ESCAP, Asia and the Pacific SDG Progress Report",
        _escap,
    ),
)
