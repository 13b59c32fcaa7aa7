"""How far one indicator has come: the answer, with everything it rests on."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import cached_property

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import NOT_REACHED, REACHED, Milestone, Ordinal
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import ZERO, Missing, Number, Value, hull
from logframe.declaration.values.quantities import Quantity
from logframe.evaluation.figures.conflicts import Conflict
from logframe.evaluation.figures.coverage import Coverage
from logframe.evaluation.figures.gathered import gathered
from logframe.evaluation.figures.versions import Version, Versions
from logframe.evaluation.fulfilment.accumulations import accumulations
from logframe.evaluation.fulfilment.deciding_readings import held_by, in_order_of_sources, readings_of
from logframe.evaluation.fulfilment.evidence import EffectEvidence, evidence_of
from logframe.evaluation.fulfilment.expectations import Expectation, expect
from logframe.evaluation.fulfilment.judge import judge
from logframe.evaluation.fulfilment.judgement import Case
from logframe.evaluation.fulfilment.last_reports import judged_on
from logframe.evaluation.fulfilment.source_figures import SourceFigure, are_told
from logframe.evaluation.fulfilment.targets_by_part import by_part
from logframe.evaluation.methods.achievement_methods import Method
from logframe.evaluation.statuses import UNJUDGED, Status, between, ordered, settled
from logframe.explanations import Explanation
from logframe.messages import Answer, Field, Joined, Message, Word, ask, together
from logframe.terms import Accumulation
from logframe.units import ONE


def _setting(project: Project) -> tuple[object, ...]:
    """Return what an answer takes from its project: the whole would make comparing an evaluation quadratic."""
    return project.id, project.period, project.on_track


@attrs.frozen(hash=False, repr=False)
class Fulfilment(Answer):
    """The computed answer for an indicator on a date.

    `status` is a word, `possible` lists every word the figures allow; `share` is how much of the way from baseline
    to target is done (1 is all of it, None where that cannot be said), as bounds where sources or ranges leave them.
    `sources` are what each source says, `answers` the readings that decide. `reasons` say why a status is what it
    is; `as_of` is the earlier day it rests on, if any. Two answers are equal if they say the same of equal
    indicators; of their projects only what bears on the answer is compared.
    """

    named_by = ("indicator.id", "status", "on")

    indicator: Indicator
    project: Project = attrs.field(eq=_setting)
    expectation: Expectation
    possible: tuple[Status, ...]
    answers: tuple[SourceFigure, ...]
    sources: tuple[SourceFigure, ...]
    conflicts: tuple[Conflict, ...] = ()
    reasons: tuple[Message, ...] = ()
    method: Method | None = None

    @property
    def id(self) -> str:
        """Return the indicator's id."""
        return self.indicator.id

    @property
    def on(self) -> datetime.date:
        """Return the date the answer is for."""
        return self.expectation.on

    @property
    def status(self) -> Status:
        """Return the one word for all possible ones, `undecided` where it is open whether the target is reached."""
        return settled(self.possible)

    @property
    def reason(self) -> str:
        """Return why the status is what it is, in words; "" where the numbers say it."""
        return "; ".join(dict.fromkeys(str(message) for message in self.reasons))

    @property
    def share(self) -> Number | None:
        """Return the share of the way to the target, over all deciding readings."""
        return _hull([answer.judgement.share for answer in self.answers])

    @property
    def from_baseline(self) -> bool:
        """Return whether the share is one of the way from baseline to target, rather than of the target."""
        start = self.expectation.start
        return start is not None and start != ZERO and (self.method is None or self.method.uses_baseline)

    @property
    def value(self) -> Quantity:
        """Return the value with its unit, over all deciding readings; values of one kind of unit can be added."""
        values = [answer.judgement.value for answer in self.answers]
        numbers = [value for value in values if isinstance(value, Number)]
        value: Value = hull(numbers) if numbers else Missing(message=together(self.reasons))
        return Quantity(value, self.indicator.unit or ONE)

    @property
    def coverage(self) -> Coverage | None:
        """Return the least coverage among the deciding readings."""
        covers = [answer.coverage for answer in self.answers if answer.coverage is not None]
        return min(covers, key=lambda coverage: coverage.days) if covers else None

    @property
    def forecast(self) -> Number | None:
        """Return the share that the pace so far leads to, over all deciding readings."""
        return _hull([answer.forecast for answer in self.answers])

    @property
    def as_of(self) -> datetime.date | None:
        """Return the earliest day that a deciding reading is judged on instead of the date asked about."""
        days = [answer.judgement.as_of for answer in self.answers if answer.judgement.as_of is not None]
        return min(days, default=None)

    @property
    def is_measured(self) -> bool:
        """Return whether a deciding reading has a figure."""
        return bool([answer for answer in self.answers if answer.is_measured])

    @cached_property
    def evidence(self) -> EffectEvidence:
        """Return how well the effect is known that the indicator stands for; none below outcome."""
        if self.method is not None:
            # Which way a value went does not depend on the formula of a share.
            return fulfil(self.indicator, self.project, self.on).evidence
        readings = [*self.answers, *(source for source in self.sources if not source.decides)]
        return evidence_of(self.indicator, self.project, self.expectation, readings)

    @property
    def is_open_how(self) -> bool:
        """Return whether the deciding readings differ in how figures go together, or in the target."""
        return len(self.answers) > 1 and (
            len(self._ways) > 1 or len({answer.expectation.goal for answer in self.answers}) > 1
        )

    @property
    def _ways(self) -> set[Accumulation]:
        return {answer.expectation.accumulates for answer in self.answers}

    @property
    def readings(self) -> tuple[SourceFigure, ...]:
        """Return the sources, and the deciding readings beside them; of those that come to the same the first."""
        apart = {id(source) for source in self.sources}
        shown = (*self.sources, *(joined for joined in self.answers if id(joined) not in apart))
        if not self.is_open_how:
            return shown
        different: dict[object, SourceFigure] = {}
        for own in shown:
            key = (own.version.sources, own.definition, own.judgement.value, own.share, own.judgement.possible)
            different.setdefault(key, own)
        return tuple(different.values())

    def name_of(self, source: SourceFigure, title: str | None = None) -> Field:
        """Return what a line calls a source (`title`, else its label), with how its figures are read and which target
        they are held against, where that is open.
        """
        label = source.label if title is None else title
        name = self.against(source, label) or label
        if len(self.answers) < 2 or len(self._ways) < 2:
            return name
        return Message("reading-of-figures", accumulates=source.expectation.accumulates, source=name)

    def against(self, source: SourceFigure, name: str = "") -> Message | None:
        """Return which target a source is held against, None where it is the same for all."""
        goal = source.expectation.goal
        if goal is None or len(self.answers) < 2 or len({answer.expectation.goal for answer in self.answers}) < 2:
            return None
        return Message("held-against-target", target=self.labelled(goal.stated), source=name)

    def value_text(self) -> str:
        """Write what is observed, source by source where they differ, steps by their labels."""
        return str(self.value_message())

    def value_message(self) -> Message:
        """Return what is observed, source by source where they differ, steps by their labels."""
        shown = [(self.labelled(answer.judgement.value), answer) for answer in self.answers if answer.is_measured]
        if not shown:
            return Message("observed-nothing")
        if len(shown) == 1 or len({value for value, _ in shown}) == 1:
            return Message("observed", value=shown[0][0])
        by_source: dict[object, Message] = {}
        for value, answer in shown:
            label = answer.label
            if (value, label) not in by_source:
                source = self.name_of(answer, label)
                by_source[value, label] = Message("observed-by-source", value=value, source=source)
        values = by_source.values()
        return Message("observed-by-sources", values=Joined(tuple(values), "semicolon"))

    def label(self, value: Value) -> str:
        """Write a value with its unit, or as the label of its step."""
        labelled = self.labelled(value)
        return str(labelled) if isinstance(labelled, Quantity) else str(Message("observed", value=labelled))

    def labelled(self, value: Value) -> Field:
        """Return a value with its unit, or the labels of its steps, as the field of a message."""
        indicator = self.indicator
        if isinstance(value, Number) and isinstance(indicator, (Ordinal, Milestone)):
            steps = sorted({value.low, value.high}, key=lambda step: step or 0)
            return Joined(tuple(step_label(indicator, step) for step in steps), "or")
        return Quantity(value, indicator.unit or ONE)

    def explain(self) -> Explanation:
        """Return how the answer comes about: formula, inputs with source and place, every step between."""
        return ask("explain", self, Explanation)


def event_label(indicator: Indicator, value: Field) -> Field:
    """Return what is reported of an event in words of the library, any other value as it is."""
    return Word(value, "event") if isinstance(indicator, Milestone) and isinstance(value, str) else value


def step_label(indicator: Indicator, step: object) -> str | Word:
    """Write a position on a scale as its label."""
    position = int(step) if isinstance(step, (int, float)) else 0
    if isinstance(indicator, Ordinal):
        return indicator.step_at(position)
    return Word(REACHED if position else NOT_REACHED, "event")


def fulfil(
    indicator: Indicator,
    project: Project,
    on: datetime.date,
    method: Method | None = None,
    *,
    shared: dict[object, Versions] | None = None,
) -> Fulfilment:
    """Compute how far an indicator has come on a date, by the default or by a named method.

    `shared` keeps the readings of its figures from one date to the next: they are the same on every date.
    """
    day = judged_on(indicator, project, on)
    answer = _over_readings(indicator, project, day, method, shared)
    if day >= on:
        return answer
    return attrs.evolve(answer, reasons=(*answer.reasons, Message("judged-as-of-update", day=project.last_updated)))


def _over_readings(
    indicator: Indicator,
    project: Project,
    on: datetime.date,
    method: Method | None,
    shared: dict[object, Versions] | None,
) -> Fulfilment:
    """Compute an answer over every way in which figures may go together, and every part that a target is set for."""
    ways, taken = accumulations(indicator)
    versions = by_part(indicator)
    if len(versions) > 1:
        taken = (*taken, Message("target-of-parts-open"))
    elif len(ways) == 1:
        only = _fulfil(indicator, project, on, method, ways[0], shared)
        return only if not taken else attrs.evolve(only, reasons=(*only.reasons, *taken))
    if method is None and not _is_judged(indicator):
        ways = ways[:1]
    shared = {} if shared is None else shared
    made = [
        _fulfil(version, project, on, method, way, shared if version is indicator else {})
        for version in versions
        for way in ways
    ]
    judged = [answer for answer in made if not UNJUDGED.issuperset(answer.possible)] or made[:1]
    possible = ordered(status for answer in judged for status in answer.possible)
    if len(versions) > 1:
        # The whole lies between its parts, but not between the ways in which its figures may go together.
        ends = (
            {status for answer in made[place :: len(ways)] for status in answer.possible} for place in range(len(ways))
        )
        possible = ordered(status for words in ends for status in between(words - UNJUDGED)) or possible
    first = judged[0]
    if first.indicator is not indicator:
        first = attrs.evolve(first, indicator=indicator, expectation=expect(indicator, project, on, ways[0]))
    if len({answer.possible for answer in judged}) == 1 and len({_shown(answer) for answer in judged}) == 1:
        return first if len(possible) == 1 else attrs.evolve(first, reasons=(*first.reasons, *taken))
    return attrs.evolve(
        first,
        possible=possible,
        answers=tuple(answer for entry in judged for answer in entry.answers),
        reasons=(*taken, *dict.fromkeys(message for entry in judged for message in entry.reasons)),
    )


def _is_judged(indicator: Indicator) -> bool:
    """Return whether there is a target and a figure to hold against it; without both no way of reading has a word."""
    if isinstance(indicator, Milestone):
        return True
    return indicator.has_target and not all(
        observation.is_missing and not observation.disaggregation for observation in indicator.observations
    )


def _shown(answer: Fulfilment) -> tuple[object, ...]:
    """Return share and value by their ends: whether a range is said to be about a number is no difference."""
    value = answer.value.value
    return answer.share, *((value.low, value.high) if isinstance(value, Number) else (value,))


def _fulfil(
    indicator: Indicator,
    project: Project,
    on: datetime.date,
    method: Method | None,
    way: Accumulation,
    shared: dict[object, Versions] | None,
) -> Fulfilment:
    plan = expect(indicator, project, on, way)
    group = gathered(indicator, project, way)
    if shared is None:
        readings = readings_of(indicator, group)
    else:
        # What is reported of a running total is what is reported of a state.
        key = (way == "increments", group.adds_up)
        readings = shared.get(key) or shared.setdefault(key, readings_of(indicator, group))

    def figure(version: Version, deciding: bool) -> SourceFigure:
        judged = judge(Case(indicator, project, plan, group, version), method)
        return SourceFigure(version, judged, deciding, indicator.unit or ONE, plan)

    if readings.deciding is readings.by_source:
        sources = answers = tuple([figure(version, True) for version in readings.deciding])
    else:
        chosen = {held_by(version) for version in readings.deciding}
        sources = tuple(figure(version, held_by(version) in chosen) for version in readings.by_source)
        same = {held_by(source.version): source for source in sources if source.decides}
        answers = tuple(same.get(held_by(version)) or figure(version, True) for version in readings.deciding)
    if not answers:
        return _unobserved(indicator, project, plan, sources, readings.conflicts, figure, method)
    if len(answers) > 1:
        answers = _measured(indicator, answers)
    if are_told(answers):
        answers = tuple(_only_told(answer) for answer in answers)
    possible, reasons = answers[0].judgement.possible, answers[0].judgement.reasons
    if len(answers) > 1:
        differ = len({answer.judgement.possible for answer in answers}) > 1
        possible = ordered(status for answer in answers for status in answer.judgement.possible)
        stated = dict.fromkeys(message for answer in answers for message in answer.judgement.reasons)
        reasons = (Message("sources-differ"), *stated) if differ else tuple(stated)
    return Fulfilment(
        indicator, project, plan, possible, answers, sources, readings.conflicts, (*reasons, *plan.notes), method
    )


def _measured(indicator: Indicator, answers: tuple[SourceFigure, ...]) -> tuple[SourceFigure, ...]:
    """Return the answers with a figure in the order of their sources, the first of all where none has one."""
    own = {id(answer.version): answer for answer in answers}
    ranked = [own[id(version)] for version in in_order_of_sources(indicator, [a.version for a in answers])]
    return tuple(answer for answer in ranked if answer.is_measured) or tuple(ranked[:1])


def _only_told(answer: SourceFigure) -> SourceFigure:
    """Take the word from what is only told: a story is shown, and decides nothing."""
    judged = answer.judgement
    if UNJUDGED.issuperset(judged.possible):
        return answer
    judgement = attrs.evolve(
        judged,
        share=None,
        possible=(Status.NOT_MEASURED,),
        expected=None,
        forecast=None,
        reasons=(Message("only-told"),),
    )
    return attrs.evolve(answer, judgement=judgement)


def _unobserved(
    indicator: Indicator,
    project: Project,
    plan: Expectation,
    sources: tuple[SourceFigure, ...],
    conflicts: tuple[Conflict, ...],
    figure: Callable[[Version, bool], SourceFigure],
    method: Method | None,
) -> Fulfilment:
    empty = figure(Version((), "", (), ()), True)
    judged = empty.judgement
    reasons: tuple[Message, ...] = judged.reasons
    if judged.possible == (Status.NOT_MEASURED,):
        reasons = (Message("observed-under-another-definition" if sources else "no-observation"),)
    # A method that counts what is missing as 0 has an answer even here.
    shown = (empty,) if judged.share is not None else ()
    return Fulfilment(indicator, project, plan, judged.possible, shown, sources, conflicts, reasons, method)


def _hull(numbers: list[Number | None]) -> Number | None:
    if len(numbers) == 1:
        return numbers[0]
    present = [number for number in numbers if number is not None]
    return hull(present) if present else None
