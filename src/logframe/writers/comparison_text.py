"""Two projects side by side, as text for a terminal."""

from __future__ import annotations

from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.project_comparison import ProjectComparison
from logframe.messages import as_message
from logframe.writers.catalogue_words import say


def comparison_text(comparison: ProjectComparison) -> str:
    """Return what two projects observed of each indicator, and how it compares or why it does not."""
    first, second = comparison.first, comparison.second
    both = [pair for pair in comparison.pairs if pair.first is not None and pair.second is not None]
    lines = [
        *map(_project, (first, second)),
        say(
            "indicators-in-both",
            both=len(both),
            indicators=len(comparison.pairs),
            first=first.project.id,
            second=second.project.id,
        ),
        "",
    ]
    for pair in both:
        lines.append(say("indicator-and-statement", id=pair.id, statement=pair.statement))
        lines += [f"  {_observed(first, pair.first)}", f"  {_observed(second, pair.second)}"]
        lines.append(f"  {as_message(pair.answer)}")
    for evaluation, alone in (
        (first, tuple(pair.id for pair in comparison.pairs if pair.second is None)),
        (second, tuple(pair.id for pair in comparison.pairs if pair.first is None)),
    ):
        if alone:
            lines += ["", say("indicators-only-in", project=evaluation.project.id, indicators=alone)]
    return "\n".join(lines)


def _project(evaluation: Evaluation) -> str:
    project = evaluation.project
    return say("project-compared", id=project.id, statement=project.statement, on=evaluation.on)


def _observed(evaluation: Evaluation, answer: Fulfilment | None) -> str:
    if answer is None:
        return ""
    return say("observed-in-project", project=evaluation.project.id, value=answer.value_message(), status=answer.status)
