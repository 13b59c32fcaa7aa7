"""Every kind of answer with the explanation that it has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

from logframe.errors import WrongTypeError
from logframe.evaluation.claims.audits import Audit
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.methods.achievement_methods import Achievement
from logframe.evaluation.methods.aggregation import Aggregate
from logframe.evaluation.methods.rating_schemes import Weighted
from logframe.evaluation.project.claimed_statuses import StatusAudit
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.evaluation.trends.series_trends import Trend
from logframe.explanation.claim_explanations import explain_audit, explain_status_audit
from logframe.explanation.indicator_explanations import explain_fulfilment
from logframe.explanation.method_explanations import (
    explain_achievement,
    explain_aggregate,
    explain_trend,
    explain_weighted,
)
from logframe.explanation.project_explanations import explain_evaluation, explain_verdict
from logframe.explanations import Explanation
from logframe.messages import Code, Message


class Explains(Protocol):
    """An answer that can tell how it comes about."""

    def explain(self) -> Explanation:
        """Return it."""
        ...


def explain(answer: Explains | NodeVerdict) -> Explanation:
    """Return how an answer comes about: of an indicator, a node, an evaluation, an achievement, a trend, a mean.

    Raises WrongTypeError for what is no answer.
    """
    tell = None if isinstance(answer, type) else getattr(answer, "explain", None)
    explanation = tell() if callable(tell) else explanation_of(answer)
    if not isinstance(explanation, Explanation):
        raise _no_answer(answer)
    return explanation


def explanation_of(answer: object) -> Explanation:
    """Return the explanation of one of the library's answers; `answer.explain()` comes here through its port."""
    for kind, explained_by in _EXPLAINED:
        if isinstance(answer, kind):
            return explained_by(answer)
    raise _no_answer(answer)


_EXPLAINED: Final[tuple[tuple[type, Callable[[Any], Explanation]], ...]] = (
    (Evaluation, explain_evaluation),
    (NodeVerdict, explain_verdict),
    (Fulfilment, explain_fulfilment),
    (Achievement, explain_achievement),
    (Aggregate, explain_aggregate),
    (Weighted, explain_weighted),
    (Trend, explain_trend),
    (Audit, explain_audit),
    (StatusAudit, explain_status_audit),
)


def _no_answer(subject: object) -> WrongTypeError:
    return WrongTypeError(Message("explain-needs-answer", type=Code(type(subject).__name__)))
