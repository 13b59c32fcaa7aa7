"""How far an indicator is towards its target, source by source, as page one says and draws it."""

from __future__ import annotations

import attrs

from logframe.declaration.values.numbers import Exact, Missing, Number, Value
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.fulfilment.source_figures import SourceFigure
from logframe.messages import Field, Joined, Message
from logframe.reviews.charts import Bar, BarChart, drawn
from logframe.reviews.rows import target_of, titled
from logframe.reviews.shown_figures import Portion, WholePortion

MOST_SOURCES = 6


@attrs.frozen
class SourceShare:
    """What one source comes to beside the target: as it stands, or led on at its pace where that is known."""

    source: SourceFigure
    title: Field
    share: Number | None
    is_forecast: bool

    @property
    def message(self) -> Message | None:
        """Return the share in whole percent; of a range below the target only that it is at most so much."""
        if self.share is None:
            return None
        share = self.share
        if share.high is not None and share.high < 1 and share.low != share.high:
            share = Number(None, share.high, "bound")
        return Message("text", text=WholePortion(share))


def counted(answer: Fulfilment, source: SourceFigure) -> Field:
    """Return what a source has counted, as `as_counted` does, with its unit."""
    return answer.labelled(as_counted(source))


def as_counted(source: SourceFigure) -> Value:
    """Return what a source has counted: a sum over a part of the time as it stands, not as the bound that it is."""
    value = source.judgement.value
    partly = source.coverage is not None and not source.coverage.is_whole and source.judgement.missing == 0
    exact = all(isinstance(figure.value, Number) and figure.value.is_exact for figure in source.judgement.used)
    if isinstance(value, Number) and value.low is not None and value.high is None and partly and exact:
        return Number(value.low, value.low)
    return value


def deciding_first(answer: Fulfilment) -> list[SourceFigure]:
    """Return the sources with a figure that stand side by side: those that decide, then those of another definition.

    A source that completes others has its figures in what they come to together: by itself it would look like one
    that contradicts them.
    """
    measured = [source for source in answer.readings if source.is_measured and (source.decides or source.definition)]
    return sorted(measured, key=lambda source: not source.decides)


def shares_by_source(answer: Fulfilment, titles: dict[str, str]) -> list[SourceShare]:
    """Return what each source with a figure comes to: those that decide first, then those of another definition."""
    shares = []
    for source in deciding_first(answer):
        names = answer.name_of(source, titled(source, titles))
        forecast = source.forecast
        shares.append(SourceShare(source, names, source.share if forecast is None else forecast, forecast is not None))
    return shares


def in_percent(answer: Fulfilment, titles: dict[str, str]) -> tuple[Message, int] | None:
    """Return the shares that the sources come to, and how many differ; None where one has none.

    A forecast is never called an achievement: "86 % or 103 % projected, at most 53 % counted". None as well where the
    shares are of the way from a baseline: beside values, which may be percentages too, they would be taken for these.
    """
    if answer.from_baseline:
        return None
    projected: dict[Message, None] = {}
    counted: dict[Message, None] = {}
    for share in shares_by_source(answer, titles):
        message = share.message
        if message is None:
            return None
        (projected if share.is_forecast else counted)[message] = None
    several = len(projected) + len(counted)
    if not several or not answer.indicator.is_numeric:
        return None
    kinds = [Joined(tuple(shares), "or") if shares else None for shares in (projected, counted)]
    return Message("shares-by-source", projected=kinds[0], counted=kinds[1]), several


def of_the_way(answer: Fulfilment, share: Portion | WholePortion) -> Field:
    """Return a share as one of the way from the baseline where it is that, else as it is."""
    return Message("row-share-of-the-way", share=share) if answer.from_baseline else share


def target_chart(answer: Fulfilment, titles: dict[str, str]) -> BarChart | None:
    """Return the picture of a target: counted, projected or open, by source, beside the target.

    None where the target is no number from 0 upwards, or nothing is measured.
    """
    aim = answer.expectation.aim
    if aim is None or aim.low is None or aim.low <= 0 or not answer.indicator.is_numeric:
        return None
    shares = shares_by_source(answer, titles)
    bars = tuple(bar for share in shares[:MOST_SOURCES] if (bar := _bar(answer, share)) is not None)
    if not bars:
        return None
    title = Message("target-picture", statement=answer.indicator.statement, target=target_of(answer))
    described = Message("target-picture-in-words", bars=Joined(tuple(_in_words(bar) for bar in bars), "semicolon"))
    legend = Message(
        "target-bar-legend",
        is_open=any(bar.high not in (None, bar.low) for bar in bars),
        is_endless=any(bar.high is None for bar in bars),
        falls=answer.expectation.direction.falls,
    )
    return BarChart(f"target {answer.id}", title, bars, described, legend)


def _bar(answer: Fulfilment, share: SourceShare) -> Bar | None:
    value, aim = share.source.judgement.value, share.source.expectation.aim
    if aim is None or isinstance(value, Missing) or value.low is None or value.low < 0:
        return None
    projected = _projected(answer, share)
    top = projected if projected is not None else value.high
    text = Message(
        "target-bar",
        value=counted(answer, share.source),
        projected=None
        if projected is None
        else answer.labelled(Number(without_decimals(projected), without_decimals(projected))),
        share=None if share.share is None else of_the_way(answer, WholePortion(share.share)),
        is_forecast=share.is_forecast and projected is None,
        of_the_way=answer.from_baseline,
    )
    name = Message("bar-of-source", source=share.title, definition=share.source.definition)
    return Bar(name, text, drawn(value.low), drawn(top), mark=drawn(aim.low))


def _projected(answer: Fulfilment, share: SourceShare) -> Exact | None:
    """Return the value that the pace of a source leads to, where it is one figure."""
    start, aim = answer.expectation.start, answer.expectation.aim
    if not share.is_forecast or share.share is None or aim is None or not share.share.is_exact or not aim.is_exact:
        return None
    base = start.low if answer.from_baseline and start is not None and start.is_exact else 0
    far, top = share.share.low, aim.low
    return None if far is None or top is None or base is None else base + far * (top - base)


def without_decimals(number: Exact) -> Exact:
    """Return an expected or projected value without the decimals that it cannot have."""
    return round(number) if number >= 10 else number


def _in_words(bar: Bar) -> Message:
    return Message("target-bar-in-words", label=bar.label, text=bar.text)
