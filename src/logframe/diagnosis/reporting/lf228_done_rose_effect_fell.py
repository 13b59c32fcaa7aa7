"""LF228: along one part of the strategy work was done, and the effect it was to have fell."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from logframe.declaration.framework.graph import above
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Ordinal
from logframe.declaration.framework.nodes import Node
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Number
from logframe.diagnosis.evaluated_directions import shown_direction
from logframe.diagnosis.reported_values import reported_time, reported_value
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.evaluation.figures.changes import Change, changes, overall_changes
from logframe.evaluation.figures.gathered import number_of
from logframe.messages import Message

_MOST_NAMED: Final = 3


def detect(case: Case) -> Iterator[Found]:
    """Find outcomes and impacts that got worse while outputs or activities on the way to them were done."""
    project = case.project

    @cache
    def above_of(id: str) -> frozenset[str]:
        """Return the ids of a node and of all it contributes to."""
        return frozenset((id, *(node.id for node in above(project, [project.node(id)]))))

    for indicator in project.indicators():
        if indicator.level not in ("outcome", "impact") or indicator.explanation:
            continue
        worse = _worse(indicator, case)
        if worse is None or worse.second.explanation:
            continue
        done = _done_by_part(case.project, above_of, indicator, worse.second.end or case.on)
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
            yield Found(indicator, message, place=worse.second.declared_at)


def _done_by_part(
    project: Project, above_of: Callable[[str], frozenset[str]], effect: Indicator, last: datetime.date
) -> list[Message]:
    """List work towards an effect that was done by a day: of each part of the strategy one, else all of it."""
    done: dict[str, Message] = {}
    for work in project.indicators():
        if work.level not in ("activity", "output") or work.context or not _lead_to(project, above_of, work, effect):
            continue
        figure = _done(work, last)
        if figure is not None:
            parts = [part for node in project.holders(work) for part in node.strategy]
            part = parts[0] if parts else ""
            done.setdefault(part or work.id, Message("lf228-work", part=part, id=work.id, figure=_shown(work, figure)))
    return list(done.values())


def _worse(indicator: Indicator, case: Case) -> Change | None:
    """Return the change of an indicator's figures that got worse at last and over all of its time, for certain."""
    wanted = "increase" if isinstance(indicator, Ordinal) else shown_direction(indicator, case)
    if wanted is None:
        return None
    latest: dict[tuple[str, str], Change] = {}
    for change in changes(indicator, case.on):
        latest[change.source, change.definition] = change
    overall = {(change.source, change.definition): change for change in overall_changes(indicator, case.on)}
    # A source that shows no worsening leaves it open whether there is any.
    worse = [
        change
        for key, change in overall.items()
        if key in latest and _is_worse(change, wanted) and _is_worse(latest[key], wanted)
    ]
    return worse[0] if worse and len(worse) == len(overall) else None


def _is_worse(change: Change, wanted: str) -> bool:
    return change.falls if wanted == "increase" else change.rises


def _done(indicator: Indicator, last: datetime.date) -> Observation | None:
    """Return the latest figure of work that was done by a day and did not decline, None without one."""
    figures = []
    for figure in indicator.observations:
        value = number_of(indicator, figure.value, figure.unit if not figure.definition else None)
        begun = figure.extent is None or figure.extent.start <= last
        if isinstance(value, Number) and value.low is not None and value.low > 0 and begun and not figure.superseded_by:
            figures.append(figure)
    steps = list(changes(indicator, last))
    if not figures or any(step.falls for step in steps[-1:]):
        return None
    return max(figures, key=lambda figure: figure.end or datetime.date.min)


def _lead_to(project: Project, above_of: Callable[[str], frozenset[str]], work: Indicator, effect: Indicator) -> bool:
    """Return whether work stands under the effect or beside it in one part of the strategy, and not in another part."""
    ends = project.holders(effect)
    for start in project.holders(work):
        for end in ends:
            ours, theirs = _parts(start), _parts(end)
            if ours & theirs or (end.id in above_of(start.id) and not (ours and theirs)):
                return True
            if start.id == end.id:
                return True
    return False


def _parts(node: Node) -> set[str]:
    return {part.lower() for part in node.strategy}


def _shown(indicator: Indicator, figure: Observation) -> Message:
    return Message("lf228-figure", value=reported_value(indicator, figure), time=reported_time(figure))


def _dated(indicator: Indicator, figure: Observation) -> Message:
    return Message("lf228-dated", value=reported_value(indicator, figure), time=reported_time(figure))


RULE = Rule(
    code="LF228",
    name="done-rose-effect-fell",
    severity="warning",
    phase="reporting",
    concern="judgement",
    detect=detect,
    bad="""from logframe import Count, Observation, Project, Source

police = Source("police", "Yearly statistics of the police")
project = Project("P-1", "Justice for victims", period="2023/2024", strategy=["prosecution"])
project.result("prosecution", "Traffickers are convicted", strategy="prosecution", indicators=[
    Count("trained", "Police officers trained", unit="person", level="output", accumulates="increments", target=1_500,
          observations=[Observation(1_526, period="2023", source=police)]),
    Count("convictions", "Cases that ended with a conviction", unit="case", level="outcome", direction="increase",
          accumulates="increments",
          observations=[Observation(17, period="2023", source=police), Observation(3, period="2024", source=police)]),
])
""",
    good="""from logframe import Count, Observation, Project, Source

police = Source("police", "Yearly statistics of the police")
project = Project("P-1", "Justice for victims", period="2023/2024", strategy=["prosecution"])
project.result("prosecution", "Traffickers are convicted", strategy="prosecution", indicators=[
    Count("trained", "Police officers trained", unit="person", level="output", accumulates="increments", target=1_500,
          observations=[Observation(1_526, period="2023", source=police)]),
    Count("convictions", "Cases that ended with a conviction", unit="case", level="outcome", direction="increase",
          accumulates="increments",
          observations=[Observation(17, period="2023", source=police),
                        Observation(3, period="2024", source=police,
                                    explanation="the special unit was dissolved in March")]),
])
""",
)
