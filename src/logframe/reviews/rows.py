"""The lines of the review: one for each indicator of each result, with everything that is said of it."""

from __future__ import annotations

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import Missing, Number
from logframe.declaration.values.periods import Period, day_in_words
from logframe.declaration.values.short_numerals import share_text
from logframe.diagnostics import Diagnostic
from logframe.evaluation.figures.by_source import BySource, figures_by_source, figures_of
from logframe.evaluation.figures.gathered import number_of
from logframe.evaluation.fulfilment.fulfilments import Fulfilment, SourceFigure
from logframe.evaluation.statuses import Status
from logframe.terms import reaches_effect
from logframe.units import unit_label

NO_REASON = "no reason given"
MOST_NAMED = 30
"""An indicator of very many nodes names so many of them at each, and counts the others."""


@attrs.frozen
class SourceLine:
    """What one source reports: its figures, what they come to, how much of the time they cover, by sex."""

    source: str
    title: str
    definition: str
    figures: tuple[str, ...]
    value: str
    measured: bool
    coverage: str
    parts: tuple[str, ...]
    status: str
    fulfilment: str
    forecast: str
    notes: tuple[str, ...]
    decides: bool


@attrs.frozen
class Row:
    """One line of the review: what was intended, what is reported, what it amounts to, what is wrong with it."""

    id: str
    statement: str
    kind: str
    level: str
    context: bool
    definition: str
    baseline: str
    target: str
    milestones: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    value: str
    status: Status
    possible: tuple[Status, ...]
    fulfilment: str
    forecast: str
    evidence: str
    reason: str
    explanation: str
    problems: tuple[Diagnostic, ...]
    note: str
    also_serves: tuple[str, ...]
    explained: str
    also_serves_more: int = 0


def row(answer: Fulfilment, problems: tuple[Diagnostic, ...], also: tuple[str, ...], titles: dict[str, str]) -> Row:
    """Write the line of an indicator under one of the nodes it serves."""
    indicator = answer.indicator
    by_source = figures_by_source(indicator)
    lines = tuple(_source_line(answer, one, by_source, titles) for one in answer.sources)
    superseded = tuple(_superseded(answer, one, titles) for one in indicator.observations if one.superseded_by)
    return Row(
        id=indicator.id,
        statement=indicator.statement,
        kind=indicator.kind,
        level=indicator.level or "level not declared",
        context=indicator.context,
        definition=indicator.definition,
        baseline=_baseline(answer),
        target=_target(answer),
        milestones=tuple(_aim(answer, one) for one in indicator.milestones),
        sources=(*lines, *superseded),
        value=answer.value_text(),
        status=answer.status,
        possible=answer.possible,
        fulfilment=_fulfilment(answer),
        forecast="" if answer.forecast is None else share_text(answer.forecast),
        evidence=_evidence(answer),
        reason=answer.reason,
        explanation=_explanation(indicator),
        problems=problems,
        note=_notes(indicator),
        also_serves=also,
        explained=answer.explain().text(folders=False),
    )


def _evidence(answer: Fulfilment) -> str:
    """Write how well the effect is known, "" where the indicator stands for none of the project's."""
    if answer.indicator.context or not reaches_effect(answer.indicator.level):
        return ""
    return str(answer.evidence.message)


def _fulfilment(answer: Fulfilment) -> str:
    steps = _steps(answer)
    return steps or ("" if answer.share is None else share_text(answer.share))


def _steps(answer: Fulfilment) -> str:
    """Tell progress on a scale in steps, since its shares have no meaning."""
    steps = {source.judgement.steps for source in answer.answers} - {None}
    if len(steps) != 1:
        return ""
    taken, whole = next(iter(steps)) or (0, 0)
    return f"{taken} of {whole} steps"


def _baseline(answer: Fulfilment) -> str:
    given = answer.indicator.baseline
    if given is None:
        counted_up = answer.indicator.is_flow and not answer.indicator.context
        return "starts at 0" if counted_up else "none declared"
    if isinstance(given, Missing):
        return str(given)
    observed = given.value if isinstance(given, Observation) else given
    read = number_of(answer.indicator, observed, given.unit if isinstance(given, Observation) else None)
    when = f", {given.when()}" if isinstance(given, Observation) and given.end is not None else ""
    return f"{answer.label(read)}{when}"


def _target(answer: Fulfilment) -> str:
    target = answer.indicator.target
    held = answer.expectation
    if isinstance(target, Missing):
        return str(target)
    if held.keep is not None:
        return f"{target} {unit_label(answer.indicator.unit)}".rstrip()
    if held.aim is None:
        return "none declared" if target is None else str(held.lacking or "")
    due = f" by {day_in_words(held.due)}" if held.due is not None else ""
    summed = f" in {len(target)} periods" if isinstance(target, tuple) and len(target) > 1 else ""
    return f"{answer.label(held.aim)}{summed}{due}"


def _aim(answer: Fulfilment, one: Target) -> str:
    read = number_of(answer.indicator, one.value, one.unit)
    return f"{answer.label(read)}" + (f" by {day_in_words(one.due)}" if one.due is not None else "")


def _source_line(answer: Fulfilment, source: SourceFigure, by_source: BySource, titles: dict[str, str]) -> SourceLine:
    judged = source.judgement
    own = tuple(figures_of(source.version, by_source))
    forecast = source.forecast
    return SourceLine(
        source=source.name,
        title=" + ".join(titles.get(one, one) for one in source.version.sources if one),
        definition=source.definition,
        figures=tuple(figure_text(answer, one) for one in own),
        value=answer.label(judged.value),
        measured=source.is_measured,
        coverage="" if judged.coverage is None else f"covers {judged.coverage}",
        parts=tuple(text for one in own for text in _parts(one)),
        status=source.status,
        fulfilment="" if source.share is None or not answer.indicator.is_numeric else share_text(source.share),
        forecast="" if forecast is None else share_text(forecast),
        notes=tuple(dict.fromkeys([*map(str, judged.notes), *(one.comment for one in own if one.comment)])),
        decides=source.decides,
    )


def _superseded(answer: Fulfilment, one: Observation, titles: dict[str, str]) -> SourceLine:
    return SourceLine(
        source=one.source_id,
        title=titles.get(one.source_id, one.source_id),
        definition=one.definition,
        figures=(figure_text(answer, one),),
        value="",
        measured=False,
        coverage="",
        parts=(),
        status=f"superseded by {one.superseded_by}",
        fulfilment="",
        forecast="",
        notes=(one.explanation,) if one.explanation else (),
        decides=False,
    )


def figure_text(answer: Fulfilment, one: Observation) -> str:
    """Write one reported figure with its unit and time."""
    if isinstance(one.value, Number):
        low = one.value.low if one.value.is_exact else None
        shown = f"{one.value} {unit_label(one.unit or answer.indicator.unit, low)}".rstrip()
    else:
        shown = str(one.value)
    told = f": {one.narrative}" if one.narrative else ""
    when = "" if one.is_missing and one.extent is None and one.period != "project" else f", {one.when()}"
    return f"{shown}{when}{' (story)' if one.story else ''}{told}"


def _parts(one: Observation) -> list[str]:
    when = f" ({one.when()})" if isinstance(one.period, Period) else ""
    return [
        f"by {dimension}: " + ", ".join(f"{name} {cell}" for name, cell in cells.items()) + when
        for dimension, cells in one.disaggregation.items()
    ]


def _explanation(indicator: Indicator) -> str:
    said = [indicator.explanation, *(one.explanation for one in indicator.observations if not one.superseded_by)]
    return "; ".join(dict.fromkeys(text for text in said if text)) or NO_REASON


def _notes(indicator: Indicator) -> str:
    said = [indicator.note, *(one.note for one in indicator.observations)]
    return " ".join(dict.fromkeys(text for text in said if text))
