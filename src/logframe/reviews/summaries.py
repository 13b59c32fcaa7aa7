"""The summary of a review: a few sentences made from the data."""

from __future__ import annotations

from collections import Counter

from logframe.declaration.nodes import Result
from logframe.declaration.periods import day_in_words
from logframe.diagnostics import Diagnostic
from logframe.evaluation.evaluations import Evaluation
from logframe.evaluation.statuses import JUDGED, UNJUDGED

_SAID = {
    "exceeded": "exceeded",
    "fulfilled": "fulfilled",
    "kept": "kept",
    "on track": "on track",
    "behind": "behind",
    "partly fulfilled": "partly fulfilled",
    "not kept": "not kept",
    "not fulfilled": "not fulfilled",
    "adverse": "worse than at the start",
    "undecided": "undecided, since the figures allow more than one answer",
    "not judged": "not judged",
    "not due": "not due yet",
    "not measured": "not measured",
    "not computable": "not computable",
}


def summary(evaluation: Evaluation, diagnostics: tuple[Diagnostic, ...]) -> tuple[str, ...]:
    """Say how many results are fulfilled, undecided, not measured and stopping half way, and what weighs most."""
    results = [one for one in evaluation.project.nodes if isinstance(one, Result)]
    told = []
    if results:
        told.append(_statuses(evaluation, results))
        told.append(_half_way(evaluation, results))
    told.append(_measured(evaluation))
    told.extend(_open(evaluation))
    told.extend(_problems(diagnostics))
    return tuple(text for text in told if text)


def _statuses(evaluation: Evaluation, results: list[Result]) -> str:
    counts: Counter[str] = Counter(evaluation.verdict(one.id).status for one in results)
    order = [*JUDGED, "undecided", *sorted(UNJUDGED)]
    reached = sum(counts[status] for status in ("exceeded", "fulfilled", "kept"))
    none = "" if reached else " None is known to be fulfilled."
    day = day_in_words(evaluation.on)
    present = [status for status in order if counts[status]]
    if len(present) == 1:
        subject = "The one expected result is" if len(results) == 1 else f"All {len(results)} expected results are"
        return f"{subject} {_SAID[present[0]]} on {day}.{none}"
    parts = [f"{counts[status]} {'is' if counts[status] == 1 else 'are'} {_SAID[status]}" for status in present]
    return f"On {day}, of the {len(results)} expected results {_joined(parts)}.{none}"


def _half_way(evaluation: Evaluation, results: list[Result]) -> str:
    stopping = [one for one in results if evaluation.verdict(one.id).stops_half_way]
    if not stopping:
        return "Every result is followed up to its effect."
    design = [one for one in stopping if "design" in evaluation.verdict(one.id).stops_half_way]
    named = ", ".join(one.id for one in stopping)
    if len(results) == 1:
        return "It stops half way: what was done is counted, what came of it is not."
    by_design = f", {len(design)} of them already by design" if design else ""
    verb = "stops" if len(stopping) == 1 else "stop"
    return (
        f"{len(stopping)} of {len(results)} {verb} half way{by_design}: what was done is counted, "
        f"what came of it is not ({named})."
    )


def _measured(evaluation: Evaluation) -> str:
    own = [one for one in evaluation if not one.indicator.context]
    if not own:
        return "The project has no indicator of its own."
    measured = sum(one.is_measured for one in own)
    aimed = sum(one.indicator.has_target for one in own)
    return (
        f"Of the project's {len(own)} own indicators, {measured} {_have(measured)} a figure and {aimed} a target; "
        "without both nothing can be called fulfilled."
        if aimed < len(own) or measured < len(own)
        else "Every indicator of the project has a figure and a target."
    )


def _have(count: int) -> str:
    return "has" if count == 1 else "have"


def _open(evaluation: Evaluation) -> list[str]:
    told = []
    for one in evaluation:
        if one.status == "undecided":
            told.append(f"{one.id} is {' or '.join(one.possible)}: {one.reason or 'its figures allow each'}.")
    return told


def _problems(diagnostics: tuple[Diagnostic, ...]) -> list[str]:
    if not diagnostics:
        return ["The check of its logframe and figures found nothing wrong."]
    counts: Counter[str] = Counter(one.severity for one in diagnostics)
    said = [
        f"{counts[severity]} {word}{'s' if counts[severity] != 1 else ''}"
        for severity, word in (("error", "error"), ("warning", "warning"), ("info", "remark"))
        if counts[severity]
    ]
    return [f"The check of its logframe and figures found {_joined(said)}; each stands beside the line it concerns."]


def _joined(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
