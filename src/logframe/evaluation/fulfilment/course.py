"""How a state moved from figure to figure, and whether its dates are known."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from logframe.declaration.values.numbers import Number
from logframe.declaration.values.quantities import Quantity
from logframe.evaluation.figures.state_figures import StateFigure
from logframe.messages import Field, Joined, Message
from logframe.units import ONE


def course(figures: Sequence[StateFigure], unit: str | None) -> tuple[Message, ...]:
    """Return what is worth saying of the way a state took; nothing of a single dated figure."""
    if len(figures) == 1 and figures[0].day is not None:
        return ()
    dated = [figure for figure in figures if figure.day is not None]
    ordered = dated or [figure for figure in figures if figure.used[0].order is not None]
    labels = tuple(label for label, _ in groupby(_label(figure, unit) for figure in ordered))
    moved = (_moves(labels),) if len(labels) > 1 else ()
    if dated or not ordered:
        return moved
    return (*moved, Message("order-without-dates" if len(ordered) > 1 else "undated"))


def _moves(labels: Sequence[Field]) -> Message:
    """Return each step, or, of many, the first and the last."""
    first, *later = labels
    if len(later) > 4:
        return Message("course-through", first=first, between=len(later) - 1, last=later[-1])
    steps = (
        Message("course-back-to" if label in labels[: number + 1] else "course-to", figure=label)
        for number, label in enumerate(later)
    )
    return Message("course", first=first, steps=Joined(tuple(steps), "sentences"))


def _label(figure: StateFigure, unit: str | None) -> Field:
    observation = figure.used[0]
    value = observation.value
    if len(figure.used) > 1 and isinstance(value, Number):
        return Quantity(figure.value, unit or ONE)
    return Quantity(value, observation.unit or unit or ONE) if isinstance(value, Number) else value
