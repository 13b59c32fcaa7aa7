"""Every kind of answer with the explanation that it has."""

from __future__ import annotations

from functools import singledispatch
from typing import Protocol

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


class Explains(Protocol):
    """An answer that can tell how it comes about."""

    def explain(self) -> Explanation:
        """Tell it."""
        ...


def explain(answer: Explains | NodeVerdict) -> Explanation:
    """Tell how an answer comes about: of an indicator, a node, an evaluation, an achievement, a trend, a mean.

    Raises WrongTypeError for what is no answer.
    """
    tell = None if isinstance(answer, type) else getattr(answer, "explain", None)
    explanation = tell() if callable(tell) else explanation_of(answer)
    if not isinstance(explanation, Explanation):
        raise _no_answer(answer)
    return explanation


@singledispatch
def explanation_of(answer: object) -> Explanation:
    """Return the explanation of one of the library's answers; `answer.explain()` comes here through its port."""
    raise _no_answer(answer)


explanation_of.register(Evaluation, explain_evaluation)
explanation_of.register(NodeVerdict, explain_verdict)
explanation_of.register(Fulfilment, explain_fulfilment)
explanation_of.register(Achievement, explain_achievement)
explanation_of.register(Aggregate, explain_aggregate)
explanation_of.register(Weighted, explain_weighted)
explanation_of.register(Trend, explain_trend)
explanation_of.register(Audit, explain_audit)
explanation_of.register(StatusAudit, explain_status_audit)


def _no_answer(subject: object) -> WrongTypeError:
    return WrongTypeError(
        f"explain() takes an answer, not {type(subject).__name__}",
        do='evaluate first: explain(evaluate(project)["victims-assisted"])',
    )
