"""Projects side by side: what each observed of the indicators they share, and whether it compares."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
from logframe.reviews.refusals import Cause, causes_of, period_cause


@attrs.frozen
class SharedIndicator:
    """One indicator in one project, and how it compares with the project that has it first.

    `causes` say why it does not compare, `undated` why it has no period.
    """

    indicator: str
    statement: str
    project: str
    country: str
    value: Message
    when: Period | Message | None
    status: Status
    compared: Message
    causes: tuple[Cause, ...]
    undated: Cause | None


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
    causes: tuple[Cause, ...]
    undated: Cause | None


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
    statement, project = answer.indicator.statement, answer.project.id
    compared = Message("the-first-of-them") if first is None else compare_fulfilments(first, answer)[1]
    holders = {as_figure(held).id: held.project.id for held in (first, answer) if held is not None}
    return SharedIndicator(
        answer.id,
        statement,
        project,
        answer.project.country,
        answer.value_message(),
        _when(period),
        answer.status,
        compared,
        tuple(causes_of(compared, statement, holders)),
        _undated(period, statement, project),
    )


def _when(period: object) -> Period | Message | None:
    if isinstance(period, Missing):
        return Message("not-known-because", reason=period.cause)
    return period if isinstance(period, Period) else None


def _undated(period: object, subject: str, holder: str) -> Cause | None:
    return period_cause(period.cause, subject, holder) if isinstance(period, Missing) else None


def compared_figures(comparison: Comparison) -> tuple[ComparedFigure, ...]:
    """Return the figures of a declared comparison: the first, and each of the others against it."""
    answers = [Message("the-first-of-them"), *(compared.message for compared in compare_all(comparison))]
    first = comparison.figures[0]
    return tuple(
        ComparedFigure(
            comparison.id,
            comparison.statement,
            figure.statement,
            figure.place,
            Quantity(figure.value, figure.unit or "1"),
            _when(figure.period),
            answer,
            comparison.note if figure is first else "",
            tuple(causes_of(answer, comparison.statement, {held.id: held.statement for held in (first, figure)})),
            _undated(figure.period, comparison.statement, figure.statement),
        )
        for figure, answer in zip(comparison.figures, answers, strict=True)
    )


def all_causes(lines: Iterable[SharedIndicator | ComparedFigure]) -> list[Cause]:
    """Return the causes of all lines, in their order."""
    return [cause for line in lines for cause in (*((line.undated,) if line.undated is not None else ()), *line.causes)]
