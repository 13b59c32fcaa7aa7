"""Projects side by side: what each observed of the indicators they share, and whether it compares."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from logframe.declaration.programme.comparisons import Comparison
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quantities import Quantity
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.project_comparison import as_figure, compare_all, compare_fulfilments
from logframe.evaluation.statuses import Status
from logframe.messages import Message


@attrs.frozen
class SharedIndicator:
    """One indicator in one project, and how it compares with the project that has it first."""

    indicator: str
    statement: str
    project: str
    country: str
    value: Message
    when: Period | Message | None
    status: Status
    compared: Message


@attrs.frozen
class ComparedFigure:
    """One figure of a declared comparison, and how it compares with the first."""

    comparison: str
    statement: str
    figure: str
    place: str
    value: Quantity
    when: Period | Message | None
    answer: Message
    note: str


def shared_indicators(evaluations: Sequence[Evaluation]) -> tuple[SharedIndicator, ...]:
    """Put the indicators that several projects have side by side; equal ids are one indicator."""
    by_id: dict[str, list[Fulfilment]] = {}
    for evaluation in evaluations:
        for fulfilment in evaluation:
            by_id.setdefault(fulfilment.id, []).append(fulfilment)
    return tuple(line for answers in by_id.values() if len(answers) > 1 for line in _against_first(answers))


def _against_first(answers: Sequence[Fulfilment]) -> list[SharedIndicator]:
    """Compare with the first that has a figure; what has none compares with nothing."""
    first = next((answer for answer in answers if answer.is_measured), answers[0])
    return [_shared(answer, None if answer is first else first) for answer in answers]


def _shared(answer: Fulfilment, first: Fulfilment | None) -> SharedIndicator:
    period = as_figure(answer).period if answer.indicator.is_numeric else None
    return SharedIndicator(
        answer.id,
        answer.indicator.statement,
        answer.project.id,
        answer.project.country,
        answer.value_message(),
        _when(period),
        answer.status,
        Message("the-first-of-them") if first is None else compare_fulfilments(first, answer)[1],
    )


def _when(period: object) -> Period | Message | None:
    if isinstance(period, Missing):
        return Message("not-known-because", reason=period.cause)
    return period if isinstance(period, Period) else None


def compared_figures(comparison: Comparison) -> tuple[ComparedFigure, ...]:
    """Return the figures of a declared comparison: the first, and each of the others against it."""
    answers = [Message("the-first-of-them"), *(compared.message for compared in compare_all(comparison))]
    return tuple(
        ComparedFigure(
            comparison.id,
            comparison.statement,
            figure.statement,
            figure.place,
            Quantity(figure.value, figure.unit or "1"),
            _when(figure.period),
            answer,
            comparison.note if figure is comparison.figures[0] else "",
        )
        for figure, answer in zip(comparison.figures, answers, strict=True)
    )
