"""How the numbers of a review were made: the formulas that it uses, and no others."""

from __future__ import annotations

from logframe.declaration.values.numerals import percentage
from logframe.evaluation.project.evaluations import Evaluation
from logframe.explanation.indicator_explanations import FORECAST_ASSUMPTION, formula
from logframe.messages import Message


def method_notes(evaluation: Evaluation) -> tuple[str, ...]:
    """State the formulas, the limit of "on track", and how gaps, ranges and time are treated."""
    project = evaluation.project
    used: dict[Message, list[str]] = {}
    for one in evaluation:
        if one.indicator.has_target and not one.indicator.context:
            used.setdefault(formula(one), []).append(one.id)
    notes = [f"The method is {evaluation.method}."]
    texts = ((str(message), ids) for message, ids in used.items())
    notes += [f"{text[0].upper()}{text[1:]}: {', '.join(ids)}." for text, ids in texts]
    notes.append(
        f"On track means at least {percentage(project.on_track)} of what is expected by now: the latest milestone "
        "that has passed, else the share of the time that has elapsed, in days."
    )
    notes.append(
        "A sum over time that is not wholly reported is a lower bound. A figure whose period reaches beyond the "
        "one asked for counts from none to all of it. Missing figures are not zero, and are counted."
    )
    split = [one.id for one in evaluation if one.indicator.prorata]
    if split:
        notes.append(f"Such a figure is split by its days, as the project asks, for: {', '.join(split)}.")
    if any(one.forecast is not None for one in evaluation):
        notes.append(f"A forecast carries the pace of the reported days over the whole time, {FORECAST_ASSUMPTION}.")
    notes.append(
        "Sources that differ stand side by side and are neither averaged nor chosen from. A source with a definition "
        "of its own is shown and does not decide. The status of a result is that of its weakest measured indicator."
    )
    notes.append("Nothing is rounded before it is printed, and a status is decided on the exact number.")
    return tuple(notes)
