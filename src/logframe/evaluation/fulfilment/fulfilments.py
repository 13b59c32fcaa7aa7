"""How far one indicator has come: the answer, with everything it rests on."""

from __future__ import annotations

import datetime

import attrs

from logframe import messages
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import NOT_REACHED, REACHED, Milestone, Ordinal
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing, Number, Value, hull
from logframe.declaration.values.quantities import Quantity
from logframe.evaluation.figures.coverage import Coverage, Reading
from logframe.evaluation.figures.indicator_figures import readings
from logframe.evaluation.fulfilment.expectations import Yardstick, yardstick
from logframe.evaluation.fulfilment.forecasts import forecast
from logframe.evaluation.fulfilment.judgement import Judgement, judge
from logframe.evaluation.fulfilment.method_judgement import judge_by
from logframe.evaluation.methods.achievement_methods import Method
from logframe.evaluation.statuses import Status, ordered
from logframe.explanations import Explanation
from logframe.units import ONE


@attrs.frozen(eq=False)
class SourceFigure:
    """What one source says of an indicator, or several that complete one another, and what it amounts to."""

    reading: Reading
    judgement: Judgement
    decides: bool
    _of: tuple[Indicator, Project, Yardstick] = attrs.field(repr=False)
    method: Method | None = attrs.field(default=None, repr=False)

    @property
    def name(self) -> str:
        """Give the ids of the sources, joined by "+"; "" where none is named."""
        return " + ".join(one for one in self.reading.sources if one)

    @property
    def definition(self) -> str:
        """Give what the source counts, "" if it counts what the indicator does."""
        return self.reading.definition

    @property
    def value(self) -> Quantity:
        """Give the value with its unit."""
        return Quantity(self.reading.value, self._of[0].unit or ONE)

    @property
    def coverage(self) -> Coverage | None:
        """Give how much of the asked time is reported, None where that says nothing."""
        return self.reading.coverage

    @property
    def share(self) -> Number | None:
        """Give the share of the way to the target, 1 being all of it."""
        return self.judgement.share

    @property
    def status(self) -> Status:
        """Give the status by this source alone."""
        return _status(self.judgement.possible)

    @property
    def forecast(self) -> Number | None:
        """Give the share that the pace of this source leads to, None where nothing tells of one.

        A forecast carries the default's share on; other methods have none.
        """
        return forecast(*self._of, self.reading) if self.method is None else None


@attrs.frozen(eq=False)
class Fulfilment:
    """The computed answer for an indicator on a date.

    `status` is a word, `possible` lists every status the figures allow; `share` is how much of the way from
    baseline to target is done (1 is all of it, None where that cannot be said), as bounds where sources or
    ranges leave them. `sources` are what each source says, `answers` those that decide. `reason` says why a
    status is what it is where no number does.
    """

    indicator: Indicator
    project: Project = attrs.field(repr=False)
    yardstick: Yardstick = attrs.field(repr=False)
    possible: tuple[Status, ...]
    answers: tuple[SourceFigure, ...] = attrs.field(repr=False)
    sources: tuple[SourceFigure, ...] = attrs.field(repr=False)
    reason: str = ""
    method: Method | None = attrs.field(default=None, repr=False)

    @property
    def id(self) -> str:
        """Give the indicator's id."""
        return self.indicator.id

    @property
    def on(self) -> datetime.date:
        """Give the date the answer is for."""
        return self.yardstick.on

    @property
    def status(self) -> Status:
        """Give the one status the figures allow, "undecided" if they allow several."""
        return _status(self.possible)

    @property
    def share(self) -> Number | None:
        """Give the share of the way to the target, over all deciding sources."""
        return _hull([one.share for one in self.answers])

    @property
    def value(self) -> Quantity:
        """Give the value with its unit, over all deciding sources; values of one kind of unit can be added."""
        known = [one.reading.value for one in self.answers if isinstance(one.reading.value, Number)]
        value: Value = hull(known) if known else Missing(self.reason or "no figure")
        return Quantity(value, self.indicator.unit or ONE)

    @property
    def coverage(self) -> Coverage | None:
        """Give the least coverage among the deciding sources."""
        known = [one.coverage for one in self.answers if one.coverage is not None]
        return min(known, key=lambda one: one.days) if known else None

    @property
    def forecast(self) -> Number | None:
        """Give the share that the pace so far leads to, over all deciding sources."""
        return _hull([one.forecast for one in self.answers])

    @property
    def is_measured(self) -> bool:
        """Tell whether a deciding source gives a figure."""
        return any(one.reading.is_measured for one in self.answers)

    def value_text(self) -> str:
        """Write what is observed, source by source where they differ, steps by their labels."""
        said = [(self.label(one.reading.value), one.name) for one in self.answers if one.reading.is_measured]
        if not said:
            return "no figure"
        if len({text for text, _ in said}) == 1:
            return said[0][0]
        return "; ".join(f"{text} ({name or 'no source named'})" for text, name in said)

    def label(self, value: Value) -> str:
        """Write a value with its unit, or as the label of its step."""
        indicator = self.indicator
        if isinstance(value, Number) and isinstance(indicator, (Ordinal, Milestone)):
            labels = [step_label(indicator, step) for step in sorted({value.low, value.high}, key=lambda s: s or 0)]
            return " or ".join(labels)
        return str(Quantity(value, indicator.unit or ONE))

    def explain(self) -> Explanation:
        """Tell how the answer comes about: formula, inputs with source and place, every step between."""
        return messages.ask("explain", self, Explanation)


def step_label(indicator: Indicator, step: object) -> str:
    """Write a position on a scale as its label."""
    position = int(step) if isinstance(step, (int, float)) else 0
    if isinstance(indicator, Ordinal):
        scale = indicator.scale if indicator.best == "last" else indicator.scale[::-1]
        return scale[min(max(position, 0), len(scale) - 1)]
    return REACHED if position else NOT_REACHED


def fulfil(indicator: Indicator, project: Project, on: datetime.date, method: Method | None = None) -> Fulfilment:
    """Compute how far an indicator has come on a date, by the default or by a named method."""
    held_against = yardstick(indicator, project, on)
    if not indicator.observations:
        return _unobserved(indicator, project, held_against, method)
    every, deciding = readings(indicator, project, held_against.asked, on)
    of = (indicator, project, held_against)
    sources = tuple(
        SourceFigure(one, _judged(*of, one, method), any(one is answer for answer in deciding), of, method)
        for one in every
    )
    known = {id(one.reading): one for one in sources}
    answers = tuple(
        known.get(id(one)) or SourceFigure(one, _judged(*of, one, method), True, of, method) for one in deciding
    )
    if not answers:
        return _unobserved(indicator, project, held_against, method, sources)
    if len(answers) == 1:
        only = answers[0].judgement
        reason = only.reason or _unreported(answers, only.possible)
        return Fulfilment(indicator, project, held_against, only.possible, answers, sources, reason, method)
    possible = ordered(status for one in answers for status in one.judgement.possible)
    reasons = dict.fromkeys(one.judgement.reason for one in answers if one.judgement.reason)
    if len({one.judgement.possible for one in answers}) > 1:
        reasons = {"the sources differ": None, **reasons}
    unreported = _unreported(answers, possible)
    reason = "; ".join([*reasons, *([unreported] if unreported else [])])
    return Fulfilment(indicator, project, held_against, possible, answers, sources, reason, method)


def _judged(
    indicator: Indicator, project: Project, held: Yardstick, reading: Reading, method: Method | None
) -> Judgement:
    if method is None:
        return judge(indicator, project, held, reading)
    return judge_by(method, indicator, project, held, reading)


def _unreported(answers: tuple[SourceFigure, ...], possible: tuple[Status, ...]) -> str:
    """Say that a status is open because part of the time is not reported, if it is."""
    parts = [one.coverage for one in answers if one.coverage is not None and not one.coverage.is_whole]
    return f"only {min(parts, key=lambda one: one.days)} reported" if parts and len(possible) > 1 else ""


def _unobserved(
    indicator: Indicator,
    project: Project,
    held: Yardstick,
    method: Method | None,
    sources: tuple[SourceFigure, ...] = (),
) -> Fulfilment:
    reason = "no observation" if not sources else "observed only under another definition"
    nothing = Reading((), "", Missing(reason))
    judgement = _judged(indicator, project, held, nothing, method)
    answers: tuple[SourceFigure, ...] = ()
    if judgement.share is not None:
        # A method that counts what is missing as 0 has an answer even here.
        answers = (SourceFigure(nothing, judgement, True, (indicator, project, held), method),)
    return Fulfilment(indicator, project, held, judgement.possible, answers, sources, judgement.reason, method)


def _status(possible: tuple[Status, ...]) -> Status:
    return possible[0] if len(possible) == 1 else "undecided"


def _hull(numbers: list[Number | None]) -> Number | None:
    known = [one for one in numbers if one is not None]
    if len(known) < 2:
        return known[0] if known else None
    return hull(known)
