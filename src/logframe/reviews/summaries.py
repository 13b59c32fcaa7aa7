"""The summary of a review: a few sentences made from the data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from logframe.declaration.values.periods import day_in_words
from logframe.diagnostics import Diagnostic
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.status_counts import ORDER, Tally, evidence_message, tally
from logframe.messages import Joined, Message

NO_INDICATOR = "LF103"
_MOST_NAMED = 5

_SAID = {
    "exceeded": "exceeded",
    "fulfilled": "fulfilled",
    "reached": "reached",
    "kept": "kept",
    "on track": "on track",
    "reached late": "reached late",
    "behind": "behind",
    "partly fulfilled": "partly fulfilled",
    "not kept": "not kept",
    "not fulfilled": "not fulfilled",
    "not reached": "not reached",
    "adverse": "worse than at the start",
    "undecided": "undecided, since the figures allow more than one answer",
    "not judged": "not judged",
    "not due": "not due yet",
    "not measured": "not measured",
    "not computable": "not computable",
}


def summary(evaluation: Evaluation, diagnostics: tuple[Diagnostic, ...]) -> tuple[str, ...]:
    """Say how many results are fulfilled, undecided, not measured and stopping half way, and what weighs most."""
    counts = tally(evaluation)
    told = [_statuses(counts, day_in_words(evaluation.on)), _half_way(counts), _evidence(counts), _measured(counts)]
    told.extend(_open(evaluation))
    told.extend(_without_indicator(evaluation, diagnostics))
    told.extend(_problems(diagnostics))
    return tuple(text for text in told if text)


def programme_summary(evaluations: Sequence[Evaluation]) -> str:
    """Say of several projects together how many results are how far, and how many stop half way."""
    every = [tally(one) for one in evaluations]
    results, half = sum(one.results for one in every), sum(len(one.half_way) for one in every)
    if not results:
        return ""
    counts = Counter(dict.fromkeys(ORDER, 0))
    for one in every:
        counts.update(dict(one.by_status))
    parts = [f"{count} {'is' if count == 1 else 'are'} {_SAID[status]}" for status, count in counts.items() if count]
    verb = "stops" if half == 1 else "stop"
    ends = f"; {half} {verb} half way: activities are counted, their effects are not measured" if half else ""
    return f"Of their {results} expected results {_joined(parts)}{ends}."


def _statuses(counts: Tally, day: str) -> str:
    if not counts.results:
        return "The project declares no expected result."
    none = "" if counts.reached or not counts.with_target else " None is known to be fulfilled."
    if len(counts.by_status) == 1:
        subject = "The one expected result is" if counts.results == 1 else f"All {counts.results} expected results are"
        return f"{subject} {_SAID[counts.by_status[0][0]]} on {day}.{none}"
    parts = [f"{count} {'is' if count == 1 else 'are'} {_SAID[status]}" for status, count in counts.by_status]
    return f"On {day}, of the {counts.results} expected results {_joined(parts)}.{none}"


def _half_way(counts: Tally) -> str:
    if not counts.results:
        return ""
    stopping = len(counts.half_way)
    if not stopping:
        return "Every result is followed up to its effect."
    if counts.results == 1:
        return "It stops half way: activities are counted, their effects are not measured."
    # All of them need no names, and more than a dozen are not read.
    few = stopping < counts.results and stopping <= 12
    named = f" ({', '.join(counts.half_way)})" if few else ""
    design = "all" if len(counts.by_design) == stopping else f"{len(counts.by_design)}"
    by_design = f", {design} of them already by design" if counts.by_design and stopping > 1 else ""
    verb = "stops" if stopping == 1 else "stop"
    return (
        f"{stopping} of {counts.results} {verb} half way{by_design}: activities are counted, "
        f"their effects are not measured{named}."
    )


def _evidence(counts: Tally) -> str:
    if not counts.results:
        return ""
    return str(evidence_message(counts))


def _measured(counts: Tally) -> str:
    own, figure, aimed = counts.own_indicators, counts.with_figure, counts.with_target
    if not own:
        return "The project has no indicator of its own."
    if figure == own and aimed == own:
        return "Every indicator of the project has a figure and a target."
    return (
        f"Of the project's {own} own indicators, {figure} {_have(figure)} a figure and {aimed} a target; "
        "without both nothing can be called fulfilled."
    )


def _have(count: int) -> str:
    return "has" if count == 1 else "have"


def _open(evaluation: Evaluation) -> list[str]:
    return [
        f"{one.id} may be {_joined(list(one.possible), 'or')}: {one.value_text()}; "
        f"{one.reason or 'the figures allow each'}."
        for one in evaluation
        if one.status == "undecided"
    ]


def _without_indicator(evaluation: Evaluation, diagnostics: tuple[Diagnostic, ...]) -> list[str]:
    nodes = [
        evaluation.project.node(diagnostic.subject) for diagnostic in diagnostics if diagnostic.code == NO_INDICATOR
    ]
    shown = tuple(f"{node.statement} ({node.id})" for node in nodes[:_MOST_NAMED])
    if not shown:
        return []
    return [str(Message("nodes-without-indicator", nodes=Joined(shown, "semicolon"), more=len(nodes) - len(shown)))]


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


def _joined(parts: list[str], word: str = "and") -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {word} {parts[-1]}"
