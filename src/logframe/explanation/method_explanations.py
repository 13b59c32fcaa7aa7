"""How shares by named methods, means, ratings and trends come about."""

from __future__ import annotations

from logframe.declaration.values.numbers import Number
from logframe.declaration.values.short_numerals import Significant
from logframe.evaluation.methods.achievement_methods import Achievement
from logframe.evaluation.methods.aggregation import Aggregate
from logframe.evaluation.methods.rating_schemes import Weighted
from logframe.evaluation.trends.series_trends import Trend, method_named
from logframe.explanations import Explanation, explained
from logframe.messages import Code, Message


def explain_achievement(answer: Achievement) -> Explanation:
    """Return method, formula, policy, inputs and answer."""
    method = answer.method
    lines = [Message("explain-formula", formula=method.formula)]
    if method.has_policy:
        lines.append(Message("explain-policy", policy=method.policy))
    lines += [Message("explain-observed", value=answer.observed), Message("explain-target-value", value=answer.target)]
    if answer.baseline is not None:
        lines.append(Message("explain-baseline-value", value=answer.baseline))
    return explained(Message("explain-achievement", method=method.title, share=answer.share), lines)


def explain_aggregate(answer: Aggregate) -> Explanation:
    """Return what was done to how many parts, and the worst of them."""
    lines = [
        Message("explain-parts-known", coverage=answer.coverage_message),
        Message("explain-missing-parts", policy=Code(answer.if_missing)),
    ]
    if answer.worst is not None:
        lines.append(Message("explain-worst", value=answer.worst))
    return explained(Message("explain-aggregate", how=Code(answer.how), value=answer.value), lines)


def explain_weighted(answer: Weighted) -> Explanation:
    """Return each label with its score and weight, what they come to, and what had no label."""
    lines = [
        Message("explain-weighted-label", label=label, score=Number(score, score), weight=Number(weight, weight))
        for label, score, weight in answer.parts
    ]
    lines.append(Message("explain-weighted-mean", value=answer.score))
    if answer.missing:
        lines.append(Message("explain-without-label", count=answer.missing))
    return explained(Message("explain-rating", scheme=answer.rating.scheme, rating=answer.rating.message), lines)


def explain_trend(answer: Trend) -> Explanation:
    """Return the class, the formula and every number."""
    method = method_named(answer.method)
    lines = [] if answer.why is None else [answer.why]
    lines.append(Message("explain-formula", formula=method.formula))
    lines += [Message("explain-number", name=name, number=Significant(number)) for name, number in answer.numbers]
    return explained(Message("explain-trend", method=method.title, label=answer.label), lines)
