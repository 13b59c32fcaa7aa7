"""How well a change is known: measured, reported, anecdotal or not at all, and which way it went."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import REACHED, Milestone
from logframe.declaration.framework.observations import PROJECT, Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import ZERO, Missing, Number
from logframe.declaration.values.periods import Period
from logframe.evaluation import formulas
from logframe.evaluation.figures.reported import Reported
from logframe.evaluation.fulfilment.expectations import Expectation, length_ratio
from logframe.evaluation.fulfilment.judgement import Judgement
from logframe.evaluation.fulfilment.source_figures import SourceFigure
from logframe.evaluation.statuses import PRAISING, Status
from logframe.messages import Message
from logframe.terms import reaches_effect

Against = Literal["", "baseline", "earlier figure", "target", "milestone", "event"]


class Evidence(enum.StrEnum):
    """How well a change is known, from best to least; its text is the stable name in data."""

    MEASURED = "measured"
    REPORTED = "reported"
    ANECDOTAL = "anecdotal"
    NONE = "none"


class ChangeDirection(enum.StrEnum):
    """Which way a change went; `none` where nothing moved, or nothing shows which way."""

    BETTER = "better"
    NONE = "none"
    WORSE = "worse"


_SENSE: Final = {1: ChangeDirection.BETTER, 0: ChangeDirection.NONE, -1: ChangeDirection.WORSE}
LEVELS_OF_EVIDENCE: Final = tuple(Evidence)


@attrs.define(unsafe_hash=True)
class EffectEvidence:
    """How well the effect of an indicator or node is known. It never says that the project caused it.

    `indicator` is the id of the indicator, `observation` the figure that it rests on, `against` what that figure is
    held against. `after_end` marks a figure from after the project's end.
    """

    level: Evidence = Evidence.NONE
    direction: ChangeDirection = ChangeDirection.NONE
    indicator: str = ""
    observation: Observation | None = attrs.field(default=None, repr=False)
    against: Against = ""
    after_end: bool = False

    @property
    def carries(self) -> bool:
        """Return whether the evidence carries a path to the objective: measured or reported."""
        return self.level in (Evidence.MEASURED, Evidence.REPORTED)

    @property
    def moved(self) -> ChangeDirection | None:
        """Return the direction, None where it is not known."""
        return self.direction if self.against else None

    @property
    def message(self) -> Message:
        """Return level and direction as a message."""
        return Message(
            "evidence",
            level=self.level,
            direction=self.direction,
            compared=bool(self.against),
            after_end=self.after_end,
        )


NO_EVIDENCE: Final = EffectEvidence()


def evidence_of(
    indicator: Indicator, project: Project, plan: Expectation, readings: Iterable[SourceFigure]
) -> EffectEvidence:
    """Return how well the effect that an indicator stands for is known, over all readings of its figures.

    Figures that decide count what the indicator does. Indicators below outcome tell of no effect. Where the best
    readings differ about the direction, it is none.
    """
    if not reaches_effect(indicator.level):
        return NO_EVIDENCE
    days = project.known_period or project.within
    start, end = (None, None) if days is None else (days.start, days.end)
    frame = _Frame(indicator, plan, start, end)
    gathered = [evidence for reading in readings if (evidence := frame.evidence(reading)) is not NO_EVIDENCE]
    if len(gathered) < 2:
        return gathered[0] if gathered else NO_EVIDENCE
    level = min([evidence.level for evidence in gathered], key=LEVELS_OF_EVIDENCE.index)
    best = [evidence for evidence in gathered if evidence.level is level]
    agreed = len({evidence.direction for evidence in best}) == 1
    return best[0] if agreed else attrs.evolve(best[0], direction=ChangeDirection.NONE)


@attrs.define(unsafe_hash=True)
class _Frame:
    """What figures are held against: the days of the project, and what is declared of the indicator."""

    indicator: Indicator
    plan: Expectation
    start: datetime.date | None
    end: datetime.date | None

    def evidence(self, reading: SourceFigure) -> EffectEvidence:
        """Return what one reading says."""
        figures = [figure for figure in reading.version.reported if self._is_at_hand(figure)]
        since = [figure for figure in figures if self._is_since_start(figure)]
        if len(since) > 1:
            # Of one day the figure for the whole comes last, since it says more than those of its places.
            since.sort(key=lambda figure: (*_last_day(figure), not figure.place))
        if since:
            for figure in reversed(since):
                against, direction = self._comparison(reading, figure, figures)
                if against:
                    return self._made(Evidence.MEASURED, figure, direction, against)
            return self._made(Evidence.REPORTED, since[-1])
        if not figures:
            return NO_EVIDENCE
        # Of told effects those from before the start say least.
        last = max(figures, key=lambda figure: (not self._is_before(figure), figure.observation.order or 0))
        against, direction = ("", ChangeDirection.NONE)
        if not self._is_before(last):
            against, direction = self._comparison(reading, last, figures)
        return self._made(Evidence.ANECDOTAL, last, direction, against)

    def _made(
        self,
        level: Evidence,
        figure: Reported,
        direction: ChangeDirection = ChangeDirection.NONE,
        against: Against = "",
    ) -> EffectEvidence:
        late = self.end is not None and figure.day is not None and figure.day > self.end
        return EffectEvidence(level, direction, self.indicator.id, figure.observation, against, late)

    def _is_at_hand(self, figure: Reported) -> bool:
        """Return whether a figure is there on the date; once the project has ended, later ones count too."""
        if figure.day is None or figure.observation.period == PROJECT:
            return True
        return figure.day <= self.plan.on or (self.end is not None and self.plan.on >= self.end)

    def _is_since_start(self, figure: Reported) -> bool:
        dated = figure.whole or figure.day is not None
        return dated and not figure.observation.story and not self._is_before(figure)

    def _is_before(self, figure: Reported) -> bool:
        return self.start is not None and figure.day is not None and figure.day < self.start

    def _comparison(
        self, reading: SourceFigure, figure: Reported, figures: Sequence[Reported]
    ) -> tuple[Against, ChangeDirection]:
        """Return what a figure can be held against, and which way it moved from there."""
        indicator, plan = self.indicator, self.plan
        if isinstance(indicator, Milestone) and figure.observation.value == REACHED:
            return "event", ChangeDirection.BETTER
        if reading.decides and self._has_baseline(figure):
            return "baseline", self._from_baseline(reading, figure)
        moved = self._from_earlier(figure, figures)
        # That nothing more came takes nothing back of what came before.
        came_to_end = self._is_flow and moved is ChangeDirection.WORSE and figure.value == ZERO
        if moved is not None and not came_to_end:
            return "earlier figure", moved
        if reading.decides and (indicator.has_target or self._has_milestone()):
            to_target: Against = "target" if indicator.has_target else "milestone"
            return to_target, _towards(reading.judgement, keeps=plan.keep is not None)
        return "earlier figure" if came_to_end else "", ChangeDirection.NONE

    def _has_baseline(self, figure: Reported) -> bool:
        """Return whether the baseline says something: forms put 0 where there is no data."""
        declared, start, day = self.indicator.baseline, self.plan.start, self.plan.start_day
        if declared is None or start is None or (day is not None and figure.day is not None and figure.day <= day):
            return False
        sourced = isinstance(declared, Observation) and bool(declared.source_id)
        return sourced or not self.indicator.is_numeric or not start.low == start.high == 0

    def _from_baseline(self, reading: SourceFigure, figure: Reported) -> ChangeDirection:
        start, declared, value = self.plan.start, self.indicator.baseline, figure.value
        assert start is not None
        if self._is_flow:
            period = declared.period if isinstance(declared, Observation) else None
            if not isinstance(period, Period) or figure.extent is None or figure.place:
                return _towards(reading.judgement, keeps=False)
            return self._moved(self._as_long(start, period, figure), value)
        if figure.place:
            whole = reading.judgement.value
            return ChangeDirection.NONE if isinstance(whole, Missing) else self._moved(start, whole)
        return self._moved(start, value)

    def _from_earlier(self, figure: Reported, figures: Sequence[Reported]) -> ChangeDirection | None:
        """Return how a figure moved from the earliest, None if there is none; of a place, only as every place did."""
        if len(figures) < 2:
            return None
        moved = self._since_earliest(figure, figures)
        if moved is None or not figure.place:
            return moved
        by_place: dict[str, list[Reported]] = {}
        for item in sorted(figures, key=_last_day):
            by_place.setdefault(item.place, []).append(item)
        by_place.pop("", None)
        moves = {self._since_earliest(own[-1], own) for own in by_place.values()} - {None, moved}
        return ChangeDirection.NONE if moves else moved

    def _since_earliest(self, figure: Reported, figures: Sequence[Reported]) -> ChangeDirection | None:
        for before in self._earlier(figure, figures):
            return self._moved(self._as_long(before.value, before.extent, figure), figure.value)
        return None

    def _has_milestone(self) -> bool:
        return any(not isinstance(target.value, Missing) for target in self.indicator.milestones)

    def _earlier(self, figure: Reported, figures: Sequence[Reported]) -> Iterator[Reported]:
        """List comparable figures of an earlier time, the earliest first."""
        for before in sorted(figures, key=_last_day):
            if before is figure or before.place != figure.place or before.observation.story:
                continue
            first, second = before.extent, figure.extent
            if first is not None and second is not None:
                if first.end < second.end and not (self._is_flow and first.overlap(second) is not None):
                    yield before
            elif first is second is None and not figure.whole and not before.whole:
                orders = before.observation.order, figure.observation.order
                if None not in orders and (orders[0] or 0) < (orders[1] or 0):
                    yield before

    @property
    def _is_flow(self) -> bool:
        return self.plan.accumulates == "increments" and self.indicator.adds_up

    def _as_long(self, value: Number, period: Period | None, figure: Reported) -> Number:
        """Return what a flow comes to over as many days as a figure is for; anything else as it is."""
        if not self._is_flow or period is None or figure.extent is None:
            return value
        ratio = length_ratio((figure.extent,), (period,))
        return value * Number(ratio, ratio)

    def _moved(self, before: Number, after: Number) -> ChangeDirection:
        """Return the direction of a change that is certain whatever ranges leave open."""
        wanted, keep = self.plan.direction, self.plan.keep
        if wanted.contradicted or self.indicator.direction == "ambiguous":
            return ChangeDirection.NONE
        less_is_better = wanted.falls
        if keep is not None and self.indicator.direction is None:
            # A limit on one side shows which way is better; between two neither is.
            if keep.is_bounded:
                return ChangeDirection.NONE
            less_is_better = keep.low is None
        elif wanted.way is None:
            return ChangeDirection.NONE
        if less_is_better and self.plan.accumulates == "running-total" and self.plan.start is None:
            # A total from nothing can only rise: that it did says nothing.
            return ChangeDirection.NONE
        rises = before.high is not None and after.low is not None and after.low > before.high
        falls = before.low is not None and after.high is not None and after.high < before.low
        if not rises and not falls:
            return ChangeDirection.NONE
        return ChangeDirection.BETTER if falls is less_is_better else ChangeDirection.WORSE


def _towards(judged: Judgement, *, keeps: bool) -> ChangeDirection:
    """Return the direction by the way to the target; a value that is kept did not change."""
    share, possible = judged.share, set(judged.possible)
    if share is not None:
        return _SENSE[formulas.sense(share.low, share.high)]
    if possible <= {Status.ADVERSE, Status.NOT_KEPT}:
        return ChangeDirection.WORSE
    return ChangeDirection.BETTER if possible <= PRAISING and not keeps else ChangeDirection.NONE


def _last_day(figure: Reported) -> tuple[datetime.date, int]:
    return figure.day or datetime.date.min, figure.observation.order or 0
