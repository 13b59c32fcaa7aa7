"""How a number comes about: formula, inputs with source and place, intermediate values, unit, method."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Protocol

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Milestone, Ordinal
from logframe.declaration.framework.observations import Observation
from logframe.declaration.values.numbers import Exact, Missing, Number
from logframe.declaration.values.numerals import percentage
from logframe.declaration.values.periods import day_in_words, union_days
from logframe.declaration.values.shares import Pooled
from logframe.errors import WrongTypeError
from logframe.evaluation.costs.funding import funding
from logframe.evaluation.fulfilment.forecasts import ASSUMPTION
from logframe.evaluation.fulfilment.fulfilments import Fulfilment, SourceFigure
from logframe.evaluation.fulfilment.judgement import falls
from logframe.evaluation.project.half_way import reasons_half_way
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.evaluation.project.status_counts import tally
from logframe.evaluation.statuses import ACHIEVED
from logframe.explanation.cost_explanations import cost_steps
from logframe.explanations import Explanation, Step
from logframe.units import unit_label

if TYPE_CHECKING:
    from logframe.evaluation.project.evaluations import Evaluation


class Explains(Protocol):
    """An answer that can tell how it comes about."""

    def explain(self) -> Explanation:
        """Tell it."""
        ...


def explain(answer: Explains | NodeVerdict) -> Explanation:
    """Tell how an answer comes about: of an indicator, a node, an evaluation, an achievement, a trend, a mean.

    Raises WrongTypeError for what is no answer.
    """
    if isinstance(answer, NodeVerdict):
        return explain_verdict(answer)
    tell = None if isinstance(answer, type) else getattr(answer, "explain", None)
    found = tell() if callable(tell) else None
    if not isinstance(found, Explanation):
        raise WrongTypeError(
            f"explain() takes an answer, not {type(answer).__name__}",
            do='evaluate first: explain(evaluate(project)["victims-assisted"])',
        )
    return found


def explain_evaluation(evaluation: Evaluation) -> Explanation:
    """Tell the counts of a whole evaluation, and every indicator and node below them."""
    project = evaluation.project
    steps = [Step(f"date: {day_in_words(evaluation.on)} ({evaluation.date_from})")]
    period = project.known_period
    if period is not None and evaluation.elapsed is not None:
        passed = period.until(evaluation.on)
        days = 0 if passed is None else passed.days
        steps.append(
            Step(
                f"elapsed: {days:,} of {period.days:,} days of {period.in_words()}: {percentage(evaluation.elapsed)}",
                project.declared_at,
            )
        )
    steps.extend(_counts(evaluation))
    for sums in funding(project):
        below = tuple(Step(f"{line.statement}: {line.amount}", line.declared_at) for line in sums.lines)
        steps.append(Step(f"money, {sums}", None, below))
    steps.extend(cost_steps(evaluation))
    for node in evaluation.verdicts.values():
        told = explain_verdict(node)
        steps.append(Step(told.title, node.node.declared_at, told.steps))
    for one in evaluation:
        told = explain_fulfilment(one)
        steps.append(Step(told.title, one.indicator.declared_at, told.steps))
    return Explanation(f"{project.id}: {project.statement}", tuple(steps))


def _counts(evaluation: Evaluation) -> list[Step]:
    counts = tally(evaluation)
    states = tuple(Step(f"{status}: {count}") for status, count in counts.by_status)
    return [
        Step(f"expected results: {counts.results}", None, states),
        Step(f"stop half way: {len(counts.half_way)} of {counts.results} ({', '.join(counts.half_way) or 'none'})"),
        Step(f"already by design: {len(counts.by_design)} ({', '.join(counts.by_design) or 'none'})"),
        Step(
            f"own indicators: {counts.own_indicators}, {counts.with_figure} with a figure, "
            f"{counts.with_target} with a target"
        ),
        Step(f"on track from {percentage(evaluation.project.on_track)} of what is expected by now"),
    ]


def explain_verdict(verdict: NodeVerdict) -> Explanation:
    """Tell how a node's status follows from its indicators."""
    steps = [Step(f"status: {_told(verdict.status, verdict.possible, verdict.reason)}")]
    if verdict.weakest is not None:
        steps.append(Step(f"the weakest measured indicator decides: {verdict.weakest.id}"))
    if verdict.fulfilments:
        achieved = sum(one.status in ACHIEVED for one in verdict.fulfilments)
        steps.append(Step(f"{verdict.coverage()}, {achieved} of {len(verdict.fulfilments)} achieved"))
    steps.extend(Step(f"{one.id}: {one.status}", one.indicator.declared_at) for one in verdict.fulfilments)
    if verdict.mean is not None:
        weights = ", ".join(f"{one.id} {one.indicator.weight}" for one in verdict.fulfilments if one.indicator.weight)
        steps.append(Step(f"weighted mean of the shares ({weights}): {share_text(verdict.mean)}"))
    steps.extend(Step(f"stops half way: {why}") for why in reasons_half_way(verdict.stops_half_way))
    return Explanation(f"{verdict.node.id}: {verdict.node.statement}", tuple(steps))


def explain_fulfilment(answer: Fulfilment) -> Explanation:
    """Tell how an indicator's answer comes about, source by source."""
    indicator = answer.indicator
    steps = [
        Step(f"status on {day_in_words(answer.on)}: {_told(answer.status, answer.possible, answer.reason)}"),
        Step(f"formula: {formula(answer)}"),
        *_intended(answer),
    ]
    for source in answer.sources:
        steps.append(_source(answer, source))
    for joined in answer.answers:
        if not any(joined is source for source in answer.sources):
            steps.append(_source(answer, joined))
    for one in indicator.observations:
        if one.superseded_by:
            name = one.source_id or "no source named"
            steps.append(Step(f"{name}: {one.value}, superseded by {one.superseded_by}", one.declared_at))
    if len(answer.answers) > 1:
        steps.append(Step(f"together: {answer.value}, fulfilment {share_text(answer.share)}"))
    if indicator.explanation:
        steps.append(Step(f"the project says: {indicator.explanation}", indicator.declared_at))
    return Explanation(f"{indicator.id}: {indicator.statement}", tuple(steps))


def formula(answer: Fulfilment) -> str:
    """Name the formula that gives an indicator's answer."""
    indicator = answer.indicator
    if answer.yardstick.keep is not None:
        return "the value is within its limits, or not"
    if isinstance(indicator, Milestone):
        return "the event is reached, or not"
    if answer.method is not None and indicator.is_numeric and not indicator.context:
        return f"{answer.method.title}: {answer.method.formula} ({answer.method.policy})"
    if isinstance(indicator, Ordinal):
        return "steps moved / steps from baseline to target, on a scale without distances"
    if indicator.is_flow:
        if falls(indicator, answer.yardstick):
            return "(rate - baseline rate) / (target rate - baseline rate), rates a day over the days reported"
        return "sum of the observations inside the target's period / target"
    if indicator.gathers is None:
        return "value / target; how figures accumulate is not declared"
    if indicator.gathers == "increments":
        return "(pooled share - baseline) / (target - baseline), pooled: sum of numerators / sum of denominators"
    return "(latest - baseline) / (target - baseline)"


def _intended(answer: Fulfilment) -> list[Step]:
    held, indicator = answer.yardstick, answer.indicator
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
        days = f", {union_days(held.periods):,} days" if held.periods else ""
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


def _source(answer: Fulfilment, source: SourceFigure) -> Step:
    reading = source.reading
    name = source.name or "no source named"
    other = f" (another definition: {source.definition})" if source.definition else ""
    figures = sorted((*reading.used, *_unused(answer.indicator, source)), key=_in_time)
    steps = [Step(_observation(answer, one), one.declared_at) for one in figures]
    if reading.coverage is not None:
        days = f"{reading.coverage.days:,} of {reading.coverage.of_days:,} days"
        told = str(reading.coverage)
        steps.append(Step(f"covers {told}" + ("" if told == days else f", {days}")))
    if reading.missing:
        steps.append(Step(f"{reading.missing} of {len(reading.used)} figures missing"))
    steps.extend(Step(note) for note in reading.notes)
    steps.append(Step(f"value: {answer.label(reading.value)}"))
    steps.extend(_shares(answer, source))
    return Step(
        f"{name}{other}: {_told(source.status, source.judgement.possible, source.judgement.reason)}", None, tuple(steps)
    )


def _in_time(one: Observation) -> tuple[bool, datetime.date, int]:
    """Put figures in the order of time, undated ones last and in their own order."""
    extent = one.extent
    return extent is None, datetime.date.max if extent is None else extent.start, one.order or 0


def _unused(indicator: Indicator, source: SourceFigure) -> list[Observation]:
    """List the figures of a source that do not enter its value: later, earlier or outside the period."""
    reading = source.reading
    return [
        one
        for one in indicator.observations
        if one.source_id in reading.sources
        and one.definition == reading.definition
        and not one.superseded_by
        and not any(one is used for used in reading.used)
    ]


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
    return f"observed: {shown}, {one.when()}{order}{parts}{said}"


def _shares(answer: Fulfilment, source: SourceFigure) -> list[Step]:
    held, judgement = answer.yardstick, source.judgement
    steps = []
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
        steps.append(Step(f"forecast: {share_text(ahead)} of the target, {ASSUMPTION}"))
    return steps


def _computation(answer: Fulfilment, source: SourceFigure) -> str:
    value, held = source.reading.value, answer.yardstick
    if answer.method is not None and held.aim is not None:
        b = "" if held.start is None else f", b = {held.start}"
        return f"{answer.method.title} of a = {value}, t = {held.aim}{b}: "
    if isinstance(value, Missing) or held.aim is None or falls(answer.indicator, held):
        return ""
    if isinstance(answer.indicator, Milestone):
        return ""
    start = held.start
    if (answer.indicator.is_flow or answer.indicator.gathers is None) or start is None:
        return f"{value} / {held.aim} = "
    if isinstance(answer.indicator, Ordinal):
        if value.is_exact and start.is_exact and held.aim.is_exact:
            return f"{value - start} of {held.aim - start} steps = "
        return ""
    return f"({value} - {start}) / ({held.aim} - {start}) = "


def share_text(share: Number | None) -> str:
    """Write a share as a percentage: "65 %", "20.5 % to 43 %", "at least 65 %"."""
    if share is None:
        return "not known"
    if share.low is None and share.high is None:
        return "any"
    if share.high is None:
        return f"at least {_percent(share.low)}"
    if share.low is None:
        return f"at most {_percent(share.high)}"
    if share.low == share.high:
        return _percent(share.low)
    return f"{_percent(share.low)} to {_percent(share.high)}"


def _percent(share: Exact | None) -> str:
    return "unknown" if share is None else percentage(share)


def _told(status: str, possible: tuple[str, ...], reason: str) -> str:
    several = f" ({' or '.join(possible)})" if len(possible) > 1 else ""
    return f"{status}{several}" + (f": {reason}" if reason else "")
