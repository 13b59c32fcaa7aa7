"""LF231: the whole is where it should be, and a part with a target of its own is not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import attrs

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import Number
from logframe.diagnosis.rules import Case, Found, Rule, bad_and_good
from logframe.evaluation.fulfilment.fulfilments import fulfil
from logframe.evaluation.statuses import MISSED, PRAISING, Status
from logframe.messages import Message

_Figure = TypeVar("_Figure", Target, Observation)


def detect(case: Case) -> Iterator[Found]:
    """Find parts that miss their targets for certain, of indicators whose word praises the whole."""
    for indicator in case.own_indicators():
        targets = indicator.target if isinstance(indicator.target, tuple) else ()
        parts = {
            (dimension, part): value
            for target in sorted(targets, key=lambda target: str(target.due))
            for dimension, cells in target.disaggregation.items()
            for part, value in cells.items()
            if isinstance(value, Number)
        }
        if not parts or case.evaluation[indicator.id].status not in PRAISING:
            continue
        for dimension, part in parts:
            alone = _of_part(indicator, targets, dimension, part)
            answer = None if alone is None else fulfil(alone, case.project, case.on)
            if answer is None or answer.status not in (*MISSED, Status.BEHIND):
                continue
            message = Message(
                "lf231-part-missed",
                id=indicator.id,
                status=case.evaluation[indicator.id].status,
                part=part,
                value=answer.value_message(),
                target=answer.labelled(parts[dimension, part]),
            )
            yield Found(indicator, message)


def _of_part(indicator: Indicator, targets: tuple[Target, ...], dimension: str, part: str) -> Indicator | None:
    """Return an indicator as it is of a part alone; None where no figure is of that."""
    own = [aim for target in targets if (aim := _alone(target, dimension, part)) is not None]
    figures = [made for figure in indicator.observations if (made := _alone(figure, dimension, part)) is not None]
    if not figures:
        return None
    baseline = indicator.baseline
    start = _alone(baseline, dimension, part) if isinstance(baseline, Observation) else None
    return attrs.evolve(
        indicator, target=tuple(own), observations=tuple(figures), baseline=start, milestones=(), disaggregate_by=()
    )


def _alone(figure: _Figure, dimension: str, part: str) -> _Figure | None:
    value = figure.disaggregation.get(dimension, {}).get(part)
    return attrs.evolve(figure, value=value, disaggregation=None) if isinstance(value, Number) else None


_EXAMPLE = bad_and_good(""" from logframe import Count, Observation, Project, Target

 project = Project("P-1", "Skills for all", period="2024")
 project.result("skills", "People have a trade", indicators=[
     Count("trained", "People trained", unit="person", level="output", accumulates="increments",
           target=Target(100, period="2024", disaggregation={"sex": {"women": 50, "men": 50}}),
           observations=[
-              Observation(105, period="2024", disaggregation={"sex": {"women": 20, "men": 85}}),
+              Observation(105, period="2024", disaggregation={"sex": {"women": 52, "men": 53}}),
           ]),
 ])
""")
RULE = Rule("LF231", "target-of-part-missed", "error", "reporting", detect, concern="judgement", **_EXAMPLE)
