"""Readings put together by the objects, for figures that columns cannot put together: what each comes to, and when."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import Any, Final, TypeAlias

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Milestone
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing, Number, Value
from logframe.evaluation.figures.answers import Answer
from logframe.evaluation.figures.gathered import Gathered
from logframe.evaluation.figures.state_figures import serving_figure
from logframe.evaluation.figures.versions import Version, Versions
from logframe.evaluation.fulfilment.advance_words import answer_at, answer_when_due, last_reported
from logframe.evaluation.fulfilment.deciding_readings import held_by, in_order_of_sources, readings_of
from logframe.evaluation.fulfilment.evidence import LEVELS_OF_EVIDENCE, ChangeDirection, EffectEvidence, evidence_of
from logframe.evaluation.fulfilment.expectations import Expectation
from logframe.evaluation.fulfilment.judgement import Case, Judgement
from logframe.evaluation.fulfilment.source_figures import SourceFigure
from logframe.evaluation.fulfilment.state_words import figures_of
from logframe.evaluation.statuses import Status
from logframe.terms import reaches_effect

Row: TypeAlias = dict[str, Any]

MOVES: Final = {ChangeDirection.WORSE: -1, ChangeDirection.NONE: 0, ChangeDirection.BETTER: 1}
HAPPENED: Final = Number(1, 1)
_PRAISED: Final = Judgement(None, (Status.FULFILLED,), Missing(""))
_BLAMED: Final = Judgement(None, (Status.ADVERSE,), Missing(""))


class LeftToObjectsError(Exception):
    """An indicator that has no row of its own, with the reason."""


def gathered_readings(
    indicator: Indicator, project: Project, plans: Sequence[Expectation], groups: Sequence[Gathered]
) -> Iterator[Row]:
    """Yield the readings of an indicator for each way in which its figures may go together.

    Its values are numbers still, or None: the row puts them over its denominator.
    """
    readings = [readings_of(indicator, group) for group in groups]
    beside = [_beside(indicator, project, plan, own) for plan, own in zip(plans, readings, strict=True)]
    for plan, group, own in zip(plans, groups, readings, strict=True):
        for version in in_order_of_sources(indicator, own.deciding) or [Version((), "", (), ())]:
            if not version.comparable:
                raise LeftToObjectsError("units-differ")
            if any(figure.observation.story for figure in version.reported):
                raise LeftToObjectsError("only-stories")
            case = Case(indicator, project, plan, group, version)
            made = _state(case) if plan.accumulates == "snapshot" else _advance(case)
            yield made | {"accumulates": plan.accumulates, "evidence": _evidence(case, plans, beside)}


def _beside(indicator: Indicator, project: Project, plan: Expectation, readings: Versions) -> EffectEvidence:
    """Return what the sources tell of an effect that do not decide."""
    chosen = {held_by(version) for version in readings.deciding}
    beside = [version for version in readings.by_source if held_by(version) not in chosen]
    others = [SourceFigure(version, _BLAMED, False, "", plan) for version in beside]
    return evidence_of(indicator, project, plan, others)


def _state(case: Case) -> Row:
    plan = case.expectation
    figures = figures_of(case, plan.on)
    if figures and figures[-1].day is None:
        raise LeftToObjectsError("undated-figure")
    due, months = plan.due, case.gathered.interval_months
    begin = datetime.date.min if plan.periods is None else plan.periods[0].start
    seen = [figure for figure in figures if figure.day is not None and figure.day >= begin]
    before = [figure for figure in figures if due and figure.day and figure.day <= due]
    chosen = {
        "latest": figures[-1] if figures else None,
        "serving": serving_figure(figures, due, months) if due else None,
        "before": before[-1] if before else None,
    }
    ends = {name: None if figure is None else figure.value for name, figure in chosen.items()}
    days = {f"{name}_day": None if figure is None else figure.day for name, figure in chosen.items()}
    happened = next((figure for figure in figures if figure.value == HAPPENED), None)
    if isinstance(case.indicator, Milestone) and happened is not None:
        begun = [entry.extent.start for entry in happened.used if entry.extent is not None]
        days |= {"happened_from": min(begun, default=happened.day), "happened_day": happened.day}
    near = due is not None and serving_figure(seen, due, months) is not None
    return ends | days | {"kept_near": near, "seen": [(figure.value, figure.day) for figure in seen]}


def _advance(case: Case) -> Row:
    plan = case.expectation
    reported = case.version.reported
    past = tuple(figure for figure in reported if figure.extent is None or figure.extent.end <= plan.on)
    if not plan.is_due and past:
        case = attrs.evolve(case, version=attrs.evolve(case.version, reported=past))
    today = answer_at(case, plan.on)
    at_date = today
    if plan.due and plan.on > plan.due:
        at_date = answer_at(case, plan.due)
        # Where neither day has an answer nothing is measured, whatever is reported later.
        if isinstance(today.value, Number) or isinstance(at_date.value, Number):
            at_date = answer_when_due(case, plan.due)
    day = last_reported(case) if past else None
    latest = None if day is None else answer_at(case, day)
    then = None if latest is None else latest.value
    if latest is not None and plan.due and day and day > plan.due:
        if isinstance(then, Missing):
            raise LeftToObjectsError("open-on-both-sides")
        if latest.coverage is not None and not latest.coverage.is_whole:
            # Places that fell silent later leave open what was reported of them until then.
            raise LeftToObjectsError("partly-reported-later")
    lacks = at_date.coverage is None and plan.accumulates == "increments"
    if at_date is not today and lacks and isinstance(today.value, Number):
        raise LeftToObjectsError("no-figure-at-the-date")
    is_story = bool(at_date.used) and all(figure.story for figure in at_date.used)
    return {
        "today": _number(today.value),
        "due": _number(at_date.value),
        "then": None if then is None else _number(then),
        "today_known": isinstance(today.value, Number),
        "due_known": isinstance(at_date.value, Number),
        "has_past": bool(past),
        "only_told": plan.is_due and is_story,
        "day": day if isinstance(then, Number) else None,
        **_covered("today", today),
        **_covered("due", at_date),
        "seen": [],
    }


def _covered(name: str, answer: Answer) -> Row:
    coverage = answer.coverage
    return {
        f"{name}_covered": None if coverage is None else coverage.days,
        f"{name}_asked": None if coverage is None else coverage.of_days,
    }


def _number(value: Value) -> Number | None:
    return value if isinstance(value, Number) else None


def _evidence(case: Case, plans: Sequence[Expectation], beside: Sequence[EffectEvidence]) -> list[Row]:
    """Return how well a reading shows an effect under each plan, and how well those do that do not decide.

    Where the way to the target shows which way it moved, that is left open (None): it is judged later.
    """
    indicator, project = case.indicator, case.project
    if not reaches_effect(indicator.level):
        return []
    if indicator.baseline is not None and any(figure.place for figure in case.version.reported):
        raise LeftToObjectsError("effect-of-places")
    made = []
    for plan, others in zip(plans, beside, strict=True):
        praised, blamed = (
            evidence_of(indicator, project, plan, [SourceFigure(case.version, judgement, True, "", plan)])
            for judgement in (_PRAISED, _BLAMED)
        )
        made.append(
            {
                "level": LEVELS_OF_EVIDENCE.index(praised.level),
                "moved": MOVES[praised.direction] if praised.direction == blamed.direction else None,
                "keeps": praised.direction is ChangeDirection.NONE,
                "other_level": LEVELS_OF_EVIDENCE.index(others.level),
                "other_moved": MOVES[others.direction],
            }
        )
    return made
