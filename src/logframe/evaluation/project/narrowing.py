"""The part of an evaluation that is asked for: one indicator, or one node with its indicators."""

from __future__ import annotations

import attrs

from logframe.evaluation.project.evaluations import Evaluation


def narrowed(evaluation: Evaluation, id: str) -> Evaluation:
    """Return the answers for one indicator or node alone, all for ""; what they rest on is the whole project.

    Of an indicator there is no verdict: that of its node rests on other indicators as well.
    """
    if not id:
        return evaluation
    if id in evaluation.fulfilments:
        return attrs.evolve(evaluation, fulfilments={id: evaluation[id]}, verdicts={})
    verdict = evaluation.verdict(id)
    own = {answer.id: answer for answer in verdict.fulfilments}
    return attrs.evolve(evaluation, fulfilments=own, verdicts={id: verdict})
