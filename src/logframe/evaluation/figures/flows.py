"""Flows: figures of what happened in a period, added up over the days that are asked for."""

from __future__ import annotations

from collections.abc import Sequence

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing, Number, Value
from logframe.declaration.values.periods import Period, merged
from logframe.declaration.values.shares import Pooled
from logframe.evaluation.figures.coverage import Coverage, Reading
from logframe.evaluation.figures.declared_values import ZERO, figure, quotient, stands_for
from logframe.evaluation.figures.sums import Piece, add_up, clipped, none_to_all


def read_flow(
    indicator: Indicator,
    project: Project,
    sources: tuple[str, ...],
    observations: Sequence[Observation],
    asked: list[Period] | None,
) -> Reading:
    """Add up what is reported inside the asked days.

    A figure whose period straddles their edge counts from none to all (by its days where the indicator asks for
    `prorata`); so does one without a period. A sum
    over days that are not wholly reported, or with missing parts, is a lower bound.
    """
    definition = observations[0].definition if observations else ""
    if any(isinstance(one.value, Pooled) for one in observations):
        return _pooled(indicator, project, sources, observations, asked)
    pieces: list[Piece] = []
    loose: list[Number] = []
    undated = False
    used: list[Observation] = []
    gaps = 0
    whole = False
    for one in observations:
        value = figure(indicator, one.value, one.unit)
        extent = stands_for(one, project)
        inside = extent is None or asked is None or any(extent.overlap(period) for period in asked)
        if not inside:
            continue
        if isinstance(value, Missing):
            gaps += 1
            used.append(one)
            continue
        used.append(one)
        if extent is not None and asked is not None:
            pieces.append((extent, value))
        elif one.period == PROJECT and project.known_period is None:
            whole = True
            loose.append(value)
        else:
            loose.append(none_to_all(value))
            undated |= extent is None
    if not pieces and not loose:
        reason = "only missing figures" if gaps else "no figure in the period"
        reasons = {one.value.reason for one in used if isinstance(one.value, Missing) and one.value.reason}
        stated = f" ({'; '.join(sorted(reasons))})" if reasons else ""
        return Reading(sources, definition, Missing(reason + stated), tuple(used), missing=gaps)
    notes: list[str] = []
    value, covered = add_up(pieces, asked or [], notes, indicator.prorata)
    for extra in loose:
        value = value + extra
    coverage = None if asked is None or not pieces else Coverage(tuple(covered), tuple(asked))
    reported = value if pieces else None
    open_ended = (coverage is not None and not coverage.is_whole) or gaps > 0
    if open_ended:
        # What is not reported can only add to the sum, unless figures of this flow fall below zero.
        falls_below = any(piece[1].low is None or piece[1].low < 0 for piece in pieces)
        value = Number(None if falls_below else value.low, None, "bound")
    if undated:
        notes.append("a figure without a period counts from none to all of it")
    elif loose and not whole:
        notes.append("the project's period is not known: each figure counts from none to all of it")
    return Reading(
        sources,
        definition,
        value,
        tuple(used),
        reported,
        coverage,
        gaps,
        undated=undated,
        notes=tuple(notes),
    )


def _pooled(
    indicator: Indicator,
    project: Project,
    sources: tuple[str, ...],
    observations: Sequence[Observation],
    asked: list[Period] | None,
) -> Reading:
    """Pool numerators and denominators over the asked days: sum over sum, never the mean of shares."""
    above: Number = ZERO
    below: Number = ZERO
    used: list[Observation] = []
    covered: list[Period] = []
    gaps = 0
    notes: list[str] = []
    for one in observations:
        extent = stands_for(one, project)
        if extent is not None and asked is not None and not any(extent.overlap(period) for period in asked):
            continue
        used.append(one)
        if not isinstance(one.value, Pooled):
            gaps += 1
            if not isinstance(one.value, Missing):
                notes.append(f"{one.value} is a share without its two figures and cannot be pooled")
            continue
        top, bottom = one.value.numerator, one.value.denominator
        if isinstance(top, Missing) or isinstance(bottom, Missing):
            gaps += 1
            continue
        if extent is not None and asked is not None:
            top, days = clipped(extent, top, asked, notes, indicator.prorata)
            bottom, _ = clipped(extent, bottom, asked, [], indicator.prorata)
            covered.extend(days)
        above, below = above + top, below + bottom
    coverage = None if asked is None or not covered else Coverage(tuple(merged(covered)), tuple(asked))
    value: Value = Missing("no figure in the period")
    if len(used) > gaps:
        value = quotient(indicator, above, below)
        notes.append(f"pooled: {above} of {below}")
    elif gaps:
        value = Missing("no numerator and denominator are given")
    definition = observations[0].definition if observations else ""
    reported = value if isinstance(value, Number) else None
    return Reading(sources, definition, value, tuple(used), reported, coverage, gaps, notes=tuple(notes))
