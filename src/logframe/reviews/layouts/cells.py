"""What stands in a cell of a results matrix: for each role, a function of the indicator or node of the row."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from typing import Final

import attrs

from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Missing, Number
from logframe.evaluation.figures.by_source import figures_by_source, figures_of
from logframe.evaluation.fulfilment.fulfilments import Fulfilment, fulfil
from logframe.evaluation.methods.rating_schemes import scheme_named
from logframe.evaluation.statuses import Status
from logframe.messages import Field, Joined, Message, as_message, together
from logframe.reviews.blocks import below
from logframe.reviews.figure_cells import actual_cell, actual_day, baseline_cells, target_cells, unit_cell, value_cell
from logframe.reviews.layouts.arrangement import PlacedNode
from logframe.reviews.layouts.descriptions import Layout, Role
from logframe.reviews.layouts.extents import Extent, aim_by, figures_in_cell, last_day, planned, target_by, target_in
from logframe.reviews.phrases import condition
from logframe.reviews.reviewing import Review
from logframe.reviews.rows import Row, reported_figure
from logframe.reviews.shown_figures import Portion

_WITHIN: Final = "within"
"""The label of a scheme for what needs no explanation."""


@attrs.frozen(eq=False)
class Subject:
    """What a cell is about: a node of a review, and one of its indicators at a time, or none of them."""

    review: Review
    placed: PlacedNode
    layout: Layout
    row: Row | None = None
    place: int = 0
    extents: tuple[Extent, ...] = ()

    @property
    def extent(self) -> Extent:
        """Return the milestone or period of the column, None for figures without a date and where it has none."""
        return self.extents[0] if self.extents else None

    @property
    def answer(self) -> Fulfilment:
        """Return the answer for the indicator."""
        assert self.row is not None, "a node has no answer"
        return self.review.evaluation[self.row.id]

    @property
    def number(self) -> str:
        """Return the number of the indicator within those of its node: "1.2-1"."""
        return "-".join(part for part in (self.placed.number, str(self.place)) if part)


def node_cell(subject: Subject, role: Role) -> Field:
    """Return what of a node stands in a column."""
    fill = _OF_NODE.get(role)
    return None if fill is None else fill(subject)


def indicator_cell(subject: Subject, role: Role) -> Field:
    """Return what of an indicator stands in a column."""
    fill = _OF_INDICATOR.get(role)
    return None if fill is None else fill(subject)


def title(subject: Subject) -> Message:
    """Return what a node is called, with its number and statement."""
    placed = subject.placed
    number = placed.number if subject.layout.is_numbered else ""
    return Message("layout-title", group=placed.group.label, number=number, statement=placed.node.statement)


def _name(subject: Subject) -> Field:
    """Return by what an indicator's row is tied to its node, where the layout numbers its nodes."""
    placed = subject.placed
    if not subject.layout.is_numbered:
        return None
    return Message("layout-name", group=placed.group.short or placed.group.label, number=placed.number)


def _conditions(*kinds: str) -> Callable[[Subject], Field]:
    def conditions(subject: Subject) -> Field:
        own = (line for line in subject.review.conditions if line.node == subject.placed.node.id)
        held = [line for line in own if line.kind in kinds]
        return below(condition(line) if len(kinds) > 1 else line.statement for line in held)

    return conditions


def _responsible(subject: Subject) -> Field:
    own = "" if subject.row is None else subject.answer.indicator.responsible
    return own or (subject.placed.node.responsible if subject.row is None else None)


def _node_status(subject: Subject) -> Field:
    node = subject.placed.node
    return None if node.kind == "activity" else subject.review.evaluation.verdict(node.id).status


def _statement_and_parts(subject: Subject) -> Field:
    assert subject.row is not None
    return below([subject.row.statement, *_parts(subject.row)])


def _parts(row: Row) -> Iterator[Message]:
    return (part for source in row.sources if source.decides for part in source.parts)


def _disaggregation(subject: Subject) -> Field:
    assert subject.row is not None
    asked = tuple(str(dimension) for dimension in subject.answer.indicator.disaggregate_by)
    return below([*([Message("names", names=asked)] if asked else []), *_parts(subject.row)])


def _level(subject: Subject) -> Field:
    return None if subject.row is None else Message("row-level", level=subject.row.level)


def _sources(subject: Subject) -> Field:
    titles = tuple(dict.fromkeys(source.title for source in subject.answer.indicator.sources()))
    return Joined(titles, "semicolon") if titles else None


def _sources_and_methods(subject: Subject) -> Field:
    indicator = subject.answer.indicator
    methods = dict.fromkeys(figure.estimated_by for figure in indicator.observations if figure.estimated_by)
    kinds = (
        Message("source-title", title=source.title, about=(source.kind,) if source.kind else None)
        for source in indicator.sources()
    )
    return below([*dict.fromkeys(kinds), *methods])


def _frequency(subject: Subject) -> Field:
    frequency = subject.answer.indicator.frequency
    return None if frequency is None else Message("layout-frequency-word", frequency=frequency)


def _as_of(answer: Fulfilment, day: datetime.date) -> Field:
    value = fulfil(answer.indicator, answer.project, day, answer.method).value.value
    return Message("observed-nothing") if isinstance(value, Missing) else value_cell(answer, value)


def _actual_by(subject: Subject) -> Field:
    """Return what was reached by a day, or in the period that a milestone is for; nothing after the review's day."""
    if subject.extent is None or last_day(subject.extent) > subject.review.on:
        return None
    aim = aim_by(subject.answer, subject.extent, planned(subject.answer))
    if aim is not None and aim.period is not None:
        return _figures_in(attrs.evolve(subject, extents=(aim.period,)))
    return _as_of(subject.answer, last_day(subject.extent))


def _previous_day(subject: Subject) -> datetime.date | None:
    """Return the day of the figures before the latest ones."""
    figures = (figure for figure in _figures(subject) if not figure.is_missing and figure.end is not None)
    days = sorted({figure.end for figure in figures if figure.end is not None and figure.end <= subject.review.on})
    return days[-2] if len(days) > 1 else None


def _previous(subject: Subject) -> Field:
    day = _previous_day(subject)
    return None if day is None else _as_of(subject.answer, day)


def _figures(subject: Subject) -> list[Observation]:
    """Return the figures of the sources that decide, each once however many readings it enters."""
    by_source = figures_by_source(subject.answer.indicator)
    held = (figure for source in subject.answer.answers for figure in figures_of(source.version, by_source))
    return list({id(figure): figure for figure in held}.values())


def _figures_in(subject: Subject) -> Field:
    answer = subject.answer
    figures = [figure for figure in _figures(subject) if figure.extent in subject.extents]
    if len({figure.source_id for figure in figures}) < 2:
        return figures_in_cell(answer, figures)
    named = ((figures_in_cell(answer, [figure]), figure.source_label) for figure in figures)
    return below(Message("observed-by-source", value=value, source=source) for value, source in named)


def _latest(subject: Subject) -> Field:
    """Return the figures of the latest time that has any, as they were reported."""
    figures = _figures(subject)
    last = max((figure.end for figure in figures if figure.end is not None and not figure.is_missing), default=None)
    return below(dict.fromkeys(reported_figure(subject.answer, figure) for figure in figures if figure.end == last))


def _by_place(subject: Subject) -> Field:
    answer = subject.answer
    figures = (figure for figure in answer.indicator.observations if figure.place and not figure.superseded_by)
    return below(
        Message("layout-at-place", place=figure.place, figure=reported_figure(answer, figure)) for figure in figures
    )


def _share_of_target(subject: Subject) -> Number | None:
    """Return the actual value over the target, as it is asked for, and not the share of the way from the baseline."""
    aim, value = subject.answer.expectation.aim, subject.answer.value.value
    if aim is None or isinstance(value, Missing) or aim.low is None or aim.low <= 0:
        return None
    return value / aim


def _deviation(subject: Subject) -> Field:
    """Return why the actual value lies outside the band around the target that needs no words, or that this is due."""
    assert subject.row is not None
    share = _share_of_target(subject)
    if share is None or scheme_named(subject.layout.scheme).rate(share).labels == (_WITHIN,):
        return None
    return Message(
        "layout-outside-band", share=Portion(share), explanation=together(map(as_message, _comments(subject)))
    )


def _comments(subject: Subject) -> Iterator[Message | str]:
    """Yield what the project says of an indicator or node, and the evaluator's note."""
    if subject.row is None:
        node = subject.placed.node
        yield from filter(None, (node.explanation, node.note))
        return
    if subject.row.explanation.code != "no-reason-given":
        yield subject.row.explanation
    yield from filter(None, (subject.row.note,))


_PROGRESS: Final[Mapping[Status, Message]] = {
    **dict.fromkeys(
        (Status.EXCEEDED, Status.FULFILLED, Status.REACHED, Status.KEPT, Status.REACHED_LATE), Message("progress-met")
    ),
    Status.ON_TRACK: Message("progress-on-track"),
    Status.NOT_FULFILLED: Message("progress-none"),
    **dict.fromkeys(
        (Status.BEHIND, Status.PARTLY_FULFILLED, Status.NOT_KEPT, Status.NOT_REACHED, Status.ADVERSE),
        Message("progress-constrained"),
    ),
}


def _progress(subject: Subject) -> Field:
    """Return the status in the words of a progress report: met, on track, no progress, constrained, or none."""
    if subject.row is None and subject.placed.node.kind == "activity":
        return None
    status = _node_status(subject) if subject.row is None else subject.row.status
    assert isinstance(status, Status)
    return _PROGRESS.get(status, Message("progress-no-status"))


_OF_NODE: Final[Mapping[Role, Callable[[Subject], Field]]] = {
    "result": title,
    "number": lambda subject: subject.placed.number,
    "id": lambda subject: subject.placed.node.id,
    "status": _node_status,
    "progress-status": _progress,
    "responsible": _responsible,
    "assumptions": _conditions("assumption"),
    "conditions": _conditions("assumption", "risk"),
    "comment": lambda subject: below(_comments(subject)),
}

_OF_INDICATOR: Final[Mapping[Role, Callable[[Subject], Field]]] = {
    "result": _name,
    "number": lambda subject: subject.number,
    "id": lambda subject: subject.answer.id,
    "indicator": lambda subject: subject.answer.indicator.statement,
    "indicator-with-parts": _statement_and_parts,
    "type": _level,
    "level": _level,
    "unit": lambda subject: unit_cell(subject.answer),
    "disaggregation": _disaggregation,
    "baseline": lambda subject: baseline_cells(subject.answer)[0],
    "baseline-date": lambda subject: baseline_cells(subject.answer)[1],
    "target": lambda subject: target_cells(subject.answer)[0],
    "target-date": lambda subject: target_cells(subject.answer)[1],
    "target-by": lambda subject: target_by(subject.answer, subject.extent, planned(subject.answer)),
    "actual-by": _actual_by,
    "target-of-period": lambda subject: target_in(subject.answer, subject.extent, planned(subject.answer)),
    "actual-of-period": _figures_in,
    "actual": lambda subject: actual_cell(subject.answer),
    "actual-date": lambda subject: actual_day(subject.answer),
    "previous": _previous,
    "previous-date": _previous_day,
    "share-of-target": _share_of_target,
    "status": lambda subject: subject.answer.status,
    "progress-status": _progress,
    "latest": _latest,
    "by-place": _by_place,
    "source": _sources,
    "source-and-method": _sources_and_methods,
    "frequency": _frequency,
    "responsible": _responsible,
    "deviation": _deviation,
    "comment": lambda subject: below(_comments(subject)),
}
