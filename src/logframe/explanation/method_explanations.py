"""How shares by named methods, means, ratings and trends come about."""

from __future__ import annotations

from logframe.declaration.values.numbers import Exact
from logframe.declaration.values.numerals import figures, written
from logframe.evaluation.methods.achievement_methods import Achievement
from logframe.evaluation.methods.aggregation import Aggregate
from logframe.evaluation.methods.rating_schemes import Weighted
from logframe.evaluation.trends.series_trends import METHODS, Trend
from logframe.explanations import Explanation, explained


def explain_achievement(answer: Achievement) -> Explanation:
    """Return method, formula, policy, inputs and answer."""
    lines = [f"formula: {answer.method.formula}", f"policy: {answer.method.policy}"]
    lines += [f"observed: {answer.observed}", f"target: {answer.target}"]
    if answer.baseline is not None:
        lines.append(f"baseline: {answer.baseline}")
    return explained(f"{answer.method.title}: {answer.share}", lines)


def explain_aggregate(answer: Aggregate) -> Explanation:
    """Return what was done to how many parts, and the worst of them."""
    lines = [f"parts known: {answer.coverage()}", f"missing parts: {answer.if_missing}"]
    if answer.worst is not None:
        lines.append(f"the worst is {answer.worst}")
    return explained(f"{answer.how}: {answer.value}", lines)


def explain_weighted(answer: Weighted) -> Explanation:
    """Return each label with its score and weight, what they come to, and what had no label."""
    lines = [f"{label}: {written(score)} with the weight {written(weight)}" for label, score, weight in answer.parts]
    lines.append(f"weighted mean: {answer.score}")
    if answer.missing:
        lines.append(f"without a label: {answer.missing}")
    return explained(f"{answer.rating.scheme}: {answer.rating}", lines)


def explain_trend(answer: Trend) -> Explanation:
    """Return the class, the formula and every number."""
    lines = [answer.reason] if answer.reason else []
    lines.append(f"formula: {METHODS[answer.method].formula}")
    lines += [f"{name} = {_shown(number)}" for name, number in answer.numbers]
    return explained(f"{METHODS[answer.method].title}: {answer.label or 'not computable'}", lines)


def _shown(number: Exact | float) -> str:
    return f"{number:.6g}" if isinstance(number, float) else figures(number, 6)
