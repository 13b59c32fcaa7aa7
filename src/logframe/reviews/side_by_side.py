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


@attrs.frozen
class SharedIndicator:
    """One indicator in one project, and how it compares with the project that has it first."""

    indicator: str
    statement: str
    project: str
    country: str
    value: str
    when: str
    status: str
    compared: str


@attrs.frozen
class ComparedFigure:
    """One figure of a declared comparison, and how it compares with the first."""

    comparison: str
    statement: str
    figure: str
    place: str
    value: str
    when: str
    answer: str
    note: str


def shared_indicators(evaluations: Sequence[Evaluation]) -> tuple[SharedIndicator, ...]:
    """Put the indicators that several projects have side by side; equal ids are one indicator."""
    found: dict[str, list[Fulfilment]] = {}
    for evaluation in evaluations:
        for one in evaluation:
            found.setdefault(one.id, []).append(one)
    return tuple(line for every in found.values() if len(every) > 1 for line in _against_first(every))


def _against_first(every: Sequence[Fulfilment]) -> list[SharedIndicator]:
    """Compare with the first that has a figure; what has none compares with nothing."""
    first = next((one for one in every if one.is_measured), every[0])
    return [_shared(one, None if one is first else first) for one in every]


def _shared(one: Fulfilment, first: Fulfilment | None) -> SharedIndicator:
    answer = "the first of them" if first is None else str(compare_fulfilments(first, one)[1])
    period = as_figure(one).period if one.indicator.is_numeric else None
    return SharedIndicator(
        one.id,
        one.indicator.statement,
        one.project.id,
        one.project.country,
        one.value_text(),
        _when(period),
        one.status,
        answer,
    )


def _when(period: object) -> str:
    if isinstance(period, Period):
        return period.in_words()
    return f"not known: {period.cause or ''}" if isinstance(period, Missing) else ""


def compared_figures(comparison: Comparison) -> tuple[ComparedFigure, ...]:
    """Write a declared comparison: its first figure, and each of the others against it."""
    answers = ["the first of them", *(str(one) for one in compare_all(comparison))]
    return tuple(
        ComparedFigure(
            comparison.id,
            comparison.statement,
            figure.statement,
            figure.place,
            str(Quantity(figure.value, figure.unit or "1")),
            _when(figure.period),
            answer,
            comparison.note if figure is comparison.figures[0] else "",
        )
        for figure, answer in zip(comparison.figures, answers, strict=True)
    )
