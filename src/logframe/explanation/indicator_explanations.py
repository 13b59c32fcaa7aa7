"""How an indicator's answer comes about: formula, inputs with source and place, intermediate values, unit."""

from __future__ import annotations

import datetime
from typing import Final

from logframe.declaration.framework.kinds import Milestone, Ordinal
from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.numerals import percentage
from logframe.declaration.values.periods import day_in_words, union_days
from logframe.declaration.values.shares import Pooled
from logframe.declaration.values.short_numerals import share_text
from logframe.evaluation.figures.by_source import BySource, figures_by_source, figures_of
from logframe.evaluation.fulfilment.evidence import Against, EffectEvidence
from logframe.evaluation.fulfilment.expectations import ZERO
from logframe.evaluation.fulfilment.fulfilments import Fulfilment, SourceFigure
from logframe.explanations import Explanation, Step
from logframe.terms import reaches_effect
from logframe.units import unit_label

FORECAST_ASSUMPTION = "if the pace against what is expected stays as it is"


def explain_fulfilment(answer: Fulfilment) -> Explanation:
    """Tell how an indicator's answer comes about, source by source."""
    indicator = answer.indicator
    steps = [
        Step(f"status on {day_in_words(answer.on)}: {status_text(answer.status, answer.possible, answer.reason)}"),
        Step(f"formula: {formula(answer)}"),
        *_intended(answer),
    ]
    by_source = figures_by_source(indicator)
    apart = {id(source) for source in answer.sources}
    shown = (*answer.sources, *(joined for joined in answer.answers if id(joined) not in apart))
    steps.extend(_source(answer, source, by_source) for source in shown)
    for one in indicator.observations:
        if one.superseded_by:
            name = one.source_id or "no source named"
            steps.append(Step(f"{name}: {one.value}, superseded by {one.superseded_by}", one.declared_at))
    if len(answer.answers) > 1:
        steps.append(Step(f"together: {answer.value}, fulfilment {share_text(answer.share)}"))
    if reaches_effect(indicator.level):
        steps.append(evidence_step(answer.evidence))
    if indicator.explanation:
        steps.append(Step(f"the project says: {indicator.explanation}", indicator.declared_at))
    return Explanation(f"{indicator.id}: {indicator.statement}", tuple(steps))


_HELD_AGAINST: Final[dict[Against, str]] = {
    "": "there is nothing to hold it against",
    "event": "the event has happened",
    "baseline": "held against the baseline",
    "earlier figure": "held against an earlier figure",
    "target": "held against the target",
    "milestone": "held against a milestone",
}


def evidence_step(evidence: EffectEvidence) -> Step:
    """Return how well an effect is known, with the figure that says so and what it is held against."""
    below: tuple[Step, ...] = ()
    observation = evidence.observation
    if observation is not None:
        source = observation.source_id or "no source named"
        text = f"{observation.value}, {observation.when()} ({source}): {_HELD_AGAINST[evidence.against]}"
        below = (Step(f"rests on {evidence.indicator}: {text}", observation.declared_at),)
    return Step(f"evidence of effect: {evidence.message}", None, below)


def formula(answer: Fulfilment) -> str:
    """Name the formula that gives an indicator's answer."""
    indicator = answer.indicator
    if answer.expectation.keep is not None:
        return "the value is within its limits, or not"
    if isinstance(indicator, Milestone):
        return "the event is reached, or not"
    if answer.method is not None and indicator.is_numeric and not indicator.context:
        return f"{answer.method.title}: {answer.method.formula} ({answer.method.policy})"
    if isinstance(indicator, Ordinal):
        return "steps moved / steps from baseline to target, on a scale without distances"
    plan = answer.expectation
    if plan.accumulates == "increments" and indicator.adds_up:
        if plan.start_over is not None and plan.start_over != ZERO:
            return "(sum - baseline) / (target - baseline), the baseline's rate over the target's span"
        return "sum of the observations inside the target's period / target"
    if plan.accumulates == "increments":
        return "(pooled share - baseline) / (target - baseline), pooled: sum of numerators / sum of denominators"
    return "(latest - baseline) / (target - baseline)"


def _intended(answer: Fulfilment) -> list[Step]:
    held, indicator = answer.expectation, answer.indicator
    steps = []
    place = indicator.baseline.declared_at if isinstance(indicator.baseline, Observation) else None
    if held.start is not None and indicator.baseline is not None:
        when = f" ({indicator.baseline.when()})" if isinstance(indicator.baseline, Observation) else ""
        shown = "" if when == " (no period given)" else when
        steps.append(Step(f"baseline: {answer.label(held.start)}{shown}", place))
    elif isinstance(indicator.baseline, Missing):
        steps.append(Step(f"baseline: {indicator.baseline}"))
    if held.aim is not None:
        periods = " and ".join(period.in_words() for period in held.periods or [])
        days = f", {union_days(list(held.periods)):,} days" if held.periods else ""
        steps.append(
            Step(f"target: {answer.label(held.aim)}{f' ({periods}{days})' if periods else ''}", indicator.declared_at)
        )
    elif held.keep is not None:
        steps.append(Step(f"target: {indicator.target} {unit_label(indicator.unit)}".rstrip(), indicator.declared_at))
    else:
        steps.append(Step(f"target: {held.lacking}", indicator.declared_at))
    if held.due is not None:
        state = "due" if held.is_due else "not due yet"
        steps.append(Step(f"due {day_in_words(held.due)}: {state}"))
    if held.milestone is not None:
        value, day = held.milestone
        steps.append(Step(f"milestone passed: {answer.label(value)} by {day_in_words(day)}"))
    return steps


def _source(answer: Fulfilment, source: SourceFigure, by_source: BySource) -> Step:
    judged = source.judgement
    name = source.name or "no source named"
    other = f" (another definition: {source.definition})" if source.definition else ""
    figures = sorted((*judged.used, *_unused(source, by_source)), key=_in_time)
    steps = [Step(_observation(answer, one), one.declared_at) for one in figures]
    if judged.coverage is not None:
        days = f"{judged.coverage.days:,} of {judged.coverage.of_days:,} days"
        told = str(judged.coverage)
        steps.append(Step(f"covers {told}" + ("" if told == days else f", {days}")))
    if judged.missing:
        steps.append(Step(f"figures missing: {judged.missing}"))
    steps.extend(Step(str(note)) for note in judged.notes)
    steps.append(Step(f"value: {answer.label(judged.value)}"))
    steps.extend(_shares(answer, source))
    return Step(
        f"{name}{other}: {status_text(source.status, judged.possible, source.reason)}",
        None,
        tuple(steps),
    )


def _in_time(one: Observation) -> tuple[bool, datetime.date, int]:
    """Put figures in the order of time, undated ones last and in their own order."""
    extent = one.extent
    return extent is None, datetime.date.max if extent is None else extent.start, one.order or 0


def _unused(source: SourceFigure, by_source: BySource) -> list[Observation]:
    """List the figures of a source that do not enter its value: later, earlier or outside the period."""
    used = {id(observation) for observation in source.judgement.used}
    return [observation for observation in figures_of(source.version, by_source) if id(observation) not in used]


def _observation(answer: Fulfilment, one: Observation) -> str:
    if isinstance(one.value, str):
        shown = one.value
    elif isinstance(one.value, (Pooled, Missing)):
        shown = str(one.value)
    else:
        shown = f"{one.value} {unit_label(one.unit or answer.indicator.unit, one.value.low)}".rstrip()
    order = f", number {one.order} in order" if one.order is not None else ""
    parts = "".join(
        f"; by {dimension}: " + ", ".join(f"{name} {cell}" for name, cell in cells.items())
        for dimension, cells in one.disaggregation.items()
    )
    said = f"; the project explains: {one.explanation}" if one.explanation else ""
    story = " (story)" if one.story else ""
    return f"observed: {shown}, {one.when()}{story}{order}{parts}{said}"


def _shares(answer: Fulfilment, source: SourceFigure) -> list[Step]:
    held, judgement = answer.expectation, source.judgement
    steps = []
    if judgement.steps is not None:
        steps.append(Step(f"{judgement.steps[0]} of {judgement.steps[1]} steps from baseline to target"))
    if judgement.share is not None:
        steps.append(Step(f"fulfilment: {_computation(answer, source)}{share_text(judgement.share)}"))
    if judgement.expected is not None and judgement.basis in ("milestone", "elapsed time"):
        needed = judgement.expected * answer.project.on_track
        limit = percentage(answer.project.on_track)
        if judgement.basis == "elapsed time":
            by = "by the time elapsed"
        else:
            by = f"by the milestone of {day_in_words(held.milestone[1])}" if held.milestone else ""
        steps.append(
            Step(
                f"expected by now: {share_text(judgement.expected)} {by}; "
                f"on track from {limit} of it: {share_text(needed)}"
            )
        )
    ahead = source.forecast
    if ahead is not None:
        steps.append(Step(f"forecast: {share_text(ahead)} of the target, {FORECAST_ASSUMPTION}"))
    return steps


def _computation(answer: Fulfilment, source: SourceFigure) -> str:
    value, held = source.judgement.value, answer.expectation
    if answer.method is not None and held.aim is not None:
        b = "" if held.start is None else f", b = {held.start}"
        return f"{answer.method.title} of a = {value}, t = {held.aim}{b}: "
    if isinstance(value, Missing) or held.aim is None or not answer.indicator.is_numeric:
        return ""
    start = held.start
    if held.accumulates == "increments" and answer.indicator.adds_up:
        return f"{value} / {held.aim} = " if start is None or start == ZERO else ""
    if start is None:
        return f"{value} / {held.aim} = "
    return f"({value} - {start}) / ({held.aim} - {start}) = "


def status_text(status: str, possible: tuple[str, ...], reason: str) -> str:
    """Return a status with all that are possible, and the reason."""
    several = f" ({' or '.join(possible)})" if len(possible) > 1 else ""
    return f"{status}{several}" + (f": {reason}" if reason else "")
