"""The lines of the review: one for each indicator of each result, with everything that is said of it."""

from __future__ import annotations

import datetime
from operator import methodcaller
from typing import Final, TypeAlias

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import unit_name
from logframe.diagnostics import Diagnostic
from logframe.evaluation.figures.by_source import figures_by_source, figures_of
from logframe.evaluation.figures.gathered import number_of
from logframe.evaluation.fulfilment.accumulations import accumulations
from logframe.evaluation.fulfilment.fulfilments import Fulfilment, event_label
from logframe.evaluation.fulfilment.source_figures import SourceFigure
from logframe.evaluation.statuses import Status
from logframe.explanations import Explanation
from logframe.messages import Field, Joined, Message, Word, as_message, together
from logframe.reviews.shown_figures import Portion, portion
from logframe.terms import Accumulation, reaches_effect
from logframe.units import ONE

MOST_NAMED = 30
"""An indicator of very many nodes names so many of them at each, and counts the others."""

EXPLAINED: Final = {"data": "explained"}
"""Marks an answer that stands in the data by its explanation, which is long and made when it is asked for."""

_AT_ZERO: Final = Message("baseline-at-zero")
_NONE_DECLARED: Final = Message("none-declared")
_NO_REASON: Final = Message("no-reason-given")
_NO_PERIOD: Final = Message("no-period-given")
_WHOLE_PROJECT: Final = Message("the-whole-project")

Shown: TypeAlias = Field
"""A value as a review shows it: with its unit, as the label of a step, or what stands where there is none."""


@attrs.frozen
class SourceLine:
    """What one source reports: its figures, what they come to, how much of the time they cover, by sex.

    `accumulates` says how its figures go together, None where that is open; `from_baseline` that its share is one of
    the way from the baseline. `label` is what a line calls the source, `source` its id. `superseded_by` names the
    source of a later figure that replaces it.
    """

    source: str
    label: str
    title: str
    definition: str
    figures: tuple[Message, ...]
    value: Shown | None
    measured: bool
    coverage: Message | None
    accumulates: Accumulation | None
    from_baseline: bool
    parts: tuple[Message, ...]
    status: Status | Message
    fulfilment: Portion | None
    forecast: Portion | None
    notes: tuple[Message | str, ...]
    decides: bool
    superseded_by: str = ""


@attrs.frozen
class Row:
    """One line of the review: what was intended, what is reported, what it amounts to, what is wrong with it."""

    id: str
    statement: str
    kind: str
    level: str | Message
    context: bool
    definition: str
    baseline: Shown
    target: Shown
    milestones: tuple[Message, ...]
    sources: tuple[SourceLine, ...]
    value: Message
    status: Status
    possible: tuple[Status, ...]
    fulfilment: Portion | Message | None
    forecast: Portion | None
    evidence: Message | None
    reason: Message | None
    explanation: Message
    problems: tuple[Diagnostic, ...]
    note: str
    also_serves: tuple[str, ...]
    answer: Fulfilment = attrs.field(eq=methodcaller("explain"), repr=False, metadata=EXPLAINED)
    also_serves_more: int = 0

    @property
    def explained(self) -> Explanation:
        """Return how the answer comes about."""
        return self.answer.explain()


class Figures:
    """What each source reports of an indicator, laid out once for the lines of its indicator and for its own."""

    def __init__(self, answer: Fulfilment) -> None:
        """Lay out the figures that are not superseded, each as its lines show it."""
        by_source = figures_by_source(answer.indicator)
        self._shown = {id(figure): reported_figure(answer, figure) for own in by_source.values() for _, figure in own}
        versions = {id(source.version): source.version for source in (*answer.sources, *answer.answers)}
        self._of = {key: list(figures_of(version, by_source)) for key, version in versions.items()}

    def of(self, source: SourceFigure) -> list[Observation]:
        """Return the figures of a source as they are declared, whether they enter its value or not."""
        return self._of[id(source.version)]

    def shown(self, source: SourceFigure) -> tuple[Message, ...]:
        """Return the figures of a source with their units and times."""
        return tuple([self._shown[id(figure)] for figure in self.of(source)])


def row(
    answer: Fulfilment,
    figures: Figures,
    problems: tuple[Diagnostic, ...],
    also: tuple[str, ...],
    more: int,
    titles: dict[str, str],
) -> Row:
    """Return the line of an indicator under one of the nodes it serves; `also` names others, but for so many `more`."""
    indicator, readings = answer.indicator, answer.readings
    is_open = len(accumulations(indicator)[0]) > 1
    lines = [_source_line(answer, source, is_open, figures, titles) for source in readings]
    # A reading of figures that stand in the lines before says only what they come to.
    shown: set[int] = set()
    for number, source in enumerate(readings if len(readings) > 1 else ()):
        own = set(map(id, figures.of(source)))
        if own <= shown:
            lines[number] = attrs.evolve(lines[number], figures=(), parts=())
        shown |= own
    superseded = tuple(_superseded(answer, figure, titles) for figure in indicator.observations if figure.superseded_by)
    return Row(
        id=indicator.id,
        statement=indicator.statement,
        kind=indicator.kind,
        level=indicator.level or Message("level-not-declared"),
        context=indicator.context,
        definition=indicator.definition,
        baseline=_baseline(answer),
        target=target_of(answer),
        milestones=tuple(_milestone(answer, target) for target in indicator.milestones),
        sources=(*lines, *superseded),
        value=answer.value_message(),
        status=answer.status,
        possible=answer.possible,
        fulfilment=_steps(answer) or portion(answer.share),
        forecast=portion(answer.forecast),
        evidence=_evidence(answer),
        reason=together(answer.reasons),
        explanation=_explanation(indicator),
        problems=problems,
        note=_notes(indicator),
        also_serves=also,
        also_serves_more=more,
        answer=answer,
    )


def _evidence(answer: Fulfilment) -> Message | None:
    """Return how well the effect is known, None where the indicator stands for none of the project's."""
    if answer.indicator.context or not reaches_effect(answer.indicator.level):
        return None
    return answer.evidence.message


def _steps(answer: Fulfilment) -> Message | None:
    """Return progress on a scale in steps, since its shares have no meaning."""
    steps = {source.judgement.steps for source in answer.answers} - {None}
    if len(steps) != 1:
        return None
    taken, whole = next(iter(steps)) or (0, 0)
    return Message("steps-taken", taken=taken, whole=whole)


def undeclared_baseline(answer: Fulfilment) -> Message:
    """Return what is shown where no baseline is declared: a flow that is to grow starts at 0."""
    counted_up = answer.indicator.is_flow and not answer.indicator.context and not answer.expectation.direction.falls
    return _AT_ZERO if counted_up else _NONE_DECLARED


def _baseline(answer: Fulfilment) -> Shown:
    declared = answer.indicator.baseline
    if declared is None:
        return undeclared_baseline(answer)
    if isinstance(declared, Missing):
        return declared
    if isinstance(declared, Observation):
        when = when_of(declared) if declared.end is not None else None
        value = number_of(answer.indicator, declared.value, declared.unit)
        return Message("value-when", value=answer.labelled(value), when=when)
    return Message("value-when", value=answer.labelled(number_of(answer.indicator, declared)), when=None)


def target_of(answer: Fulfilment) -> Shown:
    """Return what an indicator is to come to and by when, or why there is no target."""
    target = answer.indicator.target
    held = answer.expectation
    if isinstance(target, Missing):
        return target
    if held.keep is not None:
        return Message("target-to-keep", limits=target, unit=unit_name(answer.indicator.unit, target))
    if held.goal is None:
        return _NONE_DECLARED if target is None else as_message(held.lacking or "")
    periods = len(target) if isinstance(target, tuple) and len(target) > 1 else None
    return Message("target-value", value=answer.labelled(held.goal.stated), periods=periods, due=held.due)


def _milestone(answer: Fulfilment, target: Target) -> Message:
    value = number_of(answer.indicator, target.value, target.unit)
    return Message("target-value", value=answer.labelled(value), periods=None, due=target.due)


def titled(source: SourceFigure, titles: dict[str, str]) -> str:
    """Return the titles of the sources of the figures that were judged, joined by "+"."""
    return " + ".join(dict.fromkeys(titles.get(own.id, own.title) for own in source.judged_sources))


def _source_line(
    answer: Fulfilment, source: SourceFigure, is_open: bool, figures: Figures, titles: dict[str, str]
) -> SourceLine:
    judged = source.judgement
    own = figures.of(source)
    against = answer.against(source)
    beside = [*([against] if against else ()), *judged.notes, *[figure.comment for figure in own if figure.comment]]
    return SourceLine(
        source=source.name,
        label=source.label,
        title=titled(source, titles),
        definition=source.definition,
        figures=figures.shown(source),
        value=answer.labelled(judged.value),
        measured=source.is_measured,
        coverage=None if judged.coverage is None else Message("source-covers", coverage=judged.coverage),
        accumulates=None if is_open and not answer.is_open_how else source.expectation.accumulates,
        from_baseline=answer.from_baseline,
        parts=tuple([part for figure in own if figure.disaggregation for part in _parts(figure)]),
        status=source.status,
        fulfilment=portion(source.share) if answer.indicator.is_numeric else None,
        forecast=portion(source.forecast),
        notes=tuple(dict.fromkeys(beside) if len(beside) > 1 else beside),
        decides=source.decides,
    )


def _superseded(answer: Fulfilment, figure: Observation, titles: dict[str, str]) -> SourceLine:
    return SourceLine(
        source=figure.source_id,
        label=figure.source_label,
        title=titles.get(figure.source_id, figure.source_id),
        definition=figure.definition,
        figures=(reported_figure(answer, figure),),
        value=None,
        measured=False,
        coverage=None,
        accumulates=None,
        from_baseline=False,
        parts=(),
        status=Message("source-superseded", by=figure.superseded_by),
        fulfilment=None,
        forecast=None,
        notes=(figure.explanation,) if figure.explanation else (),
        decides=False,
        superseded_by=figure.superseded_by,
    )


def reported_figure(answer: Fulfilment, figure: Observation) -> Message:
    """Return one reported figure with its unit and time, and what is said with it."""
    value = event_label(answer.indicator, figure.value)
    if isinstance(value, Number):
        value = Quantity(value, figure.unit or answer.indicator.unit or ONE)
    timeless = figure.is_missing and figure.extent is None and figure.period != PROJECT
    when = None if timeless else when_of(figure)
    return Message("reported-figure", value=value, when=when, story=figure.story, narrative=figure.narrative)


def when_of(figure: Observation) -> Period | datetime.date | Message:
    """Return the period or date of a figure, or that there is none."""
    if figure.period == PROJECT:
        return _WHOLE_PROJECT
    if isinstance(figure.period, Period):
        return figure.period
    return figure.date if isinstance(figure.date, datetime.date) else _NO_PERIOD


def _parts(figure: Observation) -> list[Message]:
    when = when_of(figure) if isinstance(figure.period, Period) else None
    return [
        Message(
            "figure-by-dimension",
            dimension=Word(dimension, "dimension"),
            parts=tuple(Message("part-of-figure", name=name, value=cell) for name, cell in cells.items()),
            when=when,
        )
        for dimension, cells in figure.disaggregation.items()
    ]


def _explanation(indicator: Indicator) -> Message:
    texts = [
        indicator.explanation,
        *(figure.explanation for figure in indicator.observations if not figure.superseded_by),
    ]
    own = tuple(dict.fromkeys(text for text in texts if text))
    return Message("several", messages=Joined(own, "semicolon")) if own else _NO_REASON


def _notes(indicator: Indicator) -> str:
    texts = [indicator.note, *(figure.note for figure in indicator.observations)]
    return " ".join(dict.fromkeys(text for text in texts if text))
