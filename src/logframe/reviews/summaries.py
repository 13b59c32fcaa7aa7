"""The summary of a review: a few sentences made from the data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from logframe.diagnostics import Diagnostic, Severity
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.status_counts import Tally, evidence_message
from logframe.evaluation.statuses import Status
from logframe.messages import Joined, Message, together
from logframe.reviews.rows import target_of

NO_INDICATOR = "LF103"
_MOST_NAMED = 5
_FEW_RESULTS = 12


def summary(evaluation: Evaluation, diagnostics: tuple[Diagnostic, ...], counts: Tally) -> tuple[Message, ...]:
    """Return how many results are fulfilled, undecided, not measured and stopping half way, and what weighs most."""
    return (
        _statuses(counts, evaluation),
        *_half_way(counts),
        *((evidence_message(counts),) if counts.results else ()),
        _measured(counts),
        *_open(evaluation),
        *_without_indicator(evaluation, diagnostics),
        Message("summary-of-check", counts=severities(diagnostics)),
    )


def programme_summary(counts: Tally) -> Message | None:
    """Return of several projects together how many results are how far, and how many stop half way."""
    if not counts.results:
        return None
    return Message(
        "summary-of-programme-results",
        results=counts.results,
        statuses=_counted(counts.by_status),
        half_way=len(counts.half_way),
    )


def _counted(by_status: Iterable[tuple[Status, int]]) -> Joined:
    return Joined(tuple(Message("results-are", count=count, status=status) for status, count in by_status), "and")


def _statuses(counts: Tally, evaluation: Evaluation) -> Message:
    if not counts.results:
        return Message("summary-without-results")
    # Whether any is fulfilled is a question only where something is aimed at.
    none_fulfilled = not counts.reached and bool(counts.with_target)
    if len(counts.by_status) == 1:
        return Message(
            "summary-one-status",
            results=counts.results,
            status=counts.by_status[0][0],
            on=evaluation.on,
            none_fulfilled=none_fulfilled,
        )
    return Message(
        "summary-statuses",
        results=counts.results,
        statuses=_counted(counts.by_status),
        on=evaluation.on,
        none_fulfilled=none_fulfilled,
    )


def _half_way(counts: Tally) -> Iterator[Message]:
    if not counts.results:
        return
    stopping, by_design = len(counts.half_way), len(counts.by_design)
    if not stopping:
        yield Message("summary-followed-to-effect")
    elif counts.results == 1:
        yield Message("summary-it-stops-half-way")
    else:
        # All of them need no names, and many are not read.
        few = stopping < counts.results and stopping <= _FEW_RESULTS
        yield Message(
            "summary-stop-half-way",
            results=counts.results,
            half_way=stopping,
            by_design=by_design if stopping > 1 and by_design < stopping else 0,
            all_by_design=stopping > 1 and by_design == stopping,
            ids=counts.half_way if few else (),
        )


def _measured(counts: Tally) -> Message:
    own, figure, aimed = counts.own_indicators, counts.with_figure, counts.with_target
    if not own:
        return Message("summary-no-own-indicator")
    if figure == own and aimed == own:
        return Message("summary-all-measured")
    return Message("summary-measured", indicators=own, with_figure=figure, with_target=aimed)


def _open(evaluation: Evaluation) -> Iterator[Message]:
    for answer in evaluation:
        if answer.status is Status.UNDECIDED:
            yield Message(
                "summary-undecided",
                statement=answer.indicator.statement,
                indicator=answer.id,
                target=target_of(answer),
                statuses=Joined(answer.possible, "or"),
                value=answer.value_message(),
                reason=together(answer.reasons),
            )


def _without_indicator(evaluation: Evaluation, diagnostics: tuple[Diagnostic, ...]) -> Iterator[Message]:
    lacking = {diagnostic.subject for diagnostic in diagnostics if diagnostic.code == NO_INDICATOR}
    nodes = [node for node in evaluation.project.nodes if node.id in lacking]
    named = tuple(Message("named", statement=node.statement, id=node.id) for node in nodes[:_MOST_NAMED])
    if named:
        yield Message("nodes-without-indicator", nodes=Joined(named, "semicolon"), more=len(nodes) - len(named))


def severities(diagnostics: Iterable[Diagnostic]) -> Joined:
    """Return how many diagnostics of each severity there are, the gravest first."""
    counts = Counter(diagnostic.severity for diagnostic in diagnostics)
    messages: dict[Severity, Message] = {
        "error": Message("count-of-errors", count=counts["error"]),
        "warning": Message("count-of-warnings", count=counts["warning"]),
        "info": Message("count-of-remarks", count=counts["info"]),
    }
    return Joined(tuple(message for severity, message in messages.items() if counts[severity]), "and")
