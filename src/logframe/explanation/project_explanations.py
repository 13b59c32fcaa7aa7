"""How the answers for a project and its nodes come about: the counts of the whole, the weakest indicator of a node."""

from __future__ import annotations

from logframe.declaration.values.numerals import percentage
from logframe.declaration.values.periods import day_in_words
from logframe.declaration.values.short_numerals import share_text
from logframe.evaluation.costs.funding import funding
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.half_way import reasons_half_way
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.evaluation.project.status_counts import evidence_message, tally
from logframe.evaluation.statuses import ACHIEVED
from logframe.explanation.cost_explanations import cost_steps
from logframe.explanation.indicator_explanations import evidence_step, explain_fulfilment, status_text
from logframe.explanations import Explanation, Step


def explain_evaluation(evaluation: Evaluation) -> Explanation:
    """Tell the counts of a whole evaluation, and every indicator and node below them."""
    project = evaluation.project
    steps = [Step(f"date: {day_in_words(evaluation.on)} ({evaluation.date_from})")]
    period = project.known_period
    if period is not None and evaluation.elapsed is not None:
        passed = period.until(evaluation.on)
        days = 0 if passed is None else passed.days
        steps.append(
            Step(
                f"elapsed: {days:,} of {period.days:,} days of {period.in_words()}: {percentage(evaluation.elapsed)}",
                project.declared_at,
            )
        )
    steps.extend(_counts(evaluation))
    for sums in funding(project):
        below = tuple(Step(f"{line.statement}: {line.amount}", line.declared_at) for line in sums.lines)
        steps.append(Step(f"money, {sums}", None, below))
    steps.extend(cost_steps(evaluation))
    for node in evaluation.verdicts.values():
        told = explain_verdict(node)
        steps.append(Step(told.title, node.node.declared_at, told.steps))
    for one in evaluation:
        told = explain_fulfilment(one)
        steps.append(Step(told.title, one.indicator.declared_at, told.steps))
    return Explanation(f"{project.id}: {project.statement}", tuple(steps))


def _counts(evaluation: Evaluation) -> list[Step]:
    counts = tally(evaluation)
    states = tuple(Step(f"{status}: {count}") for status, count in counts.by_status)
    return [
        Step(f"expected results: {counts.results}", None, states),
        Step(f"stop half way: {len(counts.half_way)} of {counts.results} ({', '.join(counts.half_way) or 'none'})"),
        Step(str(evidence_message(counts))),
        Step(f"already by design: {len(counts.by_design)} ({', '.join(counts.by_design) or 'none'})"),
        Step(
            f"own indicators: {counts.own_indicators}, {counts.with_figure} with a figure, "
            f"{counts.with_target} with a target"
        ),
        Step(f"on track from {percentage(evaluation.project.on_track)} of what is expected by now"),
    ]


def explain_verdict(verdict: NodeVerdict) -> Explanation:
    """Tell how a node's status follows from its indicators."""
    steps = [Step(f"status: {status_text(verdict.status, verdict.possible, verdict.reason)}")]
    if verdict.weakest is not None:
        steps.append(Step(f"the weakest measured indicator decides: {verdict.weakest.id}"))
    if verdict.fulfilments:
        achieved = sum(one.status in ACHIEVED for one in verdict.fulfilments)
        steps.append(Step(f"{verdict.coverage()}, {achieved} of {len(verdict.fulfilments)} achieved"))
    steps.extend(Step(f"{one.id}: {one.status}", one.indicator.declared_at) for one in verdict.fulfilments)
    if verdict.mean is not None:
        weights = ", ".join(f"{one.id} {one.indicator.weight}" for one in verdict.fulfilments if one.indicator.weight)
        steps.append(Step(f"weighted mean of the shares ({weights}): {share_text(verdict.mean)}"))
    steps.extend(Step(f"stops half way: {why}") for why in reasons_half_way(verdict.stops_half_way))
    steps.append(evidence_step(verdict.evidence))
    return Explanation(f"{verdict.node.id}: {verdict.node.statement}", tuple(steps))
