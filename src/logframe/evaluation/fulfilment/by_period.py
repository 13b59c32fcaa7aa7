"""An indicator period by period: what was to be reached in each, what was, and how far the whole has come.

The tracking tables of TolaData, Akvo and PEPFAR are such tables. Targets of disjoint periods add up; dated milestones
are cumulative, and the figures are then those up to their date.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from itertools import pairwise

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.keywords import check_argument
from logframe.declaration.values.numbers import ZERO, Missing, Number, Value, hull, total
from logframe.declaration.values.periods import Period, parse_day
from logframe.errors import DeclarationError, WrongTypeError
from logframe.evaluation.figures.connected_periods import ConnectedPeriods
from logframe.evaluation.figures.declared_values import stands_for
from logframe.evaluation.figures.flow_sums import flow_sum
from logframe.evaluation.figures.gathered import Gathered, decides, gathered, number_of
from logframe.evaluation.figures.reported import Reported
from logframe.evaluation.figures.running_totals import total_at
from logframe.evaluation.figures.state_figures import state_figures
from logframe.evaluation.figures.versions import Version, versions
from logframe.evaluation.fulfilment.expectations import Expectation, expect
from logframe.evaluation.fulfilment.revisions_in_force import in_force
from logframe.evaluation.methods.achievement_methods import Method, Point, chosen_method
from logframe.messages import Answer, Code, Joined, Message


@attrs.frozen
class PeriodLine:
    """One period: its target, what is reported for it, and the share by the method; missing with the reason."""

    period: Period
    target: Value
    observed: Value
    share: Value
    is_closed: bool


@attrs.frozen(repr=False)
class PeriodTable(Answer):
    """An indicator period by period.

    `whole` is the life of the project, with every figure there is; `to_date` counts the periods that have ended,
    `reported` those with a figure. Each is None where no period is of its kind.
    """

    named_by = ("method.name",)

    method: Method
    lines: tuple[PeriodLine, ...]
    whole: PeriodLine
    to_date: PeriodLine | None
    reported: PeriodLine | None


def by_period(
    project: Project,
    indicator: str,
    *,
    on: datetime.date | str,
    method: str | Method = "target-ratio",
    source: str = "",
) -> PeriodTable:
    """Return an indicator period by period on a date, by the method of a name or one of your own.

    The periods are those of its targets, or lie between its dated milestones. `source` chooses one where several
    report. Raises UnknownIdError for an indicator or method that does not exist, WrongTypeError for steps and
    events, DeclarationError where several sources report or nothing has a period.
    """
    check_argument("by_period", project, Project)
    day = parse_day(on, "on")
    project, _ = in_force(project, day)
    declared = project.indicator(indicator)
    named = chosen_method(method)
    if not declared.is_numeric:
        raise WrongTypeError(Message("by-period-of-no-number", indicator=Code.of(indicator)))
    own = _of_one_source(declared, source)
    rules = gathered(declared, project, declared.gathers or "snapshot")
    dated = [(extent, figure) for figure in own if (extent := stands_for(figure, project)) is not None]
    readings = versions([figure for _, figure in dated], rules, lambda definition: True)
    reported = ConnectedPeriods((extent, figure) for extent, figure in dated if not figure.is_missing)
    deciding = tuple((version, _apart(version)) for version in readings.deciding)
    held = expect(declared, project, day)
    table = _Table(declared, project, day, named, held, reported, rules, deciding)
    lines = tuple(table.lines())
    if not lines:
        raise DeclarationError(
            Message("by-period-without-period", indicator=Code.of(indicator)), place=declared.declared_at
        )
    closed = [line for line in lines if line.is_closed]
    filled = [line for line in lines if isinstance(line.observed, Number)]
    return PeriodTable(
        named,
        lines,
        table.joined(lines, all_periods=True),
        table.joined(closed) if closed else None,
        table.joined(filled) if filled else None,
    )


def _of_one_source(indicator: Indicator, source: str) -> tuple[Observation, ...]:
    own = [
        observation
        for observation in indicator.observations
        if decides(indicator, observation.definition) and not observation.superseded_by
    ]
    sources = dict.fromkeys(observation.source_id for observation in own)
    if source:
        own = [observation for observation in own if observation.source_id == source]
    elif len(sources) > 1:
        raise DeclarationError(
            Message(
                "by-period-of-several-sources",
                indicator=Code.of(indicator.id),
                sources=Joined(tuple(map(Code.of, sources)), "or"),
            )
        )
    return tuple(own)


def _apart(version: Version) -> ConnectedPeriods[Reported] | None:
    """Return the figures of a version by stretches of time; None where those of one stretch tell of another.

    A place that is silent in one is known from the others, and an undated figure counts in all.
    """
    dated = [(figure.extent, figure) for figure in version.reported if figure.extent is not None and not figure.place]
    return ConnectedPeriods(dated) if len(dated) == len(version.reported) else None


@attrs.frozen
class _Table:
    indicator: Indicator
    project: Project
    on: datetime.date
    method: Method
    held: Expectation
    reported: ConnectedPeriods[Observation]
    rules: Gathered
    versions: tuple[tuple[Version, ConnectedPeriods[Reported] | None], ...]

    def lines(self) -> Iterator[PeriodLine]:
        for period, target, since in self._targets():
            observed = self._observed(period, since)
            yield PeriodLine(period, target, observed, self._share(observed, target), period.end < self.on)

    @property
    def _adds_up(self) -> bool:
        """Return whether targets are of their periods and add up, rather than cumulative."""
        target = self.indicator.target
        return type(target) is tuple and len(target) > 1 and any(planned.period is not None for planned in target)

    def _targets(self) -> Iterator[tuple[Period, Value, datetime.date]]:
        """Return every period with its target, and the first day whose figures count towards it."""
        indicator, target = self.indicator, self.indicator.target
        if self._adds_up and type(target) is tuple:
            for planned in target:
                if planned.period is not None:
                    yield planned.period, number_of(indicator, planned.value, planned.unit), planned.period.start
            return
        whole = self.project.known_period
        dated = (*indicator.milestones, *(target if type(target) is tuple and len(target) > 1 else ()))
        steps = [(step.due, number_of(indicator, step.value, step.unit)) for step in dated]
        held = self.held
        last: Value = Missing(message=held.lacking) if held.aim is None else held.aim
        if not any(due == held.due for due, _ in steps):
            steps.append((held.due, last))
        start = held.periods[0].start if held.periods else None if whole is None else whole.start
        if start is None:
            return
        since = start
        for due, aim in sorted(((due, aim) for due, aim in steps if due is not None), key=lambda step: step[0]):
            if since <= due:
                yield Period(since, due), aim, start
                if due == datetime.date.max:
                    return
                since = due + datetime.timedelta(days=1)

    def _observed(self, period: Period, since: datetime.date) -> Value:
        if not self.reported.around(period):
            return Missing(message=Message("nothing-reported-for-period"))
        values = [self._reported(version, apart, period, since) for version, apart in self.versions]
        numbers = [value for value in values if isinstance(value, Number)]
        return hull(numbers) if numbers else values[0]

    def _reported(
        self, version: Version, apart: ConnectedPeriods[Reported] | None, period: Period, since: datetime.date
    ) -> Value:
        rules = self.rules
        if rules.accumulates == "snapshot":
            figures = state_figures(version, rules, period.end)
            return figures[-1].value if figures else Missing(message=Message("nothing-reported-for-period"))
        if rules.accumulates == "increments":
            asked = Period(since, period.end)
            near = version if apart is None else attrs.evolve(version, reported=tuple(apart.around(asked)))
            answer = flow_sum(near, rules, [asked])
        else:
            answer = total_at(version, rules, period.end)
        # While a period runs, what is reported so far; once it has ended, what is not reported leaves the sum open.
        has_ended = period.end < self.on
        return answer.value if answer.reported is None or has_ended else answer.reported

    def _share(self, observed: Value, target: Value) -> Value:
        if isinstance(target, Missing):
            return Missing(message=Message("no-target", reason=None))
        if isinstance(observed, Missing):
            return ZERO if self.method.zero_if_missing else Missing(message=Message("nothing-reported-for-period"))
        return self.method.of(Point(observed, target, self.held.start, self.held.direction.falls))

    def joined(self, lines: tuple[PeriodLine, ...] | list[PeriodLine], *, all_periods: bool = False) -> PeriodLine:
        """Join periods to one line: sums where targets add up, else the last target and the last figure."""
        # What lies within a longer period is part of its target and figures.
        lines = _outermost(lines)
        span = Period(lines[0].period.start, lines[-1].period.end)
        numbers = [line.observed for line in lines if isinstance(line.observed, Number)]
        if self._adds_up:
            target: Value = total(line.target for line in lines).value
            observed: Value = total(numbers).value if numbers else Missing(message=Message("nothing-reported"))
        else:
            target = lines[-1].target
            observed = numbers[-1] if numbers else Missing(message=Message("nothing-reported"))
        if all_periods and self.indicator.is_flow and not self._adds_up:
            observed = self._observed(span, span.start)
        return PeriodLine(span, target, observed, self._share(observed, target), span.end < self.on)


def _outermost(lines: Iterable[PeriodLine]) -> list[PeriodLine]:
    """Return the lines whose period lies within none that is longer, in the order of time.

    Of periods that overlap without one holding the other the longest stands for all, as for the target of the whole.
    """
    kept: list[PeriodLine] = []
    for line in sorted(lines, key=lambda line: (line.period.start, -line.period.end.toordinal())):
        widest = kept[-1].period if kept else None
        if widest is None or line.period.end > widest.end:
            kept.append(line)
    if any(first.period.overlap(second.period) is not None for first, second in pairwise(kept)):
        return [max(kept, key=lambda line: line.period.days)]
    return kept
