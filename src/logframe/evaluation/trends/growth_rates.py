"""Trend methods that compare growth rates: Open SDG and Statistics Canada, Eurostat, the UN, ISTAT.

A compound annual growth rate (CAGR) is (last / first) ** (1 / years) - 1. From 0, or over a change of sign, there is
none: the answer is then the reason, never a number made up to divide by.
"""

from __future__ import annotations

from fractions import Fraction

from logframe.declaration.values.numbers import Exact
from logframe.evaluation.trends.trend_methods import Asked, Judged, TrendMethod
from logframe.messages import Message

ACHIEVED = "target achieved"
_OPEN_SDG = (ACHIEVED, "substantial progress", "moderate progress", "limited progress", "deterioration")


def growth(first: Exact, last: Exact, years: int) -> float | None:
    """Return the compound annual growth rate; None from 0, over a change of sign, or over no time."""
    if first == 0 or years <= 0:
        return None
    times = Fraction(last) / Fraction(first)
    if times < 0:
        return None
    # Over one year there is no root to draw, so that a rate on an edge stays on it.
    rate: float = float(times) ** (1 / years) - 1 if years > 1 else float(times - 1)
    return rate


def _observed(asked: Asked) -> float | None:
    return growth(asked.start, asked.value, asked.last - asked.base)


def _no_growth(asked: Asked) -> Judged:
    why = Message("trend-growth-from-zero") if asked.start == 0 else Message("trend-growth-over-sign-change")
    return Judged(None, why=why)


def _desired(asked: Asked, observed: float) -> float:
    """Return the growth in the desired direction; below 0 a growing figure is one that falls."""
    return asked.sign * observed * (-1 if asked.start < 0 else 1)


def _required(asked: Asked) -> float | Message:
    """Return the growth that would reach the target in time, or why there is none."""
    if asked.target is None or asked.target_year is None:
        return Message("trend-target-without-year")
    if asked.target_year <= asked.base:
        return Message("trend-target-year-too-early")
    required = growth(asked.start, asked.target, asked.target_year - asked.base)
    return Message("trend-target-of-another-sign") if required is None else required


def class_of_score(score: float) -> str:
    """Return the class of a score from -5 to 5."""
    if score >= 2.5:
        return "substantial progress"
    if score >= 0:
        return "moderate progress"
    return "limited progress" if score >= -2.5 else "deterioration"


def score_of_ratio(ratio: float) -> float:
    """Return the score of a series with a target, -5 to 5 (Statistics Canada)."""
    return max(4.1667 * ratio - 2.5, -5.0) if ratio < 0.6 else min(7.1429 * ratio - 4.2857, 5.0)


def class_of_ratio(ratio: float) -> str:
    """Return the class of observed over required growth."""
    if ratio >= 0.95:
        return "substantial progress"
    if ratio >= 0.60:
        return "moderate progress"
    return "limited progress" if ratio >= 0 else "deterioration"


def _shrunk(asked: Asked) -> float:
    """Return by how much thresholds shrink near a natural limit, where growth slows down."""
    if asked.limit is None or asked.limit <= 0 or asked.start >= 2 * asked.limit:
        return 1.0
    near = asked.start if asked.start <= asked.limit else 2 * asked.limit - asked.start
    times: float = float(max(Fraction(near) / asked.limit, Fraction(0))) ** 4.44
    return 1 - times


def _score_without_target(value: float, shrunk: float) -> float:
    if value < 0:
        return max(125 * value - 2.5, -5.0)
    if shrunk == 0:
        return 5.0
    if value < 0.005 * shrunk:
        return 500 * value / shrunk - 2.5
    if value < 0.015 * shrunk:
        return 250 * value / shrunk - 1.25
    return min(500 * value / shrunk - 5, 5.0)


def _open_sdg(asked: Asked) -> Judged:
    observed = _observed(asked)
    if observed is None:
        return Judged(ACHIEVED, {"score": 5.0}) if asked.is_met else _no_growth(asked)
    numbers: dict[str, Exact | float] = {"observed growth": observed}
    if asked.target is None:
        value, shrunk = _desired(asked, observed), _shrunk(asked)
        score = _score_without_target(value, shrunk)
        numbers |= {"progress": value, "thresholds times": shrunk, "score": score}
        label = "deterioration" if value < 0 else "limited progress"
        if value >= 0.015 * shrunk:
            label = "substantial progress"
        elif value >= 0.005 * shrunk:
            label = "moderate progress"
        return Judged(label, numbers)
    required = _required(asked)
    if isinstance(required, Message):
        return Judged(ACHIEVED, numbers | {"score": 5.0}) if asked.is_met else Judged(None, numbers, required)
    numbers["required growth"] = required
    if required:
        ratio = _desired(asked, observed) / abs(required)
        numbers |= {"progress": ratio, "score": 5.0 if asked.is_met else score_of_ratio(ratio)}
        return Judged(ACHIEVED if asked.is_met else class_of_ratio(ratio), numbers)
    if asked.is_met:
        return Judged(ACHIEVED, numbers | {"score": 5.0})
    return Judged("deterioration", numbers | {"score": -5.0}, Message("trend-keep-left"))


def _eurostat(asked: Asked) -> Judged:
    observed = _observed(asked)
    if observed is None:
        return _no_growth(asked)
    numbers: dict[str, Exact | float] = {"observed growth": observed}
    if asked.target is None:
        value = _desired(asked, observed)
        if value >= 0:
            return Judged("significant progress" if value >= 0.01 else "moderate progress", numbers)
        return Judged("moderate movement away" if value >= -0.01 else "significant movement away", numbers)
    required = _required(asked)
    if isinstance(required, Message):
        return Judged("significant progress" if asked.is_met else None, numbers, required)
    numbers["required growth"] = required
    if not required:
        label = "significant progress" if asked.is_met else "movement away"
        return Judged(label, numbers, Message("trend-keep-without-growth"))
    ratio = observed / required
    numbers["ratio"] = ratio
    if ratio >= 0.95 or asked.is_met:
        return Judged("significant progress", numbers)
    if ratio >= 0.60:
        return Judged("moderate progress", numbers)
    return Judged("insufficient progress" if ratio >= 0 else "movement away", numbers)


def _un(asked: Asked) -> Judged:
    best, fair, worst = "target met or on track", "fair progress", "stagnation or regression"
    observed = _observed(asked)
    near = None
    if asked.is_near_end and not asked.is_met:
        near = Message("trend-near-end", end=Fraction(0 if asked.falls else 1))
    met = asked.is_met or near is not None
    if observed is None:
        return Judged(best, why=near) if met else _no_growth(asked)
    numbers: dict[str, Exact | float] = {"observed growth": observed}
    if asked.target is None:
        value = _desired(asked, observed)
        return Judged(best if value >= 0.02 else fair if value >= 0.005 else worst, numbers)
    if asked.target_year is None or asked.target_year <= asked.base:
        return Judged(best if met else None, numbers, Message("trend-target-without-later-year"))
    projected = float(asked.start) * (1 + observed) ** (asked.target_year - asked.base)
    numbers["projected"] = projected
    if asked.target == asked.start:
        return Judged(best if met else worst, numbers, Message("trend-keep-without-way"))
    ratio = (projected - float(asked.start)) / float(asked.target - asked.start)
    numbers["ratio"] = ratio
    if met or ratio >= 0.95:
        return Judged(best, numbers, near)
    return Judged(fair if ratio >= 0.10 else worst, numbers)


def _istat(asked: Asked) -> Judged:
    first = asked.last - 5 if asked.last - 5 in asked.points else asked.base
    observed = growth(asked.points[first], asked.value, asked.last - first)
    if observed is None:
        return _no_growth(asked)
    value = asked.sign * observed * (-1 if asked.points[first] < 0 else 1)
    numbers: dict[str, Exact | float] = {"first year": first, "observed growth": observed, "progress": value}
    if abs(value) <= 0.01:
        return Judged("stable", numbers)
    if abs(value) > 0.05:
        return Judged("clear improvement" if value > 0 else "clear worsening", numbers)
    return Judged("slight improvement" if value > 0 else "slight worsening", numbers)


METHODS = (
    TrendMethod(
        "open-sdg",
        Message("trend-open-sdg"),
        _OPEN_SDG,
        _open_sdg,
    ),
    TrendMethod(
        "eurostat",
        Message("trend-eurostat"),
        (
            *("significant progress", "moderate progress", "insufficient progress"),
            *("moderate movement away", "significant movement away", "movement away"),
        ),
        _eurostat,
    ),
    TrendMethod(
        "un-progress-chart",
        Message("trend-un-progress-chart"),
        ("target met or on track", "fair progress", "stagnation or regression"),
        _un,
    ),
    TrendMethod(
        "istat",
        Message("trend-istat"),
        ("clear improvement", "slight improvement", "stable", "slight worsening", "clear worsening"),
        _istat,
    ),
)
