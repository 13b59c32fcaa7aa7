"""How an indicator's answer comes about: formula, inputs with source and place, intermediate values, unit."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

from logframe.declaration.framework.kinds import Milestone, Ordinal
from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import ZERO, Missing, Number
from logframe.declaration.values.periods import union_days
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import Proportion, unit_name
from logframe.evaluation.figures.by_source import BySource, figures_by_source, figures_of
from logframe.evaluation.figures.declared_values import time_of
from logframe.evaluation.fulfilment.evidence import EffectEvidence
from logframe.evaluation.fulfilment.expectations import Expectation
from logframe.evaluation.fulfilment.fulfilments import Fulfilment, event_label
from logframe.evaluation.fulfilment.scales import scale_of
from logframe.evaluation.fulfilment.source_figures import SourceFigure
from logframe.evaluation.statuses import Status
from logframe.explanations import Explanation, Step
from logframe.messages import Joined, Message, Word, together
from logframe.terms import reaches_effect
from logframe.units import ONE

FORECAST_ASSUMPTION: Final = Message("forecast-assumption")


def explain_fulfilment(answer: Fulfilment) -> Explanation:
    """Return how an indicator's answer comes about, source by source."""
    indicator = answer.indicator
    status = status_message(answer.status, answer.possible, together(answer.reasons))
    steps = [
        Step(Message("explain-status-on", day=answer.on, status=status)),
        *([] if answer.is_open_how else [Step(Message("explain-formula", formula=formula(answer)))]),
        *_intended(answer),
    ]
    by_source = figures_by_source(indicator)
    steps.extend(_source(answer, source, by_source) for source in answer.readings)
    for figure in indicator.observations:
        if figure.superseded_by:
            superseded = Message(
                "explain-superseded",
                source=figure.source_label,
                value=event_label(indicator, figure.value),
                by=figure.superseded_by,
            )
            steps.append(Step(superseded, figure.declared_at))
    if len(answer.answers) > 1:
        share = None if answer.share is None else Proportion(answer.share)
        steps.append(Step(Message("explain-together", value=answer.value, share=share)))
    if reaches_effect(indicator.level):
        steps.append(evidence_step(answer.evidence))
    if indicator.explanation:
        steps.append(Step(Message("explain-project-says", text=indicator.explanation), indicator.declared_at))
    if indicator.note:
        steps.append(Step(Message("explain-note", text=indicator.note), indicator.declared_at))
    return Explanation(Message("explain-title", id=indicator.id, statement=indicator.statement), tuple(steps))


def evidence_step(evidence: EffectEvidence) -> Step:
    """Return how well an effect is known, with the figure that says so and what it is held against."""
    below: tuple[Step, ...] = ()
    figure = evidence.observation
    if figure is not None:
        rests_on = Message(
            "explain-evidence-figure",
            indicator=evidence.indicator,
            value=Word(str(figure.value), "event") if evidence.against == "event" else figure.value,
            when=time_of(figure),
            source=figure.source_label,
            against=evidence.against,
        )
        below = (Step(rests_on, figure.declared_at),)
    return Step(Message("explain-evidence", evidence=evidence.message), None, below)


def formula(answer: Fulfilment, reading: SourceFigure | None = None) -> Message:
    """Return the formula that gives an indicator's answer, or one reading of it."""
    indicator, method = answer.indicator, answer.method
    plan = answer.expectation if reading is None else reading.expectation
    if plan.keep is not None:
        return Message("formula-within-limits")
    if isinstance(indicator, Milestone):
        return Message("formula-event")
    if method is not None and indicator.is_numeric and not indicator.context:
        policy = method.policy if method.has_policy else None
        return Message("formula-of-method", method=method.title, formula=method.formula, policy=policy)
    if isinstance(indicator, Ordinal):
        return Message("formula-steps")
    if plan.accumulates != "increments":
        return Message("formula-state")
    if not indicator.adds_up:
        return Message("formula-pooled")
    from_rate = plan.start_over is not None and plan.start_over != ZERO
    return Message("formula-flow-from-rate" if from_rate else "formula-flow")


def _intended(answer: Fulfilment) -> Iterator[Step]:
    plan, indicator = answer.expectation, answer.indicator
    baseline = indicator.baseline
    if plan.start is not None and baseline is not None:
        when, place = (time_of(baseline), baseline.declared_at) if isinstance(baseline, Observation) else (None, None)
        yield Step(Message("explain-baseline", value=answer.labelled(plan.start), when=when), place)
    elif isinstance(baseline, Missing):
        yield Step(Message("explain-baseline", value=baseline, when=None))
    if not answer.is_open_how:
        yield Step(_target(answer, plan), indicator.declared_at)
    if plan.due is not None:
        yield Step(Message("explain-due", day=plan.due, is_due=plan.is_due))
    if plan.milestone is not None:
        value, day = plan.milestone
        yield Step(Message("explain-milestone-passed", value=answer.labelled(value), day=day))


def _target(answer: Fulfilment, plan: Expectation) -> Message:
    indicator = answer.indicator
    if plan.goal is not None:
        return Message(
            "explain-target",
            value=answer.labelled(plan.goal.stated),
            periods=Joined(tuple(plan.periods), "and") if plan.periods else None,
            days=union_days(list(plan.periods)) if plan.periods else None,
        )
    if plan.keep is not None:
        return Message("explain-limits", limits=indicator.target, unit=unit_name(indicator.unit, indicator.target))
    return Message("explain-target-value", value=plan.lacking)


def _source(answer: Fulfilment, source: SourceFigure, by_source: BySource) -> Step:
    judged, coverage = source.judgement, source.judgement.coverage
    figures = sorted((*judged.used, *_unused(source, by_source)), key=_in_time)
    steps = []
    if answer.is_open_how:
        # Each reading has a formula and a target of its own: the last one, or the sum of all.
        steps.append(Step(Message("explain-formula", formula=formula(answer, source))))
        steps.append(Step(_target(answer, source.expectation), answer.indicator.declared_at))
    steps += [Step(_observation(answer, figure), figure.declared_at) for figure in figures]
    if coverage is not None:
        steps.append(
            Step(Message("explain-covers", coverage=coverage.message, count=coverage.days, of=coverage.of_days))
        )
    if judged.missing:
        steps.append(Step(Message("explain-figures-missing", count=judged.missing)))
    steps.extend(Step(note) for note in judged.notes)
    steps.append(Step(Message("explain-value", value=answer.labelled(judged.value))))
    steps.extend(_shares(answer, source))
    status = status_message(source.status, judged.possible, together(judged.reasons))
    title = Message("explain-source", source=answer.name_of(source), definition=source.definition, status=status)
    return Step(title, None, tuple(steps))


def _in_time(figure: Observation) -> tuple[bool, datetime.date, int]:
    """Return what puts figures in the order of time, undated ones last and in their own order."""
    extent = figure.extent
    return extent is None, datetime.date.max if extent is None else extent.start, figure.order or 0


def _unused(source: SourceFigure, by_source: BySource) -> list[Observation]:
    """Return the figures of a source that do not enter its value: later, earlier or outside the period."""
    used = {id(observation) for observation in source.judgement.used}
    return [observation for observation in figures_of(source.version, by_source) if id(observation) not in used]


def _observation(answer: Fulfilment, figure: Observation) -> Message:
    value = event_label(answer.indicator, figure.value)
    if isinstance(value, Number):
        value = Quantity(value, figure.unit or answer.indicator.unit or ONE)
    parts = tuple(
        Message(
            "explain-parts",
            dimension=Word(dimension, "dimension"),
            parts=tuple(Message("explain-part", name=name, value=part) for name, part in cells.items()),
        )
        for dimension, cells in figure.disaggregation.items()
    )
    return Message(
        "explain-figure",
        value=value,
        when=time_of(figure),
        place=figure.place,
        story=figure.story,
        order=figure.order,
        parts=Joined(parts, "semicolon"),
        explanation=figure.explanation,
    )


def _shares(answer: Fulfilment, source: SourceFigure) -> Iterator[Step]:
    judgement, on_track = source.judgement, Fraction(answer.project.on_track)
    if judgement.steps is not None:
        taken, steps = judgement.steps
        yield Step(Message("explain-steps", count=taken, of=steps))
    if judgement.share is not None:
        computation = _computation(answer, source)
        yield Step(Message("explain-fulfilment", computation=computation, share=Proportion(judgement.share)))
    if judgement.expected is not None and judgement.basis in ("milestone", "elapsed time"):
        milestone = source.expectation.milestone if judgement.basis == "milestone" else None
        yield Step(
            Message(
                "explain-expected",
                share=Proportion(judgement.expected),
                milestone=None if milestone is None else milestone[1],
                limit=on_track,
                needed=Proportion(judgement.expected * on_track),
            )
        )
    if source.forecast is not None:
        forecast = Proportion(source.forecast)
        yield Step(Message("explain-forecast", share=forecast, assumption=FORECAST_ASSUMPTION))


def _computation(answer: Fulfilment, source: SourceFigure) -> Message | None:
    value, plan = source.judgement.value, source.expectation
    aim, start = plan.aim, plan.start
    if answer.method is not None and aim is not None:
        method = answer.method.title
        return Message("computation-by-method", method=method, value=value, target=aim, baseline=start)
    if isinstance(value, Missing) or aim is None or not answer.indicator.is_numeric:
        return None
    if plan.accumulates == "increments" and answer.indicator.adds_up and start not in (None, ZERO):
        return _over_equal_periods(source, value)
    if start is None or (plan.accumulates == "increments" and answer.indicator.adds_up):
        first = value if value.is_exact else _bracketed(value)
        return Message("computation-of-ratio", value=first, target=_bracketed(aim))
    return Message("computation-of-way", value=value, target=aim, baseline=_bracketed(start))


def _bracketed(number: Number) -> Number | Message:
    """Return a number as it stands behind a sign: in brackets where it has one itself, or is a range."""
    plain = number.is_exact and number.low is not None and number.low >= 0
    return number if plain else Message("bracketed", number=number)


def _over_equal_periods(source: SourceFigure, value: Number) -> Message | None:
    """Return the share of a flow with a baseline as it is computed: what both come to over the target's span."""
    plan, share = source.expectation, source.judgement.share
    scale = scale_of(plan)
    for day in (source.judgement.as_of, plan.due, plan.on):
        if scale is not None and day is not None and scale.share(value, day) == share:
            over_whole, begin = scale.over_whole(value, day), _bracketed(scale.start)
            return Message("computation-over-equal-periods", value=over_whole, target=plan.aim, baseline=begin)
    return None


def status_message(status: Status, possible: Iterable[Status], reason: Message | None) -> Message:
    """Return a status with all that are possible, and the reason."""
    several = tuple(possible)
    words = Joined(several, "or") if len(several) > 1 else None
    return Message("explain-status", status=status, possible=words, reason=reason)
