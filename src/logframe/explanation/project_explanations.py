"""How the answers for a project and its nodes come about: the counts of the whole, the weakest indicator of a node."""

from __future__ import annotations

from fractions import Fraction

from logframe.declaration.values.short_numerals import Proportion
from logframe.evaluation.costs.funding import funding
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.half_way import reasons_half_way
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.evaluation.project.status_counts import evidence_message, tally
from logframe.evaluation.statuses import ACHIEVED
from logframe.explanation.cost_explanations import cost_steps
from logframe.explanation.indicator_explanations import evidence_step, explain_fulfilment, status_message
from logframe.explanations import Explanation, Step
from logframe.messages import Message


def explain_evaluation(evaluation: Evaluation) -> Explanation:
    """Return the counts of a whole evaluation, and every indicator and node below them."""
    project = evaluation.project
    steps = [Step(Message("explain-date", day=evaluation.on, reason=evaluation.date_from))]
    period, elapsed = project.known_period, evaluation.elapsed
    if period is not None and elapsed is not None:
        passed = period.until(evaluation.on)
        days = 0 if passed is None else passed.days
        text = Message("explain-elapsed", count=days, of=period.days, period=period, share=elapsed)
        steps.append(Step(text, project.declared_at))
    steps.extend(_counts(evaluation))
    for sums in funding(project):
        below = tuple(
            Step(Message("explain-budget-line", statement=line.statement, amount=line.amount), line.declared_at)
            for line in sums.lines
        )
        steps.append(Step(Message("explain-money", funding=sums), None, below))
    steps.extend(cost_steps(evaluation))
    for verdict in evaluation.verdicts.values():
        node = explain_verdict(verdict)
        steps.append(Step(node.title, verdict.node.declared_at, node.steps))
    for answer in evaluation:
        indicator = explain_fulfilment(answer)
        steps.append(Step(indicator.title, answer.indicator.declared_at, indicator.steps))
    return Explanation(Message("explain-title", id=project.id, statement=project.statement), tuple(steps))


def _counts(evaluation: Evaluation) -> list[Step]:
    counts = tally(evaluation)
    states = (Message("explain-status-count", status=status, count=count) for status, count in counts.by_status)
    half_way, by_design = counts.half_way, counts.by_design
    return [
        Step(Message("explain-results", count=counts.results), None, tuple(Step(state) for state in states)),
        Step(Message("explain-half-way-count", count=len(half_way), of=counts.results, ids=half_way)),
        Step(evidence_message(counts)),
        Step(Message("explain-half-way-by-design", count=len(by_design), ids=by_design)),
        Step(
            Message(
                "explain-own-indicators",
                count=counts.own_indicators,
                with_figure=counts.with_figure,
                with_target=counts.with_target,
            )
        ),
        Step(Message("explain-on-track", share=Fraction(evaluation.project.on_track))),
    ]


def explain_verdict(verdict: NodeVerdict) -> Explanation:
    """Return how a node's status follows from its indicators."""
    status = status_message(verdict.status, verdict.possible, verdict.why)
    steps = [Step(Message("explain-node-status", status=status))]
    if verdict.weakest is not None:
        steps.append(Step(Message("explain-weakest", indicator=verdict.weakest.id)))
    answers = verdict.fulfilments
    if answers:
        achieved = sum(answer.status in ACHIEVED for answer in answers)
        coverage = Message("explain-achieved", coverage=verdict.coverage_message, count=achieved, of=len(answers))
        steps.append(Step(coverage))
    steps.extend(
        Step(Message("explain-indicator-status", id=answer.id, status=answer.status), answer.indicator.declared_at)
        for answer in answers
    )
    if verdict.mean is not None:
        weights = tuple(
            Message("explain-part", name=answer.id, value=answer.indicator.weight)
            for answer in answers
            if answer.indicator.weight
        )
        steps.append(Step(Message("explain-mean-of-shares", weights=weights, share=Proportion(verdict.mean))))
    steps.extend(
        Step(Message("explain-half-way", reason=reason)) for reason in reasons_half_way(verdict.stops_half_way)
    )
    steps.append(evidence_step(verdict.evidence))
    title = Message("explain-title", id=verdict.node.id, statement=verdict.node.statement)
    return Explanation(title, tuple(steps))
