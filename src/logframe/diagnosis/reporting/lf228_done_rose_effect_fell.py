"""LF228: along one part of the strategy work was done, and the effect it was to have fell."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Final

from logframe.declaration.framework.graph import below
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Ordinal
from logframe.declaration.framework.nodes import Node
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Number
from logframe.diagnosis.evaluated_directions import shown_direction
from logframe.diagnosis.reported_values import reported_time, reported_value
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.figures.changes import Change, changes, overall_changes
from logframe.evaluation.figures.gathered import decides, number_of
from logframe.messages import Message

_MOST_NAMED: Final = 3


def detect(case: Case) -> Iterator[Found]:
    """Find outcomes and impacts that got worse while outputs or activities on the way to them were done."""
    fallen = [
        (indicator, worse)
        for indicator in case.project.indicators()
        if indicator.level in ("outcome", "impact") and not indicator.explanation
        if (worse := _worse(indicator, case)) is not None and not worse.second.explanation
    ]
    works = _Works(case.project) if fallen else None
    for indicator, worse in fallen:
        assert works is not None
        done = works.done_towards(indicator, worse.second.end or case.on)
        if done:
            message = Message(
                "lf228-effect-fell",
                id=indicator.id,
                fell=worse.falls,
                before=_dated(indicator, worse.first),
                after=_dated(indicator, worse.second),
                work=tuple(done[:_MOST_NAMED]),
                more=max(0, len(done) - _MOST_NAMED),
            )
            yield Found(indicator, message, declared_at=worse.second.declared_at)


class _Works:
    """The outputs and activities that are counted in a project, by the nodes and the parts of the strategy they serve.

    Of a part one counts for all: work is grouped by the first part it serves, or stands for itself.
    """

    def __init__(self, project: Project) -> None:
        self.project = project
        self.below = below(project)
        self.parts = {node.id: {part.lower() for part in node.strategy} for node in project.nodes}
        counted = (work for work in project.indicators() if work.level in ("activity", "output") and not work.context)
        self.works = tuple(counted)
        self.served: list[str] = []
        self.of_node: dict[str, list[int]] = {}
        self.of_part: dict[str, dict[str, list[int]]] = {}
        self.figures: dict[tuple[int, datetime.date], Observation | None] = {}
        for position, work in enumerate(self.works):
            holders = project.holders(work)
            self.served.append(next((part for node in holders for part in node.strategy), ""))
            for node in holders:
                self.of_node.setdefault(node.id, []).append(position)
                for part in self.parts[node.id]:
                    self.of_part.setdefault(part, {}).setdefault(self.key(position), []).append(position)

    def key(self, position: int) -> str:
        return self.served[position] or self.works[position].id

    def done_towards(self, effect: Indicator, last: datetime.date) -> list[Message]:
        """List work towards an effect that was done by a day: of each part of the strategy one, else all of it."""
        first: dict[str, tuple[int, Observation]] = {}
        for end in self.project.holders(effect):
            for key, positions in self.leading_to(end):
                for position in positions:
                    if key in first and first[key][0] <= position:
                        break
                    figure = self.done(position, last)
                    if figure is not None:
                        first[key] = position, figure
                        break
        done = sorted(first.values(), key=lambda entry: entry[0])
        return [self.message(position, figure) for position, figure in done]

    def done(self, position: int, last: datetime.date) -> Observation | None:
        """Return what `_done` does, worked out once for all effects that a work is on the way to."""
        key = position, last
        if key not in self.figures:
            self.figures[key] = _done(self.works[position], last)
        return self.figures[key]

    def leading_to(self, end: Node) -> Iterator[tuple[str, list[int]]]:
        """Yield the work under a node or beside it in one part of the strategy, and not in another part."""
        parts = self.parts[end.id]
        for part in parts:
            yield from self.of_part.get(part, {}).items()
        under = {end.id: end}
        waiting = [end]
        for node in waiting:
            new = {child.id: child for child in self.below.get(node.id, ()) if child.id not in under}
            under.update(new)
            waiting.extend(new.values())
        for node in waiting:
            if node.id == end.id or not (parts and self.parts[node.id]):
                for position in self.of_node.get(node.id, ()):
                    yield self.key(position), [position]

    def message(self, position: int, figure: Observation) -> Message:
        work = self.works[position]
        return Message("lf228-work", part=self.served[position], id=work.id, figure=_shown(work, figure))


def _worse(indicator: Indicator, case: Case) -> Change | None:
    """Return the change of an indicator's figures that got worse at last and over all of its time, for certain."""
    wanted = "increase" if isinstance(indicator, Ordinal) else shown_direction(indicator, case)
    if wanted is None:
        return None
    latest: dict[tuple[str, str], Change] = {}
    for change in changes(indicator, case.on):
        latest[change.source, change.definition] = change
    if not any(change.worsens(wanted, is_flow=indicator.is_flow) for change in latest.values()):
        return None
    overall = {(change.source, change.definition): change for change in overall_changes(indicator, case.on)}
    # A source that shows no worsening leaves it open whether there is any.
    worse = [
        change
        for key, change in overall.items()
        if key in latest and all(step.worsens(wanted, is_flow=indicator.is_flow) for step in (change, latest[key]))
    ]
    return worse[0] if worse and len(worse) == len(overall) else None


def _done(indicator: Indicator, last: datetime.date) -> Observation | None:
    """Return the latest figure of work that was done by a day and did not decline, None without one."""
    figures = []
    for figure in indicator.observations:
        value = number_of(indicator, figure.value, figure.unit if not figure.definition else None)
        begun = figure.extent is None or figure.extent.start <= last
        if isinstance(value, Number) and value.low is not None and value.low > 0 and begun and not figure.superseded_by:
            figures.append(figure)
    if not figures or any(step.falls for step in list(changes(indicator, last))[-1:]):
        return None
    return max(figures, key=lambda figure: figure.end or datetime.date.min)


def _shown(indicator: Indicator, figure: Observation) -> Message:
    return Message(
        "lf228-figure",
        value=reported_value(indicator, figure),
        time=reported_time(figure),
        definition="" if decides(indicator, figure.definition) else figure.definition,
    )


def _dated(indicator: Indicator, figure: Observation) -> Message:
    return Message("lf228-dated", value=reported_value(indicator, figure), time=reported_time(figure))


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project, Source

 police = Source("police", "Yearly statistics of the police")
 project = Project("P-1", "Justice for victims", period="2023/2024", strategy=["prosecution"])
 project.result("prosecution", "Traffickers are convicted", strategy="prosecution", indicators=[
     Count("trained", "Police officers trained", unit="person", level="output", accumulates="increments", target=1_500,
           observations=[Observation(1_526, period="2023", source=police)]),
     Count("convictions", "Cases that ended with a conviction", unit="case", level="outcome", direction="increase",
           accumulates="increments",
-          observations=[Observation(17, period="2023", source=police), Observation(3, period="2024", source=police)]),
+          observations=[Observation(17, period="2023", source=police),
+                        Observation(3, period="2024", source=police,
+                                    explanation="the special unit was dissolved in March")]),
 ])
""")
RULE = Rule("LF228", "done-rose-effect-fell", "warning", "reporting", detect, concern="judgement", **_EXAMPLE)
